"""What of a challenge others may see: each row holds what its member agreed to, and nothing else.

Whatever is shown of a board, in words, as a picture or as a file, is made from these rows alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from core.clubs import Challenge, Club, Counted, Entrant, Placed, Share
from core.domain.adherence import Tally, first_counted, tally, wanting
from core.domain.challenge import ChallengeKind, closes_at, club_day
from core.domain.events import Logged
from core.domain.results import Result
from core.ports import Transaction

SHOWN = 10  # rows of a board: the best, and nobody by name who has kept nothing yet
AROUND = 2  # rows above and below one's own


@dataclass(frozen=True, slots=True)
class Board:
    """A challenge on its club's date: in numbers, and some of its rows, the first places first."""

    club: Club
    challenge: Challenge
    today: date
    counted: Counted
    rows: tuple[Result, ...] = ()

    @property
    def more(self) -> int:
        """How many take part without being among the rows."""
        return max(0, self.counted.entrants - len(self.rows))

    @property
    def over(self) -> bool:
        """Whether the challenge is closed or called off."""
        return self.challenge.closed_at is not None or self.challenge.cancelled_at is not None


def board_of(tx: Transaction, club: Club, challenge: Challenge, now: datetime, most: int = SHOWN) -> Board:
    """Return the board with the first rows: of the ranked, and below them of those who are not yet."""
    shown = _first(tx, challenge, most) if most else ()
    return Board(club, challenge, club_day(now, club.zone), tx.tally(challenge.id), shown)


def _first(tx: Transaction, challenge: Challenge, most: int) -> tuple[Result, ...]:
    """The rows that a board shows of all: nobody who kept nothing, but for who paused too long."""
    top = results(tx, challenge, tx.top(challenge.id, most))
    ranked = tuple(row for row in top if row.kept)
    if len(top) == most:
        return ranked
    rest = results(tx, challenge, tx.unranked(challenge.id, most))
    return (*ranked, *(row for row in rest if row.kept or row.paused))[:most]


def results(tx: Transaction, challenge: Challenge, placed: Sequence[Placed]) -> tuple[Result, ...]:
    """Return what of these entrants may be seen; sets and load are read of those who agreed to it."""
    club = tx.club(challenge.club_id)
    return tuple(_result(tx, challenge, one, club.zone) for one in placed) if club else ()


def amounts(tx: Transaction, challenge: Challenge, zone: str, entrant: Entrant) -> tuple[int, float]:
    """Return the sets, and the most kilograms, that an entrant logged for the dates that count.

    What was written down at the close or later comes too late.
    """
    first, until = first_counted(challenge.start, entrant.joined_on), closes_at(challenge.end, zone)
    known = tx.events(entrant.member_id, first)
    told = (one.event for one in known if one.at < until and not one.imported)
    logs = [one for one in told if isinstance(one, Logged) and one.day <= challenge.end]
    return sum(len(log.sets) for log in logs), max((log.kg or 0.0 for log in logs), default=0.0)


def _result(tx: Transaction, challenge: Challenge, one: Placed, zone: str) -> Result:
    entrant, shares = one.entrant, one.shares
    sets, load = entrant.sets, entrant.load
    if sets is None and shares & {Share.SETS, Share.LOAD}:
        sets, load = amounts(tx, challenge, zone, entrant)
    team = challenge.teams[entrant.team] if entrant.team is not None and challenge.teams else None
    shows_run = Share.STREAK in shares or challenge.kind is ChallengeKind.STREAK
    return Result(
        one.rank,
        one.alias,
        entrant.kept,
        entrant.planned,
        team,
        streak=entrant.streak if shows_run else None,
        sets=sets if Share.SETS in shares else None,
        load=load if Share.LOAD in shares else None,
        paused=one.rank == 0 and _counted(challenge, entrant).rested,
        wanting=wanting(entrant.planned, challenge.start, entrant.joined_on) if one.rank == 0 else 0,
    )


def _counted(challenge: Challenge, entrant: Entrant) -> Tally:
    dates = challenge.start, challenge.end, entrant.joined_on, entrant.through
    return tally(challenge.kind, entrant.days, *dates)
