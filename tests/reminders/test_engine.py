"""Appointments and errands in the database: claimed by one, leased for a while, settled once."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import make_url, select

from adapters.storage import StoredUnit
from adapters.storage.tables import ERRAND
from core.errands import LEASE, Due, End, Errand, Owed
from core.records import Outage
from tests.storage.conftest import ANN, BEN, MONDAY, NOW, appointed, later, newcomer, opened, rows

PLATFORM = ANN.platform


def owed(member: int, kind: Due = Due.SESSION, at: datetime = NOW) -> Owed:
    """What is owed to a member on the first Monday."""
    return Owed(member, kind, MONDAY, at, MONDAY, PLATFORM)


def owe(unit: StoredUnit, *owing: Owed) -> None:
    """Write errands."""
    with unit() as tx:
        tx.owe(owing)


def leased(unit: StoredUnit, now: datetime = NOW, most: int = 9) -> list[Errand]:
    """Take what is due for as long as a lease."""
    with unit() as tx:
        return list(tx.lease(PLATFORM, now, most, now + LEASE))


def stored(unit: StoredUnit) -> list[tuple[datetime | None, int, str]]:
    """List when each errand is due, how often it failed and how it ended."""
    with unit.engine.connect() as connection:
        columns = (ERRAND.c.due_at, ERRAND.c.attempts, ERRAND.c.outcome)
        return [tuple(row) for row in connection.execute(select(*columns).order_by(ERRAND.c.id))]


def test_appointments_come_when_due_earliest_first(unit: StoredUnit) -> None:
    ann, ben = newcomer(unit), newcomer(unit, BEN)
    first = appointed(ben)
    second = appointed(ann, Due.MORNING, later(minutes=1))
    third = appointed(ann, Due.SESSION, later(hours=1))
    asleep = appointed(ben, Due.RECAP, None)
    with unit() as tx:
        for appointment in (third, asleep, first, second):
            tx.appoint(appointment)
    with unit() as tx:
        assert tx.soonest is None
        assert tx.next_due(later(seconds=-1)) == NOW
        assert tx.next_due(NOW) == later(minutes=1)
        assert tx.due(later(seconds=-1), 9) == []
        assert tx.due(later(minutes=1), 9) == [first, second]
        assert tx.due(later(days=1), 2) == [first, second]
        assert tx.due(later(days=1), 9) == [first, second, third]


def test_a_matter_has_one_appointment(unit: StoredUnit) -> None:
    ann = newcomer(unit)
    with unit() as tx:
        tx.appoint(appointed(ann))
        tx.appoint(appointed(ann, at=later(days=1)))
        assert tx.appointments(ann) == {Due.SESSION: appointed(ann, at=later(days=1))}
        assert tx.due(NOW, 9) == []
        assert len(tx.due(later(days=9), 9)) == 1


def test_an_appointment_moved_on_keeps_its_rhythm_and_one_asleep_is_never_due(unit: StoredUnit) -> None:
    ann = newcomer(unit)
    following = replace(appointed(ann), day=MONDAY + timedelta(days=1), due_at=later(days=1))
    with unit() as tx:
        tx.appoint(appointed(ann))
        tx.advance([following])
        assert tx.appointments(ann) == {Due.SESSION: following}
        tx.sleep(ann)
        assert tx.due(later(days=99), 9) == []
        assert tx.next_due(NOW) is None


@pytest.mark.postgres
def test_two_who_look_for_work_do_not_take_the_same(postgres_database_url: str) -> None:
    url = make_url(postgres_database_url).update_query_dict({"options": "-c lock_timeout=2000"})
    with opened(url.render_as_string(hide_password=False)) as unit:
        ann, ben = newcomer(unit), newcomer(unit, BEN)
        with unit() as tx:
            tx.appoint(appointed(ann))
            tx.appoint(appointed(ben, at=later(minutes=1)))
            tx.owe([owed(ann), owed(ben, at=later(minutes=1))])
        now = later(hours=1)
        with unit() as one, unit() as other:
            assert [due.member_id for due in one.due(now, 1)] == [ann]
            assert [due.member_id for due in other.due(now, 1)] == [ben]
            assert [errand.member_id for errand in one.lease(PLATFORM, now, 1, now + LEASE)] == [ann]
            assert [errand.member_id for errand in other.lease(PLATFORM, now, 9, now + LEASE)] == [ben]


def test_what_is_leased_is_out_of_reach_until_the_lease_ends(unit: StoredUnit) -> None:
    owe(unit, owed(newcomer(unit)))
    (first,) = leased(unit)
    assert first.leased_until == NOW + LEASE
    assert leased(unit, NOW + LEASE - timedelta(seconds=1)) == []
    (again,) = leased(unit, NOW + LEASE)
    assert (again.id, again.leased_until) == (first.id, NOW + 2 * LEASE)


def test_errands_are_taken_in_due_order_with_all_that_is_due_to_the_same_member(unit: StoredUnit) -> None:
    ann, ben = newcomer(unit), newcomer(unit, BEN)
    owe(unit, owed(ben), owed(ann, Due.MORNING, later(minutes=1)), owed(ben, Due.RECAP, later(minutes=2)))
    owe(unit, owed(ann, Due.SESSION, later(days=1)))
    taken = leased(unit, later(hours=1), 1)
    assert [(one.member_id, one.kind) for one in taken] == [(ben, Due.SESSION), (ben, Due.RECAP)]
    assert [(one.member_id, one.kind) for one in leased(unit, later(hours=1))] == [(ann, Due.MORNING)]


def test_another_platform_takes_nothing(unit: StoredUnit) -> None:
    owe(unit, owed(newcomer(unit)))
    with unit() as tx:
        assert tx.lease("telegram", later(days=1), 9, later(days=2)) == []


def test_an_errand_is_settled_once(unit: StoredUnit) -> None:
    ann = newcomer(unit)
    owe(unit, owed(ann))
    (errand,) = leased(unit)
    with unit() as tx:
        tx.settle([errand], End.SENT, NOW)
        tx.settle([errand], End.DEAD, NOW)
        assert tx.has_errand(ann, Due.SESSION, MONDAY)
        assert tx.open_errand(ann, Due.SESSION, MONDAY) is None
    assert [outcome for *_, outcome in stored(unit)] == ["sent"]
    assert leased(unit, later(days=1)) == []


def test_only_who_holds_the_lease_puts_an_errand_off(unit: StoredUnit) -> None:
    owe(unit, owed(newcomer(unit)))
    (stale,) = leased(unit)
    (held,) = leased(unit, NOW + LEASE)
    with unit() as tx:
        tx.put_off([stale], NOW, failed=True)
    assert stored(unit) == [(held.leased_until, 0, "")]
    with unit() as tx:
        tx.put_off([held], later(hours=1), failed=True)
        assert tx.soonest == later(hours=1)
    assert stored(unit) == [(later(hours=1), 1, "")]


def test_what_is_settled_is_not_put_off(unit: StoredUnit) -> None:
    owe(unit, owed(newcomer(unit)))
    (errand,) = leased(unit)
    with unit() as tx:
        tx.settle([errand], End.SENT, NOW)
        tx.put_off([errand], later(hours=1))
        tx.postpone(errand, later(hours=1))
    assert stored(unit) == [(None, 0, "sent")]


def test_a_slot_owed_twice_is_owed_once_even_after_it_was_settled(unit: StoredUnit) -> None:
    ann = newcomer(unit)
    owe(unit, owed(ann), owed(ann))
    (errand,) = leased(unit)
    with unit() as tx:
        tx.settle([errand], End.SENT, NOW)
    owe(unit, owed(ann, at=later(hours=1)))
    assert stored(unit) == [(None, 0, "sent")]


def test_a_slot_booked_anew_is_owed_again_and_nobody_settles_the_new_one_for_the_old(
    unit: StoredUnit,
) -> None:
    ann = newcomer(unit)
    owe(unit, owed(ann))
    (old,) = leased(unit)
    with unit() as tx:
        tx.rebook(owed(ann, at=later(hours=2)))
        assert tx.open_errand(ann, Due.SESSION, MONDAY) == later(hours=2)
        tx.settle([old], End.SENT, NOW)
    (new,) = leased(unit, later(hours=2))
    assert new.id > old.id
    assert new.at == later(hours=2)


def test_what_is_cancelled_is_gone_unless_it_ended(unit: StoredUnit) -> None:
    ann = newcomer(unit)
    owe(unit, owed(ann), owed(ann, Due.NUDGE))
    session, _ = leased(unit)
    with unit() as tx:
        tx.settle([session], End.SENT, NOW)
        for kind in (Due.SESSION, Due.NUDGE):
            tx.cancel(ann, kind, MONDAY)
        assert tx.has_errand(ann, Due.SESSION, MONDAY)
        assert not tx.has_errand(ann, Due.NUDGE, MONDAY)


def test_an_errand_postponed_has_another_slot_of_the_same_date(unit: StoredUnit) -> None:
    owe(unit, owed(newcomer(unit)))
    (errand,) = leased(unit)
    with unit() as tx:
        tx.postpone(errand, later(hours=1))
    (again,) = leased(unit, later(hours=1))
    assert (again.id, again.day, again.at) == (errand.id, MONDAY, later(hours=1))


def test_what_is_owed_moves_with_the_member_to_another_platform(unit: StoredUnit) -> None:
    ann = newcomer(unit)
    owe(unit, owed(ann))
    with unit() as tx:
        tx.appoint(appointed(ann))
        tx.move(ann, "telegram")
        assert tx.appointments(ann)[Due.SESSION].platform == "telegram"
        assert len(tx.lease("telegram", NOW, 9, later(hours=1))) == 1
    assert leased(unit, later(days=1)) == []


def test_what_one_account_is_to_be_told_does_not_move(unit: StoredUnit) -> None:
    ann = newcomer(unit)
    owe(unit, owed(ann), owed(ann, Due.LINK), owed(ann, Due.JOINED))
    with unit() as tx:
        tx.move(ann, "telegram")
        assert [one.kind for one in tx.lease("telegram", NOW, 9, later(hours=1))] == [Due.SESSION]
    assert {one.kind for one in leased(unit)} == {Due.LINK, Due.JOINED}


def test_settled_errands_are_forgotten_after_30_days_and_open_ones_never(unit: StoredUnit) -> None:
    ann, ben = newcomer(unit), newcomer(unit, BEN)
    owe(unit, owed(ann), owed(ben, at=later(days=99)))
    (errand,) = leased(unit)
    with unit() as tx:
        tx.settle([errand], End.SENT, NOW)
    with unit() as tx:
        tx.sweep(later(days=29))
    assert rows(unit, "errand") == 2
    with unit() as tx:
        tx.sweep(later(days=31))
    assert stored(unit) == [(later(days=99), 0, "")]


def test_the_heart_beats_forward_only(unit: StoredUnit) -> None:
    with unit() as tx:
        assert tx.beat(NOW) is None
        assert tx.beat(later(minutes=1)) == NOW
        assert tx.beat(NOW) == later(minutes=1)
        assert tx.beat(NOW) == later(minutes=1)


def test_the_newest_outage_that_overlaps_is_found(unit: StoredUnit) -> None:
    first, second = (Outage(later(hours=one), later(hours=one + 1)) for one in (0, 4))
    with unit() as tx:
        tx.note_outage(first)
        tx.note_outage(second)
        assert tx.outage(NOW, later(hours=9)) == second
        assert tx.outage(NOW, later(hours=3)) == first
        assert tx.outage(later(hours=2), later(hours=3)) is None
