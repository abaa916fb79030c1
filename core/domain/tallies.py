"""Tallies: what the pages of a chronicle come to, in numbers."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from statistics import fmean

from core.domain.adherence import Sign
from core.domain.chronicle import Page
from core.domain.days import DAY
from core.domain.events import Logged, PauseReason, Recalled, Session
from core.domain.exercises import CATALOGUE, Measure, Sides
from core.domain.state import Control, SetLog, Side

# [O] Fewer tell nothing of a side or of a half.
SETS_A_SIDE, ANSWERS_A_HALF = 6, 3
# [O] A side is called weaker from this difference of its mean on: one count, and a tenth of the other.
SIDE_APART, SIDE_SHARE = 1.0, 0.1
CHANGE = 0.5  # [O] points of effort or pain; less is about the same


@dataclass(frozen=True, slots=True)
class Adherence:
    """Planned entries kept, and what counts neither way; ``paused`` by reason, None for a halt or a stop."""

    kept: int = 0
    planned: int = 0
    paused: Mapping[PauseReason | None, int] = field(default_factory=dict)
    excused: int = 0

    @property
    def share(self) -> float:
        """The share of planned entries that was kept, 0 to 1."""
        return self.kept / self.planned if self.planned else 0.0


def adherence(pages: Sequence[Page]) -> Adherence:
    """Count the dates by their signs; one that is not over counts only if it was kept."""
    signs = Counter([page.sign for page in pages])
    kept = signs[Sign.KEPT] + signs[Sign.FLAGGED]
    paused = Counter([page.pause for page in pages if page.sign is Sign.PAUSED])
    excused = sum([page.excused for page in pages])
    return Adherence(kept, kept + signs[Sign.PLANNED], paused, excused)


@dataclass(frozen=True, slots=True)
class Volume:
    """What was done with control, by measure; what came after control was lost was never counted.

    ``sets`` are all that were logged, ``steady`` those marked so.
    """

    reps: int = 0
    seconds: int = 0
    feet: int = 0
    sets: int = 0
    steady: int = 0


def volume(logs: Iterable[Logged | Recalled]) -> Volume:
    """Add up the counts of every set."""
    counts = dict.fromkeys(Measure, 0)
    sets = steady = 0
    for log in logs:
        done = 0
        for one in log.sets:
            done += one.count
            steady += one.control is Control.STEADY
        counts[CATALOGUE[log.exercise].measure] += done
        sets += len(log.sets)
    return Volume(counts[Measure.REPS], counts[Measure.SECONDS], counts[Measure.FEET], sets, steady)


def logs_of(pages: Iterable[Page]) -> list[Logged]:
    """Return the logs of these pages, in order."""
    return [log for page in pages for log in page.logs]


@dataclass(frozen=True, slots=True)
class Legs:
    """The mean count of each leg's sets of one exercise."""

    exercise: str
    left: float
    right: float

    @property
    def weaker(self) -> Side | None:
        """The leg that did fewer, None where the difference is not worth telling."""
        low, high = sorted((self.left, self.right))
        if high - low < SIDE_APART or high - low < SIDE_SHARE * high:
            return None
        return Side.LEFT if self.left < self.right else Side.RIGHT


def legs(logs: Iterable[Logged]) -> list[Legs]:
    """Return each exercise of the load sessions whose legs were counted apart often enough."""
    sided: dict[str, list[SetLog]] = {}
    for log in logs:
        if log.session is Session.LOAD and CATALOGUE[log.exercise].sides is Sides.EACH:
            sided.setdefault(log.exercise, []).extend(one for one in log.sets if one.side)
    found: list[Legs] = []
    for exercise, sets in sided.items():
        left, right = ([one.count for one in sets if one.side is side] for side in Side)
        if min(len(left), len(right)) >= SETS_A_SIDE:
            found.append(Legs(exercise, fmean(left), fmean(right)))
    return found


class Way(StrEnum):
    """Where a number went from the earlier half to the later one."""

    UP = "up"
    DOWN = "down"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Course:
    """Answers on a scale over a span: their mean and highest, and the means of both halves where known."""

    mean: float
    highest: int
    earlier: float | None = None
    later: float | None = None

    @property
    def way(self) -> Way | None:
        """Where it went, None where a half has too few answers to tell."""
        if self.earlier is None or self.later is None:
            return None
        if abs(self.later - self.earlier) < CHANGE:
            return Way.SAME
        return Way.UP if self.later > self.earlier else Way.DOWN


def course(answers: Iterable[tuple[date, int | None]], last: date) -> Course | None:
    """Return how dated answers, in order, went from the first one to ``last``; None without an answer."""
    given = [(day, answer) for day, answer in answers if answer is not None]
    if not given:
        return None
    told, first = [answer for _, answer in given], given[0][0]
    middle = first + ((last - first).days + 1) // 2 * DAY
    earlier = [answer for day, answer in given if day < middle]
    later = told[len(earlier) :]
    if min(len(earlier), len(later)) < ANSWERS_A_HALF:
        return Course(fmean(told), max(told))
    return Course(fmean(told), max(told), fmean(earlier), fmean(later))
