"""A member at work inside one transaction: what happened, what it folds to, and what is written next."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from secrets import token_bytes
from typing import Generic, TypeVar

from core.access import House
from core.code import Entropy
from core.domain.calendar import local_day
from core.domain.days import Decided
from core.domain.events import Changed, Event, Logged, MorningAnswered, Skipped
from core.domain.evidence import Decision
from core.domain.fold import fold
from core.domain.planner import plan_day
from core.domain.readiness import Standing
from core.domain.session import DayKind, PlannedDay
from core.domain.signs import reaches
from core.domain.state import Track
from core.domain.training import Member
from core.ports import Transaction, Zones
from core.records import Entry, LinkState, Person, Recorded, Snapshot
from core.requests import Request
from core.speech.catalogue import Voice, language_for

# Logs may be told this many days late, so the snapshot stays behind them.
DAYS_BACK = 7
_SNAPSHOT_BEHIND = DAYS_BACK + 1
# A snapshot moves on once this many events follow it: each is folded again at every request.
_EVENTS_BEFORE_SNAPSHOT = 8
E = TypeVar("E", bound=Event)


@dataclass(frozen=True, slots=True)
class Kept(Generic[E]):
    """A standing event of one kind: its id, its place in the day, its action, and the event."""

    id: int
    place: int
    action: str
    event: E


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a day's logs came to: the logs, the id of the last one, and each logged track's decision."""

    day: date
    last: int
    logs: tuple[Logged, ...]
    decisions: dict[Track, Decision]


@dataclass(slots=True)
class Diary:
    """One request's view of a member. Reading folds; writing records and folds again.

    ``written`` is the id of the event last recorded by this request, 0 for none. ``near`` is the member as
    the day last looked at began: a request is mostly about one day, and folds what lies before it once.
    ``touched`` is the earliest date that this request may have changed, None where it wrote nothing.
    ``doors`` has the beginning of a platform's links to us, by its name, ``house`` tells whom to ask.
    """

    tx: Transaction
    person: Person
    request: Request
    zones: Zones
    doors: Mapping[str, str] = field(default_factory=dict)
    entropy: Entropy = token_bytes
    house: House = field(default_factory=House)
    recorded: list[Recorded] = field(default_factory=list)
    member: Member = field(default_factory=Member)
    written: int = 0
    touched: date | None = None
    near: Snapshot = field(init=False)

    def __post_init__(self) -> None:
        """Read what was recorded since the snapshot and fold it."""
        self.near = self.person.snapshot
        self._read()
        self._keep_up()

    @property
    def now(self) -> datetime:
        """The instant of the request."""
        return self.request.at

    @property
    def today(self) -> date:
        """The member's date: a day ends at the hour they chose, and no journey brings an earlier one back."""
        settings = self.member.settings
        local = local_day(self.now, settings.zone, settings.day_ends)
        return max(local, self.recorded[-1].event.day) if self.recorded else local

    @property
    def voice(self) -> Voice:
        """The member's language, units and zone, and whether words are heard where they ask."""
        settings = self.member.settings
        language = language_for(settings.language)
        return Voice(language, settings.units, settings.zone, self.request.place.listens)

    def before(self, day: date) -> Member:
        """Return the member as of that day, without its logs and what came after the first of them."""
        first = min((log.place for log in self.logs(day)), default=None)
        events = [
            one.event
            for one in self.recorded
            if one.event.day == day
            and (first is None or one.place < first or isinstance(one.event, MorningAnswered))
        ]
        return fold(self._begun(day), events) if events else self._begun(day)

    def plan(self, day: date) -> PlannedDay:
        """Return what was or is planned for a day, whatever was logged on it."""
        return plan_day(self.before(day), day)

    def kept(self, kind: type[E], day: date) -> list[Kept[E]]:
        """Return the standing events of one kind on a day, in the order they were recorded."""
        return [
            Kept(one.id, one.place, one.action, one.event)
            for one in self.recorded
            if isinstance(one.event, kind) and one.event.day == day
        ]

    def logs(self, day: date) -> list[Kept[Logged]]:
        """Return the standing logs of a day in the order they were recorded."""
        return self.kept(Logged, day)

    def skipped(self, day: date) -> Kept[Skipped] | None:
        """Return the standing skip of a day, if any."""
        return next(iter(self.kept(Skipped, day)), None)

    def settled(self, day: date) -> bool:
        """Tell whether a day was logged or skipped."""
        return bool(self.logs(day)) or self.skipped(day) is not None

    def to_do(self, day: date) -> PlannedDay | None:
        """Return what is still to be done of a day, None where it is settled or a rest day."""
        if self.settled(day):
            return None
        plan = self.plan(day)
        return None if plan.kind is DayKind.REST else plan

    def outcome(self, day: date) -> Outcome:
        """Return what a day's logs came to: the logs, and the decision of each track logged."""
        decisions: dict[Track, Decision] = {}

        def heard(at: date, track: Track, _: Standing, decision: Decision) -> None:
            if at == day and decision.rule != "A4":
                decisions[track] = decision

        self._folded(day, heard)
        logs = self.logs(day)
        last = max((one.id for one in logs), default=0)
        return Outcome(day, last, tuple(one.event for one in logs), decisions)

    def without_logs(self, day: date) -> Member:
        """Return the member as they would be had nothing been logged on a day."""
        known = (one.event for one in self.recorded if one.event.day >= day)
        others = (one for one in known if not (isinstance(one, Logged) and one.day == day))
        return fold(self._begun(day), others)

    def entry(self, day: date) -> Entry:
        """Return the entry of a day, as buttons name it."""
        return self.tx.entry(self.person.id, day)

    def own_entry(self, entry_id: int) -> Entry | None:
        """Return the entry that a button names if it is this member's, else None; 0 names today's.

        A button of before a joining names an entry of the member who sleeps since: the same date of this one.
        """
        if entry_id == 0:
            return self.entry(self.today)
        entry = self.tx.entry_by_id(entry_id)
        if entry is None or entry.member_id == self.person.id:
            return entry
        joinings = self.tx.links_of(self.person.id, LinkState.JOINED)
        asleep = any(link.dormant == entry.member_id for link in joinings)
        return self.entry(entry.day) if asleep else None

    def record(self, *events: Event) -> None:
        """Record new events as one action that can be taken back."""
        self._write(events, self.request.key)

    def record_for_good(self, *events: Event) -> None:
        """Record events that no undo takes back: terms, placement, a professional's word."""
        self._write(events, "")

    def record_as(self, action: str, *events: Event) -> None:
        """Record events as an action of this name."""
        self._write(events, action)

    def take_over(self, action: str, told: Sequence[tuple[Event, datetime]], ended: Sequence[int]) -> None:
        """Record what was told elsewhere, and when, as one action, in place of the events that it ends.

        Where it is less than what it ends, choices of nothing on its first date stand in for the others.
        """
        first = min(reaches(event) for event, _ in told)
        fill: list[tuple[Event, datetime]] = [(Changed(first), self.now)] * (len(ended) - len(told))
        places = [*ended, *[0] * len(told)]
        for (event, at), replaced in zip([*fill, *told], places, strict=False):
            self.written = self.tx.record(self.person.id, event, at, action, replaces=replaced)
        self._refold(date.min if ended else first)

    def complete(self, changes: Sequence[tuple[Kept[E], E]]) -> None:
        """Replace recorded events as part of the actions they complete: one undo takes all back."""
        self._amend([(old, event, old.action) for old, event in changes])

    def edit(self, changes: Sequence[tuple[Kept[E], E]]) -> None:
        """Replace recorded events as an action of its own: undo brings the old ones back."""
        self._amend([(old, event, self.request.key) for old, event in changes])

    def take_back(self, action: Sequence[Recorded]) -> None:
        """Take an action back that nothing later builds on; everything is as if it had not been."""
        self.tx.take_back(action, self.now)
        self._refold(min(reaches(one.event) for one in action))

    def look_back(self, day: date) -> None:
        """Let what is recorded reach back to a day, so that it can be planned again as it was."""
        if day < self.person.snapshot.since:
            self._keep(Snapshot(Member(), date.min))
            self.near = self.person.snapshot
            self._read()

    def await_answer(self, awaiting: str) -> None:
        """Remember the question left open, "" for none."""
        if awaiting != self.person.awaiting:
            self.tx.await_answer(self.person.id, awaiting)
            self.person = replace(self.person, awaiting=awaiting)

    def _amend(self, changes: Sequence[tuple[Kept[E], E, str]]) -> None:
        for old, event, action in changes:
            self.written = self.tx.record(self.person.id, event, self.now, action, replaces=old.id)
        if changes:
            self._refold(min(reaches(event) for _, event, _ in changes))

    def _write(self, events: Sequence[Event], action: str) -> None:
        for event in events:
            self.written = self.tx.record(self.person.id, event, self.now, action)
        if events:
            self._refold(min(reaches(event) for event in events))

    def _refold(self, day: date) -> None:
        self.touched = min(day, self.touched or day)
        if day < self.person.snapshot.since:
            self._keep(Snapshot(Member(), date.min))
        if day < self.near.since:
            self.near = self.person.snapshot
        self._read()

    def _read(self) -> None:
        self.recorded = list(self.tx.events(self.person.id, self.person.snapshot.since))
        newest = self.recorded[-1].event.day if self.recorded else self.near.since
        self.member = self._folded(newest)

    def _folded(self, day: date, decided: Decided | None = None) -> Member:
        """Return the member after everything; ``decided`` hears what was decided on ``day`` and later."""
        events = (one.event for one in self.recorded if one.event.day >= day)
        return fold(self._begun(day), events, decided)

    def _begun(self, day: date) -> Member:
        """Return the member as a day began, no earlier than the snapshot."""
        if self.recorded and self.recorded[-1].event.day < day:
            self.near = Snapshot(self.member, day)
        elif self.near.since != day:
            start = self.near if self.near.since < day else self.person.snapshot
            self.near = Snapshot(fold(start.member, self._between(start.since, day)), max(day, start.since))
        return self.near.member

    def _between(self, since: date, day: date) -> list[Event]:
        """What happened from ``since`` on and before ``day``, and what changes that from later on."""
        events = (one.event for one in self.recorded)
        return [one for one in events if since <= one.day and reaches(one) < day]

    def _keep_up(self) -> None:
        since = self.today - timedelta(days=_SNAPSHOT_BEHIND)
        older = self._between(date.min, since)
        if len(older) >= _EVENTS_BEFORE_SNAPSHOT:
            self._keep(Snapshot(fold(self.person.snapshot.member, older), since))
            self.recorded = [one for one in self.recorded if one.event.day >= since]
            if self.near.since < since:
                self.near = self.person.snapshot

    def _keep(self, snapshot: Snapshot) -> None:
        self.tx.keep(self.person.id, snapshot)
        self.person = replace(self.person, snapshot=snapshot)
