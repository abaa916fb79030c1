"""What posts need of one transaction, beside all else that it offers."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from core.clubs import Club, ClubPlace, Post, PostKind


class Posts(Protocol):
    """What stands in the places of clubs."""

    def post(self, challenge_id: int, kinds: Sequence[PostKind], at: datetime) -> None:
        """Let these stand in every open place of the club from then on; what stands already stays."""
        ...

    def stir(self, challenge_id: int, at: datetime, kinds: Sequence[PostKind] = ()) -> None:
        """Look again at what stands (of these kinds, else all) as what it says may have changed."""
        ...

    def renew(self, challenge_id: int, kind: PostKind, at: datetime) -> None:
        """Let a standing message say its last words, and be posted anew."""
        ...

    def lease_posts(self, platform: str, now: datetime, most: int, until: datetime) -> Sequence[Post]:
        """Take due posts of a platform's open places, in due order, their places locked."""
        ...

    def keep_place(self, place: ClubPlace) -> None:
        """Store what a place's budget counts."""
        ...

    def settle_post(self, post: Post, *, memo: str, digest: str, again_at: datetime | None) -> None:
        """Note what stands now; due again then, or, where it was stirred meanwhile, at once."""
        ...

    def lose_post(self, post: Post, due_at: datetime | None) -> None:
        """Note that a standing message stands no more: due then as a new one, None lets it rest."""
        ...

    def part_post(self, post: Post, at: datetime) -> None:
        """Note that its last words stand, or it is lost: due then as a new one, or gone where it leaves."""
        ...

    def grant_post(self, post: Post, on: date) -> None:
        """Note that the place's budget of a date covers the new message to come."""
        ...

    def awaited(self, post: Post, kind: PostKind) -> bool:
        """Tell whether another kind about the same challenge is still to come to stand in that place."""
        ...

    def club_ever(self, club_id: int) -> Club | None:
        """Return a club, also one that ended and is still to say its last words, or None."""
        ...

    def put_off_posts(self, posts: Sequence[Post], due_at: datetime, *, failed: bool = False) -> None:
        """Make posts that are still leased as they say due again later; ``failed`` counts."""
        ...

    def end_posts(self, posts: Sequence[Post]) -> None:
        """Let posts rest: nothing of them is due until they are stirred, or were since they were taken."""
        ...

    def shut_place(self, platform: str, place: str, at: datetime) -> None:
        """Note that nothing can be posted in a place, nor in what lies in it: its posts rest."""
        ...

    def open_left(self, platform: str, place: str, at: datetime) -> None:
        """Note that we may write again where a club was and in what lies in it: last words are due then."""
        ...

    def sweep_places(self, now: datetime) -> None:
        """Erase places that were left, once nothing stands there or for long, and clubs with their last."""
        ...
