"""The routes of channels: opening a private chat, sending, changing, deleting and reading messages."""

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from tests.platforms.discord import drafting
from tests.platforms.discord.rights import NOTHING, Kind, May
from tests.platforms.discord.sessions import Intent
from tests.platforms.discord.state import Place, Post
from tests.platforms.discord.wire import Call, Refusal, invalid

if TYPE_CHECKING:
    from tests.platforms.discord.server import DiscordServer

NONCE_LASTS = timedelta(minutes=5)


def place_of(server: "DiscordServer", call: Call, needs: May = May.VIEW) -> Place:
    """Return the channel that a path names; Refusal 10003, 50001 or 50013."""
    place = server.world.places.get(call.id("channel_id"))
    if place is None or place.gone:
        raise Refusal(404, 10003, "Unknown Channel")
    rights = server.world.rights(place)
    if not rights & May.VIEW or (place.kind is Kind.GROUP):
        raise Refusal(403, 50001, "Missing Access")
    if needs & ~rights:
        raise Refusal(403, 50013, "Missing Permissions")
    return place


def post_of(server: "DiscordServer", call: Call, place: Place) -> Post:
    """Return the message that a path names; Refusal 10008. Ephemeral ones are not found in a channel."""
    post = place.posts.get(call.id("message_id"))
    if post is None or post.reader is not None:
        raise Refusal(404, 10008, "Unknown Message")
    return post


def own(server: "DiscordServer", call: Call, needs: May = May.VIEW) -> Post:
    """Return the bot's own message that a path names."""
    post = post_of(server, call, place_of(server, call, needs))
    if post.author is not server.world.bot:
        raise Refusal(403, 50005, "Cannot edit a message authored by another user")
    return post


async def open_direct(server: "DiscordServer", call: Call) -> Any:
    """Open a private chat; whether it can be written to shows in writing."""
    user = server.world.users.get(int(call["recipient_id"] or 0))
    if user is None or user.is_bot:
        raise Refusal(400, 50033, "Invalid Recipient(s)")
    return server.world.direct(user).api()


async def get(server: "DiscordServer", call: Call) -> Any:
    """Return a channel."""
    return place_of(server, call).api()


async def modify(server: "DiscordServer", call: Call) -> Any:
    """Archive, lock or open a thread; of one that is locked only who manages threads may."""
    place = place_of(server, call)
    if place.kind is not Kind.PUBLIC_THREAD or set(call.json) - {"archived", "locked"}:
        raise invalid("_", "UNKNOWN", "This server changes nothing but whether a thread is open.")
    opens = call.json == {"archived": False} and not place.locked
    place_of(server, call, May.SEND_IN_THREADS if opens else May.MANAGE_THREADS)
    place.archived, place.locked = call.json.get("archived", place.archived), bool(call["locked"])
    await server.gateway.tell("THREAD_UPDATE", place.api(), place.town, Intent.GUILDS)
    return place.api()


def _reachable(server: "DiscordServer", place: Place) -> None:
    if place.kind is not Kind.DM:
        return
    user = place.recipients[0]
    if not server.world.mutual(user):
        raise Refusal(403, 50278, "Cannot send messages to this user due to having no mutual guilds")
    if user.closed:
        raise Refusal(403, 50007, "Cannot send messages to this user")


async def send(server: "DiscordServer", call: Call) -> Any:
    """Send a message; a nonce that is enforced sends once and returns the first."""
    place = server.world.places.get(call.id("channel_id"))
    threaded = place is not None and place.kind is Kind.PUBLIC_THREAD
    needs = May.SEND_IN_THREADS if threaded else May.SEND
    place = place_of(server, call, needs | (May.ATTACH if call.uploads else NOTHING))
    _reachable(server, place)
    if place.locked:
        raise Refusal(400, 50083, "Thread is archived")
    if call["enforce_nonce"] and call["nonce"] is not None:
        since = server.world.now() - NONCE_LASTS
        for post in place.posts.values():
            if post.nonce == call["nonce"] and post.author is server.world.bot and post.at > since:
                return post.api()
    post = drafting.new(server, call, call.json, place)
    place.archived = False
    await drafting.announce(server, post)
    return post.api()


async def edit(server: "DiscordServer", call: Call) -> Any:
    """Change a message of the bot's own."""
    post = own(server, call, May.VIEW | (May.ATTACH if call.uploads else NOTHING))
    if post.place.archived:
        raise Refusal(400, 50083, "Thread is archived")
    return (await drafting.change(server, call, call.json, post)).api()


async def delete(server: "DiscordServer", call: Call) -> Any:
    """Delete a message of the bot's own."""
    post = post_of(server, call, place_of(server, call))
    if post.author is not server.world.bot:
        raise Refusal(403, 50013, "Missing Permissions")
    await drafting.remove(server, post)


async def read(server: "DiscordServer", call: Call) -> Any:
    """Return a message."""
    return post_of(server, call, place_of(server, call, May.HISTORY)).api()


async def history(server: "DiscordServer", call: Call) -> Any:
    """List messages, the newest first."""
    place = place_of(server, call, May.HISTORY)
    posts = [post for post in place.posts.values() if post.reader is None]
    if "before" in call.query:
        posts = [post for post in posts if post.id < int(call.query["before"])]
    if "after" in call.query:
        posts = [post for post in posts if post.id > int(call.query["after"])]
    return [post.api() for post in posts[::-1][: int(call.query.get("limit", 50))]]


async def typing(server: "DiscordServer", call: Call) -> Any:
    """Show that the bot is typing."""
    place_of(server, call, May.SEND)


async def member(server: "DiscordServer", call: Call) -> Any:
    """Return a member of a guild."""
    town = server.world.towns.get(call.id("guild_id"))
    if town is None or server.world.bot.id not in town.members:
        raise Refusal(404, 10004, "Unknown Guild")
    user = server.world.users.get(call.id("user_id"))
    if user is None or user.id not in town.members:
        raise Refusal(404, 10007, "Unknown Member")
    return town.member(user)


async def user(server: "DiscordServer", call: Call) -> Any:
    """Return an account."""
    found = server.world.users.get(call.id("user_id"))
    if found is None:
        raise Refusal(404, 10013, "Unknown User")
    return found.api()
