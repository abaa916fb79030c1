"""The ladder: ranges, tempo levels, owned weights, and the ways down.

Source tags as in ``core.domain.exercises``. Every function here is pure; counts are in the exercise's
measure (repetitions, seconds or feet), weights in kg.
"""

from dataclasses import dataclass
from enum import StrEnum

from core.domain.exercises import CATALOGUE, Kit, Measure
from core.domain.state import Runner, TrackState


class Kind(StrEnum):
    """Whether a variation leads on to a harder one, or is where load is built."""

    APPROACH = "approach"
    WORK = "work"


class Load(StrEnum):
    """What an added weight is measured against."""

    NONE = "none"
    BODY = "body"
    EXTERNAL = "external"


@dataclass(frozen=True, slots=True)
class Rung:
    """One variation's numbers: the range of the target, the floor under it, and the step of a rise."""

    lo: int
    hi: int
    floor: int
    step: int
    kind: Kind
    load: Load
    next: str | None = None
    previous: str | None = None


_APPROACH, _WORK = Kind.APPROACH, Kind.WORK

# Ranges: [S1] [S2] [S3] as in the catalogue; floors and steps [O].
RUNGS: dict[str, Rung] = {
    "raise_two_floor": Rung(10, 15, 6, 2, _APPROACH, Load.NONE, next="raise_two_step"),
    "raise_two_step": Rung(10, 15, 6, 2, _APPROACH, Load.NONE, "raise_one_floor", "raise_two_floor"),
    "raise_one_floor": Rung(6, 15, 4, 1, _APPROACH, Load.BODY, "raise_one_step", "raise_two_step"),
    "raise_one_step": Rung(6, 15, 4, 1, _WORK, Load.BODY, previous="raise_one_floor"),
    "seated_raise": Rung(10, 15, 6, 1, _WORK, Load.EXTERNAL, previous="raise_two_floor"),
    "leg_press_raise": Rung(10, 15, 6, 1, _WORK, Load.EXTERNAL, previous="raise_two_floor"),
    "wall_sit": Rung(30, 60, 15, 5, _WORK, Load.BODY),
    "soleus_walk": Rung(10, 15, 5, 2, _WORK, Load.BODY),
}

# [O] One-leg raises on the floor end sooner when a step waits.
HI_ONE_FLOOR_BEFORE_STEP = 12
# [S2] Fewer repetitions once weight is added; seconds and feet in proportion [O].
LOADED_RANGE = {Measure.REPS: (8, 12), Measure.SECONDS: (30, 45), Measure.FEET: (10, 15)}
# [O] Slow repetitions end here when a weight waits.
HI_SLOW_BEFORE_LOAD = 12
# [S2] Slower before heavier: seconds of one repetition at 2-0-2, 3-0-3, 3-2-3.
REP_SECONDS = (4, 6, 8)
# [O] Added weight ends at these shares of body weight.
LOAD_CAP = {Load.BODY: 0.40, Load.EXTERNAL: 1.00}
# [E] Progression models add at most about a tenth at a time; small plates stay possible [O].
JUMP_SHARE, JUMP_SMALL_KG, JUMP_LARGE_KG = 0.10, 2.5, 5.0
# [O] On the way down sets are at most this many.
EASED_SETS = 2
# [O] A hair's breadth, so that 0.8 of 10 kg still finds the 8 kg weight.
_EPSILON = 1e-9


def kind_of(exercise: str, runner: Runner) -> Kind:
    """Return the kind of a variation for this runner."""
    if exercise == "raise_one_floor" and Kit.STEP not in runner.kit:
        return Kind.WORK
    return RUNGS[exercise].kind


def next_weight(exercise: str, kg: float, runner: Runner) -> float | None:
    """Return the smallest owned weight above ``kg`` within the cap, in kg, or None."""
    cap = LOAD_CAP.get(RUNGS[exercise].load)
    if cap is None:
        return None
    for owned in runner.weights_kg:
        if owned > kg + _EPSILON:
            return owned if owned <= cap * runner.bound_kg + _EPSILON else None
    return None


def fits(exercise: str, kg: float, heavier: float | None, runner: Runner) -> bool:
    """Tell whether the jump from ``kg`` to the next weight is small enough for one step."""
    if heavier is None:
        return False
    base = kg + runner.bound_kg if RUNGS[exercise].load is Load.BODY else kg
    largest = min(JUMP_LARGE_KG, max(JUMP_SMALL_KG, JUMP_SHARE * base))
    return heavier - kg <= largest + _EPSILON


def next_fits(exercise: str, kg: float, runner: Runner) -> bool:
    """Tell whether a next owned weight exists and fits."""
    return fits(exercise, kg, next_weight(exercise, kg, runner), runner)


def span(exercise: str, tempo: int, kg: float, runner: Runner) -> tuple[int, int]:
    """Return the range (lo, hi) of the target at this tempo and load."""
    rung = RUNGS[exercise]
    if rung.load is Load.BODY:
        if kg > 0:
            return LOADED_RANGE[CATALOGUE[exercise].measure]
        if CATALOGUE[exercise].measure is Measure.REPS:
            if exercise == "raise_one_floor" and Kit.STEP in runner.kit:
                return rung.lo, HI_ONE_FLOOR_BEFORE_STEP
            if tempo >= 1 and next_fits(exercise, kg, runner):
                return rung.lo, HI_SLOW_BEFORE_LOAD
    return rung.lo, rung.hi


def highest_tempo(exercise: str, kg: float, runner: Runner) -> int:
    """Return the highest tempo level the variation may reach."""
    if kind_of(exercise, runner) is Kind.APPROACH:
        return 0
    match CATALOGUE[exercise].measure:
        case Measure.SECONDS:
            return 2
        case Measure.FEET:
            return 0 if runner.weights_kg else 1
        case Measure.REPS:
            return 1 if kg > 0 or next_fits(exercise, kg, runner) else 2


def _neighbour(exercise: str, runner: Runner, direction: str) -> str | None:
    found: str | None = getattr(RUNGS[exercise], direction)
    while found and not CATALOGUE[found].possible_with(runner.owned):
        found = getattr(RUNGS[found], direction)
    return found


def next_variation(exercise: str, runner: Runner) -> str | None:
    """Return the next harder variation the kit allows, or None."""
    return _neighbour(exercise, runner, "next")


def previous_variation(exercise: str, runner: Runner) -> str | None:
    """Return the next easier variation the kit allows, or None."""
    return _neighbour(exercise, runner, "previous")


def down(share: float, kg: float, runner: Runner) -> float:
    """Return the heaviest owned weight at or under ``share`` of ``kg``, else 0."""
    limit = share * kg + _EPSILON
    return max((owned for owned in runner.weights_kg if owned <= limit), default=0.0)


def quiet(state: TrackState) -> TrackState:
    """All counters at 0."""
    return state.but(ok=0, easy=0, short=0, wobble=0)


def same_work(one: TrackState, other: TrackState) -> bool:
    """Tell whether exercise, load and tempo are the same."""
    return (one.exercise, one.kg, one.tempo) == (other.exercise, other.kg, other.tempo)


def clipped(state: TrackState, runner: Runner) -> TrackState:
    """The target brought into the range of the state's exercise, tempo and load."""
    lo, hi = span(state.exercise, state.tempo, state.kg, runner)
    return state.but(target=min(max(state.target, lo), hi))


def at_bottom(eased: TrackState, before: TrackState, runner: Runner) -> TrackState:
    """The target at lo, yet never above the one before at the same exercise, load and tempo."""
    lo, _ = span(eased.exercise, eased.tempo, eased.kg, runner)
    return eased.but(target=min(lo, before.target) if same_work(eased, before) else lo)


def at_start(state: TrackState, exercise: str, runner: Runner) -> TrackState:
    """The state moved to the lo of another variation, without tempo and load; counters 0."""
    moved = quiet(state.but(exercise=exercise, tempo=0, kg=0.0))
    return moved.but(target=span(exercise, 0, 0.0, runner)[0])


def one_step_back(state: TrackState, runner: Runner) -> TrackState:
    """One step down on the first axis that has one: load, tempo, target, variation, sets. Counters 0."""
    if state.kg > 0:
        return quiet(clipped(state.but(kg=down(0.9, state.kg, runner)), runner))  # [O]
    if state.tempo > 0:
        _, hi = span(state.exercise, state.tempo - 1, state.kg, runner)
        return quiet(state.but(tempo=state.tempo - 1, target=min(state.target, hi)))
    rung = RUNGS[state.exercise]
    if state.target > rung.lo:
        return quiet(state.but(target=max(rung.lo, state.target - 2 * rung.step)))
    previous = previous_variation(state.exercise, runner)
    if previous:
        return at_start(state, previous, runner)
    return quiet(state.but(sets=max(1, state.sets - 1)))


def big_step_back(state: TrackState, runner: Runner) -> TrackState:
    """The easier variation, or half the load, from the bottom with at most two sets. Counters 0."""
    fewer = state.but(sets=min(EASED_SETS, state.sets))
    previous = previous_variation(state.exercise, runner)
    if state.kg == 0 and previous:
        return at_start(fewer, previous, runner)
    halved = quiet(fewer.but(kg=down(0.5, state.kg, runner), tempo=0))  # [O]
    return at_bottom(halved, state, runner)


def starting(exercise: str, runner: Runner) -> TrackState:
    """The first state of an exercise: three sets at lo, no tempo; external load light."""
    load = 0.0
    if RUNGS[exercise].load is Load.EXTERNAL and not runner.careful:
        quarter = 0.25 * runner.bound_kg + _EPSILON  # [O]
        load = min((owned for owned in runner.weights_kg if owned <= quarter), default=0.0)
    return TrackState(exercise, target=span(exercise, 0, load, runner)[0], kg=load)


def refitted(state: TrackState, runner: Runner) -> TrackState:
    """The state within what is owned now: an easier variation, or a lighter weight; else unchanged."""
    if not CATALOGUE[state.exercise].possible_with(runner.owned):
        previous = previous_variation(state.exercise, runner)
        return at_start(state, previous, runner) if previous else state
    kg = down(1.0, state.kg, runner)
    return state if kg == state.kg else quiet(clipped(state.but(kg=kg), runner))


def on_step(exercise: str) -> bool:
    """Tell whether an exercise is done on the step."""
    return any(Kit.STEP in needed for needed in CATALOGUE[exercise].kits)


def gentle(state: TrackState, runner: Runner) -> TrackState:
    """The state without step and load, as a careful profile begins; unchanged if it has neither."""
    flat = previous_variation(state.exercise, runner) if on_step(state.exercise) else None
    if flat:
        return at_start(state, flat, runner)
    return quiet(clipped(state.but(kg=0.0), runner)) if state.kg > 0 else state
