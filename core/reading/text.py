"""A typed text as tokens: digits of every script, odd spaces, dashes and emoji brought into one form."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from core.reading.problem import LONGEST_TEXT, Problem, Unread

SHOWN = 80  # characters of somebody's text that an answer quotes


class Shape(StrEnum):
    """What a token looks like."""

    WORD = "word"
    NUMBER = "number"
    CLOCK = "clock"
    DATE = "date"
    BREAK = "break"
    SIGN = "sign"
    END = "end"


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or sign, in lower case, with its place in what was typed.

    ``glued`` tells that nothing stands between it and the token before.
    """

    shape: Shape
    text: str
    start: int
    end: int
    glued: bool = False

    @property
    def counts(self) -> bool:
        """Whether it is a number or a clock such as 1:30."""
        return self.shape in (Shape.NUMBER, Shape.CLOCK)

    @property
    def glued_count(self) -> bool:
        """Whether it is a number that stands right after something."""
        return self.counts and self.glued

    @property
    def value(self) -> float:
        """The number; 1:30 is 90. Longer than nine digits is simply huge."""
        minutes, _, seconds = self.text.rpartition(":")
        whole = seconds.partition(".")[0]
        return 1e9 if len(whole) > 9 else 60.0 * float(minutes or 0) + float(seconds)

    @property
    def whole(self) -> int | None:
        """The number if it is written as a whole one of up to nine digits without idle zeros, else None."""
        plain = self.shape is Shape.NUMBER and self.text.isdecimal() and len(self.text) <= 9
        return int(self.text) if plain and not self.text.startswith("00") else None


_ALIKE = {
    "×": "x", "✕": "x", "✖": "x", "\N{VECTOR OR CROSS PRODUCT}": "x", "\N{CYRILLIC SMALL LETTER HA}": "x",
    "\N{CYRILLIC CAPITAL LETTER HA}": "x",
    "−": "-", "–": "-", "—": "-", "‐": "-", "‑": "-", "‒": "-", "－": "-",  # noqa: RUF001 what people's keyboards offer
    "٫": ".", "،": ",", "、": ",", "؛": ";", "。": ";", "’": "'", "‘": "'", "⁄": "/", "∕": "/",  # noqa: RUF001 what people's keyboards offer
    "\r": "\n", "\v": "\n", "\f": "\n", "\x85": "\n", "\u2028": "\n", "\u2029": "\n", "\n": "\n",
}  # fmt: skip
_AND = (",", "und", "and", "y", "o", "oder", "or")
_PARTS = ("25", "5", "75")  # of a kilogram, as weights are made
_DROPPED = ("Mn", "Me", "Cf")
_BLANK = ("Cc", "Cs", "Co", "Cn", "So", "Sk", "Zs")

_TOKEN = re.compile(
    r"""(?P<date>[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?![0-9])|[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4}(?![0-9]))
    |(?P<clock>[0-9]{1,3}:[0-9]{2}(?![0-9]))
    |(?P<number>[0-9]*\.[0-9]+|[0-9]+)
    |(?P<unit>(?:(?<=[0-9])|(?<=[0-9][ ]))(?:s|sec|min|m|ft|reps?)(?=[wx](?![^\W_])))
    |(?P<word>[^\W0-9_]+)
    |(?P<break>[,;\n])
    |(?P<sign>\S)""",
    re.VERBOSE,
)

_SHAPES = {"unit": Shape.WORD} | {shape.value: shape for shape in Shape}


def _plain(char: str) -> str:
    """Return what stands for a character: its plain form, a space, or nothing."""
    if " " <= char <= "~":
        return char.lower()
    if char in _ALIKE:
        return _ALIKE[char]
    category = unicodedata.category(char)
    if category == "No":
        return char  # a fraction or a power is not the digits it is drawn with
    if category in _DROPPED:
        return ""
    kept = []
    for part in unicodedata.normalize("NFKD", char).casefold():
        digit = unicodedata.decimal(part, None)
        kind = unicodedata.category(part)
        if digit is not None:
            kept.append(str(digit))
        elif kind not in _DROPPED:
            kept.append(" " if kind in _BLANK else _ALIKE.get(part, part))
    return "".join(kept)


def shown(text: str) -> str:
    """Return a piece of somebody's text fit to be quoted: printable, on one line, at most 80 characters."""
    line = " ".join("".join(char if char.isprintable() else " " for char in text[: 4 * SHOWN]).split())
    return line if len(line) <= SHOWN else f"{line[: SHOWN - 1]}…"


def plain(text: str) -> str:
    """Return a text in plain lower case with single spaces; what is too long comes back empty."""
    if len(text) > LONGEST_TEXT:
        return ""
    return " ".join((text.lower() if _is_plain(text) else "".join(map(_plain, text))).split())


def _is_plain(text: str) -> bool:
    """Tell whether every character stands for itself in lower case, as most of what is typed does."""
    return text.isascii() and text.isprintable()


def tokens(text: str) -> list[Token]:
    """Cut a text into tokens; their places are those of ``text`` as typed."""
    clean, places = _placed(text)
    found: list[Token] = []
    end = -1
    for match in _TOKEN.finditer(clean):
        shape = _SHAPES[match.lastgroup or Shape.SIGN]
        stop = places[match.end() - 1] + 1
        begins = shape is Shape.SIGN and bool(found) and found[-1].shape is Shape.BREAK
        glued = match.start() == end and not begins
        found.append(Token(shape, match.group(), places[match.start()], stop, glued))
        end = match.end()
    return found


def _placed(text: str) -> tuple[str, Sequence[int]]:
    """Return the plain form of a text, and for each of its characters the place in the text."""
    if _is_plain(text):
        return text.lower(), range(len(text))
    clean = [(part, place) for place, char in enumerate(text) for part in _plain(char)]
    return "".join(part for part, _ in clean), [place for _, place in clean]


def with_decimals(found: list[Token], units: frozenset[str]) -> Iterator[Token]:
    """Join ``2,5`` where one of ``units`` follows or ``@`` precedes, and ``1,000``; other commas part.

    In ``2,5 und 5 kg`` the unit is that of both, if the first is one that weights have: a half or a quarter.
    """
    at = 0
    while at < len(found):
        chain = [found[at]]
        while _comma_joins(found, at + 2 * len(chain) - 2):
            chain.append(found[at + 2 * len(chain)])
        following = found[at + 2 * len(chain) - 1 :]
        unit = bool(following) and following[0].text in units
        before = found[at - 1].text if at else ""
        mark = _joint(chain, decimal=unit or before == "@" or _shares_unit(chain[-1], following, units))
        if mark is None:
            yield from found[at : at + 2 * len(chain) - 1]
        else:
            digits = mark.join(token.text for token in chain)
            yield Token(Shape.NUMBER, digits, chain[0].start, chain[-1].end, chain[0].glued)
        at += 2 * len(chain) - 1


def _shares_unit(last: Token, following: list[Token], units: frozenset[str]) -> bool:
    rest = [one for one in following if one.shape is not Shape.NUMBER and one.text not in _AND]
    counted = bool(rest) and following.index(rest[0]) > 1
    return last.text in _PARTS and counted and rest[0].text in units


def _comma_joins(found: list[Token], at: int) -> bool:
    """Tell whether a comma without spaces stands between the whole number at ``at`` and the next."""
    if at + 2 >= len(found):
        return False
    one, comma, other = found[at : at + 3]
    numbers = one.text.isdecimal() and other.text.isdecimal()
    return numbers and comma.text == "," and comma.glued and other.glued


def _joint(chain: list[Token], *, decimal: bool) -> str | None:
    first, *rest = (token.text for token in chain)
    if rest and all(len(one) == 3 for one in rest) and len(first) <= 2 and first.strip("0"):
        return ""
    return "." if len(rest) == 1 and decimal else None


class Scan:
    """A walk over the tokens of a text. The first refusal is kept and ends the walk."""

    def __init__(self, text: str, decimals: frozenset[str] = frozenset()) -> None:
        """Begin at the first token; ``decimals`` are the units before which ``2,5`` is one number."""
        self.text = text
        self.at = 0
        self.unread: Unread | None = None
        self.tokens: list[Token] = []
        if len(text) > LONGEST_TEXT:
            self.unread = Unread("", shown(text), Problem.TOO_LONG, LONGEST_TEXT)
        else:
            self.tokens = list(with_decimals(tokens(text), decimals))
            if not any(token.shape in _SAYING for token in self.tokens):
                self.unread = Unread("", shown(text), Problem.EMPTY)
                self.at = len(self.tokens)

    @cached_property
    def _end(self) -> Token:
        return Token(Shape.END, "", len(self.text), len(self.text))

    def ahead(self, steps: int = 0) -> Token:
        """Return the token so many steps on, or an END token."""
        place = self.at + steps
        return self.tokens[place] if 0 <= place < len(self.tokens) else self._end

    @property
    def now(self) -> Token:
        """The token the walk stands before."""
        return self.ahead()

    @property
    def over(self) -> bool:
        """Whether nothing is left, or something was refused."""
        return self.at >= len(self.tokens)

    def take(self) -> Token:
        """Step over a token and return it."""
        token = self.now
        self.at += 1
        return token

    def refuse(
        self,
        problem: Problem,
        first: Token,
        last: Token | None = None,
        *,
        limit: str | int | None = None,
        candidates: tuple[str, ...] = (),
    ) -> None:
        """End the walk; the first refusal, from token ``first`` to ``last``, is the one that counts."""
        if self.unread is None:
            before, snag = self.text[: first.start], self.text[first.start : (last or first).end]
            self.unread = Unread(shown(before).rstrip(" ,;"), shown(snag), problem, limit, candidates)
        self.at = len(self.tokens)


_SAYING = (Shape.WORD, Shape.NUMBER, Shape.CLOCK, Shape.DATE)
