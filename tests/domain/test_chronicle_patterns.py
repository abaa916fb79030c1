"""Patterns: nothing is said by chance, and what stands out is found."""

from datetime import date, timedelta
from itertools import combinations
from random import Random

import pytest

from core.domain.adherence import Sign
from core.domain.chronicle import Page
from core.domain.days import DAY
from core.domain.patterns import (
    Before,
    BestHour,
    Pattern,
    Telling,
    before_a_miss,
    best_hour,
    tail,
)

MONDAY = date(2026, 1, 5)
SUNDAY, FRIDAY = 6, 4


def pages(days: int, missed: set[date]) -> list[Page]:
    """Six planned dates a week, kept but for those missed."""
    signs = {day: Sign.PLANNED if day in missed else Sign.KEPT for day in dates(days)}
    return [Page(day, Sign.REST if day.weekday() == SUNDAY else sign) for day, sign in signs.items()]


def dates(days: int) -> list[date]:
    return [MONDAY + timedelta(days=ahead) for ahead in range(days)]


def by_chance(chance: Random, days: int) -> Pattern | None:
    often = chance.choice((0.05, 0.15, 0.3, 0.5))
    missed, runs, late = ({day for day in dates(days) if chance.random() < p} for p in (often, 0.2, 0.1))
    return before_a_miss(pages(days, missed), runs, late)


@pytest.mark.parametrize("days", [28, 180])
def test_on_random_histories_it_hardly_ever_speaks(days: int) -> None:
    chance = Random(days)
    rounds = 300
    assert sum(by_chance(chance, days) is not None for _ in range(rounds)) < 0.05 * rounds


def test_who_looks_every_week_of_a_year_of_chance_is_hardly_ever_told_anything() -> None:
    chance, people, told_any = Random(52), 60, 0
    for _ in range(people):
        year = pages(364, {day for day in dates(364) if chance.random() < 0.25})
        looks = (before_a_miss(year[at : at + 28], set(), set()) for at in range(0, 336, 7))
        told_any += any(looks)
    assert told_any <= 0.1 * people


def test_a_weekday_missed_in_each_of_four_weeks_is_enough() -> None:
    found = before_a_miss(pages(28, {day for day in dates(28) if day.weekday() == FRIDAY}), set(), set())
    assert found == Pattern(Before.WEEKDAY, FRIDAY, 4, 4, 0, 20)


def test_a_weekday_that_is_missed_stands_out() -> None:
    missed = {day for day in dates(56) if day.weekday() == FRIDAY} - {MONDAY + timedelta(days=4)}
    found = before_a_miss(pages(56, missed | {MONDAY}), set(), set())
    assert found == Pattern(Before.WEEKDAY, FRIDAY, 7, 8, 1, 40)


def test_the_day_after_a_hard_run_stands_out() -> None:
    runs = set(Random(1).sample([day for day in dates(70) if day.weekday() not in (5, 6)], 10))
    found = before_a_miss(pages(70, {run + DAY for run in runs}), runs, set())
    assert found is not None
    assert (found.before, found.missed, found.planned, found.missed_else) == (Before.RUN, 10, 10, 0)


def test_the_day_after_an_entry_told_late_stands_out() -> None:
    late = set(Random(2).sample([day for day in dates(70) if day.weekday() not in (5, 6)], 9))
    found = before_a_miss(pages(70, {day + DAY for day in late}), set(), late)
    assert found is not None
    assert found.before is Before.LATE


def test_misses_that_come_together_stand_out() -> None:
    missed = {MONDAY + timedelta(days=first + more) for first in (2, 23, 45, 64) for more in range(4)}
    found = before_a_miss(pages(84, missed), set(), set())
    assert found is not None
    assert found.before is Before.MISS


def test_two_misses_are_no_pattern_however_they_lie() -> None:
    assert before_a_miss(pages(28, {MONDAY, MONDAY + 7 * DAY}), set(), set()) is None


@pytest.mark.parametrize(
    ("missed", "planned", "missed_else", "planned_else"), [(2, 3, 1, 5), (3, 3, 0, 4), (0, 4, 2, 3)]
)
def test_the_tail_is_the_share_of_all_ways_to_lay_the_misses(
    missed: int, planned: int, missed_else: int, planned_else: int
) -> None:
    ways = list(combinations(range(planned + planned_else), missed + missed_else))
    as_many = [way for way in ways if sum(at < planned for at in way) >= missed]
    assert tail(missed, planned, missed_else, planned_else) == pytest.approx(len(as_many) / len(ways))


def told(*hours: int | None) -> list[Telling]:
    return [Telling(MONDAY + at * DAY, hour) for at, hour in enumerate(hours)]


def test_the_best_hour_is_that_of_most_dates_told_on_their_day() -> None:
    assert best_hour(told(18, 7, 18, None, 18, 19), MONDAY, MONDAY + 9 * DAY) == BestHour(18, 3, 5)


@pytest.mark.parametrize("hours", [(18, 18, 18, 18), (7, 7, 18, 18, 12), (5, 6, 7, 8, 9, 9), (None,) * 9])
def test_few_scattered_or_equal_hours_are_none(hours: tuple[int | None, ...]) -> None:
    assert best_hour(told(*hours), MONDAY, MONDAY + 20 * DAY) is None
