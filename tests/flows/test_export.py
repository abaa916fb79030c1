"""/export: everything of one's own in two files, nothing secret in them, nothing lost on the way back."""

import csv
import io
import json
from datetime import timedelta
from pathlib import Path

import pytest

from adapters.storage.codec import write_member
from core.domain.events import Logged
from core.domain.planner import plan_day
from core.intents import ExportData
from core.speech.message import Audience
from tests.flows.books import Books
from tests.flows.files import exported, sends
from tests.flows.linking import code_of
from tests.people import Person, Town

STEADY = "10 10 10 steady, pain 0, effort 7"


async def test_both_files_come_named_by_the_day_and_for_nobody_else(ann: Person) -> None:
    messages = await ann.asks(ExportData())
    names = [one.document.name for one in messages if one.document]
    assert names == ["soleus-2026-01-05.json", "soleus-2026-01-05.csv"]
    assert all(one.audience is Audience.SELF for one in messages)


async def test_everything_is_in_it_also_what_was_corrected_and_taken_back(ann: Person, books: Books) -> None:
    await ann.says(f"/log {STEADY}")
    await ann.says("/log raise 8x")
    await ann.says("/morning 2")
    await ann.says("/undo")
    everything = json.loads((await exported(ann))[0])
    listed = [one["id"] for name in ("events", "replaced", "taken_back") for one in everything[name]]
    assert sorted(listed) == [row[0] for row in books.ledger()]
    assert [one["kind"] for one in everything["taken_back"]] == ["morning_answered"]
    assert len(everything["replaced"]) >= 1
    assert everything["accounts"] == [{"platform": "console", "id": "ann", "name": "ann"}]
    assert everything["member"]["zone"] == "UTC"
    assert {"member", "account", "appointment"} <= set(everything["stored"])


async def test_no_code_that_opens_anything_is_in_it(ann: Person, books: Books) -> None:
    code = await code_of(ann)
    everything, _ = await exported(ann)
    (link,) = json.loads(everything)["stored"]["link"]
    assert "code" not in link
    assert code.replace("-", "").encode() not in everything


async def test_the_table_has_a_row_for_each_set(ann: Person) -> None:
    await ann.says("/log raise 10 10w, sit 30x, pain 1, effort 8")
    rows = list(csv.DictReader(io.StringIO((await exported(ann))[1].decode("utf-8-sig"))))
    assert [(row["set"], row["unit"]) for row in rows] == [("1", "reps"), ("2", "reps"), ("1", "seconds")]
    assert [row["control"] for row in rows] == ["steady", "wobbly", "lost"]
    assert {row["pain"] for row in rows} == {"1"}
    assert {row["date"] for row in rows} == {"2026-01-05"}


async def lives_a_month(person: Person) -> None:
    """Go through four weeks with all that may happen in them."""
    town = person.town
    await person.starts("none", "step, 5 10 kg, body 70 kg", "8", "18:30", "berlin")
    for day in range(26):
        await town.wait("1d")
        if day == 4:
            await person.says("/skip busy")
        elif day == 9:
            await person.says("/morning 4")
        elif day == 12:
            await person.says("/run 18k hard tomorrow")
        elif day == 17:
            await person.says("/log raise 8 7x, pain 3, effort 9")
        elif day == 20:
            await person.says("/pause holiday 3d")
        else:
            await person.says("/morning 1")
            await person.says("/today")
            await person.presses("Done as planned")
            await person.presses("0")
            await person.presses("7")


@pytest.mark.slow
async def test_a_month_exported_erased_and_brought_back_goes_on_as_planned(
    town: Town, books: Books, tmp_path: Path
) -> None:
    ann = town.person("ann")
    await lives_a_month(ann)
    everything, _ = await exported(ann)
    before, today = books.folded(), town.now.date()
    logs = books.logs()
    assert len(logs) > 30
    me = books.person().id
    with books.unit() as tx:
        tx.erase(me)
    assert "This is your export" in await sends(ann, tmp_path, everything)
    assert "Your log is back" in await ann.presses("Take it over")
    again = books.folded()
    assert write_member(again) == write_member(before) == write_member(books.cached())
    days = [today + timedelta(days=ahead) for ahead in range(28)]
    assert [plan_day(again, day) for day in days] == [plan_day(before, day) for day in days]
    assert [one for one in books.events() if isinstance(one, Logged)] == logs
    heard = await town.wait("3d")
    assert "-- Mon 2 Feb 18:30" in heard, heard
