"""What is asked after a log, one thing at a time, and what is told once all is known."""

from datetime import date, timedelta
from enum import StrEnum

from core import habits
from core.diary import Diary
from core.domain.events import Session
from core.domain.planner import plan_day
from core.domain.progression import PAIN_HOLD
from core.speech.message import Message
from core.speech.say import log as say

# Pain asked for in the message said last; behind it the id of today's entry.
PAIN_ASKED = "pain."


class Question(StrEnum):
    """What is asked after a log, in this order."""

    CONTROL = "control"
    PAIN = "pain"
    EFFORT = "effort"


def next_step(diary: Diary, day: date, pain: int | None = None, *, keeps: bool = True) -> list[Message]:
    """Ask the first thing still unknown of a day that has logs, or tell what they came to.

    ``pain`` is what was told just now: from 3 on the red flags are asked about instead. Where this request
    wrote of logs that first kept the day, ``keeps``, what they reached is told as well.
    """
    entry, logs = diary.entry(day), diary.logs(day)
    if pain is not None and pain >= PAIN_HOLD:
        return [say.ask_flags(diary.voice, diary.outcome(day), diary.member, entry)]
    told, last = [one.event for one in logs], max(one.id for one in logs)
    match open_question(diary, day):
        case Question.CONTROL:
            return [say.ask_control(diary.voice, entry, told, last)]
        case Question.PAIN:
            diary.await_answer(f"{PAIN_ASKED}{diary.entry(diary.today).id}")
            return [say.ask_pain(diary.voice, entry, told, last)]
        case Question.EFFORT:
            return [say.ask_effort(diary.voice, entry, told, last)]
    tomorrow = plan_day(diary.member, diary.today + timedelta(days=1))
    milestone = habits.reached(diary, day) if keeps and diary.touched is not None else None
    return [say.result(diary.voice, diary.outcome(day), diary.member, entry, tomorrow, milestone)]


def open_question(diary: Diary, day: date) -> Question | None:
    """Return the first thing still unknown of a day's logs; a halt or stop needs no more answers."""
    logs = [one.event for one in diary.logs(day)]
    if diary.member.training.stopped or diary.member.training.halted:
        return None
    if any(one.control is None for log in logs for one in log.sets):
        return Question.CONTROL
    if any(log.pain is None for log in logs):
        return Question.PAIN
    if any(log.effort is None for log in logs if log.session is Session.LOAD):
        return Question.EFFORT
    return None


def is_pain_asked(diary: Diary) -> bool:
    """Tell whether the message said last today asked for the pain."""
    return diary.person.awaiting == f"{PAIN_ASKED}{diary.entry(diary.today).id}"
