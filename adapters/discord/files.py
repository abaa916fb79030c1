"""Files that people send, fetched from Discord's own hosts: bounded in size, in time, and in number."""

import logging

from aiohttp import ClientError, ClientSession, ClientTimeout, DummyCookieJar, TCPConnector
from yarl import URL

from adapters.discord.rest import BROKEN, LIMITED, Broken, persist
from adapters.fetching import AT_ONCE, PLAIN, Fetching, beginning, is_packed
from core.files import FULL

HOSTS = ("cdn.discordapp.com", "media.discordapp.net")
CONNECTING, PATIENCE = 5.0, 10.0  # seconds; without a byte of a file
FOUND = 200

log = logging.getLogger("soleus.discord")


class Refused(Exception):  # noqa: N818 - it says what happened
    """There is no file for us at an address."""


class Files(Fetching):
    """Fetches files by the addresses that Discord names."""

    def __init__(self, base_url: str, enough: float) -> None:
        """Fetch each file within ``enough`` seconds, from the host of ``base_url``, too, if one is given."""
        super().__init__(enough, (Refused, ClientError, OSError), log)
        self._other = URL(base_url).origin() if base_url else None
        self._session: ClientSession | None = None

    async def close(self) -> None:
        """Close the connections."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def fetch(self, address: str, key: str) -> bytes | None:
        """Return what a file holds, its first ``FULL`` bytes at most; None where it did not come.

        Nothing is fetched from anywhere but Discord. ``key`` is for the log.
        """
        url = _address(address)
        if url is None or not self._discords(url):
            return None
        return await self.in_time(lambda: persist(lambda: self._fetched(url)), key)

    def _discords(self, url: URL) -> bool:
        usual = url.scheme == "https" and url.is_default_port() and url.host in HOSTS
        return usual or url.origin() == self._other

    async def _fetched(self, url: URL) -> bytes:
        timeout = ClientTimeout(total=None, sock_connect=CONNECTING, sock_read=PATIENCE)
        asked = self._connected().get(url, timeout=timeout, allow_redirects=False, headers=PLAIN)
        async with asked as answer:
            if answer.status >= BROKEN or answer.status == LIMITED:
                raise Broken(f"status {answer.status}")
            if answer.status != FOUND or is_packed(answer):
                raise Refused(f"status {answer.status}")
            return await beginning(answer, FULL)

    def _connected(self) -> ClientSession:
        if self._session is None:
            connector = TCPConnector(limit=AT_ONCE)
            self._session = ClientSession(connector=connector, cookie_jar=DummyCookieJar())
        return self._session


def _address(text: str) -> URL | None:
    """Read an address, None where it is none that a file could lie at."""
    try:
        url = URL(text, encoded=True)
        return url if url.scheme in ("http", "https") and url.host else None
    except ValueError:
        return None
