"""Limits: at Discord's own pace nothing is refused, whoever talks and however much is owed."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from adapters.delivery.pacer import Limits, Pacer
from adapters.discord import Bounds
from core.errands import Later, Sent
from tests.adapters.discord.house import BOUNDS, House, Noted, begins, house
from tests.platforms.discord import STRICT, hang, refused

PEOPLE, PARCELS, TOO_MANY = 40, 5, 429
SEND, AT_ONCE = "POST /channels/{channel_id}/messages", 64
OPENED_AT_ONCE = 5  # private chats that Discord lets be opened in five seconds


@pytest.fixture
async def paced(sqlite_database_url: str) -> AsyncIterator[House]:
    """Yield a house that goes at Discord's own pace, at a Discord that keeps its limits."""
    pace = Pacer(Limits(50))
    async with house(sqlite_database_url, pace=pace, checked=False, bounds=Bounds()) as opened:
        opened.server.limits = STRICT
        yield opened


@pytest.mark.slow
async def test_errands_to_many_who_wrote_before_are_never_too_many(paced: House) -> None:
    people = [paced.server.person(f"Runner {number}") for number in range(PEOPLE)]
    for one in people:
        await (await one.uses("/help")).answered()
    parcels = [paced.parcel(one) for one in people]
    assert await asyncio.gather(*map(paced.discord.messenger.send, parcels)) == [Sent()] * PEOPLE
    assert paced.server.called("POST /users/@me/channels") == []
    assert not [call for call in paced.server.calls if call.status == TOO_MANY]


@pytest.mark.slow
async def test_private_chats_are_opened_as_fast_as_discord_lets(paced: House) -> None:
    people = [paced.server.person(f"Runner {number}") for number in range(OPENED_AT_ONCE + 2)]
    parcels = [paced.parcel(one) for one in people]
    outcomes = await asyncio.gather(*map(paced.discord.messenger.send, parcels))
    assert outcomes == [Sent()] * len(people)
    assert not [call for call in paced.server.calls if call.status == TOO_MANY]


@pytest.mark.slow
async def test_answers_and_errands_to_one_person_are_never_too_many(paced: House) -> None:
    ann = paced.server.person("Ann")
    await begins(ann)
    for number in range(PARCELS):
        await ann.types(f"/unknown{number}")
    parcels = [paced.parcel(ann, f"Errand {number}") for number in range(PARCELS)]
    assert await asyncio.gather(*map(paced.discord.messenger.send, parcels)) == [Sent()] * PARCELS
    assert not [call for call in paced.server.calls if call.status == TOO_MANY]


async def test_answers_do_not_wait_behind_errands_that_hang(sqlite_database_url: str) -> None:
    async with house(sqlite_database_url, pace=Noted(), bounds=replace(BOUNDS, patience=60)) as home:
        ann = home.server.person("Ann")
        town = home.server.guild("Riverside", members=[ann])
        await town.adds_bot()
        runs = town.channel("runs")
        home.server.faults.add(SEND, hang(), times=None, channel=runs.id)
        async with asyncio.TaskGroup() as tasks:
            errands = [home.parcel(ann, str(number), at=runs) for number in range(AT_ONCE)]
            sends = [tasks.create_task(home.discord.messenger.send(one)) for one in errands]
            await home.settles(SEND, 1)
            await ann.types("/when")
            await ann.hears(within=15)
            for one in sends:
                one.cancel()
        home.server.faults.clear()


async def test_a_token_that_is_taken_again_after_a_refusal_sends_again(
    sqlite_database_url: str,
) -> None:
    bounds = replace(BOUNDS, closed=0.0)
    async with house(sqlite_database_url, serving=False, bounds=bounds) as home:
        ann = home.server.person("Ann")
        home.server.faults.add(SEND, refused(401, 0))
        assert isinstance(await home.discord.messenger.send(home.parcel(ann)), Later)
        assert await home.discord.messenger.send(home.parcel(ann)) == Sent()
