"""What is posted anew, or left, names nobody first: whatever the budget, the platform and the captain do."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from adapters.storage import StoredUnit
from core import membership
from core.clubs import Challenge, Club, PostKind
from core.errands import Failed, Gone, Later, Lost, Outcome, Posting
from tests.delivery.squares import Square
from tests.storage.conftest import later, opened
from tests.storage.riverside import PLACE, PLATFORM, announce, enter, found, join

BOARD, CLOSING = PostKind.BOARD, PostKind.CLOSING
EVENING = later(hours=10)
A_MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


class Riverside:
    """A club of Ann and Bob, whose board stands in the square since Monday morning."""

    def __init__(self, unit: StoredUnit) -> None:
        self.unit, self.square = unit, Square(unit)
        self.club: Club = found(unit)
        self.ann, self.bob = join(unit, self.club, "Ann", "Bob")
        self.challenge: Challenge = announce(unit, self.club)
        enter(unit, self.challenge, {self.ann: 0.5, self.bob: 0.9})
        with unit() as tx:
            tx.post(self.challenge.id, (BOARD,), later())
        self.square.work(later())
        assert "Bob" in self.square.said()

    def renew(self, at: datetime) -> None:
        """Let the board be posted anew."""
        with self.unit() as tx:
            tx.renew(self.challenge.id, BOARD, at)

    def spend(self, at: datetime) -> None:
        """Let the budget of that date be used up."""
        with self.unit() as tx:
            (place,) = tx.places_of(self.club.id)
            tx.keep_place(replace(place, new_on=at.date(), new=2))

    def bob_leaves(self, at: datetime) -> None:
        """Let Bob leave the club."""
        with self.unit() as tx:
            tx.leave_club(self.club.id, self.bob)
            membership.stir_all(tx, self.club.id, at)

    def call_off(self, at: datetime) -> None:
        """Let the challenge be called off."""
        with self.unit() as tx:
            tx.keep_challenge(replace(self.challenge, cancelled_at=at, next_at=None))
            tx.stir(self.challenge.id, at)


@pytest.fixture
def river(sqlite_database_url: str) -> Iterator[Riverside]:
    """Yield a club whose board stands."""
    with opened(sqlite_database_url) as unit:
        yield Riverside(unit)


def saying(*outcomes: Outcome) -> list[Callable[[Posting], Outcome]]:
    """Say these in turn, whatever is to be posted."""
    return [lambda _, said=one: said for one in outcomes]  # type: ignore[misc] # each its own


def test_the_old_board_names_nobody_before_the_new_one_stands(river: Riverside) -> None:
    river.renew(EVENING)
    (last,) = river.square.collect(EVENING)
    assert last.last_words
    assert (last.post.memo, last.message.text) == ("m1", "The board of Four weeks stands further below now.")
    river.square.settle(last, river.square.post(last, EVENING), EVENING)
    assert "Bob" not in river.square.said()
    river.square.work(EVENING)
    assert [("Bob" in one) for one in river.square.stands.values()] == [False, True]


def test_one_that_was_deleted_is_posted_anew_without_last_words(river: Riverside) -> None:
    river.square.stands.clear()
    river.renew(EVENING)
    river.square.work(EVENING)
    assert len(river.square.stands) == 1
    assert "Bob" in river.square.said()


@pytest.mark.parametrize("outcome", [Later(timedelta(seconds=30)), Failed()], ids=repr)
def test_until_its_last_words_stand_no_new_one_does(river: Riverside, outcome: Outcome) -> None:
    river.renew(EVENING)
    river.square.says.extend(saying(outcome))
    river.square.work(EVENING)
    assert river.square.new() == [BOARD]
    river.square.until(EVENING, EVENING + 5 * A_MINUTE)
    assert river.square.new() == [BOARD, BOARD]
    assert river.square.said().count("Bob") == 1


def test_where_the_budget_is_used_up_the_board_changes_on_and_comes_anew_in_the_morning(
    river: Riverside,
) -> None:
    river.spend(EVENING)
    river.renew(EVENING)
    river.square.work(EVENING)
    assert "Bob" in river.square.said()
    river.bob_leaves(EVENING + A_MINUTE)
    river.square.work(EVENING + A_MINUTE)
    assert "Bob" not in river.square.said()
    assert "Ann" in river.square.said()
    river.square.until(EVENING, later(days=1, minutes=-1), 30 * A_MINUTE)
    assert river.square.new() == [BOARD], "not at night"
    river.square.until(later(days=1), later(days=1, hours=1), 5 * A_MINUTE)
    assert river.square.new() == [BOARD, BOARD]


def test_what_is_called_off_while_its_board_waits_to_come_anew_names_nobody(river: Riverside) -> None:
    river.spend(EVENING)
    river.renew(EVENING)
    river.square.work(EVENING)
    river.call_off(EVENING)
    river.square.until(EVENING, EVENING + 2 * A_MINUTE)
    assert "Bob" not in river.square.said()
    assert "Ann" not in river.square.said()
    river.square.until(later(days=1), later(days=2), HOUR)
    assert river.square.new() == [BOARD]


def test_last_words_that_failed_for_long_are_said_when_something_changes(river: Riverside) -> None:
    river.renew(EVENING)
    river.square.says.extend(saying(*[Failed()] * 5))
    river.square.until(EVENING, EVENING + 2 * HOUR, 5 * A_MINUTE)
    assert river.square.alarms == ["post.1 DeadLetterError"]
    river.bob_leaves(EVENING + 3 * HOUR)
    river.square.work(EVENING + 3 * HOUR)
    assert "Bob" not in river.square.said()


def test_a_new_board_that_failed_for_long_comes_with_the_next_week(river: Riverside) -> None:
    river.renew(EVENING)
    (last,) = river.square.collect(EVENING)
    river.square.settle(last, river.square.post(last, EVENING), EVENING)
    river.square.says.extend(saying(*[Failed()] * 5))
    river.square.until(EVENING, EVENING + 2 * HOUR, 5 * A_MINUTE)
    assert "Bob" not in river.square.said()
    river.renew(later(days=7))
    river.square.work(later(days=7, hours=3))
    assert "Bob" in river.square.said()


def test_a_place_shut_in_the_midst_of_it_has_one_board_when_it_is_open(river: Riverside) -> None:
    river.renew(EVENING)
    (last,) = river.square.collect(EVENING)
    river.square.settle(last, river.square.post(last, EVENING), EVENING)
    (new,) = river.square.collect(EVENING)
    river.square.settle(new, Gone(), EVENING)
    with river.unit() as tx:
        membership.returned(tx, PLATFORM, PLACE, EVENING + HOUR)
    river.square.until(EVENING + HOUR, later(days=1, hours=3), HOUR)
    assert [("Bob" in one) for one in river.square.stands.values()] == [False, True]


def test_last_words_in_a_shut_place_are_said_when_it_is_open(river: Riverside) -> None:
    river.renew(EVENING)
    (last,) = river.square.collect(EVENING)
    river.square.settle(last, Gone(), EVENING)
    with river.unit() as tx:
        membership.returned(tx, PLATFORM, PLACE, EVENING + HOUR)
    river.square.until(EVENING + HOUR, EVENING + 2 * HOUR, A_MINUTE)
    assert [("Bob" in one) for one in river.square.stands.values()] == [False, True]


def test_what_a_club_that_leaves_wrote_names_nobody_within_minutes(river: Riverside) -> None:
    with river.unit() as tx:
        tx.connect(river.club.id, "discord", "7")
        tx.post(river.challenge.id, (PostKind.ANNOUNCED,), later(minutes=5))
    river.square.work(later(minutes=5))
    with river.unit() as tx:
        tx.disconnect(PLATFORM, PLACE, EVENING)
    river.square.until(EVENING, EVENING + 2 * A_MINUTE, timedelta(seconds=20))
    assert {*river.square.stands.values()} == {"Riverside is not in this place any more."}
    first, second = (at for at, new, _ in river.square.done if not new and at >= EVENING)
    assert second - first >= A_MINUTE


def test_what_an_ended_club_wrote_names_nobody_either(river: Riverside) -> None:
    with river.unit() as tx:
        tx.end_club(river.club.id, EVENING)
    river.square.work(EVENING)
    assert river.square.said() == "Riverside is not in this place any more."
    with river.unit() as tx:
        tx.sweep_places(EVENING + timedelta(days=2))
        assert tx.club_ever(river.club.id) is None


def test_what_a_club_that_left_wrote_is_tried_daily_where_it_fails(river: Riverside) -> None:
    with river.unit() as tx:
        tx.end_club(river.club.id, EVENING)
    river.square.says.extend(saying(*[Failed()] * 7))
    river.square.until(EVENING, EVENING + timedelta(days=4), 10 * A_MINUTE)
    assert "Bob" not in river.square.said()


def test_a_deleted_message_of_a_club_that_left_is_not_posted_anew(river: Riverside) -> None:
    river.square.stands.clear()
    with river.unit() as tx:
        tx.end_club(river.club.id, EVENING)
    river.square.until(EVENING, EVENING + 3 * A_MINUTE)
    assert river.square.said() == ""
    assert river.square.new() == [BOARD]


def test_a_club_that_comes_back_posts_anew_below_what_it_left(river: Riverside) -> None:
    with river.unit() as tx:
        tx.connect(river.club.id, "discord", "7")
        tx.disconnect(PLATFORM, PLACE, EVENING)
        assert tx.connect(river.club.id, PLATFORM, PLACE) is not None
        membership.post_what_is_on(tx, river.club, EVENING)
    river.square.until(EVENING, EVENING + 2 * A_MINUTE)
    assert [("Bob" in one) for one in river.square.stands.values()] == [False, True]


@pytest.mark.parametrize("outcome", [Lost(), Failed(), Later(HOUR)], ids=repr)
def test_whatever_befell_the_board_before_a_club_that_leaves_takes_its_names_along(
    river: Riverside, outcome: Outcome
) -> None:
    river.bob_leaves(EVENING)
    (changed,) = river.square.collect(EVENING)
    with river.unit() as tx:
        tx.end_club(river.club.id, EVENING + timedelta(seconds=1))
    river.square.settle(changed, outcome, EVENING + timedelta(seconds=2))
    if isinstance(outcome, Lost):
        river.square.stands.clear()
    river.square.until(EVENING + A_MINUTE, EVENING + 2 * HOUR, A_MINUTE)
    assert "Ann" not in river.square.said()
    assert river.square.new() == [BOARD]
