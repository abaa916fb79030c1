"""Work kept in order: one thing after another for each person, different people at once."""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable

Work = tuple[str, Callable[[], Awaitable[None]]]

log = logging.getLogger("soleus.discord")


class InOrder:
    """Does the work of each line in the order in which it came, in tasks of a group."""

    def __init__(self, tasks: asyncio.TaskGroup) -> None:
        """Have no work yet."""
        self._tasks = tasks
        self._lines: dict[str, deque[Work]] = {}
        self._all = 0
        self._idle = asyncio.Event()
        self._idle.set()

    def add(self, line: str, key: str, do: Callable[[], Awaitable[None]]) -> None:
        """Take something to do; ``key`` names it in the log where it fails."""
        self._all += 1
        self._idle.clear()
        if (waiting := self._lines.get(line)) is not None:
            waiting.append((key, do))
        else:
            waiting = self._lines[line] = deque([(key, do)])
            draining = self._tasks.create_task(self._drain(line, waiting))
            draining.add_done_callback(lambda _: self._leave(line, waiting))

    def waiting(self, line: str = "") -> int:
        """Return how many wait on a line, what is being done aside; without one, how many there are."""
        return len(self._lines.get(line, ())) if line else self._all

    async def idle(self) -> None:
        """Return when nothing waits and nothing is being done."""
        await self._idle.wait()

    async def _drain(self, line: str, waiting: deque[Work]) -> None:
        while waiting:
            key, do = waiting.popleft()
            try:
                await do()
            except Exception as error:
                log.error("work failed", extra={"key": key, "error": type(error).__name__})
            finally:
                self._count(1)
        del self._lines[line]

    def _leave(self, line: str, waiting: deque[Work]) -> None:
        """Forget what was never begun, as the tasks were cancelled."""
        if self._lines.get(line) is waiting:
            del self._lines[line]
            self._count(len(waiting))

    def _count(self, done: int) -> None:
        self._all -= done
        if self._all == 0:
            self._idle.set()
