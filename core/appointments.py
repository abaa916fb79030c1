"""When a member is next spoken to: appointments made from what they chose, and today's session moved.

An appointment stands for the first of the member's dates that was not kept yet, and carries its rhythm, so
that a claim derives the next date without looking at the member. What is said, and whether anything is,
``core.reminders`` decides when it is due: a pause or a stop changes no appointment.
"""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta

from core.diary import Diary
from core.domain.calendar import instant_of, local_day, next_after, zone_of
from core.domain.settings import Settings
from core.domain.slots import Rhythm, Slot, claimed, every_day, first_slot, on_weekday, slot_of
from core.errands import Due, Owed
from core.intents import ShowToday
from core.ports import Transaction, Zones
from core.records import Appointment, Person
from core.requests import Place, Request

EVENING = time(20, 0)
# The recap comes on the last evening of the week, before what "tonight" means.
RECAP_AT, LAST_OF_WEEK = time(19, 0), 6
# So many are claimed in one transaction, few enough that nobody who asks waits for long.
CLAIMED_AT_ONCE = 250
APPOINTED = (Due.SESSION, Due.MORNING, Due.RECAP)
_ONE_DAY = timedelta(days=1)


def rhythm_of(settings: Settings, kind: Due) -> Rhythm:
    """Return the wall times at which a matter comes up."""
    match kind:
        case Due.SESSION:
            return settings.rhythm(settings.training_hours)
        case Due.MORNING:
            return settings.rhythm(every_day(settings.morning_at))
        case Due.RECAP:
            return settings.rhythm(on_weekday(LAST_OF_WEEK, RECAP_AT))
        case Due.NUDGE | Due.LINK | Due.JOINED | Due.LEAVING:
            raise ValueError(f"a {kind} follows something else and has no hour of its own")


def appoint(diary: Diary, before: Settings) -> None:
    """Appoint anew what a change from these settings touches: hours, the zone, the day's end, silence.

    A date that had its slot gets no second one. An hour that was changed and is past today begins on the next
    date. In a new zone a date whose hour is past there gets it at once, after quiet hours if it is quiet.
    """
    after = diary.member.settings
    if not after.onboarded:
        if before.onboarded:
            diary.tx.sleep(diary.person.id)
        return
    standing = diary.tx.appointments(diary.person.id)
    for kind in APPOINTED:
        rhythm, old, was = rhythm_of(after, kind), rhythm_of(before, kind), standing.get(kind)
        awake = _wanted(after, kind)
        if was is not None and was.rhythm == rhythm and (was.due_at is not None) == awake:
            continue
        if was is not None and was.rhythm is not None and was.due_at is not None and was.due_at <= diary.now:
            owed, was = advanced(was, diary.now)  # due already, though nobody has claimed it yet
            diary.tx.owe([owed])
        travelled = was is not None and was.rhythm is not None and was.due_at is not None
        travelled = travelled and old.hours == rhythm.hours
        day = max(was.day, diary.today) if was and travelled else _first_free(diary, kind)
        slot = _next(diary, rhythm, day, at_once=travelled) if awake else None
        _write(diary, kind, rhythm, slot, day, surface(diary, standing))


def surface(diary: Diary, standing: Mapping[Due, Appointment]) -> str:
    """Return the platform on which a member is reminded: where it was, at first where they speak."""
    was = standing.get(Due.SESSION)
    return was.platform if was else diary.person.account.platform


def wake(diary: Diary) -> None:
    """Appoint anew what sleeps and is wanted: the member speaks again, and does not leave for good."""
    settings = diary.member.settings
    if not settings.onboarded or diary.person.leaving_at is not None:
        return
    for kind, was in diary.tx.appointments(diary.person.id).items():
        if was.due_at is None and _wanted(settings, kind):
            rhythm, day = rhythm_of(settings, kind), _first_free(diary, kind)
            reached = diary.tx.person_by_id(diary.person.id, was.platform) or diary.person
            slot = _next(diary, rhythm, day, at_once=False)
            _write(diary, kind, rhythm, slot, day, reached.account.platform)


def book(diary: Diary, due: datetime, day: date | None = None) -> None:
    """Move the session of today, or of a date to come, to another instant of it, and nothing else.

    A nudge still to come follows it.
    """
    person, day = diary.person, day or diary.today
    standing = diary.tx.appointments(person.id)
    was, platform = standing.get(Due.SESSION), surface(diary, standing)
    diary.tx.cancel(person.id, Due.NUDGE, day)
    diary.tx.rebook(Owed(person.id, Due.SESSION, day, due, day, platform))
    if was is None or was.due_at is None or was.rhythm is None:
        return
    if was.day == day or (was.day < day == diary.today):
        following = day + _ONE_DAY
        _write(diary, Due.SESSION, was.rhythm, first_slot(was.rhythm, following), following, platform)


def unbook(diary: Diary, day: date) -> datetime | None:
    """Give a date's session back the hour it has by the member's plan; return it, None where it is past.

    What was booked for it is dropped then.
    """
    person = diary.person
    standing = diary.tx.appointments(person.id)
    was = standing.get(Due.SESSION)
    slot = slot_of(rhythm_of(diary.member.settings, Due.SESSION), day)
    diary.tx.cancel(person.id, Due.SESSION, day)
    if slot is None or slot.at <= diary.now or diary.tx.has_errand(person.id, Due.SESSION, day):
        return None
    if was is None or was.due_at is None or was.day > day:
        diary.tx.owe([Owed(person.id, Due.SESSION, day, slot.at, day, surface(diary, standing))])
    return slot.at


def diary_of(tx: Transaction, person: Person, now: datetime, zones: Zones) -> Diary:
    """Open the diary of a member who asked nothing."""
    account = person.account
    place = Place(account.platform, account.id)
    return Diary(tx, person, Request(account, place, ShowToday(), f"clock.{person.id}", now), zones)


def keep(tx: Transaction, now: datetime, zones: Zones) -> int:
    """Write errands for some of the appointments that are due; return how many were claimed."""
    due = tx.due(now, CLAIMED_AT_ONCE)
    known = [advanced(one, now) for one in due if one.rhythm is not None]
    tx.owe([owed for owed, _ in known])
    tx.advance([following for _, following in known])
    for one in due:
        if one.rhythm is None:
            find_rhythm(tx, one, now, zones)
    return len(due)


def find_rhythm(tx: Transaction, appointment: Appointment, now: datetime, zones: Zones) -> None:
    """Make a due appointment anew that does not know its rhythm; what was due of today stays owed."""
    person = tx.person_by_id(appointment.member_id, appointment.platform)
    if person is None:
        return
    diary = diary_of(tx, person, now, zones)
    settings, day, standing = diary.member.settings, diary.today, tx.appointments(person.id)
    due_at = appointment.due_at or now
    if local_day(due_at, settings.zone, settings.day_ends) == day:
        tx.owe([Owed(person.id, appointment.kind, day, due_at, day, person.account.platform)])
    for kind in APPOINTED:
        if kind is appointment.kind or kind not in standing:
            rhythm, free = rhythm_of(settings, kind), _first_free(diary, kind)
            slot = _next(diary, rhythm, free, at_once=False) if _wanted(settings, kind) else None
            _write(diary, kind, rhythm, slot, free, person.account.platform)


def advanced(appointment: Appointment, now: datetime) -> tuple[Owed, Appointment]:
    """Return what a due appointment owes, slots passed meanwhile included, and its next date."""
    rhythm, due_at = appointment.rhythm, appointment.due_at
    assert rhythm is not None
    assert due_at is not None
    claim = claimed(rhythm, Slot(appointment.day, due_at), now)
    owed = Owed(
        appointment.member_id,
        appointment.kind,
        claim.slot.day,
        claim.slot.at,
        claim.since,
        appointment.platform,
    )
    following = claim.following
    day, at = (following.day, following.at) if following else (claim.slot.day + _ONE_DAY, None)
    return owed, Appointment(appointment.member_id, appointment.kind, appointment.platform, day, at, rhythm)


def day_end(diary: Diary) -> datetime:
    """Return the instant at which the member's day ends."""
    settings = diary.member.settings
    return instant_of(diary.today + _ONE_DAY, settings.day_ends, settings.zone, time(0))


def is_quiet(diary: Diary, instant: datetime) -> bool:
    """Tell whether the member wants quiet then."""
    settings = diary.member.settings
    begin, end = settings.quiet_from, settings.quiet_to
    wall = instant.astimezone(zone_of(settings.zone)).time()
    return begin <= wall < end if begin <= end else wall >= begin or wall < end


def end_of_quiet(diary: Diary, instant: datetime) -> datetime:
    """Return the instant at which the quiet hours that an instant lies in end."""
    settings = diary.member.settings
    _, end = next_after(instant, settings.quiet_to, settings.zone, settings.day_ends)
    return end


def evening(diary: Diary) -> datetime:
    """Return the instant that "tonight" means where the member is, on the date that is there."""
    settings = diary.member.settings
    here = local_day(diary.now, settings.zone, settings.day_ends)
    return instant_of(here, EVENING, settings.zone, settings.day_ends)


def _wanted(settings: Settings, kind: Due) -> bool:
    return settings.reminders and (settings.recap or kind is not Due.RECAP)


def _first_free(diary: Diary, kind: Due) -> date:
    """Return today, or the first date after it that had no slot yet: a journey may have used more of them."""
    day = diary.today
    while diary.tx.has_errand(diary.person.id, kind, day):
        day += _ONE_DAY
    return day


def _next(diary: Diary, rhythm: Rhythm, day: date, *, at_once: bool) -> Slot | None:
    """Return the slot to come of the first date not kept; one that is past comes at once or not at all."""
    slot = first_slot(rhythm, day)
    if slot is None or slot.at > diary.now:
        return slot
    if at_once:
        due = end_of_quiet(diary, diary.now) if is_quiet(diary, diary.now) else diary.now
        if due < day_end(diary):
            return Slot(slot.day, due)
    while slot is not None and slot.at <= diary.now:
        slot = first_slot(rhythm, slot.day + _ONE_DAY)
    return slot


def _write(diary: Diary, kind: Due, rhythm: Rhythm, slot: Slot | None, day: date, platform: str) -> None:
    """Store an appointment for a slot; without one it sleeps."""
    at = slot.at if slot else None
    stands_for = slot.day if slot else day
    diary.tx.appoint(Appointment(diary.person.id, kind, platform, stands_for, at, rhythm))
