"""Fields of a JSON object that nobody has checked yet: taken out one by one, each with what it must be."""

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NoReturn, TypeVar
from zoneinfo import ZoneInfo

Choice = TypeVar("Choice", bound=StrEnum)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
FIRST_YEAR, LAST_YEAR = 1970, 2199
LONGEST_NAME = 100  # characters


class Wrong(ValueError):  # noqa: N818 - it is told as what was expected instead
    """Something is not as expected; ``key`` names the words that say what was expected."""

    def __init__(self, key: str, **values: str) -> None:
        """Keep the key and its values."""
        super().__init__(key)
        self.key, self.values = key, values


class WrongMember(Wrong):
    """A member could not begin, so what follows the line is nobody's."""


class _Required:
    """Stands for a field that may not be left out."""


REQUIRED = _Required()


def parsed(line: str) -> "Fields":
    """Read one JSON object; raise Wrong for anything else, however long, deep or broken."""
    try:
        read = json.loads(line, parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise Wrong("replay-expected-json") from None
    if not isinstance(read, dict):
        raise Wrong("replay-expected-json")
    return Fields(read)


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields of one object. Every method raises Wrong where the field is not what it must be.

    ``default`` stands for a field left out; without one the field is required.
    """

    read: Mapping[str, object] = field(repr=False)

    def has(self, name: str) -> bool:
        """Tell whether the field is there and not null."""
        return self.read.get(name) is not None

    def whole(self, name: str, least: int, most: int, default: int | _Required = REQUIRED) -> int:
        """Take a whole number: not 2.5, not true."""
        value = self.read.get(name, default)
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise Wrong("replay-expected-whole", field=name, least=str(least), most=str(most))
        return value

    def number(self, name: str, least: float, most: float, default: float | _Required = REQUIRED) -> float:
        """Take a finite number."""
        return _number(self.read.get(name, default), name, least, most)

    def numbers(self, name: str, least: float, most: float) -> tuple[float, ...]:
        """Take a list of numbers, none where it is left out; in rising order, each once."""
        return tuple(sorted({_number(one, name, least, most) for one in self.list(name, ())}))

    def truth(self, name: str, default: bool) -> bool:
        """Take true or false."""
        value = self.read.get(name, default)
        if not isinstance(value, bool):
            raise Wrong("replay-expected-truth", field=name)
        return value

    def choice(self, name: str, kind: type[Choice], default: Choice | _Required = REQUIRED) -> Choice:
        """Take one of the words of an enum."""
        value = self.read.get(name, default)
        return _choice(value, name, kind)

    def choices(self, name: str, kind: type[Choice]) -> frozenset[Choice]:
        """Take a list of words of an enum, none where it is left out."""
        return frozenset(_choice(one, name, kind) for one in self.list(name, ()))

    def one_of(self, name: str, known: Mapping[str, object], default: str | _Required = REQUIRED) -> str:
        """Take one of the known names."""
        value = self.read.get(name, default)
        if not isinstance(value, str) or value not in known:
            raise Wrong("replay-expected-choice", field=name, names=", ".join(known))
        return value

    def list(self, name: str, default: tuple[()] | _Required = REQUIRED) -> tuple[object, ...]:
        """Take a list of at most a hundred things."""
        value = self.read.get(name, default)
        if not isinstance(value, list | tuple) or len(value) > LONGEST_NAME:
            raise Wrong("replay-expected-list", field=name)
        return tuple(value)

    def name(self, name: str) -> str:
        """Take a short text that can be shown on a line."""
        value = self.read.get(name)
        if not isinstance(value, str) or not 0 < len(value) <= LONGEST_NAME or not value.isprintable():
            raise Wrong("replay-expected-name", field=name, most=str(LONGEST_NAME))
        return value

    def day(self) -> date:
        """Take the day of an event."""
        value = self.read.get("day")
        if isinstance(value, str) and _DAY.fullmatch(value):
            try:
                day = date.fromisoformat(value)
            except ValueError:
                day = date.min
            if FIRST_YEAR <= day.year <= LAST_YEAR:
                return day
        raise Wrong("replay-expected-day", first=str(FIRST_YEAR), last=str(LAST_YEAR))

    def zone(self) -> str:
        """Take an IANA zone, UTC where it is left out."""
        value = self.read.get("zone", "UTC")
        if isinstance(value, str) and len(value) <= LONGEST_NAME:
            try:
                return ZoneInfo(value).key
            except (ValueError, KeyError, OSError):
                pass
        raise Wrong("replay-expected-zone")


def _number(value: object, name: str, least: float, most: float) -> float:
    if isinstance(value, int | float) and not isinstance(value, bool) and least <= value <= most:
        number = float(value)
        if math.isfinite(number):
            return number
    raise Wrong("replay-expected-number", field=name, least=f"{least:g}", most=f"{most:g}")


def _choice(value: object, name: str, kind: type[Choice]) -> Choice:
    for one in kind:
        if value == one.value:
            return one
    raise Wrong("replay-expected-choice", field=name, names=", ".join(kind))
