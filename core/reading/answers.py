"""Short answers that leave things as they are, or leave them to us: in English, German and Spanish."""

from core.reading.text import plain
from core.reading.wordbook import phrases, words

_LEAVES = phrases(
    "no, cancel, never mind, leave it | nein, abbrechen, egal, lass es | cancelar, nada, déjalo, no gracias"
)
_LEFT_TO_US = words(
    "skip default next | überspringen weiter standard egal | saltar siguiente seguir omitir"
)  # fmt: skip

_GOES_ON = phrases("go on, continue | weiter, es geht weiter, weiter geht es | seguir, sigo, seguimos")


def leaves(text: str) -> bool:
    """Tell whether an answer leaves everything as it is."""
    return tuple(plain(text).split()) in _LEAVES


def is_left_to_us(text: str) -> bool:
    """Tell whether an answer leaves the choice to us."""
    return plain(text) in _LEFT_TO_US


def goes_on(text: str) -> bool:
    """Tell whether words say that it goes on; they mean many things but in a pause."""
    return tuple(plain(text.rstrip(".!")).split()) in _GOES_ON
