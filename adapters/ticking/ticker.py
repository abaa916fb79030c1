"""The ticker: the coach ticks when something falls due, and now and then though nothing does."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler  # type: ignore[import-untyped] # it has no types
from apscheduler.triggers.interval import IntervalTrigger  # type: ignore[import-untyped] # it has no types

from core.coach import OUTAGE, Coach, alarm
from core.ports import Clock

# At least so often the coach ticks: another process may have appointed something, and the heart beats.
AT_LEAST = timedelta(seconds=30)
# At most so often: what fell due meanwhile is claimed together.
AT_MOST = timedelta(milliseconds=100)


class Ticker:
    """One job of an APScheduler, moved to the earliest instant at which anything falls due.

    The scheduler keeps no job of any member, and nothing that has to outlive the process.
    """

    def __init__(
        self, coach: Coach, clock: Clock, ticked: Callable[[], None], at_least: timedelta = AT_LEAST
    ) -> None:
        """Call ``ticked`` after each tick; tick ``at_least`` so often."""
        self._coach, self._clock, self._ticked, self._at_least = coach, clock, ticked, at_least
        self._ticking = asyncio.Lock()
        self._scheduler: AsyncIOScheduler | None = None
        self._planned: datetime | None = None
        self._last: datetime | None = None

    async def run(self) -> None:
        """Tick, at once and then whenever due, until cancelled; a tick under way is ended first."""
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        self._last, self._planned = None, self._clock.now()
        self._job = self._scheduler.add_job(
            self._tick,
            IntervalTrigger(seconds=self._at_least.total_seconds(), timezone=UTC),
            next_run_time=datetime.now(UTC),
            misfire_grace_time=None,
            coalesce=True,
            max_instances=1,
        )
        self._scheduler.start()
        try:
            while True:
                await asyncio.sleep(self._at_least.total_seconds())
                self._notice_clock_set_back()
        finally:
            await self._stop()

    def due(self, at: datetime) -> None:
        """Tick at this instant, unless a tick is planned for an earlier one; for the event loop's thread."""
        if self._planned is None or at < self._planned:
            self._planned = at
            if not self._ticking.locked():
                self._move()

    async def _tick(self) -> None:
        """Tick, and plan the next: what falls due meanwhile is heard by ``due`` and kept for then."""
        async with self._ticking:
            if self._scheduler is None:
                return
            now = self._clock.now()
            self._planned = now + self._at_least
            try:
                if self._last is None or now - self._last > OUTAGE:
                    await self._coach.wake(now)
                following = await self._coach.tick(now)
                self._last = now
                if following is not None:
                    self.due(following)
            except Exception as error:
                alarm("tick", error)
        self._move()
        self._ticked()

    def _move(self) -> None:
        """Move the job to what is planned. A job moved while it runs would be skipped: its end moves it."""
        if self._scheduler is not None and self._planned is not None:
            wait = max(self._planned - self._clock.now(), AT_MOST)
            self._job.modify(next_run_time=datetime.now(UTC) + wait)

    def _notice_clock_set_back(self) -> None:
        """Plan anew where the clock was set back: by its old time the next tick would be far off."""
        now = self._clock.now()
        if self._planned is not None and self._planned - now > self._at_least and not self._ticking.locked():
            self._planned = now
            self._move()

    async def _stop(self) -> None:
        """Let a tick under way end before the scheduler, which would cancel it, is shut down."""
        scheduler, self._scheduler = self._scheduler, None
        if scheduler is not None:
            scheduler.pause()
            async with self._ticking:
                scheduler.shutdown(wait=False)
            await asyncio.sleep(0)
