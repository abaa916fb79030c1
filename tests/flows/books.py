"""What the coach wrote down, read beside it: every row of the events, and what they fold to."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from sqlalchemy import func, select

from adapters.console.encode import PLATFORM
from adapters.storage import StoredUnit, make_engine
from adapters.storage.tables import EVENT, MEMBER, metadata
from core.domain.events import Event, Logged
from core.domain.fold import fold
from core.domain.training import Member
from core.records import Person, Recorded
from core.requests import Account


class Books:
    """Reads a coach's database through a connection of its own; writes nothing."""

    def __init__(self, unit: StoredUnit) -> None:
        """Read from this database."""
        self._unit = unit

    def ledger(self) -> list[tuple[object, ...]]:
        """List every row of the events, taken back or not: equal ledgers mean that nothing was written."""
        with self._unit.engine.connect() as connection:
            return [tuple(row) for row in connection.execute(select(EVENT).order_by(EVENT.c.id))]

    def rows(self) -> int:
        """Count the rows of the events, taken back or not."""
        with self._unit.engine.connect() as connection:
            return connection.execute(select(func.count()).select_from(EVENT)).scalar_one()

    @property
    def unit(self) -> StoredUnit:
        """The database itself, for a coach of one's own."""
        return self._unit

    def everything(self) -> str:
        """Return every row of every table as text."""
        with self._unit.engine.connect() as connection:
            return "\n".join(
                str(tuple(row))
                for table in metadata.sorted_tables
                for row in connection.execute(select(table))
            )

    def members(self) -> int:
        """Count the members."""
        with self._unit.engine.connect() as connection:
            return connection.execute(select(func.count()).select_from(MEMBER)).scalar_one()

    def recorded(self, name: str = "ann") -> list[Recorded]:
        """List a person's standing events with their ids and actions."""
        with self._unit() as tx:
            person = tx.person(_account(name))
            return list(tx.events(person.id, date.min)) if person else []

    def events(self, name: str = "ann") -> list[Event]:
        """List a person's standing events, by day and order of recording."""
        return [one.event for one in self.recorded(name)]

    def logs(self, name: str = "ann") -> list[Logged]:
        """List a person's standing logs, by day and order of recording."""
        return [one for one in self.events(name) if isinstance(one, Logged)]

    def folded(self, name: str = "ann") -> Member:
        """Return what a person's standing events come to, folded from nothing."""
        return fold(Member(), self.events(name))

    def cached(self, name: str = "ann") -> Member:
        """Return what the stored snapshot and the events after it come to."""
        with self._unit() as tx:
            person = tx.person(_account(name))
            assert person is not None
            later = tx.events(person.id, person.snapshot.since)
            return fold(person.snapshot.member, (one.event for one in later))

    def person(self, name: str = "ann") -> Person:
        """Return a person as stored."""
        with self._unit() as tx:
            person = tx.person(_account(name))
        assert person is not None
        return person


def _account(name: str) -> Account:
    """The account of somebody by name, as ``ann`` or ``ann@discord``."""
    name, _, platform = name.partition("@")
    return Account(platform or PLATFORM, name)


@contextmanager
def opened(database_url: str) -> Iterator[Books]:
    """Open the books of a database whose tables are up to date; close them at the end."""
    unit = StoredUnit(make_engine(database_url))
    yield Books(unit)
    unit.close()
