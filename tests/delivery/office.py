"""A real coach on SQLite, people to whom something is due, and a post that carries it, in virtual time."""

import asyncio
import shutil
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping
from concurrent.futures import Executor, Future
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from adapters.delivery.courier import Courier
from adapters.delivery.pacer import Limits, Pacer
from adapters.storage import StoredUnit, migrate, open_storage
from adapters.zones import Cities
from core.coach import Coach
from core.commands import read_line
from core.errands import Outcome, Parcel, Posting, Sent
from core.ports import Lane, Pace, Transaction
from core.requests import Account, Place, Request
from tests.delivery.virtual import VirtualClock

PLATFORM = "post"
PEOPLE = tuple(f"runner{number:02}" for number in range(10))
STEPS = 5  # buttons from /start to the first session
A_DAY = timedelta(days=1).total_seconds()


class AtOnce(Executor):
    """Does work where it is asked for: virtual time knows no threads."""

    def submit(self, work: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        done = Future[Any]()
        try:
            done.set_result(work(*args, **kwargs))
        except Exception as error:
            done.set_exception(error)
        return done


@dataclass(slots=True)
class Wire:
    """A unit whose database can be cut off, or made to take ``seconds``."""

    unit: StoredUnit
    cut: bool = False
    seconds: float = 0
    refused: int = 0
    takes: Callable[[float], None] = time.sleep

    def __call__(self) -> AbstractContextManager[Transaction]:
        self.takes(self.seconds)
        if self.cut:
            self.refused += 1
            raise OSError("the database is gone")
        return self.unit()


@contextmanager
def office(file: Path, executor: Executor | None = None) -> Iterator[tuple[Coach, Wire]]:
    """Open a coach on this file, and the wire to its database."""
    wire = Wire(open_storage(f"sqlite:///{file}"))
    try:
        yield Coach(wire, Cities(), executor or AtOnce()), wire
    finally:
        wire.unit.close()


async def move_in(coach: Coach, name: str) -> None:
    """Let somebody go through onboarding, by the first button of each question."""
    clock, intent = VirtualClock(), read_line("/start")
    for step in range(STEPS + 1):
        key = f"{name}.{step}"
        request = Request(Account(PLATFORM, name, name), Place(PLATFORM, name), intent, key, clock.now())
        *_, message = await coach.answer(request)
        intent = next(iter(message.rows[0])).intent


async def until_due(coach: Coach) -> None:
    """Let a day pass, so that everybody's session falls due."""
    await asyncio.sleep(A_DAY)
    await coach.tick(VirtualClock().now())


async def settled(file: Path, then: Callable[[Coach], Awaitable[None]] | None = None) -> None:
    """Make a database in which everybody went through onboarding on Monday, and what came then."""
    migrate(f"sqlite:///{file}")
    with office(file) as (coach, _):
        for name in PEOPLE:
            await move_in(coach, name)
        if then is not None:
            await then(coach)


@dataclass(slots=True)
class Post:
    """A platform: takes ``seconds`` for each message, in turn; ``answers`` says what becomes of one."""

    pace: Pace = field(default_factory=lambda: Pacer(Limits(10)))
    seconds: float = 0.3
    slow: Mapping[str, float] = field(default_factory=dict)
    answers: Callable[[str], Outcome] = lambda _: Sent()
    begun: list[tuple[float, str]] = field(default_factory=list)
    took: list[str] = field(default_factory=list)
    leases: list[float] = field(default_factory=list)
    posted: list[Posting] = field(default_factory=list)
    dead: bool = False

    async def send(self, parcel: Parcel) -> Outcome:
        return await self._takes(parcel.account.id, parcel.leased_until)

    async def post(self, posting: Posting) -> Outcome:
        self.posted.append(posting)
        return await self._takes(posting.post.kind.value, posting.leased_until)

    async def _takes(self, name: str, leased_until: datetime) -> Outcome:
        await self.pace.turn(name, Lane.ERRAND)
        self.begun.append((asyncio.get_running_loop().time(), name))
        self.leases.append((leased_until - VirtualClock().now()).total_seconds())
        await asyncio.sleep(self.slow.get(name, self.seconds))
        if self.dead:
            await asyncio.sleep(A_DAY)
        self.took.append(name)
        return self.answers(name)


@contextmanager
def desk(template: Path) -> Iterator[Path]:
    """Yield a copy of this database, gone at the end."""
    file = Path(shutil.copy(template, template.with_name("copy.db")))
    try:
        yield file
    finally:
        file.unlink()


async def works(coach: Coach, post: Post, seconds: float, **options: Any) -> None:
    """Let a courier work for so long, then stop it gracefully."""
    courier = Courier(coach, PLATFORM, post, VirtualClock(), rate=10, **options)
    async with asyncio.TaskGroup() as group:
        task = group.create_task(courier.run())
        for _ in range(int(seconds // 30)):
            await asyncio.sleep(30)
            await coach.tick(VirtualClock().now())
            courier.wake()
        await asyncio.sleep(seconds % 30)
        task.cancel()
