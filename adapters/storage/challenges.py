"""Challenges, and who takes part in them."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from adapters.storage import entered
from adapters.storage.people import storable
from adapters.storage.repository import Repository
from core.clubs import Challenge, Entrant
from core.domain.challenge import ChallengeKind
from core.ports import CollisionError


class Challenges(Repository):
    """Challenges from their draft to their end, and what each who takes part has kept."""

    def draft(self, challenge: Challenge) -> Challenge:
        """Create a challenge; return it with its id."""
        values = {"club_id": challenge.club_id, **_written(challenge)}
        created = replace(challenge, id=self._claim(entered.DRAFT, values).scalar_one())
        self._soon(challenge.next_at)
        return created

    def challenge(self, challenge_id: int) -> Challenge | None:
        """Return a challenge, held until the transaction ends, or None."""
        return _one(self._run(entered.BY_ID, {"of_challenge": challenge_id}).first())

    def challenge_of(self, club_id: int) -> Challenge | None:
        """Return the challenge of a club that is announced, and neither closed nor called off, or None."""
        return _one(self._run(entered.OPEN, {"of_club": club_id}).first())

    def last_challenge(self, club_id: int) -> Challenge | None:
        """Return the newest challenge of a club that was announced, whatever became of it, or None."""
        return _one(self._run(entered.LAST, {"of_club": club_id}).first())

    def challenges_of(self, club_id: int) -> Sequence[Challenge]:
        """Return all challenges of a club that were announced, the newest first."""
        return [_challenge(row) for row in self._run(entered.ALL, {"of_club": club_id})]

    def keep_challenge(self, challenge: Challenge) -> None:
        """Store a challenge, which is to be held; of one called off none turns."""
        values = {f"new_{name}": value for name, value in _written(challenge).items()}
        self._claim(entered.KEEP, {"of_challenge": challenge.id, **values})
        if challenge.cancelled_at is not None:
            self._run(entered.STILL, {"of_challenge": challenge.id})
        self._soon(challenge.next_at)

    def drop_challenge(self, challenge_id: int) -> None:
        """Erase a draft."""
        self._run(entered.DROP, {"of_challenge": challenge_id})

    def stepping(self, now: datetime, most: int) -> Sequence[Challenge]:
        """Claim challenges whose ``next_at`` is past, the earliest first, until the transaction ends."""
        return [_challenge(row) for row in self._run(entered.STEPPING, {"now": now, "most": most}).all()]

    def enter(self, entrant: Entrant) -> None:
        """Write an entrant, a member of the club; one who is in already stays as they are.

        Of who left before and comes back nothing counts twice.
        """
        challenge_id, member_id = entrant.challenge_id, entrant.member_id
        key = {"of_challenge": challenge_id, "of_member": member_id}
        known_as = self._run(entered.AS_MEMBER, key).first()
        if known_as is None:
            raise CollisionError(f"member {member_id} is not in the club of challenge {challenge_id}")
        named = {"challenge_id": challenge_id, "member_id": member_id, **known_as._mapping}
        self._claim(self._of_clubs.enter, {**named, **_counted(entrant)})
        self._run(entered.RETURN, {"of_challenge": challenge_id, "ids": self._with_sleepers(member_id)})
        self._soon(entrant.turn_at)

    def entrant(self, challenge_id: int, member_id: int) -> Entrant | None:
        """Return an entrant, or None."""
        key = {"of_challenge": challenge_id, "of_member": member_id}
        row = self._run(entered.ENTRANT_BY_ID, key).first()
        return None if row is None else Entrant(*row)

    def entered(self, member_id: int) -> Sequence[tuple[Challenge, Entrant]]:
        """Return where a member takes part, of the challenges that are not closed or called off.

        The entrants are held until the transaction ends.
        """
        rows = self._run(entered.OF_MEMBER, {"of_member": member_id}).all()
        parted = len(entered.CHALLENGE_COLUMNS)
        return [(_challenge(row[:parted]), Entrant(*row[parted:])) for row in rows]

    def entrants_of(self, challenge_id: int) -> Sequence[Entrant]:
        """Return all entrants of a challenge, held until the transaction ends."""
        return [Entrant(*row) for row in self._run(entered.OF_CHALLENGE, {"of_challenge": challenge_id})]

    def turn_anew(self, challenge_id: int, at: datetime) -> None:
        """Let the next turn of all who have one come then."""
        if self._run(entered.TURN_ANEW, {"of_challenge": challenge_id, "new_turn_at": at}).rowcount:
            self._soon(at)

    def keep_entrants(self, entrants: Sequence[Entrant]) -> None:
        """Store entrants, who are to be held, with all of their fields."""
        ordered = sorted(entrants, key=lambda one: (one.challenge_id, one.member_id))
        self._run_all(
            entered.KEEP_ENTRANT,
            [
                {
                    "of_challenge": one.challenge_id,
                    "of_member": one.member_id,
                    **{f"new_{name}": value for name, value in _counted(one).items()},
                }
                for one in ordered
            ],
        )
        self._soon(min((one.turn_at for one in entrants if one.turn_at is not None), default=None))

    def turning(self, now: datetime, most: int) -> Sequence[Entrant]:
        """Claim entrants whose ``turn_at`` is past, the earliest first, until the transaction ends.

        Their members are held as well; whoever is busy with a request is passed over.
        """
        return [Entrant(*row) for row in self._run(entered.TURNING, {"now": now, "most": most}).all()]

    def unturned(self, challenge_id: int, until: datetime) -> bool:
        """Tell whether an entrant's ``turn_at`` is no later than this."""
        asked = {"of_challenge": challenge_id, "until": until}
        return self._run(entered.UNTURNED, asked).first() is not None


def _counted(entrant: Entrant) -> Mapping[str, object]:
    return {
        "joined_on": entrant.joined_on,
        "team": entrant.team,
        "days": entrant.days,
        "through": entrant.through,
        "turn_at": entrant.turn_at,
        "kept": entrant.kept,
        "planned": entrant.planned,
        "streak": entrant.streak,
        "standing": 0.0 - entrant.score,
        "ranked": entrant.ranked,
        "flagged": entrant.flagged,
        "sets": entrant.sets,
        "load": entrant.load,
    }


def _one(row: Any) -> Challenge | None:
    return None if row is None else _challenge(row)


def _challenge(columns: Sequence[Any]) -> Challenge:
    challenge_id, club_id, name, kind, start, end, target, teams, *rest = columns
    named = (challenge_id, club_id, name, ChallengeKind(kind))
    return Challenge(*named, start, end, target, tuple(json.loads(teams)), *rest)


def _written(challenge: Challenge) -> Mapping[str, object]:
    return {
        "name": storable(challenge.name),
        "kind": challenge.kind.value,
        "start": challenge.start,
        "end": challenge.end,
        "target": challenge.target,
        "teams": json.dumps(challenge.teams),
        "announced_at": challenge.announced_at,
        "cancelled_at": challenge.cancelled_at,
        "closed_at": challenge.closed_at,
        "next_at": challenge.next_at,
        "stepped_at": challenge.stepped_at,
        "announced_end": challenge.announced_end,
    }
