"""Events: appended, replaced, taken back."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from sqlalchemy import Executable

from adapters.storage import statements
from adapters.storage.codec import Spelled, read_event, write_event
from adapters.storage.repository import Repository
from core.domain.events import Event
from core.records import Recorded


class Events(Repository):
    """What happened; nothing is overwritten."""

    spelling = Spelled()

    def events(self, member_id: int, since: date) -> Sequence[Recorded]:
        """Return the standing events of ``since`` and later, by day and place in it."""
        known = self._ahead.events.pop((member_id, since), None)
        if known is not None:
            return known
        return self._recorded(statements.EVENTS, {"of_member": member_id, "since": since})

    def record(self, member_id: int, event: Event, at: datetime, action: str = "", replaces: int = 0) -> int:
        """Append an event, standing in for the one it replaces; return its id.

        LookupError if the member has no such standing event; IntegrityError if another stands in its place.
        """
        place: int | None = None
        if replaces:
            named = {"of_event": replaces, "of_member": member_id}
            place = self._run(statements.SUPERSEDE, named).scalar()
            if place is None:
                raise LookupError(f"no event {replaces} of member {member_id} stands")
        written = write_event(event)
        values = {
            "member_id": member_id,
            "day": event.day,
            "kind": written.kind,
            "subject": written.subject,
            "facts": written.facts,
            "action": action,
            "recorded_at": at,
            "replaces": replaces or None,
            "place": place,
            "superseded": False,
        }
        recorded: int = self._run(statements.ADD_EVENT, values).scalar_one()
        return recorded

    def last_action(self, member_id: int) -> Sequence[Recorded]:
        """Return the standing events of the newest action that can be taken back, oldest first."""
        return self._recorded(statements.LAST_ACTION, {"of_member": member_id})

    def action_of(self, member_id: int, event_id: int) -> Sequence[Recorded]:
        """Return the standing events of the action that this event of the member belonged to."""
        return self._recorded(statements.ACTION_OF, {"of_member": member_id, "of_event": event_id})

    def of_action(self, member_id: int, action: str) -> Sequence[Recorded]:
        """Return the standing events of a member's action by its name, oldest first."""
        return self._recorded(statements.OF_ACTION, {"of_member": member_id, "of_action": action})

    def built_on(self, member_id: int, event_id: int) -> int:
        """Return the id of an event by which a later action changed what this event's action did, or 0."""
        named = {"of_member": member_id, "of_event": event_id}
        return self._run(statements.BUILT_ON, named).scalar() or 0

    def take_back(self, action: Sequence[Recorded], at: datetime) -> None:
        """Take an action's events back; what they had replaced of other actions stands again.

        An event that no longer stands is left as it is.
        """
        ids = [one.id for one in action]
        taken = set(self._run(statements.UNDO_STANDING, {"ids": ids, "at": at}).scalars()) if ids else set()
        names = {one.action for one in action}
        older = [one.replaces for one in action if one.id in taken and one.replaces]
        inner: list[int] = []
        restored: list[int] = []
        while older:
            rows = self._run(statements.REPLACED, {"ids": older}).all()
            older = [replaces for _, name, replaces in rows if name in names and replaces]
            inner += [event_id for event_id, name, _ in rows if name in names]
            restored += [event_id for event_id, name, _ in rows if name not in names]
        if inner:
            self._run(statements.UNDO, {"ids": inner, "at": at})
        if restored:
            self._run(statements.RESTORE, {"ids": restored})

    def end_action(self, member_id: int, action: str, at: datetime) -> None:
        """Take back what is left of a member's action, also what an edit stands in for: it stays ended."""
        named = {"of_member": member_id, "of_action": action, "at": at}
        self._run(statements.END_ACTION, named)

    def _recorded(self, statement: Executable, values: Mapping[str, object]) -> Sequence[Recorded]:
        return [read_recorded(*row) for row in self._run(statement, values).all()]

    def last_recorded(self) -> datetime | None:
        """Return the instant at which the newest event of anybody was recorded, or None."""
        newest: datetime | None = self._run(statements.LAST_RECORDED, {}).scalar()
        return newest


def read_recorded(
    event_id: int,
    kind: str,
    day: date,
    facts: str,
    at: datetime,
    action: str,
    replaces: int | None,
    place: int,
) -> Recorded:
    """Return an event as stored from the columns of the statements that read events."""
    return Recorded(event_id, read_event(kind, day, facts), at, action, replaces or 0, place)
