"""The places in which clubs are."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from adapters.storage import founded, posted
from adapters.storage.people import People
from core.clubs import Club, ClubPlace

# A place that was left is kept as long as its budget counts, and where it is shut to us so long.
COUNTED, UNREACHED_KEPT = timedelta(days=1), timedelta(days=30)


class Places(People):
    """The places of clubs; one that is known by another id is so for members and for clubs at once."""

    def connect(self, club_id: int, platform: str, place: str) -> ClubPlace | None:
        """Let a club be in a place; None where another club is. One that was shut is open again."""
        counted = self._run(founded.COUNTED_HERE, _here(platform, place)).mappings().first() or {"new": 0}
        self._run(
            self._of_clubs.connect, {"club_id": club_id, "platform": platform, "place": place, **counted}
        )
        here = ClubPlace(*self._run(founded.PLACE_HERE, _here(platform, place)).one())
        if here.club_id != club_id:
            return None
        if here.shut_at is not None:
            for statement in (founded.REOPEN, founded.DROP_UNPOSTED):
                self._run(statement, {"of_id": here.id})
        return replace(here, shut_at=None)

    def clubs_in(self, platform: str, place: str) -> Sequence[Club]:
        """Return the clubs of a place and of what lies in it, as the topics of a group do."""
        return [Club(*row) for row in self._run(founded.IN_OR_BELOW, _with_topics(platform, place))]

    def club_ever(self, club_id: int) -> Club | None:
        """Return a club, also one that ended and is still to say its last words, or None."""
        row = self._run(founded.EVER, {"of_club": club_id}).first()
        return None if row is None else Club(*row)

    def disconnect(self, platform: str, place: str, at: datetime) -> None:
        """Let no club be in a place any more: what stands there says its last words from then on."""
        left = self._run(founded.DISCONNECT, {**_here(platform, place), "at": at}).all()
        self._part([row.id for row in left if row.shut_at is None], at)

    def end_club(self, club_id: int, at: datetime) -> None:
        """End a club: nobody is in it, it is nowhere; it goes when it has said its last words everywhere."""
        for one in self.places_of(club_id):
            self.disconnect(one.platform, one.place, at)
        for gone in founded.LET_GO:
            self._run(gone, {"of_club": club_id})
        for ended in founded.ENDED:
            self._run(ended, {"of_club": club_id, "at": at})
        self.sweep_places(at)

    def open_left(self, platform: str, place: str, at: datetime) -> None:
        """Note that we may write again where a club was and in what lies in it: last words are due then."""
        self._part(self._run(founded.OPEN_LEFT, _with_topics(platform, place)).scalars().all(), at)

    def sweep_places(self, now: datetime) -> None:
        """Erase places that were left, once nothing stands there or for long, and clubs with their last."""
        since = {"long_ago": now - UNREACHED_KEPT, "counted_no_more": now - COUNTED}
        self._run(founded.SWEEP_PLACES, since)
        self._run(founded.SWEEP_CLUBS, {})

    def _part(self, places: Sequence[int], at: datetime) -> None:
        if places and self._run(posted.LEAVE, {"ids": places, "now_at": at}).rowcount:
            self._soon(at)

    def places_of(self, club_id: int) -> Sequence[ClubPlace]:
        """Return the places of a club, the oldest first."""
        return [ClubPlace(*row) for row in self._run(founded.PLACES_OF, {"of_club": club_id})]

    def keep_place(self, place: ClubPlace) -> None:
        """Store what a place's budget counts."""
        counted = {"new_on": place.new_on, "new": place.new, "edited_at": place.edited_at}
        self._run(founded.KEEP_PLACE, {**_here(place.platform, place.place), **counted})

    def shut_place(self, platform: str, place: str, at: datetime) -> None:
        """Note that nothing can be posted in a place, nor in what lies in it: its posts rest."""
        shut = self._run(founded.SHUT, {**_with_topics(platform, place), "at": at}).scalars().all()
        if shut:
            self._run(founded.REST, {"ids": shut})

    def place_moved(self, platform: str, place: str, new: str) -> None:
        """Follow a place, and what lies in it, to the id it has now; where a club is already, that stays."""
        super().place_moved(platform, place, new)
        for place_id, known_as, left_at in self._run(founded.MOVING, _with_topics(platform, place)).all():
            new_place = new + known_as.removeprefix(place)
            if left_at or self._run(founded.IN_PLACE, _here(platform, new_place)).first() is None:
                self._run(founded.MOVE, {"of_id": place_id, "new_place": new_place})
            elif new_place != known_as:
                self._run(founded.DROP_PLACE, {"of_id": place_id})


def _here(platform: str, place: str) -> Mapping[str, object]:
    return {"of_platform": platform, "of_place": place}


def _with_topics(platform: str, place: str) -> Mapping[str, object]:
    return {**_here(platform, place), "of_group": f"{place}/"}
