"""What crosses the wire: a call as it came in, a refusal as it goes out."""

import json
from dataclasses import dataclass, field
from typing import Any

from aiohttp import BodyPartReader, web

from tests.platforms.common import Upload, uploaded

Json = dict[str, Any]


class Refusal(Exception):  # noqa: N818 - it says what happened
    """Discord says no: an HTTP status, a code of its own, a message, and where in a body the fault lies."""

    def __init__(self, status: int, code: int, message: str, errors: Json | None = None) -> None:
        """Say what is refused."""
        super().__init__(f"{code}: {message}")
        self.status, self.code, self.message, self.errors = status, code, message, errors

    def body(self) -> Json:
        """Return the answer's JSON."""
        said: Json = {"message": self.message, "code": self.code}
        return said | ({"errors": self.errors} if self.errors else {})


def invalid(path: str, code: str, message: str) -> Refusal:
    """Make a 50035; ``path`` names the field, its parts joined by dots."""
    errors: Json = {"_errors": [{"code": code, "message": message}]}
    for part in reversed(path.split(".")):
        errors = {part: errors}
    return Refusal(400, 50035, "Invalid Form Body", errors)


@dataclass(slots=True)
class Call:
    """One call: what was asked when (seconds of the loop), and what came of it.

    ``route`` is "POST /channels/{channel_id}/messages"; ``status`` is 0 until answered, and stays 0 where a
    fault took the answer away; ``taken`` tells whether the server acted on it.
    """

    method: str
    path: str
    query: dict[str, str]
    body: Json | list[Any] | None
    at: float
    uploads: dict[str, Upload] = field(default_factory=dict)
    authorization: str = ""
    route: str = ""
    names: dict[str, str] = field(default_factory=dict)
    status: int = 0
    code: int = 0
    said: str = ""
    answered_at: float | None = None
    taken: bool = False

    def __getitem__(self, name: str) -> Any:
        """Return a field of the body, or None."""
        return self.body.get(name) if isinstance(self.body, dict) else None

    @property
    def json(self) -> Json:
        """The body, empty if it is no object."""
        return self.body if isinstance(self.body, dict) else {}

    def id(self, name: str) -> int:
        """Return an id from the path; Refusal if it is no number."""
        if not self.names[name].isdecimal():
            raise invalid(name, "NUMBER_TYPE_COERCE", f'Value "{self.names[name][:20]}" is not snowflake.')
        return int(self.names[name])


async def incoming(request: web.Request, path: str, at: float) -> Call:
    """Read a call: JSON, or a multipart form whose ``payload_json`` is the body; Refusal for bad JSON."""
    uploads: dict[str, Upload] = {}
    text = ""
    if request.content_type == "multipart/form-data":
        async for part in await request.multipart():
            assert isinstance(part, BodyPartReader), "a form holds no other form"
            if part.name == "payload_json":
                text = await part.text()
            else:
                uploads[part.name or ""] = await uploaded(part)
    else:
        text = await request.text()
    try:
        body = json.loads(text) if text else None
    except ValueError:
        raise Refusal(400, 50109, "The request body contains invalid JSON.") from None
    authorization = request.headers.get("Authorization", "")
    return Call(request.method, path, dict(request.query), body, at, uploads, authorization)
