"""The same town, people and books as in the stories."""

from pathlib import Path

import pytest

from tests.flows.conftest import ann, books, town

__all__ = ["ann", "books", "town"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave what is hostile to PostgreSQL to `make slow`."""
    for item in items:
        if Path(__file__).parent in item.path.parents and item.get_closest_marker("postgres"):
            item.add_marker(pytest.mark.slow)
