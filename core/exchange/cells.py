"""Cells of a table of training: counts, loads, sides and marks, as people and programs write them."""

import re
from functools import lru_cache

from core.domain.events import Units
from core.domain.exercises import CATALOGUE, Measure
from core.domain.state import Control, SetLog, Side
from core.exchange.refusal import Fault
from core.reading.amounts import HEAVIEST_KG, LOADS, MEASURE, UNITS, Unit, counted, excess, kilograms
from core.reading.amounts import MOST_SETS as MOST_OF_A_ROW

LONGEST_CELL = 200  # characters of one that is looked at
_COUNT = re.compile(r"(\d{1,4}):(\d{2})|(\d{1,6}(?:\.\d{1,3})?)\s*([a-z]+)?", re.ASCII)
_TIMES = re.compile(r"\s*(\d{1,2})\s*[x×*]\s*(\d.*)", re.ASCII | re.IGNORECASE)
_APART = re.compile(r"\s*[/;+|]\s*|\s*,\s*|\s+(?=\d)")
_LOAD = re.compile(r"([0-9]{1,6}(?:[.,][0-9]{1,3})?)\s*([a-z]+)?", re.ASCII)
_NO_LOAD = frozenset(("", "-", "0", "bw", "none"))
_NO_COUNT = frozenset(("", "-", "0", "0.0"))
_LEFT, _RIGHT = ("left", "l", "links", "izquierda", "izq"), ("right", "r", "rechts", "derecha", "der")
_SIDES = dict.fromkeys(_LEFT, Side.LEFT) | dict.fromkeys(_RIGHT, Side.RIGHT)
_MARKS = {one.value: one for one in Control}


@lru_cache(1024)
def read_counts(cell: str, unit: str, exercise: str, units: Units) -> tuple[int, ...] | Fault:
    """Return the counts of a cell in the measure of its exercise: ``15``, ``15 15 12``, ``30 s``, ``1:30``.

    A way without any unit is told in those of the member; what nobody does is a fault.
    """
    told = UNITS.get(unit.strip().casefold())
    if told is None and unit.strip() and unit.strip().casefold() not in LOADS:
        return Fault.UNIT
    found: list[int] = []
    for part in _APART.split(cell.strip().casefold()[:LONGEST_CELL]):
        count = _count(part, told, CATALOGUE[exercise].measure, units)
        if isinstance(count, Fault) or len(found) > MOST_OF_A_ROW:
            return count if isinstance(count, Fault) else Fault.SETS
        found.append(count)
    return tuple(found)


def _count(part: str, told: Unit | None, measure: Measure, units: Units) -> int | Fault:
    """The count of one set, in its own unit, else the one told for all, else the usual one."""
    match = _COUNT.fullmatch(part)
    if match is None:
        return Fault.REPS
    minutes = match[1] is not None
    said = Unit.SECONDS if minutes else UNITS.get(match[4]) if match[4] else told
    if (match[4] and said is None) or (said is not None and MEASURE[said] is not measure):
        return Fault.UNIT
    value = 60.0 * int(match[1]) + int(match[2]) if minutes else float(match[3])
    usual = Unit.METRES if measure is Measure.FEET and units is Units.METRIC else None
    count = counted(value, said or usual)
    return Fault.BEYOND if excess(count, measure) else count


def times(cell: str) -> tuple[str, str]:
    """Part ``3x15`` in the number of sets and the rest; the number is "" where there is none."""
    match = _TIMES.fullmatch(cell[:LONGEST_CELL])
    return (match[1], match[2]) if match else ("", cell)


def read_sets(cell: str) -> int | Fault | None:
    """Return how many sets a cell tells, None for an empty one, the fault of what is no number of sets."""
    said = cell.strip()
    if not said:
        return None
    whole = said.isascii() and said.isdecimal() and len(said) < LONGEST_CELL
    many = int(said) if whole else 0
    return many if 0 < many <= MOST_OF_A_ROW else Fault.SETS


@lru_cache(1024)
def read_load(cell: str, unit: str, units: Units) -> float | Fault | None:
    """Return the load a cell tells in kg, None for none: ``10``, ``2,5 kg``, ``22.5lb``.

    A load without its own unit is told in that of its row, and without one in these units.
    """
    said, of_row = cell.strip().casefold()[:LONGEST_CELL], unit.strip().rstrip(".").casefold()
    if said in _NO_LOAD:
        return None
    match = _LOAD.fullmatch(said)
    if match is None or (match[2] and match[2] not in LOADS):
        return Fault.LOAD
    told = match[2] or of_row
    if told and told not in LOADS:
        return Fault.UNIT
    kg = kilograms(float(match[1].replace(",", ".")), LOADS[told] if told else units)
    return (kg or None) if kg <= HEAVIEST_KG else Fault.LOAD


def is_unit_of_load(unit: str) -> bool:
    """Tell whether a cell names a unit of loads."""
    return unit.strip().rstrip(".").casefold() in LOADS


def is_blank(cell: str) -> bool:
    """Tell whether a cell holds no count."""
    return cell.strip() in _NO_COUNT


def sets_of(counts: tuple[int, ...], many: int | None, side: str, control: str) -> tuple[SetLog, ...] | Fault:
    """Return the sets of a row: one count for all, or one for each; a fault where they do not agree."""
    if many is not None and len(counts) not in (1, many):
        return Fault.UNLIKE
    each = counts * many if many is not None and len(counts) == 1 else counts
    leg, mark = _SIDES.get(side.strip().casefold()), _MARKS.get(control.strip().casefold())
    return tuple(SetLog(one, mark, leg) for one in each)
