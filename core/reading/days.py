"""Days by what people call them, and until when a pause lasts."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from core.domain.events import PauseReason
from core.reading.problem import Problem, Unread
from core.reading.text import Scan, Shape

A_YEAR = 365  # [O] days; nothing is planned or paused further ahead
A_WEEK = 7


class Direction(StrEnum):
    """Which way a day without a year or a week is looked for: the last one, or the next."""

    PAST = "past"
    COMING = "coming"


_MONTHS = {
    name: number
    for number, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
         "september sep sept", "october oct", "november nov", "december dec"), start=1)
    for name in names.split()
}  # fmt: skip
_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        ("monday mon", "tuesday tue tues", "wednesday wed weds", "thursday thu thur thurs", "friday fri",
         "saturday sat", "sunday sun"))
    for name in names.split()
}  # fmt: skip
_NEAR_DAYS = {
    ("day", "before", "yesterday"): -2,
    ("the", "day", "before", "yesterday"): -2,
    ("yesterday",): -1,
    ("today",): 0,
    ("tonight",): 0,
    ("tomorrow",): 1,
    ("tmrw",): 1,
    ("day", "after", "tomorrow"): 2,
    ("the", "day", "after", "tomorrow"): 2,
}
_DAYS_IN = {"d": 1, "day": 1, "days": 1, "w": 7, "wk": 7, "wks": 7, "week": 7, "weeks": 7}
_ENDINGS = ("st", "nd", "rd", "th")
_LEADING = ("last", "next", "this", "on", "in", "-", "+")
# What a day can begin with, or have as its second token: a quick look before the forms are tried.
_FIRST = frozenset((*_MONTHS, *_WEEKDAYS, *(words[0] for words in _NEAR_DAYS), *_LEADING))
_SECOND = frozenset((*_MONTHS, *_DAYS_IN, *_ENDINGS, "of"))
_NO_DAY = Problem.NO_SUCH_DAY

Found = tuple[int, date | Problem]  # how many tokens name the day, and the day
Form = Callable[[Scan, date, Direction], Found | None]


def _shifted(day: date, days: int) -> date | Problem:
    """Return the day so many days on, or the problem that the calendar has no such day."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return _NO_DAY


def take_day(scan: Scan, today: date, direction: Direction, *more: Form) -> date | Problem | None:
    """Take a day at the scan's place, also in one of the forms of ``more``.

    None, and nothing taken, if none stands there.
    """
    now = scan.now
    if now.text not in _FIRST and now.shape is not Shape.DATE and scan.ahead(1).text not in _SECOND:
        return None
    for form in (*more, _written, _named, _weekday, _counted, _of_month):
        found = form(scan, today, direction)
        if found is not None:
            scan.at += found[0]
            return found[1]
    return None


def said_day(
    scan: Scan, today: date, direction: Direction, reach: tuple[int, int], said: list[date], *more: Form
) -> date | None:
    """Take a day within ``reach`` (days back, days ahead) of today; None if there is none, or it is refused.

    Refused are a day no calendar has, one out of reach, and one other than what was ``said`` before.
    """
    first = scan.now
    day = take_day(scan, today, direction, *more)
    if day is None:
        return None
    last, (back, ahead) = scan.ahead(-1), reach
    if isinstance(day, Problem):
        scan.refuse(day, first, last)
    elif (today - day).days > back:
        scan.refuse(Problem.DAY_TOO_OLD if back else Problem.DAY_PAST, first, last, limit=back or None)
    elif (day - today).days > ahead:
        scan.refuse(Problem.DAY_TOO_FAR if ahead else Problem.DAY_IN_FUTURE, first, last, limit=ahead or None)
    elif said and said[0] != day:
        scan.refuse(Problem.SAID_TWICE, first, last)
    else:
        return day
    return None


def read_day(words: str, today: date, direction: Direction) -> date | None:
    """Return the one day these words name, or None. Total on any text.

    ``2026-01-05``, ``5.1.2026``, ``5 jan``, ``jan 5``, ``monday``, ``today``, ``yesterday``, ``-2d``,
    ``3 days ago``, ``in 2 weeks``. A weekday is today or the last one (PAST), today or the next one
    (COMING); a day of a month without a year is the nearest (PAST), or the next, yet up to 14 days back.
    """
    scan = Scan(words)
    day = take_day(scan, today, direction)
    return day if isinstance(day, date) and scan.over else None


def _written(scan: Scan, _today: date, _direction: Direction) -> Found | None:
    token = scan.now
    if token.shape is not Shape.DATE:
        return None
    parts = [int(part) for part in token.text.replace(".", "-").split("-")]
    return 1, _date(*(parts if "-" in token.text else reversed(parts)))


def _named(scan: Scan, today: date, _direction: Direction) -> Found | None:
    for words, days in _NEAR_DAYS.items():
        if all(scan.ahead(step).text == word for step, word in enumerate(words)):
            return len(words), _shifted(today, days)
    return None


def _weekday(scan: Scan, today: date, direction: Direction) -> Found | None:
    strict = scan.now.text in ("last", "next")
    used = 1 if strict or scan.now.text in ("this", "on") else 0
    number = _WEEKDAYS.get(scan.ahead(used).text)
    if number is None:
        return None
    back = scan.now.text == "last" or (direction is Direction.PAST and scan.now.text != "next")
    away = (today.weekday() - number if back else number - today.weekday()) % A_WEEK
    if strict and away == 0:
        away = A_WEEK
    return used + 1, _shifted(today, -away if back else away)


def _counted(scan: Scan, today: date, _direction: Direction) -> Found | None:
    """-2d, +3d, 2 days ago, in 2 weeks."""
    first = scan.now.text
    used = 1 if first in ("-", "+", "in") else 0
    number, unit = scan.ahead(used), scan.ahead(used + 1)
    if number.whole is None or unit.text not in _DAYS_IN or (first in ("-", "+") and not number.glued):
        return None
    ago = scan.ahead(used + 2).text == "ago"
    if not used and not ago:
        return None
    days = number.whole * _DAYS_IN[unit.text]
    return used + 2 + ago, _shifted(today, -days if ago or first == "-" else days)


def _of_month(scan: Scan, today: date, direction: Direction) -> Found | None:
    """5 jan, 5th of january, jan 5, each with a year or without."""
    used, day, month = 0, scan.now, scan.now
    if scan.now.text in _MONTHS:
        used, day = 1, scan.ahead(1)
    used += 1 + (scan.ahead(used + 1).glued and scan.ahead(used + 1).text in _ENDINGS)
    if day is month:
        used += scan.ahead(used).text == "of"
        month = scan.ahead(used)
        used += 1
    if day.whole is None or month.text not in _MONTHS:
        return None
    year = scan.ahead(used).whole
    if year and 1900 <= year <= 2999:
        return used + 1, _date(year, _MONTHS[month.text], day.whole)
    return used, _nearest(today, _MONTHS[month.text], day.whole, direction)


def _nearest(today: date, month: int, day: int, direction: Direction) -> date | Problem:
    years = (_date(today.year + years, month, day) for years in (-1, 0, 1, 2, 3, 4))
    possible = [one for one in years if isinstance(one, date)]
    if direction is Direction.PAST:
        return min(possible, key=lambda one: abs(one - today), default=_NO_DAY)
    return next((one for one in possible if (today - one).days <= 2 * A_WEEK), _NO_DAY)


def _date(year: int, month: int, day: int) -> date | Problem:
    try:
        return date(year, month, day)
    except (ValueError, OverflowError):
        return _NO_DAY


@dataclass(frozen=True, slots=True)
class PauseWords:
    """Why, and to the end of which day (None: until resumed), everything shall be silent."""

    reason: PauseReason
    until: date | None = None


_REASONS = {
    PauseReason.INJURY: ("injury", "injured", "hurt", "pain", "calf", "achilles"),
    PauseReason.ILLNESS: ("illness", "ill", "sick", "sickness", "flu", "cold", "fever", "covid"),
    PauseReason.HOLIDAY: ("holiday", "holidays", "vacation", "leave"),
    PauseReason.TRAVEL: ("travel", "travels", "travelling", "traveling", "trip", "away"),
    PauseReason.OTHER: ("other", "break", "pause"),
}
_REASON = {word: reason for reason, words in _REASONS.items() for word in words}
_FILLING = (
    "until", "till", "til", "to", "for", "by", "with", "on", "the", "a", "an", "i", "am", "my", "because",
    "of",
)  # fmt: skip


def read_until(text: str, today: date) -> PauseWords | Unread:
    """Read what follows /pause: a reason, an end, or both. Total on any text.

    ``holiday 10d`` lasts ten days with today as the first, so that the eleventh is for training again; a day
    named (``injury 2026-02-01``, ``travel until friday``) is the last silent one. From today to one year
    ahead.
    """
    scan = Scan(text)
    reasons: list[PauseReason] = []
    ends: list[date] = []
    while not scan.over:
        end = said_day(scan, today, Direction.COMING, (0, A_YEAR), ends, _span)
        if end is not None:
            ends.append(end)
        elif not scan.over:
            _reason(scan, reasons)
    return scan.unread or PauseWords(next(iter(reasons), PauseReason.OTHER), next(iter(ends), None))


def _reason(scan: Scan, reasons: list[PauseReason]) -> None:
    word = scan.take()
    if word.text in _REASON:
        reasons.append(_REASON[word.text])
    elif word.text == "-" and scan.now.glued and scan.now.counts:
        scan.refuse(Problem.NEGATIVE, word, scan.now)
    elif word.shape not in (Shape.BREAK, Shape.SIGN) and word.text not in _FILLING:
        scan.refuse(Problem.NOT_UNDERSTOOD, word)


def _span(scan: Scan, today: date, _direction: Direction) -> Found | None:
    """10d, 2 weeks: the last day of so many, today being the first."""
    days = scan.now.whole
    if not days or scan.ahead(1).text not in _DAYS_IN or scan.ahead(2).text == "ago":
        return None
    return 2, _shifted(today, days * _DAYS_IN[scan.ahead(1).text] - 1)
