"""Discord's markdown: text that shows as it is, bold, instants, and addresses of our own that stay links."""

import re
from collections.abc import Iterable
from itertools import groupby

from core.speech.message import Instant, Line, Span, Style

# With a backslash before it a sign stands for itself: no format, mention, emoji, address or invitation.
_SIGN = re.compile(r"[\\`*_~|<\[@]|:(?=//)|:(?=\S*:)|(?:(?<=discord)|(?<=discordapp))\.", re.IGNORECASE)
# At the beginning of a line some more mean a heading, small print, a quotation or a list.
_BEGINNING = re.compile(r"\s*(?:([#>+-])|[0-9]+([.)]))")
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_TELLS = {Instant.CLOCK: "t", Instant.DAY: "D", Instant.DAY_CLOCK: "F", Instant.FROM_NOW: "R"}
INSTANT = len("<t:1767600000:F>")  # characters


def written(lines: Iterable[Line], ours: Iterable[str] = ()) -> str:
    """Return lines as markdown; addresses that begin with one of ``ours`` are the only links.

    In angle brackets, which nobody sees, a link unfolds no preview, also where a message is changed.
    """
    beginnings = tuple(ours)
    return "\n".join(_line(line, beginnings) for line in lines)


def _line(line: Line, ours: tuple[str, ...]) -> str:
    """Escape a line as a whole: where its spans meet they could make a sign that neither has."""
    spans = [span for span in map(_carried, line) if span.text]
    text = "".join(" " * len(span.text) if span.at else span.text for span in spans)
    marked = _escaped(text, ours)
    for start, end in set(_links(text, ours)):
        marked[start], marked[end - 1] = f"<{marked[start]}", f"{marked[end - 1]}>"
    pieces, at = [], 0
    for span in spans:
        end = at + len(span.text)
        pieces.append((span.style, _instant(span) or "".join(marked[at:end])))
        at = end
    return "".join(
        _styled(style, "".join(piece for _, piece in run))
        for style, run in groupby(pieces, lambda one: one[0])
    )


def _carried(span: Span) -> Span:
    """Leave out what no text of Discord's carries; a half of a surrogate pair becomes a question mark."""
    text = _UNSEEN.sub("", span.text.encode(errors="replace").decode())
    return Span(text, span.style, span.at, span.tells)


def _escaped(text: str, ours: tuple[str, ...]) -> list[str]:
    """Return each character as it is to be written, with a backslash before it where it needs one."""
    signs = {found.start() for found in _SIGN.finditer(text)}
    if begins := _BEGINNING.match(text):
        signs.add(begins.start(begins.lastindex or 0))
    for start, end in _links(text, ours):
        signs -= set(range(start, end))
    return [f"\\{char}" if at in signs else char for at, char in enumerate(text)]


def _links(text: str, ours: tuple[str, ...]) -> Iterable[tuple[int, int]]:
    """Return where our own addresses begin and end: up to a character that no address of ours has."""
    for beginning in ours:
        pattern = re.escape(beginning) + r"[A-Za-z0-9_-]*(?![^\s.,;:!?)])"
        yield from (found.span() for found in re.finditer(pattern, text))


def _instant(span: Span) -> str:
    return f"<t:{int(span.at.timestamp())}:{_TELLS[span.tells]}>" if span.at else ""


def _styled(style: Style, text: str) -> str:
    return f"**{text}**" if style is Style.BOLD and text.strip() else text
