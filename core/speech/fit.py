"""Fit: the one place where a message is cut or degraded to what a platform can do. Pure.

Text is never lost: a line too long is broken at a space, which becomes the end of the line; lines too many
for one message go on in the next; the buttons stand under the last. Labels are shortened with ``…``. Buttons
beyond rows times columns are left out, the last ones first, since everything they do can be typed.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields, replace

from wcwidth import wcwidth

from core.speech.message import Audience, Button, Form, Line, Manner, Message, Span, Style

WIDENS = "\ufe0f"  # makes the character before it an emoji, one cell wider


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a platform can do.

    ``text_limit`` and the limits of labels count UTF-16 units, the strictest way in use; ``width`` counts
    the cells of a terminal, None where the platform wraps lines itself. ``form_fields`` and
    ``form_label_limit`` bound a form: how many questions, and how long a title or label.
    """

    text_limit: int = 4096
    label_limit: int = 64
    rows: int = 100
    columns: int = 8
    forms: bool = False
    form_fields: int = 5
    form_label_limit: int = 45
    edits: bool = False
    bold: bool = True
    width: int | None = None

    def __post_init__(self) -> None:
        """Raise ValueError for a limit that not even one character could keep."""
        for one in fields(self):
            limit = getattr(self, one.name)
            if type(limit) is int and limit < 2:
                least = 1 if one.name in ("rows", "columns", "form_fields") else 2
                if limit < least:
                    raise ValueError(f"{one.name} is {limit}, at least {least} is needed")


def fit(message: Message, can: Capabilities, *, shared: bool) -> tuple[Message, ...]:
    """Return the messages that carry this one on a platform, in order, each within every limit.

    What only the person may read stays so; in a shared place it never replaces what stands there.
    """
    form = _form(message.form, can)
    lines = (*message.lines, *(_example(message.form) if message.form and not form else ()))
    parts = _packed([piece for line in lines for piece in _pieces(line, can)], can.text_limit)
    first, *others = parts or [()]
    private = shared and message.audience is Audience.SELF
    manner = message.manner if can.edits and not private else Manner.SEND
    sent = [replace(message, lines=first, rows=(), form=None, manner=manner)]
    sent += [replace(message, lines=part, rows=(), form=None, manner=Manner.SEND) for part in others]
    sent[-1] = replace(sent[-1], rows=_rows(message.rows, can), form=form)
    return tuple(sent)


def size(text: str) -> int:
    """Measure a text in UTF-16 units."""
    return len(text) + sum(char > "\uffff" for char in text)


def cells(text: str) -> int:
    """Measure a text in cells of a terminal; control characters take none."""
    return sum(max(0, wcwidth(char)) for char in text) + text.count(WIDENS)


def shortened(text: str, limit: int) -> str:
    """Cut a label to the limit, ending with ``…``; a label within it stays as it is."""
    if size(text) <= limit:
        return text
    return text[: _reach(text, limit - 1, size)].rstrip() + "…"


def _form(form: Form | None, can: Capabilities) -> Form | None:
    if form is None or not can.forms or len(form.fields) > can.form_fields:
        return None
    asked = tuple(replace(one, label=shortened(one.label, can.form_label_limit)) for one in form.fields)
    return replace(form, title=shortened(form.title, can.form_label_limit), fields=asked)


def _example(form: Form) -> tuple[Line, ...]:
    """The form as text: its title, and one line that would be understood."""
    return (Span(form.title, Style.BOLD),), (Span(form.example),)


def _pieces(line: Line, can: Capabilities) -> Iterator[Line]:
    """Break a line at its own line ends, then to the width, then to the limit of a message."""
    styled = line if can.bold else tuple(Span(span.text) for span in line)
    for whole in _split(styled):
        for piece in _broken(whole, can.width, cells) if can.width else (whole,):
            yield from _broken(piece, can.text_limit, size)


def _split(line: Line) -> Iterator[Line]:
    begun: list[Span] = []
    for span in line:
        head, *rest = span.text.split("\n")
        begun.append(Span(head, span.style))
        for text in rest:
            yield tuple(begun)
            begun = [Span(text, span.style)]
    yield tuple(begun)


def _broken(line: Line, limit: int, measure: Callable[[str], int]) -> Iterator[Line]:
    text = _text(line)
    start, indent = 0, len(text) - len(text.lstrip(" "))
    while (reach := _reach(text, limit, measure, start)) < len(text):
        reach = max(start + 1, reach)
        space = text.rfind(" ", max(start, indent) + 1, reach + 1)
        yield _slice(line, start, space if space > 0 else reach)
        start = reach
        if space > 0:
            start = space + len(text[space:]) - len(text[space:].lstrip(" "))
    if start < len(text) or start == 0:
        yield _slice(line, start, len(text))


def _text(line: Line) -> str:
    return "".join(span.text for span in line)


def _reach(text: str, limit: int, measure: Callable[[str], int], start: int = 0) -> int:
    """Return where a piece that begins at ``start`` must end to stay within the limit."""
    used = 0
    for at in range(start, len(text)):
        used += measure(text[at])
        if used > limit:
            return at
    return len(text)


def _slice(line: Line, start: int, end: int) -> Line:
    """Take the characters from ``start`` to before ``end``, with their styles."""
    taken: list[Span] = []
    for span in line:
        text = span.text[max(0, start) : max(0, end)]
        if text:
            taken.append(Span(text, span.style))
        start, end = start - len(span.text), end - len(span.text)
    return tuple(taken)


def _packed(lines: Sequence[Line], limit: int) -> list[tuple[Line, ...]]:
    """Fill messages with lines, in order; a message neither begins nor goes on after an empty line."""
    parts: list[list[Line]] = [[]]
    used = 0
    for line in lines:
        needed = size(_text(line)) + bool(parts[-1])
        if used + needed > limit and parts[-1]:
            parts.append([])
            used, needed = 0, needed - 1
        parts[-1].append(line)
        used += needed
    if len(parts) == 1:
        return [tuple(parts[0])]
    return [tuple(part) for part in map(_stripped, parts) if part]


def _stripped(lines: list[Line]) -> list[Line]:
    told = [at for at, line in enumerate(lines) if _text(line).strip()]
    return lines[told[0] : told[-1] + 1] if told else []


def _rows(rows: tuple[tuple[Button, ...], ...], can: Capabilities) -> tuple[tuple[Button, ...], ...]:
    """Re-wrap rows evenly to the columns; if they become too many, fill rows whatever their order was."""
    short = [
        tuple(replace(button, label=shortened(button.label, can.label_limit)) for button in row)
        for row in rows
    ]
    wrapped = [part for row in short for part in _even(row, can.columns)]
    if len(wrapped) > can.rows:
        every = [button for row in wrapped for button in row][: can.rows * can.columns]
        wrapped = [tuple(every[at : at + can.columns]) for at in range(0, len(every), can.columns)]
    return tuple(wrapped)


def _even(row: tuple[Button, ...], columns: int) -> Iterator[tuple[Button, ...]]:
    """Part a row into as few rows as the columns allow, of nearly the same length: 11 by 5 is 4, 4, 3."""
    many = -(-len(row) // columns)
    at = 0
    for number in range(many):
        length = -(-(len(row) - at) // (many - number))
        yield row[at : at + length]
        at += length
