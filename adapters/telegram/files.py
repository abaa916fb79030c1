"""Files that people send, fetched from Telegram: bounded in size, in time, and in how many at once."""

import logging
from urllib.parse import quote, urlencode

from telegram import Bot
from telegram.error import TelegramError

from adapters.fetching import Fetching
from adapters.telegram.outgoing import persist
from adapters.telegram.request import AiohttpRequest
from core.files import FULL

ENOUGH = 30.0  # seconds that a file may take from when its turn in its person's line came

log = logging.getLogger("soleus.telegram")


class Shut(Exception):  # noqa: N818 - it says what is so
    """The server names files by where they lie on its own disk, and gives none out."""


class Files(Fetching):
    """Fetches files by the ids that messages have of them."""

    def __init__(self, bot: Bot, request: AiohttpRequest, enough: float = ENOUGH) -> None:
        """Fetch what is sent to ``bot``, each file within ``enough`` seconds."""
        super().__init__(enough, (TelegramError,), log)
        self._bot, self._request = bot, request

    async def fetch(self, file: str, key: str) -> bytes | None:
        """Return what a file holds, its first ``FULL`` bytes at most; None where it did not come.

        Raise Shut where none ever does. ``key`` is for the log.
        """
        return await self.in_time(lambda: persist(lambda: self._fetched(file)), key)

    async def _fetched(self, file: str) -> bytes:
        """Ask where a file lies, and fetch it from there; an address holds for an hour."""
        asked = f"{self._bot.base_url}/getFile?{urlencode({'file_id': file})}"
        found: object = await self._request.post(asked)
        path = found.get("file_path") if isinstance(found, dict) else None
        if not isinstance(path, str):
            raise TelegramError("no path")
        if path.startswith("/") or ":" in path.partition("/")[0]:
            raise Shut
        return await self._request.fetch(f"{self._bot.base_file_url}/{quote(path)}", FULL)
