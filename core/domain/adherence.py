"""Adherence: how well somebody keeps their own plan, the one thing that a challenge counts.

A date gives one point at most, whatever was done on it. Nothing here knows whose dates they are.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from core.domain.challenge import ChallengeKind

RANKED_AFTER = 1  # planned entries
LATE_RANKED_AFTER = 3  # for who joined after the start
AT_ONCE = timedelta(minutes=1)
_ONE_DAY = timedelta(days=1)


class Sign(StrEnum):
    """What a date of an entrant was: one character for each, from the challenge's start on."""

    OUTSIDE = "~"  # before they joined
    PLANNED = "o"  # an entry that was not kept, or not yet
    KEPT = "x"
    FLAGGED = "!"  # kept, by an implausible log
    REST = "-"  # nothing was planned, or it is excused
    PAUSED = "p"  # paused, halted or stopped


_KEPT = (Sign.KEPT, Sign.FLAGGED)


@dataclass(frozen=True, slots=True)
class Tally:
    """What an entrant's dates come to.

    ``kept`` of ``planned`` entries, the longest ``streak`` of kept ones, ``paused`` of ``elapsed`` dates.
    ``score`` orders the board by the challenge's kind.
    """

    kept: int = 0
    planned: int = 0
    streak: int = 0
    paused: int = 0
    elapsed: int = 0
    score: float = 0.0
    ranked: bool = False
    flagged: bool = False

    @property
    def rested(self) -> bool:
        """Whether more than half of the dates so far were paused, which is not ranked."""
        return 2 * self.paused > self.elapsed

    @property
    def share(self) -> float:
        """The share of planned entries that was kept, 0 to 1."""
        return self.kept / self.planned if self.planned else 0.0


@dataclass(frozen=True, slots=True)
class Noted:
    """A log as far as plausibility goes: its date, when it was written down and by which action."""

    day: date
    at: datetime
    action: str


def first_counted(start: date, joined_on: date) -> date:
    """Return the first date that counts for an entrant."""
    return max(start, joined_on)


def tally(
    kind: ChallengeKind, days: str, start: date, end: date, joined_on: date, through: date | None
) -> Tally:
    """Return what the signs of an entrant come to; a planned date is missed once it is ``through``.

    A kept date counts at once. Rest, excused and paused dates count neither way.
    """
    first = first_counted(start, joined_on)
    over = min(through, end) if through else first - _ONE_DAY
    kept = planned = run = streak = paused = 0
    flagged = False
    for day, sign in _signs(days, start, first, end):
        if sign in _KEPT:
            kept, planned, run = kept + 1, planned + 1, run + 1
            streak = max(streak, run)
            flagged = flagged or sign is Sign.FLAGGED
        elif day <= over:
            missed = sign is Sign.PLANNED
            planned, run = planned + missed, 0 if missed else run
            paused += sign is Sign.PAUSED
    elapsed = max(0, (over - first).days + 1)
    ranked = not wanting(planned, start, joined_on) and 2 * paused <= elapsed
    score = _score(kind, kept, planned, streak)
    return Tally(kept, planned, streak, paused, elapsed, score, ranked, flagged)


def wanting(planned: int, start: date, joined_on: date) -> int:
    """Return how many planned entries more it takes to be ranked."""
    return max(0, (LATE_RANKED_AFTER if joined_on > start else RANKED_AFTER) - planned)


def implausible(logs: Iterable[Noted], begins: datetime) -> set[date]:
    """Return the dates of logs that hardly tell what was done when it was done.

    That is one written down within a minute of another action's log of another date, or before ``begins``,
    when the first date that counts had begun nowhere yet.
    """
    ordered = sorted(logs, key=lambda one: one.at)
    found = {one.day for one in ordered if one.at < begins}
    for index, one in enumerate(ordered):
        for other in ordered[index + 1 :]:
            if other.at - one.at > AT_ONCE:
                break
            if other.day != one.day and other.action != one.action:
                found |= {one.day, other.day}
    return found


def _signs(days: str, start: date, first: date, end: date) -> Iterable[tuple[date, Sign]]:
    """The signs of the dates that count, in order."""
    dated = ((start + timedelta(days=index), Sign(sign)) for index, sign in enumerate(days))
    return ((day, sign) for day, sign in dated if first <= day <= end)


def _score(kind: ChallengeKind, kept: int, planned: int, streak: int) -> float:
    match kind:
        case ChallengeKind.GOAL:
            return float(kept)
        case ChallengeKind.STREAK:
            return float(streak)
        case ChallengeKind.CONSISTENCY | ChallengeKind.TEAMS:
            return kept / planned if planned else 0.0
