"""Reminders in a group while the private chat is closed: in the topic chosen, minimal, and back again."""

from dataclasses import replace
from datetime import timedelta

import pytest

from adapters.telegram.spot import PLATFORM, place_id, read_place
from core.errands import Gone, Outcome, Sent
from core.requests import Account
from tests.adapters.telegram.house import House
from tests.platforms.telegram.groups import Group, Topic
from tests.platforms.telegram.people import Chatter

A_DAY = timedelta(days=1)
READY = "Ann, today’s session is ready."


@pytest.fixture
def forum(home: House, ann: Chatter) -> Group:
    """Return a forum of Ann and Bob."""
    return home.server.group("Riverside", members=[ann, home.server.person("Bob")], admins=[ann], forum=True)


@pytest.fixture
def runs(forum: Group) -> Topic:
    """Return a topic of it."""
    return forum.topic("Runs")


async def chooses(ann: Chatter, at: Group | Topic) -> None:
    """Choose a place, then block the bot."""
    await ann.says("/remind@soleus_bot here", at=at)
    await ann.hears("As long as private messages to you are open")
    await ann.blocks()


async def test_who_blocked_the_bot_is_reminded_in_the_topic_chosen_and_in_private_once_it_is_open(
    home: House, ann: Chatter, forum: Group, runs: Topic
) -> None:
    await chooses(ann, runs)
    await home.settled()
    await home.waits(A_DAY)
    posted = await ann.hears(READY, at=runs)
    assert (posted.text, posted.thread) == (READY, runs.id)
    assert posted.sees() == ["Show it", "No reminders here"]
    assert [one.text for one in ann.shown(forum)] == [READY]
    await ann.unblocks()
    await home.settled()
    ann.forgets()
    await home.waits(A_DAY)
    await ann.hears("Wed 7 Jan")
    assert [one.text for one in ann.shown(forum)] == [READY]
    assert "Since" not in (await ann.asks("/help")).text


async def test_a_block_nobody_told_of_is_found_by_the_reminder_which_comes_to_the_group(
    home: House, ann: Chatter, forum: Group
) -> None:
    await ann.says("/remind@soleus_bot here", at=forum)
    await ann.hears("As long as private messages to you are open")
    await ann.deletes_account()
    courier = home.courier
    assert courier is not None
    home.coach.watch(lambda _: courier.wake())
    await home.waits(A_DAY)
    assert (await ann.hears(READY, at=forum)).thread is None


async def test_what_is_closed_is_told_in_the_group_once_and_the_choice_there_too(
    home: House, ann: Chatter, runs: Topic
) -> None:
    await ann.blocks()
    await home.settled()
    await ann.says("/today@soleus_bot", at=runs)
    told = await ann.hears("private messages to you on Telegram are refused", at=runs)
    assert told.text.startswith("Ann:\nSince Mon 5 Jan")
    assert told.sees() == ["Remind me here", "Try again"]
    await ann.presses("Remind me here", at=runs)
    await ann.hears("your reminders come here from now on", at=runs)
    ann.forgets(runs)
    await ann.says("/today@soleus_bot", at=runs)
    await ann.hears_nothing(at=runs)
    await home.waits(A_DAY)
    await ann.hears(READY, at=runs)


async def test_a_bystanders_press_tells_nothing_of_whose_the_reminder_is(
    home: House, ann: Chatter, runs: Topic
) -> None:
    bob = Chatter(home.server, next(u for u in home.server.world.users.values() if u.first_name == "Bob"))
    await chooses(ann, runs)
    await home.settled()
    await home.waits(A_DAY)
    posted = await bob.hears(READY, at=runs)
    for label in ("Show it", "No reminders here"):
        await (await bob.presses(label, at=runs, on=posted)).answered()
    await bob.hears("for you alone", at=runs)
    assert bob.stands(posted) == posted
    await home.waits(A_DAY)
    await ann.hears("Ann", at=runs)


async def test_a_group_that_moved_keeps_the_reminders_it_was_chosen_for(home: House, ann: Chatter) -> None:
    group = home.server.group("Riverside", members=[ann], kind="group")
    await chooses(ann, group)
    moved = await group.migrates()
    await home.settled()
    await home.waits(A_DAY)
    await ann.hears(READY, at=moved)
    person = home.person(Account(PLATFORM, str(ann.id)))
    assert person is not None
    assert person.place == place_id(moved.id)


async def test_a_move_nobody_told_of_is_followed_and_remembered(home: House, ann: Chatter) -> None:
    group = home.server.group("Riverside", members=[ann], kind="group")
    await chooses(ann, group)
    await home.settled()
    moved = await group.migrates()
    await home.settled()
    await home.coach.moved(PLATFORM, place_id(moved.id), place_id(group.id))
    await home.waits(A_DAY)
    await ann.hears(READY, at=moved)
    person = home.person(Account(PLATFORM, str(ann.id)))
    assert person is not None
    assert person.place == place_id(moved.id)


async def test_a_group_that_removed_the_bot_is_chosen_by_nobody(
    home: House, ann: Chatter, forum: Group, runs: Topic
) -> None:
    await chooses(ann, runs)
    await forum.removes_bot(by=ann)
    await home.settled()
    person = home.person(Account(PLATFORM, str(ann.id)))
    assert person is not None
    assert (person.place, person.reachable) == ("", False)
    await home.waits(2 * A_DAY)
    assert ann.shown(forum) == []


async def posted(home: House, ann: Chatter, place: str) -> Outcome:
    """Send a parcel to a place."""
    return await home.telegram.messenger.send(replace(home.parcel(ann, READY), place=place))


async def test_what_became_of_a_place_is_what_becomes_of_its_parcel(
    home: House, ann: Chatter, forum: Group, runs: Topic
) -> None:
    closed = forum.topic("Old")
    await forum.closes(closed)
    assert await posted(home, ann, place_id(forum.id, runs.id)) == Sent()
    assert await posted(home, ann, place_id(forum.id)) == Sent()
    for gone in (place_id(forum.id, 999), place_id(forum.id, closed.id), place_id(-1009)):
        assert await posted(home, ann, gone) == Gone()
    await forum.restricts_bot(by=ann)
    assert await posted(home, ann, place_id(forum.id)) == Gone()
    await forum.removes_bot(by=ann)
    assert await posted(home, ann, place_id(forum.id)) == Gone()


@pytest.mark.parametrize("place", ["riverside", "-100/x", "-100/", "/45", "5", "-0", "--5", "-1" + "0" * 30])
async def test_what_is_no_group_is_gone(home: House, ann: Chatter, place: str) -> None:
    assert await posted(home, ann, place) == Gone()


@pytest.mark.parametrize(("chat", "thread"), [(-100123, 45), (-100123, None), (42, None)])
def test_a_place_is_read_back_as_it_was_named(chat: int, thread: int | None) -> None:
    assert read_place(place_id(chat, thread)) == (chat, thread)
