"""The pacer of one platform: when a message may start, so that no limit of the platform is ever hit.

Starts are spaced evenly. A timer that came late is caught up with, by a few milliseconds at most; and
whatever delays do, no more starts fall into any second than the platform allows.
"""

import asyncio
from collections import deque
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass, field
from heapq import heappop, heappush
from itertools import count
from math import floor, inf

from core.ports import Lane

# Seconds by which late timers may be caught up with.
CATCH_UP = 0.010
# How much slower than the limit starts follow each other, and how much longer a window is counted: what lies
# between keeps starts even, the second leaves room for requests that overtake each other on their way.
SLOWER, WIDER = 1 / 0.995, 1.004
# A person who presses quickly is answered at once so often, before answers follow each other more slowly.
BURST = 3
MINUTE = 60.0
NOBODY = -1


@dataclass(frozen=True, slots=True)
class Limits:
    """What a platform allows: starts a second, seconds between two in a chat, and starts a minute in a group.

    Telegram: about 30 a second, 1 a second in a chat, 20 a minute in a group (Bots FAQ, "My bot is hitting
    limits"). Discord: 50 a second (Rate Limits, "Global Rate Limit").
    """

    per_second: float
    chat_seconds: float = 1.0
    shared_per_minute: int = 20


@dataclass(slots=True)
class Turn:
    """Whether a turn was asked for and has come, the first where several are; ``told`` is called then."""

    told: Callable[[], None]
    asked: bool = False
    given: bool = False

    def give(self) -> None:
        """Note that the turn has come."""
        if not self.given:
            self.given = True
            self.told()


# Whoever must know when a turn came, though others wait for it on their behalf, puts a Turn here before.
TURN: ContextVar[Turn | None] = ContextVar("TURN", default=None)


@dataclass(order=True, slots=True)
class _Waiter:
    """Somebody who waits, in the order of lanes and, within a lane, of coming."""

    lane: Lane
    number: int
    shared: bool = field(compare=False)
    future: asyncio.Future[None] = field(compare=False)


class _Chat:
    """What is remembered of a chat: until when it is held, what it was sent, who waits for it.

    ``offered`` is the number of the waiter who stands for it among those ready, ``wakes`` when it is looked
    at again: who waits in it is always found by one of the two.
    """

    __slots__ = ("held", "name", "offered", "paid", "recent", "waiting", "wakes")

    def __init__(self, name: str) -> None:
        """Remember nothing yet but its name."""
        self.name, self.waiting = name, list[_Waiter]()
        self.held = self.paid = -inf
        self.offered, self.wakes, self.recent = NOBODY, inf, deque[float]()

    def head(self) -> _Waiter | None:
        """Return who is next; those who left are forgotten."""
        while self.waiting and self.waiting[0].future.done():
            heappop(self.waiting)
        return self.waiting[0] if self.waiting else None


class Pacer:
    """Gives turns: answers first, in order within a lane; a chat that must wait delays no other."""

    def __init__(self, limits: Limits) -> None:
        """Keep these limits; of use on one event loop."""
        self.limits = limits
        self._apart = SLOWER / limits.per_second
        self._together = max(1, floor(limits.per_second))
        self._window = self._together / limits.per_second * WIDER
        self._starts = deque[float](maxlen=self._together)
        # Turns given to tasks that have not run since; they count as starts of a time still to come.
        self._given, self._most_given = 0, max(1, min(self._together, floor(CATCH_UP / self._apart)))
        self._next = -inf
        self._chats: dict[str, _Chat] = {}
        # The next of each chat that is free, in order; who was overtaken meanwhile is passed over when met.
        self._ready: list[tuple[Lane, int, _Chat]] = []
        self._wakes: list[tuple[float, int, _Chat]] = []
        self._numbers = count()
        self._timer: asyncio.TimerHandle | None = None

    async def turn(self, chat: str, lane: Lane, *, shared: bool = False) -> None:
        """Return when a message to this chat may start; who is cancelled meanwhile takes nobody's turn."""
        if (mine := TURN.get()) is not None:
            mine.asked = True
        loop = asyncio.get_running_loop()
        waiter = _Waiter(lane, next(self._numbers), shared, loop.create_future())
        at = self._chat(chat)
        heappush(at.waiting, waiter)
        now = loop.time()
        if at.head() is waiter:
            self._offer(at, now)
        self._pump(loop, now)
        try:
            await waiter.future
        finally:
            self._taken(loop, waiter.future)
        if mine is not None:
            mine.give()

    def hold(self, chat: str, seconds: float) -> None:
        """Let only this chat wait so many seconds from now."""
        loop = asyncio.get_running_loop()
        at, now = self._chat(chat), loop.time()
        at.held = max(at.held, now + seconds)
        self._wake(at, at.held)
        self._pump(loop, now)

    @property
    def remembered(self) -> int:
        """How many chats are remembered: those waited for, and those that were sent to a moment ago."""
        return len(self._chats)

    def _taken(self, loop: asyncio.AbstractEventLoop, future: asyncio.Future[None]) -> None:
        """Count a start from when it is made, not from when it was allowed: a busy loop may lie between."""
        if future.cancelled():
            return
        now = loop.time()
        self._given -= 1
        self._starts.append(now)
        self._pump(loop, now)

    def _chat(self, name: str) -> _Chat:
        found = self._chats.get(name)
        if found is None:
            found = self._chats[name] = _Chat(name)
        return found

    def _pump(self, loop: asyncio.AbstractEventLoop, now: float) -> None:
        """Start what may start by now, and see to it that this is called again in time."""
        while self._wakes and self._wakes[0][0] <= now:
            at, _, chat = heappop(self._wakes)
            if chat.wakes == at:
                chat.wakes = inf
                self._offer(chat, now)
        while self._ready and self._free_at() <= now:
            self._start_next(now)
        soonest = min(self._free_at() if self._ready else inf, self._wakes[0][0] if self._wakes else inf)
        if soonest < inf and (self._timer is None or soonest < self._timer.when()):
            if self._timer is not None:
                self._timer.cancel()
            self._timer = loop.call_at(soonest, self._ring, loop)

    def _ring(self, loop: asyncio.AbstractEventLoop) -> None:
        self._timer = None
        self._pump(loop, loop.time())

    def _free_at(self) -> float:
        """Return from when on the platform as a whole takes another start."""
        if self._given >= self._most_given:
            return inf
        oldest = len(self._starts) + self._given - self._together
        return self._next if oldest < 0 else max(self._next, self._starts[oldest] + self._window)

    def _start_next(self, now: float) -> None:
        """Give the turn to the first of those ready, unless they left or their chat has to wait after all."""
        _, number, chat = heappop(self._ready)
        if chat.offered != number:
            return
        chat.offered, head = NOBODY, chat.head()
        if head is None or head.number != number or self._chat_free_at(chat, head) > now:
            self._offer(chat, now)
            return
        heappop(chat.waiting)
        head.future.set_result(None)
        self._given += 1
        self._next = max(self._next, now - CATCH_UP) + self._apart
        chat.paid = max(chat.paid, now) + self.limits.chat_seconds
        if head.shared:
            chat.recent.append(now)
        self._offer(chat, now)

    def _offer(self, chat: _Chat, now: float) -> None:
        """Put the next of a chat among those ready, or look again when it is free; forget a chat at rest."""
        head = chat.head()
        free_at = self._chat_free_at(chat, head)
        if free_at > now:
            self._wake(chat, free_at)
        elif head is not None:
            chat.offered = head.number
            heappush(self._ready, (head.lane, head.number, chat))
        elif chat.wakes == inf:
            del self._chats[chat.name]

    def _chat_free_at(self, chat: _Chat, head: _Waiter | None) -> float:
        """Return from when on a chat takes this one; for nobody, from when on it is as if never sent to."""
        while chat.recent and len(chat.recent) > self.limits.shared_per_minute:
            chat.recent.popleft()
        at_once = BURST - 1 if head and head.lane is Lane.ANSWER and not head.shared else 0
        free_at = max(chat.held, chat.paid - at_once * self.limits.chat_seconds)
        if not chat.recent:
            return free_at
        if head is None:
            return max(free_at, chat.recent[-1] + MINUTE * WIDER)
        full = head.shared and len(chat.recent) >= self.limits.shared_per_minute
        return max(free_at, chat.recent[0] + MINUTE * WIDER) if full else free_at

    def _wake(self, chat: _Chat, at: float) -> None:
        """Look at a chat again at this time, or before."""
        if at < chat.wakes:
            chat.wakes = at
            heappush(self._wakes, (at, next(self._numbers), chat))
