"""The export of three years through the coach, in turns beside all rows selected and written as JSON."""

import asyncio
import json
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from adapters.storage import open_storage
from adapters.storage.codec import NO_SNAPSHOT
from adapters.zones import Cities
from core.coach import Coach
from core.domain.events import Event
from core.intents import ExportData
from core.requests import Account, Place, Request
from tests.bench import Row
from tests.bench.history import lived
from tests.bench.timing import seconds

FIRST, DAYS, ROUNDS = date(2023, 1, 2), 3 * 365, 7
ACCOUNT, PLACE = Account("console", "ann", "ann"), Place("console", "ann")


def fill(url: str, events: list[Event]) -> None:
    """Store a member with this life, each event told on its evening."""
    unit = open_storage(url)
    with unit() as tx:
        member = tx.welcome(ACCOUNT, NO_SNAPSHOT, _evening(FIRST)).id
        for one in events:
            tx.record(member, one, _evening(one.day), f"{one.day}")
    unit.close()


def _evening(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 18, tzinfo=UTC)


def plainly(file: Path) -> int:
    """Select every row of every table and write it as JSON, the usual way; return its length."""
    with closing(sqlite3.connect(file)) as connection:
        names = [
            name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        found = {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}
    return len(json.dumps(found, indent=1))


async def exported(coach: Coach, number: int) -> tuple[float, int]:
    """Return how long one export took, in seconds, and the bytes of both files."""
    at = _evening(FIRST + timedelta(days=DAYS))
    began = perf_counter()
    messages = await coach.answer(Request(ACCOUNT, PLACE, ExportData(), f"bench.{number}", at))
    took = perf_counter() - began
    return took, sum(len(one.document.data) for one in messages if one.document)


async def compared(coach: Coach, file: Path) -> tuple[float, float, int]:
    """Return the medians of ours and of the usual way in seconds, in turns, and the bytes of ours."""
    ours, theirs, size = list[float](), list[float](), 0
    for number in range(ROUNDS):
        took, size = await exported(coach, number)
        ours.append(took)
        theirs.append(seconds(lambda: plainly(file)))
    return median(ours), median(theirs), size


def run() -> Iterator[Row]:
    """Export three years on SQLite."""
    events = lived(FIRST, DAYS)
    with TemporaryDirectory(prefix="soleus-bench-", dir=Path.cwd()) as folder:
        file = Path(folder) / "coach.db"
        fill(f"sqlite:///{file}", events)
        unit = open_storage(f"sqlite:///{file}")
        with ThreadPoolExecutor(1) as executor:
            ours, theirs, size = asyncio.run(compared(Coach(unit, Cities(), executor), file))
        unit.close()
    name = f"/export of {DAYS} days, {len(events)} events, {size // 1000} kB"
    yield Row(name, ours * 1000, "ms", ours / theirs, "≤ 500 ms")
    yield Row("every row selected and written as JSON", theirs * 1000, "ms")
