"""Words that are no command: the answer to an open question, else a log line."""

import re
from datetime import date

from core.diary import Diary
from core.domain.events import Logged
from core.domain.readiness import pausing
from core.domain.scales import is_effort, is_pain
from core.handlers import club_alias, feel, hours, later, log, morning, pause, questions, skip, stop
from core.handlers.entries import is_open
from core.intents import AnswerEffort, AnswerMorning, AnswerPain, FreeText, LogLine, ResumeAll, Skip
from core.reading.alarm import heard
from core.reading.answers import goes_on
from core.reading.logline import read_log
from core.reading.logtable import NONE, SKIP
from core.reading.problem import NO_LOG, Unread
from core.reading.text import plain
from core.reminders import morning_waits
from core.speech.message import Message
from core.speech.say import manners

# A skip without a word of why: its reasons are offered.
_NUMBER = r"\d{1,4}"
_SKIP_ALONE = rf"(?:{'|'.join(sorted(SKIP))})(?: (?:today|heute|hoy))?[.!]?"


def read(intent: FreeText, diary: Diary) -> list[Message]:
    """Answer words: a name or an hour that was asked for, a log line, an alarm; else say what is read."""
    painful = questions.is_pain_asked(diary)
    if diary.person.awaiting.startswith(questions.PAIN_ASKED):
        diary.await_answer("")
    named = club_alias.answer(intent.text, diary)
    if named is not None:
        return named
    timed = hours.answer(intent.text, diary)
    if timed is not None:
        return timed
    answer = _heard(intent, diary, painful=painful)
    if diary.written and not questions.is_pain_asked(diary):
        diary.await_answer("")
    return answer


def _heard(intent: FreeText, diary: Diary, *, painful: bool) -> list[Message]:
    if re.fullmatch(_NUMBER, intent.text):
        return _hour(diary, intent.text) or _number(diary, int(intent.text))
    said = plain(intent.text)
    if (
        painful
        and said in NONE
        and questions.open_question(diary, _asked_day(diary)) is questions.Question.PAIN
    ):
        return _number(diary, 0)
    if re.fullmatch(_SKIP_ALONE, said):
        return skip.skip(Skip(0), diary)
    if goes_on(said) and pausing(diary.member.training, diary.today):
        return pause.resume(ResumeAll(), diary)
    words = read_log(intent.text, diary.today, diary.member.settings.units)
    alarm = heard(intent.text) if isinstance(words, Unread) else None
    if alarm is not None:
        return stop.heard(alarm, diary)
    if isinstance(words, Unread) and not words.understood and words.problem in NO_LOG:
        return [manners.lost(diary.voice)]
    return log.line(LogLine(intent.text), diary)


def _hour(diary: Diary, text: str) -> list[Message] | None:
    """A number alone as the hour that was asked for; asked back where it may answer something else."""
    if later.asked(diary) in (None, later.Asked.BOOKED):
        return None
    meant = _meant(diary, int(text))
    return hours.number(text, diary, meant) if meant else hours.take(text, diary)


def _meant(diary: Diary, number: int) -> AnswerPain | AnswerEffort | AnswerMorning | None:
    """The answer that a number alone gives to what is open."""
    day = _asked_day(diary)
    match questions.open_question(diary, day):
        case questions.Question.PAIN if is_pain(number):
            return AnswerPain(diary.entry(day).id, number)
        case questions.Question.EFFORT if is_effort(number):
            return AnswerEffort(diary.entry(day).id, number)
        case None if morning_waits(diary, diary.today) and is_pain(number):
            return AnswerMorning(number)
        case _:
            return None


def _asked_day(diary: Diary) -> date:
    """The day that questions are about: the one logged last that is still open, else today."""
    logs = [one for one in diary.recorded if isinstance(one.event, Logged) and is_open(diary, one.event.day)]
    return max(logs, key=lambda one: one.id).event.day if logs else diary.today


def _number(diary: Diary, number: int) -> list[Message]:
    """A number alone answers what is open, pain, effort or the morning; else it is asked back, not logged."""
    day = _asked_day(diary)
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
    if morning_waits(diary, diary.today):
        return morning.answer(AnswerMorning(number), diary)
    return [manners.lone_number(diary.voice, number)]
