"""Lives under trial: members who act, a process that crashes and starts again, and the model beside them."""

import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import event, select

from adapters.storage import StoredUnit, make_engine
from adapters.storage.tables import ERRAND
from adapters.zones import Cities
from core.appointments import diary_of
from core.coach import Coach
from core.diary import Diary
from core.domain.calendar import instant_of
from core.domain.events import MorningAnswered
from core.domain.readiness import pausing
from core.errands import Due, Errand, Outcome, Parcel, Sent
from core.intents import Done, Intent, Later
from tests.delivery.office import AtOnce
from tests.reminders.fuse import Fuse, Fused, PowerCutError
from tests.reminders.house import MONDAY, House, hurried
from tests.reminders.model import A_DAY, Habit, Owed, Verdict, is_heard, is_planned, is_quiet, is_usual

NAMES = {1: "ann", 2: "ben"}
EVENING, MIDNIGHT = time(20), time(0)
LEASE = timedelta(seconds=60)
ZONES = Cities()
Session = tuple[int, date]
Slot = tuple[int, Due, date, int]


class Lives:
    """Two members, a clock, and one process at a time on one file; what is sent is checked as it is taken.

    ``answers`` are what the platform says to the next parcels; after them it takes all.
    """

    def __init__(self, template: Path) -> None:
        """Begin on a copy of a database into which both moved on a Monday at seven."""
        self._folder = TemporaryDirectory()
        self._url = f"sqlite:///{shutil.copy(template, self._folder.name)}"
        self.now, self.answers, self.heard = MONDAY, list[Outcome](), ""
        self._habits = {member: Habit() for member in NAMES}
        self._expected: dict[Session, tuple[Verdict, Owed]] = {}
        self._taken, self._refused = dict[Session, set[date]](), set[Session]()
        self._bookings, self._came, self._repeatable = Counter[Session](), Counter[Slot](), Counter[Slot]()
        self._showings, self._latest, self._returned = Counter[Session](), dict[int, date](), set[int]()
        self._begin()
        for member, habit in self._habits.items():
            with self._diary(member) as diary:
                habit.begins(diary.member.settings, diary.today, self.now)

    def close(self) -> None:
        """End the process, and leave nothing."""
        self._end()
        self._folder.cleanup()

    def restart(self) -> None:
        """End the process, and begin a new one on the same file."""
        self._end()
        self._begin()

    def acts(self, member: int, intent: Intent) -> None:
        """Let a member ask something, and let come what is due by it."""
        habit = self._habits[member]
        with self._diary(member) as diary:
            before, today, silent = diary.member.settings, diary.today, diary.person.silent
        self._house.now = self.now
        answers = self._house.asks(NAMES[member], intent)
        self.heard = "\n".join(one.text for one in answers)
        if silent and habit.coming is None and before.reminders:
            habit.begins(before, today, self.now)
        with self._diary(member) as diary:
            if diary.member.settings != before:
                habit.changes(before, diary.member.settings, diary.today, self.now)
        self.deliver()

    def moves(self, member: int, minutes: int) -> None:
        """Let a member move today's session by so many minutes, 0 for this evening."""
        with self._diary(member) as diary:
            settings, day, entry = diary.member.settings, diary.today, diary.entry(diary.today).id
            evening = instant_of(day, EVENING, settings.zone, settings.day_ends) - self.now
            minutes = minutes or max(1, int(evening.total_seconds() // 60))
            at = self.now + timedelta(minutes=minutes)
            ends = instant_of(day + A_DAY, settings.day_ends, settings.zone, MIDNIGHT)
            can = settings.reminders and is_planned(diary, day) and at < ends and not is_quiet(settings, at)
        if can:
            self._habits[member].books(settings, day, at)
            self._bookings[member, day] += 1
        self.acts(member, Later(entry, minutes))
        with self.unit() as tx:
            booked = tx.open_errand(member, Due.SESSION, day) == at
        assert booked or not can, (day, at, self.now, self.heard)

    def passes(self, span: timedelta) -> None:
        """Let time pass; whatever falls due on the way comes."""
        target = self.now + span
        while (due := self.next_due()) is not None and due <= target:
            self.now = due
            self.deliver()
        self.now = target
        self.deliver()

    def sleeps(self, span: timedelta) -> None:
        """Let time pass in which no process runs."""
        self.now += span
        self.restart()
        self.deliver()

    def deliver(self, crash: int = 0) -> None:
        """Claim, compose, send and mark what is due; at step ``crash`` of it, if any, the process ends."""
        self._expect()
        self._house.now, self._fuse.at = self.now, self._fuse.steps + crash if crash else 0
        try:
            self._house.work()
        except PowerCutError:
            self.restart()
            self._recover()
            self.deliver()
        else:
            self._fuse.at = 0
            self._compare()

    def agrees(self) -> None:
        """Check that appointments stand where the model has them, each for a date later than any claimed.

        Who takes a journey back may come to live on a date that was over: then a claimed date may stand.
        """
        for member, habit in self._habits.items():
            with self._diary(member) as diary:
                standing, today = diary.tx.appointments(member)[Due.SESSION], diary.today
            self._latest[member] = max(today, self._latest.get(member, today))
            coming = None if standing.due_at is None else (standing.day, standing.due_at)
            assert coming == habit.coming, (member, standing, habit.coming)
            claimed = [day for day, *_ in self._rows(member)]
            if today < self._latest[member]:
                self._returned.add(member)
            if coming is not None and member not in self._returned:
                assert standing.day > max(claimed, default=date.min), (member, standing, claimed)

    def _begin(self) -> None:
        self.unit, self._fuse = StoredUnit(make_engine(self._url)), Fuse()
        event.listen(self.unit.engine, "connect", hurried)
        coach = Coach(Fused(self.unit, self._fuse), ZONES, AtOnce())
        self._house = House(coach, self.now, self._takes)
        self._house.run(coach.wake(self.now))

    def _end(self) -> None:
        self._house.runner.close()
        self.unit.close()

    @contextmanager
    def _diary(self, member: int) -> Iterator[Diary]:
        with self.unit() as tx:
            person = tx.person_by_id(member)
            assert person is not None
            yield diary_of(tx, person, self.now, ZONES)

    def _rows(self, member: int) -> list[tuple[date, datetime, date, datetime | None]]:
        """The session errands of a member: the date, the slot, since when, and when it is due."""
        row = ERRAND.c
        session = (row.member_id == member, row.kind == Due.SESSION.value)
        with self.unit.engine.connect() as connection:
            found = connection.execute(select(row.day, row.at, row.since, row.due_at).where(*session))
            return [tuple(one) for one in found]

    def next_due(self) -> datetime | None:
        """When something falls due, by the coach or by the model."""
        due = self._house.run(self._house.coach.next_due(self.now))
        known = [owed.ready for habit in self._habits.values() for owed in habit.owed.values()]
        known += [habit.coming[1] for habit in self._habits.values() if habit.coming]
        return min([*(one for one in known if one > self.now), *([due] if due else [])], default=None)

    def _expect(self) -> None:
        """Work out what must become of each session that is due now."""
        self._expected, self._taken, self._refused = {}, {}, set()
        for member, habit in self._habits.items():
            with self._diary(member) as diary:
                habit.claims(diary.member.settings, self.now)
                for day, owed in habit.owed.items():
                    if owed.ready <= self.now:
                        copy = replace(owed)
                        self._expected[member, day] = habit.verdict(copy, diary), copy

    def _takes(self, parcel: Parcel) -> Outcome:
        """Take a parcel, or not; check that it may come."""
        self._fuse.step()
        answer = self.answers.pop() if self.answers else Sent()
        shown, new = self._shown(parcel), False
        for errand in parcel.errands:
            self._check(errand)
            session = errand.member_id, errand.day
            if not isinstance(answer, Sent):
                self._refused.add(session)
                continue
            slot = self._slot(errand)
            self._came[slot] += 1
            assert self._came[slot] <= 1 + self._repeatable[slot], (slot, self.now)
            if errand.kind is Due.SESSION:
                self._taken[session] = set(shown)
                by_clocks = errand.day not in shown and self._is_usual(errand)
                new = new or (self._came[slot] == 1 and not by_clocks)
        if new:
            self._count(parcel.errands[0].member_id, set(shown))
        self._fuse.step()
        return answer

    def _is_usual(self, errand: Errand) -> bool:
        with self._diary(errand.member_id) as diary:
            return is_usual(diary.member.settings, errand.day, errand.at)

    def _count(self, member: int, shown: set[date]) -> None:
        """Check that a date's session is shown once, and once more for each time it was moved."""
        for day in shown:
            self._showings[member, day] += 1
            assert self._showings[member, day] <= 1 + self._bookings[member, day], (member, day, self.now)

    def _slot(self, errand: Errand) -> Slot:
        booking = self._bookings[errand.member_id, errand.day] if errand.kind is Due.SESSION else 0
        return errand.member_id, errand.kind, errand.day, booking

    def _shown(self, parcel: Parcel) -> list[date]:
        """The dates whose entries a message lets its reader press as done."""
        buttons = [button.intent for row in parcel.message.rows for button in row]
        with self.unit() as tx:
            entries = [tx.entry_by_id(one.entry) for one in buttons if isinstance(one, Done)]
        return [entry.day for entry in entries if entry]

    def _check(self, errand: Errand) -> None:
        """Check that this kind may come now."""
        assert errand.at <= self.now
        with self._diary(errand.member_id) as diary:
            settings, training = diary.member.settings, diary.member.training
            assert settings.reminders
            if errand.kind is Due.SESSION:
                assert (errand.member_id, errand.day) in self._expected, (errand, self.now)
                verdict, owed = self._expected[errand.member_id, errand.day]
                assert verdict in (Verdict.SHOWN, Verdict.TOLD, Verdict.ASKED), (errand, verdict)
                assert errand.at == owed.at
                return
            assert errand.day == diary.today or errand.kind is not Due.NUDGE
            assert is_heard(errand, diary)
            assert not training.stopped
            assert not pausing(training, diary.today)
            if errand.kind is Due.NUDGE:
                assert is_planned(diary, errand.day)
            if errand.kind is Due.MORNING:
                assert not diary.kept(MorningAnswered, diary.today)

    def _compare(self) -> None:
        """Check that what had to come came, and nothing else; keep what was put off."""
        for (member, day), (verdict, owed) in self._expected.items():
            habit, taken = self._habits[member], self._taken.get((member, day))
            if (member, day) in self._refused:
                self._renew(member, day)
                continue
            came = verdict in (Verdict.SHOWN, Verdict.TOLD, Verdict.ASKED)
            assert (taken is not None) == came, (member, owed, verdict, self.now)
            assert verdict is not Verdict.SHOWN or taken, (member, owed, self.now)
            if verdict is Verdict.ASKED:
                habit.coming = None
            if owed.ready > self.now:
                habit.owed[day] = owed
            else:
                del habit.owed[day]

    def _recover(self) -> None:
        """After a crash: what was taken and is open may come again, and what is leased comes later."""
        for (member, day), (verdict, _) in self._expected.items():
            self._renew(member, day)
            leased = self._habits[member].owed.get(day)
            waits = verdict is Verdict.NOTHING or (member, day) in self._refused
            assert leased is None or waits or leased.ready <= self.now + LEASE
            if verdict is Verdict.ASKED and leased is not None and leased.ready > self.now:
                self._habits[member].coming = None
        with self.unit.engine.connect() as connection:
            still_open = select(ERRAND.c.member_id, ERRAND.c.kind, ERRAND.c.day).where(
                ERRAND.c.due_at.is_not(None)
            )
            for member, kind, day in connection.execute(still_open):
                booking = self._bookings[member, day] if kind == Due.SESSION else 0
                slot = member, Due(kind), day, booking
                self._repeatable[slot] = self._came[slot]
                self._showings[member, day] = min(self._showings[member, day], self._bookings[member, day])

    def _renew(self, member: int, day: date) -> None:
        """Take over when an owed session is due again, if it is still open; it may be of a later date now."""
        habit = self._habits[member]
        known = habit.owed.get(day)
        for on, at, since, due in self._rows(member):
            if on == day or (known is not None and on > day and at == known.at):
                habit.owed.pop(day, None)
                if due is not None:
                    habit.owed[on] = Owed(on, at, since, due)
