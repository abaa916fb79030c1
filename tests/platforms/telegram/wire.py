"""What crosses the wire: a call as it came in, a refusal as it goes out."""

import json
from dataclasses import dataclass, field
from typing import Any

from aiohttp import BodyPartReader, web

from tests.platforms.common import Upload, uploaded

Json = dict[str, Any]

# Parameters that stay text even where they look like JSON: "12" is a fine message.
TEXTS = frozenset(
    [
        "text",
        "caption",
        "title",
        "description",
        "short_description",
        "name",
        "url",
        "secret_token",
        "callback_query_id",
        "parse_mode",
        "language_code",
        "file_id",
        "photo",
        "document",
        "thumbnail",
        "action",
        "message_effect_id",
        "business_connection_id",
        "inline_message_id",
        "ip_address",
    ]
)


class Refusal(Exception):  # noqa: N818 - it says what happened
    """The Bot API says no: an HTTP code, a description, parameters such as ``retry_after`` (seconds)."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        """Say what is refused; the code's own name goes before the description."""
        super().__init__(description)
        self.code, self.description, self.parameters = code, description, parameters

    def body(self) -> Json:
        """Return the answer's JSON."""
        said: Json = {"ok": False, "error_code": self.code, "description": self.description}
        return said | ({"parameters": self.parameters} if self.parameters else {})


def bad(description: str) -> Refusal:
    """Make the common refusal, a 400."""
    return Refusal(400, f"Bad Request: {description}")


def forbidden(description: str) -> Refusal:
    """Make a 403."""
    return Refusal(403, f"Forbidden: {description}")


@dataclass(slots=True)
class Call:
    """One call: what was asked when (seconds of the loop), and what came of it.

    ``code`` is 0 until answered, and stays 0 where a fault took the answer away; ``taken`` tells whether the
    server acted on it.
    """

    method: str
    parameters: Json
    at: float
    uploads: dict[str, Upload] = field(default_factory=dict)
    code: int = 0
    description: str = ""
    answered_at: float | None = None
    taken: bool = False

    def __getitem__(self, name: str) -> Any:
        """Return a parameter, or None."""
        return self.parameters.get(name)

    @property
    def chat_id(self) -> int | str | None:
        """The chat it speaks to, if it names one."""
        chat: int | str | None = self.parameters.get("chat_id")
        return chat

    def number(self, name: str, default: int = 0) -> int:
        """Return a whole number; what is none counts as the default, as Telegram has it."""
        value = self.parameters.get(name)
        return value if isinstance(value, int) else default

    def text(self, name: str) -> str:
        """Return a text, empty if it is missing."""
        return str(self.parameters.get(name) or "")


def read(name: str, value: Any) -> Any:
    """Read a parameter from a form: numbers, truth values and JSON become what they stand for."""
    if name in TEXTS or not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value


async def body_of(request: web.Request) -> Json:
    """Read a JSON body; raise Refusal if it is no object."""
    try:
        body = await request.json()
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise bad("object expected as JSON request")
    return body


async def incoming(request: web.Request, at: float, most: int) -> Call:
    """Read a call from a query, a form, a multipart form or a JSON body.

    Raises Refusal 413 for a body of more than ``most`` bytes.
    """
    parameters: Json = dict(request.query)
    uploads: dict[str, Upload] = {}
    if (request.content_length or 0) > most:
        while await request.content.readany():
            pass
        raise Refusal(413, "Request Entity Too Large")
    if request.content_type == "multipart/form-data":
        async for part in await request.multipart():
            assert isinstance(part, BodyPartReader), "a form holds no other form"
            if part.filename:
                uploads[part.name or ""] = await uploaded(part)
            else:
                parameters[part.name or ""] = await part.text()
    elif request.content_type == "application/json":
        parameters |= await body_of(request)
    elif request.can_read_body:
        parameters |= {name: str(value) for name, value in (await request.post()).items()}
    decoded = {name: read(name, value) for name, value in parameters.items()}
    return Call(request.match_info["method"], decoded, at, uploads)
