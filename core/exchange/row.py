"""One row of a table: where its sets stand, what they count, and what was lifted."""

from collections.abc import Sequence

from core.domain.events import Units
from core.domain.exercises import Exercise
from core.domain.state import SetLog
from core.exchange.cells import is_blank, is_unit_of_load, read_counts, read_load, read_sets, sets_of, times
from core.exchange.heads import Column, Heads
from core.exchange.refusal import Fault

LONGEST_NAME = 160  # characters of a cell that is looked at
_SECONDS = "s"


def cell(cells: Sequence[str], found: Heads, column: Column) -> str:
    """Return what a row says in a column, "" for nothing."""
    place = found.places.get(column)
    return cells[place][:LONGEST_NAME] if place is not None and place < len(cells) else ""


def row_sets(
    cells: Sequence[str], found: Heads, exercise: Exercise, units: Units
) -> tuple[SetLog, ...] | Fault:
    """Return the sets of a row, or why they are not read."""
    sets, side, control = (cell(cells, found, one) for one in (Column.SETS, Column.SIDE, Column.CONTROL))
    counts, unit = _counts(cells, found)
    if is_blank(counts) and times(sets)[0]:
        counts, sets = sets, ""
    said, each = times(counts)
    many, before = read_sets(sets), read_sets(said)
    if isinstance(many, Fault) or isinstance(before, Fault):
        return Fault.SETS
    if many and before and many != before:
        return Fault.UNLIKE
    done = read_counts(each, unit, exercise.id, units)
    return done if isinstance(done, Fault) else sets_of(done, many or before, side, control)


def _counts(cells: Sequence[str], found: Heads) -> tuple[str, str]:
    """What a row counts, and in which unit: set by set, in one cell for all, or as a time."""
    each = [cells[place] for place in found.each if place < len(cells) and not is_blank(cells[place])]
    reps, time = cell(cells, found, Column.REPS), cell(cells, found, Column.TIME)
    unit = cell(cells, found, Column.UNIT) or found.unit(Column.REPS)
    if each:
        return " / ".join(each), unit
    if is_blank(reps) and not is_blank(time):
        return time, found.unit(Column.TIME) or _SECONDS
    return reps, unit


def row_load(cells: Sequence[str], found: Heads, units: Units) -> float | Fault | None:
    """Return the load of a row in kg, None for none, or why it is not read."""
    unit, either = cell(cells, found, Column.LOAD_UNIT), cell(cells, found, Column.UNIT)
    told = unit or (either if is_unit_of_load(either) else "")
    return read_load(cell(cells, found, Column.LOAD), told, found.load_units or units)
