"""Later: today's session, or that of one date to come, moved to another instant; every other day stays."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from core import appointments
from core.diary import Diary
from core.domain.calendar import instant_of, local_day, zone_of
from core.domain.readiness import pausing
from core.domain.session import DayKind
from core.domain.slots import slot_of
from core.errands import Due
from core.foresight import BOOKED_AHEAD, ahead, next_session
from core.handlers import today
from core.handlers.entries import opened
from core.intents import Later
from core.reading.moments import Spoken
from core.speech.message import Line, Message
from core.speech.say import later as say
from core.speech.say.rows import after

# The question left open; behind it the id of its entry, and what is asked.
AWAITED = "later."
_ONE_DAY, _ONE_MINUTE = timedelta(days=1), timedelta(minutes=1)


class Asked(StrEnum):
    """Which hour a member may say without more words."""

    TODAY = ""
    BOOKED = ".booked"
    EVERY_DAY = ".hour"


def later(intent: Later, diary: Diary) -> list[Message]:
    """Remind again today, after so many minutes; 0 offers the choices and waits for an hour in words."""
    entry = opened(diary, intent.entry)
    if isinstance(entry, Message):
        return [entry]
    if entry.day != diary.today:
        head, *others = today.show_day(diary)
        return [after((say.day_over(diary.voice, entry.day),), head), *others]
    if diary.to_do(diary.today) is None:
        return today.show_day(diary)
    if not diary.member.settings.reminders:
        return [say.off(diary.voice)]
    if intent.minutes <= 0:
        return [choices(diary)]
    return [for_today(diary, [diary.now + timedelta(minutes=intent.minutes)])]


def choices(diary: Diary, *why: Line) -> Message:
    """Offer what can be kept today and wait for an hour in words; say first why one said will not do."""
    ask(diary, Asked.TODAY)
    offers = _offers(diary)
    if not offers:
        return say.no_time(diary.voice, diary.now, why, next_session(diary))
    return say.choices(diary.voice, diary.now, diary.entry(diary.today).id, offers, why)


def ask(diary: Diary, asked: Asked) -> None:
    """Leave a question about an hour open until the day is over, another command, or a log."""
    diary.await_answer(f"{AWAITED}{diary.entry(diary.today).id}{asked}")


def asked(diary: Diary) -> Asked | None:
    """Tell which hour is asked for, None where none is."""
    waiting = diary.person.awaiting
    if not waiting.startswith(AWAITED):
        return None
    begun = f"{AWAITED}{diary.entry(diary.today).id}"
    return next((one for one in Asked if waiting == f"{begun}{one}"), None)


def here(diary: Diary) -> date:
    """Return the date where the member is, which a flight west brings back; words such as today mean it."""
    settings = diary.member.settings
    return local_day(diary.now, settings.zone, settings.day_ends)


def moments(diary: Diary, said: Spoken) -> list[datetime]:
    """Return the instants to come, in UTC, that words may mean; without a day those before the day's end."""
    settings, now = diary.member.settings, diary.now
    if said.minutes is not None:
        return [(now + timedelta(minutes=said.minutes)).astimezone(UTC)]
    calendar = now.astimezone(zone_of(settings.zone)).date()
    days = (said.day,) if said.day else (calendar, calendar + _ONE_DAY)
    found = {instant_of(day, wall, settings.zone, time(0)) for day in days for wall in said.hours}
    ends = appointments.day_end(diary)
    return sorted(at for at in found if at > now and (said.day or at < ends))


def once(diary: Diary, said: Spoken) -> Message:
    """Move the session of the one date that words name, or ask which instant they mean."""
    if not diary.member.settings.reminders:
        return say.off(diary.voice)
    found = moments(diary, said)
    if not found:
        return _past(diary, said)
    if len(found) > 1 or not said.sure:
        can = [at for at in found if fits(diary, at)]
        return say.which(diary.voice, diary.now, can) if can else _moved(diary, found[-1])
    return _moved(diary, found[0])


def said_for_today(diary: Diary, said: Spoken) -> Message:
    """Move today's session to what words say, tell what they miss, or ask which instant they mean."""
    found = moments(diary, said)
    if not found and (over := _over(diary, said)):
        return choices(diary, say.hour_past(diary.voice, over))
    return for_today(diary, found, sure=said.sure)


def for_today(diary: Diary, found: list[datetime], *, sure: bool = True) -> Message:
    """Move today's session to an instant of today, or ask which."""
    ask(diary, Asked.TODAY)
    ends = appointments.day_end(diary)
    within = [at for at in found if at < ends]
    if not within:
        tomorrow = [at for at in found if fits(diary, at)]
        return say.too_late(diary.voice, diary.now, latest(diary, diary.today), tomorrow)
    can = [at for at in within if fits(diary, at)]
    if can and (len(within) > 1 or not sure):
        return say.which(diary.voice, diary.now, can)
    return _moved(diary, within[0])


def fits(diary: Diary, at: datetime) -> bool:
    """Tell whether a session can be moved there: not quiet, not too far away, and something to do."""
    day = _day_of(diary, at)
    return at > diary.now and not appointments.is_quiet(diary, at) and _is_planned(diary, day)


def latest(diary: Diary, day: date) -> datetime | None:
    """Return the last minute of a day at which a reminder may come, None where it is over."""
    settings = diary.member.settings
    last = instant_of(day + _ONE_DAY, settings.day_ends, settings.zone, time(0)) - _ONE_MINUTE
    if appointments.is_quiet(diary, last):
        last = instant_of(day, settings.quiet_from, settings.zone, settings.day_ends) - _ONE_MINUTE
    return last if last > diary.now and not appointments.is_quiet(diary, last) else None


def _offers(diary: Diary) -> tuple[int | datetime, ...]:
    """What can be kept today, as minutes from now or instants; where none of the usual can, the last one."""
    now, ends = diary.now, appointments.day_end(diary)
    waits = [one for one in say.WAITS if _fits_today(diary, now + timedelta(minutes=one), ends)]
    evening = appointments.evening(diary)
    far = evening - now > timedelta(minutes=max(say.WAITS)) and _fits_today(diary, evening, ends)
    usual = (*waits, *((evening,) if far else ()))
    last = latest(diary, diary.today)
    return usual or ((last,) if last else ())


def _fits_today(diary: Diary, at: datetime, ends: datetime) -> bool:
    return at < ends and not appointments.is_quiet(diary, at)


def _over(diary: Diary, said: Spoken) -> time | None:
    """The hour said that is past today, None where it is not that."""
    settings = diary.member.settings
    day = said.day or diary.now.astimezone(zone_of(settings.zone)).date()
    past = [wall for wall in said.hours if instant_of(day, wall, settings.zone, time(0)) <= diary.now]
    return max(past) if past and len(past) == len(said.hours) else None


def _past(diary: Diary, said: Spoken) -> Message:
    """That time is over; after midnight, tell which day it still is, and offer the date that has begun."""
    calendar = diary.now.astimezone(zone_of(diary.member.settings.zone)).date()
    if said.day != here(diary) or calendar == said.day:
        return say.past(diary.voice)
    found = [at for at in moments(diary, replace(said, day=calendar)) if fits(diary, at)]
    return say.past(diary.voice, said.day, diary.member.settings.day_ends, diary.now, found)


def _day_of(diary: Diary, due: datetime) -> date:
    settings = diary.member.settings
    return max(local_day(due, settings.zone, settings.day_ends), diary.today)


def _is_planned(diary: Diary, day: date) -> bool:
    away = (day - diary.today).days
    if not 0 < away <= BOOKED_AHEAD:
        return away == 0 and diary.to_do(diary.today) is not None
    return ahead(diary, away + 1)[-1].kind is not DayKind.REST


def _moved(diary: Diary, due: datetime) -> Message:
    """Book an instant for its date, unless it is quiet then, too far away, or nothing is planned."""
    voice, day = diary.voice, _day_of(diary, due)
    if (day - diary.today).days > BOOKED_AHEAD:
        return say.too_far(voice, BOOKED_AHEAD)
    if appointments.is_quiet(diary, due):
        return _quiet(diary, due, day)
    if not _is_planned(diary, day):
        return say.nothing_planned(voice, day, _why_nothing(diary, day))
    appointments.book(diary, due, day)
    entry = diary.entry(day).id if day == diary.today else 0
    if entry:
        ask(diary, Asked.BOOKED)
    else:
        diary.await_answer("")
    usual = slot_of(appointments.rhythm_of(diary.member.settings, Due.SESSION), day)
    ahead_still = usual is not None and usual.at > diary.now
    return say.moved(voice, diary.now, due, day, entry, usual=ahead_still)


def _quiet(diary: Diary, due: datetime, day: date) -> Message:
    """It is quiet then: offer the end of the quiet hours if that is the same date's, and the last time."""
    zone = zone_of(diary.member.settings.zone)
    end = appointments.end_of_quiet(diary, due)
    same = day == _day_of(diary, end) or (
        day != diary.today and due.astimezone(zone).date() == end.astimezone(zone).date()
    )
    others = [end] if same and fits(diary, end) else []
    last = latest(diary, day) if _is_planned(diary, day) else None
    which = None if day == diary.today else day
    return say.quiet(diary.voice, diary.now, diary.member.settings, others, last, which)


def _why_nothing(diary: Diary, day: date) -> say.Nothing:
    training = diary.member.training
    if training.stopped:
        return say.Nothing.STOPPED
    if pausing(training, day):
        return say.Nothing.PAUSED
    if diary.logs(day):
        return say.Nothing.LOGGED
    return say.Nothing.SKIPPED if diary.skipped(day) else say.Nothing.REST
