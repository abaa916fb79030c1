"""The gateway of the Discord server: sessions, resuming, shards, and what the bot is told of guilds."""

import asyncio
from collections.abc import AsyncIterator

import discord
import pytest

from tests.platforms.discord import Channel, DiscordServer, Guild, Intent, Member, fixtures
from tests.platforms.discord.trial import PLAIN, TOKEN, Bot, Shards, pointed, running, until

Asked = discord.Interaction
runs = fixtures.runs


@pytest.fixture
async def server() -> AsyncIterator[DiscordServer]:
    async with DiscordServer(TOKEN) as server:
        yield server
        assert server.violations == []


@pytest.fixture
def ann(server: DiscordServer) -> Member:
    return server.person("Ann")


@pytest.fixture
def river(server: DiscordServer, ann: Member) -> Guild:
    return server.guild("Riverside", [ann], shard=1, shards=2)


def answering(bot: Bot) -> Bot:
    @bot.tree.command(description="Answer")
    async def ping(asked: Asked) -> None:
        await asked.response.send_message(f"pong on {asked.guild.shard_id if asked.guild else 0}")

    return bot


async def refused(client: discord.Client, server: DiscordServer, token: str = TOKEN) -> None:
    with pointed(server):
        async with client:
            client.http.token = token
            await client.login(TOKEN)
            client.http.token = token
            await client.connect(reconnect=False)


async def test_a_wrong_token_is_sent_away(server: DiscordServer) -> None:
    with pointed(server):
        async with Bot() as client:
            with pytest.raises(discord.LoginFailure):
                await client.login("another")
    with pytest.raises(discord.ConnectionClosed) as closed:
        await refused(Bot(), server, token="another")
    assert closed.value.code == 4004


async def test_a_privileged_intent_needs_a_grant(server: DiscordServer) -> None:
    eager = discord.Intents(guilds=True, members=True)
    with pytest.raises(discord.ConnectionClosed) as closed:
        await refused(Bot(intents=eager), server)
    assert closed.value.code == 4014
    server.gateway.allowed = Intent.MEMBERS
    async with running(Bot(intents=eager, chunk_guilds_at_startup=False), server):
        assert server.gateway.closed == [4014]


async def test_starts_run_out(server: DiscordServer) -> None:
    server.gateway.remaining = 0
    with pytest.raises(discord.ConnectionClosed):
        await refused(Bot(), server)


async def test_text_in_a_guild_is_empty_unless_it_mentions_the_bot(
    server: DiscordServer, ann: Member, runs: Channel
) -> None:
    bot = Bot()
    async with running(bot, server):
        await ann.types("secret", at=runs)
        await ann.types(f"<@{server.world.bot.id}> hello", at=runs)
        await ann.types("in private")
        await until(lambda: len(bot.heard) == 3)
    assert [one.content for one in bot.heard] == ["", f"<@{server.world.bot.id}> hello", "in private"]
    assert [one.guild.name if one.guild else None for one in bot.heard] == ["Riverside", "Riverside", None]


async def test_with_the_intent_every_text_is_told(server: DiscordServer, ann: Member, runs: Channel) -> None:
    server.gateway.allowed = Intent.CONTENT
    bot = Bot(intents=PLAIN | discord.Intents(message_content=True))
    async with running(bot, server):
        await ann.types("open", at=runs)
        await until(lambda: bot.heard)
    assert bot.heard[0].content == "open"


async def test_what_came_while_the_socket_was_lost_is_told_again(
    server: DiscordServer, ann: Member, runs: Channel
) -> None:
    bot = answering(Bot())
    async with running(bot, server):
        for lose in (server.gateway.drops, server.gateway.cuts, server.gateway.asks_to_reconnect):
            await lose()
            asked = await ann.uses("/ping", at=runs)
            await asked.answered(within=10)
    assert server.gateway.identified == 1
    assert server.gateway.resumed == 3
    assert server.unanswered() == []


async def test_an_invalid_session_begins_anew_or_resumes(server: DiscordServer, ann: Member) -> None:
    async with running(answering(Bot()), server):
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(server.gateway.comes_back())
            await server.gateway.invalidates(resumable=True)
        assert (server.gateway.identified, server.gateway.resumed) == (1, 1)
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(server.gateway.comes_back())
            await server.gateway.invalidates()
        assert (server.gateway.identified, server.gateway.resumed) == (2, 1)
        assert (await ann.asks("/ping")).text == "pong on 0"


async def test_a_session_forgotten_cannot_be_resumed(server: DiscordServer, ann: Member) -> None:
    async with running(answering(Bot()), server):
        server.gateway.forgets()
        await server.gateway.drops()
        await server.gateway.comes_back()
        assert (server.gateway.identified, server.gateway.resumed) == (2, 0)
        assert (await ann.asks("/ping")).text == "pong on 0"


async def test_a_closing_code_that_is_final_ends_the_client(server: DiscordServer) -> None:
    with pytest.raises(ExceptionGroup) as group:  # noqa: PT012 - it fails as the block ends
        async with running(Bot(), server):
            await server.gateway.drops(4004)
            await asyncio.sleep(1)
    assert group.group_contains(discord.ConnectionClosed)


@pytest.mark.slow
async def test_silence_is_noticed_by_missing_acknowledgements(server: DiscordServer, ann: Member) -> None:
    server.gateway.interval = 0.2
    bot = answering(Bot(heartbeat_timeout=1.0))
    async with running(bot, server):
        await until(lambda: server.gateway.beats > 2)
        server.gateway.hushes()
        asked = await ann.uses("/ping")
        await asked.answered(within=10)
    assert server.gateway.resumed == 1


@pytest.mark.slow
async def test_a_server_that_was_down_is_found_again(server: DiscordServer, ann: Member) -> None:
    async with running(answering(Bot()), server):
        async with server.down():
            await asyncio.sleep(0.1)
        await server.gateway.comes_back(within=15)
        assert (await ann.asks("/ping")).text == "pong on 0"


async def test_each_shard_has_its_guilds_and_the_first_has_private_chats(
    server: DiscordServer, ann: Member, runs: Channel
) -> None:
    hill = server.guild("Hill", [ann], shard=0, shards=2).channel("runs")
    bot = answering(Shards(shard_count=2))
    async with running(bot, server, sessions=2):
        assert (await ann.asks("/ping", at=runs)).text == "pong on 1"
        assert (await ann.asks("/ping", at=hill)).text == "pong on 0"
        assert (await ann.asks("/ping")).text == "pong on 0"
    assert [one.shard for one in server.gateway.sessions.values()] == []


async def test_guilds_and_channels_come_and_go(server: DiscordServer, ann: Member, river: Guild) -> None:
    seen: list[str] = []
    bot = answering(Bot())
    for name in ("guild_join", "guild_remove", "guild_unavailable", "guild_channel_delete", "thread_update"):

        async def note(*_: object, name: str = name) -> None:
            seen.append(name)

        note.__name__ = f"on_{name}"
        bot.event(note)
    async with running(bot, server):
        await until(bot.is_ready)
        late = server.guild("Hill", [ann]).channel("runs")
        thread = late.thread("Tuesday")
        assert (await ann.asks("/ping", at=thread)).text.startswith("pong")
        await thread.archives()
        await late.deletes()
        await river.removes_bot()
        await river.adds_bot()
        await river.goes_dark()
        await until(lambda: len(seen) == 6)
    assert seen == [
        "guild_join",
        "thread_update",
        "guild_channel_delete",
        "guild_remove",
        "guild_join",
        "guild_unavailable",
    ]


async def test_a_member_who_goes_is_told_of_by_grant_only(
    server: DiscordServer, ann: Member, river: Guild
) -> None:
    server.gateway.allowed = Intent.MEMBERS
    gone: list[int] = []
    bot = Bot(intents=discord.Intents(guilds=True, members=True), chunk_guilds_at_startup=False)

    @bot.event
    async def on_raw_member_remove(payload: discord.RawMemberRemoveEvent) -> None:
        gone.append(payload.user.id)

    async with running(bot, server):
        await river.leaves(ann)
        await until(lambda: gone)
    assert gone == [ann.id]
