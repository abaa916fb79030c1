"""A unit on a database of its own, empty databases for migrations, and short ways to say things."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from adapters.storage import StoredUnit, open_storage
from adapters.storage.codec import NO_SNAPSHOT
from adapters.storage.tables import metadata
from core.domain.events import Logged
from core.domain.slots import Rhythm, every_day
from core.domain.state import Control, SetLog
from core.errands import Due
from core.records import Appointment
from core.requests import Account
from tests.conftest import postgres_database

ANN = Account("console", "ann", "Ann")
BEN = Account("console", "ben", "Ben")
NOW = datetime(2026, 1, 5, 7, 0, tzinfo=UTC)
MONDAY = date(2026, 1, 5)
AT_SEVEN = Rhythm(every_day(time(7)), "UTC", time(3))


def later(**more: float) -> datetime:
    """An instant after the first one."""
    return NOW + timedelta(**more)


def logged(count: int = 12, day: date = MONDAY, exercise: str = "raise_one_step") -> Logged:
    """A log of three sets."""
    return Logged(day, exercise, (SetLog(count, Control.STEADY),) * 3, pain=0, effort=7)


def appointed(member: int, kind: Due = Due.SESSION, at: datetime | None = NOW) -> Appointment:
    """An appointment at seven each day, now due at an instant, on the console."""
    return Appointment(member, kind, ANN.platform, MONDAY, at, AT_SEVEN)


def newcomer(unit: StoredUnit, account: Account = ANN) -> int:
    """Welcome a member; return the id."""
    with unit() as tx:
        return tx.welcome(account, NO_SNAPSHOT, NOW).id


def rows(unit: StoredUnit, table: str) -> int:
    """Count the rows of a table, standing or not."""
    with unit.engine.connect() as connection:
        return connection.execute(select(func.count()).select_from(metadata.tables[table])).scalar_one()


@contextmanager
def opened(url: str) -> Iterator[StoredUnit]:
    """Open a database for a while."""
    unit = open_storage(url)
    try:
        yield unit
    finally:
        unit.close()


@pytest.fixture
def unit(database_url: str) -> Iterator[StoredUnit]:
    """Yield a unit on a new database, once on SQLite and once on PostgreSQL."""
    with opened(database_url) as unit:
        yield unit


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Yield the address of a database without any table."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'empty.db'}"
    else:
        with postgres_database(request.getfixturevalue("postgres_url"), "empty") as url:
            yield url
