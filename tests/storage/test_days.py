"""Entries, and the keys of requests."""

from datetime import timedelta

import pytest

from adapters.storage import StoredUnit, open_storage
from tests.storage.conftest import BEN, MONDAY, NOW, later, newcomer, rows


def test_a_day_has_one_entry(unit: StoredUnit) -> None:
    ann, ben = newcomer(unit), newcomer(unit, BEN)
    with unit() as tx:
        entry = tx.entry(ann, MONDAY)
        assert tx.entry(ann, MONDAY) == entry
        assert tx.entry_by_id(entry.id) == entry
        others = {tx.entry(ben, MONDAY).id, tx.entry(ann, MONDAY + timedelta(days=1)).id}
    assert len(others | {entry.id}) == 3
    with unit() as tx:
        assert tx.entry_by_id(entry.id) == entry
        assert tx.entry_by_id(0) is None


def test_a_request_is_new_once(unit: StoredUnit) -> None:
    with unit() as tx:
        assert tx.first_time("console.1", NOW)
        assert not tx.first_time("console.1", NOW)
    with unit() as tx:
        assert not tx.first_time("console.1", later(days=29))
        assert tx.first_time("console.2", later(days=29))


def test_keys_of_requests_are_forgotten_after_30_days(unit: StoredUnit) -> None:
    with unit() as tx:
        tx.first_time("old", NOW)
        tx.first_time("newer", later(days=2))
    with unit() as tx:
        tx.first_time("now", later(days=31))
        tx.sweep(later(days=31))
    assert rows(unit, "request") == 2


def test_a_database_in_memory_lasts_as_long_as_its_unit() -> None:
    unit = open_storage("sqlite://")
    newcomer(unit)
    assert rows(unit, "member") == 1
    unit.close()


def test_only_sqlite_and_postgresql_are_storage() -> None:
    with pytest.raises(ValueError, match="not mysql"):
        open_storage("mysql://localhost/coach")
