"""Fixtures that the tests of the server share; a module takes what it needs: ``server = fixtures.server``."""

from collections.abc import AsyncIterator

import discord
import pytest

from tests.platforms.discord.people import Member
from tests.platforms.discord.places import Channel, Guild
from tests.platforms.discord.server import DiscordServer
from tests.platforms.discord.trial import TOKEN, Clock, asking


@pytest.fixture
def clock() -> Clock:
    """Return a clock that stands."""
    return Clock()


@pytest.fixture
async def server(clock: Clock) -> AsyncIterator[DiscordServer]:
    """Yield a server that goes by this clock."""
    async with DiscordServer(TOKEN, now=clock.now) as server:
        yield server


@pytest.fixture
def ask(server: DiscordServer) -> None:
    """Let there be a command, ``/ask``, that nobody answers by itself."""
    server.world.commands[0] = [
        {"id": "1", "type": 1, "name": "ask", "name_localizations": None, "contexts": None}
        | {"integration_types": [0, 1], "default_member_permissions": None}
    ]


@pytest.fixture
async def client(server: DiscordServer) -> AsyncIterator[discord.Client]:
    """Yield a client that speaks by REST alone."""
    async with asking(server) as client:
        yield client


@pytest.fixture
def ann(server: DiscordServer) -> Member:
    """Return Ann, who has not installed the bot for herself."""
    return server.person("Ann", installs=False)


@pytest.fixture
def river(server: DiscordServer, ann: Member) -> Guild:
    """Return a guild with her in it."""
    return server.guild("Riverside", [ann])


@pytest.fixture
def runs(river: Guild) -> Channel:
    """Return a channel there."""
    return river.channel("runs")
