"""Places that a club left: it is there no more at once, and what stands there is not forgotten."""

from dataclasses import replace
from datetime import datetime

import pytest

from adapters.storage import StoredUnit
from core.clubs import Parting, Post, PostKind
from core.ports import Transaction
from tests.storage.conftest import MONDAY, NOW, later, rows
from tests.storage.riverside import PLACE, PLATFORM, announce, enter, found, join, leased, planned, standing

BOARD, ANNOUNCED, MIDWAY = PostKind.BOARD, PostKind.ANNOUNCED, PostKind.MIDWAY


def parting(tx: Transaction, hours: float = 0) -> list[tuple[PostKind, str, Parting]]:
    """Take what is due; tell what becomes of it."""
    return [(one.kind, one.memo, one.parting) for one in leased(tx, hours)]


def part(tx: Transaction, posts: list[Post], at: datetime = NOW) -> None:
    """Let these have said their last words."""
    for post in posts:
        tx.part_post(post, at)


def test_a_club_that_left_is_not_there_and_what_stands_is_due_to_leave(unit: StoredUnit) -> None:
    challenge = standing(unit, BOARD, ANNOUNCED)
    with unit() as tx:
        tx.connect(challenge.club_id, "discord", "7")
        tx.disconnect(PLATFORM, PLACE, later(hours=1))
        assert tx.soonest == later(hours=1)
        assert tx.club_in(PLATFORM, PLACE) is None
        assert not tx.clubs_in(PLATFORM, PLACE)
        assert [one.place for one in tx.places_of(challenge.club_id)] == ["7"]
        tx.post(challenge.id, (MIDWAY,), NOW)
        assert {*parting(tx, 1)} == {(BOARD, "m1", Parting.LEAVE), (ANNOUNCED, "m1", Parting.LEAVE)}


def test_what_is_left_is_neither_renewed_nor_posted_anew(unit: StoredUnit) -> None:
    challenge = standing(unit)
    with unit() as tx:
        tx.disconnect(PLATFORM, PLACE, NOW)
        tx.renew(challenge.id, BOARD, NOW)
        (post,) = leased(tx)
        assert post.parting is Parting.LEAVE
        tx.lose_post(post, None)
        (post,) = leased(tx)
        assert (post.memo, post.parting) == ("", Parting.LEAVE)
        tx.part_post(post, NOW)
    assert rows(unit, "post") == 0


def test_what_comes_to_stand_just_when_the_club_leaves_says_last_words(unit: StoredUnit) -> None:
    challenge = announce(unit, found(unit))
    with unit() as tx:
        tx.post(challenge.id, (BOARD,), NOW)
        (post,) = leased(tx)
        tx.disconnect(PLATFORM, PLACE, later(seconds=1))
        tx.settle_post(post, memo="m1", digest="d1", again_at=None)
        assert parting(tx, 1) == [(BOARD, "m1", Parting.LEAVE)]


def test_what_rests_in_a_place_that_is_left_is_due_too(unit: StoredUnit) -> None:
    challenge = standing(unit)
    with unit() as tx:
        tx.stir(challenge.id, NOW)
        (post,) = leased(tx)
        tx.lose_post(post, None)
        tx.disconnect(PLATFORM, PLACE, NOW)
        assert parting(tx) == [(BOARD, "", Parting.LEAVE)]


def test_another_club_may_come_to_a_place_that_was_left_and_finds_its_budget(unit: StoredUnit) -> None:
    challenge, other = standing(unit), found(unit, "Hill", "hill")
    with unit() as tx:
        (place,) = tx.places_of(challenge.club_id)
        tx.keep_place(replace(place, new_on=MONDAY, new=2, edited_at=NOW))
        tx.disconnect(PLATFORM, PLACE, NOW)
        here = tx.connect(other.id, PLATFORM, PLACE)
        assert here is not None
        assert (here.club_id, here.new_on, here.new, here.edited_at) == (other.id, MONDAY, 2, NOW)
        tx.keep_place(replace(here, new=1, edited_at=later(minutes=1)))
        (post,) = leased(tx)
        assert (post.place.club_id, post.place.new) == (challenge.club_id, 1)
        assert post.place.edited_at == later(minutes=1)


def test_a_place_that_was_left_goes_with_what_stood_there_and_stays_while_its_budget_counts(
    unit: StoredUnit,
) -> None:
    challenge = standing(unit)
    with unit() as tx:
        (place,) = tx.places_of(challenge.club_id)
        tx.keep_place(replace(place, new_on=MONDAY, new=1))
        tx.disconnect(PLATFORM, PLACE, NOW)
        tx.sweep_places(later(days=2))
        part(tx, list(leased(tx)))
        tx.sweep_places(later(hours=2))
    assert (rows(unit, "club_place"), rows(unit, "post")) == (1, 0)
    with unit() as tx:
        tx.sweep_places(later(days=2))
    assert (rows(unit, "club_place"), rows(unit, "club")) == (0, 1)


def test_a_place_that_is_shut_keeps_its_last_words_until_it_is_open_or_for_thirty_days(
    unit: StoredUnit,
) -> None:
    standing(unit)
    with unit() as tx:
        tx.shut_place(PLATFORM, PLACE, NOW)
        tx.disconnect(PLATFORM, PLACE, NOW)
        assert not leased(tx, 1)
        assert tx.next_due(later(days=-1)) is None
        tx.sweep_places(later(days=29))
        tx.open_left(PLATFORM, PLACE, later(hours=2))
        assert parting(tx, 2) == [(BOARD, "m1", Parting.LEAVE)]
        tx.shut_place(PLATFORM, PLACE, later(hours=2))
        tx.sweep_places(later(days=31))
    assert (rows(unit, "club_place"), rows(unit, "post")) == (0, 0)


def test_a_club_that_never_wrote_anything_goes_at_once(unit: StoredUnit) -> None:
    club = found(unit)
    with unit() as tx:
        tx.end_club(club.id, NOW)
    assert (rows(unit, "club_place"), rows(unit, "club")) == (0, 0)


def test_an_ended_club_is_known_to_nobody_and_goes_when_its_last_words_stand(unit: StoredUnit) -> None:
    challenge = standing(unit)
    with unit() as tx:
        club = tx.club(challenge.club_id)
        assert club is not None
        tx.draft(planned(club))
        tx.offer_place(club.id, "code", later(hours=9))
    ann, bob = join(unit, club, "Ann", "Bob")
    enter(unit, challenge, {ann: 1.0, bob: 0.5})
    with unit() as tx:
        tx.invite(bob, club.id)
        tx.block(club.id, bob, "Bob")
        tx.end_club(club.id, NOW)
        assert tx.club(club.id) is tx.club_by_code(club.code) is tx.take_offer("code", NOW) is None
        assert not tx.clubs_of(ann)
        assert not tx.stepping(later(days=99), 9)
        assert tx.club_ever(club.id) == club
    for table in ("club_member", "entrant", "invitation", "club_block"):
        assert rows(unit, table) == 0
    with unit() as tx:
        part(tx, list(leased(tx)))
        tx.sweep_places(later(days=2))
    assert (rows(unit, "club"), rows(unit, "challenge")) == (0, 0)


@pytest.mark.parametrize("left", [False, True])
def test_a_place_that_was_left_moves_with_its_group(unit: StoredUnit, left: bool) -> None:
    standing(unit)
    found(unit, "Hill", "waterside")
    with unit() as tx:
        if left:
            tx.disconnect(PLATFORM, PLACE, NOW)
        tx.place_moved(PLATFORM, PLACE, "waterside")
        assert [one.place.place for one in leased(tx)] == ["waterside"] * left
