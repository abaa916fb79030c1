"""Fixtures for every test: a guard around the network, a database on PostgreSQL, repeatable properties."""

import gc
import ipaddress
import os
import shutil
import sys
import threading
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from sqlalchemy import Engine, create_engine, make_url, text
from sqlalchemy.exc import OperationalError

from adapters.storage import migrate
from adapters.storage.tables import metadata

IN_CI = os.environ.get("CI", "").lower() in {"1", "true"}
SERVER = "SOLEUS_TEST_POSTGRES"
MEMORY, ROOM = Path("/dev/shm"), 256 * 1024 * 1024  # bytes

settings.register_profile("ci", derandomize=True, deadline=None, print_blob=True)
settings.register_profile("local", deadline=None)
settings.load_profile("ci" if IN_CI else "local")

refused: list[str] = []


def pytest_collection_finish() -> None:
    """Let the collector pass over the thousands of tests themselves, which stay to the end."""
    gc.collect()
    gc.freeze()


def is_loopback(host: object) -> bool:
    """Tell whether a host, as a socket call takes it, is this machine."""
    if host in (None, "", b"", "localhost", b"localhost"):
        return True
    try:
        return ipaddress.ip_address(host.decode() if isinstance(host, bytes) else str(host)).is_loopback
    except ValueError:
        return False


def stay_home(event: str, arguments: tuple[object, ...]) -> None:
    """Refuse, as an audit hook, every name looked up and every connection made beyond this machine."""
    match event, arguments:
        case (("socket.connect" | "socket.sendto" | "socket.sendmsg"), (_, (host, *_))):
            pass  # a Unix socket has a path in place of a host and a port
        case (("socket.getaddrinfo" | "socket.gethostbyname"), (host, *_)):
            pass
        case _:
            return
    if not is_loopback(host):
        refused.append(str(host))
        raise PermissionError(f"a test may reach loopback only, not {host}")


sys.addaudithook(stay_home)


@pytest.fixture(autouse=True)
def loopback_only() -> Iterator[None]:
    """Fail a test that tried to leave this machine, even where the code under test caught the refusal."""
    refused.clear()
    yield
    if refused:
        pytest.fail(f"the test tried to reach {', '.join(sorted(set(refused)))}; only loopback is allowed")


@pytest.fixture(autouse=True)
def no_heart_beats_on() -> Iterator[None]:
    """Fail a test that left a thread of discord.py behind: it would fail another one, long afterwards."""
    yield
    beating = [one for one in threading.enumerate() if one.name.startswith("keep-alive-handler")]
    for one in beating:
        one.join(5)
    assert not any(one.is_alive() for one in beating)


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """Yield the SQLAlchemy address of a new, empty database on PostgreSQL; drop it at the end of the session.

    The server is SOLEUS_TEST_POSTGRES, or postgres@127.0.0.1:5432. Where none answers the test is skipped;
    in CI, or with an address given, that is a failure.
    """
    given = os.environ.get(SERVER, "")
    server = make_url(given or "postgresql+psycopg://postgres@127.0.0.1:5432/postgres")
    name = f"soleus_test_{uuid.uuid4().hex[:12]}"
    admin = create_engine(server, isolation_level="AUTOCOMMIT", connect_args={"connect_timeout": 5})
    try:
        with admin.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name}"))
    except OperationalError as error:
        if IN_CI or given:
            raise
        pytest.skip(f"no PostgreSQL answers at {server.host}:{server.port} ({error.orig})")
    yield server.set(database=name).render_as_string(hide_password=False)
    with admin.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    admin.dispose()


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make one SQLite file whose tables are up to date, to be copied by each test."""
    file = tmp_path_factory.mktemp("migrated") / "coach.db"
    migrate(f"sqlite:///{file}")
    return file


@contextmanager
def postgres_database(server: str, name: str) -> Iterator[str]:
    """Make an empty database beside that of ``server``, yield its address, drop it at the end."""
    named = f"{make_url(server).database}_{name}"
    admin = create_engine(server, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {named}"))
        unsynced = f"ALTER DATABASE {named} SET synchronous_commit = off"  # no test pulls the server's plug
        connection.execute(text(unsynced))
        yield make_url(server).set(database=named).render_as_string(hide_password=False)
        connection.execute(text(f"DROP DATABASE {named} WITH (FORCE)"))
    admin.dispose()


@pytest.fixture(scope="session")
def migrated_postgres(postgres_url: str) -> Iterator[Engine]:
    """Make one up-to-date database on PostgreSQL, to be emptied for each test."""
    with postgres_database(postgres_url, "migrated") as url:
        migrate(url)
        engine = create_engine(url, isolation_level="AUTOCOMMIT")
        yield engine
        engine.dispose()


@pytest.fixture(scope="session")
def databases(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Yield a folder for databases, in memory where there is room: no test pulls the machine's plug."""
    if not MEMORY.is_dir() or shutil.disk_usage(MEMORY).free < ROOM:
        yield tmp_path_factory.mktemp("databases")
        return
    with TemporaryDirectory(prefix="soleus-test-", dir=MEMORY) as folder:
        yield Path(folder)


@pytest.fixture
def sqlite_database_url(migrated_file: Path, databases: Path) -> Iterator[str]:
    """Yield the address of a new SQLite file, its tables up to date and empty."""
    with TemporaryDirectory(dir=databases) as folder:
        yield f"sqlite:///{shutil.copy(migrated_file, Path(folder) / 'coach.db')}"


@pytest.fixture
def postgres_database_url(migrated_postgres: Engine) -> str:
    """Return the address of a database on PostgreSQL as good as new: up to date, empty, used by nobody."""
    others = "FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
    with migrated_postgres.connect() as connection:
        connection.execute(text(f"SELECT pg_terminate_backend(pid, 5000) {others}"))
        for table in reversed(metadata.sorted_tables):
            connection.execute(table.delete())
        connection.execute(text("SELECT setval(oid, 1, false) FROM pg_class WHERE relkind = 'S'"))
    return migrated_postgres.url.render_as_string(hide_password=False)


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest) -> str:
    """Return the address of a new database for this test alone, once on SQLite and once on PostgreSQL."""
    url: str = request.getfixturevalue(f"{request.param}_database_url")
    return url
