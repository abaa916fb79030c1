"""Errands: written once for each slot, taken in hand for as long as a lease, settled once."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from adapters.storage import due, statements
from adapters.storage.repository import Repository
from core.errands import Due, End, Errand, Owed

KEPT = timedelta(days=30)
SWEPT_AT_ONCE = 2000


class Errands(Repository):
    """What is owed to members."""

    def owe(self, owed: Sequence[Owed]) -> None:
        """Write errands; one that was written before, whatever became of it, stays as it is."""
        self._run_all(self._due.owe, [_written(one) for one in owed])
        self._soon(min((one.at for one in owed), default=None))

    def rebook(self, owed: Owed) -> None:
        """Write an errand in place of the one that the member's date had."""
        self._run(due.DROP_ERRAND, _slot(owed.member_id, owed.kind, owed.day))
        self.owe([owed])

    def cancel(self, member_id: int, kind: Due, day: date) -> None:
        """Drop a date's errand where it is still open."""
        self._run(due.CANCEL_ERRAND, _slot(member_id, kind, day))

    def lease(self, platform: str, now: datetime, most: int, until: datetime) -> Sequence[Errand]:
        """Take errands due by ``now``, in due order, and whatever else is due to the same members."""
        asked = {"of_platform": platform, "now": now, "until": until}
        rows = self._run(due.LEASE, {**asked, "most": most}).all()
        if len(rows) == most:
            members = sorted({row.member_id for row in rows})
            rows = [*rows, *self._run(due.LEASE_OF_MEMBERS, {**asked, "members": members})]
        return sorted(map(_errand, rows), key=lambda one: (one.at, one.id))

    def settle(self, errands: Sequence[Errand], end: End, at: datetime) -> None:
        """End those of these errands that are still open."""
        if errands:
            self._run(due.SETTLE, {"ids": [one.id for one in errands], "end": end.value, "ended_at": at})

    def settle_all(self, member_id: int, end: End, at: datetime) -> None:
        """End every open errand of a member."""
        self._run(due.SETTLE_OF_MEMBER, {"of_member": member_id, "end": end.value, "ended_at": at})

    def move(self, member_id: int, platform: str) -> None:
        """Speak to a member on another platform from now on; what one account is to be told stays there."""
        for statement in (due.MOVE_APPOINTMENTS, due.MOVE_ERRANDS):
            self._run(statement, {"of_member": member_id, "platform": platform})

    def put_off(self, errands: Sequence[Errand], due_at: datetime, *, failed: bool = False) -> None:
        """Make errands that are still leased as they say due again later; ``failed`` counts."""
        self._run_all(
            due.PUT_OFF,
            [
                {
                    "of_errand": one.id,
                    "leased_until": one.leased_until,
                    "due_at": due_at,
                    "failed": int(failed),
                }
                for one in errands
            ],
        )
        self._soon(due_at if errands else None)

    def postpone(self, errand: Errand, at: datetime) -> None:
        """Give a leased errand another instant for its slot, as if it had never had the first."""
        self._run(due.POSTPONE, {"of_errand": errand.id, "new_at": at})
        self._soon(at)

    def redate(self, errand: Errand, day: date) -> None:
        """Let an errand be that of another date, which has none."""
        self._run(due.REDATE, {"of_errand": errand.id, "new_day": day})

    def open_errand(self, member_id: int, kind: Due, day: date) -> datetime | None:
        """Return the instant of a date's slot where its errand is open, else None."""
        at: datetime | None = self._run(due.OPEN_ERRAND, _slot(member_id, kind, day)).scalar()
        return at

    def has_errand(self, member_id: int, kind: Due, day: date) -> bool:
        """Tell whether a date had its slot, whatever became of it."""
        return self._run(due.OUTCOME, _slot(member_id, kind, day)).scalar() is not None

    def sweep(self, now: datetime) -> None:
        """Forget a little of what is old: errands and the keys of requests."""
        old = {"before": now - KEPT, "most": SWEPT_AT_ONCE}
        self._run(due.FORGET_ERRANDS, old)
        self._run(statements.FORGET_REQUESTS, old)


def _slot(member_id: int, kind: Due, day: date) -> Mapping[str, object]:
    return {"of_member": member_id, "of_kind": kind.value, "of_day": day}


def _written(owed: Owed) -> Mapping[str, object]:
    return {
        "member_id": owed.member_id,
        "kind": owed.kind.value,
        "day": owed.day,
        "since": owed.since,
        "platform": owed.platform,
        "at": owed.at,
        "due_at": owed.at,
        "attempts": 0,
        "outcome": "",
    }


def _errand(row: Any) -> Errand:
    errand_id, member_id, kind, day, at, since, leased_until, attempts = row
    return Errand(errand_id, member_id, Due(kind), day, at, since, leased_until, attempts)
