"""Files that people send, fetched from whatever platform: bounded in size, in time and in number."""

import asyncio
from collections.abc import Awaitable, Callable
from logging import Logger

from aiohttp import ClientResponse

AT_ONCE = 8  # files fetched at once; more wait, each person's behind the others'
PLAIN = {"Accept-Encoding": "identity"}  # a file comes as it is: what unpacks to more than it weighs does not


class Fetching:
    """Fetches files between ``open`` and ``give_up``, few at once."""

    def __init__(self, enough: float, failures: tuple[type[Exception], ...], log: Logger) -> None:
        """Fetch each file within ``enough`` seconds; of ``failures``, TimeoutError too, the log tells."""
        self._enough, self._log = enough, log
        self._failures: tuple[type[Exception], ...] = (*failures, TimeoutError)
        self._room = asyncio.Semaphore(AT_ONCE)
        self._under_way: set[asyncio.Timeout] = set()
        self._open = False

    def open(self) -> None:
        """Begin to fetch."""
        self._open = True

    def give_up(self) -> None:
        """Let what is under way end without its file, and fetch nothing any more."""
        self._open, now = False, asyncio.get_running_loop().time()
        for limit in self._under_way:
            if not limit.expired():
                limit.reschedule(now)

    async def in_time(self, fetch: Callable[[], Awaitable[bytes]], key: str) -> bytes | None:
        """Return what ``fetch`` does; None where it failed or came too late. ``key`` is for the log."""
        if not self._open:
            return None
        limit = asyncio.timeout(self._enough)
        try:
            async with limit:
                self._under_way.add(limit)
                async with self._room:
                    return await fetch()
        except self._failures as error:
            self._log.warning("unfetched file", extra={"key": key, "error": type(error).__name__})
            return None
        finally:
            self._under_way.discard(limit)


def is_packed(answer: ClientResponse) -> bool:
    """Tell whether a file did not come as it is, though that was asked for."""
    return answer.headers.get("Content-Encoding", "identity") != "identity"


async def beginning(answer: ClientResponse, most: int) -> bytes:
    """Read what an answer holds to its end, or to ``most`` bytes."""
    read = bytearray()
    async for part in answer.content.iter_any():
        read += part
        if len(read) >= most:
            break
    return bytes(read[:most])
