"""What of a challenge others may see: each row holds what its member agreed to, and nothing else.

Whatever is shown of a board, in words, as a picture or as a file, is made from these rows alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from core.clubs import Challenge, Club, Counted, Placed, Share
from core.domain.adherence import first_counted
from core.domain.challenge import club_day
from core.domain.events import Logged
from core.domain.results import Result
from core.ports import Transaction

SHOWN = 10  # rows of a board: nobody is shown as the last
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
        """How many are ranked below the rows."""
        return max(0, self.counted.ranked - sum(row.rank > 0 for row in self.rows))

    @property
    def unranked(self) -> int:
        """How many take part without being ranked."""
        return self.counted.entrants - self.counted.ranked


def board_of(tx: Transaction, club: Club, challenge: Challenge, now: datetime, most: int = SHOWN) -> Board:
    """Return the board with the first rows."""
    shown = results(tx, challenge, tx.top(challenge.id, most)) if most else ()
    return Board(club, challenge, club_day(now, club.zone), tx.tally(challenge.id), shown)


def results(tx: Transaction, challenge: Challenge, placed: Sequence[Placed]) -> tuple[Result, ...]:
    """Return what of these entrants may be seen; sets and load are read of those who agreed to it."""
    return tuple(_result(tx, challenge, one) for one in placed)


def _result(tx: Transaction, challenge: Challenge, one: Placed) -> Result:
    entrant, shares = one.entrant, one.shares
    logs = _logs(tx, challenge, one) if shares & {Share.SETS, Share.LOAD} else []
    team = challenge.teams[entrant.team] if entrant.team is not None and challenge.teams else None
    return Result(
        one.rank,
        one.alias,
        entrant.kept,
        entrant.planned,
        team,
        streak=entrant.streak if Share.STREAK in shares else None,
        sets=sum(len(log.sets) for log in logs) if Share.SETS in shares else None,
        load=max((log.kg or 0.0 for log in logs), default=0.0) if Share.LOAD in shares else None,
    )


def _logs(tx: Transaction, challenge: Challenge, one: Placed) -> list[Logged]:
    """Return the logs of an entrant for the dates that count."""
    first = first_counted(challenge.start, one.entrant.joined_on)
    events = (recorded.event for recorded in tx.events(one.entrant.member_id, first))
    return [event for event in events if isinstance(event, Logged) and event.day <= challenge.end]
