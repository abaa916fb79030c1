"""Units as people write them, and the limits of what is believed."""

from enum import StrEnum

from core.domain.events import Units
from core.domain.exercises import Measure
from core.reading.problem import Problem
from core.reading.wordbook import table, words

KG_PER_LB = 0.45359237  # by definition of the pound
METRES_PER_FOOT = 0.3048  # by definition of the foot
KM_PER_MILE = 1.609344  # by definition of the mile

# [O] Beyond these a set is a slip of the finger; generous, since history may be anything believable.
MOST = {Measure.REPS: 100, Measure.SECONDS: 600, Measure.FEET: 1000}
MOST_UNNAMED = 600  # [O] no exercise and no unit said
HEAVIEST_KG = 300  # [O]
MOST_SETS = 10  # [O] a group
MOST_EXERCISES = 20  # [O] a line

EXCESS = {
    Measure.REPS: Problem.TOO_MANY_REPS,
    Measure.SECONDS: Problem.TOO_MANY_SECONDS,
    Measure.FEET: Problem.TOO_MANY_FEET,
}


class Unit(StrEnum):
    """What a count is said in."""

    REPS = "reps"
    SECONDS = "s"
    MINUTES = "min"
    METRES = "m"
    FEET = "ft"


MEASURE = {
    Unit.REPS: Measure.REPS,
    Unit.SECONDS: Measure.SECONDS,
    Unit.MINUTES: Measure.SECONDS,
    Unit.METRES: Measure.FEET,
    Unit.FEET: Measure.FEET,
}
_METRES = "m meter meters metre metres | metern | metro metros"
_MINUTES = "min mins minute minutes | minuten | minuto minutos"
UNITS = table({
    Unit.REPS: "rep reps repetition repetitions | wdh wiederholung wiederholungen | repetición repeticiones",
    Unit.SECONDS: "s sec secs second seconds | sek sekunde sekunden | seg segs segundo segundos",
    Unit.MINUTES: _MINUTES,
    Unit.METRES: _METRES,
    Unit.FEET: "ft foot feet | fuß füße | pie pies",
})  # fmt: skip
LOADS = table(
    {
        Units.METRIC: "kg kgs kilo kilos kilogram kilograms | kilogramm | kilogramo kilogramos",
        Units.IMPERIAL: "lb lbs pound pounds | | libra libras",
    }
)
DECIMALS = frozenset((*LOADS, *words(_METRES), *words(_MINUTES)))


def kilograms(value: float, units: Units) -> float:
    """Return a load in kg, to the gram, said in kg or (imperial) in lb."""
    return round(value * KG_PER_LB if units is Units.IMPERIAL else value, 3)


def counted(value: float, unit: Unit | None) -> int:
    """Return a count in its unit's measure: whole repetitions, seconds or feet, to the nearest."""
    factor = {Unit.MINUTES: 60.0, Unit.METRES: 1 / METRES_PER_FOOT}.get(unit, 1.0) if unit else 1.0
    return int(value * factor + 0.5)


def metres(feet: int) -> float:
    """Return the roundest metres that are read as so many feet: whole ones, else halves, else tenths."""
    exact = feet * METRES_PER_FOOT
    tried = (round(exact), round(exact * 2) / 2)
    return next((one for one in tried if counted(one, Unit.METRES) == feet), round(exact, 1))


def excess(count: int, measure: Measure | None) -> tuple[Problem, int] | None:
    """Return the problem and the limit when a count is beyond belief, else None."""
    if measure is None:
        return (Problem.TOO_MANY_REPS, MOST[Measure.REPS]) if count > MOST_UNNAMED else None
    return (EXCESS[measure], MOST[measure]) if count > MOST[measure] else None
