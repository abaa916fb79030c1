"""A house with everything in it: a Bot API on loopback, a coach on a new database, the adapter between."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from adapters.delivery.pacer import Pacer
from adapters.telegram import PLATFORM, Telegram, Webhook, build
from adapters.telegram.files import ENOUGH
from bot.app import open_coach
from core.ports import Pace
from tests.adapters import house as common
from tests.adapters.house import ANSWERS, MONDAY, QUICK, WITHIN, HandClock, Noted
from tests.platforms.telegram.people import Chatter
from tests.platforms.telegram.seen import Heard
from tests.platforms.telegram.server import TelegramServer

__all__ = [
    "ANSWERS",
    "HURRIED",
    "MONDAY",
    "PATIENCE",
    "QUICK",
    "TOKEN",
    "HandClock",
    "House",
    "Noted",
    "begins",
    "chosen",
    "house",
]

TOKEN = "123456789:AAHfiqksKZ8WmR2zSjiQ7_v4TMAKdiHm9T0"
PATIENCE = 20.0  # seconds that a hanging Telegram is waited for
HURRIED = 2.0  # the same, where one does hang


class House(common.House[TelegramServer, Telegram]):
    """What a test needs of both sides."""

    @property
    def telegram(self) -> Telegram:
        """The client."""
        return self.client

    async def settled(self) -> None:
        """Return when every update there was has been taken and confirmed."""
        async with asyncio.timeout(WITHIN):
            while self.server.updates.pending:  # noqa: ASYNC110 - nothing tells of a confirmation
                await asyncio.sleep(0.001)


@asynccontextmanager
async def house(
    url: str,
    *,
    pace: Pace | None = None,
    webhook: Webhook | None = None,
    serving: bool = True,
    checked: bool = True,
    patience: float = PATIENCE,
    enough: float = ENOUGH,
) -> AsyncIterator[House]:
    """Open a house on a database; at its end no call was against the specification, no press unanswered."""
    clock = HandClock()
    async with TelegramServer(TOKEN, now=clock.now, checked=checked) as server:
        with open_coach(url) as coach:
            telegram = build(
                TOKEN,
                coach,
                pace or Pacer(QUICK),
                clock,
                base_url=server.base_url,
                webhook=webhook,
                patience=patience,
                enough=enough,
            )
            new = House(PLATFORM, server, telegram, coach, clock, url)
            async with new.lived_in(serving=serving) as opened:
                yield opened
        assert server.violations == []
        assert server.slips == []
        assert server.unanswered() == []


async def begins(chatter: Chatter) -> Heard:
    """Go through onboarding with every default, by buttons; return the first session."""
    await chatter.starts()
    await chatter.hears("Hello.")
    for answer in ANSWERS:
        await chosen(chatter, answer)
    return await chatter.hears("load day")


async def chosen(chatter: Chatter, label: str) -> Heard:
    """Press a button; return what was heard next."""
    chatter.forgets()
    await chatter.presses(label)
    return await chatter.hears()
