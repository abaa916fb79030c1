"""Transactions: all or nothing, one after the other, and never lost."""

import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from sqlalchemy import text

from adapters.storage import StoredUnit, open_storage
from adapters.storage.codec import NO_SNAPSHOT
from tests.promises.source import ROOT
from tests.storage.conftest import ANN, MONDAY, NOW, appointed, logged, newcomer, opened, rows

THREADS = 6


def at_once(work: Callable[[int], object]) -> list[object]:
    """Do the work in several threads that start together; return what each came to."""
    barrier = Barrier(THREADS)

    def start(number: int) -> object:
        barrier.wait()
        return work(number)

    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(start, range(THREADS)))


def test_after_an_error_nothing_happened(unit: StoredUnit) -> None:
    ann = newcomer(unit)

    def failing() -> None:
        with unit() as tx:
            tx.first_time("console.1", NOW)
            tx.record(ann, logged(), NOW, "a")
            tx.entry(ann, MONDAY)
            tx.appoint(appointed(ann))
            tx.await_answer(ann, "zone")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        failing()
    assert [rows(unit, table) for table in ("request", "event", "entry", "appointment")] == [0, 0, 0, 0]
    with unit() as tx:
        person = tx.person_by_id(ann)
        assert person is not None
        assert person.awaiting == ""


def test_requests_of_one_person_at_once_lose_nothing(unit: StoredUnit) -> None:
    newcomer(unit)

    def count_on(_number: int) -> None:
        for _ in range(5):
            with unit() as tx:
                person = tx.person(ANN)
                assert person is not None
                tx.await_answer(person.id, str(int(person.awaiting or "0") + 1))

    at_once(count_on)
    with unit() as tx:
        person = tx.person(ANN)
    assert person is not None
    assert person.awaiting == str(5 * THREADS)


def test_an_account_that_comes_several_times_at_once_is_one_member(unit: StoredUnit) -> None:
    def come(_number: int) -> int:
        with unit() as tx:
            person = tx.person(ANN)
            return (person or tx.welcome(ANN, NO_SNAPSHOT, NOW)).id

    assert len(set(at_once(come))) == 1
    assert rows(unit, "member") == rows(unit, "account") == 1


def test_a_request_that_comes_several_times_at_once_is_new_once(unit: StoredUnit) -> None:
    def first(_number: int) -> bool:
        with unit() as tx:
            return tx.first_time("console.1", NOW)

    assert sorted(map(bool, at_once(first))) == [False] * (THREADS - 1) + [True]


def test_a_day_asked_for_several_times_at_once_has_one_entry(unit: StoredUnit) -> None:
    ann = newcomer(unit)

    def ask(_number: int) -> int:
        with unit() as tx:
            return tx.entry(ann, MONDAY).id

    assert len(set(at_once(ask))) == 1


def test_sqlite_is_set_to_lose_nothing(sqlite_database_url: str) -> None:
    with opened(sqlite_database_url) as unit, unit.engine.connect() as connection:
        said = {
            name: connection.execute(text(f"PRAGMA {name}")).scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    assert said == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 15000}


DIARY = """
import sys
from datetime import timedelta
from adapters.storage import open_storage
from tests.storage.conftest import ANN, MONDAY, NOW, logged
unit = open_storage(sys.argv[1])
with unit() as tx:
    ann, written = tx.person(ANN).id, len(tx.events(1, MONDAY))
while True:
    with unit() as tx:
        tx.first_time(f"console.{written}", NOW)
        tx.record(ann, logged(day=MONDAY + timedelta(days=written)), NOW, f"a{written}")
    written += 1
    print(written, flush=True)
"""


@pytest.mark.slow
def test_a_killed_process_loses_nothing_it_acknowledged(database_url: str) -> None:
    with opened(database_url) as unit:
        newcomer(unit)
    for acknowledged_before_killed in (1, 7, 20, 33):
        command = [sys.executable, "-c", DIARY, database_url]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            for _ in range(acknowledged_before_killed):
                process.stdout.readline()
            process.kill()
            acknowledged = int((process.stdout.read().split() or ["0"])[-1])
        with opened(database_url) as unit, unit() as tx:
            events = len(tx.events(1, MONDAY))
        assert events >= max(acknowledged, acknowledged_before_killed)
        with opened(database_url) as unit:
            assert rows(unit, "request") == events


@pytest.mark.slow
def test_several_who_start_on_an_empty_database_at_once_all_start(empty_url: str) -> None:
    start = "import sys; from adapters.storage import open_storage; open_storage(sys.argv[1]).close()"
    command = [sys.executable, "-W", "error", "-c", start, empty_url]
    starters = [subprocess.Popen(command, cwd=ROOT) for _ in range(4)]
    assert [one.wait(60) for one in starters] == [0, 0, 0, 0]
    unit = open_storage(empty_url)
    assert rows(unit, "member") == 0
    unit.close()
