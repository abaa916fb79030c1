"""Tallies: what is counted, what of two legs and of two halves is worth telling."""

from datetime import date, timedelta

import pytest

from core.domain.adherence import Sign
from core.domain.chronicle import Page
from core.domain.events import Logged, PauseReason, Session
from core.domain.state import Control, SetLog, Side
from core.domain.tallies import Course, Way, adherence, course, legs, volume

MONDAY = date(2026, 1, 5)


def apart(left: int, right: int, sets: int = 6, session: Session = Session.LOAD) -> Logged:
    both = (SetLog(left, Control.STEADY, Side.LEFT), SetLog(right, Control.STEADY, Side.RIGHT))
    return Logged(MONDAY, "raise_one_floor", both * sets, 0, 7, session=session)


def test_rest_paused_and_excused_dates_are_no_part_of_kept_of_planned() -> None:
    signs = (Sign.KEPT, Sign.PLANNED, Sign.REST, Sign.PAUSED, None)
    pages = [Page(MONDAY + timedelta(days=at), sign) for at, sign in enumerate(signs)]
    pages[3].pause, pages[2].excused = PauseReason.TRAVEL, True
    told = adherence(pages)
    assert (told.kept, told.planned, told.share, told.excused) == (1, 2, 0.5, 1)
    assert told.paused == {PauseReason.TRAVEL: 1}


def test_a_set_whose_control_was_lost_counts_up_to_there_and_is_not_steady() -> None:
    sets = (SetLog(12, Control.STEADY), SetLog(11, Control.WOBBLY), SetLog(7, Control.LOST), SetLog(5))
    told = volume([Logged(MONDAY, "raise_two_floor", sets), Logged(MONDAY, "wall_sit", sets[:1])])
    assert (told.reps, told.seconds, told.feet, told.sets, told.steady) == (35, 12, 0, 5, 2)


@pytest.mark.parametrize(
    ("left", "right", "weaker"), [(10, 12, Side.LEFT), (12, 10, Side.RIGHT), (12, 12, None), (19, 20, None)]
)
def test_a_leg_is_weaker_from_one_count_and_a_tenth_on(left: int, right: int, weaker: Side | None) -> None:
    (told,) = legs([apart(left, right)])
    assert (told.left, told.right, told.weaker) == (left, right, weaker)


def test_legs_are_told_of_six_sets_each_of_load_sessions_alone() -> None:
    assert legs([apart(10, 12, 5)]) == []
    assert legs([apart(10, 12, session=Session.LIGHT)]) == []
    both = Logged(MONDAY, "raise_two_floor", (SetLog(10, Control.STEADY),) * 12)
    assert legs([both]) == []


def answers(*given: int | None) -> list[tuple[date, int | None]]:
    return [(MONDAY + timedelta(days=at), answer) for at, answer in enumerate(given)]


@pytest.mark.parametrize(
    ("given", "way"),
    [
        ((6, 6, 6, 8, 8, 8), Way.UP),
        ((8, 8, 8, 6, None, 6, 7), Way.DOWN),
        ((7, 7, 7, 7, 7, 8), Way.SAME),
        ((6, 6, 8, 8, 8), None),
    ],
)
def test_the_later_half_is_set_against_the_earlier_one(
    given: tuple[int | None, ...], way: Way | None
) -> None:
    told = course(answers(*given), MONDAY + timedelta(days=len(given) - 1))
    assert told is not None
    assert told.way is way


def test_without_an_answer_there_is_no_course_and_one_is_its_own_mean() -> None:
    assert course(answers(None, None), MONDAY) is None
    assert course(answers(None, 3), MONDAY + timedelta(days=1)) == Course(3, 3)
