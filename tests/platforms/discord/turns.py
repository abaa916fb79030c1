"""Interactions as the gateway brings them."""

import asyncio
from secrets import token_hex
from typing import TYPE_CHECKING

from tests.platforms.discord.rights import Kind, May
from tests.platforms.discord.state import Interaction, Place, Post, User
from tests.platforms.discord.wire import Json

if TYPE_CHECKING:
    from tests.platforms.discord.server import DiscordServer

COMMAND, COMPONENT, AUTOCOMPLETE, FORM = 2, 3, 4, 5
GUILD, BOT_DM, PRIVATE = 0, 1, 2
# Turns of the loop, in which a response that has been written reaches who asked.
BREATH = 25
FOREIGN = May.EMBED | May.ATTACH


def context(server: "DiscordServer", place: Place) -> int:
    """Return where a place is: in a guild, in private with the bot, in private with others."""
    if place.town:
        return GUILD
    return BOT_DM if place.kind is Kind.DM else PRIVATE


def owners(server: "DiscordServer", user: User, place: Place, kinds: list[int]) -> dict[str, str]:
    """Return by which installs a command of these kinds is there for somebody; empty if by none."""
    found: dict[str, str] = {}
    if 0 in kinds and place.town and server.world.bot.id in place.town.members:
        found["0"] = str(place.town.id)
    if 0 in kinds and place.kind is Kind.DM and server.world.mutual(user):
        found["0"] = "0"
    if 1 in kinds and user.installed:
        found["1"] = str(user.id)
    return found


def offered(server: "DiscordServer", user: User, place: Place) -> list[Json]:
    """List the commands that a client offers somebody in a place."""
    here = context(server, place)
    listed = [*server.world.commands[0], *server.world.commands.get(place.town.id if place.town else 0, [])]
    unique = {one["id"]: one for one in listed}
    return [one for one in unique.values() if _there(server, user, place, one, here)]


def _there(server: "DiscordServer", user: User, place: Place, command: Json, here: int) -> bool:
    contexts = command["contexts"]
    if contexts is not None and here not in contexts:
        return False
    needs = command["default_member_permissions"]
    if place.town and needs is not None:
        has = place.town.may(user)
        if not (has & May.ADMINISTRATOR or (int(needs) and int(has) & int(needs) == int(needs))):
            return False
    return bool(owners(server, user, place, command["integration_types"]))


async def breath() -> None:
    """Let what is on its way arrive: nobody presses before the bot knows that its message has gone out."""
    for _ in range(BREATH):
        await asyncio.sleep(0)


async def happens(
    server: "DiscordServer",
    user: User,
    place: Place,
    kind: int,
    data: Json,
    *,
    by: dict[str, str],
    pressed: Post | None = None,
    before: Interaction | None = None,
) -> Interaction:
    """Bring an interaction to the bot."""
    await breath()
    world, loop = server.world, asyncio.get_running_loop()
    number = world.id()
    payload: Json = {"id": str(number), "application_id": str(world.bot.id), "type": kind, "data": data}
    payload |= {"token": f"aW50ZXJhY3Rpb24{token_hex(40)}", "version": 1, "entitlements": []}
    payload |= {"locale": user.locale, "context": context(server, place)}
    payload |= {"authorizing_integration_owners": by, "attachment_size_limit": 10 * 1024 * 1024}
    payload |= _where(server, user, place)
    payload |= {"message": pressed.api()} if pressed else {}
    asked = Interaction(number, payload["token"], kind, user, place, payload, loop.time(), world.now(), by)
    asked.pressed, asked.before = pressed, before
    world.interactions[number] = world.tokens[asked.token] = asked
    await server.gateway.tell("INTERACTION_CREATE", payload, place.town, None)
    return asked


def _where(server: "DiscordServer", user: User, place: Place) -> Json:
    inside = place.town is None or server.world.bot.id in place.town.members
    rights = server.world.rights(place) if inside else FOREIGN
    said: Json = {"channel_id": str(place.id), "app_permissions": str(int(rights))}
    if place.town is None:
        # Of a private chat Discord does not say with whom.
        bare = {name: value for name, value in place.api().items() if name != "recipients"}
        return said | {"channel": bare, "user": user.api()}
    permissions = place.town.may(user)
    said |= {"channel": place.api() | {"permissions": str(int(permissions))}}
    said |= {"guild_id": str(place.town.id), "guild_locale": place.town.locale}
    said |= {"guild": {"id": str(place.town.id), "locale": place.town.locale, "features": []}}
    return said | {"member": place.town.member(user, permissions)}
