"""Whether a log that takes something over can still be exported to a file that is read back."""

from collections.abc import Sequence

from core.exchange.restored import MOST_EVENTS, Told
from core.exchange.spelling import Spelling
from core.intents import LARGEST_FILE

# The rest is for the life that goes on. [O]
LARGEST_LEFT, MOST_LEFT = LARGEST_FILE * 4 // 5, MOST_EVENTS * 3 // 4
_BESIDE = 180  # characters of an event in an export beside its kind and facts, at most


def fits(export: int, standing: int, told: Sequence[Told], spelling: Spelling) -> bool:
    """Tell whether events fit beside an export of so many bytes with so many standing events."""
    spelled = (spelling.spell(one.event) for one in told)
    grown = sum(len(kind) + len(facts) + _BESIDE for kind, facts in spelled)
    return standing + len(told) <= MOST_LEFT and export + grown <= LARGEST_LEFT
