"""The public listener: what a platform posts to us, taken only from who knows both the way and the secret."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from hmac import compare_digest
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from aiohttp import web

from bot import told
from core.coach import alarm

if TYPE_CHECKING:
    from bot.settings import Settings

LARGEST = 1_000_000  # bytes of a body
PATIENCE = 10.0  # seconds that a body may take to arrive
KEPT = 75.0  # seconds that an idle connection is kept
LAST_WORDS = 5.0  # seconds for what is being taken in when it ends
PORTS = (443, 80, 88, 8443)  # to which Telegram posts


@dataclass(frozen=True, slots=True)
class Route:
    """Where something is posted: the last part of its path, and the header that holds the secret.

    ``take`` returns whether it was taken, if not it is to be posted again; ValueError says that it is nothing
    to be taken.
    """

    name: str = field(repr=False)
    header: str
    secret: str = field(repr=False)
    take: Callable[[Mapping[str, object]], Awaitable[bool]]


@dataclass(frozen=True, slots=True)
class Address:
    """A host and a port to listen on."""

    host: str
    port: int


class Listener:
    """Listens on one address, for several routes; ``port`` is the one in use, of interest where it was 0."""

    def __init__(self, address: Address, routes: Sequence[Route], patience: float = PATIENCE) -> None:
        """Give a body ``patience`` seconds to arrive."""
        self._address, self._routes, self._patience = address, routes, patience
        self.port = address.port
        self.listening = asyncio.Event()

    async def run(self) -> None:
        """Listen until cancelled; what is being taken in is taken. Raise OSError where the port is in use."""
        app = web.Application(client_max_size=LARGEST)
        app.router.add_route("*", "/{path:.*}", self._posted)
        runner = web.AppRunner(
            app,
            access_log=None,
            shutdown_timeout=LAST_WORDS,
            keepalive_timeout=KEPT,
            auto_decompress=False,
            lingering_time=0,
        )
        await runner.setup()
        try:
            await web.TCPSite(runner, self._address.host, self._address.port).start()
            self.port = runner.addresses[0][1]
            self.listening.set()
            await asyncio.get_running_loop().create_future()
        finally:
            self.listening.clear()
            await runner.cleanup()

    async def _posted(self, request: web.Request) -> web.Response:
        """Answer a request by its status alone: nobody is told what was wrong with it."""
        route = self._route(request)
        if route is None or request.method != "POST":
            return web.Response(status=404)
        given = request.headers.get(route.header, "")
        if not compare_digest(given.encode(errors="replace"), route.secret.encode()):
            return web.Response(status=403)
        if request.content_type != "application/json":
            return web.Response(status=400)
        body = await self._body(request)
        if isinstance(body, int):
            return web.Response(status=body)
        try:
            return web.Response(status=200 if await route.take(body) else 503)
        except ValueError:
            return web.Response(status=400)
        except Exception as error:
            alarm("web", error)
            return web.Response(status=500)

    def _route(self, request: web.Request) -> Route | None:
        """Return the route whose name ends the path; each is compared, in a time that tells nothing."""
        name = request.path.rpartition("/")[2].encode(errors="replace")
        found = [route for route in self._routes if compare_digest(name, route.name.encode())]
        return found[0] if found else None

    async def _body(self, request: web.Request) -> dict[str, object] | int:
        """Return the object that was posted, or the status that refuses it."""
        if (request.content_length or 0) > LARGEST:
            return 413
        try:
            async with asyncio.timeout(self._patience):
                body = json.loads(await request.read())
        except web.HTTPRequestEntityTooLarge:
            return 413
        except TimeoutError:
            return 408
        except (ValueError, RecursionError):
            return 400
        return body if isinstance(body, dict) else 400


def public_url(settings: "Settings") -> str:
    """Return where platforms reach the listener, "" for nowhere; refuse an address they would not take."""
    url = settings.public_url
    if url and not _reachable(url):
        raise told.wrong("bot-public-url", "PUBLIC_URL")
    return url.rstrip("/")


def _reachable(url: str) -> bool:
    try:
        parts = urlsplit(url)
        port = parts.port or PORTS[0]
    except ValueError:
        return False
    return parts.scheme == "https" and bool(parts.hostname) and port in PORTS and not set(url) & set("?#@ ")


def listen(settings: "Settings") -> Address:
    """Return where to listen; refuse what is no HOST:PORT."""
    try:
        parts = urlsplit(f"//{settings.public_listen}")
        host, port = parts.hostname, parts.port
    except ValueError:
        raise told.wrong("bot-public-listen", "PUBLIC_LISTEN") from None
    if not host or port is None or parts.path:
        raise told.wrong("bot-public-listen", "PUBLIC_LISTEN")
    return Address(host, port)
