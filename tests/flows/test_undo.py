"""Undo: whatever was done, taken back it is as if it had not been; but a halt is remembered."""

from datetime import UTC, date, datetime, timedelta

import pytest

from core.domain.events import HaltRemembered, Logged
from core.domain.fold import fold
from core.domain.training import Member
from core.intents import UndoLast
from tests.flows.books import Books
from tests.people import Person, Town

STEADY = "10 10 10 steady pain 0 effort 7"
# What is said or, behind a colon, pressed; and what was done before it.
DEEDS = {
    "log": ((), (STEADY,)),
    "several exercises": ((), ("raise 10 9 9w, sit 30 30 22x, pain 2, effort 8",)),
    "joined log": ((STEADY,), ("raise 8x pain 3 effort 9",)),
    "late log": ((), ("yesterday 3x10 steady no pain effort 7",)),
    "done": ((), (":Done as planned",)),
    "done and answered": ((), (":Done as planned", ":pain 2", ":effort 8")),
    "control answered": ((), ("10 10 10", ":Lost it", ":pain 0", ":effort 9")),
    "second log answered": ((STEADY,), ("10 10 9w pain 1", ":effort 6")),
    "form": ((), (":Adjust", "10 10 8 wobbly", "30 30 30 steady", "", "1", "7")),
    "edit by form": ((STEADY,), ("/log", "9 9 9 steady", "", "", "4", "9", ":None of these")),
    "skip": ((), (":Skip", ":Tired")),
    "skip for illness": ((), ("skip ill",)),
    "another reason": (("skip busy",), ("skip tired",)),
    "calm morning": ((), ("/morning 1",)),
    "sore morning": ((STEADY,), ("/morning 4",)),
    "morning told anew": (("/morning 2",), ("/morning 5",)),
    "run": ((), ("/run 18k hard tomorrow",)),
    "race": ((), ("/race 2026-01-20 21k",)),
    "kit": ((), ("/kit +step, 5 10 kg, body 70 kg",)),
    "kit given away": (("/kit +step", STEADY), ("/kit -step",)),
    "swap": (("/kit 5 10 kg, body 70 kg",), ("/swap seated",)),
    "accessory": ((), ("/swap horse",)),
    "settings": ((), ("/settings rest day friday",)),
    "careful profile": ((STEADY,), ("/settings careful on",)),
    "hour": ((), ("/settings hour 18:30",)),
    "zone": ((), ("/timezone Berlin",)),
    "pause": ((), ("/pause holiday 10d",)),
    "resume": (("/pause injury",), ("/resume",)),
    "no more messages": ((), ("/stop", ":Stop all messages")),
}
HALTS = {
    "pain of 7": ((), ("10 10 10 steady pain 7",)),
    "pain of 6, answered": ((), (":Done as planned", ":pain 6")),
    "sore morning": ((STEADY,), ("/morning 8",)),
    "red flag": ((), ("/stop", ":Breathless")),
    "red flag after pain": ((), (STEADY.replace("pain 0", "pain 3"), ":A numb")),
}


async def goes_through(person: Person, lines: tuple[str, ...]) -> None:
    """Say each line; press the button where it begins with a colon."""
    for line in lines:
        await (person.presses(line[1:]) if line.startswith(":") else person.says(line))


async def test_undo_restores_the_member_exactly(town: Town, books: Books) -> None:
    for deed, (before, done) in DEEDS.items():
        person = town.person(deed)
        await person.starts()
        await goes_through(person, before)
        events, member = books.events(deed), books.folded(deed)
        await goes_through(person, done)
        assert books.events(deed) != events, (deed, person.heard)
        assert "Taken back" in await person.says("/undo"), deed
        assert books.events(deed) == events, deed
        assert books.folded(deed) == member == books.cached(deed), deed


@pytest.mark.parametrize("deed", HALTS)
async def test_a_halt_is_taken_back_once_asked_and_still_counts(ann: Person, books: Books, deed: str) -> None:
    before, done = HALTS[deed]
    await goes_through(ann, before)
    events, day = books.events(), date(2026, 1, 5)
    await goes_through(ann, done)
    halted = books.folded()
    assert "by mistake" in await ann.says("/undo")
    assert books.folded() == halted, "asking changes nothing"
    while "by mistake" in ann.heard:
        await ann.presses("1")
        if books.folded().training.halted or books.folded().training.stopped:
            await ann.says("/undo")
    after = books.folded()
    assert after.training.halts == [day]
    remembered = [one for one in books.events() if isinstance(one, HaltRemembered)]
    assert fold(Member(), [*events, remembered[0]]).training.tracks == after.training.tracks


async def test_a_message_s_own_button_takes_back_what_it_told_of_and_nothing_later(
    town: Town, ann: Person, books: Books
) -> None:
    await ann.says(STEADY)
    undo = ann.act("Undo")
    await ann.says("/settings rest day friday")
    town.terminal.world.screen.buttons = (("Undo", undo),)
    assert "two-leg raise on the floor, Mon 5 Jan" in await ann.presses("Undo")
    assert books.folded().settings.rest_day == 4
    assert not any(isinstance(one, Logged) for one in books.events())


async def test_what_something_later_builds_on_is_taken_back_after_it(ann: Person, books: Books) -> None:
    nothing = books.folded()
    await ann.says("raise 10 10 steady, sit 30 30 30 steady, pain 0, effort 7")
    first = ann.act("Undo")
    before = books.folded()
    await ann.says("raise 10 steady pain 0 effort 7")
    ann.town.terminal.world.screen.buttons = (("Undo the first", first),)
    assert "Something you did later builds on that." in await ann.presses("Undo the first")
    await ann.presses("Undo the later one")
    assert books.folded() == before
    await ann.says("/undo")
    assert books.folded() == nothing


async def test_an_answer_keeps_its_log_in_its_place_of_the_day(ann: Person, books: Books) -> None:
    await ann.says("10 10 10")
    await ann.says("/kit +step, 5 kg")
    await ann.says("/swap seated")
    await ann.says("steady pain 0 effort 7")
    decided = books.folded().training.latest
    assert [one.before.exercise for one in decided.values()] == ["raise_two_floor"]


async def test_an_answer_after_a_clearance_stops_nobody_again(ann: Person, books: Books) -> None:
    await ann.says("10 10 10 steady pain 3")
    await ann.presses("A numb")
    assert books.folded().training.stopped
    await ann.says("/stop")
    await ann.presses("A professional agreed")
    await ann.presses("Yes")
    assert not books.folded().training.stopped
    await ann.says("effort 7")
    assert not books.folded().training.stopped


@pytest.mark.slow
async def test_an_old_undo_button_works_long_after_the_snapshot_moved_past_it(
    town: Town, ann: Person, books: Books
) -> None:
    await ann.says(STEADY)
    first = next(one.id for one in books.recorded() if isinstance(one.event, Logged))
    for _ in range(30):
        await town.wait("2d")
        await ann.says("/morning 1")
        await ann.says(STEADY)
    assert books.person().snapshot.since > date(2026, 2, 1), "the snapshot has moved on"
    await ann.asks(UndoLast(first))
    assert first not in {one.id for one in books.recorded()}
    assert books.cached() == books.folded()


@pytest.mark.slow
async def test_late_logs_meet_the_snapshot_as_if_told_in_time(town: Town, ann: Person, books: Books) -> None:
    for day in range(64):
        await town.wait("1d")
        await ann.says("/morning 1")
        if day % 3 == 0:
            told = datetime(2026, 1, 6, tzinfo=UTC) + timedelta(days=day - min(day % 8, 7))
            await ann.says(f"{told:%Y-%m-%d} {STEADY}")
        assert books.cached() == books.folded(), f"day {day}"
    assert books.person().snapshot.since > date(2026, 1, 20), "the snapshot has moved on"


async def test_there_is_an_end_to_undoing_and_onboarding_is_not_undone(ann: Person, books: Books) -> None:
    events = books.events()
    for line in ("/morning 1", STEADY, "/kit +step"):
        await ann.says(line)
    for _ in range(3):
        assert "Taken back" in await ann.says("/undo")
    assert "nothing to take back" in await ann.says("/undo")
    assert books.events() == events
