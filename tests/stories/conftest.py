"""Ann on her phone and at her desk, both in one process."""

from collections.abc import AsyncIterator

import pytest

from tests.adapters.telegram import house as on_phone
from tests.platforms.discord import Member
from tests.platforms.telegram import Chatter
from tests.stories.linked import Linked, linked


@pytest.fixture
async def both(sqlite_database_url: str) -> AsyncIterator[Linked]:
    """Yield both platforms in one process."""
    async with linked(sqlite_database_url) as opened:
        yield opened


@pytest.fixture
async def phone(both: Linked) -> Chatter:
    """Return Ann on Telegram, who has begun there."""
    chatter = both.telegram.person("Ann of the phone")
    await on_phone.begins(chatter)
    return chatter


@pytest.fixture
def desk(both: Linked) -> Member:
    """Return Ann on Discord, where nobody knows her yet."""
    return both.discord.person("Ann at the desk")
