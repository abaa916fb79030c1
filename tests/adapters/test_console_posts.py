"""What stands in a place of the terminal: shown as it comes, changed lines alone, pressed by who is there."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from adapters.console.chat import run_script
from bot.app import open_coach
from core.clubs import PostKind
from tests.people import Person, Town, flat

LINE = "/challenge create Four weeks, from 2026-01-05 for 4 weeks"
DONE = "done, pain 0, effort 7"


@pytest.fixture
def town(sqlite_database_url: str) -> Iterator[Town]:
    with open_coach(sqlite_database_url, painter=None) as coach:
        yield Town(coach)


@pytest.fixture
async def ann(town: Town) -> Person:
    """Return Ann, whose club has a challenge in riverside since this Monday, in private again."""
    ann = town.person("ann")
    await ann.starts()
    await ann.says("/remind off")
    ann.enters("riverside")
    await ann.says("/club create Riverside")
    await ann.says(LINE)
    await ann.presses("Announce")
    await ann.presses("Join")
    await town.wait("1m")
    return ann


async def test_a_post_is_told_with_its_place_and_its_buttons_have_no_numbers(town: Town, ann: Person) -> None:
    told = "\n".join(town.transcript)
    assert "-- Mon 5 Jan 07:00, in riverside\n" in told
    assert "\n[Join] [Near me]\n" in told
    assert town.place("riverside").arrived == 2
    assert ann.sees() == ["Near me", "Leave it"], "what was posted took nothing off her screen"


async def test_of_what_changes_in_place_only_the_lines_that_changed_are_told(town: Town, ann: Person) -> None:
    await ann.says(DONE)
    told = await town.wait("2m")
    assert told.splitlines()[:2] == ["-- Mon 5 Jan 07:01, in riverside, changed", "1. ann  1 of 1"]
    assert "Four weeks" not in told
    assert "1. ann  1 of 1" in town.place("riverside").text(PostKind.BOARD)
    assert "Four weeks" in town.place("riverside").text(PostKind.BOARD)
    assert town.place("riverside").arrived == 2


async def test_a_post_is_pressed_by_its_label_by_whoever_is_in_the_place(town: Town, ann: Person) -> None:
    bob = town.person("bob")
    await bob.starts()
    await bob.says(":press Join")
    assert "There is no button “Join” on the screen." in town.transcript[-1]
    bob.enters("riverside")
    assert "Join Riverside?" in await bob.presses("join")
    assert "(only bob reads this)" in town.transcript
    await bob.says(":press 9")
    assert "There is no button “9” on the screen." in town.transcript[-1]


async def test_the_screen_comes_before_what_stands_in_the_place(town: Town, ann: Person) -> None:
    await ann.says("/challenge show")
    assert "Join" in town.place("riverside").labels(PostKind.BOARD)
    assert "Only you see this." in await ann.presses("Near me")
    assert ann.sees() == ["Look again"]


async def test_a_label_begun_on_the_screen_comes_before_the_same_one_in_full_in_the_place(
    town: Town, ann: Person
) -> None:
    bob = town.person("bob")
    await bob.starts()
    bob.enters("riverside")
    await bob.presses("Join")
    assert "Join and take part" in bob.sees()
    assert "You are in Riverside as bob." in flat(await bob.presses("Join"))


async def test_what_is_due_at_once_comes_below_the_answer_and_both_were_heard(
    town: Town, ann: Person
) -> None:
    town.terminal.world.person = "ann"
    lines = [DONE, ":expect Logged", ":expect 1. ann 1 of 1"]
    assert await run_script(town.terminal, lines, strict=True) == 0, town.transcript[-20:]
    assert "1. ann 1 of 1" in flat(town.place("riverside").text(PostKind.BOARD))


async def test_what_is_due_leaves_a_form_that_is_being_filled_alone(town: Town, ann: Person) -> None:
    await ann.says("/remind on")
    ann.withdraws()
    await ann.says("/today")
    await ann.presses("Adjust")
    town.terminal.world.move_to(town.now + timedelta(days=1))
    assert await run_script(town.terminal, ["10 10 9 steady"], strict=True) == 0
    assert town.terminal.world.screen.form is not None
    assert "--" not in town.transcript[-1]


async def test_what_somebody_deleted_is_posted_anew_where_it_is_the_board(town: Town, ann: Person) -> None:
    square = town.place("riverside")
    square.loses(PostKind.BOARD)
    await ann.says(":gone announced")
    assert square.posts == []
    await ann.says(DONE)
    await town.wait("1d 2h")
    assert [one.kind for one in square.posts] == [PostKind.BOARD]
    assert "1. ann 1 of 1" in flat(square.text())


async def test_nothing_comes_to_a_place_that_is_shut_until_somebody_asks_for_the_club_there(
    town: Town, ann: Person
) -> None:
    await ann.says(":shut riverside")
    await ann.says(DONE)
    assert "in riverside" not in await town.wait("2d")
    await ann.says(":open riverside")
    await ann.says("/club show")
    assert "in riverside, changed\n" in await town.wait("2m")
    assert "26 days left" in town.place("riverside").text(PostKind.BOARD)


async def test_the_coach_hears_of_who_leaves_the_place(town: Town, ann: Person) -> None:
    await ann.leaves()
    assert "no captain" in await ann.says("/club show")
    assert town.place("riverside").spot.people == set()


async def test_a_place_that_moves_keeps_what_stands_there(town: Town, ann: Person) -> None:
    await ann.says(":move hill")
    await ann.says(DONE)
    assert "-- Mon 5 Jan 07:01, in hill, changed" in await town.wait("2m")
