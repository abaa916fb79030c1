"""A worker that sends what is due to the strict platform, and answers people meanwhile."""

import asyncio
from datetime import timedelta
from itertools import count
from time import perf_counter, process_time

from adapters.delivery.pacer import Limits, Pacer
from bot.app import open_coach
from core.coach import Coach
from core.errands import Later, Outcome, Parcel, Posting, Sent
from core.intents import ShowToday
from core.ports import Clock, Lane, Pace
from core.requests import Account, Place, Request
from tests.bench.reminders.apart import Figures
from tests.bench.reminders.clock import RunningClock
from tests.bench.reminders.crowd import DUE, PLATFORM
from tests.bench.reminders.ours import at_work, p99
from tests.bench.reminders.pulse import pulse

SILENCE = 3.0  # seconds in which nothing was sent, after which all was
REFUSED = Later(timedelta(seconds=1))


class Wire:
    """A messenger that speaks to the strict platform over one connection."""

    def __init__(self, pace: Pace, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.pace, self.reader, self.writer = pace, reader, writer
        self.tokens, self.waiting = count(1), dict[int, asyncio.Future[bool]]()
        self.sent = 0

    async def send(self, parcel: Parcel) -> Outcome:
        """Wait for a turn, and say what the platform made of it."""
        took = await self.say(parcel.account.id, Lane.ERRAND, parcel.errands[0].id)
        self.sent += took
        return Sent() if took else REFUSED

    async def post(self, posting: Posting) -> Outcome:
        """Take it: nothing stands anywhere in this bench."""
        return Sent(posting.post.memo)

    async def say(self, chat: str, lane: Lane, key: int) -> bool:
        """Send to a chat in its turn; return whether it was taken."""
        await self.pace.turn(chat, lane)
        token = next(self.tokens)
        self.waiting[token] = answer = asyncio.get_running_loop().create_future()
        self.writer.write(b"%d %d %d\n" % (token, lane, key))
        took: bool = await answer
        return took

    async def listen(self) -> None:
        """Hand each answer to whoever waits for it."""
        while line := await self.reader.readline():
            token, took = line.split()
            answer = self.waiting.pop(int(token))
            if not answer.done():
                answer.set_result(took == b"1")


async def work(url: str, port: int, rate: float, seconds: float, asks: float, number: int) -> Figures:
    """Send for so long, or until nothing is left, while ``asks`` people a second ask for their day.

    Return what was sent, the p99 from asking to being answered, the longest that the loop was blocked, both
    in seconds, and the CPU seconds taken. ``number`` tells this worker's people from another's.
    """
    clock = RunningClock(DUE - timedelta(seconds=1))
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    wire, waited = Wire(Pacer(Limits(rate)), reader, writer), list[float]()
    cpu = process_time()
    with open_coach(url) as coach:
        async with asyncio.TaskGroup() as group:
            listening = group.create_task(wire.listen())
            async with at_work(coach, wire, clock, rate):
                asking = group.create_task(_ask(coach, wire, clock, waited, 1 / asks, number))
                with pulse() as felt:
                    await _sent(wire, seconds)
                asking.cancel()
            listening.cancel()
    writer.close()
    cpu = process_time() - cpu
    return {"sent": wire.sent, "p99": p99(waited), "blocked": felt.blocked, "cpu": cpu}


async def _sent(wire: Wire, seconds: float) -> None:
    """Return after so many seconds, or when nothing more is sent."""
    until, before = perf_counter() + seconds, -1
    while wire.sent > before and (left := until - perf_counter()) > 0:
        before = wire.sent or -1
        await asyncio.sleep(min(SILENCE, left))


async def _ask(
    coach: Coach, wire: Wire, clock: Clock, waited: list[float], every: float, number: int
) -> None:
    """Let one person after the other ask for their day."""
    async with asyncio.TaskGroup() as group:
        for key in count(1):
            group.create_task(_one(coach, wire, clock, waited, number * 1000 + key % 1000))
            await asyncio.sleep(every)


async def _one(coach: Coach, wire: Wire, clock: Clock, waited: list[float], member: int) -> None:
    began, name, key = perf_counter(), str(member), f"bench.{member}.{perf_counter()}"
    account, place = Account(PLATFORM, name, f"member {name}"), Place(PLATFORM, name)
    await coach.answer(Request(account, place, ShowToday(), key, clock.now()))
    await wire.say(f"asking {name}", Lane.ANSWER, member)
    waited.append(perf_counter() - began)
