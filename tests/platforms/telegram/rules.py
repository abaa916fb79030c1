"""What may be sent where: chats that can be reached, keyboards, topics, replies."""

from tests.platforms.telegram.markup import Formatted, units
from tests.platforms.telegram.state import INSIDE, Chat, Post, World
from tests.platforms.telegram.wire import Call, Json, Refusal, bad, forbidden

TEXT, CAPTION = 4096, 1024
BUTTONS = 100
TEXTS = "text messages"
KINDS_OF_BUTTON = [
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
]


def chat_of(world: World, call: Call) -> Chat:
    """Return the chat that a call names and the bot is in; raise Refusal otherwise."""
    named = call.chat_id
    if named is None or named == "":
        raise bad("chat_id is empty")
    chat = world.chats.get(named) if isinstance(named, int) else None
    if chat is None:
        raise bad("chat not found")
    if chat.migrated_to:
        raise Refusal(
            400,
            "Bad Request: group chat was upgraded to a supergroup chat",
            migrate_to_chat_id=chat.migrated_to,
        )
    if chat.kind != "private" and chat.members.get(world.bot.id) not in INSIDE:
        was = (
            "bot was kicked from" if chat.members.get(world.bot.id) == "kicked" else "bot is not a member of"
        )
        raise forbidden(f"{was} the {'group' if chat.kind == 'group' else chat.kind} chat")
    return chat


def reachable(world: World, call: Call) -> Chat:
    """Return the chat of a call if the bot may write there; raise Refusal otherwise."""
    chat = chat_of(world, call)
    if chat.deactivated:
        raise forbidden("user is deactivated")
    if chat.blocked:
        raise forbidden("bot was blocked by the user")
    if chat.kind == "private" and not chat.started:
        raise forbidden("bot can't initiate conversation with a user")
    allowed(world, chat, {"sendPhoto": "photos", "sendDocument": "documents"}.get(call.method, TEXTS))
    return chat


def allowed(world: World, chat: Chat, what: str) -> None:
    """Raise Refusal where the bot may not send such: restricted, or a member like all; not in private."""
    rank = chat.members.get(world.bot.id)
    if rank == "restricted" or (rank == "member" and what in chat.forbidden):
        raise bad(f"not enough rights to send {what} to the chat")


def thread_of(chat: Chat, call: Call) -> int | None:
    """Return the topic to write in, None for General; Refusal for one that is not there or is closed."""
    thread = call.number("message_thread_id") or None
    if thread is not None and thread not in chat.topics:
        raise bad("message thread not found")
    if thread in chat.closed:
        raise bad("TOPIC_CLOSED")
    return thread


def reply_of(chat: Chat, call: Call) -> Post | None:
    """Return the message that is replied to, if any; raise Refusal for one that is not there."""
    wanted = call["reply_parameters"] or {}
    found = chat.posts.get(wanted.get("message_id", call.number("reply_to_message_id")))
    asked = wanted or call["reply_to_message_id"]
    if asked and found is None and not wanted.get("allow_sending_without_reply"):
        raise bad("message to be replied not found")
    return found


def fitting(content: Formatted, most: int, too_long: str) -> Formatted:
    """Return a text of at most ``most`` units; raise Refusal otherwise."""
    if units(content.text) > most:
        raise bad(too_long)
    return content


def keyboard(call: Call) -> Json:
    """Return the reply markup of a call, checked; raise Refusal where Telegram would."""
    markup = call["reply_markup"]
    if not markup:
        return {}
    if not isinstance(markup, dict):
        raise bad("can't parse reply keyboard markup JSON object")
    rows = markup.get("inline_keyboard", [])
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad("can't parse inline keyboard markup JSON object")
    buttons = [button for row in rows for button in row]
    if len(buttons) > BUTTONS:
        raise bad("REPLY_MARKUP_TOO_LONG")
    for button in buttons:
        check_button(button)
    kept = [row for row in rows if row]
    if "inline_keyboard" not in markup:
        return markup
    return {"inline_keyboard": kept} if kept else {}


def check_button(button: Json) -> None:
    """Raise Refusal for a button that Telegram does not take."""
    if not str(button.get("text", "")).strip():
        raise bad('can\'t parse inline keyboard button: Field "text" must be of type String')
    kinds = [kind for kind in KINDS_OF_BUTTON if button.get(kind) or (kind in button and "switch" in kind)]
    if not kinds:
        raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if kinds == ["callback_data"] and len(str(button["callback_data"]).encode()) > 64:
        raise bad("BUTTON_DATA_INVALID")
    if kinds == ["url"] and not str(button["url"]).startswith(("https://", "http://", "tg://")):
        why = "Unsupported URL protocol" if "://" in str(button["url"]) else "Wrong HTTP URL"
        raise bad(f"inline keyboard button URL '{button['url']}' is invalid: {why}")
