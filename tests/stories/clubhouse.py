"""A club on Telegram and Discord: both real libraries over loopback, in a process that can start again."""

from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from bot.app import open_coach
from tests.adapters.discord.house import TOKEN as DISCORD_TOKEN
from tests.adapters.house import HandClock
from tests.adapters.telegram.house import TOKEN as TELEGRAM_TOKEN
from tests.platforms.discord import Channel, DiscordServer, Guild
from tests.platforms.telegram import Group, TelegramServer, Topic
from tests.stories.linked import Linked
from tests.stories.runners import OnDiscord, OnTelegram, Runner

ON_TELEGRAM = ("Ann", "Bob", "Cleo", "Dan", "Eve", "Finn", "Gus")
ON_DISCORD = ("Hal", "Ida", "Jo", "Kim", "Lou")


@dataclass(frozen=True, slots=True)
class Said:
    """What everybody in a place could read, posted on a day: the words as they were, new or changed."""

    place: str
    day: date
    text: str
    new: bool


@dataclass(slots=True)
class Clubhouse:
    """A forum's topic, a basic group and a guild's channel, who is in them, and the process that serves them.

    Ann looks after the Telegram groups, Hal after the guild; ``watchers`` are they, by the place.
    """

    telegram: TelegramServer
    discord: DiscordServer
    clock: HandClock
    url: str
    both: Linked = field(init=False)
    people: dict[str, Runner] = field(default_factory=dict)
    watchers: dict[str, Runner] = field(default_factory=dict)
    forum: Group = field(init=False)
    topic: Topic = field(init=False)
    helpers: Group = field(init=False)
    guild: Guild = field(init=False)
    runs: Channel = field(init=False)
    _opened: ExitStack = field(default_factory=ExitStack)

    def settles(self) -> None:
        """Let everybody be where they are."""
        chatters = [self.telegram.person(name) for name in ON_TELEGRAM]
        members = [self.discord.person(name) for name in ON_DISCORD]
        self.forum = self.telegram.group("Riverside", chatters[1:], chatters[:1], forum=True)
        self.topic = self.forum.topic("challenge")
        self.helpers = self.telegram.group("Helpers", chatters[1:3], chatters[:1], kind="group")
        self.guild = self.discord.guild("Riverside", members)
        self.guild.promotes(members[0])
        self.runs = self.guild.channel("runs")
        for name, chatter in zip(ON_TELEGRAM, chatters, strict=True):
            self.people[name] = OnTelegram(name, chatter, self.topic)
        for name, member in zip(ON_DISCORD, members, strict=True):
            self.people[name] = OnDiscord(name, member, self.runs)
        self.watchers = {"topic": self.people["Ann"], "runs": self.people["Hal"]}
        self.watchers["helpers"] = OnTelegram("Ann", chatters[0], self.helpers)

    async def starts(self) -> None:
        """Start a process that has nothing but the database to go on."""
        self._opened = ExitStack()
        coach = self._opened.enter_context(open_coach(self.url))
        self.both = Linked(self.telegram, self.discord, self.clock, self.url, coach)
        await coach.wake(self.clock.now())
        await self.both.starts()

    async def ends(self) -> None:
        """End it."""
        try:
            await self.both.ends()
        finally:
            self._opened.close()

    async def restarts(self) -> None:
        """End the process and start another."""
        await self.ends()
        await self.starts()

    async def until(self, at: datetime) -> None:
        """Let time pass to an instant; what falls due on the way is sent, each thing at its instant."""
        await self.both.waits(at - self.clock.now())

    async def waits(self, span: timedelta) -> None:
        """Let time pass."""
        await self.both.waits(span)

    def public(self) -> Iterator[Said]:
        """Yield all that the coach ever showed to everybody in a shared place, changed since or not."""
        for told in self.telegram.world.journal:
            if told.post and told.chat.kind != "private" and told.reader is None:
                day, place = datetime.fromtimestamp(told.post.date, UTC).date(), f"{told.post.thread}"
                yield Said(f"{told.chat.id} {place}", day, told.text, new=told.kind == "message")
        direct = {self.discord.world.direct(user).id for user in self.discord.world.users.values()}
        for did in self.discord.world.journal:
            if did.post and did.place.id not in direct and did.reader is None:
                new = did.kind == "message"
                yield Said(f"{did.place.id}", did.post.at.date(), did.post.content, new=new)


@asynccontextmanager
async def clubhouse(url: str) -> AsyncIterator[Clubhouse]:
    """Serve both; at the end nothing was against a specification, nothing unanswered."""
    clock = HandClock()
    async with (
        TelegramServer(TELEGRAM_TOKEN, now=clock.now) as phone,
        DiscordServer(DISCORD_TOKEN, now=clock.now) as desk,
    ):
        house = Clubhouse(phone, desk, clock, url)
        house.settles()
        await house.starts()
        try:
            yield house
        finally:
            await house.ends()
        for server in (phone, desk):
            assert server.violations == []
            assert server.slips == []
            assert server.unanswered() == []
