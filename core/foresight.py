"""What comes next without being asked for, worked out from the same rows and rules by which it will come.

Days to come are taken as the plan projects them: done as planned, mornings calm.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from core import appointments
from core.aloud import NEVER_ALOUD
from core.coming import Coming, Hinge, Turning
from core.diary import Diary
from core.domain.calendar import instant_of, local_day, next_after, next_change, zone_of
from core.domain.events import MorningAnswered
from core.domain.fold import fold
from core.domain.projection import project
from core.domain.readiness import pausing
from core.domain.session import DayKind, PlannedDay, Why
from core.domain.slots import Slot, slot_of
from core.errands import USEFUL, Due
from core.records import Appointment
from core.reminders import morning_waits

DAYS_AHEAD = 15
BOOKED_AHEAD = 7  # days: no session is moved to a date further away
_ONE_DAY = timedelta(days=1)


def coming(diary: Diary, count: int) -> tuple[Coming, ...]:
    """Return what comes up to the ``count``th message that is certain, rest days included, in order."""
    found = _all(diary)
    certain = [at for at, one in enumerate(found) if one.told and one.hinge is None][:count]
    return tuple(found[: certain[-1] + 1]) if certain else tuple(one for one in found if one.told)


def next_session(diary: Diary) -> Coming | None:
    """Return the next session that comes by itself, None where none is in sight."""
    return next((one for one in _all(diary) if one.told and one.kind is Due.SESSION), None)


def turning(diary: Diary) -> Turning | None:
    """Return the next change of the member's clocks, None where none comes within 400 days.

    The training hour told with it is one that it touches, if there is any.
    """
    settings = diary.member.settings
    change = next_change(settings.zone, diary.now)
    if change is None:
        return None
    zone, rhythm = zone_of(settings.zone), appointments.rhythm_of(settings, Due.SESSION)
    wall = change.at.astimezone(zone).replace(tzinfo=None, fold=0) - change.by
    for ahead_of in (-1, 0, 1):
        slot = slot_of(rhythm, wall.date() + ahead_of * _ONE_DAY)
        hour = rhythm.hours[slot.day.weekday()] if slot else None
        if slot is None or hour is None:
            continue
        shown = slot.at.astimezone(zone).time()
        twice = (slot.at + abs(change.by)).astimezone(zone).time() == shown
        if shown != hour or twice:
            return Turning(wall, change.by, hour, shown.replace(fold=0), twice)
    return Turning(wall, change.by, settings.training_at, settings.training_at, twice=False)


def ahead(diary: Diary, days: int) -> tuple[PlannedDay, ...]:
    """Return today and the days after it, so many in all; a day that was settled is not done twice."""
    today, member = diary.today, diary.member
    if not diary.settled(today):
        return project(member, today, days)
    tomorrow = today + _ONE_DAY
    if not pausing(member.training, tomorrow):
        member = fold(member, [MorningAnswered(tomorrow, 0)])
    return (diary.plan(today), *project(member, tomorrow, days - 1))


def _all(diary: Diary) -> list[Coming]:
    """Everything that is foreseen, in its order; what was due a moment ago and is about to come, too."""
    if not diary.member.settings.reminders:
        return []
    days = _days(diary)
    found = [*_mornings(diary, days), *_sessions(diary, days), *_nudge(diary), *_recaps(diary, days)]
    silent = NEVER_ALOUD if diary.person.place else ()
    useful = [one for one in found if diary.now - one.at <= USEFUL and one.kind not in silent]
    spoken = {one.day for one in useful if one.told}
    marked = (one if one.told else replace(one, silent=one.day not in spoken) for one in useful)
    return sorted(marked, key=lambda one: one.at)


def _days(diary: Diary) -> tuple[PlannedDay, ...]:
    """Today and the days ahead as planned; beyond a pause too, where its end is known."""
    pause, training, today = diary.member.training.pause, diary.member.training, diary.today
    if pause is None or pause.until is None or not pausing(training, today):
        return ahead(diary, DAYS_AHEAD)
    return project(diary.member, today, (pause.until - today).days + DAYS_AHEAD)


def _sessions(diary: Diary, days: tuple[PlannedDay, ...]) -> Iterator[Coming]:
    settings, today = diary.member.settings, diary.today
    standing = diary.tx.appointments(diary.person.id).get(Due.SESSION)
    done = diary.settled(today)
    for plan in days:
        usual = slot_of(appointments.rhythm_of(settings, Due.SESSION), plan.day)
        booked = _booked(diary, plan.day)
        at = booked or _standing_at(standing, plan.day, usual)
        if at is None or (done and plan.day == today) or plan.why is Why.PAUSED:
            continue
        moved = booked is not None and (usual is None or booked != usual.at)
        told = plan.kind is not DayKind.REST or settings.rest_reminders
        yield Coming(Due.SESSION, plan.day, at, plan, moved=moved, told=told)


def _booked(diary: Diary, day: date) -> datetime | None:
    """The instant at which a date's session is owed already."""
    near = (day - diary.today).days <= BOOKED_AHEAD
    return diary.tx.open_errand(diary.person.id, Due.SESSION, day) if near else None


def _standing_at(standing: Appointment | None, day: date, usual: Slot | None) -> datetime | None:
    """The instant at which an appointment brings a date, if it does; its first may be another than usual."""
    if standing is None or standing.due_at is None or day < standing.day:
        return None
    if day == standing.day:
        return standing.due_at
    return usual.at if usual else None


def _nudge(diary: Diary) -> Iterator[Coming]:
    at = diary.tx.open_errand(diary.person.id, Due.NUDGE, diary.today)
    if at is not None and at > diary.now and diary.to_do(diary.today) is not None:
        moved = _after_quiet(diary, at)
        if moved is not None:
            yield Coming(Due.NUDGE, diary.today, moved, hinge=Hinge.OPEN)


def _mornings(diary: Diary, days: tuple[PlannedDay, ...]) -> Iterator[Coming]:
    """The morning questions: where one will be asked, or would be after the session of the date before."""
    standing = diary.tx.appointments(diary.person.id).get(Due.MORNING)
    training, settings = diary.member.training, diary.member.settings
    if standing is None or standing.due_at is None or training.stopped:
        return
    for before, plan in pairwise((None, *days)):
        assert plan is not None
        slot = slot_of(appointments.rhythm_of(settings, Due.MORNING), plan.day)
        due = _standing_at(standing, plan.day, slot)
        at = _asked_at(diary, plan, due) if due else None
        if at is None or pausing(training, plan.day):
            continue
        if _is_certain(diary, plan.day, at):
            yield Coming(Due.MORNING, plan.day, at)
        elif before is not None and (hinge := _hinge(diary, before)):
            yield Coming(Due.MORNING, plan.day, at, hinge=hinge)


def _is_certain(diary: Diary, day: date, at: datetime) -> bool:
    """Tell whether a date's morning question will be asked, whatever is said or done until then."""
    if day == diary.today:
        return morning_waits(diary, day)
    training = diary.member.training
    if day > diary.today + _ONE_DAY or (
        morning_waits(diary, diary.today) and training.last_load != diary.today
    ):
        return False
    return morning_waits(diary, day)


def _hinge(diary: Diary, before: PlannedDay) -> Hinge | None:
    """What the morning question of the date after ``before`` hinges on, if it may be asked at all."""
    if before.kind is DayKind.LOAD:
        if before.day > diary.today:
            return Hinge.BEFORE
        return Hinge.TODAY if diary.to_do(diary.today) is not None else None
    training = diary.member.training
    rests = before.why in (Why.HALTED, Why.CLEARANCE, Why.SORE)
    return Hinge.RESTING if rests and (training.halted or training.resting) else None


def _asked_at(diary: Diary, plan: PlannedDay, at: datetime) -> datetime | None:
    """When a morning question due then is asked: after quiet hours, or with a session that comes in them.

    Where others read along it always comes with the session of its day.
    """
    later = _after_quiet(diary, at)
    session = slot_of(appointments.rhythm_of(diary.member.settings, Due.SESSION), plan.day)
    if later is None or session is None or session.at < at:
        return later
    together = bool(diary.person.place) and plan.kind is not DayKind.REST
    return session.at if together or session.at < later else later


def _recaps(diary: Diary, days: tuple[PlannedDay, ...]) -> Iterator[Coming]:
    standing = diary.tx.appointments(diary.person.id).get(Due.RECAP)
    training, settings = diary.member.training, diary.member.settings
    if not settings.recap or training.stopped:
        return
    rhythm = appointments.rhythm_of(settings, Due.RECAP)
    for plan in days:
        due = _standing_at(standing, plan.day, slot_of(rhythm, plan.day))
        at = _after_quiet(diary, due) if due and not pausing(training, plan.day) else None
        if at is not None:
            yield Coming(Due.RECAP, plan.day, at)


def _after_quiet(diary: Diary, at: datetime) -> datetime | None:
    """The instant, or the end of the quiet hours it lies in; None where the day is over by then."""
    if not appointments.is_quiet(diary, at):
        return at
    settings = diary.member.settings
    zone, day_ends = settings.zone, settings.day_ends
    _, end = next_after(at, settings.quiet_to, zone, day_ends)
    return (
        end if end < instant_of(local_day(at, zone, day_ends) + _ONE_DAY, day_ends, zone, time(0)) else None
    )
