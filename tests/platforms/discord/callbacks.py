"""The routes of interactions: the first callback within seconds, then the token's webhook for minutes."""

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from tests.platforms.discord import drafting, rules
from tests.platforms.discord.rights import EPHEMERAL, LOADING
from tests.platforms.discord.state import Did, Form, Interaction, Post
from tests.platforms.discord.trees import STRING
from tests.platforms.discord.wire import Call, Json, Refusal, invalid

if TYPE_CHECKING:
    from tests.platforms.discord.server import DiscordServer

TOKEN_LASTS = timedelta(minutes=15)
# Where the bot is there by its user alone.
FOREIGN_FOLLOW_UPS = 5
COMPONENT, AUTOCOMPLETE, FORM = 3, 4, 5
MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE, CHOICES, MODAL, PREMIUM = 4, 5, 6, 7, 8, 9, 10


async def answer(server: "DiscordServer", call: Call) -> Any:
    """Take the first answer to an interaction: once, in time, of a kind that fits it."""
    loop = asyncio.get_running_loop()
    asked = server.world.interactions.get(call.id("interaction_id"))
    known = asked is not None and asked.token == call.names["interaction_token"]
    if asked is None or not known:
        raise Refusal(404, 10062, "Unknown interaction")
    if asked.answer:
        raise Refusal(400, 40060, "Interaction has already been acknowledged.")
    if loop.time() - asked.at > server.interaction_limit:
        raise Refusal(404, 10062, "Unknown interaction")
    kind, data = call["type"], call["data"] or {}
    _fits(asked, kind)
    _stands(asked, kind)
    message = await _act(server, call, asked, kind, data)
    asked.answer, asked.answered_at = kind, loop.time()
    asked.original = message
    asked.bell.set()
    if call.query.get("with_response", "").casefold() not in ("1", "true"):
        return None
    return _response(asked, kind, message)


def _fits(asked: Interaction, kind: Any) -> None:
    on_message = asked.pressed is not None and asked.kind in (COMPONENT, FORM)
    fits: list[int] = [MESSAGE, DEFERRED, PREMIUM]
    fits += [DEFERRED_UPDATE, UPDATE] if on_message else []
    fits += [MODAL] if asked.kind != FORM else []
    if asked.kind == AUTOCOMPLETE:
        fits = [CHOICES]
    if kind not in fits:
        raise invalid("type", "BASE_TYPE_CHOICES", f"Value must be one of {tuple(fits)}.")


def _stands(asked: Interaction, kind: int | None = None) -> None:
    """Refuse to write where nothing is any more: the channel, or the message to be changed."""
    if asked.place.gone and kind != CHOICES:
        raise Refusal(404, 10003, "Unknown Channel")
    if kind == UPDATE and asked.pressed and asked.pressed.id not in asked.place.posts:
        raise Refusal(404, 10008, "Unknown Message")


async def _act(server: "DiscordServer", call: Call, asked: Interaction, kind: int, data: Json) -> Post | None:
    reader = asked.user.id if int(data.get("flags") or 0) & EPHEMERAL else None
    match kind:
        case 4:
            post = drafting.new(server, call, data, asked.place, reader)
            post.interaction = asked
            await drafting.announce(server, post)
            return post
        case 5:
            post = server.world.post(asked.place, server.world.bot, reader=reader, interaction=asked)
            post.flags = LOADING | (EPHEMERAL if reader else 0)
            return post
        case 7 if asked.pressed:
            return await drafting.change(server, call, data, asked.pressed)
        case 8:
            asked.choices = _choices(asked, data)
        case 9:
            rules.form(data)
            asked.form = Form(asked, data)
            server.world.note(Did.FORM, asked.place, form=asked.form)
    return asked.pressed if kind == DEFERRED_UPDATE else None


def _choices(asked: Interaction, data: Json) -> list[Json]:
    """Return choices that a client can offer for what is being completed."""
    kind = _focused(asked.payload["data"]["options"])["type"]
    offered: list[Json] = data.get("choices") or []
    if len(offered) > rules.OPTIONS:
        raise invalid("data.choices", "BASE_TYPE_BAD_LENGTH", "Must be between 0 and 25 in length.")
    for at, choice in enumerate(offered):
        rules.text(choice.get("name"), f"data.choices.{at}.name", 1, rules.OPTION)
        if kind == STRING:
            rules.text(choice.get("value"), f"data.choices.{at}.value", 1, rules.OPTION)
        elif isinstance(choice.get("value"), str | bool | None):
            raise invalid(f"data.choices.{at}.value", "NUMBER_TYPE_COERCE", "Value is not a number.")
    return offered


def _focused(options: list[Json]) -> Json:
    """Return the option that is being completed, in whatever sub-command."""
    last = options[-1]
    return _focused(last["options"]) if "options" in last else last


def _response(asked: Interaction, kind: int, message: Post | None) -> Json:
    said: Json = {"id": str(asked.id), "type": asked.kind}
    found: Json = {"interaction": said}
    if message:
        said |= {"response_message_id": str(message.id)}
        said |= {"response_message_loading": bool(message.flags & LOADING)}
        said |= {"response_message_ephemeral": message.reader is not None}
        if kind in (MESSAGE, UPDATE):
            found["resource"] = {"type": kind, "message": message.api()}
    return found


def _asked(server: "DiscordServer", call: Call) -> Interaction:
    """Return the interaction whose token a path holds; Refusal 10015 or 50027."""
    if call.id("webhook_id") != server.world.bot.id:
        raise Refusal(404, 10015, "Unknown Webhook")
    asked = server.world.tokens.get(call.names["webhook_token"])
    if asked is None or server.world.now() - asked.born > TOKEN_LASTS:
        raise Refusal(401, 50027, "Invalid Webhook Token")
    if not asked.answer:
        raise Refusal(404, 10015, "Unknown Webhook")
    return asked


def _message(server: "DiscordServer", call: Call) -> Post:
    asked = _asked(server, call)
    named = call.names.get("message_id", "@original")
    post = asked.original if named == "@original" else asked.place.posts.get(call.id("message_id"))
    mine = post is not None and (post is asked.pressed or post.interaction is asked)
    if post is None or not mine or post.id not in post.place.posts:
        raise Refusal(404, 10008, "Unknown Message")
    return post


async def follow_up(server: "DiscordServer", call: Call) -> Any:
    """Send one more message; the first after a deferral takes the deferral's place."""
    asked = _asked(server, call)
    waiting = asked.original
    if waiting and waiting.flags & LOADING and waiting.id in waiting.place.posts:
        return (await drafting.change(server, call, call.json, waiting)).api()
    _stands(asked)
    asked.followed += 1
    if asked.followed > FOREIGN_FOLLOW_UPS and asked.foreign:
        raise Refusal(400, 40094, "This interaction has reached its maximum number of follow-up messages.")
    reader = asked.user.id if int(call["flags"] or 0) & EPHEMERAL else None
    post = drafting.new(server, call, call.json, asked.place, reader)
    post.interaction = asked
    await drafting.announce(server, post)
    return post.api()


async def read(server: "DiscordServer", call: Call) -> Any:
    """Return a message of an interaction."""
    return _message(server, call).api()


async def edit(server: "DiscordServer", call: Call) -> Any:
    """Change a message of an interaction; the first change of a deferral is the answer itself."""
    return (await drafting.change(server, call, call.json, _message(server, call))).api()


async def delete(server: "DiscordServer", call: Call) -> Any:
    """Delete a message of an interaction."""
    await drafting.remove(server, _message(server, call))
