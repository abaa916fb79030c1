"""Why a file, or a row of it, was not read: values with a key; the words for them stand in the catalogue."""

from dataclasses import dataclass
from enum import StrEnum


class Snag(StrEnum):
    """Why nothing of a file is taken over."""

    TOO_LARGE = "too-large"
    UNFETCHED = "unfetched"
    EMPTY = "empty"
    BINARY = "binary"
    BROKEN = "broken"  # JSON that ends early, or is none
    NOT_OURS = "not-ours"
    NEWER = "newer"
    UNKNOWN_VERSION = "unknown-version"
    EDITED = "edited"
    UNREADABLE = "unreadable"  # ``at`` names the place
    FUTURE = "future"
    SOMEBODY_ELSES = "somebody-elses"
    TOO_MANY = "too-many"
    NO_HEAD = "no-head"
    COLUMN_MISSING = "column-missing"  # ``at`` names the column
    WHICH_DATES = "which-dates"  # ``at`` is an example
    WHICH_UNIT = "which-unit"  # ``at`` is the head of the loads
    NO_ROW = "no-row"
    FULL = "full"  # an export with it could not be read back


class Fault(StrEnum):
    """Why one row of a table is left out."""

    CELLS = "cells"
    DATE = "date"
    FUTURE = "future"
    OLD = "old"
    EXERCISE = "exercise"
    WHICH_EXERCISE = "which-exercise"
    SETS = "sets"
    UNLIKE = "unlike"  # so many sets, and another number of counts
    REPS = "reps"
    UNIT = "unit"
    BEYOND = "beyond"  # what anybody does
    LOAD = "load"
    MUCH = "much"  # of one exercise on one date
    TWICE = "twice"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that is not taken, and where in it the reason lies, "" for as a whole."""

    snag: Snag
    at: str = ""


@dataclass(frozen=True, slots=True)
class Skip:
    """A row that is left out: its line in the file, what stands there, why, and which exercises would fit."""

    line: int
    said: str
    fault: Fault
    fits: tuple[str, ...] = ()
