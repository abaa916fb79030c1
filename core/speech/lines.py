"""Lines broken to what a platform holds, and packed into messages; no character is lost, no instant cut."""

from collections.abc import Callable, Iterator, Sequence

from core.speech.capabilities import Capabilities
from core.speech.measure import cells, reach, size
from core.speech.message import Line, Span, Style


def extent(lines: Sequence[Line], instants: int = 0) -> int:
    """Measure lines in UTF-16 units, their ends counted too; an instant as ``instants``, unless that is 0."""
    return sum(_extent(line, instants) for line in lines) + max(0, len(lines) - 1)


def pieces(line: Line, can: Capabilities) -> Iterator[Line]:
    """Break a line at its own line ends, then to the width, then to the limit of a message."""
    for whole in _split(_able(line, can)):
        for piece in _broken(whole, can.width, cells, can.instants) if can.width else (whole,):
            yield from _broken(piece, can.text_limit, size, can.instants)


def packed(lines: Sequence[Line], can: Capabilities) -> list[tuple[Line, ...]]:
    """Fill messages with lines, in order; a message neither begins nor goes on after an empty line."""
    parts: list[list[Line]] = [[]]
    used = 0
    for line in lines:
        needed = _extent(line, can.instants) + bool(parts[-1])
        if used + needed > can.text_limit and parts[-1]:
            parts.append([])
            used, needed = 0, needed - 1
        parts[-1].append(line)
        used += needed
    if len(parts) == 1:
        return [tuple(parts[0])]
    return [tuple(part) for part in map(_stripped, parts) if part]


def _extent(line: Line, instants: int) -> int:
    return sum(instants if instants and span.at else size(span.text) for span in line)


def _able(line: Line, can: Capabilities) -> Line:
    """The line without the styles, the columns and the instants that the platform cannot show."""
    line = line if can.width else _unspaced(line)
    instants = 0 < can.instants <= min(can.text_limit, can.width or can.text_limit)
    if can.bold and all(span.at is None and not span.drawn for span in line):
        return line
    return tuple(
        Span(
            span.drawn if instants and span.drawn else span.text,
            span.style if can.bold else Style.PLAIN,
            *((span.at, span.tells) if instants else ()),
        )
        for span in line
    )


def _unspaced(line: Line) -> Line:
    """The line without columns: a gap is one blank, and none at the beginning."""
    if all(span.style is not Style.GAP for span in line):
        return line
    gaps = [span.style is Style.GAP for span in line]
    return tuple(
        Span(" ") if gap else span
        for span, gap, before in zip(line, gaps, [True, *gaps], strict=False)
        if not (gap and before)
    )


def _split(line: Line) -> Iterator[Line]:
    if not any("\n" in span.text for span in line):
        yield line
        return
    begun: list[Span] = []
    for span in line:
        head, *rest = span.text.split("\n") if span.at is None else [span.text]
        begun.append(Span(head, span.style, span.at, span.tells))
        for text in rest:
            yield tuple(begun)
            begun = [Span(text, span.style)]
    yield tuple(begun)


def _broken(line: Line, limit: int, measure: Callable[[str], int], instants: int) -> Iterator[Line]:
    text = "".join(_standing(span, instants) for span in line)
    if measure(text) <= limit:
        yield line
        return
    start, indent = 0, len(text) - len(text.lstrip(" "))
    while (end := reach(text, limit, measure, start)) < len(text):
        end = _uncut(line, max(start + 1, end), instants)
        space = text.rfind(" ", max(start, indent) + 1, end + 1)
        yield _slice(line, start, space if space > 0 else end, instants)
        start = end
        if space > 0:
            start = space + len(text[space:]) - len(text[space:].lstrip(" "))
    if start < len(text):
        yield _slice(line, start, len(text), instants)


def _standing(span: Span, instants: int) -> str:
    """The text of a span; for an instant so many figures as it takes, without a space to break at."""
    return "0" * instants if instants and span.at else span.text


def _uncut(line: Line, end: int, instants: int) -> int:
    """Return the end of a piece, or the beginning of the instant that lies across it."""
    begin = 0
    for span in line:
        after = begin + len(_standing(span, instants))
        if span.at and begin < end < after:
            return begin
        begin = after
    return end


def _slice(line: Line, start: int, end: int, instants: int) -> Line:
    """Take the characters from ``start`` to before ``end``, with their styles; an instant is taken whole."""
    taken: list[Span] = []
    for span in line:
        standing = _standing(span, instants)
        if text := standing[max(0, start) : max(0, end)]:
            taken.append(span if text == standing else Span(text, span.style))
        start, end = start - len(standing), end - len(standing)
    return tuple(taken)


def _stripped(lines: list[Line]) -> list[Line]:
    told = [at for at, line in enumerate(lines) if any(span.text.strip() for span in line)]
    return lines[told[0] : told[-1] + 1] if told else []
