"""When a member is spoken to without having asked: today's session, and the morning question.

Wall times and a zone are the member's; the UTC instant of the next occurrence is derived from them. An
appointment stands for the first of the member's dates that it was not kept for, so that each date has one of
each kind wherever the member travels. What is said is composed when it is due, and nothing is said when it
is moot: a pause, a stop or reminders switched off change no appointment, and what was moved stays moved.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from core.diary import Diary
from core.domain.calendar import instant_of, local_day, next_after, zone_of
from core.domain.events import MorningAnswered
from core.domain.readiness import pausing
from core.domain.session import DayKind
from core.domain.settings import Settings
from core.domain.training import Training
from core.intents import ShowToday
from core.ports import Appointment, Due, Transaction, Zones
from core.requests import Account, Place, Request
from core.speech.message import Message
from core.speech.say import morning, today

EVENING = time(20, 0)
# Older than this, what was due is not said any more.
USEFUL = timedelta(hours=6)
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Delivery:
    """Messages that a clock brought for an account, the instant they were due, and the person's zone."""

    account: Account
    at: datetime
    zone: ZoneInfo
    messages: tuple[Message, ...]


def appoint(diary: Diary, before: Settings) -> None:
    """Appoint anew what a change from these settings touches: an hour, the zone, the day's end.

    An hour that was changed counts from now on: still to come today, it comes today, once more where it came
    already, and is said then only while the day is open; past already, it begins tomorrow. In a new zone a
    date that had its message gets no second one, and one whose hour is past there gets it at once.
    """
    after = diary.member.settings
    if not after.onboarded or _clock(before) == _clock(after):
        return
    for kind in Due:
        standing = diary.tx.appointment(diary.person.id, kind)
        wall = _wall(after, kind)
        if standing is None or wall != _wall(before, kind):
            _, due = next_after(diary.now, wall, after.zone, after.day_ends)
        elif (before.zone, before.day_ends) != (after.zone, after.day_ends):
            due = _carried(diary, standing, before)
        else:
            continue
        diary.tx.appoint(Appointment(diary.person.id, kind, due))


def move_session(diary: Diary, due: datetime) -> None:
    """Move only today's session to another instant."""
    diary.tx.appoint(Appointment(diary.person.id, Due.SESSION, due))


def day_end(diary: Diary) -> datetime:
    """Return the instant at which the member's day ends."""
    settings = diary.member.settings
    return instant_of(diary.today + _ONE_DAY, settings.day_ends, settings.zone, time(0))


def is_quiet(diary: Diary, instant: datetime) -> bool:
    """Tell whether the member wants quiet then; the training hour they chose is kept."""
    settings = diary.member.settings
    begin, end = settings.quiet_from, settings.quiet_to
    wall = instant.astimezone(zone_of(settings.zone)).time()
    return begin <= wall < end if begin <= end else wall >= begin or wall < end


def minutes_to_evening(diary: Diary) -> int:
    """Return the minutes until this evening, 0 once it has come."""
    settings = diary.member.settings
    here = local_day(diary.now, settings.zone, settings.day_ends)
    evening = instant_of(here, EVENING, settings.zone, settings.day_ends)
    return max(0, int((evening - diary.now).total_seconds() // 60))


def keep(tx: Transaction, appointment: Appointment, now: datetime, zones: Zones) -> Delivery | None:
    """Move an appointment, claimed in this transaction, on; return what is to be said now, if anything.

    One of an earlier day is dropped for the one of today, so that days without a tick leave no pile. One that
    a change of clocks moved over the end of its day takes nothing from the day it came on.
    """
    person = tx.person_by_id(appointment.member_id)
    if person is None:
        raise LookupError(f"member {appointment.member_id} has an appointment and no account")
    account = person.account
    key = f"tick.{appointment.member_id}.{appointment.kind}.{appointment.due_at.isoformat()}"
    request = Request(account, Place(account.platform, account.id), ShowToday(), key, now)
    diary = Diary(tx, person, request, zones)
    settings = diary.member.settings
    was_due, here = (local_day(at, settings.zone, settings.day_ends) for at in (appointment.due_at, now))
    slipped = appointment.due_at == _instant(settings, appointment.kind, was_due - _ONE_DAY)
    following = diary.today if was_due < here or slipped else diary.today + _ONE_DAY
    tx.appoint(replace(appointment, due_at=_instant(settings, appointment.kind, following)))
    if was_due < here or now - appointment.due_at > USEFUL or not settings.reminders:
        return None
    if appointment.kind is Due.MORNING and is_quiet(diary, now):
        end = _end_of_quiet(diary)
        if end is not None:
            tx.appoint(replace(appointment, due_at=end))
        return None
    said = _session(diary) if appointment.kind is Due.SESSION else _morning(diary)
    return Delivery(account, appointment.due_at, zone_of(settings.zone), (said,)) if said else None


def _clock(settings: Settings) -> tuple[object, ...]:
    """What appointments are made from."""
    walls = (_wall(settings, kind) for kind in Due)
    return settings.onboarded, settings.zone, settings.day_ends, *walls


def _carried(diary: Diary, standing: Appointment, before: Settings) -> datetime:
    """The instant of an appointment in the present zone, for the date it stood for in the one before."""
    after, now = diary.member.settings, diary.now
    day = local_day(standing.due_at, before.zone, before.day_ends)
    if standing.due_at != _instant(before, standing.kind, day) and _stays(diary, standing.due_at, day):
        return standing.due_at
    day = max(day, diary.today)
    due = _instant(after, standing.kind, day)
    if due > now:
        return due
    at_once = _end_of_quiet(diary) if is_quiet(diary, now) else now
    return at_once or _instant(after, standing.kind, day + _ONE_DAY)


def _stays(diary: Diary, due: datetime, day: date) -> bool:
    """Tell whether what was moved to an instant stays: still to come, still on that date, and not quiet."""
    settings = diary.member.settings
    then = max(local_day(due, settings.zone, settings.day_ends), diary.today)
    return due > diary.now and then == day and not is_quiet(diary, due)


def _end_of_quiet(diary: Diary) -> datetime | None:
    """The instant at which the quiet hours of now end, None if the day ends first."""
    settings = diary.member.settings
    _, end = next_after(diary.now, settings.quiet_to, settings.zone, settings.day_ends)
    return end if end < day_end(diary) else None


def _wall(settings: Settings, kind: Due) -> time:
    return settings.training_at if kind is Due.SESSION else settings.morning_at


def _instant(settings: Settings, kind: Due, day: date) -> datetime:
    return instant_of(day, _wall(settings, kind), settings.zone, settings.day_ends)


def _session(diary: Diary) -> Message | None:
    day = diary.today
    if diary.logs(day) or diary.skipped(day):
        return None
    plan = diary.plan(day)
    if plan.kind is DayKind.REST:
        return None
    return today.session(diary.voice, plan, diary.entry(day).id, diary.member)


def _morning(diary: Diary) -> Message | None:
    return morning.question(diary.voice, diary.entry(diary.today)) if morning_waits(diary) else None


def morning_waits(diary: Diary) -> bool:
    """Tell whether today's morning answer matters and was not given yet."""
    day = diary.today
    return not diary.kept(MorningAnswered, day) and _morning_matters(diary.member.training, day)


def _morning_matters(training: Training, day: date) -> bool:
    if training.stopped or pausing(training, day):
        return False
    after_load = training.last_load == day - timedelta(days=1)
    return after_load or training.halted or training.resting
