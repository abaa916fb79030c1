"""The ports: what the core needs of the outside, as Protocols. Only these cross the border."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime
from enum import IntEnum
from typing import Protocol

from core.club_storage import Clubs
from core.data_storage import Data
from core.domain.events import Event
from core.errands import Due, End, Errand, Outcome, Owed, Parcel, Posting
from core.linking import Links
from core.records import Appointment, City, Entry, Outage, Person, Recorded, Snapshot
from core.requests import Account


class Clock(Protocol):
    """The only source of the present instant."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        ...


class CollisionError(Exception):
    """The database ended a transaction for the sake of another; nothing happened, anew it may go well."""


class Transaction(Links, Clubs, Data, Protocol):
    """One transaction's repositories. Nothing here waits for a network."""

    def first_time(self, key: str, at: datetime) -> bool:
        """Note a request's key; False if it was noted before."""
        ...

    def person(self, account: Account) -> Person | None:
        """Return the member behind an account, or None."""
        ...

    def member_of(self, account: Account) -> int:
        """Return the id of the member behind an account without waiting for it, 0 for nobody's."""
        ...

    def person_by_id(self, member_id: int, platform: str = "") -> Person | None:
        """Return a member with the account to speak to, rather on this platform, or None."""
        ...

    def accounts(self, member_id: int) -> Sequence[Account]:
        """Return the accounts of a member by platform: there is one on each at most."""
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

    def of_action(self, member_id: int, action: str) -> Sequence[Recorded]:
        """Return the standing events of a member's action by its name, oldest first."""
        ...

    def built_on(self, member_id: int, event_id: int) -> int:
        """Return the id of an event by which a later action changed what this event's action did, or 0."""
        ...

    def end_action(self, member_id: int, action: str, at: datetime) -> None:
        """Take back what is left of a member's action, also what an edit stands in for: it stays ended."""
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

    def appointments(self, member_id: int) -> Mapping[Due, Appointment]:
        """Return a member's appointments."""
        ...

    def due(self, now: datetime, most: int) -> Sequence[Appointment]:
        """Claim appointments due by ``now``, earliest first, until the transaction ends."""
        ...

    def advance(self, appointments: Sequence[Appointment]) -> None:
        """Move claimed appointments on, each to its ``day`` and ``due_at``."""
        ...

    def owe(self, owed: Sequence[Owed]) -> None:
        """Write errands; one that was written before, whatever became of it, stays as it is."""
        ...

    def rebook(self, owed: Owed) -> None:
        """Write an errand in place of the one that the member's date had."""
        ...

    def cancel(self, member_id: int, kind: Due, day: date) -> None:
        """Drop a date's errand where it is still open."""
        ...

    def lease(self, platform: str, now: datetime, most: int, until: datetime) -> Sequence[Errand]:
        """Take errands due by ``now``, in due order, and whatever else is due to the same members."""
        ...

    def read_ahead(self, errands: Sequence[Errand], platform: str) -> None:
        """Read in a few statements what composing these errands is going to ask for, one by one."""
        ...

    def settle(self, errands: Sequence[Errand], end: End, at: datetime) -> None:
        """End those of these errands that are still open."""
        ...

    def put_off(self, errands: Sequence[Errand], due_at: datetime, *, failed: bool = False) -> None:
        """Make errands that are still leased as they say due again later; ``failed`` counts."""
        ...

    def postpone(self, errand: Errand, at: datetime) -> None:
        """Give a leased errand another instant for its slot, as if it had never had the first."""
        ...

    def settle_all(self, member_id: int, end: End, at: datetime) -> None:
        """End every open errand of a member."""
        ...

    def sleep(self, member_id: int) -> None:
        """Let all appointments of a member rest until they are made anew."""
        ...

    def move(self, member_id: int, platform: str) -> None:
        """Speak to a member on another platform from now on; what one account is to be told stays there."""
        ...

    def redate(self, errand: Errand, day: date) -> None:
        """Let an errand be that of another date, which has none."""
        ...

    def open_errand(self, member_id: int, kind: Due, day: date) -> datetime | None:
        """Return the instant of a date's slot where its errand is open, else None."""
        ...

    def has_errand(self, member_id: int, kind: Due, day: date) -> bool:
        """Tell whether a date had its slot, whatever became of it."""
        ...

    def ignored(self, errands: Sequence[Errand]) -> None:
        """Count, for each of these that is still open, one more reminder since its member last spoke."""
        ...

    def heard(self, person: Person) -> Person:
        """Note that a member spoke: no reminder is unanswered."""
        ...

    def opened(self, person: Person) -> Person:
        """Note that a member's account takes private messages."""
        ...

    def lost(self, account: Account, at: datetime) -> Person | None:
        """Note that an account takes no private messages; return the member by the one to speak to now.

        That is this one where a place was chosen for it, or where there is no other.
        """
        ...

    def choose_place(self, account: Account, place: str) -> None:
        """Let an account be spoken to in a shared place while private messages are closed, "" for none."""
        ...

    def places_lost(self, platform: str, places: Sequence[str]) -> Sequence[int]:
        """Forget places, and what lies in them, wherever chosen; return the members spoken to there."""
        ...

    def place_moved(self, platform: str, place: str, new: str) -> None:
        """Follow a place to the id it has now, wherever it was chosen."""
        ...

    def note(self, account: Account, notice: str) -> None:
        """Remember what an account's person has yet to be told at their next word, "" for nothing."""
        ...

    def sweep(self, now: datetime) -> None:
        """Forget a little of what is old: errands and the keys of requests."""
        ...

    def sweep_links(self, now: datetime) -> bool:
        """Forget a few old links and tries, erase few who sleep for long; tell whether more may be left."""
        ...

    def beat(self, now: datetime) -> datetime | None:
        """Note that somebody keeps appointments now; return when somebody last did, or None."""
        ...

    def note_outage(self, outage: Outage) -> None:
        """Remember a time in which nobody kept appointments."""
        ...

    def outage(self, since: datetime, until: datetime) -> Outage | None:
        """Return the newest outage that overlaps a time, or None."""
        ...

    def next_due(self, after: datetime) -> datetime | None:
        """Return the earliest instant later than ``after`` at which something falls due, or None."""
        ...

    @property
    def soonest(self) -> datetime | None:
        """The earliest instant for which this transaction appointed or owes something, or None."""
        ...


class Lane(IntEnum):
    """Whose turn is first: an answer that somebody waits for, or an errand."""

    ANSWER = 0
    ERRAND = 1


class Pace(Protocol):
    """Keeps a platform's limits without being told of them by the platform."""

    async def turn(self, chat: str, lane: Lane, *, shared: bool = False) -> None:
        """Return when something may be sent to this chat; in a ``shared`` one others read along."""
        ...

    def hold(self, chat: str, seconds: float) -> None:
        """Send nothing more to this one chat for so long: its platform asked for it."""
        ...


class Messenger(Protocol):
    """Carries parcels to the people of one platform."""

    async def send(self, parcel: Parcel) -> Outcome:
        """Wait for a turn, send, and tell what became of it; never raises for what a platform does."""
        ...

    async def post(self, posting: Posting) -> Outcome:
        """Let something stand in a shared place, new or changed; like ``send`` in all else.

        ``Sent`` holds the memo by which it is changed next, ``Lost`` says that it stands no more.
        """
        ...


class Unit(Protocol):
    """Opens transactions; leaving one without an error commits it, with an error nothing happened.

    Raises CollisionError where a transaction and another cannot both go on.
    """

    def __call__(self) -> AbstractContextManager[Transaction]:
        """Begin one transaction."""
        ...


class Zones(Protocol):
    """Finds time zones by city name, offline."""

    def find(self, query: str) -> Sequence[City]:
        """Return the best matches, best first, at most five; empty if nothing is near."""
        ...

    def at(self, latitude: float, longitude: float) -> City | None:
        """Return the zone of a place, in degrees; None where it is no place on earth."""
        ...
