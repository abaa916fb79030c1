"""/log: sets in one line or by the form, for today or up to seven days back."""

from collections.abc import Sequence
from datetime import date

from core.diary import Diary
from core.domain.events import Logged, RedFlag
from core.domain.session import DayKind
from core.handlers import done, feel, recording, skip, stop
from core.handlers.entries import is_open, opened
from core.intents import LogLine, OpenAdjust, Skip, SubmitAdjust
from core.reading.alarm import Alarm, heard
from core.reading.days import Direction, read_day
from core.reading.logline import read_log
from core.reading.logwords import LogWords
from core.reading.problem import Unread
from core.reading.resolve import resolve
from core.records import Entry
from core.speech.message import Message
from core.speech.say import form as say_form
from core.speech.say import log as say
from core.speech.say import manners


def line(intent: LogLine, diary: Diary) -> list[Message]:
    """Read a log line and record it; what cannot be read is named and nothing is written."""
    if not intent.line.strip():
        return form_for(diary, diary.today)
    words = read_log(intent.line, diary.today, diary.member.settings.units)
    alarm = _alarm(intent.line, words)
    if alarm is not None:
        return stop.heard(alarm, diary)
    day = read_day(intent.line, diary.today, Direction.PAST) if isinstance(words, Unread) else None
    if day is not None and is_open(diary, day):
        return form_for(diary, day)
    if isinstance(words, Unread):
        return [manners.unread(diary.voice, words, "log")]
    return _take(words, diary, recording.added)


def _alarm(text: str, words: LogWords | Unread) -> Alarm | None:
    """Hear an alarm in what is no log, and a red flag given as the reason for leaving a session out.

    A fever is such a reason too, and the session rests by it.
    """
    alarm = heard(text)
    if alarm is None or isinstance(words, Unread):
        return alarm
    return alarm if words.skip and alarm.flag not in (None, RedFlag.FEVER) else None


def open_form(intent: OpenAdjust, diary: Diary) -> list[Message]:
    """Open the form for what was really done."""
    entry = opened(diary, intent.entry)
    return [entry] if isinstance(entry, Message) else form_for(diary, entry.day)


def form_for(diary: Diary, day: date) -> list[Message]:
    """Show the form of a day: what was logged, or what is planned."""
    logs = [one.event for one in diary.logs(day)]
    plan = diary.plan(day)
    if not logs and plan.kind is DayKind.REST:
        return [say.nothing_to_adjust(diary.voice)]
    return [say_form.adjust(diary.voice, diary.entry(day), plan, logs)]


def submit(intent: SubmitAdjust, diary: Diary) -> list[Message]:
    """Record the form's answers: they stand in for what was logged of the same exercises.

    They are read as a line of the form's day; one that names another day is not that day's to take.
    """
    entry = opened(diary, intent.entry)
    if isinstance(entry, Message):
        return [entry]
    answers = [(name, text.strip()) for name, text in intent.answers if text.strip()]
    units = diary.member.settings.units
    words = read_log(", ".join(f"{name} {text}" for name, text in answers), entry.day, units)
    if any(name for name, _ in answers):  # a line in place of the form is answered as any line is
        wrong = _misread(diary, entry, answers)
        if wrong:
            rest = [one for one in answers if one[0] not in wrong]
            return [say_form.misread(diary.voice, entry, diary.today, wrong, rest)]
        if isinstance(words, Unread):
            return [say_form.refused(diary.voice, entry, diary.today, words, answers)]
    if isinstance(words, Unread):
        return [manners.unread(diary.voice, words, "log")]
    if words.day != entry.day:
        return [say_form.other_day(diary.voice, entry, words.day)]
    return _take(words, diary, recording.edited)


def _misread(diary: Diary, entry: Entry, answers: Sequence[tuple[str, str]]) -> dict[str, Unread]:
    """The answers that cannot be understood by themselves, by their names."""
    read = {name: _read(diary, entry, f"{name} {text}") for name, text in answers}
    return {name: problem for name, problem in read.items() if isinstance(problem, Unread)}


def _read(diary: Diary, entry: Entry, line: str) -> object:
    """Read a line of a day, up to the logs that it means."""
    words = read_log(line, entry.day, diary.member.settings.units)
    return words if isinstance(words, Unread) or not words.groups else _meant(words, diary)


def _take(words: LogWords, diary: Diary, join: recording.Join) -> list[Message]:
    """Do what the words ask for: skip, done as planned, answers to what is logged, or sets."""
    if words.skip is not None:
        return skip.skip(Skip(diary.entry(words.day).id, words.skip), diary, words.pain)
    if words.done:
        return done.log_as_planned(diary, words.day, words.pain, words.effort)
    if not words.groups:
        return feel.by_words(diary, words)
    logs = _meant(words, diary)
    if isinstance(logs, Unread):
        return [manners.unread(diary.voice, logs, "log")]
    return recording.write(diary, words.day, logs, join)


def _meant(words: LogWords, diary: Diary) -> tuple[Logged, ...] | Unread:
    """Find the logs that the words mean on their day."""
    settings, training = diary.member.settings, diary.member.training
    known = frozenset(one.event.exercise for one in diary.logs(words.day))
    return resolve(words, diary.plan(words.day), training, settings.units, known)
