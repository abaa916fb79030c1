"""Which parts of a message were taken, so that sending it again brings only the others."""

from collections.abc import Hashable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T", bound=Hashable)

MOST_KEPT = 1000  # messages of which is known that they were taken in part


class Parts:
    """Remembers, by key, messages that were taken in part; of more than ``most`` the oldest is forgotten."""

    def __init__(self, most: int = MOST_KEPT) -> None:
        """Remember none."""
        self._most = most
        self._taken: dict[str, dict[int, int]] = {}

    def left(self, key: str, parts: Sequence[T]) -> Iterator[tuple[int, T]]:
        """Yield, with its place, each part that was not taken as it now is."""
        taken = self._taken.get(key, {})
        for place, part in enumerate(parts):
            if taken.get(place) != hash(part):
                yield place, part

    def take(self, key: str, place: int, part: Hashable) -> None:
        """Note that a part was taken."""
        self._taken[key] = self._taken.pop(key, {}) | {place: hash(part)}
        while len(self._taken) > self._most:
            del self._taken[next(iter(self._taken))]

    def forget(self, key: str) -> None:
        """Forget a message: it was taken whole."""
        self._taken.pop(key, None)
