"""Dates of a challenge as people say them: from one day to another, or for so long."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from core.reading.days import Direction, read_day
from core.reading.text import plain
from core.reading.wordbook import table

LONGEST_SPAN = 60  # characters of a text that tells dates

_A_WEEK, _DECEMBER = 7, 12
_WEEKS = "ws"  # what weeks, Wochen and semanas begin with
_FURTHEST = date(9000, 1, 1)  # what is later no calendar can add weeks to
_NUMBERS = table({
    1: "a an one | ein eine einen | un una", 2: "two | zwei | dos", 3: "three | drei | tres",
    4: "four | vier | cuatro", 5: "five | fünf | cinco", 6: "six | sechs | seis", 8: "eight | acht | ocho",
})  # fmt: skip
_THE = r"(?:\s+(?:el|dem|zum))?"
_FROM = (
    r"(?:(?:from|on|starting|starts|beginning|begins|ab|vom|beginnend|beginnt|desde|del|empieza|comienza|"
    rf"a\s+partir\s+del?)(?:\s+(?:on|from|am|ab))?{_THE})"
)
_BETWEEN = rf"(?:{_FROM}|von|de)"  # where an end follows as well
_TO = rf"(?:(?:to|until|till|through|bis|hasta|al?){_THE}|[-–—])"
_FOR = r"(?:for|für|fuer|durante|por)"
_UNIT = r"(?P<unit>d|days?|w|wks?|weeks?|months?|tage?n?|wochen?|monate?n?|d[ií]as?|semanas?|mes(?:es)?)"
_COUNTED = "|".join(sorted({*_NUMBERS, "fünf"}, key=len, reverse=True))
_LONG = rf"(?P<many>[0-9]{{1,3}}|{_COUNTED})\s*{_UNIT}(?:\s+lang)?"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{_FROM}\s+(?P<start>.+?)\s+(?:{_FOR}\s+)?{_LONG}",
        rf"{_FOR}\s+{_LONG}",
        rf"(?:{_FOR}\s+)?{_LONG}\s+{_FROM}\s+(?P<start>.+)",
        rf"(?:{_BETWEEN}\s+)?(?P<start>.+?)\s+{_TO}\s+(?P<end>.+)",
        rf"(?:{_BETWEEN}\s+)?(?P<start>[^–—]+?)[–—](?P<end>[^–—]+)",
        rf"{_FROM}\s+(?P<start>.+)",
        rf"{_TO}\s+(?P<end>.+)",
    )
)
_ALONE = (re.compile(_LONG, re.IGNORECASE), re.compile(r"(?P<start>.+)"))
_BEGUN = re.compile(
    rf"(?:from|starting|until|till|ab|vom|bis|desde|hasta)\s+(?P<rest>.+?)(?:\s+{_TO}\s+.*)?", re.IGNORECASE
)
_CUT = re.compile(rf"\s+(?=(?:{_FROM}|{_TO}|{_FOR}|von|de)\s|[0-9]|[^\W\d_]{{2}})", re.IGNORECASE)
_WEEKDAY = (
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|"
    r"mittwoch|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo)"
)
_MONTH = (
    r"(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|okt|dez)[a-z]*|"
    r"m(?:ä|ae)rz|mai|juni|juli|enero|abril|agosto|diciembre)\.?"
)
_LED = r"(?:from|starting|until|till|ab|vom|bis|desde|hasta)"
_LOOKS_DATED = re.compile(
    r"\b[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}\b|\b[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4}\b"
    rf"|\b[0-9]{{1,2}}\.?\s+(?:de\s+)?{_MONTH}(?!\w)|\b{_MONTH}\s+[0-9]{{1,2}}\b"
    rf"|\b{_LED}\s+(?:next\s+|this\s+|el\s+|zum\s+)?"
    rf"(?:{_WEEKDAY}|{_MONTH}|today|tomorrow|heute|morgen|hoy|mañana|[0-9])(?!\w)"
    rf"|\b{_FOR}\s+{_LONG.replace('?P<many>', '?:').replace('?P<unit>', '?:')}\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Span:
    """What a text says of dates: the first, the last, or how long; None is not said."""

    start: date | None = None
    end: date | None = None
    long: str = ""  # as in ``4 weeks``

    def dates(self, start: date, end: date) -> tuple[date, date]:
        """Return the dates where those it does not tell are these; one alone leaves the length as it is."""
        first = min(self.start or start, _FURTHEST)
        if self.long:
            return first, _last(first, self.long)
        return first, self.end or first + (end - start)


def read_span(text: str, today: date, *, alone: bool = False) -> Span | None:
    """Read dates, None where anything else is said; ``alone`` also a day, or a length, without more."""
    text = text.strip()
    if not text or len(text) > LONGEST_SPAN:
        return None
    for form in (*_FORMS, *(_ALONE if alone else ())):
        found = form.fullmatch(text)
        span = _span(found.groupdict(), today) if found else None
        if span is not None:
            return span
    return None


def unread_day(text: str) -> str:
    """Return what of a text that begins like dates is no day, "" where it does not begin so."""
    found = _BEGUN.fullmatch(text)
    return found["rest"] if found else ""


def cut_span(text: str, today: date) -> tuple[str, str]:
    """Part a text into what stands before the dates it ends with, and these; "" where it has none."""
    for cut in _CUT.finditer(text, max(0, len(text) - LONGEST_SPAN - 1)):
        if read_span(text[cut.end() :], today) is not None:
            return text[: cut.start()], text[cut.end() :]
    return text, ""


def looks_dated(text: str) -> bool:
    """Tell whether a text that is no date seems to hold one."""
    return bool(_LOOKS_DATED.search(text[: 2 * LONGEST_SPAN]))


def _span(said: dict[str, str | None], today: date) -> Span | None:
    days = dict[str, date]()
    for name in ("start", "end"):
        words = said.get(name)
        day = read_day(words, today, Direction.COMING) if words else None
        if words and day is None:
            return None
        if day is not None:
            days[name] = day
    many, unit = said.get("many"), said.get("unit")
    return Span(days.get("start"), days.get("end"), f"{many} {unit}" if many and unit else "")


def _last(first: date, long: str) -> date:
    """Return the last of so many days, weeks or months, the first one included."""
    number, _, unit = plain(long).partition(" ")
    many = _NUMBERS.get(number) or int(number)
    if unit.startswith("m"):
        return _months_on(first, many) - timedelta(days=1)
    return first + timedelta(days=many * (_A_WEEK if unit[0] in _WEEKS else 1) - 1)


def _months_on(day: date, many: int) -> date:
    """Return the same day of a later month, or the last that this has."""
    year, month = divmod(day.year * _DECEMBER + day.month - 1 + many, _DECEMBER)
    following = date(year + (month + 1) // _DECEMBER, (month + 1) % _DECEMBER + 1, 1)
    return min(date(year, month + 1, 1) + timedelta(days=day.day - 1), following - timedelta(days=1))
