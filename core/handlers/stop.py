"""/stop: a red flag pauses everything until a professional agrees; or an end of messages."""

from dataclasses import replace
from datetime import date

from core.appointments import appoint
from core.diary import Diary
from core.domain.events import Changed, Cleared, FlagRaised, RedFlag
from core.handlers import today
from core.handlers.entries import opened
from core.intents import NoFlag, RaiseFlag, StateCleared, StopMessages, StopSign
from core.reading.alarm import Alarm
from core.speech.message import Message
from core.speech.say import stop as say
from core.speech.say.remind import hours
from core.speech.say.rows import after


def sign(intent: StopSign, diary: Diary) -> list[Message]:
    """Show the red flags, and the way to fewer messages."""
    return [say.sign(diary.voice, reminders=diary.member.settings.reminders, waits=waits(diary))]


def heard(alarm: Alarm, diary: Diary) -> list[Message]:
    """Answer words of alarm with the stop sign; nothing is recorded until a flag is pressed."""
    return [say.heard(diary.voice, alarm.flag, waits=waits(diary))]


def waits(diary: Diary) -> bool:
    """Tell whether training waits for a professional's word."""
    return diary.member.training.stopped or diary.member.training.needs_clearance


def raise_flag(intent: RaiseFlag, diary: Diary) -> list[Message]:
    """Stop training for a red flag, whatever else is known of it, and say where to turn.

    An old button stops nothing, but shows the red flags anew: one of them may hold today.
    """
    entry = opened(diary, intent.entry)
    if isinstance(entry, Message):
        return [after(entry.lines, sign(StopSign(), diary)[0])]
    _flag_logs(diary, entry.day, intent.flag)
    # An old entry's button pressed again after a professional agreed is a new warning.
    known = _raised(diary, intent.flag) if diary.member.training.stopped else 0
    if not known:
        diary.record(FlagRaised(diary.today, intent.flag))
    return [say.direction(diary.voice, intent.flag, 0 if diary.written else known)]


def no_flag(intent: NoFlag, diary: Diary) -> list[Message]:
    """None of the red flags applies: go on with what is still unknown."""
    entry = opened(diary, intent.entry)
    return [entry] if isinstance(entry, Message) else today.go_on(diary, entry.day)


def cleared(intent: StateCleared, diary: Diary) -> list[Message]:
    """Take a professional's word, stated by the member, after asking once."""
    if not waits(diary):
        return [say.nothing_stopped(diary.voice)]
    if not intent.sure:
        return [say.ask_cleared(diary.voice)]
    diary.record_for_good(Cleared(diary.today))
    return [say.cleared(diary.voice, halted=diary.member.training.halted)]


def messages(intent: StopMessages, diary: Diary) -> list[Message]:
    """End the messages that come by themselves, or begin them again."""
    before = diary.member.settings
    changed = before.reminders == intent.stop
    if changed:
        diary.record(Changed(diary.today, reminders=not intent.stop))
        appoint(diary, before)
    if intent.stop:
        return [say.quiet(diary.voice, changed=changed)]
    return [say.speaking(diary.voice, hours(diary.voice, before.training_hours), changed=changed)]


def _flag_logs(diary: Diary, day: date, flag: RedFlag) -> None:
    """Add the flag to the day's logs that carry none, as an action of its own."""
    unflagged = [one for one in diary.logs(day) if one.event.flag is None]
    diary.edit([(one, replace(one.event, flag=flag)) for one in unflagged])


def _raised(diary: Diary, flag: RedFlag) -> int:
    """The id of the newest event that raised the flag since a professional last agreed, 0 for none."""
    newest = 0
    for one in diary.recorded:
        if isinstance(one.event, Cleared):
            newest = 0
        elif getattr(one.event, "flag", None) is flag:
            newest = max(newest, one.id)
    return newest
