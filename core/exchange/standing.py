"""What of a file cannot be added, as something else of the same date stands already: it stays."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from core.domain.events import Event, Logged, MorningAnswered, Recalled, RunNoted, Skipped
from core.records import Recorded

Amounts = Counter[tuple[float, int]]
_NOTED = (Logged, Skipped, MorningAnswered, RunNoted, Recalled)


@dataclass(frozen=True, slots=True)
class Standing:
    """On how many dates something else stands, and whether an undo takes out the earlier file it came by."""

    dates: int = 0
    earlier: bool = False


NOTHING_ELSE = Standing()


def other_sets(kept: Sequence[Recorded], offered: Iterable[Event]) -> frozenset[tuple[date, str]]:
    """Return each date and exercise of which both have sets, and not with the same counts and loads."""
    mine = [_amounts((one.event for one in kept), kind) for kind in (Logged, Recalled)]
    return frozenset(
        at
        for at, amounts in _amounts(offered, (Logged, Recalled)).items()
        if any(at in log for log in mine) and amounts not in [log.get(at) for log in mine]
    )


def _amounts(
    events: Iterable[Event], kind: type[Event] | tuple[type[Event], ...]
) -> Mapping[tuple[date, str], Amounts]:
    found: dict[tuple[date, str], Amounts] = defaultdict(Counter)
    for one in events:
        if isinstance(one, Logged | Recalled) and isinstance(one, kind):
            found[one.day, one.exercise].update((one.kg or 0.0, done.count) for done in one.sets)
    return dict(found)


def other_dates(kept: Sequence[Recorded], offered: Iterable[Event]) -> frozenset[date]:
    """Return the dates of which both noted something of one kind, and not the same."""
    mine = {one.event for one in kept}
    known = {_kind(one) for one in mine}
    told = (one for one in offered if isinstance(one, _NOTED) and one not in mine)
    return frozenset(one.day for one in told if _kind(one) in known)


def _kind(event: Event) -> tuple[date, type[Event]]:
    return event.day, type(event)


def standing(kept: Sequence[Recorded], dates: frozenset[date]) -> Standing:
    """Return what stands on these dates; an undo reaches an earlier file if that was done last."""
    last = max((one for one in kept if one.action), key=lambda one: one.id, default=None)
    if last is None or not last.imported:
        return Standing(len(dates))
    brought = {one.event.day for one in kept if one.action == last.action}
    return Standing(len(dates), earlier=not dates.isdisjoint(brought))
