"""A unit on a new database, and databases in which somebody's session is due."""

from collections.abc import Iterator

import pytest

from adapters.storage import StoredUnit
from tests.storage.conftest import opened


@pytest.fixture
def unit(database_url: str) -> Iterator[StoredUnit]:
    """Yield a unit on a new database, once on SQLite and once on PostgreSQL."""
    with opened(database_url) as unit:
        yield unit
