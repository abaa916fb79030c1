"""What becomes of a post and of its change, whatever Telegram does: each fault has its outcome."""

from datetime import timedelta

import pytest

from adapters.telegram import build
from adapters.telegram.standing import PLAIN
from core.errands import Failed, Later, Outcome, Sent
from core.ports import Lane
from core.speech.message import Message, Picture
from tests.adapters.telegram.house import TOKEN, House, Noted
from tests.adapters.telegram.standing.postings import (
    PICTURE,
    SOON,
    board,
    png,
    posted,
    posting,
    stands,
    there,
)
from tests.platforms.telegram import Fault, cut_after, cut_before, garbage, hang, http, too_many
from tests.platforms.telegram.groups import Group
from tests.platforms.telegram.people import Chatter


@pytest.mark.parametrize(
    "fault",
    [
        *[http(500), http(502), too_many(3), cut_before(), cut_after(), garbage()],
        pytest.param(hang(), marks=pytest.mark.slow),
    ],
    ids=str,
)
async def test_who_the_bot_is_must_be_known_before_a_link_to_it_is_posted(
    worker: House, ann: Chatter, group: Group, fault: Fault
) -> None:
    worker.server.faults.add("getMe", fault)
    later = await posted(worker, posting(group, board("Join us.")))
    assert later == Later(timedelta(seconds=3) if fault == too_many(3) else SOON)
    assert ann.shown(group) == []
    assert isinstance(await posted(worker, posting(group, board("Join us."))), Sent)


FAULTS = [
    pytest.param(too_many(3), Later(timedelta(seconds=3)), marks=pytest.mark.slow),
    pytest.param(hang(), Failed(), marks=pytest.mark.slow),
    pytest.param(hang(taken=True), Failed(), marks=pytest.mark.slow),
    (http(500), Later(SOON)),
    (http(502), Later(SOON)),
    (cut_before(), Failed()),
    (cut_after(), Failed()),
    (garbage(), Failed()),
]


@pytest.mark.parametrize(("fault", "outcome"), FAULTS, ids=str)
async def test_each_fault_of_a_new_post_has_its_outcome(
    worker: House, group: Group, fault: Fault, outcome: Outcome
) -> None:
    worker.server.faults.add("sendMessage", fault)
    assert await posted(worker, posting(group, board("Ann 1 of 1"))) == outcome


@pytest.mark.parametrize(
    ("message", "method"),
    [
        (board("B"), "editMessageText"),
        (board("B", picture=PICTURE), "editMessageCaption"),
        (board("B", picture=Picture(png(65), "B")), "editMessageMedia"),
    ],
)
@pytest.mark.parametrize(("fault", "outcome"), FAULTS, ids=str)
async def test_each_fault_of_a_change_has_its_outcome_and_the_change_can_be_made_again(
    worker: House, ann: Chatter, group: Group, message: Message, method: str, fault: Fault, outcome: Outcome
) -> None:
    picture = PICTURE if message.picture else None
    memo = await stands(worker, group, board("A", picture=picture))
    worker.server.faults.add(method, fault)
    change = posting(group, message, memo=memo)
    assert await posted(worker, change) == outcome
    assert isinstance(await posted(worker, change), Sent)
    assert "B" in there(ann, group).text


async def test_a_picture_that_came_unnoticed_is_changed_for_words_all_the_same(
    worker: House, ann: Chatter, group: Group
) -> None:
    memo = await stands(worker, group, board("A"))
    worker.server.faults.add("editMessageMedia", cut_after())
    assert await posted(worker, posting(group, board("B", picture=PICTURE), memo=memo)) == Failed()
    assert isinstance(await posted(worker, posting(group, board("C"), memo=memo)), Sent)
    now = there(ann, group)
    assert (now.text, ann.fetches(now)) == ("C", PLAIN)


async def test_telegram_down_means_later_for_what_is_new_and_for_a_change(
    worker: House, group: Group
) -> None:
    memo = await stands(worker, group, board("A"))
    await worker.telegram.close()
    async with worker.server.down():
        assert await posted(worker, posting(group, board("B"))) == Later(SOON)
        assert await posted(worker, posting(group, board("B"), memo=memo)) == Later(SOON)


async def test_posts_and_changes_wait_for_their_turn_behind_answers_and_a_limit_holds_the_group(
    worker: House, group: Group
) -> None:
    pace = Noted()
    telegram = build(TOKEN, worker.coach, pace, worker.clock, base_url=worker.server.url)
    sent = await telegram.messenger.post(posting(group, board("A")))
    assert isinstance(sent, Sent)
    worker.server.faults.add("editMessageText", too_many(3))
    await telegram.messenger.post(posting(group, board("B"), memo=sent.memo))
    await telegram.close()
    assert pace.turns == [(str(group.id), Lane.ERRAND, True)] * 2
    assert pace.held == [(str(group.id), 3)]
