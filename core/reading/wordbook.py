"""Tables of words: one row a thing, ``English | German | Spanish``, as people write them."""

from collections.abc import Hashable, Iterable, Mapping
from typing import TypeVar

from core.reading.text import plain

Phrase = tuple[str, ...]
Name = TypeVar("Name", bound=Hashable)
Thing = TypeVar("Thing")

_SPREAD = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


def spellings(name: str) -> tuple[str, ...]:
    """Return how a name is spelled in plain letters, an umlaut in both its ways: ``mude``, ``muede``."""
    if name.isascii():
        return (name.lower(),)
    return tuple(dict.fromkeys((plain(name), plain(name.translate(_SPREAD)))))


def words(row: str) -> tuple[str, ...]:
    """Return the words of a row, each in all its spellings."""
    return tuple(one for word in row.replace("|", " ").split() for one in spellings(word))


def phrases(row: str) -> tuple[Phrase, ...]:
    """Return the phrases of a row, parted by commas and bars, each in all its spellings."""
    names = (name for name in row.replace("|", ",").split(",") if name.strip())
    return tuple(tuple(one.split()) for name in names for one in spellings(name.strip()))


def table(rows: Mapping[Thing, str]) -> dict[str, Thing]:
    """Return which thing each word means; raise ValueError where a word means two."""
    return _told((word, thing) for thing, row in rows.items() for word in words(row))


def phrase_table(rows: Mapping[Thing, str]) -> dict[Phrase, Thing]:
    """Return which thing each phrase means; raise ValueError where a phrase means two."""
    return _told((phrase, thing) for thing, row in rows.items() for phrase in phrases(row))


def _told(pairs: Iterable[tuple[Name, Thing]]) -> dict[Name, Thing]:
    told: dict[Name, Thing] = {}
    for name, thing in pairs:
        if told.setdefault(name, thing) != thing:
            raise ValueError(name)
    return told
