"""The engine: SQLite for one process, PostgreSQL for many."""

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Engine, QueuePool, create_engine, event, make_url
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.pool import ConnectionPoolEntry
from sqlalchemy.util import LRUCache

# How long a writer waits for another before it gives up, in seconds.
BUSY_SECONDS = 15
# What was compiled once serves every engine of the process: a database opened later begins as fast.
_COMPILED: LRUCache[Any, Any] = LRUCache(500)
# At most this many transactions at a time on PostgreSQL; more wait for a free connection.
POSTGRES_CONNECTIONS = 16


class ImmediateSQLite(SQLiteDialect_pysqlite):
    """SQLite by the standard driver; every transaction begins with the write lock taken.

    A dialect, not an event: with any event listened to, SQLAlchemy takes its slower path at every statement.
    """

    supports_statement_cache = True

    def __eq__(self, other: object) -> bool:
        """Tell whether the other compiles as this one does: all of a process do."""
        return type(other) is type(self)

    def __hash__(self) -> int:
        """Be found in what was compiled by any of them."""
        return hash(type(self))

    def do_begin(self, dbapi_connection: Any) -> None:
        """Begin a transaction in which nothing read can be out of date."""
        dbapi_connection.execute("BEGIN IMMEDIATE")


registry.register("sqlite.immediate", __name__, ImmediateSQLite.__name__)


def make_engine(url: str) -> Engine:
    """Return an engine for a ``sqlite:///`` or ``postgresql://`` address; ValueError for any other."""
    address = make_url(url)
    match address.get_backend_name():
        case "sqlite":
            return _sqlite(address)
        case "postgresql" | "postgres":
            return _postgres(address)
        case other:
            raise ValueError(f"storage is SQLite or PostgreSQL, not {other}")


def in_memory(address: URL) -> bool:
    """Tell whether a SQLite database lives in memory only."""
    return address.database in (None, "", ":memory:")


def _sqlite(address: URL) -> Engine:
    """The standard driver, in WAL; what was committed survives a crash of the machine."""
    # In memory the database is its connection: there is one, and transactions take turns.
    if not in_memory(address):
        _keep_private(Path(str(address.database)))
    only_one = {"pool_size": 1, "max_overflow": 0} if in_memory(address) else {}
    engine = create_engine(
        address.set(drivername="sqlite+immediate"),
        poolclass=QueuePool,
        connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False, "isolation_level": None},
        hide_parameters=True,
        execution_options={"compiled_cache": _COMPILED},
        **only_one,
    )
    event.listen(engine, "connect", _prepare)
    return engine


def _keep_private(file: Path) -> None:
    """Make a new file readable by its owner alone: it holds health answers. Its WAL takes the same rights."""
    if file.parent.is_dir() and not file.exists():
        file.touch(mode=0o600)


def _prepare(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    # What is deleted is overwritten in the file; its traces in the log go with ``forget_log``.
    connection.execute("PRAGMA secure_delete = ON")


def forget_log(engine: Engine) -> bool:
    """Empty SQLite's write-ahead log, in which pages stand as they were; tell whether it is empty now.

    It waits for nobody: while others read the log it stays, to be tried again.
    """
    if engine.dialect.name != "sqlite":
        return True
    connection = engine.raw_connection()
    cursor = connection.cursor()
    try:
        cursor.execute("PRAGMA busy_timeout = 0")
        held_up, _, _ = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        cursor.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")
        connection.close()
    return not held_up


def _postgres(address: URL) -> Engine:
    """psycopg 3, pooled; a connection that died meanwhile is replaced before it is used."""
    return create_engine(
        address.set(drivername="postgresql+psycopg"),
        pool_size=POSTGRES_CONNECTIONS,
        max_overflow=0,
        pool_pre_ping=True,
        hide_parameters=True,
    )
