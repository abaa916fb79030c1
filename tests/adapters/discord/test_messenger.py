"""What becomes of a parcel, whatever Discord does: each fault has its outcome."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest

from adapters.discord import PLATFORM, build
from core.errands import Failed, Gone, Later, Sent
from core.ports import Lane
from core.requests import Account
from core.speech.message import Message, Picture, Span
from tests.adapters.discord.house import HURRIED, TOKEN, House, Noted, house
from tests.platforms.discord import (
    Fault,
    May,
    Member,
    banned,
    cut_after,
    cut_before,
    garbage,
    hang,
    http,
    refused,
    slow,
    too_many,
)

SEND, OPEN = "POST /channels/{channel_id}/messages", "POST /users/@me/channels"
SOON, TOKEN_REFUSED = timedelta(seconds=30), timedelta(minutes=5)


@pytest.fixture
async def worker(sqlite_database_url: str) -> AsyncIterator[House]:
    """Yield a house that answers nobody, as a worker process does."""
    async with house(sqlite_database_url, serving=False, bounds=HURRIED) as opened:
        yield opened


@pytest.fixture
def ann(worker: House) -> Member:
    """Return Ann, who has the bot installed."""
    return worker.server.person("Ann")


async def test_a_parcel_is_sent_by_rest_alone(worker: House, ann: Member) -> None:
    assert await worker.discord.messenger.send(worker.parcel(ann)) == Sent()
    assert (await ann.hears()).text == "Time to train."
    assert worker.server.gateway.identified == 0


@pytest.mark.parametrize(
    ("fault", "outcome"),
    [
        (too_many(60), Later(timedelta(seconds=60))),
        (too_many(60, is_global=True), Later(timedelta(seconds=60))),
        (banned(), Later(TOKEN_REFUSED)),
        (http(500), Later(SOON)),
        (http(502), Later(SOON)),
        (http(503), Later(SOON)),
        (hang(), Later(SOON)),
        (cut_before(), Later(SOON)),
        (refused(401, 0), Later(TOKEN_REFUSED)),
        (refused(400, 40003), Later(TOKEN_REFUSED)),
        (refused(403, 50007), Gone()),
        (refused(403, 50278), Gone()),
        (refused(403, 50001), Gone()),
        (refused(403, 50013), Gone()),
        (refused(404, 10003), Gone()),
        (refused(404, 10004), Gone()),
        (refused(400, 40058), Gone()),
        (refused(400, 50008), Gone()),
        (refused(400, 50024), Gone()),
        (refused(400, 50083), Gone()),
        (refused(400, 160005), Gone()),
        (refused(400, 10013), Gone()),
        (refused(400, 50035), Failed()),
        (garbage(), Failed()),
    ],
    ids=lambda value: f"{value.kind} {value.number} {value.code}" if isinstance(value, Fault) else "",
)
async def test_each_fault_has_its_outcome(
    worker: House, ann: Member, fault: Fault, outcome: Later | Gone | Failed
) -> None:
    worker.server.faults.add(SEND, fault)
    assert await worker.discord.messenger.send(worker.parcel(ann)) == outcome


@pytest.mark.parametrize("fault", [hang(taken=True), cut_after()], ids=lambda one: one.kind)
async def test_what_may_have_come_is_sent_again_and_read_once(
    worker: House, ann: Member, fault: Fault
) -> None:
    parcel = worker.parcel(ann)
    worker.server.faults.add(SEND, fault)
    assert await worker.discord.messenger.send(parcel) == Later(SOON)
    assert await worker.discord.messenger.send(parcel) == Sent()
    assert [one.text for one in ann.shown()] == ["Time to train."]


@pytest.mark.parametrize(("status", "code"), [(403, 50007), (403, 50278), (400, 50033), (404, 10013)])
async def test_a_private_chat_that_is_not_let_open_reaches_nobody(
    worker: House, ann: Member, status: int, code: int
) -> None:
    worker.server.faults.add(OPEN, refused(status, code))
    assert await worker.discord.messenger.send(worker.parcel(ann)) == Gone()


async def test_who_closed_their_private_messages_is_gone(worker: House, ann: Member) -> None:
    ann.closes_dms()
    assert await worker.discord.messenger.send(worker.parcel(ann)) == Gone()


async def test_who_left_the_last_guild_in_common_is_gone(worker: House) -> None:
    bob = worker.server.person("Bob", installs=False)
    guild = worker.server.guild("Riverside", members=[bob])
    assert await worker.discord.messenger.send(worker.parcel(bob)) == Sent()
    await guild.leaves(bob)
    assert await worker.discord.messenger.send(worker.parcel(bob)) == Gone()


@pytest.mark.parametrize("number", ["1234567", "ann", "-1", "", "9" * 30, "\u0661"])
async def test_somebody_who_does_not_exist_is_gone(worker: House, ann: Member, number: str) -> None:
    parcel = replace(worker.parcel(ann), account=Account(PLATFORM, number))
    assert await worker.discord.messenger.send(parcel) == Gone()


async def test_a_parcel_for_a_chosen_place_is_posted_there(worker: House, ann: Member) -> None:
    runs = worker.server.guild("Riverside", members=[ann]).channel("runs")
    thread = runs.thread("Tuesday")
    for place in (runs, thread):
        assert await worker.discord.messenger.send(worker.parcel(ann, at=place)) == Sent()
        assert (await ann.hears(at=place)).text == "Time to train."
    assert ann.shown() == []


async def test_a_place_that_is_shut_or_gone_is_gone(worker: House, ann: Member) -> None:
    guild = worker.server.guild("Riverside", members=[ann])
    shut, gone = guild.channel("shut"), guild.channel("gone")
    shut.denies(May.SEND)
    await gone.deletes()
    for place in (shut, gone):
        assert await worker.discord.messenger.send(worker.parcel(ann, at=place)) == Gone()
    parcel = replace(worker.parcel(ann), place="nowhere")
    assert await worker.discord.messenger.send(parcel) == Gone()


async def test_a_message_that_is_refused_has_failed(worker: House, ann: Member) -> None:
    parcel = replace(worker.parcel(ann), message=Message(()))
    assert await worker.discord.messenger.send(parcel) == Failed()
    worker.server.violations.clear()


async def test_discord_down_means_later_and_up_again_means_sent(worker: House, ann: Member) -> None:
    async with worker.server.down():
        assert await worker.discord.messenger.send(worker.parcel(ann)) == Later(SOON)
    assert await worker.discord.messenger.send(worker.parcel(ann)) == Sent()


async def test_a_refused_token_is_nobodys_failure(worker: House, ann: Member) -> None:
    discord = build("x" + TOKEN, worker.coach, Noted(), worker.clock, base_url=worker.server.base_url)
    assert await discord.messenger.send(worker.parcel(ann)) == Later(TOKEN_REFUSED)
    await discord.close()


async def test_many_at_once_log_in_once(worker: House, ann: Member) -> None:
    parcels = [worker.parcel(ann, f"Message {number}") for number in range(20)]
    assert await asyncio.gather(*map(worker.discord.messenger.send, parcels)) == [Sent()] * 20
    assert len(worker.server.called("GET /users/@me")) == 1


async def test_many_at_once_fail_with_one_login(worker: House, ann: Member) -> None:
    worker.server.faults.add("GET /users/@me", hang())
    parcels = [worker.parcel(ann) for _ in range(5)]
    assert await asyncio.gather(*map(worker.discord.messenger.send, parcels)) == [Later(SOON)] * 5
    assert len(worker.server.called("GET /users/@me")) == 1


async def test_a_private_chat_is_opened_once_and_anew_when_it_is_unknown(worker: House, ann: Member) -> None:
    for _ in range(3):
        assert await worker.discord.messenger.send(worker.parcel(ann)) == Sent()
    assert len(worker.server.called(OPEN)) == 1
    worker.server.faults.add(SEND, refused(404, 10003))
    assert await worker.discord.messenger.send(worker.parcel(ann)) == Sent()


async def test_a_limit_holds_its_own_chat(worker: House, ann: Member) -> None:
    pace, bob = Noted(), worker.server.person("Bob")
    discord = build(TOKEN, worker.coach, pace, worker.clock, base_url=worker.server.base_url, bounds=HURRIED)
    assert await discord.messenger.send(worker.parcel(ann)) == Sent()
    chat = worker.server.world.direct(ann.user).id
    worker.server.faults.add(SEND, too_many(60), channel=chat)
    assert await discord.messenger.send(worker.parcel(ann)) == Later(timedelta(seconds=60))
    assert await discord.messenger.send(worker.parcel(bob)) == Sent()
    await discord.close()
    assert pace.held == [(str(chat), 60)]
    assert pace.turns[:2] == [(f"person {ann.id}", Lane.ERRAND, False), (str(chat), Lane.ERRAND, False)]
    assert all(lane is Lane.ERRAND for _, lane, _ in pace.turns)


async def test_a_limit_of_a_moment_is_waited_for(worker: House, ann: Member) -> None:
    worker.server.faults.add(SEND, too_many(0.05))
    assert await worker.discord.messenger.send(worker.parcel(ann)) == Sent()


@pytest.mark.parametrize("fault", [refused(401, 0), banned()], ids=["token", "address"])
async def test_who_was_refused_does_not_ask_on(worker: House, ann: Member, fault: Fault) -> None:
    worker.server.faults.add(SEND, fault)
    assert await worker.discord.messenger.send(worker.parcel(ann)) == Later(TOKEN_REFUSED)
    before = len(worker.server.calls)
    assert await worker.discord.messenger.send(worker.parcel(ann)) == Later(TOKEN_REFUSED)
    assert len(worker.server.calls) == before


async def test_all_parts_of_a_parcel_share_its_patience(worker: House, ann: Member) -> None:
    parcel = worker.parcel(ann, " ".join(f"word{number}" for number in range(500)))
    worker.server.faults.add(SEND, slow(0.6), times=3)
    assert await worker.discord.messenger.send(parcel) == Later(SOON)
    worker.server.faults.clear()
    assert await worker.discord.messenger.send(parcel) == Sent()
    words = " ".join(one.text for one in ann.shown()).split()
    assert sorted(words) == sorted({f"word{number}" for number in range(500)})


async def test_limits_on_everything_that_outlast_patience_silence_nobody_for_good(
    worker: House, ann: Member
) -> None:
    planned = worker.server.faults.add(SEND, too_many(0.7, is_global=True), times=2)
    assert isinstance(await worker.discord.messenger.send(worker.parcel(ann)), Later)
    planned.times = 0
    parcel = worker.parcel(ann, "Still there.")
    async with asyncio.timeout(15):
        while await worker.discord.messenger.send(parcel) != Sent():
            pass
    assert "Still there." in [one.text for one in ann.shown()]


async def test_a_limit_on_everything_holds_everybody_without_a_call(worker: House, ann: Member) -> None:
    bob = worker.server.person("Bob")
    assert await worker.discord.messenger.send(worker.parcel(bob)) == Sent()
    worker.server.faults.add(SEND, too_many(60, is_global=True))
    assert await worker.discord.messenger.send(worker.parcel(ann)) == Later(timedelta(seconds=60))
    calls = len(worker.server.calls)
    assert isinstance(await worker.discord.messenger.send(worker.parcel(bob)), Later)
    assert len(worker.server.calls) == calls


async def test_what_may_have_come_long_ago_is_not_sent_again(worker: House, ann: Member) -> None:
    parcel = worker.parcel(ann)
    worker.server.faults.add(SEND, cut_after())
    assert await worker.discord.messenger.send(parcel) == Later(SOON)
    worker.clock.wait(timedelta(minutes=10))
    assert await worker.discord.messenger.send(parcel) == Failed()
    assert [one.text for one in ann.shown()] == ["Time to train."]


@pytest.mark.parametrize("fault", [http(503), refused(400, 40003), too_many(60)], ids=lambda one: one.kind)
async def test_what_surely_did_not_come_is_sent_however_late(
    worker: House, ann: Member, fault: Fault
) -> None:
    pace = Noted()
    discord = build(TOKEN, worker.coach, pace, worker.clock, base_url=worker.server.base_url, bounds=HURRIED)
    parcel = worker.parcel(ann)
    worker.server.faults.add(SEND, fault)
    assert isinstance(await discord.messenger.send(parcel), Later)
    worker.clock.wait(timedelta(minutes=10))
    assert await discord.messenger.send(parcel) == Sent()
    await discord.close()


async def test_of_a_long_message_only_the_parts_not_taken_come_again(worker: House, ann: Member) -> None:
    text = " ".join(f"word{number}" for number in range(500))
    parcel = worker.parcel(ann, text)
    assert len(text) > 2 * 1900
    for _ in range(2):
        worker.server.faults.add(SEND, http(502))
        assert isinstance(await worker.discord.messenger.send(parcel), Later)
    assert await worker.discord.messenger.send(parcel) == Sent()
    assert " ".join(one.text for one in ann.shown()).split() == text.split()


async def test_what_is_sent_calls_nobody_makes_no_sound_where_asked_and_tells_pictures_in_words(
    worker: House, ann: Member
) -> None:
    runs = worker.server.guild("Riverside", members=[ann]).channel("runs")
    said = (Span(f"@everyone {ann.mention}"),)
    png = b"\x89PNG\r\n\x1a\n" + bytes(20)
    message = Message((said,), silent=True, picture=Picture(png, "A calf"))
    parcel = replace(worker.parcel(ann, at=runs), message=message)
    assert await worker.discord.messenger.send(parcel) == Sent()
    heard = await ann.hears(at=runs)
    assert heard.silent
    assert [one["description"] for one in heard.files] == ["A calf"]
    (post,) = worker.server.world.places[runs.id].posts.values()
    assert post.mentions == ()
    assert post.nonce is not None
