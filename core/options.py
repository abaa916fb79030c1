"""Options: what a command takes where a platform types it, and how it comes to the line a person types."""

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from core.called import by_every_name
from core.intents import Intent, Unreadable
from core.reading.days import Direction, read_day
from core.reading.pieces import ANY_DAY
from core.reading.problem import LONGEST_TEXT
from core.reading.text import plain

LONGEST_CHOICE = 100  # characters of what is completed or chosen: Discord's limit, the narrowest in use
_BREAKING = ("Cc", "Cs", "Zl", "Zp")  # categories of characters that end a line or are none
_LARGEST_TOLD = 10**9


class OptionKind(StrEnum):
    """What an option holds, for platforms that type and complete options."""

    TEXT = "text"
    NUMBER = "number"
    EXERCISE = "exercise"
    CITY = "city"
    COMMAND = "command"
    DAY = "day"
    CHOICE = "choice"
    FILE = "file"  # sent, not typed: an adapter makes an ``OfferFile`` of it


def _anything(text: str) -> bool:
    return True


def _never(text: str) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a command.

    ``lo`` and ``hi`` bound a number, or how many days a day may lie from today. ``choices`` are all that a
    CHOICE takes, and what any other kind is offered besides. ``says`` is the piece of a typed line that the
    value becomes, ``joint`` what parts it from the pieces before it, ``apart`` where ``clings`` tells that
    the piece would run into them. ``takes`` tells whether a text is that piece and nothing more; a wrong
    amount may pass, as the line's own reader names its limit.
    """

    name: str
    kind: OptionKind = OptionKind.TEXT
    lo: int | None = None
    hi: int | None = None
    choices: tuple[str, ...] = ()
    says: str = "{}"
    required: bool = False
    joint: str = " "
    takes: Callable[[str], bool] = _anything
    clings: Callable[[str], bool] = _never
    apart: str = ", "

    @property
    def direction(self) -> Direction:
        """Which way a day is looked for that is said without a week or a year."""
        return Direction.PAST if self.hi == 0 else Direction.COMING

    @property
    def longest(self) -> int:
        """How many characters a text of this kind may have."""
        return LONGEST_TEXT if self.kind is OptionKind.TEXT else LONGEST_CHOICE

    def piece(self, value: object) -> str | None:
        """Return the piece that a value becomes, "" for none said, None for one that will not do."""
        if self.kind is OptionKind.NUMBER:
            return self.says.format(value) if self._counts(value) else None
        if not isinstance(value, str) or any(unicodedata.category(char) in _BREAKING for char in value):
            return None
        text = value.strip()
        if not text:
            return ""
        return self.says.format(text) if self._holds(text) else None

    def _counts(self, value: object) -> bool:
        if type(value) is not int:
            return False
        return (self.lo is None or self.lo <= value) and (self.hi is None or value <= self.hi)

    def _holds(self, text: str) -> bool:
        if len(text) > self.longest:
            return False
        if self.kind is OptionKind.CHOICE:
            return text in self.choices
        if self.kind is OptionKind.DAY and self.takes is _anything:
            return read_day(text, ANY_DAY, self.direction) is not None
        return self.takes(text)


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its name, its options, and the intent that the text after it asks for.

    A ``shared`` one is offered where others read along, too. One with ``parts`` is a noun: what is done is a
    part, its name the word after the noun, and the first of them is what the noun alone does.
    """

    name: str
    read: Callable[[str], Intent]
    options: tuple[Option, ...] = ()
    shared: bool = False
    noun: str = ""
    parts: tuple["Command", ...] = ()

    @property
    def said(self) -> str:
        """What is typed after the slash: ``today``, or of a noun's part ``club join``."""
        return f"{self.noun} {self.name}".lstrip()

    @property
    def key(self) -> str:
        """Under which its words stand: ``command-today``, ``command-club-join``."""
        return f"command-{self.said.replace(' ', '-')}"


def noun(name: str, *parts: Command) -> Command:
    """Return the command whose parts these are, for places with others, too."""
    own = tuple(replace(part, noun=name) for part in parts)
    return Command(name, lambda text: _part(name, own, text), shared=True, parts=own)


def part_called(parts: tuple[Command, ...], name: str) -> Command | None:
    """Return the part of a noun that a name means, in whatever language."""
    found = next((one for one in parts if one.name == name.lower()), None)
    return found or by_every_name(parts).get(plain(name))


def _part(name: str, parts: tuple[Command, ...], text: str) -> Intent:
    """Read the part that the first word names; none is the first part."""
    head, *tail = text.split(maxsplit=1) or [parts[0].name]
    part = part_called(parts, head)
    return part.read("".join(tail)) if part else Unreadable(name, text)


def compose(command: Command, values: Mapping[str, str | int | float]) -> Intent:
    """Return the intent of the line that these values of options make, joined in the options' order.

    Every value is checked again, whatever was offered: an option nobody declared, a value of another type,
    out of range, not among the choices or more than its piece becomes an ``Unreadable`` that names it.
    Never raises.
    """
    known = {option.name for option in command.options}
    for name in values:
        if name not in known:
            return command.read("") if _heeds_nothing(command) else Unreadable(command.said, _told(name))
    line = ""
    for option in command.options:
        if option.name not in values:
            continue
        piece = option.piece(values[option.name])
        if piece is None:
            return Unreadable(command.said, _told(values[option.name]), option.name)
        joint = option.apart if option.clings(piece) else option.joint
        line += joint + piece if line and piece else piece
    return command.read(line)


def _heeds_nothing(command: Command) -> bool:
    """Tell whether a command is the same whatever is said after it, as the stop sign is."""
    return command.read("?") == command.read("")


def _told(value: object) -> str:
    """Write a value that will not do, so that it can be named; of what nobody types, its kind alone."""
    if isinstance(value, str):
        return value
    small = type(value) in (bool, float) or (type(value) is int and abs(value) < _LARGEST_TOLD)
    return str(value) if small else type(value).__name__
