"""Facts about two chats of one person: whose they are, what joining them comes to, why it may not be."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from core.domain.events import Event
from core.domain.joining import Carried, dates_noted
from core.records import Link, LinkState
from core.requests import Account


class Reason(StrEnum):
    """Why a code or an answer joins nothing."""

    NO_CODE = "no-code"  # it does not look like one
    UNKNOWN = "unknown"  # nobody's, used, or over: which is not told
    TOO_MANY = "too-many"
    OWN = "own"  # given back by the account it was given to
    YOURS = "yours"  # the two share a log already
    PLATFORM = "platform"  # there is a chat on that platform already
    WAITING = "waiting"  # the other account is being asked
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Refused:
    """A code or an answer that joins nothing, why, and for ``PLATFORM`` the platform's name."""

    reason: Reason
    platform: str = ""


@dataclass(frozen=True, slots=True)
class Joining:
    """What joining two members comes to: who goes on, who sleeps, and which events are added.

    ``both`` is whether both have a history; only then is anything added. ``carried`` is what of the other's
    care for the body holds from now on, ``clashing`` on how many dates both have something.
    """

    kept: int
    gone: int
    both: bool
    added: tuple[Event, ...] = ()
    carried: tuple[Carried, ...] = ()
    clashing: int = 0

    @property
    def dates(self) -> Sequence[date]:
        """The dates of what was noted and is added, ascending."""
        return dates_noted(self.added)


@dataclass(frozen=True, slots=True)
class Parting:
    """A joining that can be undone: since when it stands, who gets their own log back, who keeps this one.

    ``added`` counts the days that are taken back.
    """

    link: int
    since: datetime
    leaving: tuple[Account, ...]
    staying: tuple[Account, ...]
    added: int


def same(one: Account, other: Account | None) -> bool:
    """Tell whether two are one account, whatever name it shows."""
    return other is not None and (one.platform, one.id) == (other.platform, other.id)


def counterpart(link: Link, account: Account) -> Account:
    """Return the other account of a joining."""
    return link.other if link.other is not None and same(account, link.first) else link.first


class Links(Protocol):
    """What joining accounts needs of one transaction, beside all else that it offers."""

    def open_link(self, member_id: int, account: Account, digest: str, until: datetime) -> None:
        """Begin a joining by a code of this digest; what the member had begun before is over."""
        ...

    def end_links(self, member_id: int) -> None:
        """End whatever joinings a member had begun; a code that nobody gave back is forgotten."""
        ...

    def claim_link(self, digest: str, other: Account, now: datetime, until: datetime) -> Link | None:
        """Give a code back as another account; None unless it is open, not over, and this comes first."""
        ...

    def link_by_code(self, digest: str) -> Link | None:
        """Return the joining that a code belongs to, whatever became of it, or None."""
        ...

    def link(self, link_id: int) -> Link | None:
        """Return a joining, held until the transaction ends, or None; whose it is remains to be checked."""
        ...

    def link_of(self, member_id: int, state: LinkState) -> Link | None:
        """Return a member's newest joining that has come so far, or None."""
        ...

    def links_of(self, member_id: int, state: LinkState) -> Sequence[Link]:
        """Return a member's joinings that have come so far, the newest first."""
        ...

    def link_with(self, account: Account) -> Link | None:
        """Return the newest joining that an account has to do with, or None."""
        ...

    def keep_link(self, link: Link) -> None:
        """Store how far a joining has come."""
        ...

    def rehouse(self, accounts: Sequence[Account], member_id: int) -> None:
        """Let accounts be those of another member, who has none on their platforms."""
        ...

    def forget_account(self, account: Account) -> None:
        """Let an account be a stranger's again."""
        ...

    def guess(self, account: Account, now: datetime) -> int:
        """Note that an account tries a code; return how often it did within the hour."""
        ...

    def forgive(self, account: Account) -> None:
        """Do not count an account's last try: the code was right."""
        ...
