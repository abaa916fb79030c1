"""The habit as a diary tells it: what a day's logs reached, and what the latest miss cost."""

from datetime import date, timedelta

from core.diary import DAYS_BACK, Diary
from core.domain.calendar import local_day
from core.domain.fold import settle_to
from core.domain.habit import Habit, Milestone, milestone

_ONE_DAY = timedelta(days=1)


def habit_of(diary: Diary) -> Habit:
    """Return the habit with every date settled that is over."""
    return settle_to(diary.member, diary.today - _ONE_DAY).habit


def reached(diary: Diary, day: date) -> Milestone | None:
    """Return what the logs of a day reached, None for nothing or while training is halted or stopped."""
    training = diary.member.training
    if training.halted or training.stopped:
        return None
    without = settle_to(diary.without_logs(day), diary.today - _ONE_DAY)
    return milestone(without.habit, habit_of(diary))


def lapsed(diary: Diary) -> Habit | None:
    """Return the habit where its latest planned entry, over by the wall, was missed lately, at a cost."""
    habit, settings = habit_of(diary), diary.member.settings
    if habit.lapse is None or habit.missed is None:
        return None
    wall = local_day(diary.now, settings.zone, settings.day_ends)  # a journey may bring the date back
    return habit if 0 < (wall - habit.missed).days <= DAYS_BACK else None
