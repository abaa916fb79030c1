"""Days by what people call them, and until when a pause lasts: in English, German and Spanish alike."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from core.domain.events import PauseReason
from core.reading import daywords as words
from core.reading.hollow import says_nothing
from core.reading.problem import Problem, Unread
from core.reading.text import Scan, Shape, Token

A_YEAR = 365  # [O] days; nothing is planned or paused further ahead
A_WEEK = 7
_SHORT_NAME = 3  # letters of a weekday that a full stop may end: Mo., mié.
_SHORT_MONTH = 4  # letters of a month that a full stop may end: Dez., sept.
_MONTHS_A_YEAR = 12
_SHORTEST_WEEKDAY = 2  # letters


class Direction(StrEnum):
    """Which way a day without a year or a week is looked for: the last one, or the next."""

    PAST = "past"
    COMING = "coming"


# What a day can begin with, or have as its second token: a quick look before the forms are tried.
_SIDES = words.LAST | words.NEXT | words.THIS
_FIRST = frozenset((
    *words.MONTHS, *words.WEEKDAY, *(phrase[0] for phrase in (*words.NEAR_DAYS, *words.AHEAD)), *words.BACK,
    *_SIDES, *words.BEFORE_DAYS,
))  # fmt: skip
_SECOND = frozenset((*words.MONTHS, *words.DAY_UNITS, *words.ENDINGS, *words.OF, "."))
_NUMERIC = re.compile(r"([0-9]{1,2})\.([0-9]{1,2})")
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
    now, start = scan.now, scan.at
    if now.text not in _FIRST and now.shape is not Shape.DATE and scan.ahead(1).text not in _SECOND:
        return None
    scan.at += now.text in words.BEFORE_DAYS and _leads(scan)
    for form in (*more, _written, _numeric, _named, _weekday, _counted, _of_month):
        found = form(scan, today, direction)
        if found is not None:
            scan.at += found[0]
            return found[1]
    scan.at = start
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


def read_day(text: str, today: date, direction: Direction) -> date | None:
    """Return the one day a text names, or None. Total on any text.

    ``2026-01-05``, ``5.1.2026``, ``5 jan``, ``jan 5``, ``monday``, ``today``, ``yesterday``, ``-2d``,
    ``3 days ago``, ``in 2 weeks``; ``am 5. Januar``, ``vor 3 Tagen``; ``el 5 de enero``, ``hace 3 días``.
    A weekday is today or the last one (PAST), today or the next one
    (COMING); a day of a month without a year is the nearest (PAST), or the next, yet up to 14 days back.
    """
    scan = Scan(text)
    day = take_day(scan, today, direction)
    return day if isinstance(day, date) and scan.over else None


def begun_weekday(name: str) -> int | None:
    """Return the weekday (Monday 0) that a plain name, or its first letters, tell; None where they fit "
    "two."""
    begun = name.removesuffix("s")
    if name in words.WEEKDAY:
        return words.WEEKDAY[name]
    days = {day for known, day in words.WEEKDAY.items() if known.startswith(begun)}
    return days.pop() if len(begun) >= _SHORTEST_WEEKDAY and len(days) == 1 else None


def _written(scan: Scan, _today: date, _direction: Direction) -> Found | None:
    token = scan.now
    if token.shape is not Shape.DATE:
        return None
    parts = [int(part) for part in token.text.replace(".", "-").split("-")]
    return 1, _date(*(parts if "-" in token.text else reversed(parts)))


def _numeric(scan: Scan, today: date, direction: Direction) -> Found | None:
    """5.1. where it begins the text, or a word says that a day comes; elsewhere it may be a decimal."""
    token, dot, before = scan.now, scan.ahead(1), scan.ahead(-1).text
    found = _NUMERIC.fullmatch(token.text)
    said = scan.at == 0 or before in words.LEADING
    if not found or not said or not (dot.text == "." and dot.glued) or int(found[2]) > _MONTHS_A_YEAR:
        return None
    return 2, _nearest(today, int(found[2]), int(found[1]), direction)


def _named(scan: Scan, today: date, _direction: Direction) -> Found | None:
    texts = tuple(scan.ahead(step).text for step in range(words.LONGEST_NEAR))
    for length in range(words.LONGEST_NEAR, 0, -1):
        days = words.NEAR_DAYS.get(texts[:length])
        if days is not None:
            return length, _shifted(today, days)
    return None


def _weekday(scan: Scan, today: date, direction: Direction) -> Found | None:
    side = scan.now.text
    used = 1 if side in _SIDES else 0
    name, after = scan.ahead(used).text, scan.ahead(used + 1)
    number = words.WEEKDAY.get(name)
    if number is None or (name in words.HOMONYMS and not _is_day(scan, used)):
        return None
    if name in words.MONTHS and after.whole is not None:
        return None
    used += 1 + (after.text == "." and after.glued and len(name) <= _SHORT_NAME)
    gone = scan.ahead(used).text in words.GONE
    coming = next((len(phrase) for phrase in words.TO_COME if _stands(scan, phrase, used)), 0)
    used += gone or coming
    last, following = side in words.LAST or gone, side in words.NEXT or coming > 0
    back = last or (direction is Direction.PAST and not following)
    away = (today.weekday() - number if back else number - today.weekday()) % A_WEEK
    if (last or following) and away == 0:
        away = A_WEEK
    return used, _shifted(today, -away if back else away)


def _is_day(scan: Scan, used: int) -> bool:
    """Tell whether a short name that is a word of another kind too is a day here: ``am Do``, ``Do:``."""
    after = scan.ahead(used + 1)
    led = used > 0 or (scan.ahead(-1).text in words.LEADING_SHORT and _leads(scan, -1))
    signed = scan.ahead(used).text in words.SIGNED and after.text in (".", ":") and after.glued
    return led or len(scan.tokens) == 1 or signed


def _leads(scan: Scan, at: int = 0) -> bool:
    """Tell whether a word leads to a day: not the am of ``I am so steady``, nor that of ``10 am tuesday``."""
    word, before, after, end = (scan.ahead(at + by) for by in (0, -1, 1, 2))
    if word.text != "am" or not (before.counts or before.text == "i"):
        return True
    dotted = (
        end.text == "." if after.shape is Shape.NUMBER else after.shape is Shape.DATE and "." in after.text
    )
    plain = after.text in words.GERMAN and not (
        after.text in words.HOMONYMS and (end.counts or end.shape is Shape.WORD)
    )
    return before.counts and not word.glued and (dotted or plain)


def _stands(scan: Scan, phrase: tuple[str, ...], at: int = 0) -> bool:
    return all(scan.ahead(at + step).text == word for step, word in enumerate(phrase))


def _counted(scan: Scan, today: date, _direction: Direction) -> Found | None:
    """-2d, +3d, 2 days ago, vor 2 Tagen, hace 2 días, in 2 weeks, dentro de 2 semanas."""
    first = scan.now.text
    back = first in words.BACK
    used = 1 if back else next((len(phrase) for phrase in words.AHEAD if _stands(scan, phrase)), 0)
    number, many, unit = scan.ahead(used), _many(scan.ahead(used)), scan.ahead(used + 1)
    glued = number.glued or first not in words.NEAR_SIGNS
    if many is None or unit.text not in words.DAY_UNITS or not glued:
        return None
    ago = not used and scan.ahead(used + 2).text == words.AGO
    if not used and not ago:
        return None
    days = many * words.DAY_UNITS[unit.text]
    return used + 2 + ago, _shifted(today, -days if ago or back else days)


def _many(token: Token) -> int | None:
    """How many a token says: in digits, spelled, or by ``a``."""
    spelled = 1 if token.text in words.ARTICLE else words.NUMBERS.get(token.text)
    return token.whole if token.counts else spelled


def _of_month(scan: Scan, today: date, direction: Direction) -> Found | None:
    """5 jan, 5th of january, jan 5, 5. Januar, 5 de enero, each with a year or without."""
    used, day, month = 0, scan.now, scan.now
    if scan.now.text in words.MONTHS:
        used, day = 1, scan.ahead(1)
    ending = scan.ahead(used + 1)
    used += 1 + (ending.glued and ending.text in words.ENDINGS)
    if day is month:
        used += scan.ahead(used).text in (*words.OF, ".")
        month = scan.ahead(used)
        used += 1
    if day.whole is None or month.text not in words.MONTHS:
        return None
    used += scan.ahead(used).text == "." and scan.ahead(used).glued and len(month.text) <= _SHORT_MONTH
    of = scan.ahead(used).text in words.OF
    year = scan.ahead(used + of).whole
    if year and 1900 <= year <= 2999:
        return used + of + 1, _date(year, words.MONTHS[month.text], day.whole)
    return used, _nearest(today, words.MONTHS[month.text], day.whole, direction)


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
    if says_nothing(scan, words.HOLLOW, words.FILLING, dated=bool(ends)):
        scan.refuse(Problem.NOT_UNDERSTOOD, scan.tokens[0], scan.tokens[-1])
    return scan.unread or PauseWords(next(iter(reasons), PauseReason.OTHER), next(iter(ends), None))


def _reason(scan: Scan, reasons: list[PauseReason]) -> None:
    word = scan.take()
    if word.text in words.REASONS:
        reasons.append(words.REASONS[word.text])
    elif word.text == "-" and scan.now.glued and scan.now.counts:
        scan.refuse(Problem.NEGATIVE, word, scan.now)
    elif word.shape not in (Shape.BREAK, Shape.SIGN) and word.text not in words.FILLING:
        scan.refuse(Problem.NOT_UNDERSTOOD, word)


def _span(scan: Scan, today: date, _direction: Direction) -> Found | None:
    """10d, 2 weeks, eine Woche, 10 días: the last day of so many, today being the first."""
    days, unit = _many(scan.now), scan.ahead(1).text
    if not days or unit not in words.DAY_UNITS or scan.ahead(2).text == words.AGO:
        return None
    if scan.ahead(-1).text in words.BACK:
        return None
    return 2, _shifted(today, days * words.DAY_UNITS[unit] - 1)
