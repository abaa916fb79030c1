"""The gateway: sessions over websockets, their events in order, and what goes wrong with them."""

import asyncio
import json
import zlib
from dataclasses import dataclass, field

from aiohttp import WSMsgType, web

from tests.platforms.discord.sessions import LEAVING, NO_INTENT, PRIVILEGED, Intent, Session, Socket
from tests.platforms.discord.state import Place, Town, World
from tests.platforms.discord.towns import guild_payload
from tests.platforms.discord.wire import Json

LONGEST = 4096


@dataclass(slots=True, eq=False)
class Gateway:
    """All sessions of the bot, and the ways to trouble them.

    ``interval`` is the heartbeat's, in seconds; ``allowed`` the privileged intents granted; ``remaining`` the
    starts left; ``shards`` what ``GET /gateway/bot`` recommends; ``beats`` and ``closed`` are a record.
    """

    world: World
    token: str
    interval: float = 41.25
    allowed: Intent = NO_INTENT
    remaining: int = 1000
    shards: int = 1
    silent: bool = False
    beats: int = 0
    identified: int = 0
    resumed: int = 0
    closed: list[int] = field(default_factory=list)
    sessions: dict[str, Session] = field(default_factory=dict)
    sockets: list[Socket] = field(default_factory=list)
    bell: asyncio.Event = field(default_factory=asyncio.Event)
    url: str = ""

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """Talk with one client until it goes or is sent away."""
        ws = web.WebSocketResponse(max_msg_size=0)
        await ws.prepare(request)
        asked = request.query.get("compress", "")
        assert asked in ("", "zlib-stream"), f"the client asks for {asked}, which is not known here"
        socket = Socket(ws, request, zlib.compressobj() if asked else None, silent=self.silent)
        self.sockets.append(socket)
        try:
            hello = {"heartbeat_interval": int(self.interval * 1000), "_trace": []}
            await socket.send({"op": 10, "d": hello, "s": None, "t": None})
            async for message in ws:
                if message.type is WSMsgType.TEXT:
                    await self._heed(socket, message.data)
        finally:
            self.sockets.remove(socket)
            self._leave(socket)
        return ws

    async def _heed(self, socket: Socket, text: str) -> None:
        if len(text.encode()) > LONGEST:
            await self._close(socket, 4002)
            return
        try:
            said = json.loads(text)
            op, data = int(said["op"]), said.get("d")
        except (ValueError, KeyError, TypeError):
            await self._close(socket, 4002)
            return
        match op:
            case 1:
                self.beats += 1
                await socket.send({"op": 11, "d": None, "s": None, "t": None})
            case 2 | 6 if not isinstance(data, dict):
                await self._close(socket, 4002)
            case 2 if socket.session is None:
                await self._identify(socket, data)
            case 2:
                await self._close(socket, 4005)
            case 6:
                await self._resume(socket, data)
            case 3 | 4 | 8 if socket.session:
                pass
            case 3 | 4 | 8:
                await self._close(socket, 4003)
            case _:
                await self._close(socket, 4001)

    async def _identify(self, socket: Socket, data: Json) -> None:
        shard, shards = data.get("shard") or (0, 1)
        asked = int(data.get("intents", -1))
        if data.get("token", "").removeprefix("Bot ") != self.token or self.remaining <= 0:
            await self._close(socket, 4004)
        elif asked < 0 or asked >= 1 << 26:
            await self._close(socket, 4013)
        elif asked & PRIVILEGED & ~self.allowed:
            await self._close(socket, 4014)
        elif not 0 <= shard < shards:
            await self._close(socket, 4010)
        else:
            self.remaining -= 1
            await self._begin(socket, Session(f"{self.world.id():032x}", shard, shards, asked))

    async def _begin(self, socket: Socket, session: Session) -> None:
        self.sessions[session.id] = session
        session.socket, socket.session = socket, session
        towns = [town for town in self.world.towns.values() if self._hears(session, town)]
        ready: Json = {"v": 10, "user": self.world.bot.api(), "session_id": session.id}
        ready |= {"guilds": [{"id": str(town.id), "unavailable": True} for town in towns]}
        ready |= {"resume_gateway_url": self.url, "shard": [session.shard, session.shards]}
        ready |= {"application": {"id": str(self.world.bot.id), "flags": 0}, "private_channels": []}
        session.put("READY", ready)
        for town in towns:
            session.put("GUILD_CREATE", guild_payload(self.world, town) | {"unavailable": False})
        await session.flush()
        self.identified += 1
        self._ring()

    async def _resume(self, socket: Socket, data: Json) -> None:
        session = self.sessions.get(str(data.get("session_id")))
        seen = data.get("seq") or 0
        if data.get("token", "").removeprefix("Bot ") != self.token:
            await self._close(socket, 4004)
        elif session is None:
            await socket.send({"op": 9, "d": False, "s": None, "t": None})
        elif seen > len(session.events):
            await self._close(socket, 4007)
        else:
            session.socket, socket.session, session.sent = socket, session, seen
            session.put("RESUMED", {"_trace": []})
            await session.flush()
            self.resumed += 1
            self._ring()

    def _leave(self, socket: Socket) -> None:
        session = socket.session
        if session and session.socket is socket:
            session.socket = None
            if socket.ws.close_code in LEAVING and not socket.sent_away:
                self.sessions.pop(session.id, None)
        self._ring()

    async def _close(self, socket: Socket, code: int) -> None:
        self.closed.append(code)
        socket.sent_away = True
        await socket.ws.close(code=code)

    def _hears(self, session: Session, town: Town) -> bool:
        member = self.world.bot.id in town.members
        return member and (town.id >> 22) % session.shards == session.shard

    def _ring(self) -> None:
        bell, self.bell = self.bell, asyncio.Event()
        bell.set()

    def told(self, name: str, data: Json, town: Town | None, intent: Intent | None) -> None:
        """Note an event for the shard concerned, to go out with the next; ``intent`` None: always."""
        for session in self.of(town):
            if intent is None or session.intents & intent:
                session.put(name, data)

    async def tell(self, name: str, data: Json, town: Town | None, intent: Intent | None) -> None:
        """Send an event to the shard concerned: that of the guild, or the first."""
        self.told(name, data, town, intent)
        await self.flush()

    async def tell_message(self, name: str, data: Json, place: Place, *, open_to_bot: bool) -> None:
        """Send a message event; without the intent its content is empty unless it is meant for the bot."""
        intent = Intent.GUILD_MESSAGES if place.town else Intent.DIRECT_MESSAGES
        bare = {"content": "", "embeds": [], "attachments": [], "components": []}
        for session in self.of(place.town):
            if session.intents & intent:
                whole = open_to_bot or session.intents & Intent.CONTENT
                session.put(name, data if whole else data | bare)
        await self.flush()

    def of(self, town: Town | None) -> list[Session]:
        """List the sessions that hear of a guild, or of private chats."""
        every = list(self.sessions.values())
        return [one for one in every if one.shard == ((town.id >> 22) % one.shards if town else 0)]

    async def flush(self) -> None:
        """Send what was noted."""
        for session in list(self.sessions.values()):
            await session.flush()

    async def ready(self, sessions: int = 1, within: float = 5.0) -> None:
        """Wait until so many sessions have a socket; AssertionError after ``within`` seconds."""
        try:
            async with asyncio.timeout(within):
                while sum(1 for one in self.sessions.values() if one.socket) < sessions:
                    await self.bell.wait()
        except TimeoutError:
            raise AssertionError(f"no {sessions} sessions within {within} s: {self.closed}") from None

    async def comes_back(self, within: float = 10.0) -> None:
        """Wait for the next identify or resume; AssertionError after ``within`` seconds."""
        since = self.identified + self.resumed
        try:
            async with asyncio.timeout(within):
                while self.identified + self.resumed == since:
                    await self.bell.wait()
        except TimeoutError:
            raise AssertionError(f"nobody came back within {within} s") from None

    async def drops(self, code: int = 4000) -> None:
        """Close every socket with this code; sessions stand and can be resumed."""
        for socket in list(self.sockets):
            await self._close(socket, code)

    async def cuts(self) -> None:
        """Cut every connection without a word."""
        for socket in list(self.sockets):
            if socket.request.transport:
                socket.request.transport.abort()

    async def invalidates(self, *, resumable: bool = False) -> None:
        """Say that the session is invalid (op 9); one that is not resumable is forgotten."""
        for socket in list(self.sockets):
            if not resumable and socket.session:
                self.sessions.pop(socket.session.id, None)
            await socket.send({"op": 9, "d": resumable, "s": None, "t": None})

    async def asks_to_reconnect(self) -> None:
        """Ask every client to reconnect and resume (op 7)."""
        for socket in list(self.sockets):
            await socket.send({"op": 7, "d": None, "s": None, "t": None})

    def hushes(self) -> None:
        """Fall silent on every socket: nothing is acknowledged, nothing comes, nothing closes."""
        for socket in self.sockets:
            socket.silent = True

    def forgets(self) -> None:
        """Forget every session: who tries to resume one is told to identify."""
        self.sessions.clear()
