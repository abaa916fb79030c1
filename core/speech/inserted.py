"""What is inserted in words: never read as markup nor as Fluent, never breaking a line.

An instant stands in them between marks, until it becomes a span of its own that knows it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from core.speech.message import Instant, Line, Span, Style

LONGEST_INSERT = 1000  # characters; Fluent refuses parts of 2,500
_STAR, _MARK = "\ufdd0", "\ufdd1"  # noncharacters of Unicode: nobody types them
_CONTROLS = r"\x00-\x1f\x7f-\x9f\u2028\u2029\ufdd0\ufdd1\ud800-\udfff"
_TURNS = r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # a name with these would turn the words after it
_UNSPOKEN = re.compile(f"[{_CONTROLS}{_TURNS}]")


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant, how much of it is told, and that as text in the reader's language and zone."""

    text: str
    at: datetime
    tells: Instant


Plain = str | int | float
Value = Plain | Moment


class Marked(str):
    """The text of a moment between marks, the first with its number among the values."""

    __slots__ = ()


def marked(values: Mapping[str, Value]) -> dict[str, Plain]:
    """Put marks around the text of each moment, so that it is found again in what was said."""
    return {
        name: Marked(f"{_MARK}{at}{_MARK}{_clean(value.text)}{_MARK}") if isinstance(value, Moment) else value
        for at, (name, value) in enumerate(values.items())
    }


def unmarked(line: Line, values: Sequence[Value]) -> Line:
    """Make each marked moment a span of its own."""
    return tuple(part for span in line for part in _parts(span, values))


def inserted(value: Plain) -> Plain:
    """Return a value as it may stand in words: of a length, on one line, its stars no markup."""
    return value if isinstance(value, Marked) or not isinstance(value, str) else _clean(value)


def styled(line: str) -> Line:
    """Read ``*bold*``; raise ValueError where a star has no partner."""
    parts = line.split("*")
    if len(parts) % 2 == 0:
        raise ValueError("a star without a partner: " + line)
    spans = (
        (part.replace(_STAR, "*"), Style.BOLD if at % 2 else Style.PLAIN) for at, part in enumerate(parts)
    )
    return tuple(Span(text, style) for text, style in spans if text)


def _clean(text: str) -> str:
    if len(text) > LONGEST_INSERT:
        text = text[: LONGEST_INSERT - 1] + "…"
    return _UNSPOKEN.sub(" ", text).replace("*", _STAR)


def _parts(span: Span, values: Sequence[Value]) -> Iterator[Span]:
    """Cut a span at the marks: plain text, then a number and the text of its moment, and so on."""
    plain, *rest = span.text.split(_MARK)
    if plain:
        yield Span(plain, span.style)
    for number, text, following in zip(*[iter(rest)] * 3, strict=True):
        moment = values[int(number)]
        if isinstance(moment, Moment):
            yield Span(text, span.style, moment.at, moment.tells)
        if following:
            yield Span(following, span.style)
