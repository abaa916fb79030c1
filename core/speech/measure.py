"""How long a text is: in UTF-16 units, the strictest way in use, and in cells of a terminal."""

from collections.abc import Callable

from wcwidth import wcwidth

WIDENS = "\ufe0f"  # makes the character before it an emoji, one cell wider


def size(text: str) -> int:
    """Measure a text in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def cells(text: str) -> int:
    """Measure a text in cells of a terminal; control characters take none."""
    if text.isascii() and text.isprintable():
        return len(text)
    return sum(max(0, wcwidth(char)) for char in text) + text.count(WIDENS)


def shortened(text: str, limit: int) -> str:
    """Cut a label to the limit, ending with ``…``; a label within it stays as it is."""
    if size(text) <= limit:
        return text
    return text[: reach(text, limit - 1, size)].rstrip() + "…"


def reach(text: str, limit: int, measure: Callable[[str], int], start: int = 0) -> int:
    """Return where a piece that begins at ``start`` must end to stay within the limit."""
    if text.isascii() and text.isprintable():  # each character is one unit and one cell
        return min(len(text), start + limit)
    used = 0
    for at in range(start, len(text)):
        used += measure(text[at])
        if used > limit:
            return at
    return len(text)
