"""Posts in the hands of who collected them: of one at a time, and nothing that changes meanwhile is lost."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Thread

import pytest

from adapters.storage import StoredUnit
from core.clubs import ClubPlace, Parting, PostKind
from tests.storage.conftest import MONDAY, NOW, later, opened
from tests.storage.riverside import PLACE, PLATFORM, announce, found, leased, standing

BOARD, ANNOUNCED = PostKind.BOARD, PostKind.ANNOUNCED


def test_stirred_while_in_hand_it_is_due_again_once_settled(unit: StoredUnit) -> None:
    challenge = standing(unit)
    with unit() as tx:
        tx.stir(challenge.id, later(hours=1))
        (post,) = leased(tx, 1)
    with unit() as tx:
        tx.stir(challenge.id, later(hours=1, seconds=5))
        assert not leased(tx, 1.01)
        tx.settle_post(post, memo="m1", digest="d2", again_at=later(days=1))
        assert tx.soonest == later(hours=1, seconds=5)
        (again,) = leased(tx, 1.01)
        assert again.digest == "d2"
        tx.settle_post(again, memo="m1", digest="d3", again_at=None)
        assert tx.next_due(NOW) is None


def test_what_failed_is_counted_until_it_goes_well(unit: StoredUnit) -> None:
    challenge = announce(unit, found(unit))
    with unit() as tx:
        tx.post(challenge.id, (BOARD,), NOW)
        for attempt in range(3):
            (post,) = leased(tx, attempt)
            assert post.attempts == attempt
            tx.put_off_posts([post], later(hours=attempt + 1), failed=True)
        assert tx.soonest == NOW
        (post,) = leased(tx, 3)
        tx.settle_post(post, memo="m1", digest="d1", again_at=later(hours=4))
        assert leased(tx, 4)[0].attempts == 0


def test_a_lease_that_ran_out_moves_nothing_that_another_has_in_hand(unit: StoredUnit) -> None:
    challenge = standing(unit)
    with unit() as tx:
        tx.stir(challenge.id, later(hours=1))
        (late,) = leased(tx, 1)
        (post,) = leased(tx, 2)
        tx.put_off_posts([late], later(hours=3))
        tx.end_posts([late])
        tx.lose_post(late, later(hours=3))
        tx.grant_post(late, MONDAY)
        assert not leased(tx, 2)
        tx.settle_post(post, memo="m2", digest="d2", again_at=later(hours=5))
        (post,) = leased(tx, 5)
        assert (post.memo, post.granted_on) == ("m2", None)


def test_what_stands_is_noted_however_late(unit: StoredUnit) -> None:
    challenge = standing(unit)
    with unit() as tx:
        tx.stir(challenge.id, later(hours=1))
        (late,) = leased(tx, 1)
        leased(tx, 2)
        tx.stir(challenge.id, later(hours=2, seconds=5))
        tx.settle_post(late, memo="m2", digest="d2", again_at=None)
        assert not leased(tx, 2)
        (post,) = leased(tx, 3)
        assert (post.memo, post.digest) == ("m2", "d2")


def test_stirred_while_two_had_it_in_hand_it_is_due_once_the_second_settled(unit: StoredUnit) -> None:
    challenge = standing(unit)
    with unit() as tx:
        tx.stir(challenge.id, later(hours=1))
        (late,) = leased(tx, 1)
        (post,) = leased(tx, 2)
        tx.stir(challenge.id, later(hours=2, seconds=5))
        tx.settle_post(late, memo="m1", digest="d2", again_at=None)
        tx.settle_post(post, memo="m1", digest="d3", again_at=None)
        assert [one.digest for one in leased(tx, 2.01)] == ["d3"]


def test_what_came_to_stand_in_a_place_shut_meanwhile_is_changed_once_that_is_open(unit: StoredUnit) -> None:
    challenge = announce(unit, found(unit))
    with unit() as tx:
        tx.post(challenge.id, (BOARD,), NOW)
        (post,) = leased(tx)
        tx.shut_place(PLATFORM, PLACE, NOW)
        tx.settle_post(post, memo="m1", digest="d1", again_at=later(hours=1))
        assert not leased(tx, 9)
        tx.connect(challenge.club_id, PLATFORM, PLACE)
        tx.stir(challenge.id, later(hours=2))
        assert [one.memo for one in leased(tx, 2)] == ["m1"]


def test_one_renewed_while_it_was_being_changed_is_posted_anew_all_the_same(unit: StoredUnit) -> None:
    challenge = standing(unit)
    with unit() as tx:
        tx.stir(challenge.id, later(hours=1))
        (changed,) = leased(tx, 1)
        tx.renew(challenge.id, BOARD, later(hours=1))
        tx.settle_post(changed, memo="m1", digest="d2", again_at=None)
        (post,) = leased(tx, 1)
        assert (post.memo, post.parting) == ("m1", Parting.RENEW)


def test_one_that_parts_later_than_its_lease_parts_once(unit: StoredUnit) -> None:
    challenge = standing(unit)
    with unit() as tx:
        tx.renew(challenge.id, BOARD, NOW)
        (late,) = leased(tx)
        (again,) = leased(tx, 1)
        tx.part_post(late, later(hours=1))
        tx.part_post(again, later(hours=1))
        assert [(one.memo, one.times) for one in leased(tx, 1)] == [("", 1)]


def test_what_rests_although_it_was_stirred_meanwhile_is_due(unit: StoredUnit) -> None:
    challenge = standing(unit)
    with unit() as tx:
        tx.stir(challenge.id, NOW)
        taken = leased(tx)
        tx.stir(challenge.id, later(seconds=1))
        tx.end_posts(taken)
        tx.end_posts(leased(tx, 1))
        assert not leased(tx, 2)


@pytest.mark.postgres
def test_several_who_collect_at_once_each_take_others_places(postgres_database_url: str) -> None:
    with opened(postgres_database_url) as unit:
        club = found(unit)
        challenge = announce(unit, club)
        with unit() as tx:
            for at in range(19):
                tx.connect(club.id, PLATFORM, f"p{at}")
            tx.post(challenge.id, (ANNOUNCED, BOARD), NOW)
        together = Barrier(4)

        def collect() -> list[tuple[ClubPlace, int]]:
            taken = list[tuple[ClubPlace, int]]()
            together.wait()
            for _ in range(10):
                with unit() as tx:
                    taken += [(one.place, one.id) for one in leased(tx, most=3)]
            return taken

        with ThreadPoolExecutor(4) as threads:
            each = [one.result() for one in [threads.submit(collect) for _ in range(4)]]
        with unit() as tx:
            left = [one.id for one in leased(tx, most=99)]
        posts = left + [post for taken in each for _, post in taken]
        assert len(posts) == len(set(posts)) == 40


@pytest.mark.postgres
def test_a_log_in_the_midst_of_composing_is_not_lost(postgres_database_url: str) -> None:
    with opened(postgres_database_url) as unit:
        challenge = standing(unit)

        def stir() -> None:
            with unit() as tx:
                tx.stir(challenge.id, later(seconds=2))

        with unit() as tx:
            tx.stir(challenge.id, NOW)
        with unit() as tx:
            (post,) = leased(tx)
            logging = Thread(target=stir)
            logging.start()
            logging.join(0.3)
            assert logging.is_alive()
        logging.join()
        with unit() as tx:
            tx.settle_post(post, memo="m1", digest="d2", again_at=None)
            assert len(leased(tx, 1)) == 1
