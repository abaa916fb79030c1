"""Sessions of the gateway and the sockets they go out on."""

import json
import zlib
from dataclasses import dataclass, field
from enum import IntFlag
from typing import Any

from aiohttp import web

from tests.platforms.discord.wire import Json


class Intent(IntFlag):
    """What a session may ask to be told."""

    GUILDS = 1 << 0
    MEMBERS = 1 << 1
    PRESENCES = 1 << 8
    GUILD_MESSAGES = 1 << 9
    DIRECT_MESSAGES = 1 << 12
    CONTENT = 1 << 15


PRIVILEGED = Intent.MEMBERS | Intent.PRESENCES | Intent.CONTENT
NO_INTENT = Intent(0)
LEAVING = (1000, 1001)


@dataclass(slots=True, eq=False)
class Session:
    """One shard's session: every event of it by number, how many were sent, and the socket they go out on."""

    id: str
    shard: int
    shards: int
    intents: int
    events: list[Json] = field(default_factory=list)
    sent: int = 0
    socket: "Socket | None" = None

    def put(self, name: str, data: Json) -> None:
        """Number an event and keep it; it goes out with the next flush."""
        self.events.append({"op": 0, "t": name, "s": len(self.events) + 1, "d": data})

    async def flush(self) -> None:
        """Send what is yet to be sent, in order, if somebody listens."""
        while self.socket and self.sent < len(self.events):
            event = self.events[self.sent]
            self.sent += 1
            await self.socket.send(event)


@dataclass(slots=True, eq=False)
class Socket:
    """One websocket; ``squeeze`` compresses the stream where the client asked for it."""

    ws: web.WebSocketResponse
    request: web.Request
    squeeze: Any = None
    silent: bool = False
    sent_away: bool = False
    session: Session | None = None

    async def send(self, said: Json) -> None:
        """Send one payload; into a socket that is closed or silent, nothing."""
        if self.silent or self.ws.closed:
            return
        text = json.dumps(said)
        try:
            if self.squeeze:
                squeezed = self.squeeze.compress(text.encode()) + self.squeeze.flush(zlib.Z_SYNC_FLUSH)
                await self.ws.send_bytes(squeezed)
            else:
                await self.ws.send_str(text)
        except ConnectionError:
            self.silent = True
