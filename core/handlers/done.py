"""Done as planned: one tap logs the whole entry as it was shown."""

from datetime import date

from core.diary import Diary
from core.domain.events import Logged, Session
from core.domain.session import DayKind, sets_as_planned
from core.handlers import feel, questions, recording, today
from core.handlers.answers import Answer
from core.handlers.entries import opened
from core.intents import Done
from core.speech.message import Message
from core.speech.say import log as say


def as_planned(intent: Done, diary: Diary) -> list[Message]:
    """Log the entry as planned; if the plan changed since it was shown, show it as it is now."""
    entry = opened(diary, intent.entry)
    if isinstance(entry, Message):
        return [entry]
    if diary.logs(entry.day):
        return questions.next_step(diary, entry.day)
    if intent.digest != diary.plan(entry.day).digest:
        return [say.changed_since(diary.voice), *today.show_day(diary)]
    return log_as_planned(diary, entry.day)


def log_as_planned(
    diary: Diary, day: date, pain: int | None = None, effort: int | None = None
) -> list[Message]:
    """Log what is left of a day's plan as done, steady, with what is known of pain and effort.

    Where nothing is left, pain and effort answer for what was logged.
    """
    plan, told = diary.plan(day), Answer(pain=pain, effort=effort)
    session = Session.LOAD if plan.kind is DayKind.LOAD else Session.LIGHT
    done = {one.event.exercise for one in diary.logs(day)}
    logs = [
        Logged(day, item.exercise, sets_as_planned(item), pain, effort, None, item.kg or None, session)
        for item in plan.items
        if item.exercise not in done
    ]
    if logs:
        return recording.write(diary, day, logs, recording.added)
    if done:
        return feel.answer(diary, diary.entry(day), told)
    if told != Answer():
        return [say.nothing_logged(diary.voice, day)]
    return [say.rest_needs_nothing(diary.voice)]
