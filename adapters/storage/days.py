"""Entries as buttons name them, and appointments."""

from collections.abc import Sequence
from datetime import date, datetime

from adapters.storage import statements
from adapters.storage.repository import Repository
from core.ports import Appointment, Due, Entry


class Days(Repository):
    """Entries as buttons name them, and appointments."""

    def entry(self, member_id: int, day: date) -> Entry:
        """Return the entry of a day, created when first asked for."""
        found = self._run(statements.ENTRY_OF_DAY, {"of_member": member_id, "of_day": day}).scalar()
        if found is None:
            found = self._run(self._upserts.add_entry, {"member_id": member_id, "day": day}).scalar_one()
        return Entry(found, member_id, day)

    def entry_by_id(self, entry_id: int) -> Entry | None:
        """Return an entry, or None; whose it is remains to be checked."""
        row = self._run(statements.ENTRY_BY_ID, {"of_entry": entry_id}).first()
        return None if row is None else Entry(row.id, row.member_id, row.day)

    def appoint(self, appointment: Appointment) -> None:
        """Set when a member is next spoken to about this."""
        values = {"kind": appointment.kind.value, "due_at": appointment.due_at}
        self._run(self._upserts.appoint, {"member_id": appointment.member_id, **values})

    def appointment(self, member_id: int, kind: Due) -> Appointment | None:
        """Return the appointment that a member has about this, or None before the first."""
        values = {"of_member": member_id, "of_kind": kind.value}
        due_at = self._run(statements.APPOINTMENT_OF, values).scalar()
        return None if due_at is None else Appointment(member_id, kind, due_at)

    def due(self, now: datetime, limit: int) -> Sequence[Appointment]:
        """Return appointments due by ``now``, earliest first, of members nobody else is busy with."""
        rows = self._run(statements.DUE, {"now": now, "most": limit})
        return [Appointment(member_id, Due(kind), due_at) for member_id, kind, due_at in rows]

    def next_due(self) -> datetime | None:
        """Return the earliest instant at which an appointment falls due, or None."""
        earliest: datetime | None = self._run(statements.NEXT_DUE, {}).scalar()
        return earliest
