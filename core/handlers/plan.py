"""/plan: the days ahead as they would come if every session stays controlled."""

from datetime import timedelta

from core.diary import Diary
from core.domain.events import MorningAnswered
from core.domain.fold import fold
from core.domain.planner import project
from core.domain.readiness import pausing
from core.domain.session import PlannedDay
from core.intents import ShowPlan
from core.speech.message import Message
from core.speech.say import plan as say
from core.speech.say import stop


def show(intent: ShowPlan, diary: Diary) -> list[Message]:
    """Show a week or four weeks ahead; while training is stopped there is no plan."""
    if diary.member.training.stopped:
        return [stop.care(diary.voice, None)]
    days = say.WEEK if intent.days <= say.WEEK else say.MONTH
    return [say.plan(diary.voice, ahead(diary, days), _mark(diary))]


def ahead(diary: Diary, days: int) -> tuple[PlannedDay, ...]:
    """Return today and the days after it, so many in all; a day that was settled is not done twice."""
    today = diary.today
    if _mark(diary) is say.Mark.OPEN:
        return project(diary.member, today, days)
    tomorrow = today + timedelta(days=1)
    member = diary.member
    if not pausing(member.training, tomorrow):
        member = fold(member, [MorningAnswered(tomorrow, 0)])
    return (diary.plan(today), *project(member, tomorrow, days - 1))


def _mark(diary: Diary) -> say.Mark:
    today = diary.today
    if diary.logs(today):
        return say.Mark.DONE
    return say.Mark.SKIPPED if diary.skipped(today) else say.Mark.OPEN
