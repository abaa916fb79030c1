"""Methods that change or take away what stands, and that answer a pressed button."""

from typing import Any

from telegram.constants import ReactionEmoji

from tests.platforms.telegram.markup import Formatted, formatted
from tests.platforms.telegram.rules import CAPTION, TEXT, allowed, fitting, keyboard, reachable
from tests.platforms.telegram.sending import Caps, caption, file_ids, media
from tests.platforms.telegram.state import Did, Post, World
from tests.platforms.telegram.wire import Call, Json, bad

UNMODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
TWO_DAYS = 48 * 3600
EMOJI = frozenset(str(emoji) for emoji in ReactionEmoji)


def editable(world: World, call: Call) -> Post:
    """Return the message to edit; raise Refusal if it is gone, somebody else's, or has a reply keyboard."""
    chat = reachable(world, call)
    if not call.number("message_id"):
        raise bad("message identifier is not specified")
    post = chat.posts.get(call.number("message_id"))
    if post is None:
        raise bad("message to edit not found")
    if post.sender.id != world.bot.id or (post.markup and "inline_keyboard" not in post.markup):
        raise bad("message can't be edited")
    return post


def changed(world: World, post: Post, call: Call, content: Formatted, extra: Json | None = None) -> Json:
    """Change a message and return it; raise Refusal if nothing would change."""
    markup = keyboard(call)
    new = post.extra if extra is None else extra
    files = file_ids(post)
    post.extra, before = new, post.extra
    same = (content, markup, file_ids(post)) == (post.content, post.markup, files)
    if same:
        post.extra = before
        raise bad(UNMODIFIED)
    post.content, post.markup, post.captioned = content, markup, bool(new)
    post.edited = world.stamp()
    world.note(Did.EDIT, post.chat, content.text, post)
    return post.api()


def edit_text(world: World, call: Call) -> Json:
    """Answer editMessageText."""
    post = editable(world, call)
    content = fitting(formatted(call, "text"), TEXT, "MESSAGE_TOO_LONG")
    if post.extra:
        raise bad("there is no text in the message to edit")
    if not content.text:
        raise bad("message text is empty")
    return changed(world, post, call, content)


def edit_caption(world: World, call: Call) -> Json:
    """Answer editMessageCaption."""
    post = editable(world, call)
    content = fitting(formatted(call, "caption"), CAPTION, "MEDIA_CAPTION_TOO_LONG")
    if not post.extra:
        raise bad("there is no caption in the message to edit")
    return changed(world, post, call, content)


def edit_markup(world: World, call: Call) -> Json:
    """Answer editMessageReplyMarkup."""
    post = editable(world, call)
    return changed(world, post, call, post.content)


def edit_media(world: World, call: Call) -> Json:
    """Answer editMessageMedia."""
    post, given = editable(world, call), call["media"]
    if not isinstance(given, dict) or given.get("type") not in ("photo", "document"):
        raise bad("can't parse InputMedia: only photos and documents are known here")
    allowed(world, post.chat, f"{given['type']}s")
    extra = media(world, call, given["type"], given.get("media"), Caps())
    return changed(world, post, call, caption(given), extra)


def delete(world: World, call: Call) -> bool:
    """Answer deleteMessage."""
    chat = reachable(world, call)
    post = chat.posts.get(call.number("message_id"))
    if post is None:
        raise bad("message to delete not found")
    others = post.sender.id != world.bot.id and chat.members.get(world.bot.id) != "administrator"
    if (others and chat.kind != "private") or world.stamp() - post.date > TWO_DAYS:
        raise bad("message can't be deleted for everyone")
    del chat.posts[post.id]
    world.note(Did.DELETED, chat, post.content.text, post)
    return True


def react(world: World, call: Call) -> bool:
    """Answer setMessageReaction: a bot has one reaction, of the emoji that are allowed."""
    chat = reachable(world, call)
    post = chat.posts.get(call.number("message_id"))
    if post is None:
        raise bad("message to react not found")
    given: list[Any] = call["reaction"] or []
    if len(given) > 1:
        raise bad("REACTIONS_TOO_MANY")
    emoji = tuple(str(one.get("emoji", "")) for one in given)
    if not EMOJI.issuperset(emoji):
        raise bad("REACTION_INVALID")
    post.reactions = emoji
    world.note(Did.REACTION, chat, "".join(emoji), post)
    return True


def answer_callback(world: World, call: Call, now: float) -> bool:
    """Answer answerCallbackQuery, at ``now`` seconds of the loop: once, and in time."""
    press = world.presses.get(call.text("callback_query_id"))
    if press is None or press.answered_at is not None or now - press.at > world.query_lifetime:
        raise bad(TOO_OLD)
    if len(call.text("text")) > 200:
        raise bad("MESSAGE_TOO_LONG")
    if (url := call.text("url")) and not url.startswith(f"https://t.me/{world.bot.username}?"):
        raise bad("URL_INVALID")
    press.answered_at, press.toast, press.alert = now, call.text("text"), bool(call["show_alert"])
    press.bell.set()
    world.note(Did.ANSWER, world.chats[press.user_id], press.toast, reader=press.user_id)
    return True
