"""Slips of the finger: which words lie near a word."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain


def slips(length: int) -> int:
    """Return how many slips are forgiven in a word of so many letters: none to 3, one to 7, then two. [O]"""
    return (length >= 4) + (length >= 8)


def near(word: str, words: Mapping[int, Sequence[str]]) -> Iterator[tuple[int, str]]:
    """Yield each word, of `words` by their length, within the slips forgiven, with the slips counted.

    A slip is a letter left out, added, wrong, or two neighbours swapped. Words that share neither the first
    letter nor the second half are not looked at.
    """
    most = slips(len(word))
    if not most:
        return
    first, tail, letters = word[0], word[len(word) // 2 :], frozenset(word)
    lengths = range(len(word) - most, len(word) + most + 1)
    for other in chain.from_iterable(words.get(length, ()) for length in lengths):
        if (
            (other[0] == first or other.endswith(tail))
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
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != facing))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == facing:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)
