"""Words that are no command: the answer to an open question, else a log line."""

import re

from core.appointments import morning_waits
from core.diary import Diary
from core.domain.events import Logged
from core.domain.scales import is_effort, is_pain
from core.handlers import feel, log, morning, questions, skip, start, stop
from core.handlers.entries import is_open
from core.intents import AnswerEffort, AnswerMorning, AnswerPain, FreeText, LogLine, Skip
from core.reading.alarm import heard
from core.reading.logline import read_log
from core.reading.problem import Problem, Unread
from core.speech.message import Message
from core.speech.say import manners

# Nothing in such words looked like a log.
NO_LOG = (Problem.EMPTY, Problem.NOT_UNDERSTOOD, Problem.UNKNOWN_EXERCISE)
# A skip without a word of why: its reasons are offered.
_SKIP_ALONE = r"skip(ped|ping)?( today)?[.!]?"


def read(intent: FreeText, diary: Diary) -> list[Message]:
    """Answer words: an open question first, then a log line, then an alarm; else say what is read."""
    if diary.person.awaiting:
        return start.resume(intent, diary)
    if re.fullmatch(r"\d{1,4}", intent.text):
        return _number(diary, int(intent.text))
    if re.fullmatch(_SKIP_ALONE, intent.text, re.IGNORECASE):
        return skip.skip(Skip(0), diary)
    words = read_log(intent.text, diary.today, diary.member.settings.units)
    alarm = heard(intent.text) if isinstance(words, Unread) else None
    if alarm is not None:
        return stop.heard(alarm, diary)
    if isinstance(words, Unread) and not words.understood and words.problem in NO_LOG:
        return [manners.lost(diary.voice)]
    return log.line(LogLine(intent.text), diary)


def _number(diary: Diary, number: int) -> list[Message]:
    """A number alone answers what is open, pain, effort or the morning; else it is asked back, not logged."""
    logs = [one for one in diary.recorded if isinstance(one.event, Logged) and is_open(diary, one.event.day)]
    day = max(logs, key=lambda one: one.id).event.day if logs else diary.today
    entry = diary.entry(day)
    match questions.open_question(diary, day):
        case questions.Question.CONTROL:
            return questions.next_step(diary, day)
        case questions.Question.PAIN if is_pain(number):
            return feel.pain(AnswerPain(entry.id, number), diary)
        case questions.Question.EFFORT if is_effort(number):
            return feel.effort(AnswerEffort(entry.id, number), diary)
        case questions.Question():
            return [manners.out_of_range(diary.voice, number), *questions.next_step(diary, day)]
    if morning_waits(diary):
        return morning.answer(AnswerMorning(number), diary)
    return [manners.lone_number(diary.voice, number)]
