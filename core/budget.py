"""The message budget of a place: the one spot that decides whether something may be posted there now."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from core.clubs import ClubPlace
from core.domain.calendar import instant_of, local_day

MOST_NEW = 2  # new messages a place and date of the club
BETWEEN_CHANGES = timedelta(minutes=1)
FIRST_HOUR = time(8)  # [O] from here on a new date's messages come that had to wait for it
_MIDNIGHT = time(0)
_ONE_DAY = timedelta(days=1)


def new_message(place: ClubPlace, zone: str, now: datetime) -> ClubPlace | datetime:
    """Return the place with one more new message counted, or the instant from which there may be one.

    ``zone`` is the club's; a date counted already stays so where another zone has an earlier one.
    """
    today = local_day(now, zone, _MIDNIGHT)
    day = max(today, place.new_on or today)
    used = place.new if place.new_on == day else 0
    if used >= MOST_NEW:
        return instant_of(day + _ONE_DAY, FIRST_HOUR, zone, _MIDNIGHT)
    return replace(place, new_on=day, new=used + 1)


def change(place: ClubPlace, now: datetime) -> ClubPlace | datetime:
    """Return the place with a change of a standing message counted, or the instant of the next one."""
    if place.edited_at is not None and now < place.edited_at + BETWEEN_CHANGES:
        return place.edited_at + BETWEEN_CHANGES
    return replace(place, edited_at=now)
