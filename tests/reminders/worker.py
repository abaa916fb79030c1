"""A worker in a process of its own: all of ``run --only worker``, but with a post by loopback.

``python -m tests.reminders.worker DATABASE PORT NAME RATE [careless]``: what it sends goes as lines to the
port, each answered with a line. A careless one claims by a plain select and update, without a lock.
"""

import asyncio
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import select, update

from adapters.delivery.pacer import Limits
from adapters.storage import StoredUnit, make_engine
from adapters.storage.tables import ERRAND
from adapters.storage.unit import StoredTransaction
from adapters.system.clock import SystemClock
from adapters.zones import Cities
from bot.app import THREADS, WORKER, Platform, serve
from bot.settings import Settings
from core.coach import Coach
from core.errands import Due, Errand, Failed, Outcome, Parcel, Posting, Sent
from core.ports import Lane, Messenger, Pace

PLATFORM = "post"


@dataclass(slots=True)
class LoopbackPost:
    """The adapter of a platform that takes a line for each parcel and answers with one, in their order."""

    port: int
    name: str
    pace: Pace
    _opening: asyncio.Lock = field(default_factory=asyncio.Lock)
    _reading: asyncio.Lock = field(default_factory=asyncio.Lock)
    _streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    @property
    def messenger(self) -> Messenger:
        """Itself."""
        return self

    async def run(self) -> None:
        """Listen to nobody: nobody speaks here."""
        await asyncio.get_running_loop().create_future()

    async def close(self) -> None:
        """Close the connection."""
        if self._streams is not None:
            self._streams[1].close()

    async def send(self, parcel: Parcel) -> Outcome:
        """Wait for a turn, send, and wait for the answer."""
        await self.pace.turn(parcel.account.id, Lane.ERRAND)
        async with self._opening:
            if self._streams is None:
                self._streams = await asyncio.open_connection("127.0.0.1", self.port)
        reader, writer = self._streams
        writer.write(f"{parcel.key} {self.name}\n".encode())
        async with self._reading:
            return Sent() if await reader.readline() else Failed()

    async def post(self, posting: Posting) -> Outcome:
        """Take nothing: nobody here is in a club."""
        return Failed()


class CarelessTransaction(StoredTransaction):
    """Claims as is usual, and wrong: looks for what is free, then takes it."""

    def lease(self, platform: str, now: datetime, most: int, until: datetime) -> Sequence[Errand]:
        """Take what seemed free a moment ago."""
        row = ERRAND.c
        columns = (row.id, row.member_id, row.kind, row.day, row.at, row.since, row.attempts)
        free = select(*columns).where(row.platform == platform, row.due_at <= now)
        found = self._connection.execute(free.order_by(row.due_at, row.id).limit(most)).all()
        taken = update(ERRAND).where(row.id.in_([one.id for one in found])).values(due_at=until)
        self._connection.execute(taken)
        return [
            Errand(one.id, one.member_id, Due(one.kind), one.day, one.at, one.since, until, one.attempts)
            for one in found
        ]


class CarelessUnit(StoredUnit):
    """Opens careless transactions."""

    @contextmanager
    def _transaction(self) -> Iterator[StoredTransaction]:
        with self.engine.begin() as connection:
            yield CarelessTransaction(connection, *self._upserts)


def main(url: str, port: str, name: str, rate: str, careless: str = "") -> int:
    """Work until told to stop, as ``run --only worker`` does; return the exit code."""
    unit = (CarelessUnit if careless else StoredUnit)(make_engine(url))
    post = Platform(
        PLATFORM,
        "",
        Limits(float(rate), chat_seconds=0),
        lambda _settings, _coach, pace, _clock: LoopbackPost(int(port), name, pace),
    )
    with ThreadPoolExecutor(THREADS) as threads:
        coach = Coach(unit, Cities(), threads)
        code = asyncio.run(serve(Settings(), coach, SystemClock(), [post], WORKER))
    unit.close()
    return code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
