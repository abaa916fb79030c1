"""A challenge's dates and timetable: club time, through every change of clocks."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.challenge import (
    Course,
    DatesProblem,
    Step,
    again_dates,
    begins_at,
    closes_at,
    club_day,
    dates_problem,
    default_dates,
    due_steps,
    following,
    last_turned,
    length,
    turn_instant,
)
from tests.domain.test_calendar import utc, walls, zones

MONDAY = date(2026, 1, 5)
A_DAY, A_MINUTE = timedelta(days=1), timedelta(minutes=1)
SUNDAY = 6

starts = st.dates(date(2024, 1, 1), date(2034, 1, 1))


@st.composite
def courses(draw: st.DrawFn) -> Course:
    start = draw(starts)
    end = start + timedelta(days=draw(st.integers(1, 89)))
    return Course(start, end, draw(zones), draw(st.integers(0, 6)), draw(walls), draw(st.booleans()))


def four_weeks(
    *, zone: str = "UTC", at: time = time(18), quiet: bool = False, announced: datetime | None = None
) -> Course:
    return Course(MONDAY, MONDAY + timedelta(days=27), zone, SUNDAY, at, quiet, announced)


def steps_of(course: Course) -> list[tuple[datetime, tuple[Step, ...]]]:
    """Go through a timetable from long before."""
    after, found = utc(2000, 1, 1), list[tuple[datetime, tuple[Step, ...]]]()
    while (coming := following(course, after)) is not None:
        found.append(coming)
        after = coming[0]
    return found


def test_four_weeks_start_are_half_over_renew_their_board_and_close() -> None:
    assert steps_of(four_weeks()) == [
        (utc(2026, 1, 5, 8), (Step.BEGIN, Step.STARTED)),
        (utc(2026, 1, 11, 18), (Step.RENEW,)),
        (utc(2026, 1, 18, 18), (Step.RENEW,)),
        (utc(2026, 1, 19, 18), (Step.MIDWAY,)),
        (utc(2026, 1, 25, 18), (Step.RENEW,)),
        (utc(2026, 2, 2, 12), (Step.CLOSE,)),
    ]


def test_a_quiet_club_is_told_of_the_start_and_the_end_alone() -> None:
    told = [steps for _, steps in steps_of(four_weeks(quiet=True))]
    assert told == [(Step.BEGIN, Step.STARTED), (Step.CLOSE,)]


def test_steps_of_one_instant_come_together() -> None:
    course = Course(MONDAY, MONDAY + 6 * A_DAY, "UTC", 3, time(8))
    assert steps_of(course)[1] == (utc(2026, 1, 8, 8), (Step.MIDWAY, Step.RENEW))


def test_a_short_challenge_is_never_half_over_and_no_board_comes_anew_just_before_the_close() -> None:
    short = Course(MONDAY, MONDAY + 5 * A_DAY, "UTC", 4, time(18))  # six days, the board on Fridays
    assert [steps for _, steps in steps_of(short)] == [(Step.BEGIN, Step.STARTED), (Step.CLOSE,)]
    week = Course(MONDAY, MONDAY + 6 * A_DAY, "UTC", 4, time(12))
    assert [steps for _, steps in steps_of(week)][1:] == [(Step.MIDWAY,), (Step.RENEW,), (Step.CLOSE,)]


@given(courses(), st.integers(0, 88))
def test_a_challenge_that_is_ended_early_is_never_said_to_be_half_over_from_then_on(
    course: Course, kept: int
) -> None:
    ended = replace(course, end=min(course.start + timedelta(days=kept), course.end))
    now = begins_at(ended.end, course.zone)
    before = [at for at, _ in steps_of(course) if at < now]
    after = before[-1] if before else now - A_DAY
    assert Step.MIDWAY not in due_steps(ended, after, closes_at(ended.end, course.zone) - A_MINUTE)


@pytest.mark.parametrize("step", [Step.RENEW, Step.MIDWAY])
def test_a_board_hour_that_is_moved_later_on_the_day_itself_repeats_nothing(step: Step) -> None:
    morning, evening = four_weeks(at=time(8)), four_weeks(at=time(20))
    at = next(at for at, steps in steps_of(morning) if step in steps)
    assert step not in due_steps(evening, at, at + A_DAY - A_MINUTE)
    coming = following(evening, at)
    assert coming
    assert coming[0] > at + A_DAY - A_MINUTE


@pytest.mark.parametrize(
    "announced", [utc(2026, 1, 4), utc(2026, 1, 5, 9), utc(2026, 1, 5, 23), utc(2026, 1, 7)]
)
def test_a_board_stands_from_the_start_on_however_late_it_was_announced(announced: datetime) -> None:
    at, steps = steps_of(four_weeks(quiet=True, announced=announced))[0]
    assert Step.BEGIN in steps
    assert at == max(utc(2026, 1, 5, 8), announced + timedelta(seconds=1))


@pytest.mark.parametrize(
    ("announced", "first"),
    [(utc(2026, 1, 4, 23, 59), (Step.BEGIN, Step.STARTED)), (utc(2026, 1, 5, 0), (Step.BEGIN,))],
)
def test_what_is_announced_on_its_first_date_needs_no_word_of_the_start(
    announced: datetime, first: tuple[Step, ...]
) -> None:
    assert steps_of(four_weeks(announced=announced))[0][1] == first


def test_missed_steps_are_done_once_and_only_as_far_as_they_are_worth_it() -> None:
    course, before = four_weeks(), utc(2026, 1, 1)
    assert due_steps(course, before, utc(2026, 1, 5, 7, 59)) == ()
    assert due_steps(course, before, utc(2026, 1, 6, 8)) == (Step.BEGIN, Step.STARTED)
    assert due_steps(course, before, utc(2026, 1, 6, 8, 1)) == (Step.BEGIN,)
    assert due_steps(course, before, utc(2026, 1, 20)) == (Step.BEGIN, Step.RENEW, Step.MIDWAY)
    assert due_steps(course, utc(2026, 1, 18, 18), utc(2026, 1, 20)) == (Step.MIDWAY,)
    assert due_steps(course, before, utc(2026, 1, 22)) == (Step.BEGIN, Step.RENEW)
    assert due_steps(course, before, utc(2026, 2, 2, 12)) == (Step.CLOSE,)
    assert due_steps(course, utc(2026, 2, 2, 12), utc(2026, 3, 1)) == ()
    assert following(course, utc(2026, 2, 2, 12)) is None


@pytest.mark.parametrize(
    ("zone", "end", "closes"),
    [
        ("Europe/Berlin", date(2026, 3, 28), utc(2026, 3, 29, 10)),  # the clocks went forward that night
        ("Europe/Berlin", date(2026, 3, 27), utc(2026, 3, 28, 11)),
        ("Europe/Berlin", date(2026, 10, 24), utc(2026, 10, 25, 11)),  # and back
        ("America/Los_Angeles", date(2026, 3, 7), utc(2026, 3, 8, 19)),
        ("Pacific/Auckland", date(2026, 4, 4), utc(2026, 4, 5, 0)),
        ("Pacific/Apia", date(2011, 12, 29), utc(2011, 12, 30, 10)),  # there was no 30th
    ],
)
def test_the_close_is_noon_of_the_next_day_whatever_the_clocks_do(
    zone: str, end: date, closes: datetime
) -> None:
    assert closes_at(end, zone) == closes


def test_a_challenge_starts_in_the_morning_whatever_the_hour_of_its_board() -> None:
    course = Course(date(2026, 3, 29), date(2026, 4, 4), "Europe/Berlin", SUNDAY, time(2, 30))
    assert steps_of(course)[0] == (utc(2026, 3, 29, 6), (Step.BEGIN, Step.STARTED))


@pytest.mark.parametrize(
    ("middle", "at"),
    [
        (date(2026, 3, 29), utc(2026, 3, 29, 1)),  # the clocks skip half past two: the end of the gap
        (date(2026, 10, 25), utc(2026, 10, 25, 0, 30)),  # it comes twice: the first of them
    ],
)
def test_a_board_hour_is_there_once_whatever_the_clocks_do(middle: date, at: datetime) -> None:
    course = Course(
        middle - 3 * A_DAY, middle + 3 * A_DAY, "Europe/Berlin", middle.weekday() - 1, time(2, 30)
    )
    assert (at, (Step.MIDWAY,)) in steps_of(course)


@given(courses())
def test_a_timetable_goes_forward_starts_once_and_ends_with_the_close(course: Course) -> None:
    found = steps_of(course)
    assert [at for at, _ in found] == sorted({at for at, _ in found})
    steps = [step for _, several in found for step in several]
    assert steps.count(Step.BEGIN) == steps.count(Step.STARTED) == steps.count(Step.CLOSE) == 1
    assert steps[-1] is Step.CLOSE
    halved = not course.quiet and length(course.start, course.end) >= 7
    assert steps.count(Step.MIDWAY) == int(halved)
    assert found[-1][0] == closes_at(course.end, course.zone)
    for at, several in found:
        if Step.RENEW in several:
            assert course.start < club_day(at, course.zone)
            assert at <= found[-1][0] - 2 * A_DAY


@given(courses(), st.lists(st.integers(0, 100 * 24 * 60), max_size=12))
def test_however_often_the_clock_looks_every_renewal_of_the_board_comes_at_most_once(
    course: Course, looks: list[int]
) -> None:
    begin = begins_at(course.start, course.zone)
    after, done = begin - A_MINUTE, list[Step]()
    for now in sorted(begin + look * A_MINUTE for look in looks):
        done += due_steps(course, after, now)
        after = now
    timetable = [step for at, steps in steps_of(course) for step in steps if begin <= at <= after]
    for step in Step:
        assert done.count(step) <= timetable.count(step)
    assert done.count(Step.CLOSE) == timetable.count(Step.CLOSE)


@given(courses())
def test_looking_at_each_instant_by_itself_does_every_step(course: Course) -> None:
    after = utc(2000, 1, 1)
    for at, steps in steps_of(course):
        assert due_steps(course, after, at) == steps or Step.CLOSE in steps
        after = at


@given(st.datetimes(datetime(2024, 1, 1), datetime(2034, 1, 1), timezones=st.just(UTC)), zones)
def test_the_last_turn_is_past_and_the_next_one_is_to_come(now: datetime, zone: str) -> None:
    day = last_turned(now, zone)
    assert turn_instant(day, zone) <= now < turn_instant(day + A_DAY, zone)


def test_a_challenge_begins_next_monday_and_lasts_four_weeks() -> None:
    assert default_dates(date(2026, 1, 4)) == (MONDAY, date(2026, 2, 1))
    assert default_dates(MONDAY) == (date(2026, 1, 12), date(2026, 2, 8))


@given(starts, st.integers(2, 90), starts)
def test_a_new_period_is_as_long_and_can_be_announced(start: date, days: int, today: date) -> None:
    begin, end = again_dates(start, start + timedelta(days=days - 1), today)
    assert length(begin, end) == days
    assert begin.weekday() == 0
    assert today < begin <= today + timedelta(days=7)
    assert dates_problem(begin, end, today) is None


@pytest.mark.parametrize(
    ("ahead", "days", "problem"),
    [
        (0, 2, None),
        (0, 90, None),
        (365, 28, None),
        (-1, 28, DatesProblem.PAST),
        (0, 0, DatesProblem.ENDS_FIRST),
        (0, 1, DatesProblem.TOO_SHORT),
        (0, 91, DatesProblem.TOO_LONG),
        (366, 28, DatesProblem.TOO_FAR),
    ],
)
def test_a_challenge_lasts_two_to_ninety_days_and_lies_ahead(
    ahead: int, days: int, problem: DatesProblem | None
) -> None:
    start = MONDAY + timedelta(days=ahead)
    assert dates_problem(start, start + timedelta(days=days - 1), MONDAY) is problem
