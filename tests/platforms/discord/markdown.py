"""Markdown as a client reads it: what is shown, and every mark that made something of the text."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

INNER = r"(?:\\.|[^\\])+?"
SHAPES = {
    "escape": r"\\(?P<sign>[!-/:-@\[-`{-~])",
    "block": r"```(?P<block_in>.+?)```",
    "code": r"`(?P<code_in>[^`]+)`",
    "instant": r"<t:-?\d+(?::[tTdDfFRsS])?>",
    "mention": r"<@[!&]?\d+>|<#\d+>|</[^:>]+:\d+>|@everyone|@here",
    "emoji": r"<a?:\w+:\d+>",
    "masked": rf"\[(?P<masked_in>{INNER})\]\(\s*<?https?://[^)\s]+\)",
    "link": r"<?https?://[^\s>]+>?|discord(?:app)?\.(?:gg|com/invite)/\w+",
    "bold": rf"\*\*(?P<bold_in>{INNER})\*\*(?!\*)",
    "underline": rf"__(?P<underline_in>{INNER})__(?!_)",
    "italic": rf"\*(?=\S)(?P<italic_in>{INNER})\*(?!\*)|\b_(?P<slant_in>{INNER})_\b",
    "strike": rf"~~(?P<strike_in>{INNER})~~",
    "spoiler": rf"\|\|(?P<spoiler_in>{INNER})\|\|",
    "heading": r"^(?:#{1,3}|-#)[ ](?=\S)",
    "quote": r"^>{1}(?:>>)?[ ]",
    "item": r"^[ ]*(?:[-*+]|\d+[.)])[ ](?=\S)",
}
VERBATIM = ("block", "code")
STRIPPED = ("heading", "quote")
BEGINNING = ("heading", "quote", "item")


def one_of(names: Iterable[str]) -> re.Pattern[str]:
    """Return what finds the first of some shapes."""
    written = "|".join(f"(?P<{name}>{SHAPES[name]})" for name in names)
    return re.compile(written, re.MULTILINE | re.DOTALL)


WHOLE = one_of(SHAPES)
WITHIN = one_of(name for name in SHAPES if name not in BEGINNING)


@dataclass(frozen=True, slots=True)
class Mark:
    """A piece of a text that is no plain text: its kind (bold, link, mention ...) and what stands there."""

    kind: str
    text: str


def read(raw: str, shapes: re.Pattern[str] = WHOLE) -> tuple[str, tuple[Mark, ...]]:
    """Return what a client shows of a text, and the marks in it; instants stay as they are written."""
    marks: list[Mark] = []

    def shown(found: re.Match[str]) -> str:
        groups = found.groupdict()
        kind = next(name for name in SHAPES if groups.get(name) is not None)
        if kind == "escape":
            return found["sign"]
        inner = next((value for name, value in groups.items() if name.endswith("_in") and value), None)
        if inner is None:
            marks.append(Mark(kind, found[0]))
            return "" if kind in STRIPPED else found[0].strip("<>") if kind == "link" else found[0]
        plain, within = (inner, ()) if kind in VERBATIM else read(inner, WITHIN)
        marks.extend([Mark(kind, plain), *within])
        return plain

    return shapes.sub(shown, raw), tuple(marks)
