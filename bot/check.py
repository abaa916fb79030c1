"""Whether the settings can be run with, in plain lines: the database, the platforms, one process or many."""

from collections.abc import Callable, Iterator
from pathlib import Path

import typer
from sqlalchemy import make_url

from adapters.storage import is_current, make_engine
from adapters.storage.migrate import newest
from bot import told
from bot.app import PLATFORMS
from bot.settings import Settings
from bot.web import listen, public_url
from core.access import House
from core.speech.catalogue import Voice

VARIABLE = "SOLEUS_DATABASE_URL"


def check(settings: Settings, only: str, write: Callable[[str], None]) -> int:
    """Write a line for each thing checked; return 0 if all of it can be run with, else 1."""
    voice, code = Voice(), 0
    for key, values in _found(settings):
        write(voice.text(key, **values))
        code = 1 if key == "bot-check-trouble" else code
    try:
        told.served(settings, only)
    except typer.BadParameter as trouble:
        write(voice.text("bot-check-trouble", what=str(trouble.param_hint), why=trouble.message))
        code = 1
    return code


Line = tuple[str, dict[str, str]]


def _found(settings: Settings) -> Iterator[Line]:
    yield _database(settings.database_url)
    for platform in PLATFORMS:
        try:
            given = told.has_token(settings, platform.setting)
        except typer.BadParameter:
            continue
        values = {"platform": platform.name, "variable": platform.setting}
        yield ("bot-check-token" if given else "bot-check-no-token"), values
    try:
        told.shards(settings)
    except typer.BadParameter as trouble:
        yield _trouble(trouble)
    if settings.public_url:
        yield _public(settings)
    try:
        yield from _house(told.house(settings))
    except typer.BadParameter as trouble:
        yield _trouble(trouble)


def _house(house: House) -> Iterator[Line]:
    yield f"bot-check-access-{house.access}", {}
    if house.contact:
        yield "bot-check-contact", {"contact": house.contact}
    else:
        yield "bot-check-no-contact", {}


def _public(settings: Settings) -> Line:
    try:
        address = listen(settings)
        return "bot-check-public", {
            "url": public_url(settings),
            "host": address.host,
            "port": str(address.port),
        }
    except typer.BadParameter as trouble:
        return _trouble(trouble)


def _trouble(trouble: typer.BadParameter) -> Line:
    return "bot-check-trouble", {"what": str(trouble.param_hint), "why": trouble.message}


def _database(url: str) -> Line:
    try:
        with told.database(url, VARIABLE):
            return _state(told.impatient(url)), {"database": told.named(url)}
    except typer.BadParameter as trouble:
        return "bot-check-trouble", {"what": VARIABLE, "why": trouble.message}


def _state(url: str) -> str:
    """Return what to say of a database that can be reached; changes nothing in it."""
    from alembic.runtime.migration import MigrationContext
    from alembic.util.exc import CommandError

    address = make_url(url)
    if address.get_backend_name() == "sqlite" and not Path(str(address.database)).exists():
        return "bot-check-new"
    engine = make_engine(url)
    try:
        if is_current(engine):
            return "bot-check-current"
        with engine.connect() as connection:
            stored = MigrationContext.configure(connection).get_current_revision()
    finally:
        engine.dispose()
    if stored is not None and stored > newest():
        raise CommandError("the tables are newer than this program")
    return "bot-check-old"
