"""An event loop whose time is free: nothing waits, and the clock moves on to whatever is next."""

import asyncio
import selectors
from collections.abc import Coroutine
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

T = TypeVar("T")
MONDAY = datetime(2026, 1, 5, 7, 0, tzinfo=UTC)
LONGEST = 1e7  # seconds that a loop may idle before it is taken for stuck


class _Leaping(selectors.DefaultSelector):
    """Waits for nothing: time moves on instead, in steps as coarse as a real timer's."""

    now = 0.0
    coarse = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(0)
        if not ready and timeout is None:
            raise RuntimeError("everybody waits, and nothing will ever come")
        if not ready and timeout:
            _Leaping.now += timeout + self.coarse
        return ready


class VirtualLoop(asyncio.SelectorEventLoop):
    """Counts seconds from zero; every wait ends ``coarse`` seconds late."""

    def __init__(self, coarse: float = 0.0) -> None:
        self._leaping = _Leaping()
        self._leaping.coarse = coarse
        _Leaping.now = 0.0
        super().__init__(self._leaping)

    def time(self) -> float:
        return _Leaping.now

    def stall(self, seconds: float) -> None:
        """Let this much time pass in which the loop gets nothing done."""
        _Leaping.now += seconds


class VirtualClock:
    """The Clock port on the running loop's time."""

    def now(self) -> datetime:
        return MONDAY + timedelta(seconds=asyncio.get_running_loop().time())


def lived(main: Coroutine[Any, Any, T], coarse: float = 0.0) -> T:
    """Run this on a virtual loop to its end."""
    with asyncio.Runner(loop_factory=lambda: VirtualLoop(coarse)) as runner:
        return runner.run(main)
