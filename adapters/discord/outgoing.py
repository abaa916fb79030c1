"""Messages posted to channels and private chats: each in its turn, a limit kept by its own chat alone."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from contextvars import ContextVar
from io import BytesIO
from typing import Any, TypeVar

import discord
from aiohttp import ClientConnectorError

from adapters.discord.acts import view
from adapters.discord.encode import Shown
from adapters.discord.rest import ARCHIVED, UNKNOWN_CHANNEL, Broken, Limited, Rest
from core.ports import Lane, Pace

IN_FLIGHT = 64  # sends at once, and as many answers beside them
MOMENT = 1.0  # seconds that a limit is waited for with a send in hand
OPENING = 8  # private chats opened at once; Discord limits that more than sending
MOST_KNOWN = 10_000  # private chats of which the id, or the last message, is known; and messages in doubt
LONGEST_ALT = 1024  # characters
PICTURE = "picture.png"
Result = TypeVar("Result")
Key = TypeVar("Key")
Known = TypeVar("Known")

_WHOLE: ContextVar[asyncio.Timeout | None] = ContextVar("whole", default=None)


class Outgoing:
    """Sends by one bot, at the pace of one pacer."""

    def __init__(self, rest: Rest, pace: Pace, patience: float) -> None:
        """Call through ``rest`` when ``pace`` says so, each call within ``patience`` seconds."""
        self._rest, self._pace, self._patience = rest, pace, patience
        self._rooms = {lane: asyncio.Semaphore(IN_FLIGHT) for lane in Lane}
        self._openings = {lane: asyncio.Semaphore(OPENING) for lane in Lane}
        self._limited_until = 0.0
        self._private: dict[int, int] = {}
        self._last: dict[int, int] = {}
        self._doubted: dict[str, None] = {}

    def met(self, person: int, channel: int) -> None:
        """Remember the private chat with a person."""
        _keep(self._private, person, channel)

    def heard(self, channel: int) -> None:
        """Note that something else stands last in a channel by now."""
        self._last.pop(channel, None)

    def showed(self, channel: int, shown: Shown) -> None:
        """Note what stands last in a channel."""
        _keep(self._last, channel, hash(shown))

    def said_last(self, channel: int, shown: Shown) -> bool:
        """Tell whether just this stands last in a channel, so that it need not be said again."""
        return self._last.get(channel) == hash(shown)

    @asynccontextmanager
    async def whole(self) -> AsyncIterator[None]:
        """Send all of this within the time of one call; its first turn may take any time to come."""
        async with asyncio.timeout(None) as limit:
            before = _WHOLE.set(limit)
            try:
                yield
            finally:
                _WHOLE.reset(before)

    async def post(
        self, channel: int, shown: Shown, lane: Lane, nonce: str, *, shared: bool = False
    ) -> discord.Message:
        """Send a message to a channel or thread; the same ``nonce`` again within minutes changes nothing.

        Return the message that stands there, which may be what an earlier one of the same nonce said.
        Raise what discord.py and aiohttp raise where it was not sent, TimeoutError where it took too long.
        """
        await self._pace.turn(str(channel), lane, shared=shared)
        sent = await self._called(str(channel), self._rooms[lane], lambda: self._put(channel, shown, nonce))
        self.showed(channel, shown)
        return sent

    async def change(self, channel: int, message: int, shown: Shown, lane: Lane) -> None:
        """Change a message of ours in a shared place, a thread that is archived opened for it.

        Raise as ``post`` does.
        """
        await self._pace.turn(str(channel), lane, shared=True)
        await self._called(str(channel), self._rooms[lane], lambda: self._edit(channel, message, shown))

    def doubted(self, nonce: str) -> bool:
        """Tell, and then forget, whether a message may have been taken of which no answer came."""
        return self._doubted.pop(nonce, "") is None

    async def whisper(self, person: int, shown: Shown, lane: Lane, nonce: str) -> None:
        """Send a message to the private chat with a person, which is opened where it is not known."""
        known = person in self._private
        try:
            await self.post(await self._chat(person, lane), shown, lane, nonce)
        except discord.NotFound as error:
            self._private.pop(person, None)
            if not known or error.code != UNKNOWN_CHANNEL:
                raise
            await self.post(await self._chat(person, lane), shown, lane, nonce)

    async def _chat(self, person: int, lane: Lane) -> int:
        """Return the id of the private chat with a person."""
        found = self._private.get(person)
        if found is None:
            await self._pace.turn(f"person {person}", lane)
            found = await self._called(f"person {person}", self._openings[lane], lambda: self._opened(person))
            self.met(person, found)
        return found

    async def _opened(self, person: int) -> int:
        client = await self._rest.client()
        return (await client.create_dm(discord.Object(person))).id

    async def _put(self, channel: int, shown: Shown, nonce: str) -> discord.Message:
        client = await self._rest.client()
        _keep(self._doubted, nonce, None)
        try:
            sent = await client.get_partial_messageable(channel).send(**new(shown), nonce=nonce)
        except (discord.DiscordException, Broken, ClientConnectorError):
            self._doubted.pop(nonce, None)
            raise
        self._doubted.pop(nonce, None)
        return sent

    async def _edit(self, channel: int, message: int, shown: Shown) -> None:
        client = await self._rest.client()
        stands = client.get_partial_messageable(channel).get_partial_message(message)
        try:
            await stands.edit(**anew(shown))
        except discord.HTTPException as error:
            if error.code != ARCHIVED:
                raise
            await client.http.edit_channel(channel, archived=False)
            await stands.edit(**anew(shown))

    async def _called(
        self, chat: str, room: asyncio.Semaphore, call: Callable[[], Awaitable[Result]]
    ) -> Result:
        """Call once there is room; a limit holds the chat, or everything, and a short one is waited for."""
        self._begins()
        async with asyncio.timeout(self._patience):
            while True:
                try:
                    async with room:
                        self._allowed()
                        return await call()
                except discord.RateLimited as limited:
                    self._hold(chat, limited)
                    if limited.retry_after > MOMENT:
                        raise
                    wait = limited.retry_after
                except discord.DiscordException as error:
                    self._rest.note(error)
                    raise
                await asyncio.sleep(wait)

    def _begins(self) -> None:
        """Let a message that is to be sent as a whole have its time from its first call on."""
        whole = _WHOLE.get()
        if whole is not None and whole.when() is None:
            whole.reschedule(asyncio.get_running_loop().time() + self._patience)

    def _allowed(self) -> None:
        left = self._limited_until - asyncio.get_running_loop().time()
        if left > 0:
            raise Limited(left, everywhere=True)

    def _hold(self, chat: str, limited: discord.RateLimited) -> None:
        if isinstance(limited, Limited) and limited.everywhere:
            until = asyncio.get_running_loop().time() + limited.retry_after
            self._limited_until = max(self._limited_until, until)
        else:
            self._pace.hold(chat, limited.retry_after)


def new(shown: Shown) -> dict[str, Any]:  # the library types each of its methods' arguments anew
    """Return the arguments by which any of the library's methods sends a new message."""
    said: dict[str, Any] = {"suppress_embeds": True, "silent": shown.silent}
    if shown.content:
        said["content"] = shown.content
    if (laid_out := view(shown.rows)) is not None:
        said["view"] = laid_out
    if held := files(shown):
        said["files"] = held
    return said


def anew(shown: Shown) -> dict[str, Any]:  # as above
    """Return the arguments by which any of the library's methods changes a message into this one."""
    return {"content": shown.content or None, "view": view(shown.rows), "attachments": files(shown)}


def files(shown: Shown) -> list[discord.File]:
    """Return the files that go with a message, at most one."""
    if shown.picture is not None:
        alt = shown.picture.alt[:LONGEST_ALT]
        return [discord.File(BytesIO(shown.picture.png), filename=PICTURE, description=alt)]
    if shown.document is not None:
        return [discord.File(BytesIO(shown.document.data), filename=shown.document.name)]
    return []


def _keep(known: dict[Key, Known], key: Key, value: Known) -> None:
    known.pop(key, None)
    known[key] = value
    while len(known) > MOST_KNOWN:
        del known[next(iter(known))]
