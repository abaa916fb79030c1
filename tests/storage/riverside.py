"""A club to store: Riverside, its people, and a challenge of four weeks."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import count

from adapters.storage import StoredUnit
from adapters.storage.codec import NO_SNAPSHOT
from core.clubs import Challenge, Club, ClubMember, Entrant, Post, PostKind, Share
from core.domain.challenge import ChallengeKind
from core.errands import LEASE
from core.ports import Transaction
from core.requests import Account
from tests.storage.conftest import MONDAY, NOW, later

PLATFORM, PLACE = "console", "riverside"
LAST = date(2026, 2, 1)
_NUMBERS = count(1)


def found(unit: StoredUnit, name: str = "Riverside", place: str = PLACE) -> Club:
    """Found a club that is in a place; its code is its name in small letters."""
    with unit() as tx:
        club = tx.found_club(name, "Europe/Berlin", "en", name.lower(), NOW)
        assert tx.connect(club.id, PLATFORM, place) is not None
    return club


def welcome(unit: StoredUnit) -> int:
    """Welcome somebody; return the id."""
    with unit() as tx:
        return tx.welcome(Account(PLATFORM, f"{next(_NUMBERS)}"), NO_SNAPSHOT, NOW).id


def membership(club: Club, member_id: int, alias: str, *shares: Share, captain: bool = False) -> ClubMember:
    """A membership as the card makes it."""
    return ClubMember(club.id, member_id, alias, frozenset(shares), captain, NOW)


def join(unit: StoredUnit, club: Club, *aliases: str) -> list[int]:
    """Welcome people, and let each into the club by an alias; return their ids."""
    members = [welcome(unit) for _ in aliases]
    with unit() as tx:
        for member_id, alias in zip(members, aliases, strict=True):
            assert tx.join_club(membership(club, member_id, alias))
    return members


def planned(club: Club) -> Challenge:
    """A draft of a challenge of four weeks."""
    return Challenge(0, club.id, "Four weeks", ChallengeKind.CONSISTENCY, MONDAY, LAST)


def announce(unit: StoredUnit, club: Club) -> Challenge:
    """Announce a challenge of four weeks; return it as stored."""
    with unit() as tx:
        challenge = replace(tx.draft(planned(club)), announced_at=NOW)
        tx.keep_challenge(challenge)
    return challenge


def entry(challenge: Challenge, member_id: int, score: float | None = None) -> Entrant:
    """An entrant who has this share of ten planned entries, not ranked without one."""
    kept = round((score or 0.0) * 10)
    counted = {"kept": kept, "planned": 10, "score": score or 0.0, "ranked": score is not None}
    return Entrant(challenge.id, member_id, MONDAY, **counted)  # type: ignore[arg-type] # each as its field


def enter(unit: StoredUnit, challenge: Challenge, scores: dict[int, float | None]) -> None:
    """Let members of the club take part."""
    with unit() as tx:
        for member_id, score in scores.items():
            tx.enter(entry(challenge, member_id, score))


def aliases(tx: Transaction, challenge: Challenge) -> list[tuple[int, str]]:
    """The whole board: ranks and names."""
    return [(one.rank, one.alias) for one in tx.everyone(challenge.id)]


def leased(tx: Transaction, hours: float = 0, most: int = 9, platform: str = PLATFORM) -> Sequence[Post]:
    """Take what is due so many hours after the first instant."""
    now = later(hours=hours)
    return tx.lease_posts(platform, now, most, now + LEASE)


def standing(unit: StoredUnit, *kinds: PostKind) -> Challenge:
    """A challenge of which these, else the board, stand in the club's only place as ``m1``."""
    challenge = announce(unit, found(unit))
    with unit() as tx:
        tx.post(challenge.id, kinds or (PostKind.BOARD,), NOW)
        for post in leased(tx):
            tx.settle_post(post, memo="m1", digest="d1", again_at=None)
        assert not leased(tx, 1)
    return challenge
