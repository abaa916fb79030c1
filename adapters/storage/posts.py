"""Posts: what stands in the places of clubs, posted once each, changed in place, taken in hand to do so."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from adapters.storage import founded, posted
from adapters.storage.repository import Repository
from core.clubs import ClubPlace, Parting, Post, PostKind


class Posts(Repository):
    """What stands in the places of clubs."""

    def post(self, challenge_id: int, kinds: Sequence[PostKind], at: datetime) -> None:
        """Let these stand in every open place of the club from then on; what stands already stays."""
        places = self._run(posted.OPEN_PLACES, {"of_challenge": challenge_id}).all()
        about = {"challenge_id": challenge_id, "at": at, "due_at": at}
        values = [
            {"place_id": place.id, "platform": place.platform, "kind": kind.value, **about}
            for place in places
            for kind in kinds
        ]
        self._run_all(self._of_clubs.post, values)
        self._soon(at if values else None)

    def stir(self, challenge_id: int, at: datetime, kinds: Sequence[PostKind] = ()) -> None:
        """Look again at what stands (of these kinds, else all) as what it says may have changed."""
        if self._run(posted.STIR, _of_kinds(challenge_id, kinds or tuple(PostKind), at)).rowcount:
            self._soon(at)

    def renew(self, challenge_id: int, kind: PostKind, at: datetime) -> None:
        """Let a standing message say its last words, and be posted anew."""
        if self._run(posted.RENEW, _of_kinds(challenge_id, [kind], at)).rowcount:
            self._soon(at)

    def lease_posts(self, platform: str, now: datetime, most: int, until: datetime) -> Sequence[Post]:
        """Take due posts of a platform's open places, in due order, their places locked."""
        asked = {"of_platform": platform, "now": now, "most": most, "until": until}
        rows = self._run(posted.LEASE, asked).all()
        ids = sorted({row.place_id for row in rows})
        found = self._run(founded.PLACES, {"ids": ids}).all() if ids else []
        places = {place.id: place for place in (ClubPlace(*row) for row in found)}
        leased = [_post(row, places[row.place_id]) for row in rows]
        return sorted(leased, key=lambda one: (one.at, one.id))

    def settle_post(self, post: Post, *, memo: str, digest: str, again_at: datetime | None) -> None:
        """Note what stands now; due again then, or, where it was stirred meanwhile, at once."""
        noted = {"new_memo": memo, "new_digest": digest, "again_at": again_at}
        self._soon(self._run(posted.SETTLE, {**_in_hand(post), **noted}).scalar())

    def lose_post(self, post: Post, due_at: datetime | None) -> None:
        """Note that a standing message stands no more: due then as a new one, None lets it rest."""
        self._run(posted.LOSE, {**_in_hand(post), "again_at": due_at})
        self._soon(due_at)

    def part_post(self, post: Post, at: datetime) -> None:
        """Note that its last words stand, or it is lost: due then as a new one, or gone where it leaves."""
        ids = {"of_post": post.id, "of_times": post.times}
        if post.parting is Parting.LEAVE:
            self._run(posted.TAKE_AWAY, ids)
        elif self._run(posted.POST_ANEW, {**ids, "now_at": at}).rowcount:
            self._soon(at)

    def grant_post(self, post: Post, on: date) -> None:
        """Note that the place's budget of a date covers the new message to come."""
        self._run(posted.GRANT, {**_in_hand(post), "on_day": on})

    def awaited(self, post: Post, kind: PostKind) -> bool:
        """Tell whether another kind about the same challenge is still to come to stand in that place."""
        asked = {"of_place": post.place.id, "of_challenge": post.challenge_id, "of_kind": kind.value}
        return self._run(posted.AWAITED, asked).first() is not None

    def put_off_posts(self, posts: Sequence[Post], due_at: datetime, *, failed: bool = False) -> None:
        """Make posts that are still leased as they say due again later; ``failed`` counts."""
        later = {"new_due_at": due_at, "failed": int(failed)}
        self._run_all(posted.PUT_OFF, [{**_in_hand(one), **later} for one in _in_order(posts)])
        self._soon(due_at if posts else None)

    def end_posts(self, posts: Sequence[Post]) -> None:
        """Let posts rest: nothing of them is due until they are stirred, or were since they were taken."""
        for one in _in_order(posts):
            self._soon(self._run(posted.END, _in_hand(one)).scalar())


def _of_kinds(challenge_id: int, kinds: Sequence[PostKind], at: datetime) -> Mapping[str, object]:
    return {"of_challenge": challenge_id, "kinds": [one.value for one in kinds], "now_at": at}


def _in_hand(post: Post) -> Mapping[str, object]:
    return {"of_post": post.id, "leased_until": post.leased_until, "of_times": post.times}


def _in_order(posts: Sequence[Post]) -> Sequence[Post]:
    return sorted(posts, key=lambda one: one.id)


def _post(row: Any, place: ClubPlace) -> Post:
    post_id, _, challenge_id, kind, *rest, parting = row
    noted = (*rest, Parting(parting))
    return Post(post_id, place, challenge_id, PostKind(kind), *noted)
