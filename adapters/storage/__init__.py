"""What the coach remembers: SQLite or PostgreSQL behind the ports ``Unit`` and ``Transaction``."""

from adapters.storage.engine import make_engine
from adapters.storage.migrate import is_current, migrate, migrate_engine
from adapters.storage.unit import StoredUnit

__all__ = ["StoredUnit", "is_current", "make_engine", "migrate", "open_storage"]


def open_storage(url: str) -> StoredUnit:
    """Open a database, its tables brought up to date first; ``close`` the unit at the end."""
    engine = make_engine(url)
    if not is_current(engine):
        migrate_engine(engine)
    return StoredUnit(engine)
