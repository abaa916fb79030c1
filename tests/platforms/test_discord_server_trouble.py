"""What goes wrong on demand: faults by route and channel, limits, floods, and files that go through."""

import asyncio
import io

import aiohttp
import discord
import pytest
from discord.http import Route

from tests.platforms.discord import (
    STRICT,
    Channel,
    DiscordServer,
    Limits,
    Member,
    banned,
    cut_after,
    cut_before,
    fixtures,
    garbage,
    hang,
    http,
    refused,
    slow,
    too_many,
)
from tests.platforms.discord.trial import TOKEN, Bot, running

SEND = "POST /channels/{channel.id}/messages"

clock, server, client = fixtures.clock, fixtures.server, fixtures.client
ann, river, runs = fixtures.ann, fixtures.river, fixtures.runs


async def says(client: discord.Client, place: Channel, text: str = "hello") -> None:
    route = Route("POST", "/channels/{channel_id}/messages", channel_id=place.id)
    await client.http.request(route, json={"content": text})


async def test_refusals_and_pages_come_in_place_of_an_answer(
    server: DiscordServer, client: discord.Client, ann: Member, runs: Channel
) -> None:
    server.faults.add(SEND, refused(403, 50001))
    server.faults.add(SEND, http(503))
    server.faults.add(SEND, banned())
    with pytest.raises(discord.Forbidden) as forbidden:
        await says(client, runs)
    assert forbidden.value.code == 50001
    with pytest.raises(discord.DiscordServerError):
        await says(client, runs)
    with pytest.raises(discord.HTTPException) as limited:
        await says(client, runs)
    assert limited.value.status == 429
    await says(client, runs)
    assert [call.status for call in server.called(SEND)] == [403, 503, 429, 200]
    assert [call.taken for call in server.called(SEND)] == [False, False, False, True]
    assert ann.screen(runs) == "hello"


async def test_too_many_is_waited_for_by_the_library(
    server: DiscordServer, client: discord.Client, runs: Channel
) -> None:
    server.faults.add(SEND, too_many(0.05))
    server.faults.add(SEND, too_many(0.05, is_global=True))
    await says(client, runs)
    assert [call.status for call in server.called(SEND)] == [429, 429, 200]


async def test_a_fault_strikes_one_channel_until_it_is_lifted(
    server: DiscordServer, client: discord.Client, ann: Member, runs: Channel
) -> None:
    hill = server.guild("Hill", [ann]).channel("runs")
    standing = server.faults.add(SEND, refused(403, 50013), None, channel=runs.id)
    for _ in range(2):
        with pytest.raises(discord.Forbidden):
            await says(client, runs)
    await says(client, hill)
    standing.lift()
    await says(client, runs)


async def test_connections_are_cut_before_or_after(
    server: DiscordServer, client: discord.Client, ann: Member, runs: Channel
) -> None:
    server.faults.add(SEND, cut_before())
    with pytest.raises(aiohttp.ClientError):
        await says(client, runs)
    assert ann.screen(runs) == ""
    server.faults.add(SEND, cut_after())
    with pytest.raises(aiohttp.ClientError):
        await says(client, runs)
    assert ann.screen(runs) == "hello"


async def test_answers_hang_crawl_or_make_no_sense(
    server: DiscordServer, client: discord.Client, ann: Member, runs: Channel
) -> None:
    server.faults.add("*", hang(taken=True))
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05):
            await says(client, runs, "taken")
    assert ann.screen(runs) == "taken"
    server.faults.add("*", hang())
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05):
            await says(client, runs)
    server.faults.add("*", slow(0.02))
    await says(client, runs)
    server.faults.add("*", garbage())
    with pytest.raises(ValueError, match="codec"):
        await says(client, runs)
    server.faults.clear()


async def test_a_budget_is_told_in_headers_and_kept_by_the_library(
    server: DiscordServer, client: discord.Client, runs: Channel
) -> None:
    server.limits = Limits(calls=2, window=0.1, overall=100)
    for number in range(4):
        await says(client, runs, str(number))
    assert [call.status for call in server.called(SEND)] == [200] * 4
    assert STRICT.calls == 5


async def test_who_ignores_a_budget_is_refused(server: DiscordServer, runs: Channel) -> None:
    server.limits = Limits(calls=1, window=5, overall=2)
    url = f"{server.base_url}/channels/{runs.id}"
    headers = {"Authorization": f"Bot {TOKEN}"}
    async with aiohttp.ClientSession(headers=headers) as session:
        first, second, third = [await session.get(url) for _ in range(2)] + [
            await session.get(f"{server.base_url}/users/@me")
        ]
        assert [one.status for one in (first, second, third)] == [200, 429, 429]
        assert first.headers["X-RateLimit-Remaining"] == "0"
        assert not (await second.json())["global"]
        assert (await third.json())["global"]


async def test_fifty_at_once_are_all_answered(server: DiscordServer) -> None:
    bot = Bot()

    @bot.tree.command(description="Ask")
    async def ask(asked: discord.Interaction) -> None:
        await asked.response.send_message(f"for {asked.user.name}", ephemeral=True)

    people = [server.person(f"P{number}") for number in range(50)]
    runs = server.guild("Riverside", people).channel("runs")
    async with running(bot, server), asyncio.TaskGroup() as tasks:
        for person in people:
            tasks.create_task(person.asks("/ask", at=runs, within=10))
    assert server.unanswered() == []
    assert len(server.waits()) == 50
    assert [one.screen(runs) for one in people] == [f"for p{number}" for number in range(50)]
    assert server.violations == []


async def test_files_stay_or_go_with_an_edit(
    server: DiscordServer, client: discord.Client, ann: Member, runs: Channel
) -> None:
    channel = client.get_partial_messageable(runs.id)
    plot = discord.File(io.BytesIO(b"one"), "one.png", description="A curve")
    sent = await channel.send("week", file=plot, silent=True, suppress_embeds=True)
    heard = await ann.hears("week", at=runs)
    assert heard.silent
    assert heard.screen() == "week\n{one.png: A curve}"
    assert await sent.attachments[0].read() == b"one"
    await sent.edit(
        content="month", attachments=[*sent.attachments, discord.File(io.BytesIO(b"two"), "two.csv")]
    )
    assert [one["filename"] for one in (await ann.hears("month", at=runs)).files] == ["one.png", "two.csv"]
    await sent.edit(attachments=[])
    assert ann.screen(runs) == "month"
    assert server.violations == []
    assert server.slips == []
