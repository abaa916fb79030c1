"""Lettering: what of a text can be drawn, how wide it is, and where it is cut. Nothing here raises or warns.

Only the fonts that matplotlib brings are used, so that a picture is the same on every machine.
"""

from bisect import bisect_right
from pathlib import Path
from unicodedata import category, normalize

from adapters.charts.library import FT2Font, get_data_path

CUT = "…"
# No line of a picture holds more characters than this.
LONGEST = 400
# More marks than this on one letter would run through the lines above and below.
MARKS = 2
# What joins a sign to the one before, and what only chooses its looks.
JOINER, SELECTORS = "\u200d", {chr(one) for one in range(0xFE00, 0xFE10)}


class Face:
    """One font at one size, in pixels."""

    def __init__(self, file: str, size: float) -> None:
        """Open a font file that matplotlib brings, such as ``DejaVuSans``."""
        self.path, self.size = Path(get_data_path(), "fonts", "ttf", f"{file}.ttf"), size
        self._font = FT2Font(self.path)
        self._font.set_size(size, 72)

    def width(self, text: str) -> float:
        """Return how wide a text is drawn, in pixels."""
        self._font.set_text(text)
        return self._font.get_width_height()[0] / 64

    def drawable(self, text: str) -> str:
        """Return what of a text can be drawn, on one line, up to 400 characters of it.

        Of what the font lacks, letters and figures become ``…`` and decoration is left out, as is what
        controls. Of something there is always something left.
        """
        kept, marks, before = "", 0, ""
        for sign in normalize("NFC", " ".join(text.split())):
            kind = category(sign)[0]
            marks = marks + 1 if kind == "M" else 0
            joined, before = before == JOINER and kind == "S", sign
            if kind == "C" or marks > MARKS or joined or sign in SELECTORS:
                continue
            if self._font.get_char_index(ord(sign)):
                kept += sign
            elif kind in "LN" and not kept.endswith(CUT):
                kept += CUT
            if len(kept) == LONGEST:
                break
        return " ".join(kept.split()) or (CUT if text.strip() else "")

    def shortened(self, text: str, width: float) -> str:
        """Return as much of a drawable text as fits into so many pixels, with ``…`` where it was cut.

        It is never cut within a number, nor between a letter and its marks.
        """
        if self.width(text) <= width:
            return text
        end = bisect_right(range(len(text)), width, key=lambda one: self.width(_cut(text, one))) - 1
        while end > 0 and (_belongs(text[end], text[end - 1]) or self.width(_cut(text, end)) > width):
            end -= 1
        return _cut(text, max(0, end))

    def wrapped(self, text: str, width: float, most: int) -> list[str]:
        """Break a text into at most so many lines of so many pixels; none for no text."""
        words, lines = self.drawable(text).split(), list[str]()
        while words and len(lines) < most - 1:
            fits = 1
            while fits < len(words) and self.width(" ".join(words[: fits + 1])) <= width:
                fits += 1
            lines.append(self.shortened(" ".join(words[:fits]), width))
            del words[:fits]
        return [*lines, self.shortened(" ".join(words), width)] if words else lines


def _belongs(sign: str, before: str) -> bool:
    """Tell whether a sign may not be parted from the one before."""
    return category(sign)[0] == "M" or (sign.isdigit() and before.isdigit())


def _cut(text: str, end: int) -> str:
    return text[:end].rstrip(" ·,;:-–") + CUT
