"""What a log line comes to: its day, its groups of sets, and how they felt."""

from dataclasses import dataclass, field, replace
from datetime import date

from core.domain.events import SkipReason, Units
from core.domain.exercises import CATALOGUE, Exercise, Measure, Role
from core.domain.state import Control, SetLog, Side
from core.reading.amounts import (
    MEASURE,
    MOST_SETS,
    Unit,
    counted,
    excess,
)
from core.reading.problem import Problem, Unread
from core.reading.text import Scan, Token


@dataclass(frozen=True, slots=True)
class Group:
    """Sets of one exercise as said. Neither ``exercise`` nor ``role``: the next unlogged one of the day.

    ``unit`` is the measure that was said, in which the counts stand (s, ft; m and min converted), None
    if none was; ``kg`` None means as prescribed. ``settled`` brings a group to its exercise.
    """

    exercise: str | None
    sets: tuple[SetLog, ...]
    kg: float | None = None
    unit: Measure | None = None
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class LogWords:
    """A log line; ``control`` is the mark of one without sets, as an answer to the coach's question."""

    day: date
    done: bool = False
    skip: SkipReason | None = None
    groups: tuple[Group, ...] = ()
    pain: int | None = None
    effort: int | None = None
    control: Control | None = None


def settled(group: Group, exercise: Exercise, units: Units = Units.METRIC) -> Group | Unread:
    """Return the group as one of ``exercise``, counts in its measure, or why it cannot be one.

    Counts of feet said without a unit are metres for a member who reads metres.
    """
    measure = exercise.measure
    if group.unit not in (None, measure):
        return Unread("", group.unit or "", Problem.WRONG_UNIT, measure.value)
    bare = Unit.METRES if measure is Measure.FEET and units is Units.METRIC else None
    counts = [counted(one.count, bare if group.unit is None else None) for one in group.sets]
    for one, count in zip(group.sets, counts, strict=True):
        if beyond := excess(count, measure):
            return Unread("", str(one.count), *beyond)
    sets = tuple(replace(one, count=count) for one, count in zip(group.sets, counts, strict=True))
    return replace(group, exercise=exercise.id, sets=sets, unit=measure)


@dataclass(slots=True)
class Count:
    """One count as typed; both legs of a set share its ``turn``."""

    token: Token
    last: Token
    value: float
    turn: int
    unit: Unit | None = None
    control: Control | None = None
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark that stands by itself. ``last`` marks the last set alone, otherwise every set without a mark."""

    token: Token
    control: Control
    last: bool


@dataclass(slots=True)
class Draft:
    """A group while it is being read, its name ending with the token ``named_to``.

    ``hard`` tells that a line break or ``;`` stands before it, ``units`` which are meant where none are said.
    """

    token: Token
    named_to: Token | None = None
    exercise: str | None = None
    role: Role | None = None
    hard: bool = False
    units: Units = Units.METRIC
    items: list[Count | Mark] = field(default_factory=list)
    kg: float | None = None

    @property
    def named(self) -> bool:
        """Whether an exercise or a role was said."""
        return self.exercise is not None or self.role is not None

    @property
    def counts(self) -> list[Count]:
        """The counts, in the order said."""
        return [item for item in self.items if isinstance(item, Count)]

    @property
    def turns(self) -> int:
        """How many sets, one of both legs counting once."""
        counts = self.counts
        left, right = (sum(one.side is side for one in counts) for side in (Side.LEFT, Side.RIGHT))
        return len(counts) - min(left, right)

    @property
    def measure(self) -> Measure | None:
        """The measure of what was named, or None."""
        return CATALOGUE[self.exercise].measure if self.exercise else Measure.REPS if self.role else None


def joined(scan: Scan, drafts: list[Draft]) -> list[Draft]:
    """Give what names no exercise to the group before it, or at the start to the one after it.

    A line of its own with several sets stays a group of its own.
    """
    result: list[Draft] = []
    loose: list[Draft] = []
    for draft in drafts:
        if not draft.named and (not draft.counts or (result and (not draft.hard or draft.turns == 1))):
            if result:
                _join(scan, result[-1], draft, draft.items)
            else:
                loose.append(draft)
        else:
            for before in loose:
                draft.items = [*before.items, *draft.items]
                _join(scan, draft, before, [])
            result, loose = [*result, draft], []
    return [*result, *loose]


def _join(scan: Scan, draft: Draft, other: Draft, items: list[Count | Mark]) -> None:
    last = next((item for item in reversed(draft.items) if isinstance(item, Count)), None)
    shift = last.turn + 1 if last else 0
    for item in items:
        if isinstance(item, Count):
            item.turn += shift
    draft.items += items
    if other.kg is not None:
        load(scan, draft, other.kg, other.token, other.token)


def load(scan: Scan, draft: Draft, kg: float, first: Token, last: Token) -> None:
    """Note the load of a group, once."""
    if draft.kg not in (None, kg):
        scan.refuse(Problem.SAID_TWICE, first, last)
    draft.kg = kg


def group_of(scan: Scan, draft: Draft) -> Group:
    """Turn a draft into its group; what is beyond belief or contradicts itself is refused on the scan."""
    counts = draft.counts
    if not counts:
        scan.refuse(
            Problem.NO_SETS, draft.token if draft.named else scan.tokens[0], draft.named_to or scan.tokens[-1]
        )
    elif draft.turns > MOST_SETS:
        scan.refuse(Problem.TOO_MANY_SETS, counts[0].token, counts[-1].last, limit=MOST_SETS)
    _mark(scan, draft)
    unit = _spread(scan, draft)
    sets = []
    for one in counts:
        count = counted(one.value, one.unit)
        if beyond := excess(count, unit or draft.measure):
            scan.refuse(beyond[0], one.token, one.last, limit=beyond[1])
        elif one.unit is None and not one.value.is_integer():
            scan.refuse(Problem.NOT_UNDERSTOOD, one.token)
        sets.append(SetLog(count, one.control, one.side))
    return Group(draft.exercise, tuple(sets), draft.kg, unit, draft.role)


def _mark(scan: Scan, draft: Draft) -> None:
    """Apply the marks that stand alone, each to what was said before it; a first one to all that follows."""
    before: list[Count] = []
    first: Control | None = None
    for item in draft.items:
        if isinstance(item, Count):
            item.control = item.control or first
            before.append(item)
        elif not before and not item.last:
            first = item.control
        elif not before:
            scan.refuse(Problem.NOT_UNDERSTOOD, item.token)
        else:
            for one in before:
                if one.turn == before[-1].turn if item.last else one.control is None:
                    one.control = item.control


def _spread(scan: Scan, draft: Draft) -> Measure | None:
    """Give counts without a unit the one that was said beside them, and return the measure said."""
    counts = draft.counts
    if draft.measure is Measure.SECONDS:
        for one in counts:
            one.unit = Unit.MINUTES if one.unit is Unit.METRES else one.unit  # nobody sits for metres
    said = {one.unit: one for one in counts if one.unit is not None}
    bare = [one for one in counts if one.unit is None]
    measures = {MEASURE[unit] for unit in said}
    if len(measures) > 1 or (bare and len(said) > 1):
        scan.refuse(Problem.MIXED_UNITS, counts[0].token, counts[-1].last)
        return None
    broken = any(not one.value.is_integer() for one in bare)
    metres = broken and draft.measure is Measure.FEET and draft.units is Units.METRIC
    for one in bare:
        one.unit = next(iter(said), Unit.METRES if metres else None)
    measure = next(iter(measures), Measure.FEET if metres else None)
    if measure and draft.measure and measure is not draft.measure:
        wrong = next(iter(said.values()))
        scan.refuse(Problem.WRONG_UNIT, wrong.token, wrong.last, limit=draft.measure.value)
    return measure
