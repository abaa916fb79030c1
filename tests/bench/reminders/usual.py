"""The usual way: one job a member in a scheduler. Each function runs in a process of its own.

Nothing of the project is imported here but its clock, so that its memory is not counted.
"""

import asyncio
import logging
from datetime import UTC, datetime, timedelta
from time import monotonic, perf_counter
from typing import Any

from apscheduler.events import EVENT_JOB_MISSED  # type: ignore[import-untyped] # it has no types
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore  # type: ignore[import-untyped] # it has no types
from apscheduler.schedulers.asyncio import AsyncIOScheduler  # type: ignore[import-untyped] # it has no types
from apscheduler.triggers.cron import CronTrigger  # type: ignore[import-untyped] # it has no types

from adapters.system.clock import SystemClock
from tests.bench.reminders.apart import Figures, idle, resident
from tests.bench.reminders.pulse import pulse

TRIED = 300  # jobs added to see how long the others will take
HEADROOM = 5.0  # seconds between the last job added and the second in which they are due
SILENCE = 3.0  # seconds without a reminder after which no more are waited for

came: list[float] = []


async def remind(member: int) -> None:
    """Note when a reminder came."""
    came.append(monotonic())


async def remind_by_telegram(_context: Any) -> None:
    """Note when a reminder came."""
    came.append(monotonic())


def scheduler_for(store: str) -> AsyncIOScheduler:
    """Return a scheduler that keeps its jobs in memory, or in a database at this address."""
    scheduler = AsyncIOScheduler(timezone=UTC)
    if store not in ("memory", "telegram"):
        scheduler.add_jobstore(SQLAlchemyJobStore(url=store))
    if store == "telegram":
        from telegram.ext import ApplicationBuilder

        application = ApplicationBuilder().token("1:bench").updater(None).build()
        assert application.job_queue is not None
        kept.append(application)  # the queue itself does not keep it
        return application.job_queue.scheduler
    return scheduler


kept: list[Any] = []


def add(scheduler: AsyncIOScheduler, store: str, member: int, at: datetime) -> None:
    """Give a member a reminder at the same time every day."""
    if store == "telegram":
        kept[0].job_queue.run_daily(remind_by_telegram, at.timetz(), chat_id=member, name=str(member))
    else:
        trigger = CronTrigger(hour=at.hour, minute=at.minute, second=at.second, timezone=UTC)
        scheduler.add_job(remind, trigger, args=(member,), id=str(member))


def coming(seconds: float) -> datetime:
    """Return the full second that comes so many seconds from now, or just after."""
    return (SystemClock().now() + timedelta(seconds=seconds + 1)).replace(microsecond=0)


async def start(store: str, many: int, seconds: float) -> Figures:
    """Add a job for each of so many members, and start: seconds, MB, CPU seconds a minute while idle."""
    scheduler, later = scheduler_for(store), coming(12 * 3600)
    before = resident()
    began = perf_counter()
    for member in range(many):
        add(scheduler, store, member, later)
    scheduler.start()
    await asyncio.sleep(0)
    took = perf_counter() - began
    grown = resident() - before
    cpu = await idle(seconds) if seconds else 0.0
    scheduler.shutdown(wait=False)
    return {"seconds": took, "MB": grown, "cpu": cpu}


async def restart(store: str) -> Figures:
    """Start with the jobs that a database holds already: seconds, MB."""
    scheduler = scheduler_for(store)
    before, began = resident(), perf_counter()
    scheduler.start()
    await asyncio.sleep(0)
    took, grown = perf_counter() - began, resident() - before
    scheduler.shutdown(wait=False)
    return {"seconds": took, "MB": grown}


async def due(store: str, many: int, due_at_once: int, patient: int) -> Figures:
    """Let some of ``many`` be due in one second; ``patient`` lifts the limit on lateness, 1 s by default.

    Return how many were lost, when the last came after that second, and how long the loop was blocked.
    """
    logging.getLogger("apscheduler").setLevel(logging.CRITICAL)
    scheduler = scheduler_for(store)
    if patient:
        scheduler.configure(job_defaults={"misfire_grace_time": None}, timezone=UTC)
    missed: list[object] = []
    scheduler.add_listener(missed.append, EVENT_JOB_MISSED)
    scheduler.start()
    began, much_later = perf_counter(), coming(12 * 3600)
    for member in range(TRIED):
        add(scheduler, store, member, much_later)
    each = (perf_counter() - began) / TRIED
    at = coming(2 * each * many + HEADROOM)
    for member in range(many):
        add(scheduler, store, TRIED + member, at if member < due_at_once else much_later)
    wait = (at - SystemClock().now()).total_seconds()
    origin = monotonic() + wait
    await asyncio.sleep(max(0.0, wait - 1))
    with pulse() as felt:
        await asyncio.sleep(1)
        await _silence(origin, due_at_once)
    lost = due_at_once - len(came)
    late = max(came, default=origin) - origin
    scheduler.shutdown(wait=False)
    return {"lost": lost, "last": late, "blocked": felt.blocked, "missed": len(missed)}


async def _silence(origin: float, expected: int) -> None:
    """Return when so many reminders came, or none came for a while."""
    last = max(came[-1] if came else origin, origin)
    silent = monotonic() - last
    if silent < SILENCE and len(came) < expected:
        await asyncio.sleep(SILENCE - silent)
        await _silence(origin, expected)
