"""The unit of work: one transaction on one connection."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from adapters.storage.ahead import ReadingAhead
from adapters.storage.appointments import Appointments
from adapters.storage.boards import Boards
from adapters.storage.challenges import Challenges
from adapters.storage.club_upserts import club_upserts
from adapters.storage.clubs import Clubs
from adapters.storage.data import Data
from adapters.storage.days import Days
from adapters.storage.due import due_upserts
from adapters.storage.engine import forget_log
from adapters.storage.errands import Errands
from adapters.storage.events import Events
from adapters.storage.links import Links
from adapters.storage.merging import Merging
from adapters.storage.people import People, Requests
from adapters.storage.places import Places
from adapters.storage.posts import Posts
from adapters.storage.roster import Roster
from adapters.storage.statements import upserts
from core.ports import CollisionError

# A deadlock, and what could not be put in order with others: PostgreSQL's SQLSTATE.
COLLIDED = frozenset({"40P01", "40001"})


class ClubRepositories(Clubs, Places, Roster, Merging, Challenges, Boards, Posts):
    """What is stored of clubs and challenges."""


class StoredTransaction(
    Requests, ClubRepositories, People, Events, Days, Appointments, Errands, Links, Data, ReadingAhead
):
    """The repositories of one transaction; of no use after it."""


class StoredUnit:
    """Opens transactions on a database whose tables are up to date."""

    def __init__(self, engine: Engine) -> None:
        """Work on this engine; ``close`` lets go of it."""
        self.engine = engine
        self._log_tells = True  # until known better: a run that was killed may have left what it erased
        dialect = engine.dialect.name
        self._upserts = (upserts(dialect), due_upserts(dialect), club_upserts(dialect))

    def __call__(self) -> AbstractContextManager[StoredTransaction]:
        """Begin one transaction: left without an error it is committed, with one nothing happened."""
        return self._transaction()

    @contextmanager
    def _transaction(self) -> Iterator[StoredTransaction]:
        try:
            with self.engine.begin() as connection:
                transaction = StoredTransaction(connection, *self._upserts)
                yield transaction
            self._forget_log(transaction)
        except DBAPIError as error:
            if getattr(error.orig, "sqlstate", "") in COLLIDED:
                raise CollisionError from error
            raise

    def _forget_log(self, done: StoredTransaction) -> None:
        """Empty the log after what was erased, else, where others read it then, at a later beat."""
        self._log_tells |= done.erased
        if self._log_tells and (done.erased or done.beaten):
            self._log_tells = not forget_log(self.engine)

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()
