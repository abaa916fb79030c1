"""Names that people choose in a club, and its settings by what they are called.

A chosen name stands before others in a message. So none can mention, link, turn the line or hide: what would
is refused as it is typed, and left out of a name that an account brings.
"""

import re
import unicodedata
from datetime import time

from core.reading.days import begun_weekday
from core.reading.hours import read_hour
from core.reading.settings import named, names_of
from core.reading.text import plain

LONGEST_ALIAS, LONGEST_CLUB = 32, 40  # characters
CLUB_SETTINGS = ("name", "zone", "board", "language", "quiet")

_CALLED = names_of({
    "name": "name | | nombre",
    "zone": "zone, timezone, time zone, city | zeitzone, stadt | zona, zona horaria, ciudad",
    "board": "board, board day, board hour | tafel, tafeltag | tabla, día de la tabla, hora de la tabla",
    "language": "language, lang | sprache | idioma, lengua",
    "quiet": "quiet | ruhig, ruhe | silencio, tranquilo",
})  # fmt: skip
_LED = re.compile(r"^(?:on|every|am|jeden|el|los|cada) ")
_AT = re.compile(r"^(?:at|um|a las?) ")
_SIGNS = frozenset(" '’‘-_.&()!?,")
_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")  # letters and signs by their category that show nothing
_ALPHABETIC, _COUNTED, _DRAWN = "L", "Nd", ("So", "Sk")
_MARKS = ("Mn", "Mc")
_MOST_MARKS = 3  # on one letter: as many as any alphabet in use piles up
# What a chat makes a link of by itself: a name of a site, a number of a telephone.
_LINKS = re.compile(r"\.(?=\w)|(?<=\d)[ .()-]?(?=\d(?:[ .()-]?\d){4})")


def read_alias(text: str) -> str | None:
    """Read a name as somebody chose it, None where it will not do: 1 to 32 characters, and nothing hidden."""
    return _read(text, LONGEST_ALIAS)


def read_club_name(text: str) -> str | None:
    """Read the name of a club, or of a challenge, None where it will not do: 1 to 40 characters."""
    return _read(text, LONGEST_CLUB)


def kept_of(text: str, longest: int = LONGEST_ALIAS) -> str:
    """Return what of a name that nobody chose for this can stand, "" for nothing."""
    letters = "".join(char if _stands(char) else " " for char in _composed(text))
    found = _tidy(_LINKS.sub(" ", _thinned(letters)))[:longest].strip()
    return found if _read(found, longest) else ""


def club_setting(line: str) -> tuple[str, str]:
    """Part a line into a setting's name ("" if none is named) and the value as typed."""
    return named(line, _CALLED)


def read_board_hour(text: str) -> tuple[int | None, time | None] | None:
    """Read a weekday, an hour, or both, as ``sunday 18:00``, ``Sonntag``, ``el domingo a las 18:00``.

    None where anything else is said.
    """
    head, _, tail = _LED.sub("", plain(text)).partition(" ")
    day = begun_weekday(head)
    if day is None:
        at = read_hour(text)
        return None if at is None else (None, at)
    said = _AT.sub("", tail, count=1).strip()
    at = read_hour(said) if said else None
    return None if said and at is None else (day, at)


def _read(text: str, longest: int) -> str | None:
    name = _tidy(_composed(text))
    if not 1 <= len(name) <= longest or not all(map(_stands, name)):
        return None
    if not any(map(_shows, name)) or _LINKS.search(name) or _thinned(name) != name:
        return None
    return name


def _composed(text: str) -> str:
    """The text in one spelling of each letter, without what shows nothing, such as marks that turn a line."""
    plain_text = unicodedata.normalize("NFKC", text[: 8 * LONGEST_CLUB])
    return "".join(char for char in plain_text if unicodedata.category(char) != "Cf" and char not in _BLANK)


def _tidy(text: str) -> str:
    return " ".join(text.split())


def _stands(char: str) -> bool:
    return char in _SIGNS or _shows(char) or (unicodedata.category(char) in _MARKS)


def _shows(char: str) -> bool:
    """Tell whether a character can be seen by itself: a letter, a digit, a drawn sign."""
    category = unicodedata.category(char)
    drawn = category in _DRAWN and not char.isascii()
    return category[0] == _ALPHABETIC or category == _COUNTED or drawn


def _thinned(text: str) -> str:
    """The text with no more marks on a letter than any alphabet piles up."""
    kept: list[str] = []
    marks = 0
    for char in text:
        marks = marks + 1 if unicodedata.category(char) in _MARKS else 0
        if marks <= _MOST_MARKS:
            kept.append(char)
    return "".join(kept)
