"""The calendar: a member's own days and wall times as instants, and back.

A member's day ends at an hour of their choice (``day_ends``, 00:00 to 06:00), so that 00:20 may still belong
to yesterday. Zones are IANA names; an unknown one raises ``zoneinfo.ZoneInfoNotFoundError``. Instants are
aware and in UTC, wall times are naive. A wall time that a change of clocks skips stands for the first instant
after the gap, one that comes twice for the first of the two.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

_ONE_DAY = timedelta(days=1)
_ONE_SECOND = timedelta(seconds=1)
CHANGES_SOUGHT = 400  # days: every zone that changes its clocks each year does so within them


@lru_cache(maxsize=1024)
def zone_of(name: str) -> ZoneInfo:
    """Return the zone of an IANA name, read once."""
    return ZoneInfo(name)


def local_day(instant: datetime, zone: str, day_ends: time) -> date:
    """Return the member's own date at an instant: from one day's end to the next, without hole or overlap."""
    day = instant.astimezone(zone_of(zone)).date() + _ONE_DAY  # clocks set back may return to the old date
    while instant < _instant(day, day_ends, zone):
        day -= _ONE_DAY
    return day


def instant_of(day: date, wall: time, zone: str, day_ends: time) -> datetime:
    """Return the instant, in UTC, of a wall time on a member's own day.

    A wall time before ``day_ends`` is reached after midnight, on the next date of the calendar. Where the
    clocks skip it together with the day's end, the instant is that end itself.
    """
    return _instant(day + _ONE_DAY if wall < day_ends else day, wall, zone)


def next_after(now: datetime, wall: time, zone: str, day_ends: time) -> tuple[date, datetime]:
    """Return the first instant after ``now`` at which it is ``wall``, with the member's day it belongs to.

    Called again with the instant it returned it goes through every day once, whatever the clocks do.
    """
    day = local_day(now, zone, day_ends) - _ONE_DAY
    while (at := instant_of(day, wall, zone, day_ends)) <= now:
        day += _ONE_DAY
    return day, at


@dataclass(frozen=True, slots=True)
class ClockChange:
    """The first instant of another offset, in UTC, and how far the clocks move: less than nothing is back."""

    at: datetime
    by: timedelta


def next_change(zone: str, now: datetime) -> ClockChange | None:
    """Return the next change of a zone's clocks after ``now``, None where there is none within 400 days."""
    here = zone_of(zone)
    last = datetime.max.replace(tzinfo=UTC) - 2 * _ONE_DAY
    before = now.astimezone(UTC).replace(microsecond=0)
    offset = _offset(before, here)
    for _ in range(CHANGES_SOUGHT):
        after = min(before + _ONE_DAY, last) if before < last else before
        if _offset(after, here) != offset:
            break
        before = after
    else:
        return None
    while after - before > _ONE_SECOND:
        middle = before + timedelta(seconds=(after - before) // (2 * _ONE_SECOND))
        if _offset(middle, here) == offset:
            before = middle
        else:
            after = middle
    return ClockChange(after, _offset(after, here) - offset)


def _offset(instant: datetime, zone: ZoneInfo) -> timedelta:
    return instant.astimezone(zone).utcoffset() or timedelta()


@lru_cache(maxsize=8192)
def _instant(on: date, wall: time, zone: str) -> datetime:
    """The instant of a wall time on a date of the calendar."""
    local = datetime.combine(on, wall, zone_of(zone))
    at = local.astimezone(UTC)
    exists = at.astimezone(local.tzinfo).replace(tzinfo=None) == local.replace(tzinfo=None)
    return at if exists else _end_of_gap(local)


def _end_of_gap(local: datetime) -> datetime:
    """The first instant after the gap in which a wall time lies, to the second."""
    zone = local.tzinfo
    before, after = local.replace(fold=1).astimezone(UTC), local.astimezone(UTC)
    old = before.astimezone(zone).utcoffset()
    while after - before > _ONE_SECOND:
        middle = before + timedelta(seconds=(after - before) // (2 * _ONE_SECOND))
        if middle.astimezone(zone).utcoffset() == old:
            before = middle
        else:
            after = middle
    return after
