"""The tree put up on Discord: only where it differs from what stands there, tried again where that fails."""

import asyncio
import logging
from collections.abc import Mapping

import aiohttp
import discord
from discord import app_commands
from discord.http import Route

from adapters.discord.translator import Words

FIRST_PAUSE, LONGEST_PAUSE = 1.0, 900.0  # seconds until it is tried again
# What we say of a command, an option or a choice; Discord adds more.
SAID = (
    "type", "name", "name_localizations", "description", "description_localizations", "value",
    "required", "autocomplete", "min_value", "max_value", "min_length", "max_length",
    "nsfw", "default_member_permissions",
)  # fmt: skip
UNORDERED, NESTED = ("contexts", "integration_types"), ("options", "choices")

log = logging.getLogger("soleus.discord")


async def persist(tree: app_commands.CommandTree[discord.Client]) -> None:
    """Return when Discord shows the tree as it is; never raises, as a bot without its menu still answers."""
    pause = FIRST_PAUSE
    while True:
        try:
            await put_up(tree)
            return
        except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
            log.warning("commands not put up", extra={"error": type(error).__name__})
            limited = error.retry_after if isinstance(error, discord.RateLimited) else 0.0
        await asyncio.sleep(max(pause, limited))
        pause = min(pause * 2, LONGEST_PAUSE)


async def put_up(tree: app_commands.CommandTree[discord.Client]) -> None:
    """Send all commands if one of them differs; raise DiscordException or ClientError where that fails."""
    if tree.translator is None:
        await tree.set_translator(Words())
    if await _standing(tree) != await _wanted(tree):
        await tree.sync()


async def _wanted(tree: app_commands.CommandTree[discord.Client]) -> dict[tuple[object, object], object]:
    words = tree.translator or Words()
    return _named([await one.get_translated_payload(tree, words) for one in tree.get_commands()])


async def _standing(tree: app_commands.CommandTree[discord.Client]) -> dict[tuple[object, object], object]:
    """Ask for the commands with their translations, which the library's own way to ask leaves out."""
    client = tree.client
    route = Route("GET", "/applications/{application_id}/commands", application_id=client.application_id)
    found: object = await client.http.request(route, params={"with_localizations": "true"})
    return _named(found if isinstance(found, list) else [])


def _named(commands: list[dict[str, object]]) -> dict[tuple[object, object], object]:
    return {(one.get("type", 1), one.get("name")): _essence(one) for one in commands}


def _essence(thing: Mapping[str, object]) -> dict[str, object]:
    """Keep of a command what we say of it, without what says nothing, in one order."""
    kept: dict[str, object] = {name: thing.get(name) for name in SAID}
    for name in UNORDERED:
        held = thing.get(name)
        kept[name] = sorted(held) if isinstance(held, list) else None
    for name in NESTED:
        parts = thing.get(name)
        kept[name] = [_essence(one) for one in parts] if isinstance(parts, list) else None
    return {name: value for name, value in kept.items() if value or type(value) in (int, float)}
