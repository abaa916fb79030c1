"""Challenges from their draft to their end, and who takes part."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import delete

from adapters.storage import StoredUnit
from adapters.storage.tables import MEMBER
from core.domain.challenge import ChallengeKind
from core.ports import CollisionError
from tests.storage.conftest import MONDAY, NOW, later, opened, rows
from tests.storage.riverside import aliases, announce, enter, entry, found, join, membership, planned


def test_a_draft_is_nobody_s_challenge_until_announced(unit: StoredUnit) -> None:
    club = found(unit)
    with unit() as tx:
        draft = tx.draft(replace(planned(club), teams=("Reds", "Blues"), target=300))
        assert tx.challenge(draft.id) == draft
        assert tx.challenge_of(club.id) is tx.last_challenge(club.id) is None
        assert list(tx.challenges_of(club.id)) == []
        announced = replace(draft, announced_at=NOW, next_at=later(days=1))
        tx.keep_challenge(announced)
        assert tx.challenge_of(club.id) == tx.last_challenge(club.id) == announced
        assert tx.soonest == later(days=1)
        tx.drop_challenge(draft.id)
        assert tx.challenge(draft.id) == announced


def test_a_dropped_draft_is_gone(unit: StoredUnit) -> None:
    club = found(unit)
    with unit() as tx:
        draft = tx.draft(planned(club))
        tx.drop_challenge(draft.id)
        assert tx.challenge(draft.id) is None


def test_all_of_a_challenge_is_kept(unit: StoredUnit) -> None:
    club = found(unit)
    challenge = replace(
        announce(unit, club),
        name="Reds\0 against Blues",
        kind=ChallengeKind.TEAMS,
        start=date(2026, 2, 2),
        end=date(2026, 3, 1),
        target=7,
        teams=("Reds, all", "Blues"),
        closed_at=later(days=1),
        stepped_at=later(days=2),
        announced_end=date(2026, 3, 8),
    )
    with unit() as tx:
        tx.keep_challenge(challenge)
    with unit() as tx:
        assert tx.challenge(challenge.id) == replace(challenge, name="Reds against Blues")


@pytest.mark.parametrize("closed", [True, False])
def test_a_club_has_one_open_challenge_and_the_next_once_that_is_over(unit: StoredUnit, closed: bool) -> None:
    club = found(unit)
    first = announce(unit, club)
    with unit() as tx:
        second = tx.draft(planned(club))
    with pytest.raises(CollisionError), unit() as tx:
        tx.keep_challenge(replace(second, announced_at=NOW))
    with unit() as tx:
        over = replace(first, closed_at=NOW) if closed else replace(first, cancelled_at=NOW)
        tx.keep_challenge(over)
        assert tx.challenge_of(club.id) is None
        assert tx.last_challenge(club.id) == over
        tx.keep_challenge(replace(second, announced_at=later(days=2)))
        assert [one.id for one in tx.challenges_of(club.id)] == [second.id, first.id]


def test_steps_are_claimed_when_due_the_earliest_first(unit: StoredUnit) -> None:
    clubs = [found(unit, name, name) for name in ("Riverside", "Hill", "Field")]
    first, second, third = (announce(unit, club) for club in clubs)
    with unit() as tx:
        tx.keep_challenge(replace(first, next_at=later(hours=2)))
        tx.keep_challenge(replace(second, next_at=later(hours=1)))
        tx.keep_challenge(replace(third, next_at=later(hours=3)))
        assert tx.soonest == tx.next_due(NOW) == later(hours=1)
        assert [one.id for one in tx.stepping(later(hours=2), 9)] == [second.id, first.id]
        assert [one.id for one in tx.stepping(later(hours=9), 1)] == [second.id]


def test_an_entrant_is_stored_with_all_fields_and_enters_once(unit: StoredUnit) -> None:
    club = found(unit)
    (ann,) = join(unit, club, "Ann")
    challenge = announce(unit, club)
    full = replace(
        entry(challenge, ann, 0.7),
        team=1,
        days="x.o",
        through=MONDAY,
        turn_at=later(days=1),
        streak=3,
        flagged=True,
        sets=9,
        load=2.5,
    )
    with unit() as tx:
        tx.enter(entry(challenge, ann))
        tx.enter(full)
        assert tx.entrant(challenge.id, ann) == entry(challenge, ann)
        tx.keep_entrants([full])
        assert tx.soonest == tx.next_due(NOW) == later(days=1)
    with unit() as tx:
        assert tx.entrant(challenge.id, ann) == full
        assert list(tx.entered(ann)) == [(challenge, full)]
        assert tx.entrant(challenge.id, ann + 1) is None


def test_only_a_member_of_the_club_takes_part(unit: StoredUnit) -> None:
    club, other = found(unit), found(unit, "Hill", "hill")
    (ann,) = join(unit, other, "Ann")
    challenge = announce(unit, club)
    with pytest.raises(CollisionError), unit() as tx:
        tx.enter(entry(challenge, ann))
    assert rows(unit, "entrant") == 0


def test_where_a_member_takes_part_is_known_until_it_is_over(unit: StoredUnit) -> None:
    club, other = found(unit), found(unit, "Hill", "hill")
    (ann,) = join(unit, club, "Ann")
    challenge, second = announce(unit, club), announce(unit, other)
    with unit() as tx:
        tx.join_club(membership(other, ann, "Ann"))
    for one in (challenge, second):
        enter(unit, one, {ann: 1.0})
    with unit() as tx:
        assert [one.id for one, _ in tx.entered(ann)] == [challenge.id, second.id]
        tx.keep_challenge(replace(challenge, closed_at=NOW))
        tx.keep_challenge(replace(second, cancelled_at=NOW))
        assert list(tx.entered(ann)) == []


def test_turns_are_claimed_when_due_and_end_where_a_challenge_is_called_off(unit: StoredUnit) -> None:
    club = found(unit)
    ann, bob, cat = join(unit, club, "Ann", "Bob", "Cat")
    challenge = announce(unit, club)
    with unit() as tx:
        for member, hours in ((ann, 2), (bob, 1), (cat, 3)):
            tx.enter(replace(entry(challenge, member), turn_at=later(hours=hours)))
        assert [one.member_id for one in tx.turning(later(hours=2), 9)] == [bob, ann]
        assert [one.member_id for one in tx.turning(later(hours=9), 2)] == [bob, ann]
        assert tx.unturned(challenge.id, later(hours=1))
        assert not tx.unturned(challenge.id, NOW)
        assert not tx.unturned(challenge.id + 1, later(hours=9))
        tx.keep_challenge(replace(challenge, cancelled_at=NOW))
        assert list(tx.turning(later(hours=9), 9)) == []


def test_who_leaves_is_off_the_board_and_what_was_kept_counts_on(unit: StoredUnit) -> None:
    club = found(unit)
    ann, bob, cat = join(unit, club, "Ann", "Bob", "Cat")
    challenge = announce(unit, club)
    enter(unit, challenge, {ann: 0.9, bob: 0.5, cat: None})
    with unit() as tx:
        tx.leave_challenge(challenge.id, ann)
        tx.leave_challenge(challenge.id, ann)
        tx.leave_challenge(challenge.id + 1, ann)
        assert tx.membership(club.id, ann) is not None
        tx.leave_club(club.id, bob)
        assert tx.membership(club.id, bob) is None
        assert aliases(tx, challenge) == [(0, "Cat")]
        counted = tx.tally(challenge.id)
        assert (counted.entrants, counted.ranked, counted.people, counted.kept) == (1, 0, 3, 14)


def test_all_of_a_member_goes_with_the_member(unit: StoredUnit) -> None:
    club = found(unit)
    ann, bob = join(unit, club, "Ann", "Bob")
    challenge = announce(unit, club)
    enter(unit, challenge, {ann: 0.9, bob: 0.5})
    with unit() as tx:
        tx.block(club.id, ann, "Ann")
        tx.invite(ann, club.id)
    with unit.engine.begin() as connection:
        connection.execute(delete(MEMBER).where(MEMBER.c.id == ann))
    with unit() as tx:
        assert aliases(tx, challenge) == [(1, "Bob")]
    assert [rows(unit, one) for one in ("club_member", "entrant", "club_block", "invitation")] == [1, 1, 0, 0]


@pytest.mark.postgres
def test_whoever_is_busy_with_a_request_is_passed_over_by_turns(postgres_database_url: str) -> None:
    with opened(postgres_database_url) as unit:
        club = found(unit)
        ann, bob = join(unit, club, "Ann", "Bob")
        challenge = announce(unit, club)
        with unit() as tx:
            for member in (ann, bob):
                tx.enter(replace(entry(challenge, member), turn_at=NOW))
        with unit() as busy:
            assert busy.person_by_id(ann) is not None
            with unit() as tx:
                assert [one.member_id for one in tx.turning(NOW, 9)] == [bob]
                assert tx.unturned(challenge.id, NOW)
        with unit() as tx:
            assert [one.member_id for one in tx.turning(NOW, 9)] == [ann, bob]
