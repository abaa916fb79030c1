"""The unit of work: one transaction on one connection."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from adapters.storage.ahead import ReadingAhead
from adapters.storage.appointments import Appointments
from adapters.storage.days import Days
from adapters.storage.due import due_upserts
from adapters.storage.errands import Errands
from adapters.storage.events import Events
from adapters.storage.links import Links
from adapters.storage.people import People, Requests
from adapters.storage.statements import upserts
from core.ports import CollisionError

# A deadlock, and what could not be put in order with others: PostgreSQL's SQLSTATE.
COLLIDED = frozenset({"40P01", "40001"})


class StoredTransaction(Requests, People, Events, Days, Appointments, Errands, Links, ReadingAhead):
    """The repositories of one transaction; of no use after it."""


class StoredUnit:
    """Opens transactions on a database whose tables are up to date."""

    def __init__(self, engine: Engine) -> None:
        """Work on this engine; ``close`` lets go of it."""
        self.engine = engine
        self._upserts, self._due = upserts(engine.dialect.name), due_upserts(engine.dialect.name)

    def __call__(self) -> AbstractContextManager[StoredTransaction]:
        """Begin one transaction: left without an error it is committed, with one nothing happened."""
        return self._transaction()

    @contextmanager
    def _transaction(self) -> Iterator[StoredTransaction]:
        try:
            with self.engine.begin() as connection:
                yield StoredTransaction(connection, self._upserts, self._due)
        except DBAPIError as error:
            if getattr(error.orig, "sqlstate", "") in COLLIDED:
                raise CollisionError from error
            raise

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()
