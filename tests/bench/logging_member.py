"""A member with two months behind them, and the log that is measured: what it says, runs and takes back."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from sqlalchemy import event

from adapters.storage import StoredUnit, open_storage
from adapters.storage.codec import NO_SNAPSHOT
from adapters.zones import Cities
from core.coach import Coach
from core.intents import Intent, LogLine, UndoLast
from core.requests import Account, Place, Request
from core.speech.message import Message
from tests.bench.history import lived

LINE = "raise 3x10 steady pain 0 effort 7"
FIRST = datetime(2026, 1, 5, 7, 0, tzinfo=UTC)
DAYS = 61
ACCOUNT, PLACE = Account("console", "ann", "ann"), Place("console", "ann")

Statement = tuple[str, Any]


@dataclass(slots=True)
class LoggingMember:
    """One member who logs on the day after those lived, and takes it back."""

    unit: StoredUnit
    coach: Coach
    days: int = DAYS
    keys: Iterator[int] = field(default_factory=lambda: count(1))

    @property
    def now(self) -> datetime:
        """The instant at which is logged."""
        return FIRST + timedelta(days=self.days)

    async def log(self) -> tuple[Message, ...]:
        """Log the raises of today."""
        return await self._ask(LogLine(LINE))

    async def undo(self) -> tuple[Message, ...]:
        """Take back what was logged last."""
        return await self._ask(UndoLast())

    async def _ask(self, intent: Intent) -> tuple[Message, ...]:
        key = f"bench.{next(self.keys)}"
        return await self.coach.answer(Request(ACCOUNT, PLACE, intent, key, self.now))

    @contextmanager
    def heard(self) -> Iterator[list[Statement]]:
        """Yield a list to which every statement run meanwhile is added, with its parameters."""
        statements: list[Statement] = []

        def hear(*arguments: Any) -> None:
            statements.append((arguments[2], arguments[3]))

        event.listen(self.unit.engine, "before_cursor_execute", hear)
        try:
            yield statements
        finally:
            event.remove(self.unit.engine, "before_cursor_execute", hear)


@contextmanager
def logging_member(url: str, days: int = DAYS) -> Iterator[LoggingMember]:
    """Yield a member with so many days of history, two months, in the database at this address."""
    unit = open_storage(url)
    with unit() as tx:
        member = tx.welcome(ACCOUNT, NO_SNAPSHOT, FIRST).id
        for one in lived(FIRST.date(), days):
            told = FIRST.replace(hour=18) + (one.day - FIRST.date())
            tx.record(member, one, told, f"{one.day}")
    with ThreadPoolExecutor(1) as executor:
        yield LoggingMember(unit, Coach(unit, Cities(), executor), days)
    unit.close()
