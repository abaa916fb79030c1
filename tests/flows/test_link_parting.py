"""Taking chats apart where there is no second log to bring back: one leaves, the log stays with the other."""

import pytest

from tests.flows.books import Books
from tests.flows.linking import joined
from tests.people import Person, Town, flat

STEADY = "/log 10 10 10 steady, pain 0, effort 7"


@pytest.fixture
async def discord(town: Town, ann: Person) -> Person:
    """Return Ann on another platform, joined to the chat in which she trains."""
    other = town.person("ann@discord")
    await ann.says("/log 10 10 10 steady, pain 0, effort 7")
    await joined(ann, other)
    return other


async def test_which_one_leaves_is_asked_and_the_log_stays_with_the_other(
    town: Town, ann: Person, discord: Person, books: Books
) -> None:
    asked = flat(await discord.says("/unlink"))
    assert "ann on the terminal and ann on Discord share one log. Which one leaves?" in asked or (
        "ann on Discord and ann on the terminal share one log. Which one leaves?" in asked
    )
    assert set(discord.sees()) == {"ann on Discord leaves", "ann on the terminal leaves", "Keep them joined"}
    assert "ann on Discord has left" in await discord.presses("ann on Discord")
    assert "ann on Discord does not share your log any more" in flat(await town.wait("1m"))
    assert "Question 1 of 5" in await discord.says("hello"), "a stranger again"
    assert len(books.logs()) == 1
    assert "this chat only" in await ann.says("/unlink")


async def test_reminders_go_on_where_the_log_stays(town: Town, ann: Person, discord: Person) -> None:
    await discord.says("/unlink")
    await discord.presses("ann on the terminal leaves")
    heard = await town.steer(":until 2026-01-06T07:30")
    assert heard.count("-- Tue 6 Jan 07:00") == 1
    assert "10 10 10" in await discord.says("/history")
    await ann.says("hello")
    assert "Question 1 of 5" in ann.heard


async def test_keeping_them_changes_nothing(ann: Person, discord: Person) -> None:
    await discord.says("/unlink")
    await discord.presses("Keep")
    assert "Which one leaves?" in await ann.says("/unlink")


async def test_a_button_of_before_another_joining_takes_nothing_apart(
    town: Town, ann: Person, discord: Person
) -> None:
    await ann.says("/unlink")
    old = ann.act("ann on Discord leaves")
    await ann.presses("ann on Discord")
    await joined(ann, town.person("eve@discord"))
    town.terminal.world.screens["ann"].buttons = (("Old", old),)
    assert "That question is over" in await ann.presses("Old")
    assert "eve on Discord" in await ann.says("/unlink")


async def test_chats_taken_apart_can_be_joined_again(ann: Person, discord: Person, books: Books) -> None:
    await discord.says("/unlink")
    await discord.presses("ann on Discord")
    await joined(ann, discord)
    assert len(books.logs("ann@discord")) == 1
    assert "10 10 10" in await discord.says("/history")


async def test_a_log_on_the_second_chat_alone_goes_on_for_both(town: Town, discord: Person) -> None:
    new, old = town.person("bob"), town.person("bob@discord")
    await old.starts()
    await old.says("/log 12 12 12 steady, pain 0, effort 7")
    await new.says("hello")
    await joined(new, old)
    assert "12 12 12" in await new.says("/history")


async def test_a_later_joining_does_not_take_the_way_back_from_the_one_before(
    town: Town, ann: Person, books: Books
) -> None:
    second, third = town.person("ann@discord"), town.person("ann@telegram")
    await second.starts()
    await ann.says(STEADY)
    await second.says("/log 8 8 8 steady, pain 0, effort 6")
    await joined(ann, second)
    await joined(ann, third)
    assert "Which one leaves?" in await ann.says("/unlink")
    assert "has the log of its own again" in flat(await ann.presses("ann on Discord leaves"))
    assert [one.sets[0].count for one in books.logs("ann@discord")] == [8]
    assert [one.sets[0].count for one in books.logs()] == [10]
    await third.says("/unlink")
    assert "has left" in await third.presses("ann on the terminal leaves")


async def test_what_was_added_and_edited_since_does_not_come_back_by_undo(
    town: Town, ann: Person, books: Books
) -> None:
    other = town.person("ann@discord")
    await other.starts()
    await ann.says(STEADY)
    await town.steer(":until 2026-01-06T12:00")
    await ann.says(STEADY)
    await town.steer(":until 2026-01-07T12:00")
    await other.says("/log 8 8 8 steady, pain 0, effort 6")
    await joined(ann, other)
    await ann.says("/log 9 9 9 steady, pain 0, effort 6")
    await ann.says(":press Replace")
    await ann.says("/unlink")
    await ann.presses("As it was before")
    await ann.says("/undo")
    assert [(one.day.day, one.sets[0].count) for one in books.logs()] == [(5, 10), (6, 10)]
    assert [one.sets[0].count for one in books.logs("ann@discord")] == [8]
