"""Times as people say them, for /remind and Later: English, German and Spanish, whatever one's language."""

from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from core.reading.clock import A_DAY, Clock
from core.reading.clockwords import EVERY_DAY, DayPart
from core.reading.guess import guess
from core.reading.parting import grouped
from core.reading.problem import Problem, Unread
from core.reading.spoken import Item, Wait, items_of
from core.reading.text import shown
from core.reading.waits import SURE_LETTER

_EARLY = 6  # [O] o'clock: before it a night's hour belongs to the next date
_MOST_LETTER = 12  # [O] hours: up to "12h" may be a wait where one asks for later
_GUESSED = (Problem.NOT_UNDERSTOOD, Problem.NO_HOUR, Problem.SAID_TWICE)
_EXACT = (DayPart.NOON, DayPart.MIDNIGHT)
_LATE = (DayPart.EVENING, DayPart.NIGHT, DayPart.MIDNIGHT)


@dataclass(frozen=True, slots=True)
class Spoken:
    """A time as said. Exactly one of the following is meant: off, minutes, or hours.

    ``hours`` are the wall times it may mean, ascending: one, or two where morning or evening was not said.
    ``minutes`` counts from now. ``weekdays`` (Monday 0) means every such day and is empty where none was
    said; ``day`` is a single date. ``off`` with weekdays means only those. Not ``sure`` is what was guessed
    and has to be asked back before it counts.
    """

    hours: tuple[time, ...] = ()
    minutes: int | None = None
    weekdays: frozenset[int] = frozenset()
    day: date | None = None
    off: bool = False
    sure: bool = True


def read_spoken(text: str, today: date) -> tuple[Spoken, ...] | Unread:
    """Read what follows /remind: one time, or several for different days. Total on any text.

    ``weekdays 6:30, weekends 9:00``, ``07:00 mon,wed; fri 18:00``, ``off sundays``, ``tomorrow 6pm``,
    ``in 20 min``. A part for all days comes first, so that those after it are exceptions from it.
    """
    return _read(text, today, SURE_LETTER)


def read_moment(text: str, today: date) -> Spoken | Unread:
    """Read the one moment that follows Later. Total on any text.

    A weekday is the coming one, today included.
    """
    parts = _read(text, today, _MOST_LETTER)
    if isinstance(parts, Unread):
        return parts
    part = parts[0]
    if len(parts) > 1 or part.off or len(part.weekdays) > 1:
        return Unread("", shown(text), Problem.NOT_UNDERSTOOD)
    if not part.weekdays:
        return part
    day = _shifted(today, (min(part.weekdays) - today.weekday()) % 7)
    if day is None:
        return Unread("", shown(text), Problem.NO_SUCH_DAY)
    return replace(part, weekdays=frozenset(), day=day)


def _read(text: str, today: date, most_letter: int) -> tuple[Spoken, ...] | Unread:
    reading = _Reading(text, today, most_letter)
    unread = reading.scan.unread
    if unread is None:
        return tuple(sorted(reading.parts, key=lambda part: not _holds_always(part)))
    found = guess(text, today) if unread.problem in _GUESSED else None
    return (Spoken((found[1],), day=found[0], sure=False),) if found else unread


def _holds_always(part: Spoken) -> bool:
    return part.day is None and part.weekdays in (frozenset(), EVERY_DAY)


def _collide(one: Spoken, other: Spoken) -> bool:
    """Tell whether two parts speak of the same day; beside one for all days stand exceptions from it."""
    if one.day or other.day:
        return one.day == other.day
    if _holds_always(one) or _holds_always(other):
        return _holds_always(one) and _holds_always(other)
    return bool(one.weekdays & other.weekdays)


def _day_parts(items: tuple[Item, ...]) -> set[DayPart]:
    """Return the parts of the day named; tonight, in the evening and at midnight can be one."""
    parts = {item.part for item in items if item.part}
    if len(parts) > 1 and parts.issubset(_LATE):
        return {DayPart.MIDNIGHT if DayPart.MIDNIGHT in parts else DayPart.EVENING}
    return parts


def _shifted(day: date, days: int) -> date | None:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


class _Reading:
    """One reading: the parts, up to the first refusal."""

    def __init__(self, text: str, today: date, most_letter: int) -> None:
        self.today = today
        self.parts: list[Spoken] = []
        items, self.scan = items_of(text, today, most_letter)
        groups = grouped(items)
        for group in groups:
            if self.scan.unread is None:
                self.take(group, alone=len(groups) == 1)
        if self.scan.unread is None and not self.parts:
            self.refuse(Problem.NO_HOUR, ())

    def refuse(self, problem: Problem, items: tuple[Item, ...]) -> None:
        """Refuse what these items say, or all of the text."""
        first = items[0].first if items else self.scan.tokens[0]
        self.scan.refuse(problem, first, items[-1].last if items else self.scan.tokens[-1])

    def take(self, group: tuple[Item, ...], *, alone: bool) -> None:
        """Take the part that a group of items says."""
        told = tuple(item for item in group if item.tells)
        parts = tuple(item for item in group if item.part)
        named = tuple(item for item in group if item.names)
        if len(told) > 1 or len(_day_parts(parts)) > 1:
            self.refuse(Problem.NOT_UNDERSTOOD, told[1:] or parts[1:])
        elif not told and not parts:
            self.refuse(Problem.NO_HOUR, group)
        elif told and isinstance(told[0].meant, Wait):
            self.wait(told[0].meant, told, named + parts, alone=alone)
        elif (days := self.days(named)) is not None:
            self.hour(told, parts, group, days)

    def wait(self, wait: Wait, told: tuple[Item, ...], more: tuple[Item, ...], *, alone: bool) -> None:
        """Take so many minutes from now, which go with nothing else."""
        if more or not alone:
            self.refuse(Problem.NOT_UNDERSTOOD, more or told)
        elif not 1 <= wait.minutes <= A_DAY:
            self.refuse(Problem.WAIT_RANGE, told)
        else:
            self.parts.append(Spoken(minutes=wait.minutes, sure=wait.sure))

    def days(self, named: tuple[Item, ...]) -> Spoken | None:
        """Return the days of a part; a weekday beside a date has to be that date's."""
        weekdays = frozenset().union(*(item.weekdays for item in named))
        dates = {item.day for item in named if item.day}
        if len(dates) > 1 or (dates and weekdays and weekdays != {min(dates).weekday()}):
            self.refuse(Problem.SAID_TWICE, named[1:])
            return None
        if dates:
            return Spoken(day=min(dates))
        return Spoken(weekdays=weekdays)

    def hour(
        self, told: tuple[Item, ...], parts: tuple[Item, ...], group: tuple[Item, ...], days: Spoken
    ) -> None:
        """Take an hour, a part of the day, or off, on these days."""
        clock = told[0].meant if told else None
        part = next(iter(_day_parts(parts)), None)
        if isinstance(clock, Clock | None):
            self.at_hour(clock, part, days, group)
        elif days.day or part or (told[0].but and not days.weekdays):
            self.refuse(Problem.NOT_UNDERSTOOD, group)
        else:
            if told[0].but:
                self.spare(days.weekdays)
            self.add(replace(days, off=True), group)

    def spare(self, weekdays: frozenset[int]) -> None:
        """Take the days of an exception out of the parts that name more days than those."""
        self.parts = [
            replace(part, weekdays=part.weekdays - weekdays) if part.weekdays > weekdays else part
            for part in self.parts
        ]

    def at_hour(
        self, clock: Clock | None, part: DayPart | None, days: Spoken, group: tuple[Item, ...]
    ) -> None:
        """Take an hour, or the one that a part of the day usually means."""
        usual = (time(part.usual),) if part else ()
        hours = usual if clock is None else clock.within(part) if part else clock.times
        sure = clock is not None or part in _EXACT or (part in _LATE and days.day == self.today)
        if hours:
            self.add(self.at_night(replace(days, hours=hours, sure=sure), part), group)
        else:
            self.refuse(Problem.NO_SUCH_HOUR, group)

    def at_night(self, said: Spoken, part: DayPart | None) -> Spoken:
        """Put the small hours of a night on the date they fall on; of another night than tonight, ask."""
        if part not in _LATE or said.day is None or said.hours[0].hour >= _EARLY:
            return said
        if said.day != self.today:
            return replace(said, sure=False)
        return replace(said, day=_shifted(self.today, 1) or self.today)

    def add(self, part: Spoken, group: tuple[Item, ...]) -> None:
        """Add a part unless its days were spoken for, or it has none and is neither first nor the rest."""
        rest = any(item.rest for item in group)
        if self.parts and not part.weekdays and not part.day and not rest:
            self.refuse(Problem.NOT_UNDERSTOOD, group)
        elif any(_collide(part, other) for other in self.parts):
            self.refuse(Problem.SAID_TWICE, group)
        else:
            self.parts.append(part)
