"""A process that serves one platform: a coach, a client of the real library, a courier."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from datetime import datetime, timedelta

from adapters.delivery.courier import Courier
from adapters.delivery.pacer import Pacer
from bot.app import open_coach
from core.coach import Coach
from core.ports import Clock, Pace
from core.speech.catalogue import Voice
from tests.adapters.house import QUICK, HandClock, Served, delivered, passed
from tests.stories.stage import WITHIN


class Process:
    """Started and ended as often as one likes, each time with nothing but the database to go on."""

    def __init__(
        self, url: str, platform: str, build: Callable[[Coach, Pace, Clock], Served], clock: HandClock
    ) -> None:
        """Serve what ``build`` makes, on the database at this address."""
        self._url, self._platform, self._build, self.clock = url, platform, build, clock

    async def starts(self) -> None:
        """Start; return when it takes what people do."""
        loop = asyncio.get_running_loop()
        self._opened = ExitStack()
        self._coach = self._opened.enter_context(open_coach(self._url))
        self._client = self._build(self._coach, Pacer(QUICK), self.clock)
        self._courier = Courier(self._coach, self._platform, self._client.messenger, self.clock)
        await self._coach.wake(self.clock.now())
        self._tasks = [loop.create_task(self._courier.run()), loop.create_task(self._client.run())]
        taking = loop.create_task(self._client.taking.wait())
        await asyncio.wait([*self._tasks, taking], timeout=WITHIN, return_when=asyncio.FIRST_COMPLETED)
        taking.cancel()
        assert self._client.taking.is_set(), [task for task in self._tasks if task.done()]

    async def ends(self) -> None:
        """End; raise what any part of it ended with by itself."""
        for task in self._tasks:
            task.cancel()
        ended = await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._client.close()
        self._opened.close()
        for error in ended:
            if error is not None and not isinstance(error, asyncio.CancelledError):
                raise error

    async def waits(self, span: timedelta) -> None:
        """Let time pass; what falls due on the way is sent, each thing at its instant."""
        await passed(self._coach, self.clock, span, self._delivers)

    async def _delivers(self) -> None:
        """Wake the courier; return when nothing that fell due is left in anybody's hands."""
        await delivered(self._url, self.clock.now(), [self._courier])


class ServedStage:
    """What a stage leaves to the process that serves its platform."""

    def __init__(self, process: Process) -> None:
        """Have it served by this one."""
        self._process, self.device = process, Voice()
        self.received: list[bytes] = []

    @property
    def now(self) -> datetime:
        """The instant at which its clock stands."""
        return self._process.clock.now()

    async def waits(self, span: timedelta) -> None:
        """Let the courier bring what falls due."""
        await self._process.waits(span)

    def files(self) -> Sequence[bytes]:
        """Return what she has received."""
        return self.received

    def speaks(self, language: str, zone: str) -> None:
        """Nothing is shown by the device itself, unless the platform's stage says so."""
        self.device = Voice(language, zone=zone)

    async def restarts(self) -> None:
        """End the process and start another."""
        await self.is_down(timedelta())

    async def is_down(self, span: timedelta) -> None:
        """Start another process only so much later; up to now this one kept appointments."""
        await self._process.waits(timedelta())
        await self._process.ends()
        self._process.clock.wait(span)
        await self._process.starts()
