"""A house for each test, on a database of its own."""

from collections.abc import AsyncIterator

import pytest

from tests.adapters.telegram.house import House, begins, house
from tests.platforms.telegram.people import Chatter


@pytest.fixture
async def home(sqlite_database_url: str) -> AsyncIterator[House]:
    """Yield a house in which Telegram is served."""
    async with house(sqlite_database_url) as opened:
        yield opened


@pytest.fixture
async def ann(home: House) -> Chatter:
    """Return Ann, who went through onboarding with every default on Monday 5 January 2026 at 07:00."""
    chatter = home.server.person("Ann", username="ann")
    await begins(chatter)
    return chatter
