"""What a person passed on the command line and cannot be used, told in a sentence; the exit code is 2."""

import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import typer

if TYPE_CHECKING:
    from bot.app import Platform
    from bot.settings import Settings
    from core.access import House

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


def folder(text: str) -> Path:
    """Read ``--files``: a folder, there already or not."""
    path = Path(text)
    if path.exists() and not path.is_dir():
        raise wrong("bot-files-folder", folder=text)
    return path


def part(text: str) -> str:
    """Read ``--only``: the worker, or a platform by its name."""
    from bot.app import PLATFORMS, WORKER

    names = [WORKER, *(one.name for one in PLATFORMS)]
    if text not in names:
        raise wrong("bot-only", parts=", ".join(names))
    return text


def served(settings: "Settings", only: str) -> "list[Platform]":
    """Return the platforms that have a token, of those ``only`` lets run; refuse to run none."""
    from bot.app import PLATFORMS, WORKER

    wanted = [one for one in PLATFORMS if only in ("", WORKER, one.name)]
    found = [one for one in wanted if has_token(settings, one.setting)]
    if not found:
        variables = ", ".join(one.setting for one in wanted)
        raise wrong("bot-nothing-to-run", variables, variables=variables)
    if only == WORKER and settings.database_url.startswith("sqlite"):
        raise wrong("bot-one-process", "--only")
    return found


def running(parts: Iterable[str]) -> None:
    """Say what runs now, and how to end it."""
    from core.speech.catalogue import Voice

    typer.echo(Voice().text("bot-running", parts=", ".join(parts)))


def has_token(settings: "Settings", variable: str) -> bool:
    """Tell whether there is a token, from its variable or the file that holds it."""
    try:
        return bool(settings.secret(variable))
    except (OSError, UnicodeDecodeError) as error:
        why = str(getattr(error, "strerror", None) or type(error).__name__)
        raise wrong("bot-token-unread", f"{variable}_FILE", why=why) from None


def house(settings: "Settings") -> "House":
    """Read ``ACCESS`` and ``OPERATOR_CONTACT``: who may start, and whom to ask."""
    from core.access import Access, House
    from core.requests import shown_name

    try:
        access = Access(settings.access.strip().lower())
    except ValueError:
        raise wrong("bot-access", "ACCESS", given=settings.access) from None
    return House(access, shown_name(settings.operator_contact))


def shards(settings: "Settings") -> int:
    """Read ``DISCORD_SHARDS``: 1 to 1,000 connections."""
    if not re.fullmatch(r"[1-9][0-9]{0,2}|1000", settings.discord_shards.strip()):
        raise wrong("bot-shards", "DISCORD_SHARDS", given=settings.discord_shards)
    return int(settings.discord_shards)


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
        raise wrong(key, parameter, **({} if key in NAMELESS else {"database": named(url)})) from None


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
        raise wrong("bot-database-folder", parameter, database=named(url))
    if not file.parent.is_dir():
        raise wrong("bot-database-nowhere", parameter, database=named(url))


def _key(error: Exception) -> str | None:
    """Return what to say of an error met on opening a database; None for one that is ours."""
    from sqlalchemy.exc import ArgumentError, DBAPIError, OperationalError, SQLAlchemyError

    match error:
        case DBAPIError(orig=sqlite3.Error() as found) | (sqlite3.Error() as found):
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


def named(url: str) -> str:
    """Name a database as a person would: its file, or its address without the password."""
    from sqlalchemy import make_url

    address = make_url(url)
    return (
        str(address.database)
        if address.get_backend_name() == "sqlite"
        else address.set(query={}).render_as_string()
    )
