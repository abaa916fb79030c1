"""A table that somebody kept, before the yes: shown as it was understood, and beside what stands already."""

import json
from pathlib import Path

from tests.exchange.files import resealed
from tests.flows.books import Books
from tests.flows.files import exported, sends
from tests.people import Person, flat

STEADY = "10 10 10 steady, pain 0, effort 7"
TABLE = """date,exercise,sets,reps,load
2025-11-03,wall sit,3,45,
2025-11-05,one-leg raise on the floor,2,12 10,2.5
"""


async def test_what_else_stands_on_a_date_stays_and_is_told_as_such(
    ann: Person, books: Books, tmp_path: Path
) -> None:
    await sends(ann, tmp_path, TABLE)
    await ann.presses("Take it over")
    ledger = books.ledger()
    heard = flat(await sends(ann, tmp_path, TABLE.replace("3,45,", "3,50,")))
    assert "Nothing was added. On one day something else stands here already, and it stays." in heard
    assert "An earlier file brought some of it: /undo takes that file out." in heard
    assert books.ledger() == ledger
    await ann.says(f"/log {STEADY}")
    heard = flat(await sends(ann, tmp_path, TABLE.replace("3,45,", "3,50,") + "2025-11-07,wall sit,1,60,\n"))
    assert "One entry is here already" in heard
    assert "On one day something else stands here already" in heard
    assert "/undo" not in heard, "that would take out the log of today"


async def test_an_export_sealed_anew_with_other_sets_is_not_called_the_same(
    ann: Person, books: Books, tmp_path: Path
) -> None:
    await ann.says(f"/log {STEADY}")
    everything, _ = await exported(ann)
    document = json.loads(everything)
    (log,) = [one for one in document["events"] if one["kind"] == "logged"]
    log["facts"]["sets"][0]["count"] = 9
    ledger = books.ledger()
    heard = flat(await sends(ann, tmp_path, resealed(document)))
    assert "Nothing was added. On one day something else stands here already, and it stays." in heard
    assert books.ledger() == ledger


async def test_a_table_is_shown_as_it_was_understood_before_the_yes(ann: Person, tmp_path: Path) -> None:
    more = "2025-11-06,Calf Raise,3,12,\n2025-11-07,two,3,12,\n2025-11-08,soleus walk,2,3,\n"
    heard = await sends(ann, tmp_path, TABLE + more)
    assert "• Mon 3 Nov 2025: wall sit 45 s 45 s 45 s\n" in heard
    assert "• Wed 5 Nov 2025: one-leg raise, floor 12 10 @ 2.5 kg\n" in heard
    assert "• Thu 6 Nov 2025: two-leg raise, floor 12 12 12\n" in heard
    assert "Sat 8 Nov 2025:" not in heard, "the first three will do"
    assert "“Calf Raise” is read as two-leg raise on the floor." in heard
    assert "line 5, it can be two-leg raise on the floor or two-leg raise on the step: 2025-11-07" in heard
    assert "/exercise lists the exercises by name." in heard


async def test_loads_and_ways_without_a_unit_are_those_of_the_member(ann: Person, tmp_path: Path) -> None:
    table = "date,exercise,sets,reps,load\n2025-11-03,soleus walk,2,3,\n2025-11-04,seated,1,12,10\n"
    heard = await sends(ann, tmp_path, table)
    assert "soleus walk 3 m 3 m" in heard
    assert "12 @ 10 kg" in heard
    await ann.says("/settings units imperial")
    heard = await sends(ann, tmp_path, table)
    assert "soleus walk 3 ft 3 ft" in heard
    assert "12 @ 10 lb" in heard
