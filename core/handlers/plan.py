"""/plan: the days ahead as they would come if every session stays controlled."""

from core.diary import Diary
from core.foresight import ahead
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


def _mark(diary: Diary) -> say.Mark:
    today = diary.today
    if diary.logs(today):
        return say.Mark.DONE
    return say.Mark.SKIPPED if diary.skipped(today) else say.Mark.OPEN
