"""A town on a database of its own: on SQLite in the quick tests, on PostgreSQL too in the slow ones."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.app import open_coach
from tests.flows.books import Books, opened
from tests.people import Person, Town


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave the stories on PostgreSQL to `make slow`; storage and reminders are quick tests on both."""
    for item in items:
        if Path(__file__).parent in item.path.parents and item.get_closest_marker("postgres"):
            item.add_marker(pytest.mark.slow)


@pytest.fixture
def town(database_url: str) -> Iterator[Town]:
    """Yield a town whose coach works on a new database, once on SQLite and once on PostgreSQL."""
    with open_coach(database_url) as coach:
        yield Town(coach)


@pytest.fixture
async def ann(town: Town) -> Person:
    """Return Ann, who went through onboarding with every default on Monday 5 January 2026 at 07:00."""
    person = town.person("ann")
    await person.starts()
    return person


@pytest.fixture
def books(database_url: str) -> Iterator[Books]:
    """Yield what the town's coach wrote down."""
    with opened(database_url) as books:
        yield books
