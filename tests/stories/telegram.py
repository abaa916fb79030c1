"""Telegram as a stage: the real library over loopback, and a group in which Bob reads along."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

from adapters.telegram import PLATFORM, Telegram, build
from core.coach import Coach
from core.domain.exercises import Exercise
from core.ports import Clock, Pace
from core.reading.names import exact, key
from tests.adapters.house import HandClock
from tests.adapters.telegram.house import TOKEN
from tests.platforms.telegram.groups import Group
from tests.platforms.telegram.people import Chatter
from tests.platforms.telegram.server import TelegramServer
from tests.stories.process import Process, ServedStage
from tests.stories.stage import WITHIN, Heard, Where, flat, listened

UNSEEN = "\u200b"


class TelegramStage(ServedStage):
    """Ann on her phone."""

    name = PLATFORM

    def __init__(self, server: TelegramServer, process: Process, ann: Chatter, bob: Chatter) -> None:
        """Put both into a group."""
        super().__init__(process)
        self._server, self._ann = server, ann
        self._group = server.group("Riverside", members=[ann, bob])
        self._at: Group | None = None

    async def says(self, line: str) -> None:
        """Send it; in the group a command names the bot."""
        name, *text = line.split(" ", 1)
        named = " ".join([f"{name}@{self._server.world.bot.username}", *text])
        await self._ann.says(named if self._at else line, at=self._at)
        await self._settled()

    async def presses(self, label: str) -> None:
        """Press it where she sees it."""
        await (await self._ann.presses(label)).answered()
        await self._settled()

    async def fills(self, answers: Mapping[str, str]) -> None:
        """Reply with one line."""
        given = [f"{name} {answer}" for name, answer in answers.items() if answer]
        await self._ann.replies(", ".join(given))
        await self._settled()

    async def sends(self, name: str, content: bytes) -> None:
        """Send a document."""
        await self._ann.sends_document(name, content)
        await self._settled()

    async def returns(self, name: str, number: int) -> None:
        """Send it back."""
        await self.sends(name, self.received[number])

    async def goes(self, where: Where) -> None:
        """Speak there."""
        self._at = self._group if where is Where.SHARED else None

    async def heard(self, like: Heard | None = None) -> Heard:
        """Return what came in private; the group is for ``overheard``."""
        return await listened(self._hears, like)

    def overheard(self) -> str:
        """Return what the group was shown, if only for a moment, and what Bob was in private."""
        world, hers = self._server.world, self._server.world.chats[self._ann.id]
        return flat(" ".join(one.text for one in world.journal if one.chat is not hers))

    async def _hears(self, within: float) -> Heard:
        """Return the next thing; the last two lines of a form are its title and what it opens with."""
        seen = await self._ann.hears(within=within)
        self.received += [self._ann.fetches(seen)] if seen.files else []
        text, form = seen.text.replace(UNSEEN, ""), ""
        if seen.asks:
            text, _, form = text.rsplit("\n", 2)
        return Heard(flat(text), tuple(seen.sees()), tuple(_field(one) for one in form.split(", ") if one))

    async def _settled(self) -> None:
        """Return when the coach has had every update."""
        async with asyncio.timeout(WITHIN):
            while self._server.updates.pending:  # noqa: ASYNC110 - nothing tells of a confirmation
                await asyncio.sleep(0.001)


def _field(told: str) -> tuple[str, str]:
    """Part what a form opens with into the exercise that is named and its sets."""
    words = told.split(" ")
    named = ((exact(key(" ".join(words[:at]))), words[at:]) for at in range(len(words) - 1, 0, -1))
    return next((one.id, " ".join(sets)) for one, sets in named if isinstance(one, Exercise))


@asynccontextmanager
async def on_telegram(url: str) -> AsyncIterator[TelegramStage]:
    """Serve Telegram on a database; at its end no call was against the specification, no press unanswered."""
    clock = HandClock()
    async with TelegramServer(TOKEN, now=clock.now) as server:

        def built(coach: Coach, pace: Pace, clock: Clock) -> Telegram:
            return build(TOKEN, coach, pace, clock, base_url=server.base_url)

        process = Process(url, PLATFORM, built, clock)
        await process.starts()
        try:
            yield TelegramStage(server, process, server.person("Ann"), server.person("Bob"))
        finally:
            await process.ends()
        assert server.violations == []
        assert server.slips == []
        assert server.unanswered() == []
