"""What becomes of a posting, whatever Discord does: each fault has its outcome, and nothing stands twice."""

from dataclasses import replace
from datetime import timedelta

import pytest

from adapters.discord import Bounds, build
from core.errands import Failed, Gone, Later, Lost, Outcome, Sent
from tests.adapters.discord import posts
from tests.adapters.discord.house import BOUNDS, TOKEN, House, Noted
from tests.adapters.discord.posts import again, posting, said, stands
from tests.platforms.discord import (
    Channel,
    Fault,
    Member,
    banned,
    cut_after,
    cut_before,
    garbage,
    hang,
    http,
    refused,
    too_many,
)

worker, ann, river, runs = posts.worker, posts.ann, posts.river, posts.runs

SEND = "POST /channels/{channel_id}/messages"
CHANGE = "PATCH /channels/{channel_id}/messages/{message_id}"
HASTY = replace(BOUNDS, patience=3.0)  # a hanging Discord is given up, a busy machine is not
SOON, TOKEN_REFUSED = timedelta(seconds=30), timedelta(minutes=5)


@pytest.fixture
def bounds() -> Bounds:
    """Return bounds within which a hanging Discord is soon given up."""
    return HASTY


FAULTS: list[tuple[Fault, Outcome]] = [
    (too_many(60), Later(timedelta(seconds=60))),
    (too_many(60, is_global=True), Later(timedelta(seconds=60))),
    (banned(), Later(TOKEN_REFUSED)),
    (http(500), Later(SOON)),
    (http(502), Later(SOON)),
    (cut_before(), Later(SOON)),
    (refused(401, 0), Later(TOKEN_REFUSED)),
    (refused(403, 50001), Gone()),
    (refused(403, 50013), Gone()),
    (refused(404, 10003), Gone()),
    (refused(400, 160005), Gone()),
    (refused(400, 50035), Failed()),
    (garbage(), Failed()),
]
HANGS = pytest.param(hang(), Later(SOON), marks=pytest.mark.slow)
OF_CHANGES: list[tuple[Fault, Outcome]] = [
    (refused(404, 10008), Lost()),
    (refused(403, 50005), Lost()),
    (too_many(0.2, code=30046), Later(timedelta(seconds=20))),
]


def named(value: object) -> str:
    return f"{value.kind} {value.number} {value.code}" if isinstance(value, Fault) else ""


@pytest.mark.parametrize(("fault", "outcome"), [*FAULTS, HANGS], ids=named)
async def test_each_fault_of_a_new_post_has_its_outcome(
    worker: House, runs: Channel, fault: Fault, outcome: Outcome
) -> None:
    worker.server.faults.add(SEND, fault)
    assert await worker.discord.messenger.post(posting(runs, now=worker.clock.now())) == outcome


@pytest.mark.parametrize(("fault", "outcome"), [*FAULTS, *OF_CHANGES, HANGS], ids=named)
async def test_each_fault_of_a_change_has_its_outcome(
    worker: House, runs: Channel, fault: Fault, outcome: Outcome
) -> None:
    posted = await stands(worker, runs)
    worker.server.faults.add(CHANGE, fault)
    assert await worker.discord.messenger.post(again(posted, "New")) == outcome


@pytest.mark.parametrize(
    "fault", [pytest.param(hang(taken=True), marks=pytest.mark.slow), cut_after()], ids=named
)
async def test_what_may_stand_already_is_posted_once_and_says_what_is_so_by_now(
    worker: House, ann: Member, runs: Channel, fault: Fault
) -> None:
    first = posting(runs, "Ann 3", now=worker.clock.now())
    worker.server.faults.add(SEND, fault)
    assert await worker.discord.messenger.post(first) == Later(SOON)
    outcome = await worker.discord.messenger.post(replace(first, message=said("Ann 4")))
    (shown,) = ann.shown(runs)
    assert (shown.text, outcome) == ("Ann 4", Sent(str(shown.message_id)))


async def test_what_may_stand_already_and_is_not_known_any_more_is_not_posted_again(
    worker: House, ann: Member, runs: Channel
) -> None:
    first = posting(runs, now=worker.clock.now())
    worker.server.faults.add(SEND, cut_after())
    assert await worker.discord.messenger.post(first) == Later(SOON)
    worker.clock.wait(timedelta(minutes=10))
    assert await worker.discord.messenger.post(first) == Failed()
    assert len(ann.shown(runs)) == 1


@pytest.mark.parametrize("fault", [http(502), too_many(60), refused(400, 50035)], ids=named)
async def test_last_words_that_were_not_said_are_never_taken_for_said(
    worker: House, ann: Member, runs: Channel, fault: Fault
) -> None:
    discord = build(TOKEN, worker.coach, Noted(), worker.clock, base_url=worker.server.base_url, bounds=HASTY)
    posted = await stands(worker, runs, "Ann 3")
    last = replace(posted, message=replace(said("Moved down."), rows=()), last_words=True)
    worker.server.faults.add(CHANGE, fault)
    assert not isinstance(await discord.messenger.post(last), Sent | Lost)
    assert [one.text for one in ann.shown(runs)] == ["Ann 3"]
    assert isinstance(await discord.messenger.post(last), Sent)
    await discord.close()
    assert [(one.text, one.sees()) for one in ann.shown(runs)] == [("Moved down.", [])]
