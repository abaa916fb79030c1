"""What the core and its storage hand each other: facts about members, days and what falls due."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from core.domain.events import Event
from core.domain.slots import Rhythm
from core.domain.training import Member
from core.errands import Due
from core.requests import Account

# For so long a joining of two histories can be undone; then who sleeps since is erased.
LINK_UNDONE_FOR = timedelta(days=7)
# How the action of a joining's events is named; plain undo leaves such alone.
LINK_ACTION = "link."
# How the action of an import begins, which ends with the name of what was imported.
IMPORT_ACTION = "import."


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A member folded to the end of the day before ``since``: a cache, rebuilt at will."""

    member: Member
    since: date


@dataclass(frozen=True, slots=True)
class Person:
    """A member as stored: the id, the account that speaks, the snapshot, and the question left open.

    ``awaiting`` is "" or the name of the question whose answer is expected in words. ``silent`` counts the
    reminders that came since the member last spoke; ``reachable`` is whether the account takes messages, in
    private or, where that is closed and one was chosen, in the shared ``place``. ``notice`` is what its
    person has yet to be told at their next word. ``leaving_at`` is when the member asked to be erased, None
    where they did not.
    """

    id: int
    account: Account
    snapshot: Snapshot
    awaiting: str = ""
    silent: int = 0
    reachable: bool = True
    place: str = ""
    notice: str = ""
    leaving_at: datetime | None = None

    @property
    def closed(self) -> bool:
        """Whether the account takes no private messages."""
        return bool(self.place) or not self.reachable


class LinkState(StrEnum):
    """How far the joining of two accounts has come."""

    OPEN = "open"  # one account was given a code
    CLAIMED = "claimed"  # the other gave it back, and is asked
    ASKED = "asked"  # the other agreed, and the first is asked
    JOINED = "joined"
    OVER = "over"  # refused, left, or taken apart again


@dataclass(frozen=True, slots=True)
class Link:
    """The joining of two accounts: ``first`` was given the code, ``other`` gave it back.

    ``member_id`` is the first's member, then the one who goes on. ``until`` is when the code or the question
    that waits is over. Once joined, ``dormant`` is the member who sleeps, 0 for none, ``moved`` the accounts
    that were theirs, and ``action`` the action that added their events, "" for none.
    """

    id: int
    member_id: int
    first: Account
    other: Account | None
    state: LinkState
    until: datetime
    joined_at: datetime | None = None
    dormant: int = 0
    moved: tuple[Account, ...] = ()
    action: str = ""


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

    @property
    def imported(self) -> bool:
        """Whether a file brought it: it counts for its member, and for nobody to see."""
        return self.action.startswith(IMPORT_ACTION)


@dataclass(frozen=True, slots=True)
class Entry:
    """A day's entry of one member, as buttons name it."""

    id: int
    member_id: int
    day: date


@dataclass(frozen=True, slots=True)
class Appointment:
    """When a member is next spoken to about a matter: the date it stands for, its instant, how it recurs.

    ``due_at`` None is asleep. A ``rhythm`` of None is not known yet, and is found when it falls due.
    """

    member_id: int
    kind: Due
    platform: str
    day: date
    due_at: datetime | None
    rhythm: Rhythm | None


@dataclass(frozen=True, slots=True)
class Outage:
    """A time in which nobody kept appointments."""

    began: datetime
    ended: datetime


@dataclass(frozen=True, slots=True)
class City:
    """A place on the map with its IANA zone, as shown to a person."""

    name: str
    country: str
    zone: str
