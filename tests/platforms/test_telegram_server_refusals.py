"""The Telegram server in this process: what it refuses whoever calls, in the words of the real one."""

from collections.abc import AsyncIterator
from io import BytesIO
from typing import Any

import aiohttp
import pytest

from tests.platforms.telegram import Chatter, TelegramServer
from tests.platforms.telegram.trial import TOKEN

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
START = {"command": "start", "description": "Begin"}
GO = {"text": "Go", "callback_data": "go"}


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer(TOKEN, checked=False) as started:
        yield started


@pytest.fixture
async def ann(server: TelegramServer) -> Chatter:
    someone = server.person("Ann")
    await someone.starts()
    return someone


async def asked(server: TelegramServer, method: str, parameters: object) -> str:
    """Call a method with a JSON body and return the description of the refusal, empty if there was none."""
    url = f"{server.base_url}{TOKEN}/{method}"
    async with aiohttp.ClientSession() as session, session.post(url, json=parameters) as response:
        said: dict[str, Any] = await response.json()
    assert said["ok"] == ("description" not in said)
    return str(said.get("description", ""))


def row(*buttons: object) -> dict[str, object]:
    return {"text": "Hello", "reply_markup": {"inline_keyboard": [list(buttons)]}}


@pytest.mark.parametrize(
    ("method", "parameters", "description"),
    [
        ("sendMessage", {"text": "Hello", "chat_id": ""}, "chat_id is empty"),
        ("sendMessage", {"text": "Hello", "chat_id": "@nobody"}, "chat not found"),
        ("sendMessage", {}, "message text is empty"),
        ("sendMessage", {"text": "*a*", "parse_mode": "MarkdownV3"}, "unsupported parse_mode"),
        ("sendMessage", {"text": "a", "entities": "b"}, "can't parse message entities JSON object"),
        ("sendMessage", {"text": "a", "reply_markup": "b"}, "can't parse reply keyboard markup JSON object"),
        (
            "sendMessage",
            row() | {"reply_markup": {"inline_keyboard": [GO]}},
            "can't parse inline keyboard markup",
        ),
        ("sendMessage", row(*[GO] * 101), "REPLY_MARKUP_TOO_LONG"),
        (
            "sendMessage",
            row({"text": "Go", "callback_data": ""}),
            "can't parse inline keyboard button: Text buttons",
        ),
        (
            "sendMessage",
            row({"text": "Go", "url": "ftp://x.y"}),
            "inline keyboard button URL 'ftp://x.y' is invalid",
        ),
        ("sendPhoto", {}, "there is no photo in the request"),
        ("sendPhoto", {"photo": "https://x.y/a.png"}, "failed to get HTTP URL content"),
        ("sendDocument", {"document": "AgAD"}, "wrong file identifier/HTTP URL specified"),
        ("editMessageText", {"text": "Hello"}, "message identifier is not specified"),
        ("editMessageText", {"text": " ", "message_id": "MINE"}, "message text is empty"),
        ("editMessageText", {"text": "x" * 4097, "message_id": "MINE"}, "MESSAGE_TOO_LONG"),
        ("editMessageMedia", {"media": {"type": "audio"}, "message_id": "MINE"}, "can't parse InputMedia"),
        ("setMessageReaction", {"message_id": 9999}, "message to react not found"),
        ("setMessageReaction", {"message_id": "MINE", "reaction": [{}, {}]}, "REACTIONS_TOO_MANY"),
        ("answerCallbackQuery", {"callback_query_id": "PRESS", "text": "x" * 201}, "MESSAGE_TOO_LONG"),
        ("answerCallbackQuery", {"callback_query_id": "PRESS", "url": "https://x.y"}, "URL_INVALID"),
        ("getChatAdministrators", {}, "there are no administrators in the private chat"),
        ("leaveChat", {}, "chat member status can't be changed in private chats"),
        ("getFile", {"file_id": "AgAD"}, "wrong file_id or the file is temporarily unavailable"),
        ("setMyCommands", {"commands": [START], "scope": "chat"}, "can't parse BotCommandScope"),
        ("setMyCommands", {"commands": "start"}, "can't parse commands JSON object"),
        ("setMyCommands", {"commands": [START] * 101}, "BOT_COMMANDS_TOO_MUCH"),
        ("setMyCommands", {"commands": [START], "scope": {"type": "chat", "chat_id": 1}}, "chat not found"),
        ("setMyCommands", {"commands": [START | {"command": ""}]}, "command must be non-empty"),
        (
            "setMyCommands",
            {"commands": [START | {"description": ""}]},
            "command description must be non-empty",
        ),
        (
            "setMyCommands",
            {"commands": [START | {"description": "x" * 257}]},
            "BOT_COMMAND_DESCRIPTION_INVALID",
        ),
        ("setMyDescription", {"description": "x" * 513}, "DESCRIPTION_TOO_LONG"),
        ("setMyShortDescription", {"short_description": "x" * 121}, "SHORT_DESCRIPTION_TOO_LONG"),
        ("setChatMenuButton", {"chat_id": 1}, "chat not found"),
        ("sendMessage", [], "object expected as JSON request"),
    ],
)
async def test_what_cannot_be_is_refused(
    server: TelegramServer, ann: Chatter, method: str, parameters: object, description: str
) -> None:
    assert await asked(server, "sendMessage", row(GO) | {"chat_id": ann.id}) == ""
    press = await ann.presses("Go")
    names: dict[object, object] = {"MINE": ann.shown()[0].message_id, "PRESS": press.id}
    if isinstance(parameters, dict):
        known = {
            name: names.get(value, value) if isinstance(value, str) else value
            for name, value in parameters.items()
        }
        parameters = {"chat_id": ann.id} | known
    assert (await asked(server, method, parameters)).startswith(f"Bad Request: {description}")


@pytest.mark.parametrize(
    ("html", "complaint"),
    [
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        ("<a =b>c</a>", 'Empty attribute name in the tag "a" at byte offset 0'),
        ('<span class="loud">a</span>', 'Unsupported start tag "span" at byte offset 0'),
    ],
)
async def test_html_must_be_well_formed(
    server: TelegramServer, ann: Chatter, html: str, complaint: str
) -> None:
    said = await asked(server, "sendMessage", {"chat_id": ann.id, "text": html, "parse_mode": "HTML"})
    assert said == f"Bad Request: can't parse entities: {complaint}"


@pytest.mark.parametrize(
    ("method", "content", "description"),
    [
        ("sendPhoto", PNG + bytes(10 << 20), "Bad Request: file of size"),
        ("sendPhoto", PNG + (5001).to_bytes(4, "big") * 2, "Bad Request: PHOTO_INVALID_DIMENSIONS"),
        (
            "sendPhoto",
            PNG + (21).to_bytes(4, "big") + (1).to_bytes(4, "big"),
            "Bad Request: PHOTO_INVALID_DIMENSIONS",
        ),
        ("sendDocument", bytes(51 << 20), "Request Entity Too Large"),
    ],
    ids=["heavy photo", "large photo", "long photo", "heavy document"],
)
async def test_a_file_has_a_size(
    server: TelegramServer, ann: Chatter, method: str, content: bytes, description: str
) -> None:
    form = aiohttp.FormData({"chat_id": str(ann.id)})
    form.add_field(method.removeprefix("send").lower(), BytesIO(content), filename="file.png")
    url = f"{server.base_url}{TOKEN}/{method}"
    async with aiohttp.ClientSession() as session, session.post(url, data=form) as response:
        said: dict[str, Any] = await response.json()
    assert said["description"].startswith(description)
