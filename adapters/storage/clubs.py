"""Clubs, and who followed a link to one."""

from collections.abc import Sequence
from datetime import datetime, time
from typing import Any

from adapters.storage import founded
from adapters.storage.people import storable
from adapters.storage.repository import Repository
from core.clubs import Club

BOARD_DAY, BOARD_AT = 6, time(18)


class Clubs(Repository):
    """Clubs, by their number, their code, their places and their members."""

    def found_club(self, name: str, zone: str, language: str, code: str, at: datetime) -> Club:
        """Create a club."""
        values = {
            "created_at": at,
            "name": storable(name),
            "zone": zone,
            "language": language,
            "code": code,
            "board_day": BOARD_DAY,
            "board_at": BOARD_AT,
            "quiet": False,
        }
        return Club(*self._run(founded.FOUND, values).one())

    def club(self, club_id: int) -> Club | None:
        """Return a club, or None."""
        return _club(self._run(founded.BY_ID, {"of_club": club_id}).first())

    def club_in(self, platform: str, place: str) -> Club | None:
        """Return the club of a place, or None."""
        return _club(self._run(founded.IN_PLACE, {"of_platform": platform, "of_place": place}).first())

    def hold_club(self, club_id: int) -> Club | None:
        """Return a club, held until the transaction ends, or None."""
        return _club(self._run(founded.HOLD, {"of_club": club_id}).first())

    def club_by_code(self, code: str) -> Club | None:
        """Return the club of a join link's code, or None."""
        return _club(self._run(founded.BY_CODE, {"of_code": storable(code)}).first())

    def clubs_of(self, member_id: int) -> Sequence[Club]:
        """Return the clubs of a member, the first joined first."""
        return [Club(*row) for row in self._run(founded.OF_MEMBER, {"of_member": member_id})]

    def keep_club(self, club: Club) -> None:
        """Store a club's name and settings; it is to be held."""
        values = {
            "of_club": club.id,
            "name": storable(club.name),
            "zone": club.zone,
            "code": club.code,
            "language": club.language,
            "board_day": club.board_day,
            "board_at": club.board_at,
            "quiet": club.quiet,
        }
        self._run(founded.KEEP, values)

    def offer_place(self, club_id: int, digest: str, until: datetime) -> None:
        """Let one more place be connected by a code of this digest; an earlier one is void."""
        self._run(founded.OFFER, {"of_club": club_id, "offer": digest, "offer_until": until})

    def take_offer(self, digest: str, now: datetime) -> Club | None:
        """Use such a code up; return its club, None unless it is known and not over."""
        return _club(self._run(founded.TAKE_OFFER, {"digest": digest, "now": now}).first())

    def invite(self, member_id: int, club_id: int, alias: str = "") -> None:
        """Remember which club's card a member last asked for, with the alias they chose; 0 forgets it."""
        if club_id:
            values = {"member_id": member_id, "club_id": club_id, "alias": storable(alias)}
            self._run(self._of_clubs.invite, values)
        else:
            self._run(founded.UNINVITE, {"of_member": member_id})

    def invited(self, member_id: int) -> tuple[int, str]:
        """Return the club whose card a member last asked for, and the alias they chose; 0 and "" for none."""
        row = self._run(founded.INVITED, {"of_member": member_id}).first()
        return (0, "") if row is None else (row.club_id, row.alias)


def _club(row: Any) -> Club | None:
    return None if row is None else Club(*row)
