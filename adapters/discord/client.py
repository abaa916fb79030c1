"""The client: one bot, its connection to the gateway kept, its REST open to who only sends."""

import asyncio
import logging
import sys
import threading
from collections import defaultdict
from contextlib import suppress
from weakref import WeakSet

import discord
from aiohttp import ClientResponse
from discord.gateway import DiscordWebSocket, KeepAliveHandler
from discord.http import Route
from yarl import URL

from adapters.discord import decode, tree
from adapters.discord.acts import ActButton, ActSelect
from adapters.discord.bounds import BOUNDS, Bounds
from adapters.discord.desk import Desk
from adapters.discord.files import Files
from adapters.discord.messenger import DiscordMessenger
from adapters.discord.outgoing import Outgoing
from adapters.discord.rest import LONGEST_LIMIT, OFFICIAL, Rest, watched
from adapters.discord.spot import Interaction
from core.coach import Coach, alarm
from core.ports import Clock, Messenger, Pace

# Guilds, for channels that go, and what is typed in private: no intent for which Discord must be asked.
INTENTS = discord.Intents(guilds=True, dm_messages=True)

# Seconds in which connections begun count towards the pause before the next, and the longest pause: the
# library gives up a connection that is not begun within a minute.
LATELY, LONGEST_PAUSE = 900.0, 40.0
LAST_BEAT = 1.0  # seconds in which a heartbeat under way is over

log = logging.getLogger("soleus.discord")

# Nothing here speaks, so that what speaking lacks need not be warned of.
discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False


class Spent(Exception):  # noqa: N818 - it says what is so
    """Discord lets no more connections be opened today; one more would cost the token."""


class Connected(discord.Client):
    """Hands what comes through the gateway to a desk; ``taking`` is set while it does."""

    def __init__(self, desk: Desk, taking: asyncio.Event, shards: int, apart: float) -> None:
        """Remember of Discord's people and messages as little as the library lets."""
        self.sockets: WeakSet[ClientResponse] = WeakSet()
        super().__init__(
            intents=INTENTS,
            shard_count=shards if shards > 1 else None,
            max_messages=None,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            allowed_mentions=discord.AllowedMentions.none(),
            max_ratelimit_timeout=LONGEST_LIMIT,
            http_trace=watched(self.sockets),
        )
        self.desk, self._taking, self._apart = desk, taking, apart
        self._begun: defaultdict[int | None, list[float]] = defaultdict(list)
        self.add_dynamic_items(ActButton, ActSelect)

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Let the connections follow each other as Discord wants, and one that never lasts ever slower.

        Raise Spent where one more would be too many.
        """
        now = asyncio.get_running_loop().time()
        lately = [one for one in self._begun[shard_id] if now - one < LATELY]
        self._begun[shard_id] = [*lately, now]
        if not initial:
            await asyncio.sleep(min(self._apart * 2 ** max(0, len(lately) - 1), LONGEST_PAUSE))
            with suppress(discord.RateLimited):
                await self.find_gateway(1)

    async def find_gateway(self, connections: int) -> None:
        """Ask where the gateway is; raise Spent where so many connections may not be opened any more."""
        _, url, limit = await self.http.get_bot_gateway()
        if limit["remaining"] < connections:
            raise Spent
        DiscordWebSocket.DEFAULT_GATEWAY = URL(url)

    async def on_connect(self) -> None:
        """Note that interactions come."""
        self._taking.set()

    async def on_interaction(self, interaction: Interaction) -> None:
        """Take filled forms, and what is pressed that no item of ours is known by."""
        now = self.desk.clock.now()
        if interaction.type is discord.InteractionType.modal_submit:
            self.desk.take(decode.filled(interaction, now))
        elif interaction.type is discord.InteractionType.component:
            self.desk.take(decode.pressed(interaction, now))

    async def on_message(self, message: discord.Message) -> None:
        """Take what is typed."""
        self.desk.hear(message)

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Tell that the places of a guild are open, as they may have been before."""
        self.desk.returned([one.id for one in (*guild.channels, *guild.threads)])

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Tell that the places of a guild are shut."""
        self.desk.left([one.id for one in (*guild.channels, *guild.threads)])

    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        """Tell that a channel is gone, and what hung on it."""
        threads = getattr(channel, "threads", ())
        self.desk.left([channel.id, *(one.id for one in threads)])

    async def on_raw_thread_delete(self, gone: discord.RawThreadDeleteEvent) -> None:
        """Tell that a thread is gone."""
        self.desk.left([gone.thread_id])

    async def on_error(self, event_method: str, /, *args: object, **kwargs: object) -> None:
        """Log which event failed, how and where, and nothing that it held."""
        alarm(event_method, sys.exc_info()[1] or Exception())


class Sharded(Connected, discord.AutoShardedClient):
    """The same over several connections."""


class Discord:
    """One bot on Discord; ``taking`` is set while interactions come.

    ``messenger`` works without ``run`` too, in a process that answers nobody.
    """

    def __init__(
        self,
        token: str,
        desk: Desk,
        rest: Rest,
        files: Files,
        messenger: Messenger,
        *,
        shards: int,
        bounds: Bounds,
    ) -> None:
        """Keep the parts that ``build`` made."""
        self._files = files
        self.messenger, self._bounds = messenger, bounds
        self._token, self._desk, self._rest, self._shards = token, desk, rest, shards
        self.taking = asyncio.Event()

    async def run(self) -> None:
        """Serve until cancelled; raise what discord.py raises when Discord is down at first or refuses.

        A connection that is lost later is taken up again. What was taken is answered, if that is a matter of
        seconds.
        """
        kind = Sharded if self._shards > 1 else Connected
        client = kind(self._desk, self.taking, self._shards, self._bounds.apart)
        try:
            await client.login(self._token)
            await client.find_gateway(self._shards)
            await self._serve(client)
        except BaseExceptionGroup as several:
            raise several.exceptions[0] from None
        finally:
            self.taking.clear()
            await client.close()
            await _hush(client)

    async def close(self) -> None:
        """Close the connections."""
        await self._rest.close()
        await self._files.close()

    async def _serve(self, client: Connected) -> None:
        async with asyncio.TaskGroup() as tasks:
            self._desk.open(client.user.id if client.user else 0, tasks)
            planted = tree.plant(client)
            self._desk.spread(tree.sync(planted), "commands")
            try:
                await client.connect()
            finally:
                await self._finish()

    async def _finish(self) -> None:
        """Give what is under way its time."""
        try:
            async with asyncio.timeout(self._bounds.last_words):
                await self._desk.close()
        except TimeoutError:
            log.warning("unsaid answers")
        finally:
            self._desk.shut()


async def _hush(client: Connected) -> None:
    """End the heartbeats of all connections, and these: the library forgets one that never came to stand."""
    beating = [one for one in threading.enumerate() if isinstance(one, KeepAliveHandler)]
    for one in beating:
        if one.ws._connection is client._connection:
            one.stop()
            await asyncio.to_thread(one.join, LAST_BEAT)
    for socket in tuple(client.sockets):
        socket.close()


def build(
    token: str,
    coach: Coach,
    pace: Pace,
    clock: Clock,
    *,
    base_url: str = "",
    shards: int = 1,
    bounds: Bounds = BOUNDS,
) -> Discord:
    """Put a bot together.

    The library has one address of Discord for the whole process: that of who was built last. Nothing is sent
    before ``run`` or the messenger's first parcel.
    """
    Route.BASE = base_url.rstrip("/") or OFFICIAL
    rest = Rest(token, bounds.closed)
    outgoing = Outgoing(rest, pace, bounds.patience)
    files = Files(base_url, bounds.fetching)
    desk = Desk(coach, outgoing, files, clock, bounds)
    messenger = DiscordMessenger(outgoing, clock, coach.doors)
    return Discord(token, desk, rest, files, messenger, shards=shards, bounds=bounds)
