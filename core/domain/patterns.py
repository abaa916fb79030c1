"""Patterns of the days: the hour at which they are logged, and what tends to come before a miss.

Nothing is found where the numbers do not carry it, and nothing found is a cause. Numbers are [O].
"""

from collections import Counter
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from math import comb

from core.domain.adherence import Sign
from core.domain.chronicle import Page
from core.domain.days import DAY

DAYS_FOR_AN_HOUR, SHARE_FOR_AN_HOUR = 5, 0.4
# Of finding anything where there is nothing: so little as people look often.
CHANCE = 0.01
WITH_NEEDED, MISSES_NEEDED = 4, 3


@dataclass(frozen=True, slots=True)
class Telling:
    """When a date's log was told: on the date itself at this wall hour, or later: None."""

    day: date
    hour: int | None


@dataclass(frozen=True, slots=True)
class BestHour:
    """The wall hour in which most dates were first logged, on so many of all that were told on their day."""

    hour: int
    days: int
    of: int


def best_hour(tellings: Iterable[Telling], first: date, last: date) -> BestHour | None:
    """Return the hour of most dates, None where too few were told or no hour stands out."""
    hours: dict[date, int] = {}
    for one in tellings:
        if one.hour is not None and first <= one.day <= last:
            hours.setdefault(one.day, one.hour)
    if len(hours) < DAYS_FOR_AN_HOUR:
        return None
    (hour, days), *others = Counter(hours.values()).most_common(2)
    if days < SHARE_FOR_AN_HOUR * len(hours) or (others and others[0][1] == days):
        return None
    return BestHour(hour, days, len(hours))


class Before(StrEnum):
    """What a planned entry may come after, or on."""

    WEEKDAY = "weekday"
    RUN = "run"  # the day after a hard or long run, or a race
    LATE = "late"  # the day after an entry that was told late
    MISS = "miss"  # the next planned entry after a miss


@dataclass(frozen=True, slots=True)
class Pattern:
    """Planned entries are missed more often there: ``missed`` of ``planned``, elsewhere of the others."""

    before: Before
    weekday: int
    missed: int
    planned: int
    missed_else: int
    planned_else: int


def tail(missed: int, planned: int, missed_else: int, planned_else: int) -> float:
    """Return how likely so many misses or more are here by chance: Fisher's exact test, one-sided."""
    misses, entries = missed + missed_else, planned + planned_else
    most = min(planned, misses)
    ways = sum(comb(planned, many) * comb(planned_else, misses - many) for many in range(missed, most + 1))
    return ways / comb(entries, misses)


def before_a_miss(pages: Sequence[Page], runs: Container[date], late: Container[date]) -> Pattern | None:
    """Return the clearest of what tends to come before a miss; None where chance would do as well.

    ``runs`` are the dates of hard and long runs, ``late`` those whose entry was told late. Every candidate
    counts against the others, tried or not.
    """
    if sum([page.sign is Sign.PLANNED for page in pages]) < MISSES_NEEDED:
        return None
    missed, planned = Counter[_Candidate](), Counter[_Candidate]()
    after_miss = False
    for page in pages:
        if page.sign in _PLANNED:
            holds = _holding(page.day, runs, late, after_miss=after_miss)
            after_miss = page.sign is Sign.PLANNED
            for one in holds:
                planned[one] += 1
                missed[one] += after_miss
    tried = [one for one in _CANDIDATES if _carried(missed[one], planned[one], planned[_ANY])]
    found = [_pattern(one, missed, planned) for one in tried]
    likely = min(found, key=_chance, default=None)
    return likely if likely is not None and _chance(likely) * len(_CANDIDATES) < CHANCE else None


_PLANNED = (Sign.KEPT, Sign.FLAGGED, Sign.PLANNED)
_Candidate = tuple[Before, int]
_ANY = (Before.WEEKDAY, 7)  # holds of every entry
_WEEKDAYS = tuple((Before.WEEKDAY, weekday) for weekday in range(7))
_RUN, _LATE, _MISS = (Before.RUN, 0), (Before.LATE, 0), (Before.MISS, 0)
_CANDIDATES: tuple[_Candidate, ...] = (*_WEEKDAYS, _RUN, _LATE, _MISS)


def _holding(
    day: date, runs: Container[date], late: Container[date], *, after_miss: bool
) -> list[_Candidate]:
    """What holds of a planned entry."""
    eve, holds = day - DAY, [_ANY, _WEEKDAYS[day.weekday()]]
    told = (eve in runs, _RUN), (eve in late, _LATE), (after_miss, _MISS)
    return holds + [one for true, one in told if true]


def _carried(missed: int, planned: int, entries: int) -> bool:
    return missed >= MISSES_NEEDED and WITH_NEEDED <= planned < entries


def _pattern(one: _Candidate, missed: Counter[_Candidate], planned: Counter[_Candidate]) -> Pattern:
    there, of = missed[one], planned[one]
    return Pattern(*one, there, of, missed[_ANY] - there, planned[_ANY] - of)


def _chance(pattern: Pattern) -> float:
    return tail(pattern.missed, pattern.planned, pattern.missed_else, pattern.planned_else)
