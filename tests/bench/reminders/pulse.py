"""How long an event loop was blocked: what wants to run every few milliseconds, and how late it did."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

BEAT = 0.005  # seconds


class Pulse:
    """Beats on the running loop; ``blocked`` is the longest that a beat came late, in seconds."""

    def __init__(self) -> None:
        self.blocked = 0.0
        self._loop = asyncio.get_running_loop()
        self._timer = self._loop.call_later(BEAT, self._beat)
        self._due = self._timer.when()

    def _beat(self) -> None:
        self.blocked = max(self.blocked, self._loop.time() - self._due)
        self._timer = self._loop.call_later(BEAT, self._beat)
        self._due = self._timer.when()

    def stop(self) -> None:
        """Beat no more."""
        self.blocked = max(self.blocked, self._loop.time() - self._due)
        self._timer.cancel()


@contextmanager
def pulse() -> Iterator[Pulse]:
    """Feel the pulse of the running loop."""
    felt = Pulse()
    try:
        yield felt
    finally:
        felt.stop()
