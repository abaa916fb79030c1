"""/import: shown first, taken over by one tap as one action, and out again as if it had never been."""

import json
from pathlib import Path

import pytest

from core.domain.events import Changed, Recalled, RedFlag
from core.intents import TakeImport
from tests.exchange.files import resealed
from tests.flows.books import Books
from tests.flows.challenged import enters
from tests.flows.files import exported, sends
from tests.people import MONDAY, Person, Town, flat

STEADY = "10 10 10 steady, pain 0, effort 7"
TABLE = """date,exercise,sets,reps,load
2025-11-03,wall sit,3,45,
2025-11-05,one-leg raise on the floor,2,12 10,2.5
"""


@pytest.fixture
async def lived(town: Town, ann: Person) -> bytes:
    """Return Ann's export of Friday, after two load days, a morning and another hour."""
    await ann.says("/settings hour 18:30")
    await ann.says(f"/log {STEADY}")
    await town.steer(":until 2026-01-07T07:00")
    await ann.says("/morning 1")
    await ann.says(f"/log {STEADY}")
    await town.steer(":until 2026-01-09T07:00")
    return (await exported(ann))[0]


def erase(books: Books) -> None:
    """Let Ann be nobody's member any more."""
    me = books.person().id
    with books.unit() as tx:
        tx.erase(me)


async def test_it_tells_what_it_reads(ann: Person) -> None:
    heard = flat(await ann.says("/import"))
    assert "date, exercise, sets, reps and load" in heard
    assert "up to 5 MB" in heard


async def test_nothing_is_changed_before_the_yes_nor_by_a_no(
    ann: Person, books: Books, tmp_path: Path
) -> None:
    ledger = books.ledger()
    assert "2 days with 5 sets, Mon 3 Nov 2025 to Wed 5 Nov 2025." in flat(await sends(ann, tmp_path, TABLE))
    button = ann.act("Take it over")
    assert "the file is forgotten" in await ann.presses("No")
    ann.town.terminal.world.screens["ann"].buttons = (("Take", button),)
    assert "Please send it again" in await ann.presses("Take")
    assert books.ledger() == ledger


async def test_a_table_becomes_history_that_moves_nothing(ann: Person, books: Books, tmp_path: Path) -> None:
    before = books.folded()
    await sends(ann, tmp_path, TABLE)
    assert "Your plan is as it was" in await ann.presses("Take it over")
    assert "Do the test again" in ann.sees()
    assert books.folded() == before == books.cached()
    brought = [one for one in books.events() if isinstance(one, Recalled)]
    assert [(one.exercise, [done.count for done in one.sets], one.kg) for one in brought] == [
        ("wall_sit", [45, 45, 45], None),
        ("raise_one_floor", [12, 10], 2.5),
    ]
    heard = flat(await ann.says("/history"))
    assert "12 10 @ 2.5 kg" in heard
    assert "brought along" in heard


async def test_the_same_table_again_adds_nothing_and_a_longer_one_what_is_new(
    ann: Person, books: Books, tmp_path: Path
) -> None:
    await sends(ann, tmp_path, TABLE)
    await ann.presses("Take it over")
    ledger = books.ledger()
    assert "All of it is here already" in await sends(ann, tmp_path, TABLE)
    assert books.ledger() == ledger
    heard = flat(await sends(ann, tmp_path, TABLE + "2025-11-07,wall sit,1,60,\n"))
    assert "One day with one set, Fri 7 Nov 2025." in heard
    assert "2 entries are here already" in heard
    await ann.presses("Take it over")
    assert len(books.ledger()) == len(ledger) + 1


async def test_ones_own_table_adds_nothing_to_the_log_it_came_from(
    ann: Person, lived: bytes, tmp_path: Path
) -> None:
    _, sets = await exported(ann)
    assert "All of it is here already" in await sends(ann, tmp_path, sets)


async def test_a_table_is_out_again_by_its_button_whatever_came_after(
    ann: Person, books: Books, tmp_path: Path
) -> None:
    await sends(ann, tmp_path, TABLE)
    await ann.presses("Take it over")
    button = ann.act("Undo")
    await ann.says(f"/log {STEADY}")
    member = books.folded()
    ann.town.terminal.world.screens["ann"].buttons = (("Out", button),)
    assert "2 days with sets" in await ann.presses("Out")
    assert not [one for one in books.events() if isinstance(one, Recalled)]
    assert len(books.logs()) == 1
    assert books.folded() == member == books.cached()


async def test_an_export_comes_back_to_who_started_anew_and_what_they_chose_meanwhile_by_undo(
    town: Town, ann: Person, lived: bytes, books: Books, tmp_path: Path
) -> None:
    old = books.folded()
    erase(books)
    await ann.starts("none", "step")
    await ann.says("/settings rest day friday")
    events, chosen = books.events(), books.folded()
    assert "gives way to it" in flat(await sends(ann, tmp_path, lived))
    await ann.presses("Take it over")
    assert books.folded() == old == books.cached()
    assert "All of it is here already" in await sends(ann, tmp_path, lived)
    assert "is out again" in await ann.says("/undo")
    assert books.events() == events
    assert books.folded() == chosen == books.cached()
    await sends(ann, tmp_path, lived)
    await ann.presses("Take it over")
    assert books.folded() == old


async def test_who_comes_back_may_send_the_export_before_anything_else(
    town: Town, ann: Person, lived: bytes, books: Books, tmp_path: Path
) -> None:
    old = books.folded()
    erase(books)
    await sends(ann, tmp_path, lived)
    assert "Your log is back" in await ann.presses("Take it over")
    assert books.folded() == old
    assert "is out again" in await ann.says("/undo")
    assert "-- " not in await town.wait("1d"), "nobody is reminded who has agreed to nothing"
    assert "terms" in flat(await ann.says("/today"))


async def test_an_export_without_the_terms_leaves_them_to_be_asked(
    town: Town, ann: Person, lived: bytes, books: Books, tmp_path: Path
) -> None:
    erase(books)
    document = json.loads(lived)
    unasked = [one for one in document["events"] if one["kind"] != "consented"]
    await sends(ann, tmp_path, resealed({**document, "events": unasked}))
    assert "terms" in flat(await ann.presses("Take it over"))
    assert not books.folded().settings.onboarded
    assert "terms" in flat(await ann.says("/today"))


async def test_what_is_taken_is_what_was_shown_or_it_is_shown_anew(
    town: Town, ann: Person, lived: bytes, books: Books, tmp_path: Path
) -> None:
    erase(books)
    await ann.starts()
    await ann.says("/log 9 9 9 steady, pain 0, effort 7")
    assert "Your log here goes on" in flat(await sends(ann, tmp_path, lived))
    button = ann.act("Take it over")
    await ann.says("/undo")
    ledger = books.ledger()
    ann.town.terminal.world.screens["ann"].buttons = (("Take", button),)
    assert "gives way to it" in flat(await ann.presses("Take"))
    assert books.ledger() == ledger
    assert "Your log is back" in await ann.presses("Take it over")
    assert len(books.logs()) == 2


async def test_a_language_that_is_spoken_here_no_more_is_shown_as_the_usual_one(
    town: Town, ann: Person, books: Books
) -> None:
    me = books.person().id
    with books.unit() as tx:
        tx.record(me, Changed(MONDAY.date(), language="zz"), town.now, "")
    assert "English" in await ann.says("/settings")
    assert "Lisbon" in await ann.says("/timezone lisbon")


async def test_a_table_before_onboarding_is_history_and_the_question_stays_open(
    town: Town, tmp_path: Path, books: Books
) -> None:
    bob = town.person("bob")
    await bob.says("/start")
    await sends(bob, tmp_path, TABLE)
    assert "Question 1 of 5" in await bob.presses("Take it over")
    assert len([one for one in books.events("bob") if isinstance(one, Recalled)]) == 2


async def test_into_a_log_that_went_on_only_what_it_lacks_is_added(
    town: Town, ann: Person, lived: bytes, books: Books, tmp_path: Path
) -> None:
    erase(books)
    await ann.starts()
    await ann.says("/log 9 9 9 steady, pain 0, effort 7")
    await ann.says("/log monday 8 8 8 steady, pain 0, effort 7")
    events, before = books.events(), books.folded()
    heard = flat(await sends(ann, tmp_path, lived))
    assert "One day with 3 sets, Wed 7 Jan 2026. Your log here goes on" in heard
    assert "On one day both have something" in heard
    await ann.presses("Take it over")
    assert [one.day.day for one in books.logs()] == [5, 7, 9]
    assert books.folded().settings == before.settings
    assert books.cached() == books.folded()
    assert "is out again" in await ann.presses("Undo")
    assert (books.events(), books.folded()) == (events, before)
    assert books.cached() == before


async def test_a_warning_sign_in_an_export_holds_where_it_is_taken_over(
    town: Town, ann: Person, lived: bytes, books: Books, tmp_path: Path
) -> None:
    await ann.says("/stop")
    await ann.presses("A numb")
    flagged, _ = await exported(ann)
    erase(books)
    await ann.starts()
    await ann.says(f"/log {STEADY}")
    assert "A warning sign comes with it" in flat(await sends(ann, tmp_path, flagged))
    await ann.presses("Take it over")
    assert books.folded().training.stopped
    ledger = books.ledger()
    assert "All of it is here already" in await sends(ann, tmp_path, flagged)
    assert books.ledger() == ledger
    assert RedFlag.NUMB in [getattr(one, "flag", None) for one in books.events()]


async def test_nobody_takes_over_what_another_was_shown(
    town: Town, ann: Person, lived: bytes, books: Books, tmp_path: Path
) -> None:
    bob = town.person("bob")
    await bob.starts()
    before = books.events("bob")
    assert "somebody else's" in flat(await sends(bob, tmp_path, lived))
    await sends(ann, tmp_path, TABLE)
    with books.unit() as tx:
        shown = [one for one in range(1, 9) if tx.upload(one)]
    assert len(shown) == 1
    (answer,) = await bob.asks(TakeImport(shown[0]))
    assert "waits no more" in answer.text
    assert books.events("bob") == before
    assert "Taken over" in await ann.presses("Take it over")


async def test_what_was_shown_waits_a_day(town: Town, ann: Person, books: Books, tmp_path: Path) -> None:
    await sends(ann, tmp_path, TABLE)
    button = ann.act("Take it over")
    await town.wait("25h")
    town.terminal.world.screens["ann"].buttons = (("Take", button),)
    assert "waits no more" in await ann.presses("Take")
    assert not [one for one in books.events() if isinstance(one, Recalled)]


async def test_what_a_file_brings_earns_nothing_on_a_board(
    town: Town, ann: Person, books: Books, tmp_path: Path
) -> None:
    challenged = enters(books, town.now, MONDAY.date())
    await ann.says(f"/log {STEADY}")
    everything, _ = await exported(ann)
    await ann.says("/undo")
    await sends(ann, tmp_path, everything)
    await ann.presses("Take it over")
    assert len(books.logs()) == 1
    assert challenged.stored().days == "o"
    await ann.says("/undo")
    await ann.says(f"/log {STEADY}")
    assert challenged.stored().days == "x"
