"""Two logs of one person joined: shown before, one log after, and as it was before by /unlink."""

import re

import pytest

from core.domain.events import MorningAnswered
from tests.flows.books import Books
from tests.flows.linking import claimed, joined
from tests.people import Person, Town, flat

STEADY = "10 10 10 steady, pain 0, effort 7"


@pytest.fixture
async def discord(town: Town, ann: Person) -> Person:
    """Return Ann on another platform with a log of her own: Tuesday and Thursday; here Monday and Tuesday."""
    other = town.person("ann@discord")
    await other.starts()
    await ann.says(f"/log {STEADY}")
    await town.steer(":until 2026-01-06T12:00")
    await ann.says(f"/log {STEADY}")
    await other.says("/log 8 8 8 steady, pain 1, effort 6")
    await other.says("/morning 1")
    await town.steer(":until 2026-01-08T12:00")
    await other.says(f"/log {STEADY}")
    return other


async def test_both_are_shown_which_log_goes_on_and_what_is_added(
    town: Town, ann: Person, discord: Person
) -> None:
    shown = "The one of ann on the terminal goes on, with its settings and exercises. "
    shown += "From the other 2 days are added, Tue 6 Jan to Thu 8 Jan. "
    shown += "On one day both have something: there its own stays. For seven days /unlink"
    await claimed(ann, discord)
    assert shown in flat(discord.heard)
    await discord.presses("Yes")
    assert shown in flat(await town.wait("1m"))


async def test_the_log_with_more_days_goes_on_whoever_began(town: Town, ann: Person, discord: Person) -> None:
    await town.steer(":until 2026-01-09T12:00")
    await discord.says(f"/log {STEADY}")
    await discord.says("/settings rest day saturday")
    await claimed(ann, discord)
    assert "The one of ann on Discord goes on" in flat(discord.heard)
    await discord.presses("Yes")
    await town.wait("1m")
    assert "One day was added from the other log. Reminders come on Discord" in flat(
        await ann.presses("Join")
    )
    assert "Remind me here" in ann.sees()
    assert "Saturday" in await ann.says("/settings")


async def test_after_it_there_is_one_log_with_what_each_had_on_dates_of_its_own(
    town: Town, ann: Person, discord: Person, books: Books
) -> None:
    await joined(ann, discord)
    assert [one.day.day for one in books.logs()] == [5, 6, 8]
    assert [one.sets[0].count for one in books.logs()] == [10, 10, 10]
    assert [one.day.day for one in books.events() if isinstance(one, MorningAnswered)] == [6]
    assert books.cached() == books.folded()


async def test_plain_undo_takes_back_what_was_done_and_never_the_joining(
    town: Town, ann: Person, discord: Person, books: Books
) -> None:
    await joined(ann, discord)
    assert "Taken back" in await ann.says("/undo")
    assert [one.day.day for one in books.logs()] == [5, 8]
    await ann.says("/undo")
    await ann.says("/undo")
    assert [one.day.day for one in books.logs()] == [8], "what the other log brought stays"


async def test_unlink_brings_both_back_as_they_were_and_keeps_what_was_noted_since(
    town: Town, ann: Person, discord: Person, books: Books
) -> None:
    here, there = books.folded(), books.folded("ann@discord")
    await joined(ann, discord)
    asked = flat(await discord.says("/unlink"))
    assert "ann on Discord joined ann on the terminal on Thu 8 Jan" in asked
    assert "The 2 days that were added go back" in asked
    await town.steer(":until 2026-01-09T12:00")
    await ann.says(f"/log {STEADY}")
    assert "has the log of its own again" in flat(await discord.presses("As it was before"))
    assert "ann on Discord does not share your log any more" in flat(await town.wait("1m"))
    await ann.says("/undo")
    assert (books.folded(), books.folded("ann@discord")) == (here, there)
    assert books.cached() == books.folded()
    heard = await town.steer(":until 2026-01-10T07:30")
    assert sorted(re.findall("^-- Sat 10 Jan 07:00.*", heard, re.MULTILINE)) == [
        "-- Sat 10 Jan 07:00",
        "-- Sat 10 Jan 07:00, for ann@discord",
    ]


async def test_after_seven_days_it_cannot_be_undone_and_the_other_log_is_erased(
    town: Town, ann: Person, discord: Person, books: Books
) -> None:
    await joined(ann, discord)
    await ann.says("/unlink")
    before = ann.act("As it was before")
    members = books.members()
    await town.wait("7d")
    town.terminal.world.screens["ann"].buttons = (("Before", before),)
    assert "That question is over" in await ann.presses("Before")
    assert "Which one leaves?" in await ann.says("/unlink")
    await town.wait("1d")
    assert books.members() == members - 1
    assert [one.day.day for one in books.logs()][:3] == [5, 6, 8]
