"""A house where a coach works: people who move in and speak, a clock that is turned, what was sent."""

import asyncio
import sqlite3
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from typing import Any, TypeVar

from adapters.storage import StoredUnit, open_storage
from adapters.zones import Cities
from core.coach import Coach
from core.commands import read_line
from core.errands import Outcome, Parcel, Sent
from core.intents import Intent
from core.ports import Unit
from core.requests import Account, Place, Request
from core.speech.message import Message
from tests.delivery.office import STEPS, AtOnce

T = TypeVar("T")
PLATFORM = "post"
MONDAY = datetime(2026, 1, 5, 7, 0, tzinfo=UTC)
STEADY = "10 10 10 steady pain 0 effort 7"
TOGETHER = 9
_numbers = count(1)


def account(name: str) -> Account:
    """Somebody's account."""
    return Account(PLATFORM, name, name)


@dataclass(slots=True)
class House:
    """One process that answers, keeps appointments and sends, a step at a time.

    ``takes`` is the platform: it hears each parcel and says what becomes of it.
    """

    coach: Coach
    now: datetime = MONDAY
    takes: Callable[[Parcel], Outcome] = lambda _: Sent()
    sent: list[tuple[datetime, Parcel]] = field(default_factory=list)
    runner: asyncio.Runner = field(default_factory=asyncio.Runner)

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Run something of the coach to its end."""
        return self.runner.run(work)

    def asks(self, name: str, intent: Intent) -> tuple[Message, ...]:
        """Let somebody ask something now."""
        key = f"house.{next(_numbers)}"
        return self.run(
            self.coach.answer(Request(account(name), Place(PLATFORM, name), intent, key, self.now))
        )

    def says(self, name: str, line: str) -> str:
        """Let somebody type a line now; return what is answered."""
        return "\n".join(message.text for message in self.asks(name, read_line(line)))

    def moves_in(self, name: str) -> None:
        """Let somebody go through onboarding, by the first button of each question."""
        intent = read_line("/start")
        for _ in range(STEPS + 1):
            *_, message = self.asks(name, intent)
            intent = next(iter(message.rows[0])).intent

    def work(self) -> list[Parcel]:
        """Claim, compose and send what is due now, and note what became of each; return what was sent."""
        self.run(self.coach.tick(self.now))
        sent: list[Parcel] = []
        while collected := self.run(self.coach.collect(PLATFORM, self.now, TOGETHER)):
            for parcel in collected:
                assert isinstance(parcel, Parcel), "nobody here is in a club"
                outcome = self.takes(parcel)
                if isinstance(outcome, Sent):
                    self.sent.append((self.now, parcel))
                    sent.append(parcel)
                self.run(self.coach.settle([(parcel, outcome)], self.now))
        return sent

    def until(self, target: datetime) -> list[Parcel]:
        """Work whenever something falls due, up to an instant; return what was sent."""
        sent = self.work()
        while (due := self.run(self.coach.next_due(self.now))) is not None and due <= target:
            self.now = due
            sent += self.work()
        self.now = target
        return sent


@contextmanager
def house_on(unit: Unit, now: datetime = MONDAY) -> Iterator[House]:
    """Open a house on a database that somebody else closes."""
    house = House(Coach(unit, Cities(), AtOnce()), now)
    with house.runner:
        yield house


@contextmanager
def house_at(url: str, now: datetime = MONDAY) -> Iterator[tuple[House, StoredUnit]]:
    """Open a house on the database at an address, and close both."""
    unit = open_storage(url)
    try:
        with house_on(unit, now) as house:
            yield house, unit
    finally:
        unit.close()


def hurried(connection: sqlite3.Connection, _entry: object) -> None:
    """Write without waiting for the disk: here processes end, never the machine."""
    connection.execute("PRAGMA synchronous = OFF")
