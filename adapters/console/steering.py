"""Lines that begin with a colon steer the simulation: the clock, who speaks and where, buttons, checks."""

import re
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, available_timezones

from adapters.console import presence
from adapters.console.drawer import Drawer, offered
from adapters.console.world import LAST

if TYPE_CHECKING:
    from adapters.console.terminal import Terminal

_UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}
_SPAN = re.compile(r"([0-9]{1,4})\s*([mhdw])")
LONGEST_WAIT = timedelta(days=3660)


async def steer(terminal: "Terminal", line: str) -> bool:
    """Carry a steering line out; False, and a line that says why, where it fails."""
    name, _, rest = line.partition(" ")
    steering = STEERING.get(name.lower())
    if steering is None:
        terminal.tell("console-unknown", name=name)
        return False
    if await steering(terminal, rest.strip()):
        return True
    terminal.tell(f"console-failed-{name.lower()}", text=rest.strip())
    return False


async def wait(terminal: "Terminal", text: str) -> bool:
    """``:wait 1d``: minutes, hours, days or weeks pass."""
    return await _let_pass(terminal, text, terminal.pass_time)


async def down(terminal: "Terminal", text: str) -> bool:
    """``:down 9h``: the coach is not running for so long, then starts again."""
    return await _let_pass(terminal, text, terminal.go_down)


async def _let_pass(terminal: "Terminal", text: str, go: Callable[[datetime], Awaitable[None]]) -> bool:
    """Let a span of time pass in one way or the other; False where the text is none that can pass."""
    span = _span(text)
    if span is None or not _can_pass(terminal, span):
        return False
    await go(terminal.world.now + span)
    return True


def _span(text: str) -> timedelta | None:
    """Read a time of minutes, hours, days or weeks; None where it is none."""
    spans = _SPAN.findall(text)
    if not spans or _SPAN.sub("", text).strip():
        return None
    return sum((int(n) * _UNITS[unit] for n, unit in spans), timedelta())


def _can_pass(terminal: "Terminal", span: timedelta) -> bool:
    """Tell whether so much time can pass: no less than none, and not beyond the last simulated instant."""
    return timedelta() <= span <= min(LONGEST_WAIT, LAST - terminal.world.now)


async def until(terminal: "Terminal", text: str) -> bool:
    """``:until 2026-03-29T07:00``: the clock moves on to this local time, or to 07:00 when next it is."""
    world = terminal.world
    here = await world.here()
    try:
        if re.fullmatch(r"[0-9]{1,2}:[0-9]{2}", text):
            wall = datetime.strptime(text, "%H:%M").time()
            target = datetime.combine(world.now.astimezone(here).date(), wall, here)
            target += timedelta(days=target <= world.now)
        else:
            target = datetime.fromisoformat(text)
            target = target if target.tzinfo else target.replace(tzinfo=here)
    except ValueError:
        return False
    if not _can_pass(terminal, target - world.now):
        return False
    await terminal.pass_time(target)
    return True


async def press(terminal: "Terminal", text: str) -> bool:
    """``:press 2`` or ``:press Done``."""
    return await terminal.press(text)


async def send(terminal: "Terminal", text: str) -> bool:
    """``:send log.csv``: send the coach a file, as the paper clip of a chat does."""
    path = (terminal.drawer or Drawer(Path())).find(text)
    offer = offered(path) if path else None
    if offer is None:
        return False
    await terminal.ask(offer)
    return True


async def expect(terminal: "Terminal", text: str) -> bool:
    """``:expect TEXT``: fail unless what was last heard contains it."""
    return " ".join(text.split()) in " ".join(terminal.heard.split())


async def zone(terminal: "Terminal", text: str) -> bool:
    """``:zone Europe/Berlin``: the zone in which this terminal tells and takes times."""
    if text not in available_timezones():
        return False
    terminal.world.zone = ZoneInfo(text)
    return True


async def now(terminal: "Terminal", text: str) -> bool:
    """``:now``: tell the simulated time."""
    at = terminal.world.now.astimezone(await terminal.world.here())
    terminal.tell("console-now", at=f"{at:%Y-%m-%d %H:%M} {at.tzname()}")
    return not text


async def cancel(terminal: "Terminal", text: str) -> bool:
    """``:cancel``: leave the form that is being filled."""
    terminal.world.screen.form = None
    return not text


async def end(terminal: "Terminal", text: str) -> bool:
    """``:quit``: end the conversation."""
    terminal.over = True
    return not text


async def explain(terminal: "Terminal", text: str) -> bool:
    """``:help``: list the steering lines."""
    terminal.tell("console-help")
    return not text


STEERING: dict[str, Callable[["Terminal", str], Awaitable[bool]]] = {
    "wait": wait,
    "down": down,
    "until": until,
    "as": presence.speak_as,
    "in": presence.go_in,
    "admin": presence.administer,
    "leave": presence.leave,
    "gone": presence.delete,
    "move": presence.move,
    "shut": presence.shut,
    "open": presence.reopen,
    "press": press,
    "send": send,
    "expect": expect,
    "zone": zone,
    "now": now,
    "cancel": cancel,
    "quit": end,
    "help": explain,
}
