"""Joining two logs lifts nothing that holds a person back, and says what it takes over."""

import pytest

from core.domain.events import Hold
from core.domain.joining import held
from tests.flows.books import Books
from tests.flows.linking import claimed, joined
from tests.people import Person, Town, flat

STEADY = "/log 10 10 10 steady, pain 0, effort 7"
HURTING = "/log 8 8 8 steady, pain 6, effort 6"


@pytest.fixture
async def discord(town: Town, ann: Person) -> Person:
    """Return Ann on another platform, just begun; here she has logged one day more than there."""
    other = town.person("ann@discord")
    await other.starts()
    await ann.says(STEADY)
    await town.steer(":until 2026-01-06T12:00")
    await ann.says(STEADY)
    return other


async def test_a_warning_sign_of_either_log_stops_the_joined_one(
    ann: Person, discord: Person, books: Books
) -> None:
    await discord.says("/stop")
    await discord.presses("A numb")
    await joined(ann, discord)
    assert books.folded().training.stopped
    assert "stopped by a warning sign, and that holds for both" in flat(ann.heard)


async def test_a_halt_of_a_day_that_both_have_halts_and_is_said_before_and_after(
    town: Town, ann: Person, discord: Person, books: Books
) -> None:
    halted = "halted because of pain, and that holds for both: no load until two calm mornings in a row"
    await discord.says(HURTING)
    await claimed(ann, discord)
    assert halted in flat(discord.heard)
    assert "so no day is added. On one day both have something: there its own stays." in flat(discord.heard)
    await discord.presses("Yes")
    assert halted in flat(await town.wait("1m"))
    assert halted in flat(await ann.presses("Join"))
    assert held(books.folded().training) is Hold.CALM
    assert books.cached() == books.folded()
    await town.steer(":until 2026-01-07T12:00")
    assert "two calm mornings" in await ann.says("/today")


async def test_taking_the_chats_apart_brings_back_what_held_each(
    town: Town, ann: Person, discord: Person, books: Books
) -> None:
    await discord.says(HURTING)
    await joined(ann, discord)
    assert "No day was added by it." in await discord.says("/unlink")
    await discord.presses("As it was before")
    assert held(books.folded().training) is None
    assert held(books.folded("ann@discord").training) is Hold.CALM


async def test_a_morning_that_halts_wins_over_a_calm_one(ann: Person, discord: Person, books: Books) -> None:
    await ann.says("/morning 0")
    await discord.says("/morning 7")
    await joined(ann, discord)
    assert held(books.folded().training) is Hold.CALM


async def test_the_careful_profile_is_kept_and_can_be_taken_apart_again(
    town: Town, ann: Person, discord: Person, books: Books
) -> None:
    await discord.says("/settings careful on")
    await claimed(ann, discord)
    assert "The careful profile of the other is kept." in discord.heard
    await joined(ann, discord)
    assert books.folded().settings.careful
    await ann.says("/unlink")
    await ann.presses("As it was before")
    assert not books.folded().settings.careful


async def test_a_pause_for_illness_goes_on_for_both(ann: Person, discord: Person, books: Books) -> None:
    await discord.says("/pause illness")
    await joined(ann, discord)
    assert books.folded().training.pause is not None
    assert "The pause of the other goes on for both." in ann.heard
