"""Who asks, where, and one delivery of what they ask."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum

from core.intents import Intent

LATE = timedelta(minutes=1)  # what is read so long after it was said counts for when it was said
OLDEST = timedelta(days=1)  # but for no longer ago than this
LONGEST_NAME = 64  # characters


@dataclass(frozen=True, slots=True)
class Account:
    """A chat account: the platform's name, its own id there, and the name it shows."""

    platform: str
    id: str
    name: str = ""


class Rank(IntEnum):
    """What the platform says of an account in the place where it asks."""

    UNKNOWN = 0  # in private, or where nobody asked the platform
    MEMBER = 1
    ADMINISTRATOR = 2


@dataclass(frozen=True, slots=True)
class Place:
    """Where something was said; in a shared place others read along.

    A shared one ``whispers`` where a person is answered alone, their private messages closed or not.
    ``listens`` tells whether words without a command are heard there, ``posts`` whether we may write there
    without being asked. ``misses_leavers`` is so of a private chat on a platform that does not tell who
    leaves a shared place: what only its people may do is done there. ``name`` is what a shared place
    is called.
    """

    platform: str
    id: str
    shared: bool = False
    whispers: bool = True
    listens: bool = True
    posts: bool = True
    misses_leavers: bool = False
    name: str = ""


@dataclass(frozen=True, slots=True)
class Request:
    """One thing asked by one account in one place; ``key`` names the delivery, so that it counts once.

    ``rank`` is asked of the platform, before this is answered, for the intents in ``RANKED`` and no others.
    """

    account: Account
    place: Place
    intent: Intent
    key: str
    at: datetime
    locale: str = "en"
    rank: Rank = Rank.UNKNOWN


def shown_name(name: str) -> str:
    """Keep of a name what can be printed: no control characters, no marks that turn the line round."""
    return "".join(filter(str.isprintable, name)).strip()[:LONGEST_NAME]


def counted_for(said: datetime, read: datetime) -> datetime:
    """Return the instant for which words count: what waited to be read counts for when it was said."""
    return max(said, read - OLDEST) if read - said > LATE else read
