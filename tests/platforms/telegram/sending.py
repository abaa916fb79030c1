"""Methods that put a message into a chat, and what files they may carry."""

from dataclasses import dataclass

from tests.platforms.telegram.markup import Formatted, formatted
from tests.platforms.telegram.rules import CAPTION, TEXT, fitting, keyboard, reachable, reply_of, thread_of
from tests.platforms.telegram.state import Did, Post, World
from tests.platforms.telegram.wire import Call, Json, bad

MEGABYTE = 1 << 20
PNG = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True, slots=True)
class Caps:
    """Sizes in bytes: of a whole request, of a document and a photo sent up, of a file fetched down."""

    request: int = 50 * MEGABYTE + MEGABYTE // 2
    document: int = 50 * MEGABYTE
    photo: int = 10 * MEGABYTE
    download: int = 20 * MEGABYTE


def put(world: World, call: Call, content: Formatted, extra: Json) -> Json:
    """Put a message where the call says; raise Refusal where Telegram would."""
    chat = reachable(world, call)
    thread, reply, markup = thread_of(chat, call), reply_of(chat, call), keyboard(call)
    post = world.post(
        chat,
        world.bot,
        content=content,
        captioned=bool(extra),
        extra=extra,
        markup=markup,
        thread=thread,
        reply_to=reply,
        silent=bool(call["disable_notification"]),
    )
    world.note(Did.MESSAGE, chat, content.text, post)
    return post.api()


def send_message(world: World, call: Call) -> Json:
    """Answer sendMessage."""
    content = fitting(formatted(call, "text"), TEXT, "message is too long")
    if not content.text:
        raise bad("message text is empty")
    return put(world, call, content, {})


def send_photo(world: World, call: Call) -> Json:
    """Answer sendPhoto."""
    reachable(world, call)
    return put(world, call, caption(call), media(world, call, "photo", call["photo"], Caps()))


def send_document(world: World, call: Call) -> Json:
    """Answer sendDocument."""
    reachable(world, call)
    return put(world, call, caption(call), media(world, call, "document", call["document"], Caps()))


def send_chat_action(world: World, call: Call) -> bool:
    """Answer sendChatAction."""
    reachable(world, call)
    return True


def caption(call: Call | Json) -> Formatted:
    """Return the caption of a call or of an InputMedia."""
    return fitting(formatted(call, "caption"), CAPTION, "message caption is too long")


def media(world: World, call: Call, kind: str, given: object, caps: Caps) -> Json:
    """Take in a photo or document, uploaded or known by its file_id; return what a message shows of it."""
    name = str(given or kind).removeprefix("attach://")
    if not given and kind not in call.uploads:
        raise bad(f"there is no {kind} in the request")
    if upload := call.uploads.get(name):
        if not upload.content:
            raise bad("file must be non-empty")
        if len(upload.content) > (caps.photo if kind == "photo" else caps.document):
            raise bad(f"file of size {len(upload.content)} bytes is too big for a {kind}")
        if kind == "photo" and not upload.content.startswith((PNG, b"\xff\xd8")):
            raise bad("IMAGE_PROCESS_FAILED")
        file_id, title, mime = world.keep(upload.name, upload.content), upload.name, upload.kind
    elif name in world.files:
        file_id, title, mime = name, world.files[name][2].rpartition("/")[2], "application/octet-stream"
    elif name.startswith(("http://", "https://")):
        raise bad("failed to get HTTP URL content")
    else:
        raise bad("wrong file identifier/HTTP URL specified")
    content, size, _ = world.files[file_id]
    shown: Json = {"file_id": file_id, "file_unique_id": f"AgAD{file_id[-8:]}", "file_size": size}
    if kind == "document":
        return {"document": shown | {"file_name": title, "mime_type": mime}}
    width, height = dimensions(content)
    if width + height > 10_000 or max(width, height) > 20 * min(width, height):
        raise bad("PHOTO_INVALID_DIMENSIONS")
    return {"photo": [shown | {"width": width, "height": height}]}


def dimensions(content: bytes) -> tuple[int, int]:
    """Return the width and height of a PNG in pixels; of anything else, a plausible square."""
    if not content.startswith(PNG) or len(content) < 24:
        return 100, 100
    return int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big")


def file_ids(post: Post) -> list[str]:
    """List the files a message shows."""
    shown = [*post.extra.get("photo", []), *([post.extra["document"]] if "document" in post.extra else [])]
    return [file["file_id"] for file in shown]
