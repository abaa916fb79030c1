"""Buttons laid out in rows, and messages joined: the little geometry of what is said."""

from collections.abc import Sequence
from dataclasses import replace

from core.speech.message import Button, Line, Message


def in_rows(buttons: Sequence[Button], wide: int) -> tuple[tuple[Button, ...], ...]:
    """Lay buttons out in rows of at most ``wide``."""
    return tuple(tuple(buttons[at : at + wide]) for at in range(0, len(buttons), wide))


def after(lines: Sequence[Line], message: Message) -> Message:
    """The message with these lines before its own."""
    return replace(message, lines=(*lines, *message.lines))


def default(message: Message) -> Button | None:
    """Return the first button of a message: of a question, its default."""
    return next((button for row in message.rows for button in row), None)


def pressed(message: Message, text: str) -> Button | None:
    """Return the button whose label was typed in place of pressing it, case and spaces aside."""
    said = " ".join(text.casefold().split())
    buttons = (button for row in message.rows for button in row)
    return next((one for one in buttons if " ".join(one.label.casefold().split()) == said), None)
