"""The methods by their names, each a function of the server and the call."""

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from tests.platforms.telegram import chats, editing, sending
from tests.platforms.telegram.rules import chat_of
from tests.platforms.telegram.state import World
from tests.platforms.telegram.wire import Call, bad

if TYPE_CHECKING:
    from tests.platforms.telegram.server import TelegramServer

Method = Callable[["TelegramServer", Call], Any]


async def leave(server: "TelegramServer", call: Call) -> bool:
    """Answer leaveChat; the bot is told by my_chat_member."""
    world, chat = server.world, chat_of(server.world, call)
    if chat.kind == "private":
        raise bad("chat member status can't be changed in private chats")
    before = world.member(chat, world.bot)
    chat.members[world.bot.id] = "left"
    changed = {"chat": chat.api(), "from": world.bot.api(), "date": world.stamp()}
    changed |= {"old_chat_member": before, "new_chat_member": world.member(chat, world.bot)}
    server.updates.queue("my_chat_member", changed)
    return True


def of_world(function: Callable[[World, Call], Any]) -> Method:
    """Make a method of what needs the world alone."""
    return lambda server, call: function(server.world, call)


METHODS: dict[str, Method] = {
    "getUpdates": lambda server, call: server.updates.get(call),
    "setWebhook": lambda server, call: server.updates.set_webhook(call),
    "deleteWebhook": lambda server, call: server.updates.delete_webhook(call),
    "getWebhookInfo": lambda server, _: server.updates.webhook_info(server.world.stamp()),
    "answerCallbackQuery": lambda server, call: editing.answer_callback(
        server.world, call, asyncio.get_running_loop().time()
    ),
    "leaveChat": leave,
    "getMe": of_world(chats.get_me),
    "getChat": of_world(chats.get_chat),
    "getChatMember": of_world(chats.get_member),
    "getChatAdministrators": of_world(chats.get_administrators),
    "getChatMemberCount": of_world(chats.get_member_count),
    "getFile": of_world(chats.get_file),
    "setMyCommands": of_world(chats.set_commands),
    "getMyCommands": of_world(chats.get_commands),
    "deleteMyCommands": of_world(chats.delete_commands),
    "setMyDescription": of_world(chats.set_text),
    "getMyDescription": of_world(chats.get_text),
    "setMyShortDescription": of_world(chats.set_text),
    "getMyShortDescription": of_world(chats.get_text),
    "setChatMenuButton": of_world(chats.set_menu_button),
    "getChatMenuButton": of_world(chats.get_menu_button),
    "sendMessage": of_world(sending.send_message),
    "sendPhoto": of_world(sending.send_photo),
    "sendDocument": of_world(sending.send_document),
    "sendChatAction": of_world(sending.send_chat_action),
    "editMessageText": of_world(editing.edit_text),
    "editMessageCaption": of_world(editing.edit_caption),
    "editMessageMedia": of_world(editing.edit_media),
    "editMessageReplyMarkup": of_world(editing.edit_markup),
    "deleteMessage": of_world(editing.delete),
    "setMessageReaction": of_world(editing.react),
}
