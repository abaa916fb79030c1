"""In a group: what is said to the bot is heard, and what it says to a person the group does not see."""

from datetime import timedelta

import pytest

from core.coach import Coach
from core.requests import Request
from core.speech.message import Audience, Message
from tests.adapters.telegram.house import House
from tests.platforms.telegram.groups import Group
from tests.platforms.telegram.people import Chatter


@pytest.fixture
def group(home: House, ann: Chatter) -> Group:
    """Return a group of Ann and Bob, who has not opened a chat with the bot."""
    return home.server.group("Riverside", members=[ann, home.server.person("Bob")], admins=[ann])


@pytest.fixture
def bob(home: House, group: Group) -> Chatter:
    """Return Bob."""
    return Chatter(
        home.server, next(one for one in home.server.world.users.values() if one.first_name == "Bob")
    )


async def test_an_answer_to_a_person_comes_in_private(ann: Chatter, group: Group) -> None:
    ann.forgets()
    await ann.says("/today@soleus_bot", at=group)
    await ann.hears("load day")
    await ann.hears_nothing(at=group)
    assert ann.shown(group) == []


async def test_who_has_no_chat_with_the_bot_is_shown_the_way_to_it(
    home: House, group: Group, bob: Chatter
) -> None:
    said = await bob.says("/today@soleus_bot", at=group)
    invitation = await bob.hears(at=group)
    assert invitation.reply_to == said.message_id
    assert bob.shown() == []
    await bob.opens("Open our chat", at=group)
    await bob.hears("Question 1")


async def test_the_way_is_shown_to_a_person_once_an_hour(
    home: House, ann: Chatter, group: Group, bob: Chatter
) -> None:
    for _ in range(3):
        await bob.says("/today@soleus_bot", at=group)
    await bob.hears("for you alone", at=group)
    await bob.hears_nothing(0.05, at=group)
    home.clock.wait(timedelta(hours=1))
    await bob.says("/today@soleus_bot", at=group)
    await bob.hears("for you alone", at=group)


class Mute(Coach):
    """A coach whose private answers Telegram refuses, as there is nothing in them."""

    async def answer(self, request: Request) -> tuple[Message, ...]:
        """Answer with nothing to read."""
        return (Message((), audience=Audience.SELF),)


async def test_an_answer_that_telegram_refuses_is_logged_and_shows_nobody_the_way(
    home: House, ann: Chatter, group: Group, caplog: pytest.LogCaptureFixture
) -> None:
    home.coach.__class__ = Mute
    await ann.says("/today@soleus_bot", at=group)
    await home.settled()
    await ann.hears_nothing(0.05, at=group)
    assert [one.message for one in caplog.records if one.levelname == "ERROR"] == ["work failed"]


async def test_who_blocked_the_bot_is_shown_the_way_to_it(home: House, ann: Chatter, group: Group) -> None:
    await ann.blocks()
    await ann.says("/today@soleus_bot", at=group)
    await ann.hears("for you alone", at=group)


async def test_in_a_topic_the_way_is_shown_in_the_topic(home: House, ann: Chatter) -> None:
    bob = home.server.person("Bob")
    forum = home.server.group("Runners", members=[ann, bob], forum=True)
    topic = forum.topic("Plans")
    await bob.says("/today@soleus_bot", at=topic)
    assert (await bob.hears("for you alone", at=topic)).thread == topic.id


async def test_in_general_no_topic_is_named(home: House, ann: Chatter) -> None:
    bob = home.server.person("Bob")
    forum = home.server.group("Runners", members=[ann, bob], forum=True)
    forum.topic("Plans")
    await bob.says("/today@soleus_bot", at=forum)
    assert (await bob.hears("for you alone", at=forum)).thread is None
    assert home.server.called("sendMessage")[-1]["message_thread_id"] is None


@pytest.mark.parametrize(
    "line", ["/today@other_bot", "/weather", "10 10 10 steady", "hello everybody", "@soleus_bot hello"]
)
async def test_what_is_not_said_to_the_bot_is_not_answered(
    home: House, ann: Chatter, group: Group, line: str
) -> None:
    home.server.world.privacy = False
    ann.forgets()
    await ann.says(line, at=group)
    await ann.hears_nothing(0.05)
    await ann.hears_nothing(0.0, at=group)


async def test_a_reply_to_the_bot_is_said_to_it(
    home: House, ann: Chatter, group: Group, bob: Chatter
) -> None:
    await bob.says("/today@soleus_bot", at=group)
    invitation = await bob.hears(at=group)
    await ann.replies("10 10 10 steady pain 0 effort 7", to=invitation, at=group)
    await ann.hears("Logged")
    assert "Logged" not in ann.screen(group)


async def test_a_press_in_a_group_replaces_nothing_there(
    home: House, ann: Chatter, group: Group, bob: Chatter
) -> None:
    await bob.says("/today@soleus_bot", at=group)
    invitation = await bob.hears(at=group)
    press = await ann.forges("skip.1.tired", on=invitation, at=group)
    await press.answered()
    await ann.hears("is skipped")
    assert ann.stands(invitation) == bob.shown(group)[-1]
    assert "is skipped" not in ann.screen(group)


async def test_a_press_by_somebody_else_changes_nothing(ann: Chatter, group: Group, bob: Chatter) -> None:
    await bob.says("/today@soleus_bot", at=group)
    await bob.hears(at=group)
    await (await bob.forges("skip.1.tired", at=group)).answered()
    await bob.hears_nothing(0.05, at=group)
    assert "is skipped" not in (await ann.asks("/history")).text


async def test_a_group_that_moved_is_followed(home: House, ann: Chatter) -> None:
    bob = home.server.person("Bob")
    group = home.server.group("Riverside", members=[ann, bob], kind="group")
    await home.closes()
    await bob.says("/today@soleus_bot", at=group)
    moved = await group.migrates()
    await home.opens()
    await bob.hears("for you alone", at=moved)
    await bob.says("/today@soleus_bot", at=moved)
    await bob.hears("for you alone", at=moved)


async def test_to_be_added_removed_and_restricted_says_nothing_and_harms_nobody(
    home: House, ann: Chatter, group: Group
) -> None:
    await group.removes_bot(by=ann)
    await group.adds_bot(by=ann)
    await group.restricts_bot(by=ann)
    await ann.says("/today@soleus_bot", at=group)
    await ann.hears("load day")
    await ann.hears_nothing(0.02, at=group)


async def test_where_it_may_not_write_the_bot_stays_silent_and_serves_on(
    home: House, ann: Chatter, group: Group, bob: Chatter, caplog: pytest.LogCaptureFixture
) -> None:
    await group.restricts_bot(by=ann)
    await bob.says("/today@soleus_bot", at=group)
    await bob.hears_nothing(0.05, at=group)
    assert "load day" in (await ann.asks("/today")).text
    assert [one.message for one in caplog.records if one.levelname in ("WARNING", "ERROR")] == []
