"""Methods about chats and members, files, and how a bot presents itself."""

import json
import re

from tests.platforms.telegram.rules import chat_of
from tests.platforms.telegram.sending import Caps
from tests.platforms.telegram.state import INSIDE, Chat, World
from tests.platforms.telegram.wire import Call, Json, bad

COMMAND = re.compile(r"[a-z0-9_]{1,32}")


def get_me(world: World, _: Call) -> Json:
    """Answer getMe."""
    powers = ["supports_inline_queries", "can_connect_to_business", "has_main_web_app"]
    reads_all = {"can_join_groups": True, "can_read_all_group_messages": not world.privacy}
    return world.bot.api() | reads_all | dict.fromkeys(powers, False)


def get_chat(world: World, call: Call) -> Json:
    """Answer getChat."""
    chat = chat_of(world, call)
    gifts = [
        "unlimited_gifts",
        "limited_gifts",
        "unique_gifts",
        "premium_subscription",
        "gifts_from_channels",
    ]
    full = {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, False),
    }
    return chat.api() | full


def get_member(world: World, call: Call) -> Json:
    """Answer getChatMember."""
    chat, user = chat_of(world, call), world.users.get(call.number("user_id"))
    if user is None:
        raise bad("member not found")
    return world.member(chat, user)


def get_administrators(world: World, call: Call) -> list[Json]:
    """Answer getChatAdministrators."""
    chat = chat_of(world, call)
    if chat.kind == "private":
        raise bad("there are no administrators in the private chat")
    ranks = ("creator", "administrator")
    return [world.member(chat, world.users[one]) for one, rank in chat.members.items() if rank in ranks]


def get_member_count(world: World, call: Call) -> int:
    """Answer getChatMemberCount."""
    return sum(status in INSIDE for status in chat_of(world, call).members.values())


def get_file(world: World, call: Call) -> Json:
    """Answer getFile."""
    found = world.files.get(call.text("file_id"))
    if found is None:
        raise bad("wrong file_id or the file is temporarily unavailable")
    _, size, path = found
    if size > Caps().download:
        raise bad("file is too big")
    file_id, path = call.text("file_id"), f"{world.disk}{path}"
    return {"file_id": file_id, "file_unique_id": f"AgAD{file_id[-8:]}", "file_size": size, "file_path": path}


def key_of(call: Call) -> str:
    """Name a scope and language, the default scope and every language if none is given."""
    scope = call["scope"] or {"type": "default"}
    if not isinstance(scope, dict):
        raise bad("can't parse BotCommandScope")
    return key(scope, call.text("language_code"))


def key(scope: Json, language: str) -> str:
    """Name a scope and language."""
    return f"{json.dumps(scope, sort_keys=True)}:{language}"


def set_commands(world: World, call: Call) -> bool:
    """Answer setMyCommands."""
    commands = call["commands"]
    if not isinstance(commands, list):
        raise bad("can't parse commands JSON object")
    if len(commands) > 100:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not command.get("command"):
            raise bad("command must be non-empty")
        if not command.get("description"):
            raise bad("command description must be non-empty")
        if not COMMAND.fullmatch(command["command"]):
            raise bad("BOT_COMMAND_INVALID")
        if len(command["description"]) > 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    scope = call["scope"] or {}
    if "chat_id" in scope and scope["chat_id"] not in world.chats:
        raise bad("chat not found")
    world.settings.setdefault("commands", {})[key_of(call)] = commands
    return True


def get_commands(world: World, call: Call) -> list[Json]:
    """Answer getMyCommands."""
    found: list[Json] = world.settings.get("commands", {}).get(key_of(call), [])
    return found


def delete_commands(world: World, call: Call) -> bool:
    """Answer deleteMyCommands."""
    world.settings.get("commands", {}).pop(key_of(call), None)
    return True


def menu(world: World, chat: Chat, user_id: int, language: str) -> list[Json]:
    """Return the commands a client offers: the narrowest scope that has any, the language before none."""
    ranked = chat.members.get(user_id) in ("creator", "administrator")
    here: list[Json] = [{"type": "chat", "chat_id": chat.id}]
    if chat.kind == "private":
        scopes = [*here, {"type": "all_private_chats"}]
    else:
        one: Json = {"type": "chat_member", "chat_id": chat.id, "user_id": user_id}
        above: list[Json] = [{"type": "chat_administrators", "chat_id": chat.id}] if ranked else []
        all_above: list[Json] = [{"type": "all_chat_administrators"}] if ranked else []
        scopes = [one, *above, *here, *all_above, {"type": "all_group_chats"}]
    kept = world.settings.get("commands", {})
    for scope in [*scopes, {"type": "default"}]:
        for spoken in (language, ""):
            if found := kept.get(key(scope, spoken)):
                return list(found)
    return []


def set_text(world: World, call: Call) -> bool:
    """Answer setMyDescription and setMyShortDescription."""
    name = "short_description" if "Short" in call.method else "description"
    if len(call.text(name)) > (120 if "Short" in call.method else 512):
        raise bad(f"{name.upper()}_TOO_LONG")
    world.settings.setdefault(name, {})[call.text("language_code")] = call.text(name)
    return True


def get_text(world: World, call: Call) -> Json:
    """Answer getMyDescription and getMyShortDescription."""
    name = "short_description" if "Short" in call.method else "description"
    kept = world.settings.get(name, {})
    return {name: kept.get(call.text("language_code"), kept.get("", ""))}


def set_menu_button(world: World, call: Call) -> bool:
    """Answer setChatMenuButton."""
    chat_id = call.number("chat_id")
    if chat_id and chat_id not in world.chats:
        raise bad("chat not found")
    world.settings.setdefault("menu_button", {})[str(chat_id)] = call["menu_button"] or {"type": "default"}
    return True


def get_menu_button(world: World, call: Call) -> Json:
    """Answer getChatMenuButton."""
    kept = world.settings.get("menu_button", {})
    everywhere: Json = kept.get("0", {"type": "default"})
    found: Json = kept.get(str(call.number("chat_id"))) or everywhere
    return found
