"""The routes of the bot itself: who it is, where the gateway is, which commands it has."""

from typing import TYPE_CHECKING, Any

from tests.platforms.discord import trees
from tests.platforms.discord.state import User
from tests.platforms.discord.wire import Call, Json, Refusal

if TYPE_CHECKING:
    from tests.platforms.discord.server import DiscordServer


async def me(server: "DiscordServer", call: Call) -> Any:
    """Return the bot's account."""
    return server.world.bot.api() | {"verified": True, "mfa_enabled": False, "locale": "en-US", "email": None}


async def about(server: "DiscordServer", call: Call) -> Any:
    """Return the application."""
    bot = server.world.bot
    owner = User(1_000, "Owner").api()
    shown: Json = {"id": str(bot.id), "name": bot.name, "icon": None, "description": "", "type": None}
    shown |= {"bot_public": True, "bot_require_code_grant": False, "verify_key": "0" * 64, "flags": 0}
    shown |= {"owner": owner, "team": None, "tags": [], "interactions_endpoint_url": None, "flags_new": "0"}
    shown |= dict.fromkeys(["approximate_guild_count", "approximate_user_install_count"], 1)
    shown |= {"approximate_user_authorization_count": 1, "redirect_uris": [], "rpc_origins": []}
    shown |= {"explicit_content_filter": 0, "role_connections_verification_url": None}
    shown |= {"eligible_oauth2_scopes": []}
    return shown | {"integration_types_config": {"0": {}, "1": {}}}


async def gateway(server: "DiscordServer", call: Call) -> Any:
    """Return where the gateway is."""
    return {"url": server.gateway.url}


async def gateway_bot(server: "DiscordServer", call: Call) -> Any:
    """Return where the gateway is, how many shards it wants and how many starts are left."""
    limit = {"total": 1000, "remaining": server.gateway.remaining, "reset_after": 0, "max_concurrency": 1}
    return {"url": server.gateway.url, "shards": server.gateway.shards, "session_start_limit": limit}


def _scope(server: "DiscordServer", call: Call) -> int:
    if call.id("application_id") != server.world.bot.id:
        raise Refusal(404, 10002, "Unknown Application")
    if "guild_id" not in call.names:
        return 0
    town = server.world.towns.get(call.id("guild_id"))
    if town is None or server.world.bot.id not in town.members:
        raise Refusal(403, 50001, "Missing Access")
    return town.id


async def commands(server: "DiscordServer", call: Call) -> Any:
    """List the commands of everywhere or of one guild."""
    return server.world.commands.get(_scope(server, call), [])


async def put_commands(server: "DiscordServer", call: Call) -> Any:
    """Replace the commands of everywhere or of one guild; those of the same name keep their ids."""
    scope = _scope(server, call)
    given = call.body if isinstance(call.body, list) else []
    trees.check(given)
    old = {(one["type"], one["name"]): one for one in server.world.commands.get(scope, [])}
    stored = [_stored(server, one, scope, old) for one in given]
    server.world.commands[scope] = stored
    return stored


async def post_command(server: "DiscordServer", call: Call) -> Any:
    """Add one command, or replace the one of its name."""
    scope = _scope(server, call)
    standing = server.world.commands.get(scope, [])
    old = {(one["type"], one["name"]): one for one in standing}
    key = (call["type"] or 1, call["name"])
    rest = [one for one in standing if (one["type"], one["name"]) != key]
    trees.check([*rest, call.json])
    stored = _stored(server, call.json, scope, old)
    server.world.commands[scope] = [*rest, stored]
    return stored


async def delete_command(server: "DiscordServer", call: Call) -> Any:
    """Delete one command."""
    scope = _scope(server, call)
    standing = server.world.commands.get(scope, [])
    kept = [one for one in standing if one["id"] != call.names["command_id"]]
    if len(kept) == len(standing):
        raise Refusal(404, 10063, "Unknown application command")
    server.world.commands[scope] = kept


def _stored(server: "DiscordServer", given: Json, scope: int, old: dict[Any, Json]) -> Json:
    kind = given.get("type") or 1
    before = old.get((kind, given["name"]))
    kinds = given.get("integration_types") or ([0] if scope else [0, 1])
    number = before["id"] if before else str(server.world.id())
    stored: Json = {"id": number, "application_id": str(server.world.bot.id), "type": kind}
    stored |= {"name": given["name"], "description": given.get("description") or ""}
    stored |= {"name_localizations": given.get("name_localizations") or None}
    stored |= {"description_localizations": given.get("description_localizations") or None}
    stored |= {"default_member_permissions": given.get("default_member_permissions")}
    stored |= {"nsfw": bool(given.get("nsfw")), "version": number, "dm_permission": True}
    stored |= {"contexts": given.get("contexts"), "integration_types": kinds}
    stored |= {"options": given["options"]} if given.get("options") else {}
    return stored | ({"guild_id": str(scope)} if scope else {})
