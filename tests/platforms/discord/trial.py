"""A server and the real library's client, for the tests of the server itself."""

import asyncio
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime
from typing import Any

import discord
import pytest
import yarl
from discord.gateway import DiscordWebSocket, KeepAliveHandler
from discord.http import Route

from tests.platforms.discord.server import DiscordServer
from tests.platforms.discord.spec import ABSENT, load

TOKEN = "NzAwMDAw.loopback.soleus-coach"
needs_spec = pytest.mark.skipif(load() is None, reason=ABSENT)
PLAIN = discord.Intents(guilds=True, guild_messages=True, dm_messages=True)


@contextmanager
def pointed(server: DiscordServer) -> Iterator[None]:
    """Let the library speak to this server."""
    base, gateway = Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY
    Route.BASE = server.base_url
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(server.gateway.url)
    try:
        yield
    finally:
        Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = base, gateway


class Bot(discord.Client):
    """A client with a tree of commands, which it registers when it starts; ``heard`` is what came to it."""

    def __init__(self, intents: discord.Intents = PLAIN, **options: Any) -> None:
        """Ping nobody."""
        silent = discord.AllowedMentions.none()
        options = {"guild_ready_timeout": 0.01} | options
        super().__init__(intents=intents, allowed_mentions=silent, **options)
        self.tree = discord.app_commands.CommandTree(self)
        self.heard: list[Any] = []

    async def setup_hook(self) -> None:
        """Register the commands, if there are any."""
        if self.tree.get_commands() or self.tree.get_commands(type=discord.AppCommandType.message):
            await self.tree.sync()

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Begin at once, and so again."""

    async def on_message(self, message: discord.Message) -> None:
        """Keep what people type."""
        if message.author != self.user:
            self.heard.append(message)


class Shards(Bot, discord.AutoShardedClient):
    """The same with several shards."""


@asynccontextmanager
async def running(client: discord.Client, server: DiscordServer, sessions: int = 1) -> AsyncIterator[None]:
    """Let a client run against a server for as long as the block lasts."""
    try:
        with pointed(server):
            async with asyncio.TaskGroup() as tasks, client:
                await client.login(TOKEN)
                task = tasks.create_task(client.connect())
                await server.gateway.ready(sessions, within=15)
                yield
                await client.close()
                await task
    finally:
        for one in threading.enumerate():
            if isinstance(one, KeepAliveHandler):
                one.stop()  # of a connection that ended before it stood, too


@asynccontextmanager
async def asking(server: DiscordServer) -> AsyncIterator[discord.Client]:
    """Give a client that has logged in and speaks by REST alone."""
    with pointed(server):
        async with Bot() as client:
            await client.login(TOKEN)
            yield client
    assert server.slips == []


async def until(met: Any, within: float = 10.0) -> None:
    """Wait until something holds; AssertionError after ``within`` seconds."""
    try:
        async with asyncio.timeout(within):
            while not met():  # noqa: ASYNC110 - what is waited for has no event
                await asyncio.sleep(0.005)
    except TimeoutError:
        raise AssertionError("it did not come about") from None


NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)


class Clock:
    """A clock that a test turns."""

    def __init__(self) -> None:
        """Begin at noon."""
        self.at = NOON

    def now(self) -> datetime:
        """Return where it stands."""
        return self.at


async def code_of(client: discord.Client, method: str, path: str, **sent: Any) -> int:
    """Call and return the code of the refusal."""
    with pytest.raises(discord.HTTPException) as refused:
        await client.http.request(Route(method, path), **sent)
    return refused.value.code


def row(*parts: dict[str, Any]) -> dict[str, Any]:
    """Return a row of components."""
    return {"type": 1, "components": list(parts)}


def button(label: str = "Yes", custom_id: str = "yes", **more: Any) -> dict[str, Any]:
    """Return a button."""
    return {"type": 2, "style": 1, "label": label, "custom_id": custom_id} | more


def select(*labels: str, custom_id: str = "pick", **more: Any) -> dict[str, Any]:
    """Return a select of these options."""
    options = [{"label": label, "value": label} for label in labels]
    return {"type": 3, "custom_id": custom_id, "options": options} | more
