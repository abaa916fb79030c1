"""The results of a challenge: ranks, and the file that is given out, the same bytes wherever it is."""

import csv
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

# Spreadsheets take UTF-8 for something else without it.
BYTE_ORDER_MARK = "\ufeff"
# What makes a spreadsheet take a text for a formula, at its begin or after what may separate cells.
_FORMULA = re.compile(r"(?P<before>(?:^|[;,|\t\r\n])[\s'\"]*)(?P<sign>[=+\-@\u2212\uff1d\uff0b\uff0d\uff20])")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f\u0085\u2028\u2029]+")


class Column(StrEnum):
    """The columns of the file in their order."""

    RANK = "rank"
    NAME = "name"
    TEAM = "team"
    KEPT = "kept"
    PLANNED = "planned"
    SHARE = "share"  # per cent
    STREAK = "streak"
    SETS = "sets"
    LOAD = "load"


# Only there where somebody lets it be seen.
_OPTIONAL = (Column.TEAM, Column.STREAK, Column.SETS, Column.LOAD)


@dataclass(frozen=True, slots=True)
class Result:
    """What others see of one entrant: ``rank`` 0 is unranked, None is not to be seen. ``load`` in kg.

    Who is not ranked was ``paused`` too long, or is ``wanting`` so many planned days more.
    """

    rank: int
    name: str
    kept: int
    planned: int
    team: str | None = None
    streak: int | None = None
    sets: int | None = None
    load: float | None = None
    paused: bool = False
    wanting: int = 0


def ranks(scores: Sequence[float | None]) -> list[int]:
    """Return the rank of each score: equal ones share it, and the next one's counts all above; None has 0."""
    place = dict[float, int]()
    for at, score in enumerate(sorted((one for one in scores if one is not None), reverse=True), 1):
        place.setdefault(score, at)
    return [0 if score is None else place[score] for score in scores]


def csv_bytes(results: Sequence[Result], heads: Mapping[Column, str]) -> bytes:
    """Return the file: a row for each result, in their order, under ``heads``.

    UTF-8 with a byte order mark and CRLF. No text in it can be taken for a formula.
    """
    cells = [_cells(one) for one in results]
    columns = [one for one in Column if one not in _OPTIONAL or any(row[one] != "" for row in cells)]
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    writer.writerow([guarded(heads[one]) for one in columns])
    writer.writerows([row[one] for one in columns] for row in cells)
    return (BYTE_ORDER_MARK + text.getvalue()).encode()


def guarded(text: str) -> str:
    """Return a text on one line that no spreadsheet takes for a formula: an apostrophe stands before one."""
    return _FORMULA.sub(r"\g<before>'\g<sign>", _CONTROLS.sub(" ", text).strip())


def _cells(one: Result) -> Mapping[Column, str | int | float]:
    share = round(100 * one.kept / one.planned, 1) if one.planned else ""
    return {
        Column.RANK: one.rank or "",
        Column.NAME: guarded(one.name),
        Column.TEAM: guarded(one.team or ""),
        Column.KEPT: one.kept,
        Column.PLANNED: one.planned,
        Column.SHARE: share,
        Column.STREAK: _shown(one.streak),
        Column.SETS: _shown(one.sets),
        Column.LOAD: _shown(one.load),
    }


def _shown(value: float | None) -> float | str:
    return "" if value is None else round(value, 1)
