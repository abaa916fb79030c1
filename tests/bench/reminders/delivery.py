"""Sending at a platform's rate while many are due at once, to a platform that refuses what is too fast."""

import asyncio
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from time import perf_counter

from sqlalchemy import create_engine, func, select

from adapters.delivery.pacer import Limits, Pacer
from adapters.storage.tables import ERRAND
from core.errands import Due, End
from core.ports import Lane
from tests.bench import Row
from tests.bench.reminders.apart import Figures, begin, figures
from tests.bench.reminders.crowd import crowd
from tests.bench.reminders.databases import Copy, postgres, sqlite

DUE_AT_ONCE, WHOLE_DUE = 8_000, 100_000
SAMPLE, WHOLE_SAMPLE = 10.0, 20.0  # seconds at Telegram's rate
UNTIL_ALL = 1800.0  # seconds
WAITING = 100_000  # in front of one pacer
TELEGRAM, FAST = 30.0, 2_000.0  # messages a second
ASKS = {TELEGRAM: 2.0, FAST: 10.0}  # people a second, beside what is due


@dataclass(frozen=True, slots=True)
class Run:
    """What is measured: on which database, at which rate in all, for how long, by how many workers."""

    database: str
    rate: float
    seconds: float
    workers: int = 1

    @property
    def name(self) -> str:
        """How it is called in the table."""
        workers = f"{self.workers} workers" if self.workers > 1 else "one process"
        return f"{self.rate:,.0f}/s, {self.database}, {workers}"


def rows(*, whole: bool) -> Iterator[Row]:
    """A sample at Telegram's rate, and all that is due at 2,000 a second, by one process and by several."""
    yield Row(f"turns given, {WAITING:,} waiting", asyncio.run(_turns()), "a second", aim="≥ 20,000")
    due, sample = (WHOLE_DUE, WHOLE_SAMPLE) if whole else (DUE_AT_ONCE, SAMPLE)
    with sqlite(partial(crowd, many=due, due=due)) as copy:
        for run in (Run("SQLite", TELEGRAM, sample), Run("SQLite", FAST, UNTIL_ALL)):
            yield from _rows(run, copy, due)
    with postgres(partial(crowd, many=due, due=due)) as copied:
        if copied is None:
            yield Row("sending on PostgreSQL: no server answers", 0, "")
            return
        for workers in (1, 2, *([4] if whole else [])):
            yield from _rows(Run("PostgreSQL", FAST, UNTIL_ALL, workers), copied, due)


def _rows(run: Run, copy: Copy, due: int) -> Iterator[Row]:
    url = copy()
    seen, told = _measured(run, url)
    share, least = seen["rate"] / run.rate, 0.99 if run.rate == TELEGRAM else 0.95
    sent = _sent(url)
    lost = sent - seen["errands"] if run.seconds < UNTIL_ALL else due - seen["errands"]
    yield Row(f"{run.name}, {due:,} due: taken", seen["rate"], "a second", share, f"≥ {least}")
    yield Row(f"{run.name}: refused, lost, twice", seen["refused"] + abs(lost) + seen["twice"], "", aim="0")
    if run.workers == 1:
        yield Row(f"{run.name}: out of due order", seen["out of order"], "", aim="0")
    slowest = max(one["p99"] for one in told)
    yield Row(f"{run.name}: p99 of {seen['answers']:.0f} answers", slowest * 1000, "ms", aim="≤ 1,000 ms")
    blocked = max(one["blocked"] for one in told)
    yield Row(f"{run.name}: loop blocked at most", blocked * 1000, "ms", aim="≤ 50 ms")
    if run.seconds < UNTIL_ALL:
        return
    cpu = sum(one["cpu"] for one in told) / max(1.0, seen["errands"])
    yield Row(f"{run.name}: CPU of the workers", cpu * 1e6, "µs an errand")


async def _turns() -> float:
    """Return how many turns a second a pacer without a limit gives while many wait."""
    pacer = Pacer(Limits(1e6))
    async with asyncio.TaskGroup() as group:
        for one in range(WAITING):
            group.create_task(pacer.turn(f"chat{one}", Lane.ERRAND))
        await asyncio.sleep(0)
        began = perf_counter()
    return WAITING / (perf_counter() - began)


def _measured(run: Run, url: str) -> tuple[Figures, list[Figures]]:
    """Return what the platform saw, and what each worker tells."""
    platform = begin("strict.serve", rate=run.rate)
    assert platform.stdout is not None
    port = int(platform.stdout.readline())
    each, asks = run.rate / run.workers, ASKS[run.rate] / run.workers
    workers = [
        begin("sending.work", url=url, port=port, rate=each, seconds=run.seconds, asks=asks, number=number)
        for number in range(run.workers)
    ]
    told = [figures(one, one.communicate()[0]) for one in workers]
    with socket.create_connection(("127.0.0.1", port)) as connection:
        connection.sendall(b"end\n")
        seen = figures(platform, platform.communicate()[0])
    return seen, told


def _sent(url: str) -> int:
    """Return how many sessions are written down as sent."""
    engine = create_engine(url)
    sent = select(func.count()).where(ERRAND.c.outcome == End.SENT.value, ERRAND.c.kind == Due.SESSION.value)
    with engine.connect() as connection:
        found = connection.execute(sent).scalar_one()
    engine.dispose()
    return found
