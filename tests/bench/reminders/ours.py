"""The coach's way, measured like the usual one. Each function runs in a process of its own."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from datetime import timedelta
from itertools import count
from time import perf_counter

from adapters.delivery.courier import Courier
from adapters.ticking.ticker import Ticker
from bot.app import open_coach
from core.coach import Coach
from core.errands import Outcome, Parcel, Posting, Sent
from core.intents import ShowToday
from core.ports import Clock, Messenger
from core.requests import Account, Place, Request
from tests.bench.reminders.apart import Figures, idle, resident
from tests.bench.reminders.clock import RunningClock
from tests.bench.reminders.crowd import DUE, PLATFORM
from tests.bench.reminders.pulse import pulse

BEFORE = timedelta(seconds=6)
IN_HAND = 512  # parcels
UNPACED = 1e6  # messages a second, where the platform sets no pace
ASKED_EVERY = 0.05  # seconds between two people who ask
SILENCE = 5.0  # seconds without a reminder after which no more are waited for


class TakesAtOnce:
    """A messenger whose platform takes whatever comes; ``late`` is by how many seconds each was."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.late: list[float] = []
        self.members: set[int] = set()

    async def send(self, parcel: Parcel) -> Outcome:
        """Take it."""
        self.late.append((self._clock.now() - parcel.at).total_seconds())
        self.members.add(parcel.errands[0].member_id)
        return Sent()

    async def post(self, posting: Posting) -> Outcome:
        """Take it: nothing stands anywhere in this bench."""
        return Sent(posting.post.memo)


@asynccontextmanager
async def at_work(
    coach: Coach, messenger: Messenger, clock: Clock, rate: float, ticked: Callable[[], None] = lambda: None
) -> AsyncIterator[None]:
    """Let a ticker and a courier work meanwhile, wired as in ``bot.app``; ``ticked`` hears each tick end."""
    courier = Courier(coach, PLATFORM, messenger, clock, in_flight=IN_HAND, rate=rate)

    def wake() -> None:
        ticked()
        courier.wake()

    ticker = Ticker(coach, clock, wake)
    coach.watch(ticker.due)
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(courier.run()), group.create_task(ticker.run())]
        yield
        for task in tasks:
            task.cancel()


async def start(url: str, seconds: float) -> Figures:
    """Open the storage and tick with nothing due: seconds, the tick alone, MB, CPU a minute idle."""
    clock = RunningClock(DUE - timedelta(hours=1))
    before, began = resident(), perf_counter()
    with open_coach(url) as coach:
        opened = perf_counter()
        await coach.wake(clock.now())
        await coach.tick(clock.now())
        took, ticked, grown = perf_counter() - began, perf_counter() - opened, resident() - before
        cpu = 0.0
        if seconds:
            async with at_work(coach, TakesAtOnce(clock), clock, 30):
                cpu = await idle(seconds)
    return {"seconds": took, "tick": ticked, "MB": grown, "cpu": cpu}


async def due(url: str, due_at_once: int) -> Figures:
    """Let so many be due in one second, while people ask for their day.

    Return how many were lost, when the last errand was written and when the last was handed over after it,
    the longest that the loop was blocked, and the p99 of the askers before and meanwhile, all in
    seconds.
    """
    clock = RunningClock(DUE - BEFORE)
    messenger = TakesAtOnce(clock)
    with open_coach(url) as coach:
        ended = list[float]()

        def ticked() -> None:
            ended.append((clock.now() - DUE).total_seconds())

        async with at_work(coach, messenger, clock, UNPACED, ticked):
            await asyncio.sleep(1)
            quiet = await _asked(coach, clock, asyncio.sleep((DUE - clock.now()).total_seconds()))
            with pulse() as felt:
                busy = await _asked(coach, clock, _until_all(messenger, due_at_once))
    return {
        "lost": due_at_once - len(messenger.members),
        "twice": len(messenger.late) - len(messenger.members),
        "claimed": min((one for one in ended if one > 0), default=0.0),
        "last": max(messenger.late, default=0.0),
        "blocked": felt.blocked,
        "quiet": p99(quiet),
        "busy": p99(busy),
    }


async def _until_all(messenger: TakesAtOnce, many: int) -> None:
    """Return when so many were handed over, or when no more come."""
    before = -1
    while before < len(messenger.late) < many:
        before = len(messenger.late) or -1  # the first comes when all are claimed
        for _ in range(50):
            await asyncio.sleep(SILENCE / 50)
            if len(messenger.late) >= many:
                return


async def _asked(coach: Coach, clock: Clock, meanwhile: Coroutine[None, None, None]) -> list[float]:
    """Let one person after the other ask for their day meanwhile; return how long each waited, in seconds."""
    took = list[float]()

    async def ask(group: asyncio.TaskGroup) -> None:
        for number in count(int((clock.now() - DUE + BEFORE).total_seconds() * 1000)):
            group.create_task(_one(coach, clock, took, number))
            await asyncio.sleep(ASKED_EVERY)

    async with asyncio.TaskGroup() as group:
        asking = group.create_task(ask(group))
        await meanwhile
        asking.cancel()
    return took


async def _one(coach: Coach, clock: Clock, took: list[float], number: int) -> None:
    began = perf_counter()
    name = str(number % 1000 + 1)
    account, place = Account(PLATFORM, name, f"member {name}"), Place(PLATFORM, name)
    await coach.answer(Request(account, place, ShowToday(), f"bench.{number}", clock.now()))
    took.append(perf_counter() - began)


def p99(values: list[float]) -> float:
    """Return what 99 of 100 do not exceed."""
    return sorted(values)[-(-len(values) * 99 // 100) - 1] if values else 0.0
