"""/remind and /when: the hours of the reminders, by weekday or for one date, and which come next."""

import re
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import product

from core.appointments import appoint, rhythm_of, unbook
from core.coming import Coming
from core.diary import Diary
from core.domain.events import Changed
from core.domain.readiness import pausing
from core.domain.settings import Settings
from core.domain.slots import A_WEEK, Hours, slot_of
from core.errands import Due
from core.foresight import BOOKED_AHEAD, coming, next_session, turning
from core.handlers import later
from core.handlers.onboarding import usual_morning
from core.handlers.whereabouts import with_where
from core.intents import ChangeReminders, DeclineHour, ShowReminders
from core.reading.days import read_until
from core.reading.hours import read_hour
from core.reading.moments import Spoken, read_spoken
from core.reading.problem import Problem, Unread
from core.reading.settings import ON
from core.reading.text import plain, shown
from core.reading.timely import is_listed, is_only, repeats
from core.speech.message import Message
from core.speech.say import manners
from core.speech.say import remind as say
from core.speech.say import when as say_when
from core.speech.say import which as say_which
from core.usual import suggested_hour

SHOWN = 5  # reminders that /when lists
MOST_READINGS = 4  # [O] more than these are not asked back, but asked for in other words
_USUAL = re.compile(r"usual (\d{4}-\d\d-\d\d)")
_ENDS = re.compile(
    r"(?:stop|end|quit|silence|quiet|cancel|no|none|stop it|stop (?:all|everything)|"
    r"(?:stop|no|no more|end|cancel)(?: (?:all|the|any|my))* ?remind(?:ing|ers?)(?: me)?|stop me|"
    r"stopp?|ende|schluss|ruhe|kein(?:e|en)?(?: erinnerung(?:en)?)?(?: mehr)?|keine nachrichten(?: mehr)?|"
    r"basta|parar?|no mas(?: recordatorios)?|sin recordatorios|ningun(?: recordatorio)?)"
    r"(?: (?:please|bitte|por favor))?[.!]*"
)
_OFF_FOR = re.compile(
    r"(?:me )?(?:off|no reminders?|not|none|pause|stop|aus|keine(?: erinnerung(?:en)?)?|nicht|"
    r"sin(?: recordatorios)?|no|pausa) (.+)"
)
_FREE = re.compile(r"(?:me|erinnere mich|recuerdame|avisame)\b")
_WHOLE_WEEK = frozenset(range(A_WEEK))
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SETS = {frozenset(range(5)): "weekdays", frozenset((5, 6)): "weekends"}


def change(intent: ChangeReminders, diary: Diary) -> list[Message]:
    """Show the reminders, change their hours, or move one occurrence; what may mean two things is asked."""
    line = intent.line.strip()
    if not line:
        return [_present(diary)]
    if plain(line) in ON or plain(line) in ("start", "resume"):
        return [_saved(diary, Changed(diary.today, reminders=True))]
    if _ENDS.fullmatch(plain(line)):
        return [_saved(diary, Changed(diary.today, reminders=False))]
    usual = _USUAL.fullmatch(line)
    if usual:
        return [_as_usual(diary, usual[1])]
    parts = read_spoken(line, later.here(diary))
    if isinstance(parts, Unread):
        return [_absent(diary, line) or _unread(diary, parts, line)]
    always = tuple(part for part in parts if part.day is None and part.minutes is None)
    messages = [_always(diary, always, line)] if always else []
    return messages + [later.once(diary, part) for part in parts if part not in always]


def _present(diary: Diary) -> Message:
    """Show the reminders and leave it open which hour they shall have."""
    later.ask(diary, later.Asked.EVERY_DAY)
    training = diary.member.training
    pause = training.pause if pausing(training, diary.today) else None
    following, usual = next_session(diary), suggested_hour(diary)
    shown = say.present(diary.voice, diary.now, diary.member.settings, following, usual, pause)
    return with_where(diary, shown)


def _unread(diary: Diary, unread: Unread, line: str) -> Message:
    """Name what was not understood; of several hours for the same days, that one is wanted."""
    if unread.problem is Problem.NOT_UNDERSTOOD and unread.understood and read_hour(unread.unread):
        return say_which.one_hour(diary.voice, shown(line))
    return manners.unread(diary.voice, unread, "remind")


def _absent(diary: Diary, line: str) -> Message | None:
    """Point to a pause, or to a skip, where reminders shall be off for a while; None for other words."""
    found = _OFF_FOR.fullmatch(plain(line))
    if not found:
        return None
    span = re.sub(r"^(?:an?|one|the) (?=day|week)", "1 ", re.sub(r"^(?:for|during|durante) ", "", found[1]))
    words = read_until(span, later.here(diary))
    if isinstance(words, Unread) or words.until is None:
        return None
    open_today = words.until == diary.today and diary.to_do(diary.today) is not None
    return say_which.absent(diary.voice, diary.today, words.until, skips=open_today)


def show(intent: ShowReminders, diary: Diary) -> list[Message]:
    """Show the next reminders, the days on which none comes, and the next change of the clocks."""
    found = coming(diary, SHOWN)
    shown = say_when.when(diary.voice, diary.now, diary.today, diary.member, found, turning(diary))
    return [with_where(diary, shown)]


def decline(intent: DeclineHour, diary: Diary) -> list[Message]:
    """Keep the hours as they are, and suggest this one no more."""
    try:
        hour = time.fromisoformat(intent.hour)
    except ValueError:
        return [manners.stale(diary.voice)]
    if diary.member.settings.declined_at != hour:
        diary.record(Changed(diary.today, declined_at=hour.replace(second=0, microsecond=0, tzinfo=None)))
    return [say.kept(diary.voice, diary.member.settings, changed=bool(diary.written))]


def planned(parts: tuple[Spoken, ...], present: Hours) -> Hours:
    """Return the hour of each weekday after these parts, each of one hour or off.

    Days that are not named keep theirs, unless hours are given to single days of a plan that was the same on
    all days: then only those have one.
    """
    named = any(part.hours and part.weekdays for part in parts)
    hours: list[time | None] = [None] * A_WEEK if named and len(set(present)) == 1 else list(present)
    for part in parts:
        for weekday in part.weekdays or _WHOLE_WEEK:
            hours[weekday] = None if part.off else part.hours[0]
    return tuple(hours)


def _always(diary: Diary, parts: tuple[Spoken, ...], line: str) -> Message:
    """Change the hours by weekday or switch all off; ask where several plans, or one date, may be meant."""
    settings = diary.member.settings
    readings = [_read(parts, hours) for hours in product(*(part.hours for part in parts if part.hours))]
    if len(readings) > 1 or not all(part.sure for part in parts):
        prefix = _prefix(line)
        choices = [(planned(one, settings.training_hours), prefix + _worded(one)) for one in readings]
        return say_which.which(diary.voice, choices if len(choices) <= MOST_READINGS else [])
    question = _once_or_always(diary, parts, line)
    if question is not None:
        return question
    bare = len(parts) == 1 and not parts[0].weekdays and parts[0].hours
    hours = _at_hour(diary, line, parts[0].hours[0]) if bare else planned(parts, settings.training_hours)
    if not any(hours):
        return _saved(diary, Changed(diary.today, reminders=False))
    return _saved(diary, _hours_changed(diary, hours), kept=parts[0].hours[0] if bare else None)


def _prefix(line: str) -> str:
    """What the choices have to repeat of a line so that they mean the same: me, every, only."""
    return (
        "me " if _FREE.match(plain(line)) else "only " if is_only(line) else "every " if repeats(line) else ""
    )


def _once_or_always(diary: Diary, parts: tuple[Spoken, ...], line: str) -> Message | None:
    """Ask whether one date or every such day is meant, and whether the others fall silent; None if plain."""
    part, present = parts[0], diary.member.settings.training_hours
    alone = len(parts) == 1 and bool(part.hours) and not is_only(line)
    if alone and not part.weekdays and _FREE.match(plain(line)):
        found = [at for at in later.moments(diary, part) if later.fits(diary, at)]
        return say_which.today_or_daily(diary.voice, diary.now, found, part.hours[0])
    single = alone and len(part.weekdays) == 1 and not repeats(line)
    lost = _dropped_by(parts, present)
    if not single and (not lost or is_listed(line) or is_only(line)):
        return None
    at = _coming(diary, part) if single else None
    words, plan = _worded(parts), planned(parts, present)
    keep = f"{words}; otherwise {present[0]:%H%M}" if lost and present[0] else f"every {words}"
    wide = read_spoken(keep, later.here(diary))
    after = plan if isinstance(wide, Unread) else planned(wide, present)
    choices = [(after, keep), *([(plan, f"only {words}")] if lost else [])]
    return say_which.once_or_always(diary.voice, diary.now, at, choices, lost)


def _dropped_by(parts: tuple[Spoken, ...], present: Hours) -> Hours:
    """The hours that fall silent if only these parts hold; empty where none does."""
    after = planned(parts, present)
    lost = tuple(old if new is None else None for old, new in zip(present, after, strict=True))
    meant_off = any(part.off for part in parts)
    return lost if any(lost) and not meant_off else ()


def _coming(diary: Diary, part: Spoken) -> datetime | None:
    """The next instant of a weekday's hour, None where no session can be moved there."""
    (weekday,), day = part.weekdays, later.here(diary)
    for away in range(A_WEEK + 1):
        date_of = day + timedelta(days=away)
        if date_of.weekday() == weekday:
            at = next(iter(later.moments(diary, Spoken(part.hours, day=date_of))), None)
            if at is not None:
                return at if later.fits(diary, at) else None
    return None


def _at_hour(diary: Diary, line: str, hour: time) -> Hours:
    """An hour said without days: days that are off stay off; one suggested replaces the usual hour alone."""
    settings, usual = diary.member.settings, suggested_hour(diary)
    present = settings.training_hours
    if not any(present):
        return (hour,) * A_WEEK
    only_usual = usual == hour and line == f"{hour:%H:%M}"
    replaced = {settings.training_at} if only_usual else set(present)
    return tuple(hour if one and one in replaced else one for one in present)


def _read(parts: tuple[Spoken, ...], hours: tuple[time, ...]) -> tuple[Spoken, ...]:
    """The parts with one hour each, in their order."""
    left = iter(hours)
    return tuple(replace(part, hours=(next(left),)) if part.hours else part for part in parts)


def _worded(parts: tuple[Spoken, ...]) -> str:
    """The parts in words that are read as just these: ``mon,wed 0700; off sun``."""
    return "; ".join(
        f"off {_days(part.weekdays)}" if part.off else f"{_days(part.weekdays)} {part.hours[0]:%H%M}"
        for part in parts
    )


def _days(weekdays: frozenset[int]) -> str:
    if not weekdays or weekdays == _WHOLE_WEEK:
        return "daily"
    return _SETS.get(weekdays) or ",".join(_WEEKDAYS[one] for one in sorted(weekdays))


def _hours_changed(diary: Diary, hours: Hours) -> Changed:
    """The change to these hours; a morning question that stood where it is put by default goes along."""
    settings = diary.member.settings
    after = replace(settings, training_hours=hours)
    along = settings.morning_at == usual_morning(settings)
    morning = usual_morning(after) if along else None
    on = None if settings.reminders else True
    return Changed(diary.today, training_hours=hours, morning_at=morning, reminders=on)


def _saved(diary: Diary, changed: Changed, kept: time | None = None) -> Message:
    """Record a change and show the whole plan back; ``kept`` is an hour that not all days may have taken."""
    voice, before = diary.voice, diary.member.settings
    if before.changed(changed) == before:
        return say.same(voice, diary.now, before, next_session(diary))
    diary.record(changed)
    appoint(diary, before)
    settings = diary.member.settings
    if not settings.reminders:
        return say.switched_off(voice)
    following = next_session(diary)
    again = _also_today(diary, following)
    dropped = _dropped(before, settings)
    partly = kept if kept and any(one != kept for one in settings.training_hours) else None
    return say.saved(voice, diary.now, settings, following, again, dropped, partly)


def _also_today(diary: Diary, following: Coming | None) -> datetime | None:
    """The hour of today where it is still to come, but today's reminder is not: it was there already."""
    slot = slot_of(rhythm_of(diary.member.settings, Due.SESSION), diary.today)
    if slot is None or slot.at <= diary.now or diary.to_do(diary.today) is None:
        return None
    return None if following and following.day == diary.today else slot.at


def _dropped(before: Settings, after: Settings) -> tuple[str, Hours]:
    """The days that lost their hour as others were named: in words that bring them back, and as hours."""
    pairs = zip(before.training_hours, after.training_hours, strict=True)
    hours = tuple(old if new is None else None for old, new in pairs)
    weekdays = frozenset(day for day, hour in enumerate(hours) if hour)
    if not weekdays or len(set(before.training_hours)) > 1:
        return "", hours
    return f"{_days(weekdays)} {before.training_at:%H%M}", hours


def _as_usual(diary: Diary, written: str) -> Message:
    """Give one date its usual hour back."""
    try:
        day = date.fromisoformat(written)
    except ValueError:
        return manners.stale(diary.voice)
    if not 0 <= (day - diary.today).days <= BOOKED_AHEAD or not diary.member.settings.reminders:
        return manners.stale(diary.voice)
    return say.as_usual(diary.voice, diary.now, day, unbook(diary, day))
