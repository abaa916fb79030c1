"""The server: listens on loopback, keeps a record of every call, lets faults strike, answers."""

import asyncio
import json
from collections.abc import Callable, Iterable
from datetime import datetime

from aiohttp import web

from adapters.system.clock import SystemClock
from tests.platforms.common import Loopback
from tests.platforms.common_faults import Fault, Trouble, after, before, given_out
from tests.platforms.discord import routes
from tests.platforms.discord import spec as specification
from tests.platforms.discord.faults import Faults
from tests.platforms.discord.gateway import Gateway
from tests.platforms.discord.limits import FREE, Gauge, Limits
from tests.platforms.discord.people import Member
from tests.platforms.discord.places import Channel, Guild
from tests.platforms.discord.rights import EVERYBODY, Kind
from tests.platforms.discord.sessions import Intent
from tests.platforms.discord.state import Interaction, Place, Town, User, World
from tests.platforms.discord.towns import guild_payload
from tests.platforms.discord.wire import Call, Refusal, incoming

BOT = User(700_000_000_000_000_007, "Soleus Coach", is_bot=True)
ILL_FORMED = (50006, 50035, 50109)
API = "/api/v10"
CLOCK = SystemClock()


class DiscordServer(Loopback):
    """Discord for one bot, and the way in for those who talk to it; see the package's docstring."""

    def __init__(
        self,
        token: str,
        *,
        now: Callable[[], datetime] = CLOCK.now,
        limits: Limits = FREE,
        checked: bool = True,
        bot: User = BOT,
    ) -> None:
        """Serve this token; unchecked against the specification it is faster."""
        super().__init__()
        self.token, self.limits = token, limits
        self.spec = specification.load() if checked else None
        self.world = World(bot, now)
        self.world.users[bot.id] = bot
        self.gateway = Gateway(self.world, token)
        self.faults, self.gauge = Faults(), Gauge()
        self.calls: list[Call] = []
        self.violations: list[str] = []
        self.slips: list[str] = []
        self.interaction_limit = 3.0

    @property
    def base_url(self) -> str:
        """What stands in place of ``https://discord.com/api/v10``."""
        return f"{self.url}{API}"

    @property
    def interactions(self) -> list[Interaction]:
        """Every interaction, autocomplete included."""
        return list(self.world.interactions.values())

    def application(self) -> web.Application:
        """Return what answers calls, serves the gateway and gives files out."""
        app = web.Application(client_max_size=64 * 1024 * 1024)
        app.router.add_get("/", self.gateway.serve)
        app.router.add_get("/attachments/{number}/{name}", self._file)
        app.router.add_route("*", API + "/{path:.*}", self._call)
        return app

    async def start(self) -> None:
        """Listen, on the same port as before if there was one."""
        await super().start()
        self.gateway.url = f"ws://127.0.0.1:{self.port}/"

    async def stop(self) -> None:
        """Stop listening and cut all connections; what is known stays known."""
        await self.gateway.cuts()
        await super().stop()

    def person(self, name: str, *, locale: str = "en-US", installs: bool = True) -> Member:
        """Make somebody new; who installs the bot for themselves can use it in private and everywhere."""
        user = User(self.world.id(), name, locale, installed=installs)
        self.world.users[user.id] = user
        return Member(self, user)

    def guild(
        self,
        name: str,
        members: Iterable[Member] = (),
        *,
        locale: str = "en-US",
        shard: int = 0,
        shards: int = 1,
    ) -> Guild:
        """Make a guild with the bot in it, of a shard of so many; the first member owns it.

        A bot that has connected is told of it with the next event.
        """
        people = list(members)
        inside = dict.fromkeys([one.id for one in people], EVERYBODY)
        owner = people[0].id if people else self.world.bot.id
        town = Town(self.world.id(shard, shards), name, owner, locale, inside)
        town.members[self.world.bot.id] = EVERYBODY
        self.world.towns[town.id] = town
        self.gateway.told("GUILD_CREATE", guild_payload(self.world, town), town, Intent.GUILDS)
        return Guild(self, town)

    def group(self, members: Iterable[Member], name: str = "") -> Channel:
        """Make a group chat of people, which the bot is not in; who has installed it can use it there."""
        users = tuple(one.user for one in members)
        place = Place(self.world.id(), Kind.GROUP, name, recipients=users)
        self.world.places[place.id] = place
        return Channel(self, place)

    def called(self, route: str) -> list[Call]:
        """List the calls of a route; the names in its braces do not matter."""
        return [call for call in self.calls if routes.bare(call.route) == routes.bare(route)]

    def unanswered(self) -> list[Interaction]:
        """List the interactions that no callback has answered."""
        return [one for one in self.interactions if not one.answer]

    def waits(self) -> list[float]:
        """List how long each answered interaction waited, in seconds."""
        return [one.answered_at - one.at for one in self.interactions if one.answered_at is not None]

    async def _call(self, request: web.Request) -> web.StreamResponse:
        loop = asyncio.get_running_loop()
        path = "/" + request.match_info["path"]
        try:
            call = await incoming(request, path, loop.time())
        except Refusal as refusal:
            self.violations.append(f"{request.method} {path}: {refusal.message}")
            return web.json_response(refusal.body(), status=refusal.status)
        handler = routes.find(call)
        self.calls.append(call)
        fault = self.faults.take(call)
        response = await self._before(request, fault) if fault else None
        if response is None:
            response = await self._answer(call, handler)
            instead = await after(request, fault) if fault else None
            if instead is not None:
                return instead
        if not (fault and fault.kind is Trouble.CUT):
            call.status, call.answered_at = response.status, loop.time()
        return response

    async def _before(self, request: web.Request, fault: Fault) -> web.Response | None:
        match fault.kind:
            case Trouble.BANNED:
                wait = {"Retry-After": str(int(fault.number))}
                return web.Response(text="error code: 1015", status=429, headers=wait)
            case Trouble.REFUSED:
                body = {"code": fault.code, "message": "Refused"}
                return answered(body, int(fault.number))
            case Trouble.TOO_MANY:
                return limited(fault.number, is_global=fault.is_global, code=fault.code)
        return await before(request, fault)

    async def _answer(self, call: Call, handler: routes.Handler | None) -> web.Response:
        standing = self.gauge.take(self.limits, call, self.world.now().timestamp())
        if standing.wait:
            return limited(standing.wait, is_global=standing.is_global, headers=standing.headers)
        try:
            result = await self._result(call, handler)
        except Refusal as refusal:
            call.code, call.said = refusal.code, refusal.message
            if refusal.code in ILL_FORMED:
                self.violations.append(f"{call.route}: {refusal.body()}")
            return answered(refusal.body(), refusal.status, standing.headers)
        call.taken = True
        if result is None:
            return web.Response(status=204, headers=standing.headers)
        if self.spec:
            self.slips += self.spec.answer(call, 200, result)
        return answered(result, 200, standing.headers)

    async def _result(self, call: Call, handler: routes.Handler | None) -> object:
        if not call.path.startswith(routes.OPEN) and call.authorization != f"Bot {self.token}":
            raise Refusal(401, 0, "401: Unauthorized")
        if self.spec:
            self.violations += self.spec.check(call)
        if handler is None:
            self.violations.append(f"{call.route}: not known to this server")
            raise Refusal(404, 0, "404: Not Found")
        try:
            return await handler(self, call)
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            # Something in the body is of a type that nobody looked for.
            raise Refusal(400, 50035, f"Invalid Form Body: {error!r}") from error

    async def _file(self, request: web.Request) -> web.StreamResponse:
        """Give a file out; the call is kept as one of ``routes.FILE``."""
        call = Call("GET", request.path, dict(request.query), None, asyncio.get_running_loop().time())
        call.route, call.authorization = routes.FILE, request.headers.get("Authorization", "")
        self.calls.append(call)
        content = self.world.files.get(request.match_info["number"])
        if content is None:
            call.status = 404
            return web.Response(status=404)
        response = await given_out(request, content, self.faults.take(call))
        call.status, call.taken = response.status, True
        return response


def answered(body: object, status: int, headers: dict[str, str] | None = None) -> web.Response:
    """Answer with JSON, named without a charset: the library looks for exactly that."""
    text = json.dumps(body).encode()
    return web.Response(
        body=text, status=status, headers={"Content-Type": "application/json"} | (headers or {})
    )


def limited(
    wait: float, *, is_global: bool, headers: dict[str, str] | None = None, code: int = 0
) -> web.Response:
    """Answer 429, for one route or for all."""
    body = {"message": "You are being rate limited.", "retry_after": wait, "global": is_global}
    body |= {"code": code} if code else {}
    more = {"Via": "1.1 google", "Retry-After": str(int(wait + 0.999))} | (headers or {})
    more |= {"X-RateLimit-Global": "true"} if is_global else {}
    more |= {"X-RateLimit-Scope": "global" if is_global else "user"}
    return answered(body, 429, more)
