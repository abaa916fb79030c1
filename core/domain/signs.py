"""Signs: what each date of a member came to, settled once it is over or kept.

What a date was planned to be is looked up in the member as of its first log, or of its end.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta

from core.domain.adherence import Sign
from core.domain.events import Event, Excused
from core.domain.habit import Habit, counted
from core.domain.planner import resting
from core.domain.readiness import pausing
from core.domain.session import Why
from core.domain.training import Member

_DAY = timedelta(days=1)
Settled = Callable[[date, Sign], None]
Span = tuple[date, date]
_HELD = (Why.PAUSED, Why.STOPPED, Why.HALTED, Why.CLEARANCE)


def came_to(member: Member, day: date, *, kept: bool, excused: bool) -> Sign:
    """Return what a date was for a member as of that day, before its first log."""
    why = resting(member, day)
    if why is not None:
        return Sign.PAUSED if why in _HELD or pausing(member.training, day) else Sign.REST
    if kept:
        return Sign.KEPT
    return Sign.REST if excused else Sign.PLANNED


def reaches(event: Event) -> date:
    """Return the first date that an event may change: excuses are written down later."""
    return event.since if isinstance(event, Excused) else event.day


def excuses(events: Iterable[Event]) -> tuple[Span, ...]:
    """Return the dates that these events excuse, as ``apart`` tells them."""
    return apart((one.since, one.until) for one in events if isinstance(one, Excused))


def apart(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the dates of spans as the fewest spans, first and last, in order: no two of them touch."""
    found: list[Span] = []
    for first, last in sorted(spans):
        if found and (first - found[-1][1]).days <= 1:
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    return tuple(found)


def covered(spans: Sequence[Span], day: date) -> bool:
    """Tell whether a date lies in one of spans that are apart."""
    place = bisect_right(spans, (day, date.max))
    return place > 0 and day <= spans[place - 1][1]


class Signs:
    """The dates of one fold, settled in their order: the habit after them, and whoever hears of them."""

    def __init__(self, habit: Habit, spans: Iterable[Span], settled: Settled | None) -> None:
        """Go on from ``habit``; ``settled`` hears each date from the first kept one on."""
        self.habit, self.settled = habit, settled
        self.spans = apart((*habit.excuses, *spans))

    def until(self, member: Member, day: date) -> None:
        """Settle the dates before ``day``, which held no log: ``member`` is as of the last event."""
        if self.habit.through is None:
            return
        one = self.habit.through + _DAY
        while one < day:
            self._settle(one, came_to(member, one, kept=False, excused=covered(self.spans, one)))
            one += _DAY

    def log(self, member: Member, day: date) -> None:
        """Settle a date by its first log, ``member`` being as of before; a later one changes nothing."""
        through = self.habit.through
        if through is None or through < day:
            found = came_to(member, day, kept=True, excused=False)
            if through is not None or found is Sign.KEPT:
                self._settle(day, found)

    def close(self) -> Habit:
        """Return the habit; what is excused of dates yet to be settled stays with it."""
        through = self.habit.through or date.min
        ahead = tuple((max(first, through + _DAY), last) for first, last in self.spans if last > through)
        return self.habit if ahead == self.habit.excuses else self.habit.but(excuses=ahead)

    def _settle(self, day: date, found: Sign) -> None:
        self.habit = counted(self.habit, day, found)
        if self.settled:
            self.settled(day, found)
