"""Errands: what is owed to members without having been asked, from the slot it is for to its end.

An errand holds facts, no words: they are composed when it is sent. Whoever collects it has it until
``leased_until``; left unsettled it is due again then. One member's errands that are due together go as one
parcel, and what becomes of the parcel settles all of them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from core.clubs import Post
from core.requests import Account
from core.speech.message import Message

LEASE = timedelta(seconds=60)
MOST_FAILURES = 5
# How long after its first, second … failure an errand is tried again; early ones while a platform still knows
# the key of what it may have taken.
RETRIES = (timedelta(seconds=20), timedelta(seconds=60), timedelta(minutes=10), timedelta(minutes=30))
# Older than this, what was due is not said any more.
USEFUL = timedelta(hours=6)
# From here on what is said is said to be late.
LATE = timedelta(minutes=15)


class Due(StrEnum):
    """The kinds of message that a clock brings."""

    SESSION = "session"
    NUDGE = "nudge"
    MORNING = "morning"
    RECAP = "recap"
    LINK = "link"  # another account asks to be joined
    JOINED = "joined"  # what became of that
    LEAVING = "leaving"  # another chat of theirs asked for all to be erased


# Told to whoever is concerned, reminders wanted or not.
ALWAYS_TOLD = frozenset({Due.LINK, Due.JOINED, Due.LEAVING})


class End(StrEnum):
    """How an errand ended."""

    SENT = "sent"
    MOOT = "moot"  # there was nothing to say any more
    HELD = "held"  # a reminder left out for somebody who answers none
    MISSED = "missed"  # too late to be of use
    GONE = "gone"  # nobody can be reached there
    DEAD = "dead"  # it failed too often


@dataclass(frozen=True, slots=True)
class Owed:
    """An errand to be written: unique by member, date and kind."""

    member_id: int
    kind: Due
    day: date
    at: datetime
    since: date
    platform: str


@dataclass(frozen=True, slots=True)
class Errand:
    """An errand in the hands of whoever collected it.

    ``at`` is the instant of its slot, ``day`` the member's date; ``since`` is earlier where slots missed
    before it are settled along with it.
    """

    id: int
    member_id: int
    kind: Due
    day: date
    at: datetime
    since: date
    leased_until: datetime
    attempts: int = 0


@dataclass(frozen=True, slots=True)
class Parcel:
    """What is to be sent now to an account, and the errands that it settles, at least one, in due order.

    ``zone`` is the reader's, an IANA name. ``place`` is the shared place to post it in where private messages
    are closed, "" for in private.
    """

    errands: tuple[Errand, ...]
    account: Account
    message: Message
    zone: str
    place: str = ""

    @property
    def key(self) -> str:
        """A name that the same message has each time it is sent: at most 16 letters and digits."""
        return f"e{self.errands[0].id}"

    @property
    def at(self) -> datetime:
        """The instant since which it is due."""
        return self.errands[0].at

    @property
    def leased_until(self) -> datetime:
        """The instant from which on somebody else may send it."""
        return min(one.leased_until for one in self.errands)


@dataclass(frozen=True, slots=True)
class Posting:
    """What is to stand in a shared place: a new message, or one in place of that which the post notes.

    ``digest`` names what is said then, and ``again_at`` is when it is looked at again unless it is stirred
    before. ``last_words`` are what a message says before it is posted anew, or left alone for good.
    """

    post: Post
    message: Message
    digest: str = ""
    again_at: datetime | None = None
    last_words: bool = False

    @property
    def key(self) -> str:
        """A name that the same message has each time it is sent: at most 16 letters, digits and dots."""
        return f"p{self.post.id}.{self.post.times}"

    @property
    def place(self) -> str:
        """The place's id on its platform."""
        return self.post.place.place

    @property
    def at(self) -> datetime:
        """The instant since which it is due."""
        return self.post.at

    @property
    def leased_until(self) -> datetime:
        """The instant from which on somebody else may send it."""
        return self.post.leased_until


Carried = Parcel | Posting


@dataclass(frozen=True, slots=True)
class Sent:
    """The platform took it; ``memo`` is what the adapter needs to change it, its own business."""

    memo: str = ""


@dataclass(frozen=True, slots=True)
class Later:
    """Not now, for no fault of the message: it is due again after this long."""

    after: timedelta


@dataclass(frozen=True, slots=True)
class Gone:
    """The account, or the place, cannot be reached: blocked, closed, deleted."""


@dataclass(frozen=True, slots=True)
class Lost:
    """The message that was to be changed stands no more; it may be posted anew."""


@dataclass(frozen=True, slots=True)
class Failed:
    """Refused, or nobody knows whether it was taken; tried again, but not for ever."""


Outcome = Sent | Later | Gone | Lost | Failed

# Told of trouble: the key of what it befell, and the error.
Alarm = Callable[[str, BaseException], None]
