"""Names of places: whether what was typed is the very name of a place found, or only near it."""

import unicodedata

from core.ports import City
from core.reading.text import plain

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


def is_called(typed: str, city: City) -> bool:
    """Tell whether a text names this place outright, case, accents and signs aside.

    It does by the city's name, alone or before its region or country, by the country or the zone; and in any
    other alphabet, for there no slip is forgiven. Total on any text.
    """
    words = _words(typed)
    name = _words(city.name)
    outright = {name, name.removesuffix(" city"), _words(city.country), _words(city.zone)}
    outright.add(_words(city.zone.rpartition("/")[2]))
    if not words:
        return False
    return words in outright or words.startswith(f"{name} ") or any(map(_is_foreign, words))


def _words(text: str) -> str:
    spread = plain(text).translate(_LETTERS)
    parted = "".join(char if char.isalnum() or char == "+" else " " for char in spread)
    return " ".join(_SAINTS.get(word, word) for word in parted.split())


def _is_foreign(char: str) -> bool:
    return char.isalpha() and not unicodedata.name(char, _LATIN).startswith(_LATIN)
