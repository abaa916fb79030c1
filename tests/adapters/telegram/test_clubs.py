"""A club in a Telegram group: joined by a link, led by who may, its board standing in its topic."""

import pytest

from adapters.telegram import PLATFORM
from adapters.telegram.spot import place_id
from core.requests import Account
from tests.adapters.telegram.clubs import (
    A_DAY,
    A_MINUTE,
    CREATE,
    FOUR_WEEKS,
    answers_all,
    challenged,
    joins,
    keeps_today,
    known,
    standing,
    told,
)
from tests.adapters.telegram.house import House, chosen
from tests.platforms.telegram.groups import Group, Topic
from tests.platforms.telegram.people import Chatter


@pytest.fixture
def forum(home: House, ann: Chatter) -> Group:
    """Return a forum of which Ann is an administrator."""
    return home.server.group("Riverside", admins=[ann], forum=True)


@pytest.fixture
def runs(forum: Group) -> Topic:
    """Return a topic of it."""
    return forum.topic("Runs")


async def test_a_stranger_joins_by_the_button_in_the_topic_through_onboarding_and_stands_on_the_board(
    home: House, ann: Chatter, forum: Group, runs: Topic
) -> None:
    await challenged(home, ann, runs)
    bob = home.server.person("Bob")
    await forum.joins(bob)
    assert (await bob.opens("Join", at=runs)).startswith("https://t.me/soleus_bot?start=club_")
    await bob.hears("Riverside would see of you; then you decide")
    await answers_all(bob)
    assert "Your name there: Bob" in (await bob.hears("Join Riverside?")).text
    assert "You take part in Spring" in (await chosen(bob, "Join and take part")).text
    await home.waits(2 * A_MINUTE)
    await keeps_today(bob)
    await home.waits(2 * A_MINUTE)
    announced, board = standing(ann, runs)
    assert "One takes part." in announced
    assert "1. Bob  1 of 1" in board
    assert [one.thread for one in ann.shown(forum)] == [runs.id] * 2
    assert all(one.silent for one in ann.shown(runs)[1:])


async def test_who_asks_to_join_in_the_group_before_a_word_in_private_is_shown_the_card_at_the_end(
    home: House, ann: Chatter, forum: Group, runs: Topic
) -> None:
    await challenged(home, ann, runs)
    eve = home.server.person("Eve")
    await forum.joins(eve)
    await eve.says("/club@soleus_bot join", at=runs)
    await eve.hears("for you alone", at=runs)
    await eve.opens("Open our chat", at=runs)
    await eve.hears("Question 1")
    await answers_all(eve)
    await eve.hears("Join Riverside?")


async def test_near_me_and_a_new_period_are_answered_in_private(
    home: House, ann: Chatter, forum: Group, runs: Topic
) -> None:
    await challenged(home, ann, runs)
    bob = await known(home, "Bob", forum)
    await joins(home, bob, runs)
    bob.forgets()
    assert (await bob.opens("Near me", at=runs)).startswith("https://t.me/soleus_bot?start=board_")
    assert "Bob" in (await bob.hears("Spring")).text
    assert len(ann.shown(forum)) == 2


async def test_who_is_no_administrator_begins_no_club_and_changes_nothing(
    home: House, ann: Chatter, forum: Group, runs: Topic
) -> None:
    bob = await known(home, "Bob", forum)
    for line in (CREATE, "/club@soleus_bot connect", "/club@soleus_bot disconnect sure"):
        assert "administrators" in (await told(bob, line, runs)).text
    assert "There is no club here yet" in (await told(ann, "/club@soleus_bot", runs)).text
    await challenged(home, ann, runs)
    for line in (FOUR_WEEKS, "/challenge@soleus_bot end", "/club@soleus_bot settings quiet on"):
        assert "captain" in (await told(bob, line, runs)).text
    assert "administrators" in (await told(bob, "/club@soleus_bot disconnect sure", runs)).text
    assert len(standing(ann, runs)) == 2


async def test_an_administrator_of_another_group_is_none_in_this_one(
    home: House, ann: Chatter, forum: Group
) -> None:
    bob = await known(home, "Bob", forum)
    home.server.group("Hillside", admins=[bob])
    assert "administrators" in (await told(bob, CREATE, forum)).text


LINES = (
    *["", " join", " board", " members", " settings", " name Robert", " remove Ann", " connect", " leave"],
    *[" captain Ann", " handover Ann", " block Ann", " unblock Ann", " create Hillside", " join AB12-CD34"],
)
OF_A_CHALLENGE = ("", " join", " board", " leave", " dates", " end", " cancel", " create X, for 4 weeks")


async def test_nothing_personal_is_ever_said_in_the_group_whatever_is_asked_there(
    home: House, ann: Chatter, forum: Group, runs: Topic
) -> None:
    await challenged(home, ann, runs)
    bob, eve = await known(home, "Bob", forum), home.server.person("Eve")
    await forum.joins(eve)
    await joins(home, bob, runs)
    posted = len(ann.shown(forum))
    for line in [f"/club@soleus_bot{one}" for one in LINES] + [
        f"/challenge@soleus_bot{one}" for one in OF_A_CHALLENGE
    ]:
        for one in (ann, bob):
            await told(one, line, runs)
    await home.waits(2 * A_MINUTE)
    assert len(ann.shown(forum)) == posted
    for post in ann.shown(forum):
        assert all("url" in button for row in post.rows for button in row)
    eve.forgets(runs)
    await eve.says("/club@soleus_bot join", at=runs)
    assert "for you alone" in (await eve.hears(at=runs)).text


async def test_each_topic_has_a_club_of_its_own(home: House, ann: Chatter, forum: Group, runs: Topic) -> None:
    await challenged(home, ann, runs)
    plans = forum.topic("Plans")
    assert "has begun" in (await told(ann, "/club@soleus_bot create Plans", plans)).text
    assert "Plans" in (await told(ann, "/club@soleus_bot", plans)).text
    assert "Riverside" in (await told(ann, "/club@soleus_bot", runs)).text
    assert ann.shown(plans) == []


async def test_a_board_that_somebody_deleted_is_posted_anew_and_an_announcement_is_not(
    home: House, ann: Chatter, forum: Group, runs: Topic
) -> None:
    await challenged(home, ann, runs)
    for one in ann.shown(runs):
        ann.deletes(one)
    bob = await known(home, "Bob", forum)
    await told(bob, "/challenge@soleus_bot join", runs)
    await chosen(bob, "Join and take part")
    await home.waits(2 * A_MINUTE)
    assert ann.shown(runs) == [], "two new messages a day, and both came"
    await home.waits(2 * A_DAY)
    (board,) = standing(ann, runs)
    assert "One takes part." in board


async def test_a_group_that_moves_in_the_middle_keeps_its_club_and_gets_its_board_anew(
    home: House, ann: Chatter
) -> None:
    group = home.server.group("Riverside", admins=[ann], kind="group")
    await challenged(home, ann, group)
    bob = await known(home, "Bob", group)
    await joins(home, bob, group)
    moved = await group.migrates()
    await home.settled()
    await keeps_today(bob)
    await home.waits(2 * A_DAY)
    (board,) = standing(ann, moved)
    assert "1. Bob  1 of" in board
    bob.forgets()
    await bob.opens("Near me", at=moved)
    await bob.hears("Spring")
    assert "Riverside" in (await told(ann, "/club@soleus_bot", moved)).text
    assert "Spring" in (await told(ann, "/challenge@soleus_bot", moved)).text


async def test_a_move_that_nobody_told_of_is_found_by_the_board_and_followed(
    home: House, ann: Chatter
) -> None:
    group = home.server.group("Riverside", admins=[ann], kind="group")
    await challenged(home, ann, group)
    bob = await known(home, "Bob", group)
    await joins(home, bob, group)
    moved = await group.migrates()
    await home.settled()
    await home.coach.moved(PLATFORM, place_id(moved.id), place_id(group.id))
    await keeps_today(bob)
    await home.waits(2 * A_DAY)
    (board,) = standing(ann, moved)
    assert "1. Bob  1 of" in board


async def test_a_captain_who_leaves_the_group_or_is_put_out_of_it_is_captain_no_more(
    home: House, ann: Chatter, forum: Group, runs: Topic
) -> None:
    await challenged(home, ann, runs)
    bob = await known(home, "Bob", forum)
    await joins(home, bob, runs)
    await told(ann, "/club@soleus_bot captain Bob", runs)
    await chosen(ann, ann.sees()[0])
    assert "quiet" in (await told(bob, "/club@soleus_bot settings", runs)).text.lower()
    await forum.removes(bob, by=ann)
    await home.settled()
    await forum.joins(bob)
    assert "for captains" in (await told(bob, "/club@soleus_bot settings", runs)).text
    assert "quiet" in (await told(ann, "/club@soleus_bot settings", runs)).text.lower()
    await forum.leaves(ann)
    await home.settled()
    assert "captains" in (await told(ann, "/club settings quiet on")).text
    person = home.person(Account(PLATFORM, str(ann.id)))
    assert person is not None


async def test_a_challenge_is_made_by_answering_the_form_and_changed_by_answering_it_again(
    home: House, ann: Chatter, forum: Group, runs: Topic
) -> None:
    await told(ann, CREATE, runs)
    form = await told(ann, "/challenge@soleus_bot create", runs)
    assert form.asks
    assert ann.shown(forum) == []
    ann.forgets()
    await ann.replies("Spring, from nowhere for 900 weeks")
    assert "cannot read “nowhere”" in (await ann.hears()).text
    again = await chosen(ann, "Open the form")
    assert again.asks
    ann.forgets()
    await ann.replies("/challenge create Spring, from monday for 4 weeks", to=again)
    assert "Spring, for Riverside: a draft" in (await ann.hears()).text
    changed = await chosen(ann, "Change")
    assert changed.asks
    ann.forgets()
    await ann.replies("Summer, from monday for 3 weeks", to=changed)
    assert "Summer, for Riverside: a draft" in (await ann.hears()).text


async def test_where_the_bot_was_put_out_nothing_is_posted_any_more_and_the_log_goes_on(
    home: House, ann: Chatter, forum: Group, runs: Topic, caplog: pytest.LogCaptureFixture
) -> None:
    await challenged(home, ann, runs)
    bob = await known(home, "Bob", forum)
    await joins(home, bob, runs)
    await forum.removes_bot(by=ann)
    await home.settled()
    before = len(home.server.calls)
    await keeps_today(bob)
    await home.waits(2 * A_DAY)
    assert [one for one in home.server.calls[before:] if one.chat_id == forum.id] == []
    assert [one.message for one in caplog.records if one.levelname == "ERROR"] == []


@pytest.mark.parametrize("restricted", [False, True])
async def test_where_the_bot_may_write_again_the_board_stands_as_it_is_by_then(
    home: House, ann: Chatter, forum: Group, runs: Topic, restricted: bool
) -> None:
    await challenged(home, ann, runs)
    bob = await known(home, "Bob", forum)
    await joins(home, bob, runs)
    await (forum.restricts_bot(by=ann) if restricted else forum.removes_bot(by=ann))
    await keeps_today(bob)
    await home.waits(2 * A_DAY)
    assert not any("1. Bob  1 of" in one for one in standing(ann, runs))
    if restricted:
        forum.chat.members[home.server.world.bot.id] = "member"
        await told(ann, "/club@soleus_bot", runs)
    else:
        await forum.adds_bot(by=ann)
    await home.settled()
    await home.waits(2 * A_MINUTE)
    assert any("1. Bob  1 of" in one for one in standing(ann, runs))


@pytest.mark.slow
async def test_the_end_has_a_picture_in_words_too_and_a_file_and_who_leaves_later_is_in_neither(
    home: House, ann: Chatter, forum: Group, runs: Topic
) -> None:
    await challenged(home, ann, runs)
    bob = await known(home, "Bob", forum)
    await joins(home, bob, runs)
    await keeps_today(bob)
    await home.waits(29 * A_DAY)
    photo, file = (one for one in ann.shown(runs) if one.files)
    assert "1. Bob" in photo.text
    assert ann.fetches(photo).startswith(b"\x89PNG")
    assert b"Bob" in ann.fetches(file)
    before = ann.fetches(photo)
    await told(bob, "/club leave")
    await chosen(bob, "Yes, leave")
    await home.waits(10 * A_MINUTE)
    photo, file = (one for one in ann.shown(runs) if one.files)
    assert ann.fetches(photo) != before
    assert not any("Bob" in one.text for one in ann.shown(runs))
    assert b"Bob" not in ann.fetches(file)
    bob.forgets()
    ann.forgets()
    assert (await ann.opens("New period", at=runs)).startswith("https://t.me/soleus_bot?start=again_")
    assert "a draft" in (await ann.hears()).text
