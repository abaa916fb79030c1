"""Databases to measure on: a file, or a database of PostgreSQL, gone at the end."""

import os
import shutil
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import create_engine, make_url, text
from sqlalchemy.exc import OperationalError

SERVER = "SOLEUS_TEST_POSTGRES"
USUAL = "postgresql+psycopg://postgres@127.0.0.1:5432/postgres"

Copy = Callable[[], str]


@contextmanager
def folder() -> Iterator[Path]:
    """Yield a folder on the disk that the project lies on: a folder in memory would flatter."""
    with TemporaryDirectory(prefix="soleus-bench-", dir=Path.cwd()) as name:
        yield Path(name)


@contextmanager
def sqlite(fill: Callable[[str], None]) -> Iterator[Copy]:
    """Fill a database, and yield a function that returns the address of a new copy of it."""
    with folder() as place:
        filled = place / "filled.db"
        fill(f"sqlite:///{filled}")

        def copy() -> str:
            return f"sqlite:///{shutil.copy(filled, place / f'{uuid.uuid4().hex}.db')}"

        yield copy


@contextmanager
def postgres(fill: Callable[[str], None]) -> Iterator[Copy | None]:
    """Do the same on PostgreSQL; yield None where no server answers."""
    server = make_url(os.environ.get(SERVER, USUAL))
    prefix, made = f"soleus_bench_{uuid.uuid4().hex[:8]}", list[str]()
    admin = create_engine(server, isolation_level="AUTOCOMMIT", connect_args={"connect_timeout": 5})

    def make(template: str) -> str:
        name = f"{prefix}_{len(made)}"
        with admin.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name} TEMPLATE {template}"))
        made.append(name)
        return server.set(database=name).render_as_string(hide_password=False)

    try:
        try:
            filled = make("template1")
        except OperationalError:
            yield None
            return
        fill(filled)
        yield lambda: make(made[0])
    finally:
        with admin.connect() as connection:
            for name in made:
                connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
        admin.dispose()
