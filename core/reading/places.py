"""Names of places: whether what was typed is the very name of a place found, or only near it.

And offsets from UTC, which people count eastwards: UTC+3 is ahead of Greenwich. The tz database counts the
other way, so that its name for it is Etc/GMT-3; that sign is neither read nor shown.
"""

import re
import unicodedata
from datetime import timedelta
from functools import lru_cache

from babel.dates import get_timezone_location

from core.reading.text import plain
from core.records import City

_LANGUAGES = ("de", "es")  # beside English, which places are kept in
# Letters that Unicode does not take apart, and what people write for a saint.
_LETTERS = str.maketrans(
    {
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "\N{LATIN SMALL LETTER DOTLESS I}": "i",
        "æ": "ae",
        "œ": "oe",
        "'": None,
        ".": None,
    }
)
_SAINTS = {"st": "saint", "sankt": "saint"}
_LATIN = "LATIN"
_OFFSET = re.compile(r"(?:utc|gmt)? ?([+-]) ?(\d{1,2})(?::?(\d\d))?(?: ?h(?:ours?)?)?")
_FIXED = re.compile(r"Etc/GMT([+-])(\d{1,2})")
_MINUS = str.maketrans("\u2212\u2013\u2010\u2011", "----")
_OPPOSITE = {"+": "-", "-": "+"}
_MINUTES_AN_HOUR = 60
_WEST, _EAST = -12, 14  # hours: the fixed zones that there are


def read_offset(typed: str) -> timedelta | None:
    """Read ``UTC+3``, ``GMT-5``, ``UTC+5:30`` or ``+2`` as how far it is ahead of UTC, None for all else."""
    found = _OFFSET.fullmatch(" ".join(typed.casefold().translate(_MINUS).split()))
    if found is None or int(found[3] or 0) >= _MINUTES_AN_HOUR:
        return None
    offset = timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
    return -offset if found[1] == "-" else offset


def fixed_zone(offset: timedelta) -> City | None:
    """Return the zone that is always so far ahead of UTC, None for parts of an hour and too many hours."""
    hours, rest = divmod(offset, timedelta(hours=1))
    if rest or not _WEST <= hours <= _EAST:
        return None
    zone = f"Etc/GMT{-hours:+d}" if hours else "UTC"
    return City(shown_zone(zone), "", zone)


def shown_zone(zone: str) -> str:
    """Return a zone's name as shown to a person: ``UTC+3`` for ``Etc/GMT-3``, any other as it is."""
    found = _FIXED.fullmatch(zone)
    if found is None:
        return zone
    return f"UTC{_OPPOSITE[found[1]]}{found[2]}" if int(found[2]) else "UTC"


@lru_cache(512)
def named_in(language: str, city: City) -> str:
    """Return a city's name in a language, where its zone bears that name: Londres for London."""
    try:
        bears = get_timezone_location(city.zone, locale="en", return_city=True)
    except LookupError:
        return city.name
    if bears != city.name.removesuffix(" City") and bears != city.name:
        return city.name
    return get_timezone_location(city.zone, locale=language, return_city=True)


def is_called(typed: str, city: City) -> bool:
    """Tell whether a text names this place outright, case, accents and signs aside.

    It does by the city's name, alone or before its region or country, by the country or the zone; and in any
    other alphabet, for there no slip is forgiven. Total on any text.
    """
    words = _words(typed)
    name = _words(city.name)
    outright = {name, name.removesuffix(" city"), _words(city.country), _words(city.zone)}
    outright.add(_words(city.zone.rpartition("/")[2]))
    outright.update(_words(named_in(language, city)) for language in _LANGUAGES)
    if not words:
        return False
    return words in outright or words.startswith(f"{name} ") or any(map(_is_foreign, words))


def _words(text: str) -> str:
    spread = plain(text).translate(_LETTERS)
    parted = "".join(char if char.isalnum() or char == "+" else " " for char in spread)
    return " ".join(_SAINTS.get(word, word) for word in parted.split())


def _is_foreign(char: str) -> bool:
    return char.isalpha() and not unicodedata.name(char, _LATIN).startswith(_LATIN)
