"""What taking a file over comes to, for the log that is there: decided before the question and at the yes."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from core.domain.events import Changed, Consented, Event, Logged, Recalled
from core.domain.fold import fold
from core.domain.joining import Carried, added, carried, clashing, happened, sets_told
from core.domain.training import Member
from core.exchange.offer import Offer, Origin
from core.exchange.restored import Told
from core.exchange.standing import NOTHING_ELSE, Standing, other_dates, other_sets, standing
from core.records import Recorded


class Comes(StrEnum):
    """What becomes of the log."""

    NOTHING = "nothing"  # it has all of it already
    RESTORES = "restores"  # it is as the export says; what was only chosen here gives way
    ADDS = "adds"  # it goes on, with dates added
    RECALLS = "recalls"  # it goes on, with history that moves nothing


@dataclass(frozen=True, slots=True)
class Weighed:
    """What is recorded, in order, and the ids of the events that give way to it.

    ``carried`` is what of the file's care for the body holds from then on, ``clashing`` on how many dates
    both have sets or a skip; ``known`` is how many of a table's events are there already, ``other`` where
    something else is.
    """

    comes: Comes
    told: tuple[Told, ...] = ()
    ended: tuple[int, ...] = ()
    carried: tuple[Carried, ...] = ()
    clashing: int = 0
    known: int = 0
    other: Standing = NOTHING_ELSE

    @property
    def days(self) -> Sequence[date]:
        """The dates, ascending, with sets that are taken over."""
        return sorted({day for day, _ in sets_told(one.event for one in self.told)})

    @property
    def sets(self) -> int:
        """How many sets are taken over."""
        return sum(len(one.event.sets) for one in self.told if isinstance(one.event, Logged | Recalled))


def weigh(offer: Offer, kept: Sequence[Recorded], today: date, now: datetime) -> Weighed:
    """Return what an offer comes to for a log of these standing events, by day and place."""
    if any(one.imported and one.action.endswith(offer.name) for one in kept):
        return Weighed(Comes.NOTHING)
    if offer.origin is Origin.TABLE:
        return _recalls(offer, kept)
    mine, theirs = [one.event for one in kept], [one.event for one in offer.events]
    if not Counter(theirs) - Counter(mine):
        return Weighed(Comes.NOTHING)
    if _gives_way(mine, theirs):
        return _restores(offer, kept, today, now)
    came = _adds(mine, theirs, today, now)
    return came if came.told else replace(came, other=standing(kept, other_dates(kept, theirs)))


def _gives_way(mine: Sequence[Event], theirs: Sequence[Event]) -> bool:
    """Tell whether nothing here is lost by an export: a log of choices alone gives way to a whole one.

    Whole is one with its onboarding done, of who accepted the terms, in it or here.
    """
    if happened(mine):
        return False
    there = fold(Member(), theirs)
    return there.settings.onboarded and bool(there.terms or fold(Member(), mine).terms)


def _recalls(offer: Offer, kept: Sequence[Recorded]) -> Weighed:
    done = sets_told(one.event for one in kept)
    new = tuple(one for one in offer.events if not _is_of(one.event, done))
    others = other_sets(kept, (one.event for one in offer.events))
    known = sum(not _is_of(one.event, others) for one in offer.events) - len(new)
    other = standing(kept, frozenset(day for day, _ in others))
    return Weighed(Comes.RECALLS if new else Comes.NOTHING, new, known=known, other=other)


def _is_of(event: Event, done: frozenset[tuple[date, str]]) -> bool:
    """Tell whether it was brought along to a date and exercise of which there are sets."""
    return isinstance(event, Recalled) and (event.day, event.exercise) in done


def _restores(offer: Offer, kept: Sequence[Recorded], today: date, now: datetime) -> Weighed:
    brought = sets_told(one.event for one in kept if isinstance(one.event, Recalled))
    told = [Told(one.event, min(one.at, now)) for one in offer.events if not _is_of(one.event, brought)]
    mine, theirs = [one.event for one in kept], [one.event for one in offer.events]
    day = max([today, *(one.day for one in theirs)])
    care = [Told(one, now) for one in _care(mine, theirs, day)]
    ended = [one for one in kept if not isinstance(one.event, Recalled)]
    return Weighed(
        Comes.RESTORES,
        (*told, *care),
        tuple(one.id for one in sorted(ended, key=lambda one: one.place)),
        carried([], [*theirs, *(one.event for one in care)]),
    )


def _care(mine: Sequence[Event], theirs: Sequence[Event], day: date) -> Iterator[Event]:
    """What was stated here of the body: it holds also where an older export knows nothing of it."""
    here, there = fold(Member(), mine), fold(Member(), theirs)
    if here.settings.careful and not there.settings.careful:
        yield Changed(day, careful=True)
    barred = here.training.barred or there.training.barred
    if (here.training.barred and not there.training.barred) or here.terms > there.terms:
        yield Consented(day, max(here.terms, there.terms), barred=barred)


def _adds(mine: Sequence[Event], theirs: Sequence[Event], today: date, now: datetime) -> Weighed:
    taken = added(mine, theirs, today)
    return Weighed(
        Comes.ADDS if taken else Comes.NOTHING,
        tuple(Told(one, now) for one in taken),
        carried=carried(mine, taken),
        clashing=clashing(mine, theirs),
    )
