"""What the coach answers with: lines of spans, buttons that carry intents, forms. No platform in sight."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from core.intents import Intent
from core.painting import BoardPicture


class Style(StrEnum):
    """How a span reads; a gap sets columns, where every character is equally wide."""

    PLAIN = "plain"
    BOLD = "bold"
    GAP = "gap"


class Audience(StrEnum):
    """Who may read a message: the person alone, or everyone in the place."""

    SELF = "self"
    PLACE = "place"


class Manner(StrEnum):
    """How a message arrives: as a new one, or in place of the one whose button was pressed."""

    SEND = "send"
    REPLACE = "replace"


class Instant(StrEnum):
    """How much of an instant a span tells."""

    CLOCK = "clock"
    DAY = "day"
    DAY_CLOCK = "day-clock"
    FROM_NOW = "from-now"


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one style.

    Where the text tells an instant, ``at`` is that instant and ``tells`` how much of it, for platforms that
    show it in each reader's own way; there ``drawn``, if any, is said in place of the text.
    """

    text: str
    style: Style = Style.PLAIN
    at: datetime | None = None
    tells: Instant = Instant.CLOCK
    drawn: str = ""


Line = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Button:
    """A label and the intent that pressing it asks for.

    Where nobody can be answered alone among others, a link to us with the payload ``start``, if any, asks for
    the same in private.
    """

    label: str
    intent: Intent
    start: str = ""


@dataclass(frozen=True, slots=True)
class Select:
    """A row of which one thing is chosen: buttons, or one field that unfolds, with what it asks for.

    Where nothing unfolds at most ``wide`` buttons stand side by side.
    """

    asks: str
    options: tuple[Button, ...]
    wide: int = 25

    def __iter__(self) -> Iterator[Button]:
        """Yield the buttons, as those of any row."""
        return iter(self.options)


Row = tuple[Button, ...] | Select


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer that a field offers: what it is called, and what choosing it says."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Field:
    """One question of a form: its name, label, the value it opens with, and whether it may stay empty.

    ``hint`` tells how it is answered. With ``choices`` the answer is one of theirs; where nothing unfolds it
    is typed all the same.
    """

    name: str
    label: str
    value: str = ""
    required: bool = False
    choices: tuple[Choice, ...] = ()
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """Questions answered together; ``intent`` is one of ``FILLED``, to be filled with the answers.

    ``example`` is one line that the same parser reads, for platforms without forms; "" where none is heard.
    """

    title: str
    fields: tuple[Field, ...]
    intent: Intent
    example: str


class Reaction(StrEnum):
    """The signs that may be set on what a person said, each one that Telegram lets a bot use."""

    SEEN = "👍"
    WELL = "👏"
    FEAST = "🎉"
    BEST = "🏆"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as the bytes of a PNG, and in words what it shows: these always go with it.

    ``drawn`` is what it is drawn from while ``png`` is empty: the coach has it drawn before it is sent.
    """

    png: bytes = field(repr=False)
    alt: str
    drawn: BoardPicture | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Document:
    """A file to keep: its name, with an ending, and what it holds.

    ``barred`` is said in its stead where nothing may be attached; "" for its name and size.
    """

    name: str
    data: bytes = field(repr=False)
    barred: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """One message: lines, rows of buttons, and at most one form, one picture and one document.

    A ``silent`` one makes no sound. ``reaction`` is set on what the person said, beside the words.
    """

    lines: tuple[Line, ...]
    rows: tuple[Row, ...] = ()
    form: Form | None = None
    audience: Audience = Audience.SELF
    manner: Manner = Manner.SEND
    picture: Picture | None = None
    document: Document | None = None
    silent: bool = False
    reaction: Reaction | None = None

    @property
    def text(self) -> str:
        """The lines as plain text."""
        return "\n".join("".join(span.text for span in line) for line in self.lines)
