"""What every repository works with: one transaction's connection."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, CursorResult, Executable
from sqlalchemy.exc import IntegrityError

from adapters.storage.club_upserts import ClubUpserts
from adapters.storage.due import DueUpserts
from adapters.storage.enrolled import SLEEPERS
from adapters.storage.statements import Upserts
from core.ports import CollisionError
from core.records import Entry, Person, Recorded


@dataclass(slots=True)
class Ahead:
    """What was read in advance in this transaction, each to be asked for once and then read anew."""

    people: dict[int, Person] = field(default_factory=dict)
    events: dict[tuple[int, date], list[Recorded]] = field(default_factory=dict)
    entries: dict[tuple[int, date], Entry] = field(default_factory=dict)


class Repository:
    """Runs statements on one connection; a statement or two for each method."""

    def __init__(
        self, connection: Connection, upserts: Upserts, due: DueUpserts, of_clubs: ClubUpserts
    ) -> None:
        self._connection, self._upserts, self._due, self._of_clubs = connection, upserts, due, of_clubs
        self.soonest: datetime | None = None
        self.erased = self.beaten = False
        self._ahead = Ahead()

    def _run(self, statement: Executable, values: Mapping[str, object]) -> CursorResult[*tuple[Any, ...]]:
        return self._connection.execute(statement, values)

    def _claim(self, statement: Executable, values: Mapping[str, object]) -> CursorResult[*tuple[Any, ...]]:
        """Run what breaks a rule only where another transaction came first, which is a collision."""
        try:
            return self._run(statement, values)
        except IntegrityError as error:
            raise CollisionError from error

    def _run_all(self, statement: Executable, values: Sequence[Mapping[str, object]]) -> None:
        """Run a statement once for each of the values, none where there are none."""
        if values:
            self._connection.execute(statement, values)

    def _with_sleepers(self, member_id: int) -> list[int]:
        """Return a member, then who sleeps for them since accounts were joined."""
        return [member_id, *self._run(SLEEPERS, {"of_member": member_id}).scalars()]

    def _soon(self, at: datetime | None) -> None:
        """Note that something falls due then."""
        if at is not None and (self.soonest is None or at < self.soonest):
            self.soonest = at
