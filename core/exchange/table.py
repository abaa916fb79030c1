"""A table of training as people keep it: date, exercise, sets, repetitions, load, in any order of columns."""

import csv
import io
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from core.domain.events import Recalled, Units
from core.domain.state import SetLog
from core.exchange.dates import Order, order_of, read_date
from core.exchange.heads import Column, Heads, heads
from core.exchange.naming import Named, named
from core.exchange.refusal import Fault, Refusal, Skip, Snag
from core.exchange.row import LONGEST_NAME, cell, row_load, row_sets
from core.exchange.sound import FIRST_DAY, MOST_SETS_LOGGED
from core.exchange.together import MOST_LOADS
from core.reading.names import find_without_slip
from core.reading.text import shown

MOST_ROWS, MOST_TAKEN = 120_000, 10_000  # [O]
MOST_GUESSED, MOST_NAMES = 200, 5000  # [O] names of a file looked at for a slip in them, and at all
SKIPS_SHOWN = 5
NAMES_SHOWN = 5
_SEPARATORS = (",", ";", "\t", "|")
_RULE = " -:"  # what a line below the head is drawn with
_LONGEST_LINE = 10_000  # characters
_TOLD_APART = (Column.SET, Column.SETS)  # with one of these the same row twice is one row

Row = tuple[int, list[str]]
Group = tuple[date, str, float | None]


@dataclass(frozen=True, slots=True)
class Table:
    """A table as read: what was done, rows left out by why, the first of them, and how many were read.

    ``read_as`` are the first names that are no names here, each with the exercise it was read as.
    """

    events: tuple[Recalled, ...]
    faults: tuple[tuple[Fault, int], ...] = ()
    skips: tuple[Skip, ...] = ()
    rows: int = 0
    read_as: tuple[tuple[str, str], ...] = ()


def table(text: str, today: date, units: Units = Units.METRIC) -> Table | Refusal:
    """Read a table; total on any text. What was not read is named row by row, and the rest is taken.

    ``units`` are those of ways and loads without any.
    """
    separator, found = _head(text)
    if not found.places:
        return Refusal(Snag.NO_HEAD)
    if found.doubt:
        return Refusal(Snag.WHICH_UNIT, shown(found.doubt))
    sets_alone = found.missing is Column.REPS and Column.SETS in found.places
    if found.missing is not None and not sets_alone:
        return Refusal(Snag.COLUMN_MISSING, found.missing)
    reading = _Reading(found, today, units)
    rows = list(reading.taken(text, separator))
    if len(rows) > MOST_ROWS:
        return Refusal(Snag.TOO_MANY, str(MOST_ROWS))
    ordered = order_of((cell(cells, found, Column.DATE) for _, cells in rows), today)
    if ordered.order is Order.UNKNOWN:
        return Refusal(Snag.WHICH_DATES, shown(ordered.example))
    for line, cells in rows:
        reading.read(line, cells, ordered.order)
    read = reading.result()
    if sets_alone and not read.events:
        return Refusal(Snag.COLUMN_MISSING, Column.REPS)
    return Refusal(Snag.TOO_MANY, str(MOST_TAKEN)) if len(read.events) > MOST_TAKEN else read


def _head(text: str) -> tuple[str, Heads]:
    """The separator by which the first row tells most columns, and these."""
    first = next((line for line in text.splitlines()[:5] if _is_head(line)), "")[:_LONGEST_LINE]
    read = [(one, heads(_split(first, one))) for one in _SEPARATORS]
    return max(read, key=lambda one: len(one[1].places) + len(one[1].each))


def _is_head(line: str) -> bool:
    """Spreadsheets may say ``sep=;`` before the head."""
    return bool(line.strip()) and not line.casefold().startswith("sep=")


def _split(line: str, separator: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=separator), [])
    except csv.Error:
        return []


@dataclass(slots=True)
class _Reading:
    """The rows being read."""

    heads: Heads
    today: date
    units: Units
    done: dict[tuple[date, str], dict[float | None, list[SetLog]]] = field(default_factory=dict)
    names: dict[str, Named] = field(default_factory=dict)
    read_as: dict[str, tuple[str, str]] = field(default_factory=dict)
    guessed: int = 0
    seen: set[tuple[object, ...]] = field(default_factory=set)
    faults: Counter[Fault] = field(default_factory=Counter)
    skips: list[Skip] = field(default_factory=list)
    rows: int = 0

    def taken(self, text: str, separator: str) -> Iterator[Row]:
        """Yield the rows below the head that hold something, up to one more than are read."""
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        below, many = False, 0
        while many <= MOST_ROWS:
            try:
                cells = next(reader, None)
            except csv.Error:
                self.skip(reader.line_num, [], Fault.CELLS)
                continue
            if cells is None:
                return
            if below and any(one.strip(_RULE) for one in cells):
                many += 1
                yield reader.line_num, cells
            below = below or _is_head(separator.join(cells))

    def read(self, line: int, cells: list[str], order: Order) -> None:
        """Take a row in, or note why it is left out."""
        told = self._done(cells, order)
        if isinstance(told, Fault):
            self.skip(line, cells, told)
            return
        (day, exercise, kg), sets = told
        same = (day, exercise, kg, sets, *(cell(cells, self.heads, one) for one in _TOLD_APART))
        loads = self.done.setdefault((day, exercise), {})
        many = sum(map(len, loads.values())) + len(sets)
        if any(one in self.heads.places for one in _TOLD_APART) and same in self.seen:
            self.skip(line, cells, Fault.TWICE)
        elif many > MOST_SETS_LOGGED or len({*loads, kg}) > MOST_LOADS:
            self.skip(line, cells, Fault.MUCH)
        else:
            self.seen.add(same)
            loads.setdefault(kg, []).extend(sets)
            self.rows += 1
            self._note_name(cells)

    def skip(self, line: int, cells: Sequence[str], fault: Fault) -> None:
        """Note a row that is left out."""
        self.faults[fault] += 1
        if len(self.skips) < SKIPS_SHOWN:
            said = ", ".join(one[:LONGEST_NAME] for one in cells[:10])
            fits = self._name(cells).fits if fault is Fault.WHICH_EXERCISE else ()
            self.skips.append(Skip(line, shown(said), fault, tuple(one.id for one in fits)))

    def result(self) -> Table:
        """What was read, oldest first."""
        dates = sorted(self.done.items(), key=lambda one: one[0][0])
        events = [
            Recalled(day, name, tuple(sets), kg) for (day, name), loads in dates for kg, sets in loads.items()
        ]
        faults, names = tuple(self.faults.items()), tuple(self.read_as.values())
        return Table(tuple(events), faults, tuple(self.skips), self.rows, names)

    def _done(self, cells: Sequence[str], order: Order) -> tuple[Group, tuple[SetLog, ...]] | Fault:
        """What a row tells: the group it belongs to, and its sets."""
        day = read_date(cell(cells, self.heads, Column.DATE), order)
        if day is None or not FIRST_DAY <= day <= self.today:
            return Fault.DATE if day is None else Fault.FUTURE if day > self.today else Fault.OLD
        fits = self._name(cells).fits
        if len(fits) != 1:
            return Fault.WHICH_EXERCISE if fits else Fault.EXERCISE
        sets = row_sets(cells, self.heads, fits[0], self.units)
        kg = row_load(cells, self.heads, self.units)
        if isinstance(sets, Fault):
            return sets
        return kg if isinstance(kg, Fault) else ((day, fits[0].id, kg), sets)

    def _name(self, cells: Sequence[str]) -> Named:
        """What a row's name means, each looked up once, and slips in no more than people get wrong."""
        said = cell(cells, self.heads, Column.EXERCISE)
        if said not in self.names:
            if len(self.names) >= MOST_NAMES:
                return Named()
            found = named(said, find_without_slip)
            if not found.fits and self.guessed < MOST_GUESSED:
                self.guessed += 1
                found = named(said)
            self.names[said] = found
        return self.names[said]

    def _note_name(self, cells: Sequence[str]) -> None:
        """Keep a name that is none here, and what it was read as."""
        found = self._name(cells)
        said = cell(cells, self.heads, Column.EXERCISE).strip()
        if found.likely and len(self.read_as) < NAMES_SHOWN:
            self.read_as.setdefault(said.casefold(), (shown(said), found.fits[0].id))
