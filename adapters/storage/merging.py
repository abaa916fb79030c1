"""Two members who are one person: in clubs one of them sleeps, the other goes on, until that is undone."""

from itertools import count

from adapters.storage import merged
from adapters.storage.repository import Repository
from adapters.storage.roster import alias_key


class Merging(Repository):
    """Memberships and entries of members whose accounts were joined."""

    def merge_clubs(self, link_id: int, kept: int, gone: int) -> None:
        """Let a member who goes on be in the clubs and challenges of one who sleeps: counted once.

        In a club of both they are by their own alias, a captain if either was. Who was blocked stays so.
        """
        both = {"of_link": link_id, "goes_on": kept, "sleeps": gone}
        for statement in (
            *merged.SLEEP,
            merged.COPY_MEMBERS,
            merged.LEND,
            merged.COPY_ENTRANTS,
            *merged.DEPARTURES,
            merged.COPY_BLOCKS,
        ):
            self._run(statement, both)

    def part_clubs(self, link_id: int, kept: int, gone: int) -> None:
        """Undo that: each is where they were; an alias that is another's meanwhile gets a number."""
        both = {"of_link": link_id, "goes_on": kept, "sleeps": gone}
        for statement in (*merged.DROP_COPIES, merged.TAKE_BACK):
            self._run(statement, both)
        for club_id, alias, _ in self._run(merged.ASLEEP, both).all():
            free = self._free_alias(club_id, alias)
            named = {"new_alias": free, "key": alias_key(free)}
            self._claim(merged.WAKE, {"of_club": club_id, "sleeps": gone, **named})
        for statement in (merged.WAKE_ENTRANTS, merged.WAKE_DEPARTURES):
            self._run(statement, both)

    def _free_alias(self, club_id: int, alias: str) -> str:
        """Return the alias, or with the first number by which nobody in the club is known."""
        for number in count(2):
            free = alias if number == 2 else f"{alias} {number - 1}"
            asked = {"of_club": club_id, "key": alias_key(free)}
            if self._run(merged.HELD, asked).first() is None:
                return free
        raise AssertionError("numbers do not end")
