"""The composition root: the one file that names every concrete class."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL

from adapters.storage import open_storage
from adapters.system.clock import SystemClock
from adapters.zones import Cities
from core.coach import Coach
from core.ports import Clock

DATABASE = "soleus.db"  # the file in which everything is kept unless told otherwise
THREADS = 8  # for PostgreSQL; SQLite has one writer


@contextmanager
def open_coach(database_url: str) -> Iterator[Coach]:
    """Open a coach on a database, its tables brought up to date; closed again at the end."""
    threads = 1 if database_url.startswith("sqlite") else THREADS
    unit = open_storage(database_url)
    with ThreadPoolExecutor(threads, thread_name_prefix="coach") as executor:
        try:
            yield Coach(unit, Cities(), executor)
        finally:
            executor.shutdown(wait=True)
            unit.close()


def url_of(file: Path) -> str:
    """Return the address of a SQLite file, whatever characters its name has."""
    return URL.create("sqlite", database=str(file.absolute())).render_as_string(hide_password=False)


def clock() -> Clock:
    """Return the clock of this machine."""
    return SystemClock()
