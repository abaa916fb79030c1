"""Reading ahead: what many errands are going to ask for one by one, in four statements for all of them."""

from collections.abc import Iterable, Sequence
from datetime import date

from adapters.storage import statements
from adapters.storage.events import read_recorded
from adapters.storage.people import read_person
from adapters.storage.repository import Repository
from core.errands import Due, Errand
from core.records import Entry


class ReadingAhead(Repository):
    """Fills what is known ahead."""

    def read_ahead(self, errands: Sequence[Errand], platform: str) -> None:
        """Read in a few statements what composing these errands is going to ask for, one by one."""
        members = sorted({one.member_id for one in errands})
        if len(members) < 2:
            return
        ahead = self._ahead
        for row in self._run(statements.PEOPLE, {"ids": members, "of_platform": platform}):
            ahead.people.setdefault(row.id, read_person(row))
        for person in ahead.people.values():
            ahead.events[person.id, person.snapshot.since] = []
        # Who has no account meanwhile is not spoken to: nothing is read of them.
        stored = {one.id: ahead.events[one.id, one.snapshot.since] for one in ahead.people.values()}
        for member_id, *columns in self._run(statements.EVENTS_OF_ALL, {"ids": list(stored)}):
            stored[member_id].append(read_recorded(*columns))
        self._forget_rebuilt()
        sessions = [one for one in errands if one.kind is Due.SESSION and one.member_id in stored]
        self._enter({(one.member_id, one.day) for one in sessions})

    def _forget_rebuilt(self) -> None:
        """Leave members to themselves whose stored snapshot is of no use: they need their whole past."""
        for member_id, since in [key for key in self._ahead.events if key[1] == date.min]:
            del self._ahead.events[member_id, since]

    def _enter(self, wanted: set[tuple[int, date]]) -> None:
        """Find the entries of these members' days, and make those that are missing."""
        if not wanted:
            return
        named = {"ids": [member for member, _ in wanted], "days": list({day for _, day in wanted})}
        self._know(self._run(statements.ENTRIES, named))
        missing = sorted(wanted - self._ahead.entries.keys())
        if missing:
            values = [{"member_id": member, "day": day} for member, day in missing]
            self._know(self._connection.execute(self._upserts.add_entry, values))

    def _know(self, rows: Iterable[tuple[int, int, date]]) -> None:
        for entry_id, member_id, day in rows:
            self._ahead.entries[member_id, day] = Entry(entry_id, member_id, day)
