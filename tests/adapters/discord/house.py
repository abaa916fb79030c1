"""A house with everything in it: Discord on loopback, a coach on a new database, the adapter between."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

from adapters.delivery.pacer import Pacer
from adapters.discord import PLATFORM, Bounds, Discord, build
from bot.app import open_coach
from core.ports import Pace
from tests.adapters import house as common
from tests.adapters.house import ANSWERS, MONDAY, QUICK, WITHIN, HandClock, Noted
from tests.platforms.discord import Channel, DiscordServer, Heard, Member

__all__ = [
    "ANSWERS",
    "BOUNDS",
    "HURRIED",
    "MONDAY",
    "QUICK",
    "TOKEN",
    "HandClock",
    "House",
    "Noted",
    "begins",
    "chosen",
    "house",
    "kept",
]

TOKEN = "NzAwMDAw.loopback.soleus-coach"
BOUNDS = Bounds(apart=0.01)
HURRIED = Bounds(patience=1.0, apart=0.01)  # a hanging Discord is soon given up


class House(common.House[DiscordServer, Discord]):
    """What a test needs of both sides."""

    @property
    def discord(self) -> Discord:
        """The client."""
        return self.client

    async def opens(self) -> None:
        """Serve Discord, a courier at work; return when interactions are taken and commands offered."""
        await super().opens()
        assert self.served is not None
        async with asyncio.timeout(WITHIN):
            while not self.server.world.commands[0] and not self.served.done():  # noqa: ASYNC110 - nothing tells
                await asyncio.sleep(0.001)


@asynccontextmanager
async def house(
    url: str,
    *,
    pace: Pace | None = None,
    shards: int = 1,
    serving: bool = True,
    checked: bool = True,
    bounds: Bounds = BOUNDS,
) -> AsyncIterator[House]:
    """Open a house on a database; at its end no call broke a rule of Discord's and all is answered."""
    clock = HandClock()
    async with DiscordServer(TOKEN, now=clock.now, checked=checked) as server:
        with open_coach(url) as coach:
            discord = build(
                TOKEN,
                coach,
                pace or Pacer(QUICK),
                clock,
                base_url=server.base_url,
                shards=shards,
                bounds=bounds,
            )
            new = House(PLATFORM, server, discord, coach, clock, url)
            async with new.lived_in(serving=serving) as opened:
                yield opened
        assert server.violations == []
        assert server.unanswered() == []


@contextmanager
def kept(url: str) -> Iterator[None]:
    """Keep a database to oneself, so that the coach has to wait."""
    with sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None) as connection:
        connection.execute("BEGIN IMMEDIATE")
        yield
        connection.execute("ROLLBACK")
    connection.close()


async def begins(member: Member, at: Channel | None = None) -> Heard:
    """Go through onboarding with every default, by what can be chosen; return the first session."""
    await member.uses("/start", at=at)
    await member.hears("Hello.", at=at)
    for answer in ANSWERS:
        await chosen(member, answer, at=at)
    return await member.hears("load day", at=at)


async def chosen(member: Member, label: str, at: Channel | None = None) -> Heard:
    """Press a button, or pick an option; return what was heard next."""
    member.forgets(at)
    await member.chooses(label, at=at)
    return await member.hears(at=at)
