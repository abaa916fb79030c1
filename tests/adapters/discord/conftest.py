"""A house for each test, on a database of its own."""

from collections.abc import AsyncIterator, Iterator

import pytest

from adapters.discord import Bounds
from tests.adapters.discord.house import BOUNDS, House, begins, house
from tests.flows.books import Books, opened
from tests.platforms.discord import Channel, Member


@pytest.fixture
def bounds() -> Bounds:
    """Return the bounds of a house."""
    return BOUNDS


@pytest.fixture
async def home(sqlite_database_url: str, bounds: Bounds) -> AsyncIterator[House]:
    """Yield a house in which Discord is served."""
    async with house(sqlite_database_url, bounds=bounds) as inside:
        yield inside


@pytest.fixture
async def ann(home: House) -> Member:
    """Return Ann, who went through onboarding with every default on Monday 5 January 2026 at 07:00."""
    member = home.server.person("Ann")
    await begins(member)
    return member


@pytest.fixture
async def runs(home: House, ann: Member) -> Channel:
    """Return a channel of a guild with Ann and Bob in it."""
    guild = home.server.guild("Riverside", members=[ann, home.server.person("Bob")])
    await guild.adds_bot()
    return guild.channel("runs")


@pytest.fixture
async def bob(home: House) -> Member:
    """Return Bob, who uses the coach as well."""
    member = home.server.person("Bob")
    await begins(member)
    return member


@pytest.fixture
def books(home: House) -> Iterator[Books]:
    """Yield what the coach wrote down."""
    with opened(home.url) as found:
        yield found
