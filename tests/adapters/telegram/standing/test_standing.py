"""What stands in a group: one message in its topic, changed in place, whatever it held before."""

from dataclasses import replace

import pytest

from adapters.telegram import PLATFORM
from adapters.telegram.standing import PLAIN
from core.errands import Sent
from core.speech.message import Button, Message, Picture, Span
from tests.adapters.telegram.house import House
from tests.adapters.telegram.standing.postings import (
    CSV,
    JOIN,
    PICTURE,
    board,
    png,
    posted,
    posting,
    stands,
    there,
)
from tests.platforms.telegram.groups import Group, Topic
from tests.platforms.telegram.people import Chatter
from tests.platforms.telegram.state import Did

DOOR = "https://t.me/soleus_bot?start="


async def test_a_post_is_one_message_in_its_topic_and_is_changed_there_in_place(
    worker: House, ann: Chatter, group: Group, topic: Topic
) -> None:
    memo = await stands(worker, topic, board("Ann 1 of 1", silent=True))
    first = await ann.hears("Ann 1 of 1", at=topic)
    assert (first.thread, first.silent, first.sees()) == (topic.id, True, ["Join", "Near me"])
    changed = await posted(worker, posting(topic, board("Ann 2 of 2"), memo=memo))
    assert changed == Sent(memo)
    assert (await ann.hears("Ann 2 of 2", at=topic)).kind is Did.EDIT
    assert there(ann, topic).message_id == first.message_id
    assert [one for one in ann.shown(group) if one.thread is None] == []


async def test_what_need_not_be_quiet_is_heard(worker: House, ann: Chatter, group: Group) -> None:
    await stands(worker, group, board("It begins."))
    assert not there(ann, group).silent


async def test_what_reads_the_same_stands_as_it_did(worker: House, group: Group) -> None:
    memo = await stands(worker, group, board("Ann 1 of 1"))
    for _ in range(2):
        assert await posted(worker, posting(group, board("Ann 1 of 1"), memo=memo)) == Sent(memo)
    assert "not modified" in worker.server.called("editMessageText")[-1].description


@pytest.mark.parametrize(
    ("before", "after", "method"),
    [
        (board("A"), board("B"), "editMessageText"),
        (board("A", picture=PICTURE), board("B", picture=PICTURE), "editMessageCaption"),
        (board("A", picture=PICTURE), board("A", picture=Picture(png(65), "B")), "editMessageMedia"),
        (board("A", document=CSV), board("B", document=CSV), "editMessageCaption"),
        (board("A", document=CSV), board("B", document=replace(CSV, data=b"x")), "editMessageMedia"),
        (board("A", document=CSV), board("B", document=replace(CSV, name="b.csv")), "editMessageMedia"),
        (board("A", document=CSV), board("B", picture=PICTURE), "editMessageMedia"),
        (board("A"), board("B", picture=PICTURE), "editMessageMedia"),
        (board("A"), board("B", document=CSV), "editMessageMedia"),
        (board("A", picture=PICTURE), board("B"), "editMessageMedia"),
        (board("A", document=CSV), board("B"), "editMessageMedia"),
    ],
)
async def test_whatever_a_post_held_it_shows_what_it_is_to_show_now(
    worker: House, ann: Chatter, group: Group, before: Message, after: Message, method: str
) -> None:
    memo = await stands(worker, group, before)
    outcome = await posted(worker, posting(group, after, memo=memo))
    assert isinstance(outcome, Sent)
    assert [one.method for one in worker.server.calls if one.method.startswith("edit")] == [method]
    now = there(ann, group)
    assert after.text in now.text
    held = ann.fetches(now) if now.files else b""
    file = after.picture.png if after.picture else after.document.data if after.document else b""
    assert held == (file or (PLAIN if before.picture or before.document else b""))
    again = replace(after, lines=((Span("C"),),))
    assert isinstance(await posted(worker, posting(group, again, memo=outcome.memo)), Sent)
    assert "C" in there(ann, group).text


async def test_the_words_that_are_a_pictures_twin_are_said_once(
    worker: House, ann: Chatter, group: Group
) -> None:
    await stands(worker, group, board("1. Ann 9 of 9", picture=Picture(png(64), "1. Ann 9 of 9")))
    assert there(ann, group).text == "1. Ann 9 of 9"


LINES = tuple((Span(f"{number}. Somebody {number} of 300"),) for number in range(1, 301))


@pytest.mark.parametrize(
    ("more", "most"), [({}, 4096), ({"picture": PICTURE}, 1024), ({"document": CSV}, 1024)]
)
async def test_a_post_too_long_is_one_message_all_the_same_without_its_last_lines(
    worker: House, ann: Chatter, group: Group, more: dict[str, object], most: int
) -> None:
    message = board("", lines=LINES, **more)
    memo = await stands(worker, group, message)
    said = there(ann, group)
    assert most - 100 < len(said.text) <= most
    assert said.text.splitlines() == message.text.splitlines()[: len(said.text.splitlines())]
    assert said.sees() == ["Join", "Near me"]
    assert isinstance(await posted(worker, posting(group, board("", lines=LINES), memo=memo)), Sent)
    assert len(there(ann, group).text) <= (4096 if not more else 1024)


async def test_a_button_leads_to_the_bot_in_private_by_an_address_that_a_worker_knows(
    worker: House, ann: Chatter, group: Group
) -> None:
    for _ in range(2):
        await stands(worker, group, board("Join us."))
    for one in ann.shown(group):
        assert [one.data(label) for label in ("Join", "Near me")] == [
            f"{DOOR}club_AB12CD34",
            f"{DOOR}board_3",
        ]
    assert len(worker.server.called("getMe")) == 1
    assert worker.coach.doors[PLATFORM] == DOOR


@pytest.mark.parametrize("start", ["", "x" * 65, "a b", "é", "a&b=c", '"'])
async def test_a_button_with_no_payload_that_a_link_can_carry_calls_back(
    worker: House, ann: Chatter, group: Group, start: str
) -> None:
    message = board("Join us.", rows=((Button("Join", JOIN.intent, start),),))
    await stands(worker, group, message)
    assert "callback_data" in there(ann, group).button("Join")
