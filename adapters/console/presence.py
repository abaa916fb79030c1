"""Lines that say who speaks and where, and what becomes of places: entering, leaving, moving, shutting."""

from typing import TYPE_CHECKING

from adapters.console.world import nameable
from core.clubs import PostKind
from core.requests import Place

if TYPE_CHECKING:
    from adapters.console.terminal import Terminal


async def speak_as(terminal: "Terminal", text: str) -> bool:
    """``:as ann``: another person speaks; ``:as ann@discord``: one on another platform, simulated too."""
    if not nameable(text):
        return False
    terminal.world.person = text
    terminal.world.enter()
    return True


async def go_in(terminal: "Terminal", text: str) -> bool:
    """``:in riverside``: be in a shared place, the first as its administrator; bare, in private again."""
    if text and not nameable(text):
        return False
    terminal.world.place = text
    terminal.world.enter()
    return True


async def administer(terminal: "Terminal", text: str) -> bool:
    """``:admin``: who speaks is an administrator of the place they are in; ``:admin off``: no more."""
    world, spot = terminal.world, terminal.world.around
    if spot is None or text not in ("", "off"):
        return False
    world.enter()
    spot.administrators.discard(world.account.id)
    spot.administrators |= {world.account.id} if not text else set()
    return True


async def leave(terminal: "Terminal", text: str) -> bool:
    """``:leave``: who speaks leaves the place they are in, and the coach is told so."""
    world, spot = terminal.world, terminal.world.around
    if spot is None or text:
        return False
    spot.leave(world.account.id)
    world.place = ""
    await world.coach.departed(spot.platform, spot.name, world.account, world.now)
    return True


async def delete(terminal: "Terminal", text: str) -> bool:
    """``:gone``: somebody deletes the newest post of the place; ``:gone board``: that of this kind."""
    spot = terminal.world.around
    if spot is None or text not in ("", *PostKind):
        return False
    return spot.remove(PostKind(text) if text else None)


async def move(terminal: "Terminal", text: str) -> bool:
    """``:move hill``: the platform knows the place by another name from now on, as a group that grew."""
    world, spot = terminal.world, terminal.world.around
    if spot is None or not nameable(text):
        return False
    before = spot.name
    if not world.rename(spot, text):
        return False
    await world.coach.moved(spot.platform, before, text)
    return True


async def shut(terminal: "Terminal", text: str) -> bool:
    """``:shut``: private messages are closed to the coach; ``:shut riverside``: that place is."""
    if text and not nameable(text):
        return False
    terminal.world.shut.add(_chat(terminal, text))
    return True


async def reopen(terminal: "Terminal", text: str) -> bool:
    """``:open``: private messages, or a place, take messages again; the coach is not told."""
    if text and not nameable(text):
        return False
    terminal.world.shut.discard(_chat(terminal, text))
    return True


def _chat(terminal: "Terminal", text: str) -> Place:
    world = terminal.world
    return world.spot(world.account.platform, text).place if text else world.private(world.account)
