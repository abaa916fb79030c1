"""REST to Discord: the library's client, logged in by its first call, and its failures told apart.

The library never sleeps for a limit here: a call that were cancelled in such a sleep would leave every later
one waiting for ever. Limits are raised, and waited for by who called.
No error raised here holds the token; nor does anything that is logged.
"""

import asyncio
from collections.abc import Awaitable, Callable
from types import SimpleNamespace
from typing import TypeVar
from weakref import WeakSet

import discord
from aiohttp import (
    ClientConnectorError,
    ClientError,
    ClientResponse,
    ClientSession,
    TraceConfig,
    TraceRequestEndParams,
)

from adapters.discord.bounds import BOUNDS

OFFICIAL = discord.http.Route.BASE
UPGRADED, BROKEN, LIMITED, UNAUTHORIZED = 101, 500, 429, 401
LONGEST_LIMIT = (
    30.0  # seconds that a limit is waited for by an answer, the least that the library lets choose
)
PAUSES = (0.2, 1.0)  # seconds before an answer that failed is tried again
# What a dead token, an answer given before and a message that is gone are called.
UNKNOWN_INTERACTION, UNKNOWN_WEBHOOK, DEAD_TOKEN = 10062, 10015, 50027
ANSWERED, UNKNOWN_MESSAGE, UNKNOWN_CHANNEL = 40060, 10008, 10003
ARCHIVED = 50083  # of a thread, which takes no changes until it is opened
NO_MESSAGE = (UNKNOWN_MESSAGE, 50005)  # that could be changed: none, or one of others
# Old messages are changed a few times in so many seconds; the limit that comes with that code is shorter.
OLD_MESSAGE, BETWEEN_CHANGES = 30046, 20.0
NO_RIGHT = 50013  # to write, to attach, or whatever else was wanted
# Nobody to be spoken to: unknown, closed, no right to; a place that takes no messages, or a thread locked.
_NOBODY = {10013, 50001, 50007, NO_RIGHT, 50033, 50278}
_NOWHERE = {UNKNOWN_CHANNEL, 10004, 40058, 50008, 50024, ARCHIVED, 160005}
GONE = frozenset(_NOBODY | _NOWHERE)
Result = TypeVar("Result")


class Broken(ClientError):  # noqa: N818 - it says what happened
    """Discord answered that something is broken on its side; whoever asked decides when to ask again."""


class Limited(discord.RateLimited):
    """Discord takes no more for a while: in this place, or ``everywhere``."""

    def __init__(self, retry_after: float, *, everywhere: bool) -> None:
        """Take none for ``retry_after`` seconds."""
        super().__init__(retry_after)
        self.everywhere = everywhere


class Refused(discord.LoginFailure):
    """The token or this address was refused a moment ago; asking on would only make that worse."""


def watched(sockets: WeakSet[ClientResponse] | None = None) -> TraceConfig:
    """Return what raises Broken and Limited at once, where the library would wait and ask again.

    What became a connection to the gateway is put into ``sockets``.
    """

    async def opened(_: ClientSession, __: SimpleNamespace, ended: TraceRequestEndParams) -> None:
        if sockets is not None and ended.response.status == UPGRADED:
            sockets.add(ended.response)

    trace = TraceConfig()
    trace.on_request_end.append(_look)
    trace.on_request_end.append(opened)
    return trace


async def _look(_: ClientSession, __: SimpleNamespace, ended: TraceRequestEndParams) -> None:
    response = ended.response
    if response.status >= BROKEN:
        response.close()
        raise Broken(f"status {response.status}")
    if response.status == LIMITED and "Via" in response.headers and "Upgrade" not in ended.headers:
        await _raise_limited(response)


async def _raise_limited(response: ClientResponse) -> None:
    """Raise how long Discord takes no more; what says nothing of that is left to the library."""
    try:
        said = await response.json(content_type=None)
    except ValueError:
        return
    after = said.get("retry_after") if isinstance(said, dict) else None
    if isinstance(after, int | float):
        response.close()
        least = BETWEEN_CHANGES if said.get("code") == OLD_MESSAGE else 0.0
        raise Limited(max(least, after), everywhere=bool(said.get("global")))


async def persist(call: Callable[[], Awaitable[Result]], unsure: Callable[[], None] = lambda: None) -> Result:
    """Do something that somebody waits for, twice more if Discord is broken, limits us or is not reached.

    Where the answer of a call never came, which may have counted, ``unsure`` is called, and it is done once
    more at most.
    """
    cut = False
    for pause in PAUSES:
        try:
            return await call()
        except discord.RateLimited as limited:
            if limited.retry_after > LONGEST_LIMIT:
                raise
            await asyncio.sleep(limited.retry_after)
        except (Broken, ClientConnectorError):
            await asyncio.sleep(pause)
        except (ClientError, OSError, TimeoutError):
            if cut:
                raise
            cut = True
            unsure()
            await asyncio.sleep(pause)
    return await call()


class Rest:
    """Holds a client that only sends; safe to be asked by many at once."""

    def __init__(self, token: str, closed: float = BOUNDS.closed) -> None:
        """Log in with ``token`` when first asked; call nobody for ``closed`` seconds once refused."""
        self._token, self._closed = token, closed
        self._client: discord.Client | None = None
        self._room = asyncio.Lock()
        self._tries, self._failure = 0, Exception()
        self._closed_until = 0.0

    async def client(self) -> discord.Client:
        """Return the client, logged in; who waited for a login that failed fails like it.

        Raise Refused for some minutes after Discord refused us.
        """
        if asyncio.get_running_loop().time() < self._closed_until:
            raise Refused
        tries, found = self._tries, self._client
        if found is not None:
            return found
        async with self._room:
            if self._client is None:
                if self._tries != tries:
                    raise self._failure.with_traceback(None)
                self._client = await self._logged_in()
            return self._client

    def note(self, error: discord.DiscordException) -> None:
        """Call no more for a while where the token, or by Cloudflare this address, is refused."""
        dead = isinstance(error, discord.LoginFailure) and not isinstance(error, Refused)
        if dead or (isinstance(error, discord.HTTPException) and _shut(error)):
            self._closed_until = asyncio.get_running_loop().time() + self._closed

    async def close(self) -> None:
        """Close the connections; a later call opens new ones."""
        client, self._client = self._client, None
        if client is not None:
            await client.close()

    async def _logged_in(self) -> discord.Client:
        client = discord.Client(
            intents=discord.Intents(guilds=True),
            max_messages=None,
            allowed_mentions=discord.AllowedMentions.none(),
            max_ratelimit_timeout=LONGEST_LIMIT,
            http_trace=watched(),
        )
        try:
            await client.login(self._token)
        except BaseException as error:
            self._tries += 1
            self._failure = error if isinstance(error, Exception) else TimeoutError()
            if isinstance(error, discord.DiscordException):
                self.note(error)
            await client.close()
            raise
        return client


def _shut(error: discord.HTTPException) -> bool:
    return error.status == UNAUTHORIZED or (error.status == LIMITED and not error.code)
