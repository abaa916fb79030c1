"""Telegram and Discord in one process, on one database: both real libraries, each over loopback."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta

from adapters import discord, telegram
from adapters.delivery.courier import Courier
from adapters.delivery.pacer import Pacer
from bot.app import open_coach
from core.coach import Coach
from tests.adapters.discord.house import TOKEN as DISCORD_TOKEN
from tests.adapters.house import QUICK, HandClock, Served, delivered, passed
from tests.adapters.telegram.house import TOKEN as TELEGRAM_TOKEN
from tests.platforms.discord import DiscordServer, Heard, Member
from tests.platforms.telegram import Chatter, TelegramServer
from tests.stories.stage import WITHIN

A_MINUTE, A_DAY = timedelta(minutes=1), timedelta(days=1)
CODE = re.compile(r"/link ([0-9A-Z]{4}-[0-9A-Z]{4})")


@dataclass(slots=True)
class Linked:
    """Both platforms, the coach between them, and the clock of all."""

    telegram: TelegramServer
    discord: DiscordServer
    clock: HandClock
    url: str
    coach: Coach
    clients: dict[str, Served] = field(default_factory=dict)
    couriers: list[Courier] = field(default_factory=list)
    tasks: "list[asyncio.Task[None]]" = field(default_factory=list)

    async def starts(self) -> None:
        """Serve both; return when both take what people do and Discord offers the commands."""
        loop, address = asyncio.get_running_loop(), (self.telegram.base_url, self.discord.base_url)
        self.clients = {
            "telegram": telegram.build(
                TELEGRAM_TOKEN, self.coach, Pacer(QUICK), self.clock, base_url=address[0]
            ),
            "discord": discord.build(
                DISCORD_TOKEN, self.coach, Pacer(QUICK), self.clock, base_url=address[1]
            ),
        }
        for name, client in self.clients.items():
            courier = Courier(self.coach, name, client.messenger, self.clock)
            self.couriers.append(courier)
            self.tasks += [loop.create_task(courier.run()), loop.create_task(client.run())]
        self.coach.watch(lambda _: self.wake())
        async with asyncio.timeout(WITHIN):
            for client in self.clients.values():
                await client.taking.wait()
            while not self.discord.world.commands[0]:  # noqa: ASYNC110 - nothing tells that they are up
                await asyncio.sleep(0.001)

    def wake(self) -> None:
        """Wake both couriers."""
        for courier in self.couriers:
            courier.wake()

    async def ends(self) -> None:
        """End both."""
        for task in self.tasks:
            task.cancel()
        ended = await asyncio.gather(*self.tasks, return_exceptions=True)
        for client in self.clients.values():
            await client.close()
        assert [one for one in ended if one and not isinstance(one, asyncio.CancelledError)] == []

    async def waits(self, span: timedelta) -> None:
        """Let time pass; what falls due on the way arrives, each thing at its instant."""
        await passed(self.coach, self.clock, span, self._delivers)

    async def _delivers(self) -> None:
        """Return when nothing that fell due is left in anybody's hands."""
        await delivered(self.url, self.clock.now(), self.couriers)


@asynccontextmanager
async def linked(url: str) -> AsyncIterator[Linked]:
    """Serve both; at the end nothing was against a specification, nothing unanswered."""
    clock = HandClock()
    async with (
        TelegramServer(TELEGRAM_TOKEN, now=clock.now) as phone,
        DiscordServer(DISCORD_TOKEN, now=clock.now) as desk,
    ):
        with open_coach(url) as coach:
            both = Linked(phone, desk, clock, url, coach)
            try:
                await both.starts()
                yield both
            finally:
                await both.ends()
        for server in (phone, desk):
            assert server.violations == []
            assert server.slips == []
            assert server.unanswered() == []


def code_in(text: str) -> str:
    """Return the code that a message gives."""
    found = CODE.search(text)
    assert found, text
    return found.group(1)


async def pressed(member: Member, label: str) -> Heard:
    """Press; return what is heard next."""
    member.forgets()
    await (await member.chooses(label)).answered()
    return await member.hears()


async def join(both: Linked, phone: Chatter, desk: Member) -> None:
    """Join them: the code given on Telegram, taken on Discord, asked and told by itself."""
    on_phone, at_desk = f"{phone.user.first_name} on Telegram", f"{desk.user.name} on Discord"
    code = code_in((await phone.asks("/link")).text)
    asked = await desk.asks(f"/link code:{code}")
    assert f"{on_phone} gave out this code" in asked.text
    phone.forgets()
    assert "Now say yes on Telegram too" in (await pressed(desk, "Yes")).text
    question = await phone.hears("Is that you?")
    assert f"{at_desk} gave your code back" in question.text
    desk.forgets()
    await phone.presses("Join")
    await phone.hears("share one log")
    await desk.hears(f"{on_phone} and this chat share one log")


class Came:
    """What has come to each chat since this was made."""

    def __init__(self, phone: Chatter, desk: Member) -> None:
        """Begin to count."""
        self._phone, self._desk = phone, desk
        self._before = len(phone.shown()), len(desk.shown())

    def where(self) -> list[str]:
        """Return where something with a day's button came, once for each time."""
        on_phone = [one for one in self._phone.shown()[self._before[0] :] if "Done as planned" in one.sees()]
        at_desk = [one for one in self._desk.shown()[self._before[1] :] if "Done as planned" in one.sees()]
        return ["telegram"] * len(on_phone) + ["discord"] * len(at_desk)


async def came(both: Linked, phone: Chatter, desk: Member) -> list[str]:
    """Let a day pass; return where its reminder came, not what came in between."""
    await both.waits(A_DAY - A_MINUTE)
    before = Came(phone, desk)
    await both.waits(A_MINUTE)
    return before.where()
