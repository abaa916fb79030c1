"""A day as planned: its kind, what it holds and why. The nouns of the planner."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from hashlib import blake2s

from core.domain.exercises import CATALOGUE, Measure, Sides
from core.domain.ladder import REP_SECONDS
from core.domain.readiness import Band, Standing
from core.domain.state import Control, SetLog, Side, TrackState

# [O] Said of a load day, in minutes; the accessory gives way before the upper one is passed.
LOAD_MINUTES = (10, 20)
# Seconds that one repetition, second or foot takes at each tempo; [O] a walk on tiptoe, normal and slow.
_SECONDS = {Measure.REPS: REP_SECONDS, Measure.SECONDS: (1, 1, 1), Measure.FEET: (1, 2, 2)}


class DayKind(StrEnum):
    """What a day is for."""

    LOAD = "load"
    LIGHT = "light"
    REST = "rest"


class Why(StrEnum):
    """The fact that made a day what it is. First load, then light, then rest."""

    LOAD_DUE = "load_due"
    NOT_PLACED = "not_placed"
    REDUCED_YESTERDAY = "reduced_yesterday"
    SPACING = "spacing"
    FOUR_IN_SEVEN = "four_in_seven"
    THREE_IN_SEVEN = "three_in_seven"
    RUN_TOMORROW = "run_tomorrow"
    STOPPED = "stopped"
    HALTED = "halted"
    CLEARANCE = "clearance"
    SORE = "sore"
    ILL = "ill"
    RACE_DAY = "race_day"
    RACE_NEAR = "race_near"
    PAUSED = "paused"
    REQUESTED = "requested"
    RACE_DAY_AFTER = "race_day_after"
    REST_DAY = "rest_day"
    SIX_DAYS_RUNNING = "six_days_running"


@dataclass(frozen=True, slots=True)
class Item:
    """One exercise of a day. ``target`` is in the exercise's measure, for each leg where sides are each.

    ``state`` is the track's state as sent, None for accessories and on light days. ``flat_first`` asks to
    stand flat on the floor: the first time with weight of an exercise on the step. [S2]
    """

    exercise: str
    sets: int
    target: int
    tempo: int = 0
    kg: float = 0.0
    rest_seconds: int = 0
    state: TrackState | None = None
    flat_first: bool = False

    @property
    def seconds(self) -> int:
        """The time it takes, in seconds, with the rests between its sets."""
        exercise = CATALOGUE[self.exercise]
        once = self.target * _SECONDS[exercise.measure][self.tempo]
        legs = 2 if exercise.sides is Sides.EACH else 1
        return self.sets * once * legs + (self.sets - 1) * self.rest_seconds


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """One day's entry: every day has exactly one. Rest days hold no items.

    ``standing`` is the row of S1 to S5 that holds, ``band`` the row of S5 that the session was eased by.
    ``new`` names the exercises of the day that were not trained before, as far as training remembers.
    """

    day: date
    kind: DayKind
    why: Why
    standing: Standing
    items: tuple[Item, ...] = ()
    band: Band = Band.FRESH
    new: tuple[str, ...] = ()

    @property
    def minutes(self) -> int:
        """About how long it takes, in minutes: 10 to 20 on a load day, at most 6 on a light one, else 0."""
        needed = minutes(self.items)
        if self.kind is DayKind.LOAD:
            return min(max(needed, LOAD_MINUTES[0]), LOAD_MINUTES[1])
        return needed

    @property
    def digest(self) -> str:
        """Four hex digits that stand for what is prescribed; the same on every machine and day."""
        doses = (f"{one.exercise} {one.sets} {one.target} {one.tempo} {one.kg:g}" for one in self.items)
        return blake2s("|".join((self.kind, *doses)).encode(), digest_size=2).hexdigest()


def minutes(items: tuple[Item, ...]) -> int:
    """Return about how long these exercises take together, in whole minutes."""
    return round(sum(item.seconds for item in items) / 60)


def sets_as_planned(item: Item) -> tuple[SetLog, ...]:
    """Return an item's sets done exactly as planned: steady, each leg by itself where sides are each."""
    each = CATALOGUE[item.exercise].sides is Sides.EACH
    legs: tuple[Side | None, ...] = (Side.LEFT, Side.RIGHT) if each else (None,)
    return tuple(SetLog(item.target, Control.STEADY, leg) for leg in legs) * item.sets
