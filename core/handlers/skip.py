"""Skip an entry, with its reason: nothing changes, nothing is made up, no lecture."""

from core.diary import Diary
from core.domain.events import Skipped, SkipReason
from core.handlers import feel, morning
from core.handlers.answers import Answer
from core.handlers.entries import opened
from core.intents import AnswerMorning, Skip
from core.speech.message import Message
from core.speech.say import skip as say


def skip(intent: Skip, diary: Diary, pain: int | None = None) -> list[Message]:
    """Record a skip; without a reason offer the reasons; pain opens the pain question, or answers it."""
    entry = opened(diary, intent.entry)
    if isinstance(entry, Message):
        return [entry]
    if diary.logs(entry.day):
        told = feel.answer(diary, entry, Answer(pain=pain))
        return [say.logged(diary.voice, entry.day), *told]
    if intent.reason is None:
        return [say.reasons(diary.voice, entry)]
    event, before = Skipped(entry.day, intent.reason), diary.skipped(entry.day)
    if before is None:
        diary.record(event)
    elif before.event != event:
        diary.edit([(before, event)])
    if intent.reason is SkipReason.PAIN and entry.day == diary.today:
        return morning.answer(AnswerMorning(pain, entry.id), diary)
    return [say.skipped(diary.voice, event, before.id if before and before.event == event else 0)]
