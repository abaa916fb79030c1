"""The hour at which a member really trains, suggested where it is another than that of the reminder."""

from datetime import date, time, timedelta
from statistics import median_low

from core.diary import Diary
from core.domain.calendar import local_day, zone_of
from core.domain.events import Logged

TWO_WEEKS = timedelta(days=14)
LEAST_DAYS = 5  # [O] fewer tell nothing
LEAST_APART = 60  # [O] minutes; nearer than this the hour is the same
QUARTER, A_DAY = 15, 24 * 60  # minutes


def suggested_hour(diary: Diary) -> time | None:
    """Return the median wall time of two weeks of logs told on their own day, None where it is no news.

    It is rounded to a quarter of an hour. What was suggested and declined is not suggested again.
    """
    settings = diary.member.settings
    minutes = _minutes(diary)
    if len(minutes) < LEAST_DAYS:
        return None
    begins = _minute(settings.day_ends)
    usual = (median_low(sorted(minutes)) + begins + QUARTER // 2) // QUARTER * QUARTER % A_DAY
    known = [settings.training_at] + ([settings.declined_at] if settings.declined_at else [])
    if any(_apart(usual, _minute(one)) < LEAST_APART for one in known):
        return None
    return time(usual // 60, usual % 60)


def _minutes(diary: Diary) -> list[int]:
    """The minute of the member's own day at which each day's first log was told."""
    settings = diary.member.settings
    zone, begins = zone_of(settings.zone), _minute(settings.day_ends)
    first: dict[date, int] = {}
    for one in diary.tx.events(diary.person.id, diary.today - TWO_WEEKS):
        at = one.at.astimezone(zone)
        if (
            isinstance(one.event, Logged)
            and local_day(one.at, settings.zone, settings.day_ends) == one.event.day
        ):
            minute = (at.hour * 60 + at.minute - begins) % A_DAY
            first[one.event.day] = min(minute, first.get(one.event.day, A_DAY))
    return list(first.values())


def _minute(wall: time) -> int:
    return wall.hour * 60 + wall.minute


def _apart(one: int, other: int) -> int:
    """How far two minutes of the day are apart, round the clock."""
    between = abs(one - other)
    return min(between, A_DAY - between)
