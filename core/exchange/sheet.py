"""What was done as a table for spreadsheets: a row a set, of every load that was logged or brought along."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from functools import lru_cache

from core.domain.events import Event, Logged, Recalled
from core.domain.exercises import CATALOGUE
from core.domain.recalling import recalled
from core.domain.results import BYTE_ORDER_MARK, guarded
from core.domain.state import SetLog

BROUGHT = "recalled"  # the session of what was brought along


class Head(StrEnum):
    """The columns in their order, named in English whatever the language: programs read them."""

    DATE = "date"
    EXERCISE = "exercise"
    SET = "set"
    SIDE = "side"
    REPS = "reps"
    UNIT = "unit"
    LOAD = "load_kg"
    CONTROL = "control"
    SESSION = "session"
    PAIN = "pain"
    EFFORT = "effort"


Cell = str | int | float


def sheet(events: Sequence[Event]) -> bytes:
    """Return the sets of these events as CSV, oldest first: UTF-8 with a byte order mark, CRLF.

    No text in it can be taken for a formula. ``load_kg`` is empty where a set was done as prescribed.
    """
    told: list[Logged | Recalled] = [*(one for one in events if isinstance(one, Logged)), *recalled(events)]
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(Head)
    writer.writerows(_safe(row) for row in _rows(sorted(told, key=lambda one: one.day)))
    return (BYTE_ORDER_MARK + text.getvalue()).encode()


def _rows(told: Iterable[Logged | Recalled]) -> Iterator[tuple[Cell, ...]]:
    for one in told:
        for number, done in enumerate(one.sets, 1):
            yield (*_what(one, number, done), *_felt(one))


def _what(one: Logged | Recalled, number: int, done: SetLog) -> tuple[Cell, ...]:
    unit = CATALOGUE[one.exercise].measure
    load = "" if one.kg is None else one.kg
    side, control = done.side or "", done.control or ""
    return one.day.isoformat(), one.exercise, number, side, done.count, unit, load, control


def _felt(one: Logged | Recalled) -> tuple[Cell, ...]:
    if isinstance(one, Recalled):
        return BROUGHT, "", ""
    pain, effort = ("" if told is None else told for told in (one.pain, one.effort))
    return one.session, pain, effort


def _safe(row: Iterable[Cell]) -> list[Cell]:
    return [_guarded(cell) if isinstance(cell, str) else cell for cell in row]


# A date, an exercise and a mark stand in many rows.
_guarded = lru_cache(4096)(guarded)
