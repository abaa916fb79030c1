"""Bringing a database's tables up to date, by one starter or by several at once."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect, text

from adapters.storage.engine import make_engine

if TYPE_CHECKING:
    from alembic.config import Config

MIGRATIONS = Path(__file__).parents[2] / "migrations"
# Any number will do, so long as every starter asks PostgreSQL for the same one.
_LOCK = 0x5013_0521
# Since this revision what is deleted is overwritten in an SQLite file; what was deleted before it was not.
_OVERWRITTEN_SINCE = "0005"


def newest() -> str:
    """Return the newest revision, as the files in ``migrations/versions`` are named."""
    return max(file.name.partition("_")[0] for file in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def is_current(engine: Engine) -> bool:
    """Tell whether the tables are of the newest revision, without loading Alembic."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return False
        stored = connection.execute(text("SELECT version_num FROM alembic_version")).scalars().all()
    return stored == [newest()]


def migrate(url: str) -> None:
    """Bring the tables at this address up to date; changes nothing where they are."""
    engine = make_engine(url)
    try:
        migrate_engine(engine)
    finally:
        engine.dispose()


def migrate_engine(engine: Engine) -> None:
    """Bring the tables up to date, all of it or nothing; a second starter waits, then finds it done."""
    from alembic import command

    with migrating(engine) as connection:
        command.upgrade(configuration(connection), "head")


def configuration(connection: Connection | None = None) -> "Config":
    """Return Alembic's configuration for this connection, whatever folder one is in."""
    from alembic.config import Config

    config = Config(attributes={"connection": connection} if connection is not None else {})
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    return config


@contextmanager
def migrating(engine: Engine) -> Iterator[Connection]:
    """Yield a connection in a transaction of which there is only one at a time.

    On SQLite a table is changed by making it anew, which must not empty the tables that point to it: foreign
    keys are off meanwhile, and checked before anything is committed. A file from before deleted rows were
    overwritten is first written anew without them, so that one killed in between is so at the next start.
    """
    with engine.connect() as connection:
        if connection.dialect.name != "sqlite":
            with connection.begin():
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
                yield connection
            return
        driver = connection.connection.driver_connection
        assert driver is not None
        if _holds_deleted(driver):
            driver.execute("VACUUM")
        driver.execute("PRAGMA foreign_keys = OFF")
        try:
            with connection.begin():
                yield connection
                check_foreign_keys(connection)
        finally:
            driver.execute("PRAGMA foreign_keys = ON")


def _holds_deleted(driver: sqlite3.Connection) -> bool:
    """Tell whether an SQLite file may hold what was deleted: it has tables, and they are old."""
    versioned = "SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'"
    if driver.execute(versioned).fetchone() is None:
        return False
    return any(version < _OVERWRITTEN_SINCE for (version,) in driver.execute("SELECT * FROM alembic_version"))


def check_foreign_keys(connection: Connection) -> None:
    """Raise ValueError if a row of this SQLite database points to one that is not there."""
    broken = connection.execute(text("PRAGMA foreign_key_check")).all()
    if broken:
        tables = sorted({row[0] for row in broken})
        raise ValueError(f"rows of {', '.join(tables)} point to rows that are gone")
