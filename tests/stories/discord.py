"""Discord as a stage: the real library over loopback, and a guild in which Bob reads along."""

import asyncio
import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from adapters.discord import PLATFORM, Discord, build
from core.coach import Coach
from core.ports import Clock, Pace
from core.speech.inserted import Moment
from core.speech.message import Instant
from core.speech.say.moments import away
from tests.adapters.house import HandClock
from tests.platforms.discord.people import Member
from tests.platforms.discord.places import Channel
from tests.platforms.discord.rules import fields
from tests.platforms.discord.server import DiscordServer
from tests.platforms.discord.state import Did
from tests.stories.process import Process, ServedStage
from tests.stories.slash import SLASH
from tests.stories.stage import WITHIN, Heard, Where, flat, listened

TOKEN = "NzAwMDAwMDAwMDAwMDAwMDA3.discord.of.the.stories"
PATIENCE = 3.0  # seconds that Discord waits for an answer
TEXT = 10  # the kind of what stands in a form and asks nothing
INSTANT = re.compile(r"<t:(\d+):([tDFR])>")
TELLS = {"t": Instant.CLOCK, "D": Instant.DAY, "F": Instant.DAY_CLOCK}


class DiscordStage(ServedStage):
    """Ann at her desk: in the private chat, and by slash commands in a channel."""

    name = PLATFORM

    def __init__(self, server: DiscordServer, process: Process, ann: Member, runs: Channel) -> None:
        """Let her speak in this channel, where others are too."""
        super().__init__(process)
        self._server, self._ann, self._runs = server, ann, runs
        self._at: Channel | None = None

    async def says(self, line: str) -> None:
        """Give the slash command that it is; words go to the private chat."""
        if line.startswith("/"):
            await (await self._ann.uses(SLASH.get(line, line), at=self._at)).answered(PATIENCE)
        else:
            await self._ann.types(line)

    async def presses(self, label: str) -> None:
        """Press it, or choose it, where she speaks."""
        await (await self._ann.chooses(label, at=self._at)).answered(PATIENCE)

    async def fills(self, answers: Mapping[str, str]) -> None:
        """Fill the modal."""
        assert self._ann.form, "no form is open"
        labels = {part["custom_id"]: label for label, _, part in fields(self._ann.form.body)}
        filled = {labels[name]: answer for name, answer in answers.items() if answer}
        await (await self._ann.fills(filled)).answered(PATIENCE)

    async def sends(self, name: str, content: bytes) -> None:
        """Give the command that takes it."""
        self._ann.holds(name, content)
        await (await self._ann.uses(f"/import file:{name}")).answered(PATIENCE)

    async def returns(self, name: str, number: int) -> None:
        """Send it back."""
        await self.sends(name, self.received[number])

    async def goes(self, where: Where) -> None:
        """Speak there."""
        self._at = self._runs if where is Where.SHARED else None

    async def heard(self, like: Heard | None = None) -> Heard:
        """Return what came in private, and what only she sees where she speaks."""
        return await listened(self._hears, like)

    def overheard(self) -> str:
        """Return what others in the channel were shown, if only for a moment, and what Bob was in private."""
        world, hers = self._server.world, self._server.world.direct(self._ann.user)
        others = (one for one in world.journal if one.place is not hers and one.reader != self._ann.id)
        return flat(" ".join(one.post.content for one in others if one.post))

    async def _hears(self, within: float) -> Heard:
        """Return the next thing that came, or the form that opened."""
        seen = await self._ann.hears(at=self._at, within=within)
        self.received += [self._ann.fetches(seen)] if seen.kind is not Did.FORM and seen.files else []
        if seen.kind is Did.FORM and self._ann.form:
            opened = [(part["custom_id"], part.get("value")) for _, _, part in fields(self._ann.form.body)]
            words = [one["content"] for one in self._ann.form.body["components"] if one["type"] == TEXT]
            form = tuple((name, value) for name, value in opened if value)
            return Heard(flat(" ".join(words)), form=form)
        return Heard(flat(INSTANT.sub(self._told, seen.text)), tuple(seen.sees()))

    def _told(self, found: re.Match[str]) -> str:
        """Write an instant as Ann's client would show it, had it the catalogue's words."""
        at, voice = datetime.fromtimestamp(int(found[1]), UTC), self.device
        told = away(voice, self.now, at) if found[2] == "R" else voice.moment(at, TELLS[found[2]])
        return told.text if isinstance(told, Moment) else str(told)


@asynccontextmanager
async def on_discord(url: str) -> AsyncIterator[DiscordStage]:
    """Serve Discord on a database; at its end nothing was against the specification, nothing unanswered."""
    clock = HandClock()
    async with DiscordServer(TOKEN, now=clock.now) as server:

        def built(coach: Coach, pace: Pace, clock: Clock) -> Discord:
            return build(TOKEN, coach, pace, clock, base_url=server.base_url)

        ann, bob = (server.person(name, locale="en-GB") for name in ("Ann", "Bob"))
        runs = server.guild("Riverside", members=[ann, bob]).channel("runs")
        process = Process(url, PLATFORM, built, clock)
        await process.starts()
        async with asyncio.timeout(WITHIN):
            while not ann.commands():  # noqa: ASYNC110 - nothing tells that the commands are up
                await asyncio.sleep(0.001)
        try:
            yield DiscordStage(server, process, ann, runs)
        finally:
            await process.ends()
        assert server.violations == []
        assert server.slips == []
        assert server.unanswered() == []
