"""What is erased is gone from the very bytes of an SQLite file and its log, whoever else reads them."""

import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import Engine, event, make_url

from adapters.storage import StoredUnit, engine, make_engine, migrate
from adapters.storage.migrate import configuration, migrate_engine, migrating
from core.ports import Transaction
from core.requests import Account
from tests.storage.conftest import ANN, BEN, MONDAY, NOW, later, logged, newcomer, opened, rows
from tests.storage.test_data import MARK, joins

THERE = Account("discord", "42", MARK)
WITHIN = 60.0  # seconds, after which what should wait for nobody is taken to wait

Erase = Callable[[Transaction], object]


def file_of(url: str) -> Path:
    """Return where the file of a database lies."""
    return Path(str(make_url(url).database))


def held(url: str) -> set[str]:
    """Name the files of a database, and any beside it, in which the mark stands anywhere."""
    return {one.name for one in file_of(url).parent.iterdir() if MARK.encode() in one.read_bytes()}


@contextmanager
def read_by_another(url: str) -> Iterator[None]:
    """Let another program be in the middle of reading a database."""
    other = sqlite3.connect(file_of(url), isolation_level=None)
    try:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM member").fetchall()
        yield
    finally:
        other.close()


def at_once(work: Callable[[], None]) -> None:
    """Do what waits for nobody; fail where it does."""
    with ThreadPoolExecutor(1) as pool:
        pool.submit(work).result(WITHIN)


def of_a_leaver(unit: StoredUnit) -> Erase:
    """Store somebody marked; return what erases them."""
    marked = newcomer(unit, THERE)
    return lambda tx: tx.erase(marked)


def of_a_sleeper(unit: StoredUnit) -> Erase:
    """Join somebody whose log is marked to another; return what erases it."""
    ann, other = newcomer(unit), newcomer(unit, replace(THERE, name=""))
    with unit() as tx:
        tx.record(other, logged(), NOW, MARK)
        joins(tx, ann, ANN, other, replace(THERE, name=""))
    return lambda tx: tx.sweep_links(later(days=8))


@pytest.fixture(params=[of_a_leaver, of_a_sleeper])
def stored(request: pytest.FixtureRequest) -> Callable[[StoredUnit], Erase]:
    """Return what stores somebody who is to be erased, one way and the other."""
    found: Callable[[StoredUnit], Erase] = request.param
    return found


def does(unit: StoredUnit, work: Erase) -> None:
    with unit() as tx:
        work(tx)


def beats(unit: StoredUnit) -> None:
    does(unit, lambda tx: tx.beat(NOW))


def test_not_a_byte_of_who_is_erased_is_left_in_the_file_of_a_database(sqlite_database_url: str) -> None:
    with opened(sqlite_database_url) as unit:
        marked, others = newcomer(unit), newcomer(unit, BEN)
        for number in range(60):
            with unit() as tx:
                tx.person(replace(ANN, name=f"{MARK} {number}"))
                for member_id, word in ((marked, MARK), (others, "goldfinch")):
                    tx.record(member_id, logged(day=MONDAY + timedelta(days=number)), NOW, f"{word}.{number}")
                    tx.keep_upload(member_id, f"{word} " * (number * 40), NOW)
        assert held(sqlite_database_url)
        with unit() as tx:
            tx.erase(marked)
        assert held(sqlite_database_url) == set()
        assert rows(unit, "event") == 60


@pytest.fixture
def patient(sqlite_database_url: str) -> Iterator[StoredUnit]:
    """Yield a unit that waits for others far longer than any test."""
    found = make_engine(sqlite_database_url)
    patience = f"PRAGMA busy_timeout = {10 * WITHIN * 1000:.0f}"
    event.listen(found, "connect", lambda driver, _: driver.execute(patience))
    yield StoredUnit(found)
    found.dispose()


def test_while_another_reads_nobody_waits(
    sqlite_database_url: str, patient: StoredUnit, stored: Callable[[StoredUnit], Erase]
) -> None:
    erase = stored(patient)
    with read_by_another(sqlite_database_url):
        at_once(lambda: does(patient, erase))
        assert held(sqlite_database_url)


def test_once_nobody_reads_any_more_the_log_is_empty_at_a_beat(
    sqlite_database_url: str, stored: Callable[[StoredUnit], Erase]
) -> None:
    with opened(sqlite_database_url) as unit:
        erase = stored(unit)
        beats(unit)
        with read_by_another(sqlite_database_url):
            does(unit, erase)
            beats(unit)
            assert held(sqlite_database_url)
        beats(unit)
        assert held(sqlite_database_url) == set()


def test_what_a_killed_process_left_in_the_log_goes_at_the_first_beat(sqlite_database_url: str) -> None:
    with opened(sqlite_database_url) as killed, opened(sqlite_database_url) as unit:
        erase = of_a_leaver(killed)
        with read_by_another(sqlite_database_url):
            does(killed, erase)
        assert held(sqlite_database_url)
        beats(unit)
        assert held(sqlite_database_url) == set()


def test_where_nothing_was_erased_the_log_is_left_alone(sqlite_database_url: str) -> None:
    with opened(sqlite_database_url) as unit:
        beats(unit)
        newcomer(unit, THERE)
        beats(unit)
        assert {one for one in held(sqlite_database_url) if one.endswith("-wal")}


def test_emptying_the_log_leaves_the_patience_of_writers_as_it_was(sqlite_database_url: str) -> None:
    with opened(sqlite_database_url) as unit:
        assert engine.forget_log(unit.engine)
        with unit.engine.connect() as connection:
            asked = connection.exec_driver_sql("PRAGMA busy_timeout").scalar_one()
    assert asked == engine.BUSY_SECONDS * 1000


@pytest.fixture
def before(tmp_path: Path) -> str:
    """Return the address of a file of the version before, in which the mark was written and deleted."""
    url = f"sqlite:///{tmp_path / 'coach.db'}"
    old = make_engine(url)
    with migrating(old) as connection:
        command.upgrade(configuration(connection), "0004")
    old.dispose()
    with sqlite3.connect(file_of(url)) as driver:
        driver.execute("PRAGMA secure_delete = OFF")
        for name in (MARK, "goldfinch"):
            row = (name, "2026-01-05")
            driver.execute("INSERT INTO member VALUES (NULL, '2026-01-05', '', ?, ?, 0)", row)
        driver.commit()
        driver.execute("DELETE FROM member WHERE snapshot = ?", [MARK])
    driver.close()
    return url


def watched(url: str, said: list[str]) -> Engine:
    """Return an engine whose every statement is written down."""
    found = make_engine(url)
    event.listen(found, "connect", lambda driver, _: driver.set_trace_callback(said.append))
    return found


def test_what_was_deleted_before_the_upgrade_is_gone_after_it(before: str) -> None:
    assert held(before) == {"coach.db"}
    migrate(before)
    assert held(before) == set()
    with opened(before) as unit:
        assert rows(unit, "member") == 1


def test_after_an_upgrade_that_failed_the_next_writes_the_file_anew_as_well(before: str) -> None:
    said: list[str] = []
    for _ in range(2):
        old = watched(before, said)
        with pytest.raises(ZeroDivisionError), migrating(old):
            raise ZeroDivisionError
        old.dispose()
    assert said.count("VACUUM") == 2


def test_a_new_file_and_one_that_is_up_to_date_are_not_written_anew(tmp_path: Path) -> None:
    said: list[str] = []
    new = watched(f"sqlite:///{tmp_path / 'coach.db'}", said)
    for _ in range(2):
        migrate_engine(new)
    new.dispose()
    assert any("CREATE TABLE member" in one for one in said)
    assert "VACUUM" not in said
