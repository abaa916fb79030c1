"""Appointments, the heartbeat of whoever keeps them, and the times in which nobody did."""

from collections.abc import Mapping, Sequence
from datetime import datetime, time
from functools import lru_cache
from typing import Any

from adapters.storage import due
from adapters.storage.repository import Repository
from core.domain.slots import A_WEEK, Hours, Rhythm
from core.errands import Due
from core.records import Appointment, Outage

NO_HOUR = "-"
RHYTHMS_REMEMBERED = 65_536  # about half a kilobyte each


@lru_cache(RHYTHMS_REMEMBERED)
def read_rhythm(hours: str, zone: str, day_ends: time) -> Rhythm | None:
    """Return the rhythm of three columns, the same object for the same; None where the hours are unknown."""
    walls = tuple(None if one == NO_HOUR else time.fromisoformat(one) for one in hours.split())
    return Rhythm(walls, zone, day_ends) if len(walls) == A_WEEK else None


@lru_cache(RHYTHMS_REMEMBERED)
def write_hours(hours: Hours) -> str:
    """Write the wall time of each weekday, ``-`` for none."""
    return " ".join(NO_HOUR if one is None else f"{one:%H:%M}" for one in hours)


class Appointments(Repository):
    """When members are next spoken to."""

    def appoint(self, appointment: Appointment) -> None:
        """Set when a member is next spoken to about this."""
        rhythm = appointment.rhythm
        assert rhythm is not None, "an appointment is made with its rhythm"
        values = {
            "member_id": appointment.member_id,
            "kind": appointment.kind.value,
            "platform": appointment.platform,
            "day": appointment.day,
            "due_at": appointment.due_at,
            "hours": write_hours(rhythm.hours),
            "zone": rhythm.zone,
            "day_ends": rhythm.day_ends,
        }
        self._run(self._due.appoint, values)
        self._soon(appointment.due_at)

    def appointments(self, member_id: int) -> Mapping[Due, Appointment]:
        """Return a member's appointments."""
        rows = self._run(due.APPOINTMENTS, {"of_member": member_id})
        return {one.kind: one for one in map(_appointment, rows)}

    def due(self, now: datetime, most: int) -> Sequence[Appointment]:
        """Claim appointments due by ``now``, earliest first, until the transaction ends."""
        return [_appointment(row) for row in self._run(due.DUE, {"now": now, "most": most}).all()]

    def advance(self, appointments: Sequence[Appointment]) -> None:
        """Move claimed appointments on, each to its ``day`` and ``due_at``."""
        self._run_all(
            due.ADVANCE,
            [
                {"of_member": one.member_id, "of_kind": one.kind.value, "day": one.day, "due_at": one.due_at}
                for one in appointments
            ],
        )

    def sleep(self, member_id: int) -> None:
        """Let all appointments of a member rest until they are made anew."""
        self._run(due.SLEEP, {"of_member": member_id})

    def beat(self, now: datetime) -> datetime | None:
        """Note that somebody keeps appointments now; return when somebody last did, or None."""
        before: datetime | None = self._run(due.BEAT_BEFORE, {}).scalar()
        self._run(self._due.beat, {"id": 1, "at": now})
        self.beaten = True
        return before

    def note_outage(self, outage: Outage) -> None:
        """Remember a time in which nobody kept appointments."""
        self._run(due.ADD_OUTAGE, {"began": outage.began, "ended": outage.ended})

    def outage(self, since: datetime, until: datetime) -> Outage | None:
        """Return the newest outage that overlaps a time, or None."""
        row = self._run(due.OUTAGE_OF, {"since": since, "until": until}).first()
        return None if row is None else Outage(*row)

    def next_due(self, after: datetime) -> datetime | None:
        """Return the earliest instant later than ``after`` at which something falls due, or None."""
        found = self._run(due.NEXT_DUE, {"after": after}).scalars()
        return min((one for one in found if one is not None), default=None)


def _appointment(row: Any) -> Appointment:
    member_id, kind, platform, day, due_at, hours, zone, day_ends = row
    return Appointment(member_id, Due(kind), platform, day, due_at, read_rhythm(hours, zone, day_ends))
