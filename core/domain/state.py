"""The state of one track, the runner it belongs to, and what was logged: the nouns of progression."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypedDict, Unpack

from core.domain.exercises import CATALOGUE, Kit, Role

# [O] Unknown body weight counts as this; it only ever limits the added load.
ASSUMED_BODY_KG = 50.0


class Track(StrEnum):
    """A line of progression that keeps its own state."""

    RAISES = "raises"
    WALL_SIT = "wall_sit"
    WALK = "walk"


class Phase(StrEnum):
    """Where a track stands: rising, holding, resting until calm, or waiting for a professional."""

    BUILD = "build"
    MAINTAIN = "maintain"
    HALTED = "halted"
    STOPPED = "stopped"


class Control(StrEnum):
    """How a set was kept."""

    STEADY = "steady"
    WOBBLY = "wobbly"
    LOST = "lost"


class Side(StrEnum):
    """A leg."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Runner:
    """What a member owns and is: the facts that bound progression. Weights in kg, ascending."""

    kit: frozenset[Kit] = frozenset()
    weights_kg: tuple[float, ...] = ()
    body_kg: float | None = None
    careful: bool = False

    @property
    def owned(self) -> frozenset[Kit]:
        """The kit, with ``weights`` in it when any weight is listed."""
        return self.kit | {Kit.WEIGHTS} if self.weights_kg else self.kit

    @property
    def bound_kg(self) -> float:
        """Body weight in kg as used for limits."""
        return self.body_kg or ASSUMED_BODY_KG


@dataclass(frozen=True, slots=True)
class SetLog:
    """One logged set: the controlled count in the exercise's measure, and how it was kept."""

    count: int
    control: Control | None = None
    side: Side | None = None


class _Changes(TypedDict, total=False):
    exercise: str
    sets: int
    target: int
    tempo: int
    kg: float
    ok: int
    easy: int
    short: int
    wobble: int
    freeze_days: int
    days_since_step: int
    phase: Phase


@dataclass(frozen=True)
class TrackState:
    """One exercise's state: what is prescribed, the counters, and days without or since a rise.

    Without slots, because ``but`` copies the fields in one piece: five times as fast as ``replace``.
    """

    exercise: str
    sets: int = 3
    target: int = 0
    tempo: int = 0
    kg: float = 0.0
    ok: int = 0
    easy: int = 0
    short: int = 0
    wobble: int = 0
    freeze_days: int = 0
    days_since_step: int = 99
    phase: Phase = Phase.BUILD

    def but(self, **changes: Unpack[_Changes]) -> "TrackState":
        """Copy with the named fields changed."""
        changed = object.__new__(TrackState)
        object.__setattr__(changed, "__dict__", {**self.__dict__, **changes})
        return changed

    @property
    def dose(self) -> tuple[str, int, int, int, float]:
        """What a person would be told to do: exercise, sets, target, tempo, kg."""
        return (self.exercise, self.sets, self.target, self.tempo, self.kg)


def track_of(exercise: str) -> Track | None:
    """Return the track an exercise belongs to, or None for accessories and light work."""
    return _TRACK_OF_ROLE.get(CATALOGUE[exercise].role)


_TRACK_OF_ROLE = {Role.RAISE: Track.RAISES, Role.SIT: Track.WALL_SIT, Role.WALK: Track.WALK}
