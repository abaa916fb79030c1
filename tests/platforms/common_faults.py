"""What goes wrong between a bot and its platform, on demand; which calls it meets is each platform's own."""

import asyncio
import gzip
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeVar

from aiohttp import web

C = TypeVar("C")

BAD_GATEWAY = "<html><head><title>Bad Gateway</title></head></html>"


class Trouble(StrEnum):
    """The kinds of trouble; those named ``..._AFTER`` strike once the call has had its effect."""

    HTTP = "http"
    REFUSED = "refused"
    TOO_MANY = "too many"
    BANNED = "banned"
    GARBAGE = "garbage"
    SLOW = "slow"
    HANG = "hang"
    HANG_AFTER = "hang after"
    CUT = "cut"
    CUT_AFTER = "cut after"
    CUT_WITHIN = "cut within"
    ENDLESS = "endless"
    MOVED = "moved"
    PACKED = "packed"


@dataclass(frozen=True, slots=True)
class Fault:
    """One trouble; ``number`` is an HTTP code or seconds, as the kind needs, ``code`` the platform's own."""

    kind: Trouble
    number: float = 0
    is_global: bool = False
    code: int = 0
    where: str = ""


def http(status: int) -> Fault:
    """Answer with this status and the page of a proxy, untaken; Telegram's own 500 comes as JSON."""
    return Fault(Trouble.HTTP, status)


def garbage() -> Fault:
    """Take the call and answer 200 with what is no JSON."""
    return Fault(Trouble.GARBAGE)


def slow(seconds: float) -> Fault:
    """Wait, then take the call and answer."""
    return Fault(Trouble.SLOW, seconds)


def hang(*, taken: bool = False) -> Fault:
    """Never answer; the call is taken or not."""
    return Fault(Trouble.HANG_AFTER if taken else Trouble.HANG)


def cut_before() -> Fault:
    """Cut the connection before the call is taken."""
    return Fault(Trouble.CUT)


def cut_after() -> Fault:
    """Take the call and cut the connection in place of an answer."""
    return Fault(Trouble.CUT_AFTER)


def cut_within() -> Fault:
    """Give half of a file out, then cut the connection."""
    return Fault(Trouble.CUT_WITHIN)


def endless(seconds: float = 0.005) -> Fault:
    """Give a file out that never ends, a little of it every so many seconds; its length is not told."""
    return Fault(Trouble.ENDLESS, seconds)


def moved(where: str) -> Fault:
    """Answer that a file lies at another address."""
    return Fault(Trouble.MOVED, 302, where=where)


def packed() -> Fault:
    """Give out, in place of a file, what unpacks to a thousand times its size."""
    return Fault(Trouble.PACKED)


@dataclass(slots=True)
class Planned(Generic[C]):
    """A fault that waits for the calls it meets; ``times`` counts down, None lasts."""

    fault: Fault
    times: int | None
    meets: Callable[[C], bool]

    def fits(self, call: C) -> bool:
        """Tell whether this call meets it."""
        return (self.times is None or self.times > 0) and self.meets(call)

    def lift(self) -> None:
        """End it."""
        self.times = 0


@dataclass(slots=True)
class Plan(Generic[C]):
    """The faults planned, the oldest first."""

    planned: list[Planned[C]] = field(default_factory=list)

    def put(self, fault: Fault, times: int | None, meets: Callable[[C], bool]) -> Planned[C]:
        """Plan a fault for the next ``times`` calls of a kind; None lasts."""
        self.planned.append(Planned(fault, times, meets))
        return self.planned[-1]

    def take(self, call: C) -> Fault | None:
        """Return the fault that a call meets, and count it."""
        for planned in self.planned:
            if planned.fits(call):
                planned.times = None if planned.times is None else planned.times - 1
                return planned.fault
        return None

    def clear(self) -> None:
        """Lift all."""
        self.planned.clear()


async def before(request: web.Request, fault: Fault) -> web.Response | None:
    """Let a fault strike before the call has its effect; return what is answered in its place, if any."""
    match fault.kind:
        case Trouble.HANG:
            await asyncio.Event().wait()
        case Trouble.SLOW:
            await asyncio.sleep(fault.number)
        case Trouble.CUT:
            return cut(request)
        case Trouble.HTTP:
            return web.Response(text=BAD_GATEWAY, status=int(fault.number), content_type="text/html")
    return None


async def after(request: web.Request, fault: Fault) -> web.Response | None:
    """Let a fault strike once the call had its effect; return what is answered in place of the answer."""
    match fault.kind:
        case Trouble.HANG_AFTER:
            await asyncio.Event().wait()
        case Trouble.CUT_AFTER:
            return cut(request)
        case Trouble.GARBAGE:
            return web.Response(body=b"<html>\xff{", headers={"Content-Type": "application/json"})
    return None


async def given_out(request: web.Request, content: bytes, fault: Fault | None) -> web.StreamResponse:
    """Give a file out, as far as a fault lets."""
    if fault is not None and (instead := await before(request, fault)) is not None:
        return instead
    match fault:
        case Fault(Trouble.CUT_WITHIN | Trouble.ENDLESS):
            return await _dripped(request, content, fault)
        case Fault(Trouble.PACKED):
            bomb = gzip.compress(bytes(20_000_000), 1)
            return web.Response(body=bomb, headers={"Content-Encoding": "gzip"})
        case Fault(Trouble.MOVED):
            return web.Response(status=int(fault.number), headers={"Location": fault.where})
    return web.Response(body=content, content_type="application/octet-stream")


async def _dripped(request: web.Request, content: bytes, fault: Fault) -> web.StreamResponse:
    """Give half of a file out, or ever more of it."""
    response = web.StreamResponse()
    if fault.kind is Trouble.CUT_WITHIN:
        response.content_length = len(content)
    await response.prepare(request)
    await response.write(content[: len(content) // 2])
    while fault.kind is Trouble.ENDLESS:
        await asyncio.sleep(fault.number)
        await response.write(b"x")
    cut(request)
    return response


def cut(request: web.Request) -> web.Response:
    """Cut the connection; the response returned reaches nobody."""
    if request.transport:
        request.transport.abort()
    return web.Response()
