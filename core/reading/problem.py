"""Why a text could not be read: a value with a key; the words for it stand in the catalogue."""

from dataclasses import dataclass
from enum import StrEnum

# [O] Longer than anything a person types in one go; beyond it nothing is even looked at.
LONGEST_TEXT = 2000  # characters


class Problem(StrEnum):
    """What is wrong with the part that was not read. ``Unread.limit`` holds the limit it names."""

    EMPTY = "empty"
    TOO_LONG = "too-long"
    NOT_UNDERSTOOD = "not-understood"
    SAID_TWICE = "said-twice"
    NEGATIVE = "negative"
    NO_SETS = "no-sets"
    TOO_MANY_SETS = "too-many-sets"
    TOO_MANY_EXERCISES = "too-many-exercises"
    TOO_MANY_REPS = "too-many-reps"
    TOO_MANY_SECONDS = "too-many-seconds"
    TOO_MANY_FEET = "too-many-feet"
    MIXED_UNITS = "mixed-units"
    WRONG_UNIT = "wrong-unit"
    ALL_LOGGED = "all-logged"
    UNKNOWN_EXERCISE = "unknown-exercise"
    AMBIGUOUS_EXERCISE = "ambiguous-exercise"
    PAIN_RANGE = "pain-range"
    EFFORT_RANGE = "effort-range"
    TOO_HEAVY = "too-heavy"
    TOO_LIGHT = "too-light"
    TOO_MANY_WEIGHTS = "too-many-weights"
    WEIGHTS_MISSING = "weights-missing"
    BODY_RANGE = "body-range"
    KM_RANGE = "km-range"
    NO_DAY = "no-day"
    NO_SUCH_DAY = "no-such-day"
    DAY_TOO_OLD = "day-too-old"
    DAY_IN_FUTURE = "day-in-future"
    DAY_PAST = "day-past"
    DAY_TOO_FAR = "day-too-far"
    NO_HOUR = "no-hour"
    NO_SUCH_HOUR = "no-such-hour"
    WAIT_RANGE = "wait-range"


# Nothing in such words looked like a log.
NO_LOG = (Problem.EMPTY, Problem.NOT_UNDERSTOOD, Problem.UNKNOWN_EXERCISE)


@dataclass(frozen=True, slots=True)
class Unread:
    """A text that was not taken: what was understood before the snag, the snag, and its reason.

    ``limit`` is the limit named with the reason: a number (repetitions, kg, days …), or a range such as
    "0-10", or a measure. ``candidates`` are exercise ids when a name fits several.
    """

    understood: str
    unread: str
    problem: Problem
    limit: str | int | None = None
    candidates: tuple[str, ...] = ()
