"""/pause and /resume: everything silenced for a while, the streak frozen, and the way back."""

from core.diary import Diary
from core.domain.events import Paused, PauseReason, Resumed
from core.domain.readiness import pausing
from core.foresight import next_session
from core.handlers import today
from core.intents import PauseAll, ResumeAll
from core.reading.days import read_until
from core.reading.problem import Unread
from core.speech.message import Message
from core.speech.say import manners
from core.speech.say import pause as say
from core.speech.say.rows import after


def pause(intent: PauseAll, diary: Diary) -> list[Message]:
    """Pause from today, to the end of a day or until resumed; bare, offer the reasons.

    A stop stays a stop.
    """
    training = diary.member.training
    present = training.pause if pausing(training, diary.today) else None
    if not intent.line.strip():
        return [say.paused_already(diary.voice, present) if present else say.reasons(diary.voice)]
    words = read_until(intent.line, diary.today)
    if isinstance(words, Unread):
        return [manners.unread(diary.voice, words, "pause")]
    reason = present.reason if present and words.reason is PauseReason.OTHER else words.reason
    if present and (present.reason, present.until) == (reason, words.until):
        return [say.paused_already(diary.voice, present)]
    paused = Paused(diary.today, reason, words.until)
    diary.record(paused)
    return [say.paused(diary.voice, diary.now, paused, _held(diary), next_session(diary))]


def resume(intent: ResumeAll, diary: Diary) -> list[Message]:
    """End the pause and show today, which says what the time away does to it."""
    training, day = diary.member.training, diary.today
    if not pausing(training, day):
        head, *others = today.show_day(diary)
        return [after(say.not_paused(diary.voice), head), *others]
    diary.record(Resumed(day))
    following = next_session(diary)
    return [
        say.resumed(diary.voice, diary.now, diary.member.settings, _held(diary), following),
        *today.show_day(diary),
    ]


def _held(diary: Diary) -> str:
    """What a pause neither begins nor ends: ``stopped``, ``halted``, or "" for nothing."""
    training = diary.member.training
    return "stopped" if training.stopped else "halted" if training.halted else ""
