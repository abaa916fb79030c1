"""/exercise NAME: the card of one exercise, or the choice of all."""

from core.diary import Diary
from core.domain.exercises import Exercise
from core.foresight import ahead
from core.intents import ShowExercise
from core.reading.names import find_exercise
from core.speech.message import Message
from core.speech.say import exercise as say
from core.speech.say.plan import WEEK


def show(intent: ShowExercise, diary: Diary) -> list[Message]:
    """Show how an exercise is done; what several names could mean is offered."""
    if not intent.name.strip():
        return [say.every(diary.voice)]
    match find_exercise(intent.name):
        case None:
            return [say.unknown(diary.voice)]
        case Exercise() as found:
            owned = diary.member.settings.runner.owned
            return [say.card(diary.voice, found, _coming(diary, found.id), owned)]
        case several:
            return [say.several(diary.voice, several)]


def _coming(diary: Diary, exercise: str) -> say.Next | None:
    """The next time within a week that the exercise is planned, if it is."""
    settled = diary.settled(diary.today)
    for day in ahead(diary, WEEK):
        if settled and day.day == diary.today:
            continue
        for item in day.items:
            if item.exercise == exercise:
                return say.Next(day.day, item, day.day == diary.today)
    return None
