"""The week in short, on its last evening: kept, moved and why, and what comes next."""

from datetime import timedelta

from core.diary import Diary
from core.domain.chronicle import chronicle
from core.domain.projection import project
from core.domain.slots import A_WEEK
from core.domain.tallies import adherence, logs_of, volume
from core.speech.message import Message
from core.speech.say import recap as say
from core.usual import suggested_hour

_ONE_DAY = timedelta(days=1)


def of_week(diary: Diary) -> Message:
    """Tell the week that ends today; nothing older than the snapshot is read."""
    day, settings, training = diary.today, diary.member.settings, diary.member.training
    monday = day - timedelta(days=day.weekday())
    events = [one.event for one in diary.recorded]
    told = chronicle(diary.person.snapshot.member, events, monday, day)
    pages = told.between(monday, day)
    still_open = diary.to_do(day) is not None
    ahead = () if still_open else project(diary.member, day + _ONE_DAY, A_WEEK)
    week = say.Week(
        adherence(pages),
        volume(logs_of(pages)),
        tuple(told.steps),
        told.member.habit,
        ahead,
        still_open,
        training.halted or training.resting,
    )
    return say.recap(diary.voice, week, settings, suggested_hour(diary))
