"""The courier of one platform: collects what is due, sends it, and has written down what became of each.

It carries parcels to people, and postings to the places of clubs. Each is in hand from the moment it is
collected until its outcome is written, and few are at a time. So whatever ends the process, only what was
being sent just then can come twice; the rest comes after its lease.
"""

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from math import ceil
from typing import Any

from adapters.delivery.pacer import TURN, Turn
from adapters.delivery.settling import Settling, pauses
from core.coach import Coach, alarm
from core.errands import Carried, Failed, Outcome, Parcel
from core.ports import Clock, Messenger

# What has not had its turn so long before its lease ends is not sent any more: what a platform takes to
# answer must fit in between.
MARGIN = timedelta(seconds=20)
# Seconds that, once it is told to stop, what is being sent may take, and the writing down after it.
LAST_SENDS, LAST_WORDS = 5.0, 3.0


@dataclass(slots=True, eq=False)
class _Sending:
    """One that waits for its turn, or had it."""

    carried: Carried
    turn: Turn
    task: asyncio.Task[None]
    too_late: asyncio.TimerHandle


class Courier:
    """Sends what is owed on one platform, in due order, several at a time."""

    def __init__(
        self,
        coach: Coach,
        platform: str,
        messenger: Messenger,
        clock: Clock,
        *,
        in_flight: int = 64,
        rate: float = 30,
    ) -> None:
        """Have at most ``in_flight`` in hand; waiting for their turn, one second's worth or half."""
        self._coach, self._platform, self._messenger, self._clock = coach, platform, messenger, clock
        self._in_flight, self._most = in_flight, max(1, min(ceil(rate), in_flight // 2))
        self._settling = Settling(coach, clock, f"settle.{platform}", self._look)
        self._stir = asyncio.Event()
        self._collecting: asyncio.Task[bool] | None = None
        self._more = self._stopping = False
        self._sending: set[_Sending] = set()
        self._waiting = 0

    def wake(self) -> None:
        """Look for what is due: something may have fallen due."""
        self._more = True
        self._stir.set()

    @property
    def idle(self) -> bool:
        """Whether nothing is known to be due, nothing in hand and nothing left to be written down."""
        collecting = self._collecting is not None and not self._collecting.done()
        return not (self._more or collecting or self._sending or self._settling.pending)

    async def run(self) -> None:
        """Send whatever is due until cancelled; then end what is being sent, and give the rest back."""
        self._more, self._stopping = True, False
        async with asyncio.TaskGroup() as group:
            self._group = group
            self._settling.open(group)
            try:
                await self._work()
            finally:
                await self._stop()

    async def _work(self) -> None:
        """Collect while there is something and room for it, more of it before the last has had its turn."""
        waits = pauses()
        while True:
            room = self._room()
            if not (self._more and room):
                self._stir.clear()
                await self._stir.wait()
                continue
            self._collecting = self._group.create_task(self._collect(room))
            if await asyncio.shield(self._collecting):
                waits = pauses()
            else:
                await asyncio.sleep(next(waits))

    def _room(self) -> int:
        """Return how many to collect; 0 rather than a few, so that each write of a lease is worth it."""
        in_hand = len(self._sending) + self._settling.pending
        room = min(self._most - self._waiting, self._in_flight - in_hand)
        return room if 2 * room >= self._most else 0

    def _look(self) -> None:
        if self._more and self._room():
            self._stir.set()

    async def _collect(self, room: int) -> bool:
        """Collect and begin to send; False where the coach could not be asked."""
        self._more = False
        try:
            collected = await self._coach.collect(self._platform, self._clock.now(), room)
        except Exception as error:
            alarm(f"collect.{self._platform}", error)
            self._more = True
            return False
        self._more = self._more or bool(collected)
        for carried in collected:
            self._begin(carried)
        return True

    def _begin(self, carried: Carried) -> None:
        """Send one unless its lease is nearly over; leave one that was sent, and not written down."""
        left = (carried.leased_until - MARGIN - self._clock.now()).total_seconds()
        if self._settling.owes(carried):
            return
        if self._stopping or left <= 0:
            self._settling.note(carried, None)
            return
        turn = Turn(self._turn_came)
        task = self._group.create_task(self._send(carried, turn))
        too_late = asyncio.get_running_loop().call_later(left, _give_up, task, turn)
        sending = _Sending(carried, turn, task, too_late)
        self._sending.add(sending)
        self._waiting += 1
        task.add_done_callback(lambda _: self._ended(sending))

    async def _send(self, carried: Carried, turn: Turn) -> None:
        TURN.set(turn)
        if self._stopping:
            self._settling.note(carried, None)
            return
        try:
            outcome = await self._taken(carried)
        except Exception as error:
            alarm(f"errand.{carried.key}", error)
            outcome = Failed()
        self._settling.note(carried, outcome)

    async def _taken(self, carried: Carried) -> Outcome:
        """Hand it to the platform: to a person, or to stand in a place."""
        if isinstance(carried, Parcel):
            return await self._messenger.send(carried)
        return await self._messenger.post(carried)

    def _turn_came(self) -> None:
        self._waiting -= 1
        self._look()

    def _ended(self, sending: _Sending) -> None:
        """Give back what never had its turn; what was broken off while it was sent comes after its lease."""
        sending.too_late.cancel()
        self._sending.discard(sending)
        if sending.turn.given:
            return
        self._waiting -= 1
        if sending.turn.asked and sending.task.cancelled():
            self._settling.note(sending.carried, None)

    async def _stop(self) -> None:
        self._stopping = True
        for sending in tuple(self._sending):
            _give_up(sending.task, sending.turn)
        under_way: set[asyncio.Task[Any]] = {sending.task for sending in self._sending}
        if self._collecting is not None:
            under_way.add(self._collecting)
        if under_way:
            await asyncio.wait(under_way, timeout=LAST_SENDS)
        await self._settling.finish(LAST_WORDS)


def _give_up(task: asyncio.Task[None], turn: Turn) -> None:
    """Break off what still waits for its turn; what waits for none may be under way."""
    if turn.asked and not turn.given:
        task.cancel()
