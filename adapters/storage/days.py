"""Entries as buttons name them."""

from datetime import date

from adapters.storage import statements
from adapters.storage.repository import Repository
from core.records import Entry


class Days(Repository):
    """Entries as buttons name them."""

    def entry(self, member_id: int, day: date) -> Entry:
        """Return the entry of a day, created when first asked for."""
        known = self._ahead.entries.get((member_id, day))
        if known is not None:
            return known
        found = self._run(statements.ENTRY_OF_DAY, {"of_member": member_id, "of_day": day}).scalar()
        if found is None:
            found = self._run(self._upserts.add_entry, {"member_id": member_id, "day": day}).scalar_one()
        return Entry(found, member_id, day)

    def entry_by_id(self, entry_id: int) -> Entry | None:
        """Return an entry, or None; whose it is remains to be checked."""
        row = self._run(statements.ENTRY_BY_ID, {"of_entry": entry_id}).first()
        return None if row is None else Entry(row.id, row.member_id, row.day)
