"""Who comes when in a place: two new messages a date, a change a minute, and nobody waits for ever."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from adapters.storage import StoredUnit
from core import budget
from core.clubs import Challenge, Club, ClubPlace, PostKind
from core.errands import Later, Sent
from core.ports import Transaction
from core.transactions import in_one
from core.turning import scheduled
from tests.delivery.squares import Square
from tests.storage.conftest import MONDAY, NOW, later, opened
from tests.storage.riverside import PLACE, PLATFORM, announce, enter, found, join, planned

BOARD, CLOSING, RESULTS = PostKind.BOARD, PostKind.CLOSING, PostKind.RESULTS
ANNOUNCED, STARTED, MIDWAY = PostKind.ANNOUNCED, PostKind.STARTED, PostKind.MIDWAY
TOMORROW = MONDAY + timedelta(days=1)
EIGHT = datetime(2026, 1, 6, 7, tzinfo=UTC)
EMPTY = ClubPlace(1, 1, PLATFORM, PLACE)


@pytest.fixture
def unit(sqlite_database_url: str) -> Iterator[StoredUnit]:
    """Yield a database on SQLite."""
    with opened(sqlite_database_url) as unit:
        yield unit


def tomorrow(unit: StoredUnit, club: Club) -> Challenge:
    """Announce a challenge that begins tomorrow."""
    with unit() as tx:
        draft = replace(tx.draft(planned(club)), start=TOMORROW, announced_at=NOW)
        challenge = scheduled(draft, club)
        tx.keep_challenge(challenge)
        tx.post(challenge.id, (ANNOUNCED,), NOW)
    return challenge


@pytest.mark.parametrize(
    ("place", "at"),
    [
        (EMPTY, NOW),
        (replace(EMPTY, new_on=MONDAY, new=1), NOW),
        (replace(EMPTY, new_on=MONDAY - timedelta(days=1), new=2), NOW),
        (replace(EMPTY, new_on=MONDAY, new=2), EIGHT),
        (replace(EMPTY, new_on=TOMORROW, new=2), EIGHT + timedelta(days=1)),
    ],
)
def test_when_a_new_message_may_stand_is_known_beforehand(place: ClubPlace, at: datetime) -> None:
    assert budget.room_at(place, "Europe/Berlin", NOW) == at


def test_what_was_granted_on_one_date_is_not_on_another(unit: StoredUnit) -> None:
    square, challenge = Square(unit), announce(unit, found(unit))
    with unit() as tx:
        tx.post(challenge.id, (ANNOUNCED, BOARD), NOW)
    for one in square.collect(NOW):
        square.settle(one, Later(timedelta(hours=20)), NOW)
    with unit() as tx:
        tx.post(challenge.id, (MIDWAY, CLOSING, RESULTS), later(days=1))
    square.work(later(days=1))
    assert square.new() == [CLOSING, RESULTS]


def test_what_was_granted_and_not_taken_comes_on_the_same_date_uncounted(unit: StoredUnit) -> None:
    square, challenge = Square(unit), announce(unit, found(unit))
    with unit() as tx:
        tx.post(challenge.id, (ANNOUNCED, BOARD), NOW)
    for one in square.collect(NOW):
        square.settle(one, Later(timedelta(hours=2)), NOW)
    square.work(later(hours=2))
    assert {*square.new()} == {ANNOUNCED, BOARD}


def test_a_busy_board_holds_up_no_change_of_what_was_stirred_before(unit: StoredUnit) -> None:
    club, square = found(unit), Square(unit)
    ann, bob, cid = join(unit, club, "Ann", "Bob", "Cid")
    old = announce(unit, club)
    enter(unit, old, {ann: 0.5, bob: 0.6, cid: 0.1})
    with unit() as tx:
        tx.keep_challenge(replace(old, closed_at=NOW))
        tx.post(old.id, (CLOSING, RESULTS), NOW)
    square.work(NOW)
    new = announce(unit, club)
    enter(unit, new, {ann: 0.5, cid: 0.1})
    with unit() as tx:
        tx.post(new.id, (BOARD,), later(days=1))
    square.work(later(days=1))
    left = later(days=1, hours=3)
    for half_minutes in range(12):
        at = left + timedelta(seconds=30 * half_minutes)
        with unit() as tx:
            entrant = tx.entrant(new.id, cid)
            assert entrant is not None
            tx.keep_entrants([replace(entrant, kept=half_minutes % 10, score=half_minutes / 100)])
            if half_minutes == 1:
                tx.leave_club(club.id, bob)
                for challenge in (old, new):
                    tx.stir(challenge.id, at)
            tx.stir(new.id, at, (BOARD,))
        square.work(at)
    changed = Counter(kind for at, fresh, kind in square.done if at >= left and not fresh)
    assert changed[CLOSING] == changed[RESULTS] == 1
    assert changed[BOARD] >= 2
    assert "Bob" not in square.said()


def test_of_what_is_stirred_at_once_names_go_first(unit: StoredUnit) -> None:
    club, square = found(unit), Square(unit)
    ann, bob = join(unit, club, "Ann", "Bob")
    challenge = announce(unit, club)
    enter(unit, challenge, {ann: 0.5, bob: 0.6})
    with unit() as tx:
        tx.post(challenge.id, (ANNOUNCED, BOARD), NOW)
    square.work(NOW)
    with unit() as tx:
        tx.leave_club(club.id, bob)
        tx.stir(challenge.id, later(hours=1))
    square.work(later(hours=1))
    assert "Bob" not in square.said()


def test_a_name_that_has_to_go_waits_for_no_count_that_was_stirred_before(unit: StoredUnit) -> None:
    club, square = found(unit), Square(unit)
    ann, bob = join(unit, club, "Ann", "Bob")
    challenge = announce(unit, club)
    enter(unit, challenge, {ann: 0.5, bob: 0.6})
    with unit() as tx:
        tx.post(challenge.id, (ANNOUNCED, BOARD), NOW)
    square.work(NOW)
    changed_at = later(hours=1)
    with unit() as tx:
        (place,) = tx.places_of(club.id)
        tx.keep_place(replace(place, edited_at=changed_at))
        tx.stir(challenge.id, later(hours=1, seconds=1), (ANNOUNCED,))
        tx.leave_club(club.id, bob)
        tx.stir(challenge.id, later(hours=1, seconds=30))
    square.work(later(hours=1, seconds=30))
    square.work(changed_at + timedelta(minutes=1))
    assert "Bob" not in square.said()


def test_where_the_announcement_is_still_to_come_nothing_says_that_it_began(unit: StoredUnit) -> None:
    club, square = found(unit), Square(unit)
    with unit() as tx:
        (place,) = tx.places_of(club.id)
        tx.keep_place(replace(place, new_on=MONDAY, new=2))
    tomorrow(unit, club)
    square.work(NOW)
    assert square.new() == []
    square.work(EIGHT)
    assert square.new() == [ANNOUNCED, BOARD]
    square.until(EIGHT, EIGHT + timedelta(days=3), timedelta(hours=1))
    assert STARTED not in square.new()


def test_where_the_announcement_stands_it_is_said_that_it_began(unit: StoredUnit) -> None:
    club, square = found(unit), Square(unit)
    tomorrow(unit, club)
    square.work(NOW)
    square.work(EIGHT)
    assert square.new() == [ANNOUNCED, STARTED, BOARD]


def test_who_reads_that_it_began_hears_of_the_close_and_cannot_join_any_more(unit: StoredUnit) -> None:
    club, square = found(unit), Square(unit)
    challenge = tomorrow(unit, club)
    square.work(NOW)
    square.work(EIGHT)
    closed = EIGHT + timedelta(days=40)

    def close(tx: Transaction) -> None:
        held = tx.challenge(challenge.id)
        assert held is not None
        tx.keep_challenge(replace(held, closed_at=closed, next_at=None))
        tx.stir(challenge.id, closed)

    in_one(unit, close)
    rows = {}
    for minutes in range(4):
        for one in square.collect(closed + timedelta(minutes=minutes)):
            rows[one.post.kind] = one.message.rows
            square.settle(one, Sent(one.post.memo), closed)
    assert rows[STARTED] == rows[ANNOUNCED] == ()


def test_one_challenge_in_trouble_keeps_no_other_from_its_steps(unit: StoredUnit) -> None:
    lost, club, square = found(unit, "Hill", "hill"), found(unit), Square(unit)
    tomorrow(unit, lost)
    challenge = tomorrow(unit, club)
    with unit() as tx:
        tx.keep_club(replace(lost, zone="Nowhere/Atall"))
    square.work(EIGHT)
    with unit() as tx:
        stepped = tx.challenge(challenge.id)
        assert stepped is not None
        assert stepped.stepped_at == EIGHT
    assert any(one.startswith("step.") for one in square.alarms)
    assert len([one for one in square.alarms if one.startswith("step.")]) == 1
    square.work(EIGHT + timedelta(hours=1))
    assert len([one for one in square.alarms if one.startswith("step.")]) == 2
