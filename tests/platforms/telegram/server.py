"""The server: listens on loopback, keeps a record of every call, lets faults strike, answers."""

import asyncio
import re
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from aiohttp import web

from adapters.system.clock import SystemClock
from tests.platforms.common import Loopback
from tests.platforms.common_faults import Fault, Trouble, after, before, given_out
from tests.platforms.telegram import spec as specification
from tests.platforms.telegram.faults import Faults
from tests.platforms.telegram.groups import Group
from tests.platforms.telegram.limits import FREE, Gauge, Limits
from tests.platforms.telegram.methods import METHODS
from tests.platforms.telegram.people import Chatter
from tests.platforms.telegram.sending import Caps
from tests.platforms.telegram.state import Chat, Press, User, World
from tests.platforms.telegram.updates import Updates
from tests.platforms.telegram.wire import Call, Json, Refusal, incoming

WELL_FORMED = re.compile(r"\d{3,}:[A-Za-z0-9_-]{30,}")
BOT = User(7_000_000_007, "Soleus Coach", username="soleus_bot", is_bot=True)
CLOCK = SystemClock()


class TelegramServer(Loopback):
    """A Bot API for one bot, and the way in for those who talk to it; see the package's docstring."""

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
        self.world: World = World(bot, now)
        self.world.users[bot.id] = bot
        self.updates: Updates = Updates()
        self.faults, self.gauge = Faults(), Gauge()
        self.calls: list[Call] = []
        self.violations: list[str] = []
        self.slips: list[str] = []

    @property
    def base_url(self) -> str:
        """What python-telegram-bot takes as ``base_url``; the token comes behind it."""
        return f"{self.url}/bot"

    @property
    def base_file_url(self) -> str:
        """What python-telegram-bot takes as ``base_file_url``."""
        return f"{self.url}/file/bot"

    @property
    def presses(self) -> list[Press]:
        """Every button pressed."""
        return list(self.world.presses.values())

    def application(self) -> web.Application:
        """Return what answers methods and gives files out."""
        app = web.Application(client_max_size=Caps().request)
        app.router.add_route("*", "/bot{token}/{method}", self._call)
        app.router.add_get("/file/bot{token}/{path:.+}", self._file)
        return app

    def person(
        self, first_name: str, *, last_name: str = "", username: str = "", language_code: str = "en"
    ) -> Chatter:
        """Make somebody new, who has not pressed START."""
        number = 5_000_000_000 + next(self.world.ids)
        user = User(number, first_name, last_name, username, language_code)
        self.world.users[number] = user
        self.world.chats[number] = Chat(number, "private", user=user)
        return Chatter(self, user)

    def group(
        self,
        title: str,
        members: Iterable[Chatter] = (),
        admins: Iterable[Chatter] = (),
        kind: str = "supergroup",
        *,
        forum: bool = False,
    ) -> Group:
        """Make a group with the bot in it as a plain member; people in ``admins`` are members too."""
        number = next(self.world.ids)
        chat = Chat(-number - (1_000_000_000_000 if kind == "supergroup" else 4_000_000), kind, title)
        chat.forum = forum
        chat.members = {member.id: "member" for member in members} | {self.world.bot.id: "member"}
        chat.members |= {admin.id: "administrator" for admin in admins}
        self.world.chats[chat.id] = chat
        return Group(self, chat)

    def route_webhook(self, origin: str) -> None:
        """Post updates to this scheme, host and port in place of the webhook's own."""
        self.updates.origin = origin.rstrip("/")

    def called(self, method: str) -> list[Call]:
        """List the calls of a method."""
        return [call for call in self.calls if call.method == method]

    def unanswered(self) -> list[Press]:
        """List the presses that no answerCallbackQuery has answered."""
        return [press for press in self.presses if press.answered_at is None]

    def waits(self) -> list[float]:
        """List how long each answered press waited, in seconds."""
        return [press.answered_at - press.at for press in self.presses if press.answered_at is not None]

    async def _call(self, request: web.Request) -> web.StreamResponse:
        loop = asyncio.get_running_loop()
        try:
            call = await incoming(request, loop.time(), Caps().request)
        except Refusal as refusal:
            return web.json_response(refusal.body(), status=refusal.code)
        self.calls.append(call)
        fault = self.faults.take(call)
        response = await self._before(request, fault) if fault else None
        if response is None:
            response = await self._answer(request.match_info["token"], call, fault)
            instead = await after(request, fault) if fault else None
            if instead is not None:
                return instead
        if not (fault and fault.kind is Trouble.CUT):
            call.code, call.answered_at = response.status, loop.time()
        return response

    async def _before(self, request: web.Request, fault: Fault) -> web.Response | None:
        if fault == Fault(Trouble.HTTP, 500):
            body = {"ok": False, "error_code": 500, "description": "Internal Server Error"}
            return web.json_response(body, status=500)
        return await before(request, fault)

    async def _answer(self, token: str, call: Call, fault: Fault | None) -> web.Response:
        try:
            if fault and fault.kind is Trouble.TOO_MANY:
                raise too_many(int(fault.number))
            result = await self._result(token, call)
        except Refusal as refusal:
            call.description = refusal.description
            return web.json_response(refusal.body(), status=refusal.code)
        if self.spec:
            self.slips += self.spec.result(call.method, result)
        return web.json_response({"ok": True, "result": result})

    async def _result(self, token: str, call: Call) -> Any:
        if not WELL_FORMED.fullmatch(token):
            raise Refusal(404, "Not Found")
        if token != self.token:
            raise Refusal(401, "Unauthorized")
        if self.spec:
            self.violations += self.spec.check(call)
        if call.method not in METHODS:
            self.violations.append(f"{call.method}: not known to this server")
            raise Refusal(404, "Not Found: method not found")
        self._gauge(call)
        result = METHODS[call.method](self, call)
        answer = await result if asyncio.iscoroutine(result) else result
        call.taken = True
        return answer

    def _gauge(self, call: Call) -> None:
        chat_id = call.chat_id
        if (
            not call.method.startswith("send")
            or call.method == "sendChatAction"
            or not isinstance(chat_id, int)
        ):
            return
        paid, now = bool(call["allow_paid_broadcast"]), asyncio.get_running_loop().time()
        wait = self.gauge.take(self.limits, chat_id, now, group=chat_id < 0, paid=paid)
        if wait:
            raise too_many(wait)

    async def _file(self, request: web.Request) -> web.StreamResponse:
        """Give a file out; the call is kept as one of "file", its path a parameter."""
        token, path = request.match_info["token"], request.match_info["path"]
        call = Call("file", {"path": path}, asyncio.get_running_loop().time())
        self.calls.append(call)
        content = {one: content for content, _, one in self.world.files.values()}.get(path)
        if token != self.token or content is None:
            call.code = 404
            body: Json = {"ok": False, "error_code": 404, "description": "Not Found"}
            return web.json_response(body, status=404)
        response = await given_out(request, content, self.faults.take(call))
        call.code, call.taken = response.status, True
        return response


def too_many(seconds: int) -> Refusal:
    """Make a 429."""
    return Refusal(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
