"""Who is in a club, by which alias, and who is let in no more."""

from collections.abc import Mapping, Sequence
from typing import Any
from unicodedata import normalize

from adapters.storage import enrolled, entered
from adapters.storage.people import storable
from adapters.storage.repository import Repository
from core.clubs import ClubMember, Departure, Share

BEYOND = chr(0x10FFFF)  # sorts after whatever an alias goes on with


class Roster(Repository):
    """The members of clubs."""

    def join_club(self, member: ClubMember) -> bool:
        """Write a membership; False where the alias is another's."""
        alias = storable(member.alias)
        values = {
            "club_id": member.club_id,
            "member_id": member.member_id,
            "alias": alias,
            "alias_key": alias_key(alias),
            "shares": write_shares(member.shares),
            "captain": member.captain,
            "joined_at": member.joined_at,
        }
        return self._run(self._of_clubs.join, values).first() is not None

    def keep_alias(self, club_id: int, member_id: int, alias: str) -> bool:
        """Store how a club knows a member; False where the alias is another's."""
        alias = storable(alias)
        named = {"new_alias": alias, "key": alias_key(alias)}
        return self._claim(enrolled.RENAME, {**_of(club_id, member_id), **named}).first() is not None

    def keep_shares(self, club_id: int, member_id: int, shares: frozenset[Share]) -> None:
        """Store what a member lets a club see."""
        self._run(enrolled.SHARE, {**_of(club_id, member_id), "new_shares": write_shares(shares)})

    def keep_captaincy(self, club_id: int, member_id: int, captain: bool) -> bool:
        """Store whether a member leads a club; False where they are in it no more."""
        led = self._run(enrolled.LEAD, {**_of(club_id, member_id), "leads": captain})
        return led.first() is not None

    def membership(self, club_id: int, member_id: int) -> ClubMember | None:
        """Return a member of a club, or None."""
        row = self._run(enrolled.BY_ID, {"of_club": club_id, "of_member": member_id}).first()
        return None if row is None else _member(row)

    def members_of(self, club_id: int, offset: int = 0, most: int = 20) -> Sequence[ClubMember]:
        """Return members of a club, captains first, then by alias."""
        asked = {"of_club": club_id, "offset": offset, "most": most}
        return [_member(row) for row in self._run(enrolled.PAGE, asked)]

    def members_named(self, club_id: int, name: str, most: int = 5) -> Sequence[ClubMember]:
        """Return members whose alias is, else begins with, these words, case aside."""
        key = alias_key(storable(name))
        asked = {"of_club": club_id, "key": key}
        same = self._run(enrolled.NAMED, asked).all()
        begin = {**asked, "beyond": key + BEYOND, "most": most}
        return [_member(row) for row in same or self._run(enrolled.BEGINNING, begin).all()]

    def count_members(self, club_id: int) -> int:
        """Return how many members a club has."""
        count: int = self._run(enrolled.COUNT, {"of_club": club_id}).scalar_one()
        return count

    def captains_of(self, club_id: int) -> Sequence[ClubMember]:
        """Return the captains of a club."""
        return [_member(row) for row in self._run(enrolled.CAPTAINS, {"of_club": club_id})]

    def leave_club(self, club_id: int, member_id: int) -> None:
        """End a membership, also in the club's challenges, to which it goes on counting, nameless."""
        ids = self._with_sleepers(member_id)
        left = {"of_club": club_id, "of_member": member_id}
        challenges = self._run(entered.CHALLENGES_OF_CLUB, {**left, "ids": ids}).scalars().all()
        for challenge_id in challenges:
            self._leave(challenge_id, member_id, ids)
        self._run(enrolled.LEAVE, {"of_club": club_id, "ids": ids})

    def leave_challenge(self, challenge_id: int, member_id: int) -> None:
        """End taking part; it goes on counting, nameless."""
        if self._run(entered.HOLD, {"of_challenge": challenge_id}).first() is not None:
            self._leave(challenge_id, member_id, self._with_sleepers(member_id))

    def departure(self, challenge_id: int, member_id: int) -> Departure | None:
        """Return how a member took part who left since, None where they never did."""
        ids = self._with_sleepers(member_id)
        row = self._run(entered.DEPARTED, {"of_challenge": challenge_id, "ids": ids}).first()
        return None if row is None else Departure(*row)

    def block(self, club_id: int, member_id: int, alias: str) -> None:
        """Let a member in no more, nor who sleeps for them."""
        first, *sleepers = self._with_sleepers(member_id)
        blocked = {"club_id": club_id, "alias": storable(alias)}
        self._run(self._of_clubs.block, {**blocked, "member_id": first, "link": None})
        for one in sleepers:
            self._run(self._of_clubs.block, {**blocked, "member_id": one, "link": None})

    def unblock(self, club_id: int, member_id: int) -> None:
        """Let a member in again."""
        self._run(enrolled.UNBLOCK, {"of_club": club_id, "ids": self._with_sleepers(member_id)})

    def blocked(self, club_id: int) -> Sequence[tuple[int, str]]:
        """Return whom a club lets in no more: (member id, the alias they had)."""
        return [(row.member_id, row.alias) for row in self._run(enrolled.BLOCKED, {"of_club": club_id})]

    def _leave(self, challenge_id: int, member_id: int, ids: Sequence[int]) -> None:
        """Take a member off; what they were goes on counting, unless nothing had begun for them."""
        these = {"of_challenge": challenge_id, "ids": ids}
        gone = {row.member_id: row for row in self._run(entered.LEAVE, these)}.get(member_id)
        if gone is not None:
            self._run(entered.RETURN, these)
            if gone.days or gone.planned:
                counted = {name: getattr(gone, name) for name in entered.DEPARTS}
                self._run(entered.DEPART, {"challenge_id": challenge_id, "member_id": member_id, **counted})


def _of(club_id: int, member_id: int) -> Mapping[str, object]:
    return {"of_club": club_id, "of_member": member_id}


def alias_key(alias: str) -> str:
    """Return what two aliases have in common that differ in case alone."""
    return normalize("NFKC", alias.casefold())


def write_shares(shares: frozenset[Share]) -> str:
    """Write what a club may see as words."""
    return " ".join(sorted(shares))


def read_shares(shares: str) -> frozenset[Share]:
    """Read what a club may see."""
    return frozenset(map(Share, shares.split()))


def _member(row: Any) -> ClubMember:
    return ClubMember(
        row.club_id, row.member_id, row.alias, read_shares(row.shares), row.captain, row.joined_at
    )
