"""Imports near their bounds: what is taken over can be taken along again, and one's own log comes back."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from core.domain.events import Recalled
from core.domain.state import Control, SetLog, Side
from core.exchange.room import LARGEST_LEFT
from core.intents import LARGEST_FILE
from tests.bench.history import beginning
from tests.exchange.files import export
from tests.flows.books import Books
from tests.flows.files import exported, sends
from tests.people import MONDAY, Person, flat


async def takes(person: Person, folder: Path, content: str) -> str:
    """Send a file and take it over; return what is heard."""
    await sends(person, folder, content)
    return await person.presses("Take it over")


@pytest.mark.slow
async def test_no_more_is_brought_along_than_an_export_can_give_back(
    ann: Person, books: Books, tmp_path: Path
) -> None:
    head, ten = "date,exercise,reps,side,control\n", " ".join(["300"] * 10)
    first = date(2000, 1, 3)
    rows = [f"{first + timedelta(days=number // 8)},balance,{ten},right,steady\n" for number in range(9_000)]
    half = len(rows) // 2
    assert "Taken over" in await takes(ann, tmp_path, head + "".join(rows[:half]))
    ledger = len(books.ledger())
    assert "Send a smaller part" in flat(await sends(ann, tmp_path, head + "".join(rows[half:])))
    assert len(books.ledger()) == ledger
    everything, _ = await exported(ann)
    assert "All of it is here already" in await sends(ann, tmp_path, everything)


@pytest.mark.slow
async def test_ones_own_log_comes_back_however_little_room_it_leaves(
    ann: Person, books: Books, tmp_path: Path
) -> None:
    sets = tuple(SetLog(300, Control.STEADY, Side.RIGHT) for _ in range(100))
    first = MONDAY.date() - timedelta(days=1000)
    full = [Recalled(first + timedelta(days=number), "balance", sets) for number in range(900)]
    content = export([*beginning(first), *full])
    assert LARGEST_LEFT < len(content) <= LARGEST_FILE
    me = books.person().id
    with books.unit() as tx:
        tx.erase(me)
    assert "all comes back" in flat(await sends(ann, tmp_path, content))
