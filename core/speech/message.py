"""What the coach answers with: lines of spans, buttons that carry intents, forms. No platform in sight."""

from dataclasses import dataclass
from enum import StrEnum

from core.intents import Intent


class Style(StrEnum):
    """How a span reads."""

    PLAIN = "plain"
    BOLD = "bold"


class Audience(StrEnum):
    """Who may read a message: the person alone, or everyone in the place."""

    SELF = "self"
    PLACE = "place"


class Manner(StrEnum):
    """How a message arrives: as a new one, or in place of the one whose button was pressed."""

    SEND = "send"
    REPLACE = "replace"


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one style."""

    text: str
    style: Style = Style.PLAIN


Line = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Button:
    """A label and the intent that pressing it asks for."""

    label: str
    intent: Intent


@dataclass(frozen=True, slots=True)
class Field:
    """One question of a form: its name, label, the value it opens with, and whether it may stay empty."""

    name: str
    label: str
    value: str = ""
    required: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """Questions answered together; ``intent`` is a ``SubmitAdjust`` to be filled with the answers.

    ``example`` is one line that the same parser reads, for platforms without forms.
    """

    title: str
    fields: tuple[Field, ...]
    intent: Intent
    example: str


@dataclass(frozen=True, slots=True)
class Message:
    """One message: lines, rows of buttons, and at most one form."""

    lines: tuple[Line, ...]
    rows: tuple[tuple[Button, ...], ...] = ()
    form: Form | None = None
    audience: Audience = Audience.SELF
    manner: Manner = Manner.SEND

    @property
    def text(self) -> str:
        """The lines as plain text."""
        return "\n".join("".join(span.text for span in line) for line in self.lines)
