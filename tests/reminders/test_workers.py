"""Workers in processes of their own on PostgreSQL: stopped or killed, none sends twice and none is lost."""

import random
import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from adapters.storage import StoredUnit
from core.errands import LEASE
from tests.reminders.offices import Heard, Offices, crowd, left_open, offices, present
from tests.storage.conftest import opened

pytestmark = [pytest.mark.slow, pytest.mark.postgres]

MANY, WORKERS = 20_000, 4
AT_ONCE = 2_000.0  # parcels a second
# With killed workers: so few a second that one is marked before the next is sent.
KILLED_AMONG, SLOWLY, KILLS = 1_500, 12.0, 10
STOPPED_AMONG = 400
RECOVERS = LEASE.total_seconds() + 30


@pytest.fixture
def unit(postgres_database_url: str) -> Iterator[StoredUnit]:
    """Yield a unit on a new database."""
    with opened(postgres_database_url) as unit:
        yield unit


@pytest.fixture
def post(postgres_database_url: str, unit: StoredUnit) -> Iterator[Offices]:
    """Yield a post that workers on this database send to."""
    with offices(postgres_database_url) as post:
        yield post


def none_came_twice(heard: Heard) -> None:
    """Check that the post heard of no errand more than once."""
    again = {key: count for key, count in heard.keys.items() if count > 1}
    assert not again


def all_came(heard: Heard, unit: StoredUnit, count: int) -> None:
    """Check that everything came and is marked."""
    assert len(heard.keys) == count
    assert left_open(unit, datetime.max.replace(tzinfo=UTC)) == (0, 0)


def test_four_workers_send_20_000_that_are_due_at_once_none_twice_and_none_lost(
    unit: StoredUnit, post: Offices
) -> None:
    crowd(unit, MANY, present())
    for _ in range(WORKERS):
        post.hire(AT_ONCE)
    post.until(MANY, 150)
    post.dismiss()
    none_came_twice(post.heard)
    all_came(post.heard, unit, MANY)
    assert len({name for _, name in post.heard.lines}) == WORKERS


def test_workers_that_claim_without_a_lock_do_send_twice(unit: StoredUnit, post: Offices) -> None:
    crowd(unit, STOPPED_AMONG, present())
    for _ in range(WORKERS):
        post.hire(AT_ONCE, "careless")
    post.until(STOPPED_AMONG, 30)
    time.sleep(1)
    with pytest.raises(AssertionError):
        none_came_twice(post.heard)


def test_of_ten_workers_killed_in_the_midst_none_loses_any_and_each_repeats_at_most_one(
    unit: StoredUnit, post: Offices
) -> None:
    crowd(unit, KILLED_AMONG, present())
    chance = random.Random(7)
    for _ in range(WORKERS):
        post.hire(SLOWLY)
    post.until(WORKERS, 20)
    killed: list[str] = []
    for _ in range(KILLS):
        time.sleep(0.8 + chance.random())
        victim = len(killed)
        post.workers[victim].kill()
        killed.append(f"worker{victim}")
        post.hire(SLOWLY)
    killed_at = time.monotonic()
    post.until(KILLED_AMONG, RECOVERS)
    assert time.monotonic() - killed_at > LEASE.total_seconds() / 2
    post.dismiss()
    all_came(post.heard, unit, KILLED_AMONG)
    first = dict(reversed(post.heard.lines))
    repeats = [first[key] for key, count in post.heard.keys.items() if count > 1]
    assert max(post.heard.keys.values()) <= 2
    assert set(repeats) <= set(killed)
    assert len(repeats) == len(set(repeats))


def test_a_worker_told_to_stop_leaves_nothing_leased(unit: StoredUnit, post: Offices) -> None:
    crowd(unit, STOPPED_AMONG, present())
    for _ in range(2):
        post.hire(SLOWLY)
    post.until(10, 20)
    post.dismiss()
    sent = len(post.heard.keys)
    none_came_twice(post.heard)
    is_open, leased = left_open(unit, present())
    assert 0 < sent < STOPPED_AMONG
    assert (is_open, leased) == (STOPPED_AMONG - sent, 0)
    post.hire(AT_ONCE)
    post.until(STOPPED_AMONG, 20)
    post.dismiss()
    none_came_twice(post.heard)
    all_came(post.heard, unit, STOPPED_AMONG)
