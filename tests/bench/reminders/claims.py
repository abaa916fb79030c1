"""Claims with their errand rows, against the bare driver that runs the very same statements."""

import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from statistics import median
from typing import Any

import psycopg
from sqlalchemy import event, make_url

from adapters.storage import StoredUnit, open_storage
from adapters.zones import Cities
from core.coach import Coach
from tests.bench import Row
from tests.bench.reminders.crowd import DUE, EVENTLESS, crowd
from tests.bench.reminders.databases import Copy, postgres, sqlite
from tests.bench.timing import seconds

DUE_AT_ONCE, WHOLE_DUE = 20_000, 100_000
ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Spoken:
    """A statement as the driver was given it; without a text it is the end of a transaction."""

    sql: str
    values: Any
    many: bool


def rows(*, whole: bool) -> Iterator[Row]:
    """Claim all that is due in one second, on both databases."""
    due = WHOLE_DUE if whole else DUE_AT_ONCE
    with sqlite(partial(crowd, many=due, due=due, tables=EVENTLESS)) as copy:
        yield from _compared("SQLite", copy, due, play_sqlite)
    with postgres(partial(crowd, many=due, due=due, tables=EVENTLESS)) as copied:
        if copied is None:
            yield Row("claims on PostgreSQL: no server answers", 0, "")
        else:
            yield from _compared("PostgreSQL", copied, due, play_postgres)


def _compared(name: str, copy: Copy, due: int, play: Callable[[str, list[Spoken]], None]) -> Iterator[Row]:
    spoken = _heard(copy())
    ours, bare = list[float](), list[float]()
    for _ in range(ROUNDS):
        ours.append(_ticked(copy()))
        bare.append(seconds(partial(play, copy(), spoken)))
    mine, theirs = due / median(ours), due / median(bare)
    yield Row(f"claims of {due:,} on {name}, with their errands", mine, "a second", mine / theirs, "≥ 0.4")
    yield Row(f"the same {len(spoken):,} statements by the bare driver", theirs, "a second")


def _ticked(url: str) -> float:
    """Return how long a tick takes that claims all that is due, in seconds."""
    unit = open_storage(url)
    took = seconds(lambda: _tick(unit))
    unit.close()
    return took


def _tick(unit: StoredUnit) -> None:
    with ThreadPoolExecutor(1) as executor:
        asyncio.run(_ticking(Coach(unit, Cities(), executor)))


async def _ticking(coach: Coach) -> None:
    await coach.tick(DUE)


def _heard(url: str) -> list[Spoken]:
    """Return what the driver is told when all that is due is claimed."""
    spoken: list[Spoken] = []

    def hear(*told: Any) -> None:
        spoken.append(Spoken(told[2], told[3], told[5]))

    unit = open_storage(url)
    event.listen(unit.engine, "before_cursor_execute", hear)
    event.listen(unit.engine, "commit", lambda _: spoken.append(Spoken("", None, False)))
    _tick(unit)
    unit.close()
    return spoken


def play_sqlite(url: str, spoken: list[Spoken]) -> None:
    """Run statements by sqlite3, prepared like the coach's."""
    connection = sqlite3.connect(str(make_url(url).database), isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("BEGIN IMMEDIATE")
    for one in spoken:
        if not one.sql:
            connection.execute("COMMIT")
            connection.execute("BEGIN IMMEDIATE")
        elif one.many:
            connection.executemany(one.sql, one.values)
        else:
            connection.execute(one.sql, one.values).fetchall()
    connection.execute("COMMIT")
    connection.close()


def play_postgres(url: str, spoken: list[Spoken]) -> None:
    """Run statements by psycopg."""
    address = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(address) as connection, connection.cursor() as cursor:
        for one in spoken:
            if not one.sql:
                connection.commit()
            elif one.many:
                cursor.executemany(one.sql, one.values)
            else:
                cursor.execute(one.sql, one.values)
                if cursor.description:
                    cursor.fetchall()
