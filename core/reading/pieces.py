"""Pieces of a line given one by one: whether a text is that piece and nothing more. All total on any text.

A piece with a wrong amount in it passes: the line's own reader names the limit.
"""

from datetime import date

from core.domain.events import PauseReason
from core.domain.state import SetLog
from core.reading.days import Direction, PauseWords, read_until, take_day
from core.reading.kit import KitWords, read_kit
from core.reading.logline import read_log
from core.reading.logwords import Group, LogWords
from core.reading.problem import LONGEST_TEXT, Problem, Unread
from core.reading.runs import RunWords, read_run
from core.reading.text import Scan, tokens

ANY_DAY = date(2000, 1, 1)  # readable or not is the same on every day
_COUNT = 9  # stands for the sets beside which a piece is read; 1 and 2 may name legs
_UNCLEAR = (Problem.EMPTY, Problem.TOO_LONG, Problem.NOT_UNDERSTOOD, Problem.UNKNOWN_EXERCISE)


def is_sets(text: str) -> bool:
    """Tell whether a text is sets alone: counts, marks, legs, and with them names and loads."""
    words = read_log(text, ANY_DAY)
    if isinstance(words, Unread):
        return _is_wrong_amount(words)
    return bool(words.groups) and words == LogWords(ANY_DAY, groups=words.groups)


def is_exercise(text: str) -> bool:
    """Tell whether a text names an exercise, or several between which the coach asks."""
    words = read_log(f"{_COUNT} {text}", ANY_DAY)
    if isinstance(words, Unread):
        return words.problem is Problem.AMBIGUOUS_EXERCISE
    group = words.groups[0] if words.groups else Group(None, ())
    named = group.exercise is not None or group.role is not None
    alone = Group(group.exercise, (SetLog(_COUNT),), role=group.role)
    return named and words == LogWords(ANY_DAY, groups=(alone,))


def has_number(text: str) -> bool:
    """Tell whether a day could be taken for a count, or for part of one: ``may 5`` and ``2 days ago``."""
    return any(token.counts for token in tokens(text[:LONGEST_TEXT]))


def is_of_a_leg(text: str) -> bool:
    """Tell whether a name would make of a count before it how many legs: ``leg press`` after a 1."""
    return text[:LONGEST_TEXT].lstrip().casefold().startswith("leg")


def is_like_a_year(text: str) -> bool:
    """Tell whether a text begins with what would be the year of a day before it: ``2000 m``."""
    before = f"{_COUNT} may"
    scan = Scan(f"{before} {text}")
    return take_day(scan, ANY_DAY, Direction.COMING) is not None and scan.at > len(before.split())


def is_load(text: str) -> bool:
    """Tell whether a text is a load: ``10``, ``10 kg``, ``22 lb``, ``bodyweight``."""
    words = read_log(f"{_COUNT} @{text}", ANY_DAY)
    if isinstance(words, Unread):
        return _is_wrong_amount(words)
    kg = words.groups[0].kg if words.groups else None
    return kg is not None and words == LogWords(ANY_DAY, groups=(Group(None, (SetLog(_COUNT),), kg),))


def is_distance(text: str) -> bool:
    """Tell whether a text is how far a run went: ``18k``, ``10 miles``, ``half marathon``."""
    words = read_run(text, ANY_DAY)
    if isinstance(words, Unread):
        return _is_wrong_amount(words)
    return words.km is not None and words == RunWords(ANY_DAY, words.kind, words.km)


def is_end(text: str) -> bool:
    """Tell whether a text is how long a pause lasts: a day, or ``10d`` and ``2 weeks``."""
    words = read_until(text, ANY_DAY)
    if isinstance(words, Unread):
        return _is_wrong_amount(words)
    return words.until is not None and words == PauseWords(PauseReason.OTHER, words.until)


def is_weights(text: str) -> bool:
    """Tell whether a text is a list of weights: ``2 4 6 kg``, ``5 10 lb``."""
    words = read_kit(f"weights {text}")
    if isinstance(words, Unread):
        return _is_wrong_amount(words)
    return bool(words.weights_kg) and words == KitWords(weights_kg=words.weights_kg)


def is_body_weight(text: str) -> bool:
    """Tell whether a text is a body weight: ``70 kg``, ``154 lb``, ``unknown``."""
    words = read_kit(f"body {text}")
    if isinstance(words, Unread):
        return _is_wrong_amount(words)
    return words.body_kg is not None and words == KitWords(body_kg=words.body_kg)


def _is_wrong_amount(unread: Unread) -> bool:
    return unread.problem not in _UNCLEAR
