"""The message budget of a place: the one spot that decides whether something may be posted there now."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from core.clubs import ClubPlace
from core.domain.calendar import instant_of, local_day

MOST_NEW = 2  # new messages a place and date of the club
BETWEEN_CHANGES = timedelta(minutes=1)
FIRST_HOUR = time(8)  # [O] from here on a new date's messages come that had to wait for it
_MIDNIGHT = time(0)
_ONE_DAY = timedelta(days=1)


def counted_on(place: ClubPlace, zone: str, now: datetime) -> date:
    """Return the date for which a message posted now counts.

    ``zone`` is the club's; a date counted already stays so where another zone has an earlier one.
    """
    today = local_day(now, zone, _MIDNIGHT)
    return max(today, place.new_on or today)


def room_at(place: ClubPlace, zone: str, now: datetime) -> datetime:
    """Return the instant from which a new message may stand in a place: ``now`` where one may at once."""
    day = counted_on(place, zone, now)
    full = place.new_on == day and place.new >= MOST_NEW
    return instant_of(day + _ONE_DAY, FIRST_HOUR, zone, _MIDNIGHT) if full else now


def new_message(place: ClubPlace, zone: str, now: datetime) -> ClubPlace | datetime:
    """Return the place with one more new message counted, or the instant from which there may be one."""
    later = room_at(place, zone, now)
    if later > now:
        return later
    day = counted_on(place, zone, now)
    return replace(place, new_on=day, new=(place.new if place.new_on == day else 0) + 1)


def change(place: ClubPlace, now: datetime) -> ClubPlace | datetime:
    """Return the place with a change of a standing message counted, or the instant of the next one."""
    if place.edited_at is not None and now < place.edited_at + BETWEEN_CHANGES:
        return place.edited_at + BETWEEN_CHANGES
    return replace(place, edited_at=now)
