"""A worker process, and a forum in which it posts."""

from collections.abc import AsyncIterator

import pytest

from tests.adapters.telegram.house import HURRIED, House, house
from tests.platforms.telegram.groups import Group, Topic
from tests.platforms.telegram.people import Chatter


@pytest.fixture
async def worker(sqlite_database_url: str) -> AsyncIterator[House]:
    """Yield a house that answers nobody, as a worker process does."""
    async with house(sqlite_database_url, serving=False, patience=HURRIED) as opened:
        yield opened


@pytest.fixture
def ann(worker: House) -> Chatter:
    """Return Ann."""
    return worker.server.person("Ann")


@pytest.fixture
def group(worker: House, ann: Chatter) -> Group:
    """Return Ann's group, a forum."""
    return worker.server.group("Riverside", admins=[ann], forum=True)


@pytest.fixture
def topic(group: Group) -> Topic:
    """Return a topic of it."""
    return group.topic("Runs")
