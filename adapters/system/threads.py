"""The worker threads, and who goes first in them: what somebody waits for, before what the clock brings."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from itertools import count
from queue import PriorityQueue
from threading import Thread
from typing import ParamSpec, TypeVar

from core.ports import Lane

P = ParamSpec("P")
T = TypeVar("T")
_Work = tuple[int, int, Callable[[], None] | None]
_LAST = max(Lane) + 1


class Threads:
    """Some threads that take work by lanes, and within a lane in order."""

    def __init__(self, many: int, name: str) -> None:
        """Start ``many`` threads."""
        self._work: PriorityQueue[_Work] = PriorityQueue()
        self._numbers = count()
        self._threads = [Thread(target=self._run, name=f"{name}-{one}", daemon=True) for one in range(many)]
        for thread in self._threads:
            thread.start()

    def lane(self, lane: Lane) -> Executor:
        """Return what hands work to these threads in a lane."""
        return _Lane(self, lane)

    def put(self, lane: int, work: Callable[[], None] | None) -> None:
        """Let a thread do this when its turn comes; None ends the thread that takes it."""
        self._work.put((lane, next(self._numbers), work))

    def close(self) -> None:
        """Return when all work is done and the threads have ended."""
        for _ in self._threads:
            self.put(_LAST, None)
        for thread in self._threads:
            thread.join()

    def _run(self) -> None:
        while (work := self._work.get()[2]) is not None:
            work()


class _Lane(Executor):
    """One lane of the threads, as an executor."""

    def __init__(self, threads: Threads, lane: Lane) -> None:
        self._threads, self._lane = threads, lane

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Let a thread call this; the future tells what it returned or raised."""
        future: Future[T] = Future()

        def work() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                future.set_result(fn(*args, **kwargs))
            except BaseException as error:
                future.set_exception(error)

        self._threads.put(self._lane, work)
        return future
