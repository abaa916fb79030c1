"""The ports: what the core needs of the outside, as Protocols. Only these cross the border."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from core.domain.events import Event
from core.domain.training import Member
from core.requests import Account


class Clock(Protocol):
    """The only source of the present instant."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        ...


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A member folded to the end of the day before ``since``: a cache, rebuilt at will."""

    member: Member
    since: date


@dataclass(frozen=True, slots=True)
class Person:
    """A member as stored: the id, the account that speaks, the snapshot, and the question left open.

    ``awaiting`` is "" or the name of an onboarding step whose answer is expected in words.
    """

    id: int
    account: Account
    snapshot: Snapshot
    awaiting: str = ""


@dataclass(frozen=True, slots=True)
class Recorded:
    """An event as stored.

    ``action`` names what a person did in one go: its events are taken back together; "" is never taken back.
    ``replaces`` is the id of the event it joined or edited, 0 for none; ``place`` orders the events of a day:
    what stands in for another keeps the other's place.
    """

    id: int
    event: Event
    at: datetime
    action: str = ""
    replaces: int = 0
    place: int = 0


@dataclass(frozen=True, slots=True)
class Entry:
    """A day's entry of one member, as buttons name it."""

    id: int
    member_id: int
    day: date


class Due(StrEnum):
    """The kinds of message that a clock brings."""

    SESSION = "session"
    MORNING = "morning"


@dataclass(frozen=True, slots=True)
class Appointment:
    """When a member is next to be spoken to, and about what."""

    member_id: int
    kind: Due
    due_at: datetime


class Transaction(Protocol):
    """One transaction's repositories. Nothing here waits for a network."""

    def first_time(self, key: str, at: datetime) -> bool:
        """Note a request's key; False if it was noted before."""
        ...

    def person(self, account: Account) -> Person | None:
        """Return the member behind an account, or None."""
        ...

    def person_by_id(self, member_id: int) -> Person | None:
        """Return a member with the account to speak to, or None."""
        ...

    def welcome(self, account: Account, snapshot: Snapshot, at: datetime) -> Person:
        """Create a member with this account."""
        ...

    def await_answer(self, member_id: int, awaiting: str) -> None:
        """Remember the question left open, "" for none."""
        ...

    def keep(self, member_id: int, snapshot: Snapshot) -> None:
        """Store a newer snapshot of a member."""
        ...

    def events(self, member_id: int, since: date) -> Sequence[Recorded]:
        """Return the standing events of ``since`` and later, by day and place in it."""
        ...

    def record(self, member_id: int, event: Event, at: datetime, action: str = "", replaces: int = 0) -> int:
        """Append an event, standing in for the one it replaces; return its id."""
        ...

    def last_action(self, member_id: int) -> Sequence[Recorded]:
        """Return the standing events of the newest action that can be taken back, oldest first."""
        ...

    def action_of(self, member_id: int, event_id: int) -> Sequence[Recorded]:
        """Return the standing events of the action that this event of the member belonged to."""
        ...

    def built_on(self, member_id: int, event_id: int) -> int:
        """Return the id of an event by which a later action changed what this event's action did, or 0."""
        ...

    def take_back(self, action: Sequence[Recorded], at: datetime) -> None:
        """Take an action's events back; what they had replaced of other actions stands again."""
        ...

    def last_recorded(self) -> datetime | None:
        """Return the instant at which the newest event of anybody was recorded, or None."""
        ...

    def entry(self, member_id: int, day: date) -> Entry:
        """Return the entry of a day, created when first asked for."""
        ...

    def entry_by_id(self, entry_id: int) -> Entry | None:
        """Return an entry, or None; whose it is remains to be checked."""
        ...

    def appoint(self, appointment: Appointment) -> None:
        """Set when a member is next spoken to about this."""
        ...

    def appointment(self, member_id: int, kind: Due) -> Appointment | None:
        """Return the appointment that a member has about this, or None before the first."""
        ...

    def due(self, now: datetime, limit: int) -> Sequence[Appointment]:
        """Return appointments due by ``now``, earliest first."""
        ...

    def next_due(self) -> datetime | None:
        """Return the earliest instant at which an appointment falls due, or None."""
        ...


class Unit(Protocol):
    """Opens transactions; leaving one without an error commits it, with an error nothing happened."""

    def __call__(self) -> AbstractContextManager[Transaction]:
        """Begin one transaction."""
        ...


@dataclass(frozen=True, slots=True)
class City:
    """A place on the map with its IANA zone, as shown to a person."""

    name: str
    country: str
    zone: str


class Zones(Protocol):
    """Finds time zones by city name, offline."""

    def find(self, query: str) -> Sequence[City]:
        """Return the best matches, best first, at most five; empty if nothing is near."""
        ...
