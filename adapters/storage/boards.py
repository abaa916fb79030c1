"""The board of a challenge: who leads, who is near, and what all come to."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from adapters.storage import ranked
from adapters.storage.entered import ENTRANT_COLUMNS
from adapters.storage.repository import Repository
from adapters.storage.roster import read_shares
from core.clubs import Counted, Entrant, Placed

_COLUMNS = len(ENTRANT_COLUMNS)
DECIMALS = 9  # of a mean: the same whatever the order in which it was summed


class Boards(Repository):
    """Boards, read from what is stored of those who take part."""

    def top(self, challenge_id: int, most: int) -> Sequence[Placed]:
        """Return who leads: by score, then by alias."""
        return list(_placed(self._run(ranked.TOP, {"of_challenge": challenge_id, "most": most}).all()))

    def unranked(self, challenge_id: int, most: int) -> Sequence[Placed]:
        """Return who is not ranked though they kept something or paused, by alias."""
        asked = {"of_challenge": challenge_id, "most": most}
        return list(_placed(self._run(ranked.UNRANKED, asked).all()))

    def near(self, challenge_id: int, member_id: int, around: int) -> Sequence[Placed]:
        """Return an entrant with so many above and below, in the order of the board; empty for a stranger.

        Who is not ranked is returned alone.
        """
        asked = {"of_challenge": challenge_id, "of_member": member_id}
        near = self._run(ranked.NEAR, {**asked, "above": around, "onwards": around + 1}).all()
        if not near:
            return list(_placed(self._run(ranked.OWN, asked).all()))
        ordered = sorted(near, key=lambda row: (-row.score, row.alias_key))
        above = next(at for at, row in enumerate(ordered) if row.member_id == member_id)
        return list(_placed(ordered, ordered[0].before - above, ordered[0].better))

    def everyone(self, challenge_id: int) -> Sequence[Placed]:
        """Return the whole board: the ranked in order, then the unranked by alias."""
        return list(_placed(self._run(ranked.EVERYONE, {"of_challenge": challenge_id}).all()))

    def tally(self, challenge_id: int) -> Counted:
        """Return what a challenge comes to, as a whole and by team; nobody's leaving changes it."""
        about = self._run(ranked.ABOUT, {"of_challenge": challenge_id}).first()
        if about is None:
            return Counted(0, 0, 0)
        rows = self._run(ranked.OF_TEAMS, {"of_challenge": challenge_id}).all()
        means = {row.team: (row.scored, _mean(row.scored, row.standing)) for row in rows}
        return Counted(
            entrants=sum(row.entrants for row in rows),
            ranked=sum(row.ranked for row in rows),
            kept=sum(row.kept for row in rows),
            people=sum(row.people for row in rows),
            teams=tuple(means.get(team, (0, 0.0)) for team in range(len(json.loads(about.teams)))),
        )

    def flagged(self, challenge_id: int) -> Sequence[str]:
        """Return the aliases of whose entries are implausible, by name."""
        return self._run(ranked.FLAGGED, {"of_challenge": challenge_id}).scalars().all()


def _mean(many: int, standing: float) -> float:
    return round((0.0 - standing) / many, DECIMALS) if many else 0.0


def _placed(rows: Sequence[Any], before: int = 0, better: int = 0) -> Iterator[Placed]:
    """Give rows of a board their ranks: so many stand before the first, so many have a better score."""
    rank, last = better + 1, rows[0].score if rows else 0.0
    for at, row in enumerate(rows):
        if row.score != last:
            rank, last = before + at + 1, row.score
        entrant = Entrant(*row[:_COLUMNS])
        yield Placed(rank if entrant.ranked else 0, entrant, row.alias, read_shares(row.shares))
