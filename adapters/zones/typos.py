"""Slips of the finger and of the ear: which words lie near a word."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, combinations, pairwise

SHORT = 5
"""Words of so many letters or fewer must begin with the right one. [O]"""

KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
SOUNDS = ("aeiouy", "cgkqsxz", "bfpvw", "dt", "gj", "mn", "yz")
"""Letters that people take for each other by their sound; y and z change places on some keyboards."""


def _pairs() -> Iterable[tuple[str, str]]:
    yield from chain.from_iterable(combinations(letters, 2) for letters in SOUNDS)
    yield from chain.from_iterable(pairwise(row) for row in KEYS)
    for upper, lower in pairwise(KEYS):
        yield from zip(upper, lower, strict=False)
        yield from zip(upper[1:], lower, strict=False)


CLOSE = frozenset(one + other for pair in _pairs() for one, other in (pair, pair[::-1]))
"""The letters that are easily taken for each other, both ways."""


def slips(length: int) -> int:
    """Return how many slips are forgiven in a word of so many letters: none to 3, one to 7, then two. [O]"""
    return (length >= 4) + (length >= 8)


def near(word: str, words: Mapping[int, Sequence[str]]) -> Iterator[tuple[int, str]]:
    """Yield each word, of `words` by their length, within the slips forgiven, with the slips counted.

    A slip is a letter left out, added or taken for one like it, or two neighbours swapped; a letter wrong
    otherwise counts as two. Words that share neither the first letter nor the second half are not looked at.
    """
    most = slips(len(word))
    if not most:
        return
    first, tail, letters = word[0], word[len(word) // 2 :], frozenset(word)
    lengths = range(len(word) - most, len(word) + most + 1)
    for other in chain.from_iterable(words.get(length, ()) for length in lengths):
        if (
            (other[0] == first or (len(word) > SHORT and other.endswith(tail)))
            and len(letters.difference(other)) <= most
            and len(frozenset(other) - letters) <= most
            and (apart := distance(word, other, most)) <= most
        ):
            yield apart, other


def distance(one: str, other: str, most: int) -> int:
    """Count the slips between two words (optimal string alignment); `most` + 1 stands for any more."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, facing in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + _wrong(letter, facing))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == facing:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def _wrong(letter: str, facing: str) -> int:
    """Weigh one letter in the place of another: nothing, one slip, or two where no slip explains it."""
    if letter == facing:
        return 0
    plain = letter.isascii() and facing.isascii()
    return 2 if plain and letter + facing not in CLOSE else 1
