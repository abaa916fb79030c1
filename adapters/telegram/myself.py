"""The bot's own account, by whose name links lead to it."""

import asyncio
from collections.abc import Callable

from telegram import Bot, User


def door_of(me: User) -> str:
    """Return how links to a bot begin."""
    return f"https://t.me/{me.username}?start="


class Myself:
    """Asks Telegram once who the bot is; a process that answers nobody must know it, too."""

    def __init__(self, bot: Bot, opened: Callable[[str], None]) -> None:
        """Be ``bot``; ``opened`` hears how links to it begin."""
        self._bot, self._opened = bot, opened
        self._door = ""
        self._asking = asyncio.Lock()

    async def meet(self) -> User:
        """Ask now; raise TelegramError where there is no answer."""
        me = await self._bot.get_me()
        self._door = door_of(me)
        self._opened(self._door)
        return me

    async def door(self) -> str:
        """Return how links to the bot begin, asking where that is not known; raise TelegramError likewise."""
        async with self._asking:
            if not self._door:
                await self.meet()
        return self._door
