"""Spans that are asked for by one word, and the words that end or make sure: English, German and Spanish."""

from core.reading.text import plain
from core.reading.wordbook import phrase_table

_WEEK, _MONTH = "week | woche | semana", "month | monat | mes"
_DAYS = phrase_table({7: f"{_WEEK}, 7", 28: f"{_MONTH}, 28, 4 weeks | 4 wochen | 4 semanas"})
_PERIODS = phrase_table({"week": _WEEK, "month": _MONTH, "all": "all | alles | todo"})
_SURE = phrase_table({"end": "end | ende | fin", "sure": "sure, yes | sicher, ja | seguro, sí"})


def days_ahead(text: str) -> int | None:
    """Return how many days ahead a word means, a week where none is said, None for any other."""
    return _DAYS.get(tuple(plain(text).split()) or ("week",))


def period_said(text: str) -> str | None:
    """Return ``week``, ``month`` or ``all`` as a word means it, None for any other."""
    return _PERIODS.get(tuple(plain(text).split()))


def made_sure(text: str) -> str | None:
    """Return ``sure`` or ``end`` as a word means it, None for any other."""
    return _SURE.get(tuple(plain(text).split()))
