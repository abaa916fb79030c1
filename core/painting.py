"""Pictures: what is drawn, as facts and words, and the port of who draws it."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One line of a drawn board: rank, "" for none, name, the value in words and as a share, 0 to 1."""

    rank: str
    name: str
    value: str
    share: float


@dataclass(frozen=True, slots=True)
class BoardPicture:
    """What a painter draws of a board: all words are ready."""

    title: str
    subtitle: str
    rows: tuple[BoardRow, ...]
    footer: str = ""


class Painter(Protocol):
    """Draws pictures, off the event loop and outside transactions."""

    def board(self, picture: BoardPicture) -> bytes:
        """Draw the board of a challenge as a PNG, readable on a phone in light and dark."""
        ...
