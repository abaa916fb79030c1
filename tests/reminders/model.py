"""What one member's sessions ought to do, told anew from the specification: slots, and what is owed.

The model keeps slots by itself. What a member chose and did, and what is planned for a day, it takes from the
books: those are promises of others.
"""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import Enum

from core.appointments import rhythm_of
from core.diary import Diary
from core.domain.calendar import instant_of, local_day, zone_of
from core.domain.readiness import pausing
from core.domain.session import DayKind
from core.domain.settings import Settings
from core.domain.slots import slot_of
from core.errands import Due, Errand

A_DAY = timedelta(days=1)
MIDNIGHT = time(0)
USEFUL, LATE = timedelta(hours=6), timedelta(minutes=15)
PATIENT, ASKED = 5, 10
CERTAIN = 7  # days back of which it is known whether anything was missed


class Verdict(Enum):
    """What must become of a session that is due."""

    SHOWN = "shown"
    TOLD = "told"
    NOTHING = "nothing"
    ASKED = "asked"
    HELD = "held"


@dataclass(slots=True)
class Owed:
    """A session that is owed: its slot, and when it may be sent."""

    day: date
    at: datetime
    since: date
    ready: datetime


@dataclass(slots=True)
class Habit:
    """The slots of one member: the one to come, those that were kept, those that are owed."""

    coming: tuple[date, datetime] | None = None
    kept: set[date] = field(default_factory=set)
    owed: dict[date, Owed] = field(default_factory=dict)

    def changes(self, before: Settings, after: Settings, today: date, now: datetime) -> None:
        """Go by other settings from now on: another hour begins with its next slot, a journey loses none."""
        travelled = self.coming is not None and before.training_hours == after.training_hours
        if not after.reminders:
            self.coming = None
        elif self.coming is None or not travelled:
            self.begins(after, today, now)
        elif (before.zone, before.day_ends) != (after.zone, after.day_ends):
            day, at = first(after, max(self.coming[0], today))
            self.coming = (day, at)
            if at <= now:
                due = end_of_quiet(after, now) if is_quiet(after, now) else now
                ends = instant_of(today + A_DAY, after.day_ends, after.zone, MIDNIGHT)
                self.coming = (day, due) if due < ends else first(after, day + A_DAY, now)

    def begins(self, settings: Settings, today: date, now: datetime) -> None:
        """Begin with the first slot to come of a date that had none."""
        while today in self.kept:
            today += A_DAY
        self.coming = first(settings, today, now)

    def claims(self, settings: Settings, now: datetime) -> None:
        """Owe the newest of the slots that came, and all before it along with it."""
        if self.coming is None or self.coming[1] > now:
            return
        since, (day, at) = self.coming[0], self.coming
        while (following := first(settings, day + A_DAY))[1] <= now:
            day, at = following
        self.coming = following
        if day not in self.kept:
            self.owed[day] = Owed(day, at, since, at)
        self.kept.add(day)

    def books(self, settings: Settings, today: date, at: datetime) -> None:
        """Owe today's session at another instant."""
        self.owed[today] = Owed(today, at, today, at)
        self.kept.add(today)
        if self.coming is not None and self.coming[0] <= today:
            self.coming = first(settings, today + A_DAY)

    def verdict(self, owed: Owed, diary: Diary) -> Verdict:
        """Say what must become of an owed session now; one that is late and meets quiet hours waits."""
        settings, now, today = diary.member.settings, diary.now, diary.today
        if not settings.reminders:
            return Verdict.NOTHING
        day = max(owed.day, local_day(owed.at, settings.zone, settings.day_ends))
        too_late = day < today or now - owed.at > USEFUL
        if now - owed.at > LATE and is_quiet(settings, now):
            owed.ready = end_of_quiet(settings, now)
            return Verdict.NOTHING
        told = Verdict.TOLD if any_missed(owed.since, owed.day, diary, whole=too_late) else Verdict.NOTHING
        if too_late or not is_planned(diary, day):
            return told
        moved_on = day > owed.day and not is_usual(settings, owed.day, owed.at)
        if moved_on and day in self.kept:
            return told
        becomes = patience(diary.person.silent)
        if moved_on and becomes is Verdict.SHOWN:
            self.kept.add(day)
        return told if becomes is Verdict.HELD and told is Verdict.TOLD else becomes


def patience(silent: int) -> Verdict:
    """Say what becomes of a reminder after so many without an answer."""
    if silent < PATIENT:
        return Verdict.SHOWN
    if silent >= PATIENT + 2 * (ASKED - PATIENT):
        return Verdict.ASKED
    return Verdict.SHOWN if (silent - PATIENT) % 2 else Verdict.HELD


def is_planned(diary: Diary, day: date) -> bool:
    """Tell whether a day holds something that was neither done nor skipped."""
    settled = diary.logs(day) or diary.skipped(day)
    return not settled and diary.plan(day).kind is not DayKind.REST


def any_missed(since: date, day: date, diary: Diary, *, whole: bool) -> bool:
    """Tell whether something was missed up to a day, itself included where it was missed as a ``whole``."""
    hours, training = diary.member.settings.training_hours, diary.member.training
    days = [since + n * A_DAY for n in range((day - since).days + whole)]
    reminded = [one for one in days if hours[one.weekday()] is not None]
    return any(
        is_planned(diary, one)
        if (diary.today - one).days <= CERTAIN
        else not training.stopped and not pausing(training, one)
        for one in reminded
    )


def first(settings: Settings, day: date, after: datetime | None = None) -> tuple[date, datetime]:
    """Return the first slot from a date on, later than an instant."""
    while True:
        wall = settings.training_hours[day.weekday()]
        if wall is not None:
            at = instant_of(day, wall, settings.zone, settings.day_ends)
            if after is None or at > after:
                return day, at
        day += A_DAY


def is_usual(settings: Settings, day: date, at: datetime) -> bool:
    """Tell whether an instant is the one that the day's own hour has, though clocks moved it on."""
    wall = settings.training_hours[day.weekday()]
    return wall is not None and at == instant_of(day, wall, settings.zone, settings.day_ends)


def is_quiet(settings: Settings, at: datetime) -> bool:
    """Tell whether it is quiet at an instant."""
    wall, begin, end = at.astimezone(zone_of(settings.zone)).time(), settings.quiet_from, settings.quiet_to
    inside, through_midnight = wall >= begin, begin > end
    return (inside or wall < end) if through_midnight else (inside and wall < end)


def is_heard(errand: Errand, diary: Diary) -> bool:
    """Tell whether it is loud now, or a morning question comes with a session at its chosen, quiet hour."""
    session = slot_of(rhythm_of(diary.member.settings, Due.SESSION), diary.today)
    together = session is not None and errand.at <= session.at <= diary.now
    return not is_quiet(diary.member.settings, diary.now) or (errand.kind is Due.MORNING and together)


def end_of_quiet(settings: Settings, now: datetime) -> datetime:
    """Return when the quiet hours of now end."""
    here = now.astimezone(zone_of(settings.zone)).date()
    ends = [instant_of(here + n * A_DAY, settings.quiet_to, settings.zone, MIDNIGHT) for n in range(3)]
    return min(one for one in ends if one > now)
