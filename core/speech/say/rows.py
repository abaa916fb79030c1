"""Buttons laid out in rows, and messages joined: the little geometry of what is said."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from core.speech.message import Button, Line, Message, Row, Select, Span, Style

FEW = 5  # [O] so many are taken in at a glance; more are easier to find in a list

_BLANKS = re.compile("( {2,}| +$)")


def in_rows(buttons: Sequence[Button], wide: int) -> tuple[tuple[Button, ...], ...]:
    """Lay buttons out in rows of at most ``wide``."""
    return tuple(tuple(buttons[at : at + wide]) for at in range(0, len(buttons), wide))


def choice(asks: str, buttons: Sequence[Button], wide: int) -> tuple[Row, ...]:
    """Lay out what one is chosen of: more than a few as a select, else in rows of at most ``wide``."""
    return (Select(asks, tuple(buttons), wide),) if len(buttons) > FEW else in_rows(buttons, wide)


def mapped(row: Row, change: Callable[[Button], Button]) -> Row:
    """The row with each of its buttons changed; one of which a thing is chosen stays so."""
    changed = tuple(map(change, row))
    return replace(row, options=changed) if isinstance(row, Select) else changed


def after(lines: Sequence[Line], message: Message) -> Message:
    """The message with these lines before its own."""
    return replace(message, lines=(*lines, *message.lines))


def closing(message: Message, lines: Sequence[Line]) -> Message:
    """The message with these lines after its own."""
    return replace(message, lines=(*message.lines, *lines))


def joined(messages: Sequence[Message]) -> Message:
    """One message that says all of them, an empty line between, and has all their buttons."""
    first, *others = messages
    lines, rows = first.lines, first.rows
    for other in others:
        lines, rows = (*lines, (), *other.lines), (*rows, *other.rows)
    return replace(first, lines=lines, rows=rows)


def default(message: Message) -> Button | None:
    """Return the first button of a message: of a question, its default."""
    return next((button for row in message.rows for button in row), None)


def pressed(message: Message, text: str) -> Button | None:
    """Return the button whose label was typed in place of pressing it, case and spaces aside."""
    said = " ".join(text.casefold().split())
    buttons = (button for row in message.rows for button in row)
    return next((one for one in buttons if " ".join(one.label.casefold().split()) == said), None)


def columns(line: Line) -> Line:
    """Make the blanks that set columns gaps, for platforms whose characters are not equally wide."""
    return tuple(
        Span(part, Style.GAP if at % 2 else span.style)
        for span in line
        for at, part in enumerate(_BLANKS.split(span.text))
        if part
    )
