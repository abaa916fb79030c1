"""Entries, appointments and the keys of requests."""

from datetime import timedelta

import pytest
from sqlalchemy import make_url

from adapters.storage import StoredUnit, open_storage
from core.ports import Appointment, Due
from tests.storage.conftest import BEN, MONDAY, NOW, later, newcomer, opened, rows


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


def test_appointments_come_when_due_earliest_first(unit: StoredUnit) -> None:
    ann, ben = newcomer(unit), newcomer(unit, BEN)
    first, second, third = (
        Appointment(ben, Due.SESSION, NOW),
        Appointment(ann, Due.MORNING, later(minutes=1)),
        Appointment(ann, Due.SESSION, later(hours=1)),
    )
    with unit() as tx:
        for appointment in (third, first, second):
            tx.appoint(appointment)
    with unit() as tx:
        assert tx.next_due() == NOW
        assert tx.due(later(seconds=-1), 9) == []
        assert tx.due(later(minutes=1), 9) == [first, second]
        assert tx.due(later(days=1), 2) == [first, second]
        assert tx.due(later(days=1), 9) == [first, second, third]


def test_a_matter_has_one_appointment(unit: StoredUnit) -> None:
    ann = newcomer(unit)
    with unit() as tx:
        tx.appoint(Appointment(ann, Due.SESSION, NOW))
        tx.appoint(Appointment(ann, Due.SESSION, later(days=1)))
        assert tx.next_due() == later(days=1)
        assert len(tx.due(later(days=9), 9)) == 1


def test_an_appointment_is_found_by_whose_it_is_and_what_about(unit: StoredUnit) -> None:
    ann, ben = newcomer(unit), newcomer(unit, BEN)
    mine = [Appointment(ann, Due.SESSION, NOW), Appointment(ann, Due.MORNING, later(hours=1))]
    with unit() as tx:
        for one in (*mine, Appointment(ben, Due.SESSION, later(days=1))):
            tx.appoint(one)
    with unit() as tx:
        assert [tx.appointment(ann, one.kind) for one in mine] == mine
        assert tx.appointment(ben, Due.MORNING) is None


@pytest.mark.postgres
def test_two_who_look_for_work_do_not_take_the_same(postgres_database_url: str) -> None:
    url = make_url(postgres_database_url).update_query_dict({"options": "-c lock_timeout=2000"})
    with opened(url.render_as_string(hide_password=False)) as unit:
        ann, ben = newcomer(unit), newcomer(unit, BEN)
        with unit() as tx:
            tx.appoint(Appointment(ann, Due.SESSION, NOW))
            tx.appoint(Appointment(ben, Due.SESSION, later(minutes=1)))
        with unit() as one, unit() as other:
            assert [due.member_id for due in one.due(later(hours=1), 1)] == [ann]
            assert [due.member_id for due in other.due(later(hours=1), 1)] == [ben]


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
    assert rows(unit, "request") == 2


def test_a_database_in_memory_lasts_as_long_as_its_unit() -> None:
    unit = open_storage("sqlite://")
    newcomer(unit)
    assert rows(unit, "member") == 1
    unit.close()


def test_only_sqlite_and_postgresql_are_storage() -> None:
    with pytest.raises(ValueError, match="not mysql"):
        open_storage("mysql://localhost/coach")
