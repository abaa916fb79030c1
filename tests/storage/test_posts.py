"""What stands in places: posted once each, and changed when stirred."""

from dataclasses import replace

import pytest

from adapters.storage import StoredUnit
from core.clubs import Parting, PostKind
from tests.storage.conftest import MONDAY, NOW, later, rows
from tests.storage.riverside import PLACE, PLATFORM, announce, found, leased, standing

BOARD, MIDWAY, ANNOUNCED = PostKind.BOARD, PostKind.MIDWAY, PostKind.ANNOUNCED


def test_each_kind_is_due_once_in_each_open_place(unit: StoredUnit) -> None:
    club = found(unit)
    challenge = announce(unit, club)
    with unit() as tx:
        tx.connect(club.id, PLATFORM, "hill")
        tx.connect(club.id, "discord", "7")
        tx.connect(club.id, PLATFORM, "shut")
        tx.shut_place(PLATFORM, "shut", NOW)
        for _ in range(2):
            tx.post(challenge.id, (ANNOUNCED, BOARD), later(hours=1))
        assert tx.soonest == tx.next_due(NOW) == later(hours=1)
        assert not leased(tx, 0.5)
        taken = leased(tx, 1)
        assert [(one.place.place, one.kind) for one in taken] == [
            (PLACE, ANNOUNCED),
            (PLACE, BOARD),
            ("hill", ANNOUNCED),
            ("hill", BOARD),
        ]
        assert {(one.at, one.memo, one.times, one.granted_on) for one in taken} == {
            (later(hours=1), "", 0, None)
        }
        assert not leased(tx, 1)
        assert [one.kind for one in leased(tx, 1, platform="discord", most=1)] == [ANNOUNCED]


def test_what_stands_is_due_when_stirred_and_rests_when_settled(unit: StoredUnit) -> None:
    challenge = standing(unit, BOARD, ANNOUNCED)
    with unit() as tx:
        tx.stir(challenge.id, later(hours=2), (BOARD,))
        assert tx.soonest == later(hours=2)
        (post,) = leased(tx, 2)
        assert (post.memo, post.digest, post.at) == ("m1", "d1", later(hours=2))
        tx.settle_post(post, memo="m1", digest="d2", again_at=later(hours=9))
        assert tx.next_due(NOW) == later(hours=9)
        tx.stir(challenge.id, later(hours=3))
        assert {one.kind: one.digest for one in leased(tx, 3)} == {BOARD: "d2", ANNOUNCED: "d1"}


def test_what_is_looked_at_again_later_is_due_at_once_when_stirred(unit: StoredUnit) -> None:
    challenge = standing(unit)
    with unit() as tx:
        tx.stir(challenge.id, later(hours=1))
        (post,) = leased(tx, 1)
        tx.settle_post(post, memo="m1", digest="d1", again_at=later(hours=20))
        tx.stir(challenge.id, later(hours=2))
        assert len(leased(tx, 2)) == 1


def test_what_was_put_off_stays_so_however_often_it_is_stirred(unit: StoredUnit) -> None:
    challenge = standing(unit)
    with unit() as tx:
        tx.stir(challenge.id, later(hours=1))
        (post,) = leased(tx, 1)
        tx.put_off_posts([post], later(hours=1, minutes=1))
        tx.stir(challenge.id, later(hours=1, seconds=5))
        assert not leased(tx, 1.01)
        (again,) = leased(tx, 1.1)
        tx.settle_post(again, memo="m1", digest="d2", again_at=None)
        assert not leased(tx, 2)


def test_what_is_renewed_is_new_once_its_last_words_stand(unit: StoredUnit) -> None:
    challenge = standing(unit, BOARD, ANNOUNCED)
    with unit() as tx:
        tx.renew(challenge.id, BOARD, later(hours=1))
        (post,) = leased(tx, 1)
        assert (post.memo, post.parting, post.times) == ("m1", Parting.RENEW, 0)
        tx.grant_post(post, MONDAY)
        tx.part_post(post, later(hours=2))
        (post,) = leased(tx, 2)
        assert (post.memo, post.digest, post.parting, post.times) == ("", "", Parting.NONE, 1)
        assert post.granted_on == MONDAY
        tx.settle_post(post, memo="m2", digest="d2", again_at=later(hours=3))
        (post,) = leased(tx, 3)
        assert (post.memo, post.times, post.granted_on) == ("m2", 1, None)


def test_what_was_changed_otherwise_is_to_be_renewed_all_the_same(unit: StoredUnit) -> None:
    challenge = standing(unit)
    with unit() as tx:
        tx.renew(challenge.id, BOARD, later(hours=1))
        (post,) = leased(tx, 1)
        tx.settle_post(post, memo="m1", digest="d2", again_at=later(hours=2))
        assert [one.parting for one in leased(tx, 2)] == [Parting.RENEW]


def test_what_was_given_up_before_it_stood_comes_when_it_is_renewed_and_not_when_stirred(
    unit: StoredUnit,
) -> None:
    challenge = announce(unit, found(unit))
    with unit() as tx:
        tx.post(challenge.id, (BOARD,), NOW)
        tx.end_posts(leased(tx))
        tx.stir(challenge.id, NOW)
        tx.post(challenge.id, (BOARD,), NOW)
        assert not leased(tx, 9)
        tx.renew(challenge.id, BOARD, later(hours=9))
        assert [(one.memo, one.parting) for one in leased(tx, 9)] == [("", Parting.NONE)]


def test_of_what_is_due_at_once_the_first_stirred_is_the_first(unit: StoredUnit) -> None:
    challenge = standing(unit, ANNOUNCED, BOARD, MIDWAY)
    with unit() as tx:
        for minutes, kind in enumerate((MIDWAY, BOARD, ANNOUNCED)):
            tx.stir(challenge.id, later(minutes=minutes), (kind,))
        for post in leased(tx, 0.5):
            tx.put_off_posts([post], later(hours=1))
        assert [leased(tx, 1, most=1)[0].kind for _ in range(3)] == [MIDWAY, BOARD, ANNOUNCED]


def test_whether_one_is_still_to_come_is_known(unit: StoredUnit) -> None:
    challenge = announce(unit, found(unit))
    with unit() as tx:
        tx.post(challenge.id, (ANNOUNCED, MIDWAY), NOW)
        announced, midway = leased(tx)
        assert tx.awaited(midway, ANNOUNCED)
        assert not tx.awaited(midway, BOARD)
        tx.settle_post(announced, memo="m1", digest="d1", again_at=None)
        tx.end_posts([midway])
        assert not tx.awaited(midway, ANNOUNCED)
        assert not tx.awaited(announced, MIDWAY)


@pytest.mark.parametrize("again", [True, False])
def test_what_is_lost_is_due_as_a_new_one_or_rests(unit: StoredUnit, again: bool) -> None:
    challenge = standing(unit)
    with unit() as tx:
        tx.stir(challenge.id, NOW)
        (post,) = leased(tx)
        tx.lose_post(post, later(hours=1) if again else None)
        tx.stir(challenge.id, later(minutes=30))
        assert [(one.memo, one.times) for one in leased(tx, 1)] == [("", 1)] * again


def test_nothing_is_due_in_a_shut_place_until_it_is_open_and_stirred(unit: StoredUnit) -> None:
    challenge = standing(unit)
    with unit() as tx:
        tx.post(challenge.id, (MIDWAY,), NOW)
        tx.shut_place(PLATFORM, PLACE, NOW)
        tx.stir(challenge.id, NOW)
        tx.renew(challenge.id, BOARD, NOW)
        assert not leased(tx, 9)
        assert tx.next_due(later(days=-1)) is None
        tx.connect(challenge.club_id, PLATFORM, PLACE)
        tx.post(challenge.id, (MIDWAY,), later(hours=1))
        tx.stir(challenge.id, later(hours=1))
        assert {(one.kind, one.memo) for one in leased(tx, 1)} == {(BOARD, "m1"), (MIDWAY, "")}


def test_posts_come_with_what_their_place_s_budget_counts(unit: StoredUnit) -> None:
    challenge = announce(unit, found(unit))
    with unit() as tx:
        tx.post(challenge.id, (BOARD,), NOW)
        (post,) = leased(tx)
        counted = replace(post.place, new_on=MONDAY, new=2, edited_at=later(hours=1))
        tx.keep_place(counted)
        tx.put_off_posts([post], later(hours=2))
        assert leased(tx, 2)[0].place == counted == tx.places_of(challenge.club_id)[0]


def test_a_place_that_moves_keeps_what_stands_there(unit: StoredUnit) -> None:
    challenge = standing(unit)
    with unit() as tx:
        tx.place_moved(PLATFORM, PLACE, "waterside")
        tx.stir(challenge.id, NOW)
        (post,) = leased(tx)
        assert (post.place.place, post.memo) == ("waterside", "m1")
    assert rows(unit, "post") == 1
