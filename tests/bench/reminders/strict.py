"""A strict platform on loopback: in any second it takes no more than its rate, and refuses the rest.

A request is a line ``token lane key``; the answer, ``token 1`` or ``token 0`` for refused, comes some
milliseconds later, as from far away. The line ``end`` ends it.
"""

import asyncio
from collections import deque
from contextlib import suppress

from core.ports import Lane
from tests.bench.reminders.apart import Figures

LATENCY = 0.03  # seconds from a request to its answer
WINDOW = 1.0  # seconds


class StrictPlatform:
    """Takes and refuses, and remembers what it took in which order."""

    def __init__(self, rate: float) -> None:
        self.rate, self.ended = rate, asyncio.Event()
        self.window = deque[float]()
        self.taken: list[tuple[float, int]] = []
        self.keys: set[int] = set()
        self.refused = self.twice = self.out_of_order = self.latest = 0

    async def hear(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one worker."""
        loop = asyncio.get_running_loop()
        with suppress(ConnectionResetError):  # a worker that ends waits for no answer
            while (line := await reader.readline()) not in (b"", b"end\n"):
                token, lane, key = (int(one) for one in line.split())
                takes = self.takes(loop.time())
                if takes:
                    self.note(loop.time(), lane, key)
                loop.call_later(LATENCY, writer.write, b"%d %d\n" % (token, takes))
            if line:
                self.ended.set()
        writer.close()

    def note(self, at: float, lane: int, key: int) -> None:
        """Remember what was taken."""
        self.taken.append((at, lane))
        if lane == Lane.ERRAND:
            self.twice += key in self.keys
            self.out_of_order += key < self.latest
            self.keys.add(key)
            self.latest = max(self.latest, key)

    def takes(self, now: float) -> bool:
        """Tell whether one more is within the rate, and count it."""
        while self.window and self.window[0] <= now - WINDOW:
            self.window.popleft()
        if len(self.window) >= self.rate:
            self.refused += 1
            return False
        self.window.append(now)
        return True

    def figures(self) -> Figures:
        """Return what it saw; ``rate`` is all that it took a second, from the first errand to the last."""
        errands = [at for at, lane in self.taken if lane == Lane.ERRAND]
        first, last = (errands[0], errands[-1]) if errands else (0.0, 0.0)
        within = sum(first < at <= last for at, _ in self.taken)
        return {
            "errands": len(errands),
            "answers": len(self.taken) - len(errands),
            "rate": within / (last - first) if last > first else 0.0,
            "refused": self.refused,
            "twice": self.twice,
            "out of order": self.out_of_order,
        }


async def serve(rate: float) -> Figures:
    """Say the port on the first line, and serve until told to end."""
    platform = StrictPlatform(rate)
    server = await asyncio.start_server(platform.hear, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await platform.ended.wait()
    server.close()
    return platform.figures()
