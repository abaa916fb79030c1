"""Departures: whoever leaves a challenge is off its board, and what all come to stays as it was."""

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import delete

from adapters.storage import StoredUnit
from adapters.storage.tables import MEMBER
from core.clubs import Challenge, Counted, Departure
from core.domain.challenge import ChallengeKind
from tests.storage.conftest import MONDAY, NOW, later, rows
from tests.storage.riverside import aliases, announce, enter, entry, found, join, welcome

LINK = 7


def tally(unit: StoredUnit, challenge: Challenge) -> Counted:
    with unit() as tx:
        return tx.tally(challenge.id)


def test_totals_and_results_of_teams_stay_when_somebody_leaves(unit: StoredUnit) -> None:
    club = found(unit)
    ann, bob, cat = join(unit, club, "Ann", "Bob", "Cat")
    challenge = replace(announce(unit, club), kind=ChallengeKind.TEAMS, teams=("Reds", "Blues"))
    with unit() as tx:
        tx.keep_challenge(challenge)
        for member, team, score in ((ann, 0, 0.8), (bob, 0, 0.6), (cat, 1, 0.5)):
            tx.enter(replace(entry(challenge, member, score), team=team))
        tx.keep_challenge(replace(challenge, closed_at=NOW))
    before = tally(unit, challenge)
    with unit() as tx:
        tx.leave_challenge(challenge.id, ann)
        tx.leave_club(club.id, cat)
    after = tally(unit, challenge)
    assert before == Counted(3, 3, 19, 3, ((2, 0.7), (1, 0.5)))
    assert after == replace(before, entrants=1, ranked=1)


def test_who_comes_back_is_counted_once_and_keeps_the_first_date(unit: StoredUnit) -> None:
    club = found(unit)
    ann, bob = join(unit, club, "Ann", "Bob")
    challenge = announce(unit, club)
    enter(unit, challenge, {ann: 0.9, bob: 0.5})
    before = tally(unit, challenge)
    for _ in range(3):
        with unit() as tx:
            assert tx.departure(challenge.id, ann) is None
            tx.leave_challenge(challenge.id, ann)
            assert tx.departure(challenge.id, ann) == Departure(MONDAY, None)
            assert tx.departure(challenge.id, bob) is None
        with unit() as tx:
            tx.enter(entry(challenge, ann, 0.9))
        assert tally(unit, challenge) == before
    assert rows(unit, "departure") == 0


def test_nothing_is_left_of_who_goes_before_anything_began(unit: StoredUnit) -> None:
    club = found(unit)
    (ann,) = join(unit, club, "Ann")
    challenge = announce(unit, club)
    with unit() as tx:
        tx.enter(replace(entry(challenge, ann), planned=0))
        tx.leave_challenge(challenge.id, ann)
    assert tally(unit, challenge) == Counted(0, 0, 0)


def test_who_is_gone_for_good_is_counted_by_nobody_s_name(unit: StoredUnit) -> None:
    club = found(unit)
    (ann,) = join(unit, club, "Ann")
    challenge = announce(unit, club)
    enter(unit, challenge, {ann: 0.9})
    with unit() as tx:
        tx.leave_challenge(challenge.id, ann)
    with unit.engine.begin() as connection:
        connection.execute(delete(MEMBER).where(MEMBER.c.id == ann))
    assert tally(unit, challenge) == Counted(0, 0, 9, 1)


def test_two_who_are_joined_count_once_though_one_of_them_had_left(unit: StoredUnit) -> None:
    club = found(unit)
    desk, phone = join(unit, club, "Ann", "Anna")
    challenge = announce(unit, club)
    enter(unit, challenge, {desk: 0.5, phone: 0.9})
    with unit() as tx:
        tx.leave_challenge(challenge.id, phone)
        apart = tx.tally(challenge.id)
        tx.merge_clubs(LINK, desk, phone)
        assert tx.tally(challenge.id) == Counted(1, 1, 5, 1)
        tx.part_clubs(LINK, desk, phone)
        assert tx.tally(challenge.id) == apart == Counted(1, 1, 14, 2)


def test_who_goes_on_comes_back_to_what_either_of_them_left(unit: StoredUnit) -> None:
    club = found(unit)
    desk = welcome(unit)
    (phone,) = join(unit, club, "Ann")
    challenge = announce(unit, club)
    enter(unit, challenge, {phone: 0.9})
    with unit() as tx:
        tx.leave_challenge(challenge.id, phone)
        tx.merge_clubs(LINK, desk, phone)
        assert tx.tally(challenge.id) == Counted(0, 0, 9, 1)
        assert tx.departure(challenge.id, desk) == Departure(MONDAY, None)
        tx.enter(entry(challenge, desk, 0.9))
        assert tx.tally(challenge.id) == Counted(1, 1, 9, 1)
        tx.part_clubs(LINK, desk, phone)
        assert tx.tally(challenge.id) == Counted(0, 0, 9, 1)
        assert tx.departure(challenge.id, phone) == Departure(MONDAY, None)
        assert aliases(tx, challenge) == []


def test_who_left_and_takes_part_by_the_other_account_counts_once(unit: StoredUnit) -> None:
    club = found(unit)
    desk, phone = join(unit, club, "Ann", "Anna")
    challenge = announce(unit, club)
    enter(unit, challenge, {desk: 0.5, phone: 0.9})
    with unit() as tx:
        tx.leave_challenge(challenge.id, desk)
        tx.merge_clubs(LINK, desk, phone)
        assert tx.tally(challenge.id) == Counted(1, 1, 9, 1)
        tx.leave_challenge(challenge.id, desk)
        assert tx.tally(challenge.id) == Counted(0, 0, 9, 1)


def test_turns_that_are_to_come_all_come_at_a_new_hour(unit: StoredUnit) -> None:
    club = found(unit)
    ann, bob = join(unit, club, "Ann", "Bob")
    challenge = announce(unit, club)
    with unit() as tx:
        tx.enter(replace(entry(challenge, ann), turn_at=later(days=1)))
        tx.enter(entry(challenge, bob))
        tx.turn_anew(challenge.id, NOW)
        assert tx.soonest == NOW
        assert {one.member_id: one.turn_at for one in tx.entrants_of(challenge.id)} == {ann: NOW, bob: None}
        tx.turn_anew(challenge.id + 1, NOW + timedelta(days=1))
        assert [one.member_id for one in tx.turning(NOW, 9)] == [ann]
