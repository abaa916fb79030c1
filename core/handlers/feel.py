"""The questions after a log: how it was kept, pain and effort. Answers complete the log they belong to."""

from core.diary import Diary
from core.domain.progression import PAIN_HALT
from core.domain.scales import is_effort, is_pain
from core.handlers import today
from core.handlers.answers import Answer, changed
from core.handlers.entries import opened
from core.intents import AnswerControl, AnswerEffort, AnswerPain
from core.reading.logwords import LogWords
from core.records import Entry
from core.speech.message import Message
from core.speech.say import log as say
from core.speech.say import manners


def by_words(diary: Diary, words: LogWords) -> list[Message]:
    """Complete a day's logs with a mark, pain or effort said without sets."""
    if not diary.logs(words.day):
        return [say.nothing_logged(diary.voice, words.day)]
    return answer(diary, diary.entry(words.day), Answer(words.control, words.pain, words.effort))


def control(intent: AnswerControl, diary: Diary) -> list[Message]:
    """Mark the unmarked sets of the entry."""
    return _pressed(diary, intent.entry, Answer(control=intent.control))


def pain(intent: AnswerPain, diary: Diary) -> list[Message]:
    """Answer the pain of the entry; from 3 on the red flags are asked about."""
    if not is_pain(intent.pain):
        return [manners.stale(diary.voice)]
    return _pressed(diary, intent.entry, Answer(pain=intent.pain))


def effort(intent: AnswerEffort, diary: Diary) -> list[Message]:
    """Answer the effort of the entry; the one-tap default answers an unknown pain with 0 as well."""
    if not is_effort(intent.effort):
        return [manners.stale(diary.voice)]
    entry = opened(diary, intent.entry)
    if isinstance(entry, Message):
        return [entry]
    unknown = any(one.event.pain is None for one in diary.logs(entry.day))
    pain = 0 if intent.painless and unknown else None
    return answer(diary, entry, Answer(pain=pain, effort=intent.effort))


def answer(diary: Diary, entry: Entry, given: Answer) -> list[Message]:
    """Complete the logs of the entry that lack an answer; an answer that none of them lacks corrects all."""
    logs = diary.logs(entry.day)
    if not logs:
        return today.show_day(diary)
    worst = max(logs, key=lambda one: one.event.pain or 0)
    halted = worst.event.pain or 0
    if given.pain is not None and given.pain < halted and halted >= PAIN_HALT:
        return [say.pain_stands(diary.voice, halted, worst.id)]
    known = given.known([one.event for one in logs])
    diary.complete(changed(logs, given.completing))
    diary.edit(changed(diary.logs(entry.day), known.correcting))
    return today.go_on(diary, entry.day, given.pain)


def _pressed(diary: Diary, entry_id: int, given: Answer) -> list[Message]:
    entry = opened(diary, entry_id)
    return [entry] if isinstance(entry, Message) else answer(diary, entry, given)
