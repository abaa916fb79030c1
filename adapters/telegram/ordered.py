"""Work kept in order: one thing after another on each line, different lines at once."""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

log = logging.getLogger("soleus.telegram")


@dataclass(frozen=True, slots=True)
class Work:
    """Something to be done; ``key`` names it in the log, ``done`` tells that it ended or was dropped."""

    key: str
    do: Callable[[], Awaitable[None]]
    done: asyncio.Future[None]

    def finish(self) -> None:
        """Tell who waits for it, if they still do."""
        if not self.done.done():
            self.done.set_result(None)


class InOrder:
    """Does the work of each line in the order in which it came, in tasks of a group."""

    def __init__(self, tasks: asyncio.TaskGroup, most: int) -> None:
        """Let at most so much wait on one line; with more, what waited longest is dropped."""
        self._tasks, self._most = tasks, most
        self._lines: dict[str, deque[Work]] = {}
        self._newest: dict[str, Work] = {}

    def add(self, line: str, key: str, do: Callable[[], Awaitable[None]]) -> asyncio.Future[None]:
        """Take something to do; return what tells that it ended, well or not, or was dropped.

        It is cancelled where the thing itself was not done because the tasks of the group were cancelled.
        """
        work = Work(key, do, asyncio.get_running_loop().create_future())
        self._newest[line] = work
        waiting = self._lines.get(line)
        if waiting is None:
            waiting = self._lines[line] = deque([work])
            draining = self._tasks.create_task(self._drain(line))
            draining.add_done_callback(lambda _: self._abandon(line, waiting))
            return work.done
        if len(waiting) >= self._most:
            dropped = waiting.popleft()
            dropped.finish()
            log.warning("dropped work", extra={"key": dropped.key})
        waiting.append(work)
        return work.done

    def waiting(self, line: str) -> int:
        """Return how many wait on a line, what is being done aside."""
        return len(self._lines.get(line, ()))

    def busy(self) -> bool:
        """Tell whether anything waits or is being done."""
        return bool(self._newest)

    async def idle(self) -> None:
        """Return when nothing waits and nothing is being done."""
        while self._newest:
            await asyncio.wait([work.done for work in self._newest.values()])

    async def _drain(self, line: str) -> None:
        waiting = self._lines[line]
        try:
            while waiting:
                work = waiting.popleft()
                try:
                    await work.do()
                except Exception as error:
                    log.error("work failed", extra={"key": work.key, "error": type(error).__name__})
                except asyncio.CancelledError:
                    work.done.cancel()
                    raise
                work.finish()
        finally:
            del self._lines[line], self._newest[line]

    def _abandon(self, line: str, waiting: deque[Work]) -> None:
        """Tell who waits for what was never begun that it will not be."""
        for work in waiting:
            work.done.cancel()
        if self._lines.get(line) is waiting:
            del self._lines[line], self._newest[line]
