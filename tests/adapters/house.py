"""What every platform's house has: a clock turned by hand, a coach, a client that is served, a courier."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Generic, Protocol, Self, TypeVar

from sqlalchemy import Row, select, union_all

from adapters.delivery.courier import Courier
from adapters.delivery.pacer import Limits
from adapters.storage import StoredUnit, make_engine
from adapters.storage.club_tables import POST
from adapters.storage.tables import ERRAND
from bot.app import Client
from core.coach import Coach
from core.errands import LEASE, Due, Errand, Parcel
from core.ports import Lane
from core.records import Person
from core.requests import Account
from core.speech.message import Message, Span

MONDAY = datetime(2026, 1, 5, 7, 0, tzinfo=UTC)
ANSWERS = ("None applies", "Just a wall", "Skip the test", "07:00", "UTC")
QUICK = Limits(per_second=5000, chat_seconds=0.0002, shared_per_minute=1000)
WITHIN = 60.0  # seconds that a house waits for what is to happen


@dataclass(slots=True)
class HandClock:
    """A clock that goes on only when told to."""

    instant: datetime = MONDAY

    def now(self) -> datetime:
        """Return the instant it stands at."""
        return self.instant

    def wait(self, span: timedelta) -> None:
        """Go on by so much."""
        self.instant += span


@dataclass(slots=True)
class Noted:
    """A pace that makes nobody wait and notes who was given a turn, and which chat was held for how long."""

    turns: list[tuple[str, Lane, bool]] = field(default_factory=list)
    held: list[tuple[str, float]] = field(default_factory=list)

    async def turn(self, chat: str, lane: Lane, *, shared: bool = False) -> None:
        """Give a turn at once."""
        self.turns.append((chat, lane, shared))

    def hold(self, chat: str, seconds: float) -> None:
        """Note it."""
        self.held.append((chat, seconds))


class Served(Client, Protocol):
    """A client that tells when it takes what people do."""

    taking: asyncio.Event


class Recording(Protocol):
    """A server that keeps every call it was sent."""

    def called(self, name: str, /) -> Sequence[object]:
        """List the calls of a method or route."""
        ...


class Numbered(Protocol):
    """Somebody or some place with an id on the platform."""

    @property
    def id(self) -> int:
        """The platform's own id."""
        ...


async def passed(
    coach: Coach, clock: HandClock, span: timedelta, deliver: Callable[[], Awaitable[None]]
) -> None:
    """Let time pass; what falls due on the way is delivered, each thing at its instant."""
    target = clock.now() + span
    while True:
        due = await coach.tick(clock.now())
        await deliver()
        due = await coach.next_due(clock.now()) or due
        if due is None or due > target:
            break
        clock.instant = due
    clock.instant = target


async def delivered(url: str, now: datetime, couriers: Sequence[Courier]) -> None:
    """Wake who delivers until nothing is due or in hand; what was refused may be due again at once."""
    engine = make_engine(url)
    of_members = select(ERRAND.c.id).where(ERRAND.c.outcome == "", ERRAND.c.at <= now, ERRAND.c.due_at <= now)
    due = union_all(of_members, select(POST.c.id).where(POST.c.due_at <= now))

    def left() -> Row[tuple[int]] | None:
        with engine.connect() as connection:
            return connection.execute(due).first()

    try:
        async with asyncio.timeout(WITHIN):
            while True:
                for courier in couriers:
                    courier.wake()
                while not all(courier.idle for courier in couriers):  # noqa: ASYNC110 - nothing tells
                    await asyncio.sleep(0.001)
                if not await asyncio.to_thread(left):
                    return
    finally:
        engine.dispose()


S = TypeVar("S", bound=Recording)
C = TypeVar("C", bound=Served)


@dataclass
class House(Generic[S, C]):
    """What a test needs of both sides: the platform's server and the coach's client."""

    platform: str
    server: S
    client: C
    coach: Coach
    clock: HandClock
    url: str
    parcels: int = 0
    served: "asyncio.Task[None] | None" = None
    courier: Courier | None = None
    couriers_work: "asyncio.Task[None] | None" = None

    @asynccontextmanager
    async def lived_in(self, *, serving: bool) -> AsyncIterator[Self]:
        """Serve, if that is wanted, for as long as the block lasts; then close everything."""
        if serving:
            await self.opens()
        try:
            yield self
        finally:
            try:
                await self.closes()
            finally:
                await self.client.close()

    async def opens(self) -> None:
        """Serve the platform, a courier at work; return when what people do is taken."""
        loop = asyncio.get_running_loop()
        self.courier = Courier(self.coach, self.platform, self.client.messenger, self.clock)
        self.couriers_work = loop.create_task(self.courier.run())
        self.served = loop.create_task(self.client.run())
        taking = loop.create_task(self.client.taking.wait())
        await asyncio.wait([self.served, taking], return_when=asyncio.FIRST_COMPLETED)
        taking.cancel()

    async def closes(self) -> None:
        """Stop serving, as at the end of the process; raise what it ended with, if it ended by itself."""
        await self.dismisses()
        if self.served is not None:
            self.served.cancel()
            await asyncio.wait([self.served])
            served, self.served = self.served, None
            if not served.cancelled():
                served.result()

    async def closes_by_itself(self) -> None:
        """Wait until serving ends without being told to; raise what it ended with."""
        assert self.served is not None
        async with asyncio.timeout(8):
            await asyncio.wait([self.served])
        served, self.served = self.served, None
        await self.dismisses()
        served.result()

    async def dismisses(self) -> None:
        """Let the courier end."""
        if self.couriers_work is not None:
            self.couriers_work.cancel()
            await asyncio.wait([self.couriers_work])
            self.courier = self.couriers_work = None

    async def waits(self, span: timedelta) -> None:
        """Let time pass; what falls due on the way is sent, each thing at its instant."""
        await passed(self.coach, self.clock, span, self.delivers)

    async def delivers(self) -> None:
        """Wake the courier; return when nothing that fell due is left in anybody's hands."""
        assert self.courier is not None
        await delivered(self.url, self.clock.now(), [self.courier])

    async def settles(self, name: str, times: int = 1) -> None:
        """Return when a method or route has been called so often."""
        async with asyncio.timeout(WITHIN):
            while len(self.server.called(name)) < times:  # noqa: ASYNC110 - nothing tells of a call
                await asyncio.sleep(0.001)

    def person(self, account: Account) -> Person | None:
        """Return a person as stored."""
        unit = StoredUnit(make_engine(self.url))
        try:
            with unit() as tx:
                return tx.person(account)
        finally:
            unit.close()

    def parcel(self, person: Numbered, text: str = "Time to train.", *, at: Numbered | None = None) -> Parcel:
        """Make a parcel for somebody, or for a place chosen in their stead."""
        self.parcels += 1
        now, day = self.clock.now(), self.clock.now().date()
        errand = Errand(self.parcels, 1, Due.SESSION, day, now, day, now + LEASE)
        place = str(at.id) if at is not None else ""
        return Parcel(
            (errand,), Account(self.platform, str(person.id)), Message(((Span(text),),)), "UTC", place
        )
