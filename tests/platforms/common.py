"""What the platforms in this process have in common: they listen on loopback, take files, ring bells."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from aiohttp import BodyPartReader, web

AT_ONCE = 0.01


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it came in."""

    name: str
    content: bytes
    kind: str


async def uploaded(part: BodyPartReader) -> Upload:
    """Read a file from a part of a form."""
    kind = part.headers.get("Content-Type", "application/octet-stream")
    return Upload(part.filename or "", bytes(await part.read()), kind)


async def rung(bell: asyncio.Event, within: float, otherwise: str) -> None:
    """Wait for a bell; AssertionError that says ``otherwise`` after ``within`` seconds."""
    try:
        async with asyncio.timeout(within):
            await bell.wait()
    except TimeoutError:
        raise AssertionError(f"{otherwise} in {within} s") from None


class Loopback(ABC):
    """A server that comes up, goes down, and comes up again on the same port."""

    def __init__(self) -> None:
        """Be down; the first start chooses a port."""
        self.port = 0
        self._runner: web.AppRunner | None = None

    @abstractmethod
    def application(self) -> web.Application:
        """Return what answers."""

    @property
    def url(self) -> str:
        """Where the server listens."""
        return f"http://127.0.0.1:{self.port}"

    async def start(self) -> None:
        """Listen, on the same port as before if there was one."""
        self._runner = web.AppRunner(
            self.application(), handler_cancellation=True, shutdown_timeout=AT_ONCE, access_log=None
        )
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port, reuse_address=True)
        await site.start()
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Stop listening and cut all connections; what is known stays known."""
        if self._runner:
            await self._runner.cleanup()
        self._runner = None

    async def __aenter__(self) -> Self:
        """Start."""
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop."""
        await self.stop()

    @asynccontextmanager
    async def down(self) -> AsyncIterator[None]:
        """Be down for as long as the block lasts."""
        await self.stop()
        try:
            yield
        finally:
            await self.start()
