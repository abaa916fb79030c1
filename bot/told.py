"""What a person passed on the command line and cannot be used, told in a sentence; the exit code is 2."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

import typer

BROKEN = (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT)
BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
PATIENCE = 10  # seconds
PRIMARY = 0xFF  # the bits of an SQLite error that tell its kind


def wrong(key: str, parameter: str | None = None, **values: str) -> typer.BadParameter:
    """Return the error that says these words; without ``parameter`` typer names the option being read."""
    from core.speech.catalogue import Voice

    return typer.BadParameter(Voice().text(key, **values), param_hint=parameter)


def instant(text: str) -> datetime:
    """Read ``--now``, in UTC unless it says otherwise."""
    from adapters.console.world import FIRST, LAST

    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise wrong("bot-now") from None
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    if not FIRST <= at < LAST:
        raise wrong("bot-now")
    return at


def person(text: str) -> str:
    """Read ``--person``, by the rule for every name in the terminal."""
    from adapters.console.world import nameable

    if not nameable(text):
        raise wrong("bot-person")
    return text.strip()


def database_file(text: str) -> Path:
    """Read ``--db``: the name of a file in letters, as every database takes it."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise wrong("bot-database-file", database=text) from None
    return Path(text)


def opened(file: Path, parameter: str, example: str) -> TextIO:
    """Open a file of text; what is no UTF-8 in it is replaced."""
    try:
        return file.open(encoding="utf-8", errors="replace")
    except OSError as error:
        raise wrong(
            "bot-unread", parameter, file=str(file), why=str(error.strerror), example=example
        ) from None


@contextmanager
def database(url: str, parameter: str) -> Iterator[None]:
    """While a database is opened or migrated, turn what is wrong with it or its address into a sentence."""
    try:
        _check_file(url, parameter)
        yield
    except typer.BadParameter:
        raise
    except Exception as error:
        key = _key(error)
        if key is None:
            raise
        raise wrong(key, parameter, **({} if key in NAMELESS else {"database": _named(url)})) from None


NAMELESS = ("bot-database-unknown", "bot-database-driver")


def impatient(url: str) -> str:
    """Return the address of a database with an end to the waiting for a server that does not answer."""
    from sqlalchemy import make_url

    address = make_url(url)
    if address.get_backend_name() == "sqlite" or "connect_timeout" in address.query:
        return url
    waiting = address.update_query_dict({"connect_timeout": str(PATIENCE)})
    return waiting.render_as_string(hide_password=False)


def _check_file(url: str, parameter: str) -> None:
    """Refuse a folder, and a file in a folder that does not exist."""
    from sqlalchemy import make_url

    address = make_url(url)
    if address.get_backend_name() != "sqlite" or not address.database:
        return
    file = Path(address.database)
    if file.is_dir():
        raise wrong("bot-database-folder", parameter, database=_named(url))
    if not file.parent.is_dir():
        raise wrong("bot-database-nowhere", parameter, database=_named(url))


def _key(error: Exception) -> str | None:
    """Return what to say of an error met on opening a database; None for one that is ours."""
    from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError, SQLAlchemyError

    match error:
        case DBAPIError(orig=sqlite3.Error() as found):
            kind = getattr(found, "sqlite_errorcode", 0) & PRIMARY
            broken = "bot-database-broken" if kind in BROKEN else "bot-database-closed"
            return "bot-database-busy" if kind in BUSY else broken
        case OperationalError():
            return "bot-database-silent"
        case ModuleNotFoundError(name="psycopg"):
            return "bot-database-driver"
        case ArgumentError() | ValueError() | TypeError():
            return "bot-database-unknown"
        case SQLAlchemyError() | OSError():
            return "bot-database-closed"
        case _ if type(error).__module__.startswith("alembic."):
            return "bot-database-newer"
    return None


def _named(url: str) -> str:
    """Name a database as a person would: its file, or its address without the password."""
    from sqlalchemy import make_url

    address = make_url(url)
    return str(address.database) if address.get_backend_name() == "sqlite" else address.render_as_string()
