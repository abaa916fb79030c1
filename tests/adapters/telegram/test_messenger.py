"""What becomes of a parcel, whatever Telegram does: each fault has its outcome."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest

from adapters.telegram import PLATFORM, build
from core.errands import Failed, Gone, Later, Sent
from core.ports import Lane
from core.requests import Account
from core.speech.message import Message
from tests.adapters.telegram.house import HURRIED, PATIENCE, TOKEN, House, Noted, house
from tests.platforms.telegram import Fault, cut_after, cut_before, garbage, hang, http, slow, too_many
from tests.platforms.telegram.people import Chatter

SOON, TOO_OFTEN = timedelta(seconds=30), timedelta(seconds=3)


@pytest.fixture
async def worker(sqlite_database_url: str) -> AsyncIterator[House]:
    """Yield a house that answers nobody, as a worker process does."""
    async with house(sqlite_database_url, serving=False, patience=HURRIED) as opened:
        yield opened


@pytest.fixture
async def ann(worker: House) -> Chatter:
    """Return Ann, who has pressed START."""
    chatter = worker.server.person("Ann")
    await chatter.starts()
    return chatter


async def test_a_parcel_is_sent_by_a_process_that_answers_nobody(worker: House, ann: Chatter) -> None:
    assert await worker.telegram.messenger.send(worker.parcel(ann)) == Sent()
    assert (await ann.hears()).text == "Time to train."


@pytest.mark.parametrize(
    ("fault", "outcome"),
    [
        (too_many(3), Later(TOO_OFTEN)),
        (http(500), Later(SOON)),
        (http(502), Later(SOON)),
        (http(503), Later(SOON)),
        (hang(), Failed()),
        (hang(taken=True), Failed()),
        (cut_before(), Failed()),
        (cut_after(), Failed()),
        (garbage(), Failed()),
    ],
    ids=lambda value: f"{value.kind} {value.number}" if isinstance(value, Fault) else type(value).__name__,
)
async def test_each_fault_has_its_outcome(
    worker: House, ann: Chatter, fault: Fault, outcome: Later | Failed
) -> None:
    worker.server.faults.add("sendMessage", fault)
    assert await worker.telegram.messenger.send(worker.parcel(ann)) == outcome


async def test_who_blocked_the_bot_is_gone(worker: House, ann: Chatter) -> None:
    await ann.blocks()
    assert await worker.telegram.messenger.send(worker.parcel(ann)) == Gone()


async def test_who_deleted_their_account_is_gone(worker: House, ann: Chatter) -> None:
    await ann.deletes_account()
    assert await worker.telegram.messenger.send(worker.parcel(ann)) == Gone()


async def test_who_never_opened_the_chat_is_gone(worker: House) -> None:
    stranger = worker.server.person("Eve")
    assert await worker.telegram.messenger.send(worker.parcel(stranger)) == Gone()


@pytest.mark.parametrize("number", ["1234567", "ann", "-1", ""])
async def test_a_chat_that_does_not_exist_is_gone(worker: House, ann: Chatter, number: str) -> None:
    parcel = replace(worker.parcel(ann), account=Account(PLATFORM, number))
    assert await worker.telegram.messenger.send(parcel) == Gone()


async def test_a_message_that_is_refused_has_failed(worker: House, ann: Chatter) -> None:
    parcel = replace(worker.parcel(ann), message=Message(()))
    assert await worker.telegram.messenger.send(parcel) == Failed()


async def test_telegram_down_means_later_and_up_again_means_sent(worker: House, ann: Chatter) -> None:
    async with worker.server.down():
        assert await worker.telegram.messenger.send(worker.parcel(ann)) == Later(SOON)
    assert await worker.telegram.messenger.send(worker.parcel(ann)) == Sent()


async def test_a_refused_token_is_nobodys_failure(worker: House, ann: Chatter) -> None:
    wrong = TOKEN[:-1] + "X"
    telegram = build(wrong, worker.coach, Noted(), worker.clock, base_url=worker.server.url)
    outcome = await telegram.messenger.send(worker.parcel(ann))
    await telegram.close()
    assert isinstance(outcome, Later)


async def test_a_limit_holds_its_own_chat(worker: House, ann: Chatter) -> None:
    pace, bob = Noted(), worker.server.person("Bob")
    await bob.starts()
    telegram = build(TOKEN, worker.coach, pace, worker.clock, base_url=worker.server.url, patience=PATIENCE)
    worker.server.faults.add("sendMessage", too_many(3), chat=ann.id)
    assert await telegram.messenger.send(worker.parcel(ann)) == Later(TOO_OFTEN)
    assert await telegram.messenger.send(worker.parcel(bob)) == Sent()
    await telegram.close()
    assert pace.held == [(str(ann.id), 3)]
    assert pace.turns == [(str(one.id), Lane.ERRAND, False) for one in (ann, bob)]


async def test_a_long_message_goes_in_parts_and_in_order(worker: House, ann: Chatter) -> None:
    text = " ".join(f"word{number}" for number in range(1200))
    assert await worker.telegram.messenger.send(worker.parcel(ann, text)) == Sent()
    assert " ".join(one.text for one in ann.shown()).split() == text.split()
    assert len(ann.shown()) == 3


async def test_of_a_long_message_only_the_parts_not_taken_come_again(worker: House, ann: Chatter) -> None:
    text = " ".join(f"word{number}" for number in range(1200))
    parcel = worker.parcel(ann, text)
    for spared, fault in ((1, http(502)), (1, http(500)), (0, http(502))):
        worker.server.faults.add("sendMessage", slow(0), times=spared)
        worker.server.faults.add("sendMessage", fault)
        assert isinstance(await worker.telegram.messenger.send(parcel), Later)
    assert await worker.telegram.messenger.send(parcel) == Sent()
    assert " ".join(one.text for one in ann.shown()).split() == text.split()
    assert await worker.telegram.messenger.send(parcel) == Sent()
    assert len(ann.shown()) == 6, "what was sent whole is forgotten"


async def test_parts_that_read_otherwise_by_now_come_all(worker: House, ann: Chatter) -> None:
    before = worker.parcel(ann, " ".join(f"word{number}" for number in range(1200)))
    worker.server.faults.add("sendMessage", slow(0))
    worker.server.faults.add("sendMessage", http(502))
    await worker.telegram.messenger.send(before)
    after = replace(before, message=worker.parcel(ann, "Late. Time to train.").message)
    assert await worker.telegram.messenger.send(after) == Sent()
    assert ann.shown()[-1].text == "Late. Time to train."
