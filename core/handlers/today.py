"""/today: the day's entry."""

from datetime import date

from core.diary import Diary
from core.domain.session import DayKind
from core.habits import lapsed
from core.handlers import questions
from core.intents import ShowToday
from core.speech.message import Message
from core.speech.say import habit as say_habit
from core.speech.say import skip as say_skip
from core.speech.say import today as say
from core.speech.say.rows import closing


def show(intent: ShowToday, diary: Diary) -> list[Message]:
    """Show today's entry: what was logged, or what is planned and why."""
    return show_day(diary)


def show_day(diary: Diary) -> list[Message]:
    """Show what today holds, whatever it is."""
    day = diary.today
    if diary.logs(day):
        return questions.next_step(diary, day)
    skipped = diary.skipped(day)
    if skipped is not None:
        return [say_skip.skipped(diary.voice, skipped.event, skipped.id)]
    plan = diary.plan(day)
    if plan.kind is DayKind.REST:
        return [say.rest(diary.voice, plan, diary.member.training)]
    shown = say.session(diary.voice, plan, diary.entry(day).id, diary.member)
    return [closing(shown, say_habit.missed(diary.voice, lapsed(diary)))]


def go_on(diary: Diary, day: date, pain: int | None = None) -> list[Message]:
    """Go on after an answer about a day's logs, ``pain`` if it was that; where there are none, show today."""
    return questions.next_step(diary, day, pain) if diary.logs(day) else show_day(diary)
