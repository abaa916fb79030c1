"""``run`` on Discord, alone and beside Telegram, in a process of its own over loopback."""

import asyncio
from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager
from pathlib import Path

import pytest

from tests.adapters.discord.house import TOKEN
from tests.adapters.telegram.house import TOKEN as TELEGRAM_TOKEN
from tests.bot import process
from tests.bot.process import SOON, WAYS, Run
from tests.platforms.discord import DiscordServer
from tests.platforms.telegram import TelegramServer

ALONE = "Running discord, worker. Ctrl+C ends it."
BOTH = "Running telegram, discord, worker. Ctrl+C ends it."
SECRET = TOKEN.rpartition(".")[2]

pytestmark = pytest.mark.slow


def running(
    folder: Path, server: DiscordServer, settings: Mapping[str, str]
) -> AbstractAsyncContextManager[Run]:
    """Let it run against this server."""
    return process.running(folder, {"DISCORD_BASE_URL": server.base_url, **settings}, TOKEN, SECRET)


@pytest.fixture(params=WAYS)
def token(request: pytest.FixtureRequest, tmp_path: Path) -> Mapping[str, str]:
    """Return the settings that hold the token."""
    return process.given(TOKEN, "DISCORD_TOKEN", request.param, tmp_path)


async def test_it_answers_ends_and_goes_on_with_the_buttons_of_before(
    tmp_path: Path, token: Mapping[str, str]
) -> None:
    async with DiscordServer(TOKEN) as server:
        ann = server.person("Ann")
        async with running(tmp_path, server, token) as run:
            await run.until(ALONE)
            await server.gateway.ready(within=SOON)
            await ann.types("/start")
            await ann.hears("Hello.", within=SOON)
            await run.ends()
        async with running(tmp_path, server, token) as run:
            await run.until(ALONE)
            await server.gateway.ready(within=SOON)
            await ann.presses("None applies")
            await ann.hears("Question 2", within=SOON)
            await run.ends()
        assert (server.violations, server.unanswered()) == ([], [])


async def test_several_connections_are_opened_where_they_are_asked_for(tmp_path: Path) -> None:
    async with DiscordServer(TOKEN) as server:
        ann = server.person("Ann")
        settings = {"DISCORD_TOKEN": TOKEN, "DISCORD_SHARDS": "2"}
        async with running(tmp_path, server, settings) as run:
            await run.until(ALONE)
            await server.gateway.ready(within=SOON)
            await ann.types("/start")
            await ann.hears("Hello.", within=SOON)
            await run.ends()


@pytest.mark.parametrize("given", ["0", "two", "1001", "-1"])
async def test_connections_that_cannot_be_are_refused_with_the_reason(tmp_path: Path, given: str) -> None:
    async with DiscordServer(TOKEN) as server:
        settings = {"DISCORD_TOKEN": TOKEN, "DISCORD_SHARDS": given}
        async with running(tmp_path, server, settings) as run:
            await run.until("DISCORD_SHARDS: expected a number")
            assert await run.process.wait() == 2
        assert server.calls == []


async def test_each_platform_survives_the_others_outage(tmp_path: Path) -> None:
    async with DiscordServer(TOKEN) as discord, TelegramServer(TELEGRAM_TOKEN) as telegram:
        ann, bob = telegram.person("Ann"), discord.person("Bob")
        settings = {
            "TELEGRAM_TOKEN": TELEGRAM_TOKEN,
            "TELEGRAM_BASE_URL": telegram.url,
            "DISCORD_TOKEN": TOKEN,
        }
        async with discord.down():
            starting = running(tmp_path, discord, settings)
            run = await starting.__aenter__()
            await run.until(BOTH)
            await ann.starts()
            await ann.hears("Hello.", within=SOON)
        try:
            await discord.gateway.ready(within=SOON)
            async with telegram.down():
                await bob.types("/start")
                await bob.hears("Hello.", within=SOON)
                await ann.presses("None applies")
                await asyncio.sleep(1)
            await ann.hears("Question 2", within=SOON)
            async with discord.down():
                await ann.presses("Just a wall")
                await ann.hears("Question 3", within=SOON)
            await discord.gateway.comes_back(within=SOON)
            await bob.presses("None applies")
            await bob.hears("Question 2", within=SOON)
            await run.ends()
        finally:
            await starting.__aexit__(None, None, None)
        assert (discord.violations, telegram.violations) == ([], [])
