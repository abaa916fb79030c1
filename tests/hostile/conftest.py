"""The same town, people and books as in the stories."""

from tests.flows.conftest import ann, books, town

__all__ = ["ann", "books", "town"]
