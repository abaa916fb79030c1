"""The words: one Fluent file a language, spoken by a ``Voice`` in a person's language, units and zone.

A message is found by its key, ``today-title`` or ``exercise-balance.purpose`` for an attribute. ``*bold*`` is
read only from the file: what is inserted is never read as markup nor as Fluent, and never breaks a line.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from functools import cache, lru_cache
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_time, get_day_names
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource

from core.domain.events import PauseReason, RunKind, SkipReason, Units
from core.domain.exercises import CATALOGUE, Kit, Measure, Sides
from core.domain.state import Control, Side
from core.reading.amounts import KG_PER_LB, metres
from core.speech.inserted import LONGEST_INSERT, Moment, Plain, Value, inserted, marked, styled, unmarked
from core.speech.joining import joined
from core.speech.message import Instant, Line

WORDS = Path(__file__).with_name("words")
DEFAULT = "en"
HIGHEST_TEMPO = {Measure.REPS: 2, Measure.SECONDS: 2, Measure.FEET: 1}
_REGION = {"en": "en_GB"}
_ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE)
_REFERENCE = re.compile(r"\{\s*(-?[a-z][\w-]*)")
_FAMILY: Mapping[type[StrEnum], str] = {
    Kit: "kit",
    Control: "control",
    SkipReason: "skip",
    PauseReason: "pause",
    RunKind: "run",
    Side: "side",
}


class Dosed(Protocol):
    """What can be told as a dose: a track's state, or one part of a plan."""

    @property
    def exercise(self) -> str: ...
    @property
    def sets(self) -> int: ...
    @property
    def target(self) -> int: ...
    @property
    def tempo(self) -> int: ...
    @property
    def kg(self) -> float: ...


class Catalogue:
    """The messages of one language; each is parsed when first spoken, so that a cold start stays quick."""

    def __init__(self, language: str, source: str) -> None:
        """Cut the file into entries, without parsing them."""
        self.locale = Locale.parse(_REGION.get(language, language))
        self._bundle = FluentBundle([str(self.locale).replace("_", "-")], use_isolating=False)
        starts = [(found.group(1), found.start()) for found in _ENTRY.finditer(source)]
        ends = [start for _, start in starts[1:]] + [len(source)]
        self._unread = {key: source[start:end] for (key, start), end in zip(starts, ends, strict=True)}
        self.keys = frozenset(self._unread)
        self._fixed: dict[str, str] = {}

    def format(self, key: str, values: Mapping[str, Plain]) -> str:
        """Return a message filled in, markup still in it; what takes no values is put together once.

        Raises KeyError for a key or a placeholder that does not exist: a person never sees either.
        """
        if values:
            return self._format(key, values)
        if key not in self._fixed:
            self._fixed[key] = self._format(key, values)
        return self._fixed[key]

    def _format(self, key: str, values: Mapping[str, Plain]) -> str:
        name, _, attribute = key.partition(".")
        self._read(name)
        message = self._bundle.get_message(name)
        pattern = message.attributes[attribute] if attribute else message.value
        if pattern is None:
            raise KeyError(key)
        values = {one: inserted(value) for one, value in values.items()}
        said, errors = self._bundle.format_pattern(pattern, values)
        if errors:
            raise KeyError(key, *errors)
        return str(said)

    def has_part(self, key: str, part: str) -> bool:
        """Tell whether a message has an attribute; raise KeyError where there is no such message."""
        self._read(key)
        return part in self._bundle.get_message(key).attributes

    def parts(self, name: str) -> tuple[str, ...]:
        """Return the names of a message's attributes, in the order of the file."""
        self._read(name)
        return tuple(self._bundle.get_message(name).attributes)

    def _read(self, name: str) -> None:
        entry = self._unread.get(name)
        if entry is None:
            return
        for reference in _REFERENCE.findall(entry):
            if reference != name:
                self._read(reference)
        self._bundle.add_resource(FluentResource(entry))
        self._unread.pop(name, None)


@lru_cache(1024)
def _decimal(number: float, locale: Locale) -> str:
    return str(format_decimal(number, locale=locale))


@cache
def languages() -> tuple[str, ...]:
    """List the languages that have a file, by their codes; looked up once."""
    return tuple(sorted(file.stem for file in WORDS.glob("*.ftl")))


@lru_cache(256)
def language_for(locale: str) -> str:
    """Return the language to speak for a locale such as ``de-AT``: the default where there is no file."""
    code = re.split(r"[-_]", locale.lower())[0]
    return code if code in languages() else DEFAULT


@cache
def catalogue(language: str) -> Catalogue:
    """Return the catalogue of a language that has a file; read once."""
    return Catalogue(language, (WORDS / f"{language}.ftl").read_text(encoding="utf-8"))


# Most of what is said to one person was said to others before, in the same words with the same values.
@lru_cache(8192)
def _lines(language: str, key: str, values: tuple[tuple[str, Plain], ...], *_: type) -> tuple[Line, ...]:
    """Say a message; values of other types are others, though they be equal."""
    return tuple(styled(line) for line in catalogue(language).format(key, dict(values)).split("\n"))


@lru_cache(1024)
def _date(day: date, pattern: str, locale: Locale) -> str:
    return str(format_date(day, pattern, locale))


@lru_cache(2048)
def _time(wall: time, pattern: str, locale: Locale) -> str:
    return str(format_time(wall, pattern, locale=locale))


@dataclass(frozen=True, slots=True)
class Voice:
    """How one person is spoken to: language, units, IANA zone, and whether words are heard where they are."""

    language: str = DEFAULT
    units: Units = Units.METRIC
    zone: str = "UTC"
    listens: bool = True

    @property
    def catalogue(self) -> Catalogue:
        """The words of the language, or of the default where it has no file."""
        return catalogue(language_for(self.language))

    @property
    def answered(self) -> str:
        """By what one answers here, for words that tell it: ``words``, or ``command`` alone."""
        return "words" if self.listens else "command"

    def lines(self, key: str, **values: Value) -> tuple[Line, ...]:
        """Say a message as lines, one for each of its lines in the file; a moment is a span of its own."""
        said = self._said(key, marked(values))
        if not any(isinstance(value, Moment) for value in values.values()):
            return said
        return tuple(unmarked(line, tuple(values.values())) for line in said)

    def _said(self, key: str, values: Mapping[str, Plain]) -> tuple[Line, ...]:
        short = all(len(value) <= LONGEST_INSERT for value in values.values() if isinstance(value, str))
        say = _lines if short else _lines.__wrapped__
        return say(language_for(self.language), key, tuple(values.items()), *map(type, values.values()))

    def line(self, key: str, **values: Value) -> Line:
        """Say a message of one line; raise ValueError if it has several."""
        (line,) = self.lines(key, **values)
        return line

    def text(self, key: str, **values: Value) -> str:
        """Say a message as plain text, as labels and values want it."""
        return "\n".join("".join(span.text for span in line) for line in self.lines(key, **values))

    def has_part(self, key: str, part: str) -> bool:
        """Tell whether a message has an attribute, as an exercise has three to five cues."""
        return self.catalogue.has_part(key, part)

    def parts(self, key: str, beginning: str) -> tuple[str, ...]:
        """Say every part of a message whose name begins so, in the order of the file: the cues of a card."""
        return tuple(
            self.text(f"{key}.{part}") for part in self.catalogue.parts(key) if part.startswith(beginning)
        )

    def name(self, thing: StrEnum) -> str:
        """Name a thing of the kit, a mark of control, a reason to skip or pause, a kind of run, a side."""
        return self.text(f"name-{_FAMILY[type(thing)]}-{thing.value}")

    def exercise(self, exercise: str, part: str = "") -> str:
        """Name an exercise, or say a part of its card such as ``short`` or ``purpose``."""
        return self.text(f"exercise-{exercise}.{part}" if part else f"exercise-{exercise}")

    def number(self, number: float, digits: int = 2) -> str:
        """Write a number with at most so many decimals."""
        return _decimal(round(number, digits), self.catalogue.locale)

    def weight(self, kg: float) -> str:
        """Write a weight given in kg: ``2.5 kg``, ``5.5 lb``."""
        if self.units is Units.IMPERIAL:
            return self.text("name-unit-lb", n=self.number(kg / KG_PER_LB, 1))
        return self.text("name-unit-kg", n=self.number(kg))

    def count(self, exercise: str, n: int) -> str:
        """Write a count of an exercise shortly: ``10``, ``30 s``, ``10 ft`` or ``3 m``."""
        match CATALOGUE[exercise].measure:
            case Measure.REPS:
                return self.number(n)
            case Measure.SECONDS:
                return self.text("name-unit-s", n=self.number(n))
            case Measure.FEET if self.units is Units.IMPERIAL:
                return self.text("name-unit-ft", n=self.number(n))
            case Measure.FEET:
                return self.text("name-unit-m", n=self.number(metres(n), 1))

    def amount(self, exercise: str, n: int) -> str:
        """Write a count of an exercise in words: ``1 rep``, ``30 seconds``, ``10 feet`` or ``3 metres``."""
        match CATALOGUE[exercise].measure:
            case Measure.REPS:
                return self.text("name-amount-reps", n=n)
            case Measure.SECONDS:
                return self.text("name-amount-seconds", n=n)
            case Measure.FEET if self.units is Units.IMPERIAL:
                return self.text("name-amount-feet", n=n)
            case Measure.FEET:
                return self.text("name-amount-metres", n=metres(n))

    def tempo(self, exercise: str, level: int, part: str = "") -> str:
        """Name a tempo level of an exercise, ``3-0-3`` or ``half``; part ``help`` explains it."""
        measure = CATALOGUE[exercise].measure
        key = f"tempo-{measure}-{min(level, HIGHEST_TEMPO[measure])}"
        return self.text(f"{key}.{part}" if part else key)

    def dose(self, work: Dosed) -> str:
        """Write what to do: ``3 × 10 each leg``, ``3 × 8 at 3-0-3 with 2 kg``, ``3 × 30 s, half depth``."""
        exercise = CATALOGUE[work.exercise]
        count = self.count(work.exercise, work.target)
        dose = self.text("name-dose", sets=self.number(work.sets), count=count)
        if exercise.sides is not Sides.BOTH and exercise.measure is not Measure.FEET:
            dose = self.text("name-dose-each", dose=dose)
        if work.tempo > 0:
            tempo = self.tempo(work.exercise, work.tempo, "dose")
            dose = self.text("name-dose-tempo", dose=dose, measure=exercise.measure, tempo=tempo)
        if work.kg > 0:
            dose = self.text("name-dose-load", dose=dose, weight=self.weight(work.kg))
        return dose

    def list(self, things: Sequence[str], *, any_of: bool = False) -> str:
        """Join things as the language does: ``a, b and c``; ``a, b or c`` with ``any_of``."""
        return joined(things, self.catalogue.locale, any_of=any_of)

    def day(self, day: date | datetime) -> str:
        """Write a date: ``Mon 5 Jan``; an instant is taken to the zone first."""
        local = day.astimezone(ZoneInfo(self.zone)).date() if isinstance(day, datetime) else day
        return _date(local, self.text("name-pattern-day"), self.catalogue.locale)

    def clock(self, at: time | datetime) -> str:
        """Write a wall time: ``18:42``; an instant is taken to the zone first."""
        local = at.astimezone(ZoneInfo(self.zone)).time() if isinstance(at, datetime) else at
        return _time(local, self.text("name-pattern-clock"), self.catalogue.locale)

    def moment(self, at: datetime, tells: Instant = Instant.DAY_CLOCK) -> Moment:
        """Tell an instant in the zone: ``Mon 5 Jan, 18:30``, its day or clock alone; how far away as both."""
        match tells:
            case Instant.CLOCK:
                text = self.clock(at)
            case Instant.DAY:
                text = self.day(at)
            case _:
                text = self.text("reminder-moment", day=self.day(at), clock=self.clock(at))
        return Moment(text, at, tells)

    def weekday(self, weekday: int) -> str:
        """Name a day of the week, Monday 0 to Sunday 6."""
        return str(get_day_names("wide", locale=self.catalogue.locale)[weekday])
