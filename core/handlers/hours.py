"""Hours in free words: the answer to an open question about one, or asked back where none was asked."""

import re
from datetime import datetime, time

from core.diary import Diary
from core.domain.events import Units
from core.foresight import next_session
from core.handlers import later, remind
from core.handlers.later import Asked
from core.intents import ChangeReminders, Intent, Later
from core.reading.alarm import heard
from core.reading.days import Direction, read_day
from core.reading.logline import read_log
from core.reading.moments import Spoken, read_moment, read_spoken
from core.reading.problem import Problem, Unread
from core.reading.text import plain, shown
from core.reading.timely import is_clocks, is_log, is_timely, is_wait
from core.speech.message import Message
from core.speech.say import later as say

# Later without its button, and when; in English, German and Spanish.
_LATER = re.compile(
    r"(?:(?:i'?ll )?do it |mache? ich(?: es)? )?(?:later|spater|mas tarde)(?:[\s,:]+(.+))?[.!]?"
)
_LEAVES = re.compile(
    r"(?:no|nope|nah|no,? thanks?|cancel|never ?mind|forget it|nothing|leave it|not today|not now|back|"
    r"nein(?:,? danke)?|abbrechen|egal|nichts|lass(?: es| gut sein)?|heute nicht|jetzt nicht|zuruck|"
    r"no,? gracias|cancelar|nada|dejalo|dejemoslo|hoy no|ahora no|atras)(?: (?:please|bitte|por favor))?[.!]*"
)
_ENDS = re.compile(
    r"(?:please )?(?:stop|no more|no|end|quit|turn off|switch off|cancel|don'?t|do not)(?: send(?:ing)?)?"
    r"(?: (?:the|all|my|any|me|more))*(?: ?(?:remind(?:ing|ers?)?|messag(?:es?|ing)))(?: me)?"
    r"(?: any ?more)?(?: please)?[.!]*|"
    r"(?:bitte )?(?:keine|stopp?|ende mit|schalte? ?(?:die )?)(?: (?:die|alle|deine))*"
    r" ?(?:erinnerungen|nachrichten)(?: (?:mehr|aus|ab))?(?: bitte)?[.!]*|"
    r"(?:por favor )?(?:no (?:mas|me mandes(?: mas)?|me envies(?: mas)?)|basta de|para(?:r)?|sin|quita(?:r)?)"
    r"(?: (?:los|todos los|mas))* (?:recordatorios|mensajes|avisos)(?: por favor)?[.!]*"
)
_COUNT = re.compile(r"\d+(?:[:.,]\d+)?")


def answer(text: str, diary: Diary) -> list[Message] | None:
    """Answer words about a time, None where they are a log, a number, an alarm or anything else."""
    said = plain(text)
    if _ENDS.fullmatch(said):
        return remind.change(ChangeReminders("off"), diary)
    if text.isdecimal() or heard(text) is not None:
        return None
    moved = _LATER.fullmatch(said)
    if moved and moved[1] is None:
        return later.later(Later(0), diary)
    words = moved[1] if moved else text
    if _logs(words, diary):
        return None
    if moved:
        return _taken(words, diary) if diary.to_do(diary.today) is not None else later.later(Later(0), diary)
    return _heard_as_asked(text, said, diary)


def _heard_as_asked(text: str, said: str, diary: Diary) -> list[Message] | None:
    asked = later.asked(diary)
    if asked in (None, Asked.BOOKED) and _may_log(text, diary):
        return None
    if asked is None:
        return _asked_back(text, diary)
    if asked is not Asked.BOOKED and _LEAVES.fullmatch(said):
        diary.await_answer("")
        return [say.left(diary.voice)]
    if asked is Asked.TODAY and not _is_log_begun(text, diary):
        return _taken(text, diary)
    return take(text, diary) if _speaks(text, diary) else None


def take(text: str, diary: Diary) -> list[Message]:
    """Take the hour that words name for what was asked: today's session, or every day's."""
    if later.asked(diary) is not Asked.EVERY_DAY:
        return _taken(text, diary)
    answers = remind.change(ChangeReminders(text), diary)
    if diary.written:
        diary.await_answer("")
    return answers


def number(text: str, diary: Diary, meant: Intent) -> list[Message]:
    """Ask whether a number alone is the hour that was asked for, or what it would mean otherwise."""
    found = _hours_of(text, diary)
    if later.asked(diary) is Asked.TODAY and not found:
        return _taken(text, diary)
    return [say.hour_or_answer(diary.voice, diary.now, found, int(text), meant)]


def _taken(text: str, diary: Diary) -> list[Message]:
    """Move today's session to the moment that words name, or tell why not and offer what can be kept."""
    said = read_moment(text, later.here(diary))
    if diary.to_do(diary.today) is None or not diary.member.settings.reminders:
        return later.later(Later(0), diary)
    if isinstance(said, Unread):
        return [_refused(text, said, diary)]
    return [later.said_for_today(diary, said)] if not said.off else [say.left(diary.voice)]


def _refused(text: str, unread: Unread, diary: Diary) -> Message:
    """Say what is wrong with words that were to be a time, and offer what can be kept."""
    voice, quoted = diary.voice, shown(text)
    day = read_day(text, later.here(diary), Direction.COMING)
    if day is not None and day > diary.today:
        following = next_session(diary)
        later.ask(diary, Asked.TODAY)
        return say.another_day(voice, diary.now, following)
    if unread.problem is Problem.WAIT_RANGE and re.search(r"[1-9]", text):
        later.ask(diary, Asked.TODAY)
        return say.too_late(voice, diary.now, later.latest(diary, diary.today), ())
    if unread.problem in (Problem.WAIT_RANGE, Problem.NEGATIVE):
        return later.choices(diary, say.at_least(voice))
    if unread.problem is Problem.NO_SUCH_HOUR:
        return later.choices(diary, say.no_hour(voice, unread.unread))
    if len(_COUNT.findall(text)) > 1 and is_timely(text):
        return later.choices(diary, say.one_hour(voice))
    return later.choices(diary, say.unread(voice, quoted))


def _asked_back(text: str, diary: Diary) -> list[Message] | None:
    """Ask what was meant by a time said with no question open; None for words that are none."""
    if not _speaks(text, diary) or not diary.member.settings.reminders:
        return None
    said = read_moment(text, later.here(diary))
    words = read_log(text, diary.today, _units(diary))
    line = "" if isinstance(words, Unread) or is_wait(text) else " ".join(text.split())
    moment = None if isinstance(said, Unread) or said.off or not said.sure else said
    if moment is None and not line:
        return None
    found = _kept(diary, moment) if moment and diary.to_do(diary.today) is not None else []
    hours: tuple[time, ...] = moment.hours if moment and moment.day is None else ()
    if not (found or hours or line):
        return [say.past(diary.voice)] if moment else None
    return [say.hour_or_log(diary.voice, diary.now, shown(text), found, hours, line)]


def _kept(diary: Diary, said: Spoken) -> list[datetime]:
    return [at for at in later.moments(diary, said) if later.fits(diary, at)]


def _hours_of(text: str, diary: Diary) -> list[datetime]:
    said = read_moment(text, later.here(diary))
    return [] if isinstance(said, Unread) or diary.to_do(diary.today) is None else _kept(diary, said)


def _logs(text: str, diary: Diary) -> bool:
    """Tell whether words are surely a log: no mere clock forms, and more than one bare count."""
    words = read_log(text, diary.today, _units(diary))
    if is_wait(text):
        return False
    if is_clocks(text):
        return later.asked(diary) is not None and is_log(words)
    if is_log(words):
        return True
    return not isinstance(words, Unread) and isinstance(read_moment(text, later.here(diary)), Unread)


def _may_log(text: str, diary: Diary) -> bool:
    """Tell whether words can be read as a log and speak of no clock and no wait."""
    if is_wait(text) or is_clocks(text):
        return False
    return not isinstance(read_log(text, diary.today, _units(diary)), Unread)


def _is_log_begun(text: str, diary: Diary) -> bool:
    """Tell whether words that cannot be read were rather to be a log: several counts, or an exercise."""
    words = read_log(text, diary.today, _units(diary))
    several = len(_COUNT.findall(text)) > 1
    if not isinstance(words, Unread) or is_timely(text) or is_wait(text):
        return False
    return several or (bool(words.understood) and bool(re.search(r"[a-z]{3}", plain(words.understood))))


def _speaks(text: str, diary: Diary) -> bool:
    """Tell whether words are plainly about a time: a clock form, a wait, or a moment that is said in full."""
    if is_clocks(text) or is_wait(text):
        return True
    if later.asked(diary) is Asked.EVERY_DAY:
        counted = re.search(r"\d", text) is not None and is_timely(text)
        return counted or not isinstance(read_spoken(text, later.here(diary)), Unread)
    said = read_moment(text, later.here(diary)) if is_timely(text) else None
    return said is not None and not isinstance(said, Unread) and said.sure and not said.off


def _units(diary: Diary) -> Units:
    return diary.member.settings.units
