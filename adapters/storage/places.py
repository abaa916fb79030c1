"""The places in which clubs are."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from adapters.storage import founded
from adapters.storage.people import People
from core.clubs import Club, ClubPlace


class Places(People):
    """The places of clubs; one that is known by another id is so for members and for clubs at once."""

    def connect(self, club_id: int, platform: str, place: str) -> ClubPlace | None:
        """Let a club be in a place; None where another club is. One that was shut is open again."""
        values = {"club_id": club_id, "platform": platform, "place": place, "new": 0}
        self._run(self._of_clubs.connect, values)
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

    def disconnect(self, platform: str, place: str) -> None:
        """Let no club be in a place any more."""
        self._run(founded.DISCONNECT, _here(platform, place))

    def places_of(self, club_id: int) -> Sequence[ClubPlace]:
        """Return the places of a club, the oldest first."""
        return [ClubPlace(*row) for row in self._run(founded.PLACES_OF, {"of_club": club_id})]

    def keep_place(self, place: ClubPlace) -> None:
        """Store what a place's budget counts."""
        counted = {"new_on": place.new_on, "new": place.new, "edited_at": place.edited_at}
        self._run(founded.KEEP_PLACE, {"of_id": place.id, **counted})

    def shut_place(self, platform: str, place: str, at: datetime) -> None:
        """Note that nothing can be posted in a place, nor in what lies in it: its posts rest."""
        shut = self._run(founded.SHUT, {**_with_topics(platform, place), "at": at}).scalars().all()
        if shut:
            self._run(founded.REST, {"ids": shut})

    def place_moved(self, platform: str, place: str, new: str) -> None:
        """Follow a place, and what lies in it, to the id it has now; where a club is already, that stays."""
        super().place_moved(platform, place, new)
        for place_id, known_as in self._run(founded.MOVING, _with_topics(platform, place)).all():
            new_place = new + known_as.removeprefix(place)
            if self._run(founded.IN_PLACE, _here(platform, new_place)).first() is None:
                self._run(founded.MOVE, {"of_id": place_id, "new_place": new_place})
            elif new_place != known_as:
                self.disconnect(platform, known_as)


def _here(platform: str, place: str) -> Mapping[str, object]:
    return {"of_platform": platform, "of_place": place}


def _with_topics(platform: str, place: str) -> Mapping[str, object]:
    return {**_here(platform, place), "of_group": f"{place}/"}
