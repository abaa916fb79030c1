"""What stands no more is lost, and where nothing can be posted it is gone; a group that moved is followed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.telegram.spot import place_id
from adapters.telegram.standing import PLAIN, Kind, Memo, read_memo
from core.errands import Gone, Lost, Sent
from core.speech.message import Audience, Message, Span
from tests.adapters.telegram.house import House
from tests.adapters.telegram.standing.postings import (
    CSV,
    PICTURE,
    board,
    posted,
    posting,
    stands,
    there,
)
from tests.platforms.telegram import Fault, cut_before, http
from tests.platforms.telegram.groups import Group, Topic
from tests.platforms.telegram.people import Chatter


@pytest.mark.parametrize("more", [{}, {"picture": PICTURE}, {"document": CSV}])
async def test_a_post_that_was_deleted_is_lost_and_nothing_is_posted_in_its_stead(
    worker: House, ann: Chatter, group: Group, more: dict[str, object]
) -> None:
    memo = await stands(worker, group, board("A", **more))
    ann.deletes(there(ann, group))
    assert await posted(worker, posting(group, board("B", **more), memo=memo)) == Lost()
    assert ann.shown(group) == []


async def test_what_is_not_ours_to_change_is_lost(worker: House, ann: Chatter, group: Group) -> None:
    said = await ann.says("hello", at=group)
    memo = str(Memo(group.id, said.message_id))
    assert await posted(worker, posting(group, board("B"), memo=memo)) == Lost()


@pytest.mark.parametrize("memo", ["x", "5.5.t", "-1.2", "-1.2.z", "-1.2.t3 ", "-100" + "0" * 30 + ".1.t"])
async def test_a_memo_that_nobody_wrote_is_lost(worker: House, group: Group, memo: str) -> None:
    assert await posted(worker, posting(group, board("B"), memo=memo)) == Lost()
    assert worker.server.called("editMessageText") == []


@given(
    st.builds(
        Memo,
        st.integers(-(10**17), -1),
        st.integers(1, 10**17),
        st.sampled_from(Kind),
        st.sampled_from(["", "0123456789abcdef"]),
    )
)
def test_a_memo_is_read_as_it_was_written_and_is_short(memo: Memo) -> None:
    assert read_memo(str(memo)) == memo
    assert len(str(memo)) <= 64


async def test_a_group_that_moved_is_followed_and_what_stood_before_is_lost(
    worker: House, ann: Chatter
) -> None:
    group = worker.server.group("Riverside", members=[ann], kind="group")
    memo = await stands(worker, group, board("A"))
    moved = await group.migrates()
    assert await posted(worker, posting(group, board("B"), memo=memo)) == Lost()
    new = await stands(worker, group, board("B"))
    assert there(ann, moved).text == "B"
    assert await posted(worker, posting(moved, board("C"), memo=memo)) == Lost()
    assert await posted(worker, posting(moved, board("C"), memo=new)) == Sent(new)
    assert there(ann, moved).text == "C"


async def test_a_post_never_changes_what_has_the_same_number_in_the_group_that_moved(
    worker: House, ann: Chatter
) -> None:
    group = worker.server.group("Riverside", members=[ann], kind="group")
    memo = await stands(worker, group, board("A"))
    number = there(ann, group).message_id
    moved = await group.migrates()
    while len(ann.shown(moved)) < number:
        await stands(worker, moved, board("Announced."))
    assert await posted(worker, posting(moved, board("B"), memo=memo)) == Lost()
    assert {one.text for one in ann.shown(moved)} == {"Announced."}


async def test_where_the_bot_may_not_write_or_is_no_more_a_post_is_gone(
    worker: House, ann: Chatter, group: Group, topic: Topic
) -> None:
    old, memo = group.topic("Old"), await stands(worker, group, board("A"))
    await group.closes(old)
    nowhere = (place_id(group.id, 999), place_id(group.id, old.id), place_id(-1009), "ann", "42", "")
    for place in nowhere:
        assert await posted(worker, posting(place, board("B"))) == Gone()
    group.deletes(topic)
    assert await posted(worker, posting(topic, board("B"))) == Gone()
    await group.restricts_bot(by=ann)
    for change in (posting(group, board("B")), posting(group, board("B"), memo=memo)):
        assert await posted(worker, change) == Gone()
    await group.removes_bot(by=ann)
    for change in (posting(group, board("B")), posting(group, board("B"), memo=memo)):
        assert await posted(worker, change) == Gone()


async def test_what_stood_in_a_deleted_topic_is_lost_and_then_gone(
    worker: House, group: Group, topic: Topic
) -> None:
    memo = await stands(worker, topic, board("A"))
    group.deletes(topic)
    assert await posted(worker, posting(topic, board("B"), memo=memo)) == Lost()
    assert await posted(worker, posting(topic, board("B"))) == Gone()


async def test_last_words_stand_in_place_of_a_board_without_its_buttons_and_its_picture(
    worker: House, ann: Chatter, group: Group
) -> None:
    memo = await stands(worker, group, board("Ann 1 of 1", picture=PICTURE))
    last = Message(((Span("The board is further down."),),), audience=Audience.PLACE)
    assert isinstance(await posted(worker, posting(group, last, memo=memo, last_words=True)), Sent)
    old = there(ann, group)
    assert (old.text, old.sees(), ann.fetches(old)) == ("The board is further down.", [], PLAIN)


@pytest.mark.parametrize("fault", [http(500), http(502), cut_before()], ids=str)
async def test_last_words_that_were_not_said_are_never_taken_for_said(
    worker: House, ann: Chatter, group: Group, fault: Fault
) -> None:
    memo = await stands(worker, group, board("Ann 1 of 1"))
    last = posting(group, board("The board is further down.", rows=()), memo=memo, last_words=True)
    worker.server.faults.add("editMessageText", fault)
    assert not isinstance(await posted(worker, last), Sent | Lost)
    assert there(ann, group).text == "Ann 1 of 1"
    assert isinstance(await posted(worker, last), Sent)
    assert there(ann, group).text == "The board is further down."
