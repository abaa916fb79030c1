"""Which events from a file may stand in one log: what there is one of stands once, no date holds too many.

So what a file costs, when it is taken over and at every request after it, is bounded by its number of events.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise

from core.domain.events import Event, Logged, MorningAnswered, Recalled, Skipped
from core.exchange.sound import MOST_SETS_LOGGED

MOST_A_DAY = 500  # [O] events of one date, beside what was brought along
MOST_LOADS = 20  # [O] with which one exercise was done elsewhere on one date


def together(events: Sequence[Event]) -> bool:
    """Tell whether these events, in this order, could stand in one log."""
    recalled = [one for one in events if isinstance(one, Recalled)]
    return (
        all(one.day <= other.day for one, other in pairwise(events))
        and _most(key for one in events if (key := _single(one))) <= 1
        and _most(one.day for one in events if not isinstance(one, Recalled)) <= MOST_A_DAY
        and _most(_brought(one) for one in recalled) <= MOST_LOADS
        and _most(_brought(one) for one in recalled for _ in one.sets) <= MOST_SETS_LOGGED
    )


def _most(keys: Iterable[object]) -> int:
    """How often the most frequent of these occurs."""
    return max(Counter(keys).values(), default=0)


def _single(one: Event) -> tuple[object, ...]:
    """What there is one of, by what it is known; () for what there may be many of."""
    match one:
        case Logged():
            return (one.day, one.exercise, one.session)
        case Recalled():
            return (one.day, one.exercise, Recalled, one.kg)
        case MorningAnswered() | Skipped():
            return (one.day, type(one))
        case _:
            return ()


def _brought(one: Recalled) -> tuple[date, str]:
    """Of which date and exercise it is: of each no more is brought along than a table may hold."""
    return one.day, one.exercise
