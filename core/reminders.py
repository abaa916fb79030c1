"""What is said to a member without having been asked: composed when it is sent, or dropped as moot.

Each kind of errand has one function here: it returns the message, how the errand ends without one, or the
instant to which quiet hours move it: all but a session at the very hour that the member chose. One more kind
is one more function and a row in ``_COMPOSERS``.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from core import appointments, joining, leaving, recap
from core.aloud import NEVER_ALOUD, aloud
from core.diary import Diary
from core.domain.calendar import local_day
from core.domain.events import Excused, MorningAnswered
from core.domain.patience import HALVED_AFTER, Reminding, reminding
from core.domain.readiness import pausing
from core.domain.session import DayKind, Why
from core.domain.slots import Slot, slot_of
from core.domain.training import Training
from core.errands import ALWAYS_TOLD, LATE, USEFUL, Due, End, Errand, Owed, Parcel
from core.following import follow
from core.habits import lapsed
from core.intents import Done
from core.ports import Transaction, Zones
from core.records import Person
from core.speech.message import Line, Message
from core.speech.say import erasing, habit, morning, today
from core.speech.say import reminders as say
from core.speech.say.rows import after, closing, joined

NUDGE_AFTER = timedelta(hours=3)  # [O]
DAYS_LOOKED_BACK = 7
_ONE_DAY = timedelta(days=1)

Said = Message | End | datetime


@dataclass(frozen=True, slots=True)
class Composed:
    """What one member is told now, if anything, and what is owed to them once it is sent."""

    parcel: Parcel | None = None
    owed: tuple[Owed, ...] = ()


def compose(
    tx: Transaction, errands: Sequence[Errand], now: datetime, zones: Zones, platform: str
) -> Composed:
    """Say what one member is told now of the errands due on a platform; what is moot ends here.

    Where their account there is gone or closed, it is said on another that is not.
    """
    person = tx.person_by_id(errands[0].member_id, platform)
    if person is None or not person.reachable:
        tx.settle(errands, End.GONE, now)
        return Composed()
    if person.account.platform != platform:
        _move(tx, person, errands, now)
        return Composed()
    diary = appointments.diary_of(tx, person, now, zones)
    said: list[tuple[Errand, Message]] = []
    wanted = [one for one in errands if _wanted(diary, one)]
    tx.settle([one for one in errands if one not in wanted], End.MOOT, now)
    for errand in wanted:
        match _said(diary, errand):
            case Message() as message:
                said.append((errand, message))
            case datetime() as later if errand.kind is Due.SESSION:
                tx.put_off([errand], later)  # late already: it stays so
            case datetime() as later:
                tx.postpone(errand, later)
            case end:
                tx.settle([errand], end, now)
    follow(diary)
    if not said:
        return Composed()
    told, zone = tuple(errand for errand, _ in said), diary.member.settings.zone
    if person.place:
        return Composed(Parcel(told, person.account, aloud(diary, said), zone, person.place))
    message = joined([message for _, message in said])
    if any(errand.kind not in ALWAYS_TOLD for errand, _ in said):
        message = say.with_stop(diary.voice, message)
    return Composed(Parcel(told, person.account, message, zone), _nudges(diary, said))


def _wanted(diary: Diary, errand: Errand) -> bool:
    """Tell whether a member is to hear of a matter at all: one on the way out only of that."""
    if diary.person.leaving_at is not None:
        return errand.kind is Due.LEAVING
    return diary.member.settings.reminders or errand.kind in ALWAYS_TOLD


def _move(tx: Transaction, person: Person, errands: Sequence[Errand], now: datetime) -> None:
    """Let errands be said on another platform, but for those that only concern the account of this one."""
    tx.settle([one for one in errands if one.kind in ALWAYS_TOLD], End.GONE, now)
    tx.move(person.id, person.account.platform)
    tx.put_off([one for one in errands if one.kind not in ALWAYS_TOLD], now)


def _said(diary: Diary, errand: Errand) -> Said:
    """What is said of an errand to the member alone; where others read along some are not spoken of."""
    unspoken = bool(diary.person.place) and errand.kind in NEVER_ALOUD
    return End.MOOT if unspoken else _COMPOSERS[errand.kind](diary, errand)


def _session(diary: Diary, errand: Errand) -> Said:
    day = _day_of(diary, errand)
    too_late = day < diary.today or diary.now - errand.at > USEFUL
    later = _end_of_quiet(diary) if diary.now - errand.at > LATE else None
    if later is not None:
        return later  # over with its day, there is still to be told that the day does not count
    missed = _excused(diary, errand, errand.day if too_late else errand.day - _ONE_DAY)
    if too_late or diary.settled(day):
        return _told(diary, missed) or (End.MISSED if too_late else End.MOOT)
    moved_on = day > errand.day and not _is_usual(diary, errand)
    if moved_on and diary.tx.has_errand(diary.person.id, Due.SESSION, day):
        return _told(diary, missed) or End.MOOT
    plan = diary.plan(day)
    if plan.kind is DayKind.REST:
        if diary.member.settings.rest_reminders and plan.why is not Why.PAUSED:
            return after(missed, today.rest(diary.voice, plan, diary.member.training))
        return _told(diary, missed) or End.MOOT
    match reminding(diary.person.silent):
        case Reminding.ASK:
            diary.tx.sleep(diary.person.id)
            return after(missed, say.go_on(diary.voice))
        case Reminding.HOLD if missed:
            return say.told(diary.voice, missed, still_open=True)
        case Reminding.HOLD:
            diary.tx.ignored([errand])
            return End.HELD
    if moved_on:
        diary.tx.redate(errand, day)
    shown = today.session(diary.voice, plan, diary.entry(day).id, diary.member)
    cost = habit.missed(diary.voice, lapsed(diary))
    return after((*missed, *_late(diary, errand)), closing(shown, cost))


def _told(diary: Diary, missed: tuple[Line, ...]) -> Message | None:
    """Days that do not count, told alone; None where there are none."""
    if not missed:
        return None
    return say.told(diary.voice, missed, still_open=diary.to_do(diary.today) is not None)


def _nudge(diary: Diary, errand: Errand) -> Said:
    plan = diary.to_do(errand.day) if errand.day == diary.today else None
    if plan is None or diary.person.silent >= HALVED_AFTER:
        return End.MOOT
    later = _not_now(diary, errand)
    if later is not End.MISSED and diary.tx.open_errand(diary.person.id, Due.SESSION, plan.day) is not None:
        again = diary.now + NUDGE_AFTER  # the session was not sent yet
        return again if again < appointments.day_end(diary) else End.MOOT
    return later or say.nudge(diary.voice, plan, diary.entry(plan.day).id)


def _morning(diary: Diary, errand: Errand) -> Said:
    if not morning_waits(diary, diary.today):
        return End.MOOT
    later = _with_session(diary, errand, _not_now(diary, errand))
    if later is None and diary.person.place:
        later = _session_to_come(diary)  # there it is one message for both
    return later or after(_late(diary, errand), morning.question(diary.voice, diary.entry(diary.today)))


def _with_session(diary: Diary, errand: Errand, later: datetime | End | None) -> datetime | End | None:
    """Where quiet hours end after today's session comes, ask with it: the answer may ease or stop it."""
    session = slot_of(appointments.rhythm_of(diary.member.settings, Due.SESSION), diary.today)
    if not isinstance(later, datetime) or session is None or not errand.at <= session.at < later:
        return later
    return session.at if session.at > diary.now else None


def _session_to_come(diary: Diary) -> datetime | None:
    """The instant of today's session where one is still to come, else None."""
    slot = slot_of(appointments.rhythm_of(diary.member.settings, Due.SESSION), diary.today)
    waits = slot is not None and slot.at > diary.now and diary.to_do(diary.today) is not None
    return slot.at if slot is not None and waits else None


def _recap(diary: Diary, errand: Errand) -> Said:
    settings, training, day = diary.member.settings, diary.member.training, diary.today
    wanted = settings.recap and diary.person.silent < HALVED_AFTER
    if not wanted or training.stopped or pausing(training, day):
        return End.MOOT
    return _not_now(diary, errand) or recap.of_week(diary)


def _leaving(diary: Diary, errand: Errand) -> Said:
    asked_at = diary.person.leaving_at
    return End.MOOT if asked_at is None else erasing.elsewhere(diary.voice, leaving.final(asked_at))


_COMPOSERS: dict[Due, Callable[[Diary, Errand], Said]] = {
    Due.SESSION: _session,
    Due.NUDGE: _nudge,
    Due.MORNING: _morning,
    Due.RECAP: _recap,
    Due.LINK: joining.asked,
    Due.JOINED: joining.outcome,
    Due.LEAVING: _leaving,
}


def morning_waits(diary: Diary, day: date) -> bool:
    """Tell whether a day's morning answer matters and was not given yet."""
    return not diary.kept(MorningAnswered, day) and _morning_matters(diary.member.training, day)


def _morning_matters(training: Training, day: date) -> bool:
    if training.stopped or pausing(training, day):
        return False
    after_load = training.last_load == day - _ONE_DAY
    return after_load or training.halted or training.resting


def _day_of(diary: Diary, errand: Errand) -> date:
    """The date of a slot; one that the clocks or a journey moved over the end of its day is of the next.

    After a journey it stands for the slot of that date, so that no date's session comes twice. The clocks
    take no date's slot from it.
    """
    settings = diary.member.settings
    return max(errand.day, local_day(errand.at, settings.zone, settings.day_ends))


def _is_usual(diary: Diary, errand: Errand) -> bool:
    """Tell whether a session comes at the very instant that its date has for it where the member is."""
    rhythm = appointments.rhythm_of(diary.member.settings, Due.SESSION)
    return slot_of(rhythm, errand.day) == Slot(errand.day, errand.at)


def _not_now(diary: Diary, errand: Errand) -> datetime | End | None:
    """Where it is too late, that it is missed; where it is quiet, the end of that, or missed with the day."""
    if _day_of(diary, errand) < diary.today or diary.now - errand.at > USEFUL:
        return End.MISSED
    end = _end_of_quiet(diary)
    return end if end is None or end < appointments.day_end(diary) else End.MISSED


def _end_of_quiet(diary: Diary) -> datetime | None:
    """The end of the quiet hours, None where it is not quiet."""
    quiet = appointments.is_quiet(diary, diary.now)
    return appointments.end_of_quiet(diary, diary.now) if quiet else None


def _nudges(diary: Diary, said: Sequence[tuple[Errand, Message]]) -> tuple[Owed, ...]:
    """The nudge that follows a session which can be done as planned, in time to be of use."""
    at, person = diary.now + NUDGE_AFTER, diary.person
    offers = (button.intent for _, message in said for row in message.rows for button in row)
    if person.silent >= HALVED_AFTER or at >= appointments.day_end(diary):
        return ()
    if not any(errand.kind is Due.SESSION for errand, _ in said) or not any(
        isinstance(one, Done) for one in offers
    ):
        return ()
    return (Owed(person.id, Due.NUDGE, diary.today, at, diary.today, person.account.platform),)


def _late(diary: Diary, errand: Errand) -> tuple[Line, ...]:
    return (say.late(diary.voice, errand.at),) if diary.now - errand.at > LATE else ()


def _excused(diary: Diary, errand: Errand, until: date) -> tuple[Line, ...]:
    """Excuse the dates up to ``until`` on which nobody was there to remind; tell it where one was planned."""
    if not any(_missed(diary, day) for day in _dates(errand.since, until)):
        return ()
    excused = Excused(diary.today, errand.since, until)
    known = (one.event for one in diary.recorded if isinstance(one.event, Excused))
    if not any((one.since, one.until) == (excused.since, excused.until) for one in known):
        diary.record_for_good(excused)
    outage = diary.tx.outage(errand.at - (until - errand.since) - _ONE_DAY, diary.now)
    return say.excused(diary.voice, errand.since, until, outage)


def _dates(since: date, until: date) -> Iterator[date]:
    return (since + timedelta(days=one) for one in range((until - since).days + 1))


def _missed(diary: Diary, day: date) -> bool:
    """Tell whether a day had something planned that was not done; who can tell, weeks later, is given it."""
    training = diary.member.training
    if diary.member.settings.training_hours[day.weekday()] is None:
        return False
    if (diary.today - day).days > DAYS_LOOKED_BACK:
        return not training.stopped and not pausing(training, day)
    return diary.to_do(day) is not None
