"""The unit of work: one transaction on one connection."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

from sqlalchemy import Engine

from adapters.storage.days import Days
from adapters.storage.events import Events
from adapters.storage.people import People, Requests
from adapters.storage.repository import Sweep
from adapters.storage.statements import upserts


class StoredTransaction(Requests, People, Events, Days):
    """The repositories of one transaction; of no use after it."""


class StoredUnit:
    """Opens transactions on a database whose tables are up to date."""

    def __init__(self, engine: Engine) -> None:
        """Work on this engine; ``close`` lets go of it."""
        self.engine = engine
        self._upserts, self._sweep = upserts(engine.dialect.name), Sweep()

    def __call__(self) -> AbstractContextManager[StoredTransaction]:
        """Begin one transaction: left without an error it is committed, with one nothing happened."""
        return self._transaction()

    @contextmanager
    def _transaction(self) -> Iterator[StoredTransaction]:
        with self.engine.begin() as connection:
            yield StoredTransaction(connection, self._upserts, self._sweep)

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()
