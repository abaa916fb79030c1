"""Clubs and challenges as stored: facts, no rules."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from core.domain.challenge import ChallengeKind


class Share(StrEnum):
    """What a member may let the club see beside the days kept."""

    STREAK = "streak"
    SETS = "sets"
    LOAD = "load"


@dataclass(frozen=True, slots=True)
class Club:
    """A club: ``code`` is that of its join link; the board is posted anew on a weekday, Monday 0, at an hour.

    A ``quiet`` one gets no more than the announcement, the live board and the end.
    """

    id: int
    name: str
    zone: str
    code: str
    language: str = "en"
    board_day: int = 6
    board_at: time = time(18)
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class ClubPlace:
    """A place in which a club is: a group, topic, channel or thread.

    ``new`` counts the new messages posted there on the club's date ``new_on``, ``edited_at`` tells when one
    was last changed, ``shut_at`` since when nothing can be posted there.
    """

    id: int
    club_id: int
    platform: str
    place: str
    shut_at: datetime | None = None
    new_on: date | None = None
    new: int = 0
    edited_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ClubMember:
    """A member of a club, by an alias that nobody else has there, case aside."""

    club_id: int
    member_id: int
    alias: str
    shares: frozenset[Share]
    captain: bool
    joined_at: datetime


@dataclass(frozen=True, slots=True)
class Challenge:
    """A challenge of a club, a draft until announced; dates are the club's, the last one included.

    ``next_at`` is the instant of its next step by itself, None where there is none; ``stepped_at`` that of
    its last one. ``announced_end`` is the last date that it had before it was ended early, None otherwise.
    """

    id: int
    club_id: int
    name: str
    kind: ChallengeKind
    start: date
    end: date
    target: int = 0
    teams: tuple[str, ...] = ()
    announced_at: datetime | None = None
    cancelled_at: datetime | None = None
    closed_at: datetime | None = None
    next_at: datetime | None = None
    stepped_at: datetime | None = None
    announced_end: date | None = None


@dataclass(frozen=True, slots=True)
class Entrant:
    """A member in a challenge. ``days`` has a sign for each date from the start on (``domain.adherence``).

    Missed dates count up to ``through``; ``turn_at`` is when the next one does, None once all did. The rest
    is what these come to: stored, so that a board is read without looking at any log. ``score`` orders the
    board. ``sets`` and ``load`` are what they came to at the close, None before it.
    """

    challenge_id: int
    member_id: int
    joined_on: date
    team: int | None = None
    days: str = ""
    through: date | None = None
    turn_at: datetime | None = None
    kept: int = 0
    planned: int = 0
    streak: int = 0
    score: float = 0.0
    ranked: bool = False
    flagged: bool = False
    sets: int | None = None
    load: float | None = None


@dataclass(frozen=True, slots=True)
class Departure:
    """Who left a challenge, as far as it goes on counting: since when, and in which team, they took part."""

    joined_on: date
    team: int | None


@dataclass(frozen=True, slots=True)
class Placed:
    """An entrant on the board: rank among those ranked (equal scores, equal rank; 0 unranked), the alias."""

    rank: int
    entrant: Entrant
    alias: str
    shares: frozenset[Share]


class PostKind(StrEnum):
    """What stands in a place about a challenge: one message of each kind, changed in place."""

    CLOSING = "closing"  # the last board, with its picture
    RESULTS = "results"  # the file
    STARTED = "started"
    ANNOUNCED = "announced"
    BOARD = "board"  # the live one
    MIDWAY = "midway"


class Parting(StrEnum):
    """What is to become of a standing message once it has said its last words, which name nobody."""

    NONE = ""  # it stays
    RENEW = "renew"  # it is posted anew further below
    LEAVE = "leave"  # the club is not in that place any more


@dataclass(frozen=True, slots=True)
class Post:
    """A standing message in the hands of whoever collected it.

    ``memo`` is what the adapter noted when it put it there, "" before; ``times`` counts how often it was put
    anew, ``granted_on`` is the club's date on which the place's budget covers the new one to come,
    ``digest`` names what it says now.
    """

    id: int
    place: ClubPlace
    challenge_id: int
    kind: PostKind
    at: datetime
    leased_until: datetime
    memo: str = ""
    times: int = 0
    granted_on: date | None = None
    digest: str = ""
    attempts: int = 0
    parting: Parting = Parting.NONE


@dataclass(frozen=True, slots=True)
class Counted:
    """A challenge in numbers: entrants in all and ranked, and the entries kept by all.

    ``people`` counts all who took part and ``teams`` has for each team how many of it were ranked and the
    mean of their scores: as in ``kept``, who left counts on.
    """

    entrants: int
    ranked: int
    kept: int
    people: int = 0
    teams: tuple[tuple[int, float], ...] = ()
