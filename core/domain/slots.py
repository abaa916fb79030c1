"""Slots: the one instant that each of a member's dates has for one matter, and which come next.

A rhythm is wall times by weekday in a zone; every instant is derived from it, one for each date. The dates of
a matter only go forward: whoever travels, or whatever the clocks do, no date comes twice and none is lost.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from core.domain.calendar import instant_of

Hours = tuple[time | None, ...]  # Monday to Sunday, None for no hour
A_WEEK = 7  # days
_ONE_DAY = timedelta(days=1)


def every_day(wall: time) -> Hours:
    """Return the same wall time for each weekday."""
    return (wall,) * A_WEEK


def on_weekday(weekday: int, wall: time) -> Hours:
    """Return a wall time for one weekday only, Monday 0 to Sunday 6."""
    return tuple(wall if one == weekday else None for one in range(A_WEEK))


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Wall times by weekday, in an IANA zone, of days that end at ``day_ends``."""

    hours: Hours
    zone: str
    day_ends: time


@dataclass(frozen=True, slots=True)
class Slot:
    """A member's date and the instant, in UTC, that it has for a matter."""

    day: date
    at: datetime


@dataclass(frozen=True, slots=True)
class Claimed:
    """What a claim finds due: the newest slot, the first date it stands for, and the slot to come.

    ``following`` is None where the rhythm has no hour at all.
    """

    slot: Slot
    since: date
    following: Slot | None


def slot_of(rhythm: Rhythm, day: date) -> Slot | None:
    """Return the slot of a date, None for a weekday without an hour."""
    wall = rhythm.hours[day.weekday()]
    return None if wall is None else Slot(day, instant_of(day, wall, rhythm.zone, rhythm.day_ends))


def first_slot(rhythm: Rhythm, day: date) -> Slot | None:
    """Return the slot of ``day`` or of the first date after it that has one."""
    for more in range(A_WEEK):
        slot = slot_of(rhythm, day + more * _ONE_DAY)
        if slot is not None:
            return slot
    return None


def claimed(rhythm: Rhythm, slot: Slot, now: datetime) -> Claimed:
    """Return what is due of a rhythm whose ``slot`` is: slots passed meanwhile collapse into the newest."""
    newest = slot
    while (following := first_slot(rhythm, newest.day + _ONE_DAY)) is not None and following.at <= now:
        newest = following
    return Claimed(newest, slot.day, following)
