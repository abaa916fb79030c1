"""Messages as a bot sends and changes them: content, components, files, flags."""

from typing import TYPE_CHECKING
from urllib.parse import quote

from tests.platforms.common import Upload
from tests.platforms.discord import rules
from tests.platforms.discord.rights import EPHEMERAL, LOADING, SILENT, SUPPRESS_EMBEDS
from tests.platforms.discord.state import Did, Place, Post
from tests.platforms.discord.wire import Call, Json, Refusal

if TYPE_CHECKING:
    from tests.platforms.discord.server import DiscordServer

TYPES = {
    "png": "image/png",
    "jpg": "image/jpeg",
    "csv": "text/csv",
    "json": "application/json",
    "ics": "text/calendar",
}


def checked(server: "DiscordServer", call: Call, given: Json) -> None:
    """Refuse a body that the platform refuses; note whom it would ping."""
    rules.body(given)
    server.violations += [f"{call.route}: {found}" for found in rules.would_mention(given)]
    if int(given.get("flags") or 0) & EPHEMERAL and "channel_id" in call.names:
        server.violations.append(f"{call.route}: no message to a channel is ephemeral")
    if sum(len(upload.content) for upload in call.uploads.values()) > rules.UPLOAD:
        raise Refusal(413, 40005, "Request entity too large")


def numbered(rows: list[Json]) -> list[Json]:
    """Give components the ids that Discord gives them."""
    number = 0
    counted: list[Json] = []
    for row in rows:
        number += 1
        parts = [{"id": number + at, **stored(part)} for at, part in enumerate(row["components"], 1)]
        counted.append({"id": number, **row, "components": parts})
        number += len(parts)
    return counted


def stored(part: Json) -> Json:
    """Return a component as Discord keeps it: what only forms have is dropped."""
    return {name: value for name, value in part.items() if name != "required"}


def kept(server: "DiscordServer", given: Json, uploads: dict[str, Upload], old: list[Json]) -> list[Json]:
    """Return the attachments that a message has after this body; those it does not list are gone."""
    listed = given.get("attachments")
    if listed is None:
        listed = [*old, *({"id": name[6:-1]} for name in uploads)]
    standing = {one["id"]: one for one in old}
    found: list[Json] = []
    for one in listed:
        upload = uploads.get(f"files[{one['id']}]")
        if upload:
            found.append(_attachment(server, upload, one))
        elif str(one["id"]) in standing:
            found.append(standing[str(one["id"])])
        else:
            raise Refusal(400, 50146, "Uploaded file not found.")
    return found


def _attachment(server: "DiscordServer", upload: Upload, listed: Json) -> Json:
    shown = attachment(server, listed.get("filename") or upload.name, upload.content)
    return shown | ({"description": listed["description"]} if listed.get("description") else {})


def attachment(server: "DiscordServer", name: str, content: bytes) -> Json:
    """Keep a file and return what is shown of it."""
    number = str(server.world.id())
    server.world.files[number] = content
    url = f"{server.url}/attachments/{number}/{quote(name)}"
    kind = TYPES.get(name.rpartition(".")[2], "application/octet-stream")
    shown: Json = {"id": number, "filename": name, "size": len(content), "url": url}
    return shown | {"proxy_url": url, "content_type": kind}


def new(server: "DiscordServer", call: Call, given: Json, place: Place, reader: int | None = None) -> Post:
    """Make the message of a body, which is not empty; the channel's own rules are the caller's."""
    checked(server, call, given)
    attachments = kept(server, given, call.uploads, [])
    if not (given.get("content") or given.get("embeds") or attachments or given.get("components")):
        raise rules.empty()
    flags = int(given.get("flags") or 0) & (SILENT | SUPPRESS_EMBEDS)
    return server.world.post(
        place,
        server.world.bot,
        content=given.get("content") or "",
        rows=numbered(given.get("components") or []),
        embeds=given.get("embeds") or [],
        attachments=attachments,
        flags=flags | (EPHEMERAL if reader else 0),
        reader=reader,
        nonce=given.get("nonce"),
    )


async def announce(server: "DiscordServer", post: Post, kind: Did = Did.MESSAGE) -> None:
    """Let people notice a message, and tell the gateway unless it is for one reader alone."""
    server.world.note(kind, post.place, post)
    if post.reader is None:
        name = "MESSAGE_CREATE" if kind is Did.MESSAGE else "MESSAGE_UPDATE"
        data = post.api() | ({"guild_id": str(post.place.town.id)} if post.place.town else {})
        await server.gateway.tell_message(name, data, post.place, open_to_bot=True)


async def change(server: "DiscordServer", call: Call, given: Json, post: Post) -> Post:
    """Change a message by a body: what it does not name stays."""
    checked(server, call, given)
    attachments = kept(server, given, call.uploads, post.attachments)
    content = (given["content"] or "") if "content" in given else post.content
    rows = numbered(given["components"] or []) if "components" in given else post.rows
    embeds = (given["embeds"] or []) if "embeds" in given else post.embeds
    if not (content or rows or embeds or attachments):
        raise rules.empty()
    fresh = bool(post.flags & LOADING)
    post.content, post.rows, post.embeds, post.attachments = content, rows, embeds, attachments
    if given.get("flags") is not None:
        post.flags = post.flags & ~SUPPRESS_EMBEDS | int(given["flags"]) & SUPPRESS_EMBEDS
    post.flags &= ~LOADING
    post.edited = None if fresh else server.world.now()
    await announce(server, post, Did.MESSAGE if fresh else Did.EDIT)
    return post


async def remove(server: "DiscordServer", post: Post) -> None:
    """Delete a message."""
    del post.place.posts[post.id]
    server.world.note(Did.DELETED, post.place, post)
    if post.reader is None:
        gone: Json = {"id": str(post.id), "channel_id": str(post.place.id)}
        gone |= {"guild_id": str(post.place.town.id)} if post.place.town else {}
        await server.gateway.tell_message("MESSAGE_DELETE", gone, post.place, open_to_bot=True)
