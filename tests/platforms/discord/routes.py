"""The routes known here, each with what answers it."""

import re
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from tests.platforms.discord import application, callbacks, channels
from tests.platforms.discord.wire import Call

if TYPE_CHECKING:
    from tests.platforms.discord.server import DiscordServer

Handler = Callable[["DiscordServer", Call], Awaitable[Any]]

CHANNEL = "/channels/{channel_id}"
APPLICATION = "/applications/{application_id}"
FILE = "GET /attachments/{attachment_id}/{name}"  # of no API: where files lie
HOOK = "/webhooks/{webhook_id}/{webhook_token}"
ROUTES: dict[str, Handler] = {
    "GET /gateway": application.gateway,
    "GET /gateway/bot": application.gateway_bot,
    "GET /users/@me": application.me,
    "GET /users/{user_id}": channels.user,
    "GET /applications/@me": application.about,
    "GET /oauth2/applications/@me": application.about,
    f"GET {APPLICATION}/commands": application.commands,
    f"PUT {APPLICATION}/commands": application.put_commands,
    f"POST {APPLICATION}/commands": application.post_command,
    f"DELETE {APPLICATION}/commands/{{command_id}}": application.delete_command,
    f"GET {APPLICATION}/guilds/{{guild_id}}/commands": application.commands,
    f"PUT {APPLICATION}/guilds/{{guild_id}}/commands": application.put_commands,
    f"POST {APPLICATION}/guilds/{{guild_id}}/commands": application.post_command,
    f"DELETE {APPLICATION}/guilds/{{guild_id}}/commands/{{command_id}}": application.delete_command,
    "GET /guilds/{guild_id}/members/{user_id}": channels.member,
    "POST /users/@me/channels": channels.open_direct,
    f"GET {CHANNEL}": channels.get,
    f"PATCH {CHANNEL}": channels.modify,
    f"POST {CHANNEL}/typing": channels.typing,
    f"GET {CHANNEL}/messages": channels.history,
    f"POST {CHANNEL}/messages": channels.send,
    f"GET {CHANNEL}/messages/{{message_id}}": channels.read,
    f"PATCH {CHANNEL}/messages/{{message_id}}": channels.edit,
    f"DELETE {CHANNEL}/messages/{{message_id}}": channels.delete,
    "POST /interactions/{interaction_id}/{interaction_token}/callback": callbacks.answer,
    f"POST {HOOK}": callbacks.follow_up,
    f"GET {HOOK}/messages/@original": callbacks.read,
    f"PATCH {HOOK}/messages/@original": callbacks.edit,
    f"DELETE {HOOK}/messages/@original": callbacks.delete,
    f"GET {HOOK}/messages/{{message_id}}": callbacks.read,
    f"PATCH {HOOK}/messages/{{message_id}}": callbacks.edit,
    f"DELETE {HOOK}/messages/{{message_id}}": callbacks.delete,
}


def pattern(route: str) -> re.Pattern[str]:
    """Return what paths of a route look like, its names as groups."""
    parts = re.split(r"\{(\w+)\}", route)
    written = [re.escape(part) if at % 2 == 0 else f"(?P<{part}>[^/]+)" for at, part in enumerate(parts)]
    return re.compile("".join(written))


PATTERNS = {route: pattern(route) for route in ROUTES}
# A token is authority enough.
OPEN = ("/interactions/", "/webhooks/")


def find(call: Call) -> Handler | None:
    """Return what answers a call, after naming its route and the parts of its path; None if nothing does."""
    asked = f"{call.method} {call.path}"
    for route, shape in PATTERNS.items():
        found = shape.fullmatch(asked)
        if found:
            call.route = route
            call.names = {name: unquote(value) for name, value in found.groupdict().items()}
            return ROUTES[route]
    call.route = asked
    return None


def bare(route: str) -> str:
    """Return a route without the names in its braces."""
    return re.sub(r"\{[^}]*\}", "{}", route)
