"""Placement: where each track begins, and what a member may choose for the main lift and the accessory.

Nothing harder than what was shown in the test or reached by progression can be chosen: for that, the test
is there to be done again. Numbers are [O]: our own cautious choice.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from core.domain.exercises import CATALOGUE, Exercise, Kit, Role
from core.domain.ladder import RUNGS, on_step, starting
from core.domain.readiness import in_first_weeks
from core.domain.state import Runner, Track, TrackState
from core.domain.training import Training

# One-leg raises of the weaker side, in the test, from which each start is open.
FOR_THE_STEP, FOR_ONE_LEG, FOR_TWO_LEGS = 12, 6, 1
TARGET_ON_THE_STEP, TARGET_TWO_LEGS = 8, 10
TO_SPARE, LEAST_ONE_LEG = 2, 4
TWO_LEGS_ENOUGH = 10


@dataclass(frozen=True, slots=True)
class Placement:
    """The test's result: one-leg raises on the floor, of the weaker side, and two-leg ones where counted.

    ``one_leg`` None stands for a test that was skipped; ``two_leg`` is only looked at where it is 0.
    """

    one_leg: int | None = None
    two_leg: int | None = None

    @property
    def skipped(self) -> bool:
        """Whether no test was done."""
        return self.one_leg is None

    @property
    def wants_two_legs(self) -> bool:
        """Whether two-leg raises remain to be counted."""
        return self.one_leg == 0 and self.two_leg is None


class Refusal(StrEnum):
    """Why a choice is not taken."""

    STOPPED = "stopped"
    HALTED = "halted"
    NOT_A_MAIN_LIFT = "not_a_main_lift"
    NOT_AN_ACCESSORY = "not_an_accessory"
    NO_KIT = "no_kit"
    SAME = "same"
    HARDER = "harder"
    CAREFUL_START = "careful_start"


def place(result: Placement, runner: Runner) -> tuple[TrackState, ...]:
    """Return the states that begin, the leading one first: raises where they suit, wall sit, walk."""
    others = [starting("soleus_walk", runner)]
    if Kit.WALL in runner.owned:
        others.insert(0, starting("wall_sit", runner))
    main = _main_lift(result, runner)
    if main is not None:
        return (main, *others)
    if Kit.WEIGHTS in runner.owned:
        others.insert(1, starting("seated_raise", runner))
    return tuple(others)


def _main_lift(result: Placement, runner: Runner) -> TrackState | None:
    """The raise to begin with, or None where even two legs cannot yet do ten."""
    two_floor = TrackState("raise_two_floor", target=TARGET_TWO_LEGS)
    if result.one_leg is None or runner.careful:
        return two_floor
    stepped = Kit.STEP in runner.owned
    if result.one_leg >= FOR_THE_STEP:
        return TrackState("raise_one_step" if stepped else "raise_one_floor", target=TARGET_ON_THE_STEP)
    if result.one_leg >= FOR_ONE_LEG:
        return TrackState("raise_one_floor", target=max(LEAST_ONE_LEG, result.one_leg - TO_SPARE))
    if result.one_leg >= FOR_TWO_LEGS:
        return TrackState("raise_two_step", target=TARGET_TWO_LEGS) if stepped else two_floor
    return two_floor if (result.two_leg or 0) >= TWO_LEGS_ENOUGH else None


def swap(training: Training, exercise: str, runner: Runner, day: date) -> TrackState | Refusal:
    """Return the state in which another main lift begins on ``day``, or why it may not.

    The days of a freeze and since the last step go on counting, sets that were taken away stay away, and
    all counters begin at 0.
    """
    present = training.tracks.get(Track.RAISES)
    chosen = CATALOGUE.get(exercise)
    if training.stopped:
        return Refusal.STOPPED
    if training.halted:
        return Refusal.HALTED
    if chosen is None or chosen.role is not Role.RAISE:
        return Refusal.NOT_A_MAIN_LIFT
    refused = _refused(present, chosen, runner)
    if refused is not None:
        return refused
    if runner.careful and on_step(exercise) and in_first_weeks(training, day):
        return Refusal.CAREFUL_START
    begun = starting(exercise, runner)
    if present is None:
        return begun
    return begun.but(
        sets=min(begun.sets, present.sets),
        freeze_days=present.freeze_days,
        days_since_step=present.days_since_step,
    )


def swaps(training: Training, runner: Runner, day: date) -> tuple[str, ...]:
    """List the main lifts that ``swap`` would take on this date, in the catalogue's order."""
    return tuple(one for one in CATALOGUE if isinstance(swap(training, one, runner, day), TrackState))


def accessory(exercise: str, runner: Runner) -> Refusal | None:
    """Tell why an exercise cannot be the chosen accessory; None if it can."""
    chosen = CATALOGUE.get(exercise)
    if chosen is None or chosen.role is not Role.ACCESSORY:
        return Refusal.NOT_AN_ACCESSORY
    return None if chosen.possible_with(runner.owned) else Refusal.NO_KIT


def _refused(present: TrackState | None, chosen: Exercise, runner: Runner) -> Refusal | None:
    if not chosen.possible_with(runner.owned):
        return Refusal.NO_KIT
    if present is None:
        return Refusal.HARDER if _behind(chosen.id) and _on_the_ladder(chosen.id) else None
    if chosen.id == present.exercise:
        return Refusal.SAME
    harder = _on_the_ladder(chosen.id) and chosen.id not in _behind(present.exercise)
    return Refusal.HARDER if harder else None


def _on_the_ladder(exercise: str) -> bool:
    """Tell whether an exercise is one of the raises that lead from one to the next."""
    rung = RUNGS[exercise]
    return rung.next is not None or any(one.next == exercise for one in RUNGS.values())


def _behind(exercise: str) -> tuple[str, ...]:
    """List the variations that lie behind one, nearest first."""
    behind: list[str] = []
    previous = RUNGS[exercise].previous
    while previous:
        behind.append(previous)
        previous = RUNGS[previous].previous
    return tuple(behind)
