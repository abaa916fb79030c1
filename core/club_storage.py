"""What clubs and challenges need of one transaction, beside all else that it offers."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from core.clubs import (
    Challenge,
    Club,
    ClubMember,
    ClubPlace,
    Counted,
    Departure,
    Entrant,
    Placed,
    Share,
)
from core.post_storage import Posts


class Rosters(Protocol):
    """Clubs, their places and members."""

    def found_club(self, name: str, zone: str, language: str, code: str, at: datetime) -> Club:
        """Create a club."""
        ...

    def club(self, club_id: int) -> Club | None:
        """Return a club, or None."""
        ...

    def hold_club(self, club_id: int) -> Club | None:
        """Return a club, held until the transaction ends, or None."""
        ...

    def club_in(self, platform: str, place: str) -> Club | None:
        """Return the club of a place, or None."""
        ...

    def clubs_in(self, platform: str, place: str) -> Sequence[Club]:
        """Return the clubs of a place and of what lies in it, as the topics of a group do."""
        ...

    def club_by_code(self, code: str) -> Club | None:
        """Return the club of a join link's code, or None."""
        ...

    def clubs_of(self, member_id: int) -> Sequence[Club]:
        """Return the clubs of a member, the first joined first."""
        ...

    def keep_club(self, club: Club) -> None:
        """Store a club's name and settings; it is to be held."""
        ...

    def end_club(self, club_id: int, at: datetime) -> None:
        """End a club: nobody is in it, it is nowhere; it goes when it has said its last words everywhere."""
        ...

    def offer_place(self, club_id: int, digest: str, until: datetime) -> None:
        """Let one more place be connected by a code of this digest; an earlier one is void."""
        ...

    def take_offer(self, digest: str, now: datetime) -> Club | None:
        """Use such a code up; return its club, None unless it is known and not over."""
        ...

    def connect(self, club_id: int, platform: str, place: str) -> ClubPlace | None:
        """Let a club be in a place; None where another club is. One that was shut is open again."""
        ...

    def disconnect(self, platform: str, place: str, at: datetime) -> None:
        """Let no club be in a place any more: what stands there says its last words from then on."""
        ...

    def places_of(self, club_id: int) -> Sequence[ClubPlace]:
        """Return the places of a club, the oldest first."""
        ...

    def join_club(self, member: ClubMember) -> bool:
        """Write a membership; False where the alias is another's."""
        ...

    def keep_alias(self, club_id: int, member_id: int, alias: str) -> bool:
        """Store how a club knows a member; False where the alias is another's."""
        ...

    def keep_shares(self, club_id: int, member_id: int, shares: frozenset[Share]) -> None:
        """Store what a member lets a club see."""
        ...

    def keep_captaincy(self, club_id: int, member_id: int, captain: bool) -> bool:
        """Store whether a member leads a club; False where they are in it no more."""
        ...

    def membership(self, club_id: int, member_id: int) -> ClubMember | None:
        """Return a member of a club, or None."""
        ...

    def members_of(self, club_id: int, offset: int = 0, most: int = 20) -> Sequence[ClubMember]:
        """Return members of a club, captains first, then by alias."""
        ...

    def members_named(self, club_id: int, name: str, most: int = 5) -> Sequence[ClubMember]:
        """Return members whose alias is, else begins with, these words, case aside."""
        ...

    def count_members(self, club_id: int) -> int:
        """Return how many members a club has."""
        ...

    def captains_of(self, club_id: int) -> Sequence[ClubMember]:
        """Return the captains of a club."""
        ...

    def leave_club(self, club_id: int, member_id: int) -> None:
        """End a membership, also in the club's challenges, to which it goes on counting, nameless.

        Who sleeps for the member, since accounts were joined, leaves with them; so it is with a challenge.
        """
        ...

    def block(self, club_id: int, member_id: int, alias: str) -> None:
        """Let a member in no more."""
        ...

    def unblock(self, club_id: int, member_id: int) -> None:
        """Let a member in again."""
        ...

    def blocked(self, club_id: int) -> Sequence[tuple[int, str]]:
        """Return whom a club lets in no more: (member id, the alias they had)."""
        ...

    def invite(self, member_id: int, club_id: int, alias: str = "") -> None:
        """Remember which club's card a member last asked for, with the alias they chose; 0 forgets it."""
        ...

    def invited(self, member_id: int) -> tuple[int, str]:
        """Return the club whose card a member last asked for, and the alias they chose; 0 and "" for none."""
        ...

    def merge_clubs(self, link_id: int, kept: int, gone: int) -> None:
        """Let a member who goes on be in the clubs and challenges of one who sleeps: counted once.

        In a club of both they are by their own alias, a captain if either was. Who was blocked stays so.
        """
        ...

    def part_clubs(self, link_id: int, kept: int, gone: int) -> None:
        """Undo that: each is where they were; an alias that is another's meanwhile gets a number."""
        ...


class Challenges(Protocol):
    """Challenges, and who takes part."""

    def draft(self, challenge: Challenge) -> Challenge:
        """Create a challenge; return it with its id."""
        ...

    def challenge(self, challenge_id: int) -> Challenge | None:
        """Return a challenge, held until the transaction ends, or None."""
        ...

    def challenge_of(self, club_id: int) -> Challenge | None:
        """Return the challenge of a club that is announced, and neither closed nor called off, or None."""
        ...

    def last_challenge(self, club_id: int) -> Challenge | None:
        """Return the newest challenge of a club that was announced, whatever became of it, or None."""
        ...

    def challenges_of(self, club_id: int) -> Sequence[Challenge]:
        """Return all challenges of a club that were announced, the newest first."""
        ...

    def keep_challenge(self, challenge: Challenge) -> None:
        """Store a challenge, which is to be held; of one called off none turns."""
        ...

    def drop_challenge(self, challenge_id: int) -> None:
        """Erase a draft."""
        ...

    def enter(self, entrant: Entrant) -> None:
        """Write an entrant, a member of the club; one who is in already stays as they are.

        Of who left before and comes back nothing counts twice.
        """
        ...

    def entrant(self, challenge_id: int, member_id: int) -> Entrant | None:
        """Return an entrant, or None."""
        ...

    def entered(self, member_id: int) -> Sequence[tuple[Challenge, Entrant]]:
        """Return where a member takes part, of the challenges that are not closed or called off.

        The entrants are held until the transaction ends.
        """
        ...

    def entrants_of(self, challenge_id: int) -> Sequence[Entrant]:
        """Return all entrants of a challenge, held until the transaction ends."""
        ...

    def keep_entrants(self, entrants: Sequence[Entrant]) -> None:
        """Store entrants, who are to be held, with all of their fields."""
        ...

    def turn_anew(self, challenge_id: int, at: datetime) -> None:
        """Let the next turn of all who have one come then."""
        ...

    def leave_challenge(self, challenge_id: int, member_id: int) -> None:
        """End taking part; it goes on counting, nameless."""
        ...

    def departure(self, challenge_id: int, member_id: int) -> Departure | None:
        """Return how a member took part who left since, None where they never did."""
        ...

    def turning(self, now: datetime, most: int) -> Sequence[Entrant]:
        """Claim entrants whose ``turn_at`` is past, the earliest first, until the transaction ends.

        Their members are held as well; whoever is busy with a request is passed over.
        """
        ...

    def unturned(self, challenge_id: int, until: datetime) -> bool:
        """Tell whether an entrant's ``turn_at`` is no later than this."""
        ...

    def stepping(self, now: datetime, most: int) -> Sequence[Challenge]:
        """Claim challenges whose ``next_at`` is past, the earliest first, until the transaction ends."""
        ...

    def top(self, challenge_id: int, most: int) -> Sequence[Placed]:
        """Return who leads: by score, then by alias."""
        ...

    def unranked(self, challenge_id: int, most: int) -> Sequence[Placed]:
        """Return who is not ranked though they kept something or paused, by alias."""
        ...

    def near(self, challenge_id: int, member_id: int, around: int) -> Sequence[Placed]:
        """Return an entrant with so many above and below, in the order of the board; empty for a stranger.

        Who is not ranked is returned alone.
        """
        ...

    def everyone(self, challenge_id: int) -> Sequence[Placed]:
        """Return the whole board: the ranked in order, then the unranked by alias."""
        ...

    def tally(self, challenge_id: int) -> Counted:
        """Return what a challenge comes to, as a whole and by team; nobody's leaving changes it."""
        ...

    def flagged(self, challenge_id: int) -> Sequence[str]:
        """Return the aliases of whose entries are implausible, by name."""
        ...


class Clubs(Rosters, Challenges, Posts, Protocol):
    """All of it."""
