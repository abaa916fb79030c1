"""The columns of a table of training, by what people call them in English, German and Spanish."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from core.domain.events import Units
from core.reading.amounts import LOADS, UNITS

LONGEST_HEAD = 40  # characters


class Column(StrEnum):
    """What a column tells."""

    DATE = "date"
    EXERCISE = "exercise"
    SETS = "sets"
    SET = "set"
    SIDE = "side"
    REPS = "reps"
    TIME = "time"
    UNIT = "unit"
    LOAD = "load"
    LOAD_UNIT = "load-unit"
    CONTROL = "control"


_CALLED = {
    Column.DATE: "date day workoutdate trainingdate datum tag trainingsdatum fecha dia fechaentrenamiento "
    "fechadeentrenamiento",
    Column.EXERCISE: "exercise exercisename exercisetitle movement name ubung uebung ubungsname uebungsname "
    "bezeichnung ejercicio nombredelejercicio nombreejercicio movimiento nombre",
    Column.SETS: "sets setcount numberofsets satze saetze series anzahlsatze anzahlsaetze numerodeseries",
    Column.SET: "set setnumber setorder setindex satz satznummer serie",
    Column.SIDE: "side leg seite bein lado pierna",
    Column.REPS: "reps rep repetitions repetition count amount setsreps setsxreps wiederholungen "
    "wiederholung wdh wdhs anzahl satzewdh saetzewdh satzexwdh saetzexwdh repeticiones repeticion repes "
    "cantidad seriesrepeticiones seriesxrepeticiones",
    Column.TIME: "time seconds secs duration holdtime zeit dauer haltezeit sekunden tiempo duracion segundos",
    Column.UNIT: "unit units einheit einheiten unidad unidades",
    Column.LOAD: "load weight last gewicht zusatzgewicht peso carga kg kgs lb lbs",
    Column.CONTROL: "control kontrolle",
}
_NAMED = {name: column for column, names in _CALLED.items() for name in names.split()}
_BRACKET = re.compile(r"[\s_]*[(\[]\s*([^()\[\]]*)[)\]]\s*$")
_LAST = re.compile(r"[\s_]+(?:(?:in|en)\s+)?([a-z]+)$")
_ONE_SET = re.compile(r"(?:set|satz|serie|reps|wdh)[0-9]{1,2}(?:reps|wdh)?")
_UNIT_OF = re.compile(r"unit|einheit|unidad")
_A_LOAD = re.compile(r"weight|load|gewicht|last|peso|carga")
NEEDED = (Column.DATE, Column.EXERCISE, Column.REPS)


@dataclass(frozen=True, slots=True)
class Heads:
    """Where each known column stands in a row, and where its sets do, if each has a column of its own.

    ``told`` is the unit that the head of a column tells, ``doubt`` the head of loads whose unit is not known.
    """

    places: Mapping[Column, int]
    each: tuple[int, ...] = ()
    told: Mapping[Column, str] | None = None
    doubt: str = ""

    @property
    def missing(self) -> Column | None:
        """The first needed column that there is not; counts may be told by time, or set by set."""
        counted = Column.TIME in self.places or self.each
        told = {Column.REPS} if counted else set[Column]()
        return next((one for one in NEEDED if one not in self.places and one not in told), None)

    def unit(self, column: Column) -> str:
        """Return the unit that the head of a column tells, "" for none."""
        return (self.told or {}).get(column, "")

    @property
    def load_units(self) -> Units | None:
        """The unit of the loads, where the head tells it."""
        return LOADS.get(self.unit(Column.LOAD))


def heads(cells: Sequence[str]) -> Heads:
    """Read the first row of a table; of two columns with one meaning the first counts.

    Of two with times it is the first that tells its unit: the other may be the length of a whole session.
    """
    places: dict[Column, int] = {}
    told: dict[Column, str] = {}
    each: list[int] = []
    doubt = ""
    for place, cell in enumerate(cells):
        name, unit = _named(cell)
        column = _column(name, unit)
        if _ONE_SET.fullmatch(name):
            each.append(place)
        elif column is not None and (column not in places or _plainer(column, unit, told)):
            places[column] = place
            told |= {column: unit} if unit in LOADS or unit in UNITS else {}
            if column is Column.LOAD and unit and unit not in LOADS:
                doubt = cell.strip()
    return Heads(places, tuple(each), told, "" if Column.LOAD_UNIT in places else doubt)


def _column(name: str, unit: str) -> Column | None:
    """What a head names; times are read in a unit that is known only."""
    if name not in _NAMED and _UNIT_OF.search(name) and _A_LOAD.search(name):
        return Column.LOAD_UNIT
    column = _NAMED.get(name)
    unknown = unit not in ("", name) and unit not in UNITS and ":" not in unit
    return None if column is Column.TIME and unknown else column


def _plainer(column: Column, unit: str, told: Mapping[Column, str]) -> bool:
    return column is Column.TIME and column not in told and unit in UNITS


def _named(cell: str) -> tuple[str, str]:
    """A head as its bare letters, without accents, and the unit that it tells, "" for none."""
    said = "".join(
        char for char in unicodedata.normalize("NFKD", cell[:LONGEST_HEAD].casefold()) if char.isascii()
    ).strip()
    name, bracket, last = _letters(said), _BRACKET.search(said), _LAST.search(said)
    if bracket:
        return _letters(said[: bracket.start()]), bracket.group(1).strip()
    if name not in _NAMED and last and (last.group(1) in LOADS or last.group(1) in UNITS):
        return _letters(said[: last.start()]), last.group(1)
    return name, name if name in LOADS or _NAMED.get(name) is Column.TIME else ""


def _letters(said: str) -> str:
    return "".join(filter(str.isalnum, said))
