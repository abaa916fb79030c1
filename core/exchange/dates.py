"""Dates of a table: each way of writing one, and which of day and month a whole file begins with."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?", re.ASCII)
_DOTTED = re.compile(r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})(?: .*)?", re.ASCII)
_SLASHED = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?: .*)?", re.ASCII)
_CENTURY = 2000  # of years written with two digits
_MONTHS = 12


class Order(StrEnum):
    """What comes first where a date is written with slashes."""

    DAY = "day"
    MONTH = "month"
    EITHER = "either"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Ordered:
    """How the dates of a file are to be read, with an example where that is unknown."""

    order: Order
    example: str = ""


def order_of(cells: Iterable[str], today: date) -> Ordered:
    """Tell what the slashed dates of a file begin with: one that can be read one way only decides for all.

    Where some can be read only one way and some only the other, each of those is read as it can be. Where
    every one of them could begin with its year as well, none is guessed.
    """
    said = [cell.strip() for cell in cells]
    matches = [match for match in map(_SLASHED.fullmatch, said) if match is not None]
    firsts, seconds = ([int(match[part]) for match in matches] for part in (1, 2))
    days, months = any(one > _MONTHS for one in firsts), any(one > _MONTHS for one in seconds)
    either = [match for match in matches if _both_months(match)]
    if either and days == months:
        return Ordered(Order.UNKNOWN, either[0][0])
    if matches and all(_may_begin_with_year(match, today) for match in matches):
        return Ordered(Order.UNKNOWN, matches[0][0])
    return Ordered(Order.DAY if days and not months else Order.MONTH if months and not days else Order.EITHER)


def _both_months(match: re.Match[str]) -> bool:
    return max(int(match[1]), int(match[2])) <= _MONTHS and int(match[1]) != int(match[2])


def _may_begin_with_year(match: re.Match[str], today: date) -> bool:
    """Tell whether a date of two digits each could be one of the past that begins with its year."""
    if not all(len(part) == len("26") for part in match.groups()) or match[1] == match[3]:
        return False
    day = _date(match[1], match[2], match[3])
    return day is not None and day <= today


def read_date(cell: str, order: Order) -> date | None:
    """Return the date a cell tells, None for none."""
    said = cell.strip()
    if match := _ISO.fullmatch(said):
        return _date(match[1], match[2], match[3])
    if match := _DOTTED.fullmatch(said):
        return _date(match[3], match[2], match[1])
    if match := _SLASHED.fullmatch(said):
        one, other = match[1], match[2]
        month_first = order is Order.MONTH or (order is Order.EITHER and int(other) > _MONTHS)
        return _date(match[3], one, other) if month_first else _date(match[3], other, one)
    return None


def _date(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year) + (_CENTURY if len(year) == len("26") else 0), int(month), int(day))
    except ValueError:
        return None
