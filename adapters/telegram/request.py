"""HTTP to Telegram over aiohttp: one session whose connections are kept, and its failures told apart.

No error raised here holds an address: the token is part of it.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from aiohttp import (
    ClientConnectorError,
    ClientError,
    ClientSession,
    ClientTimeout,
    ConnectionTimeoutError,
    DummyCookieJar,
    FormData,
    ServerTimeoutError,
    TCPConnector,
)
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from adapters.fetching import PLAIN, beginning, is_packed

CONNECTIONS = 200  # more than the sends in flight, so that no acknowledgement waits for them
CONNECTING = 5.0  # seconds
PATIENCE = 10.0  # seconds without a byte of an answer
UPLOADING = 8.0  # seconds more where a file goes up first; with PATIENCE less than a lease leaves
KEPT = 20.0  # seconds that an idle connection is kept
LIMITED = 429
BROKEN, FOUND = 500, 200
UNTOLD = 5.0  # seconds to wait where a 429 does not say how long


class Limited(TelegramError):  # noqa: N818 - it says what happened
    """Too many calls: this one waits for so many seconds."""

    def __init__(self, seconds: float) -> None:
        """Keep how long."""
        super().__init__("limited")
        self.seconds = seconds


class Down(NetworkError):  # noqa: N818 - it says what happened
    """Telegram was not reached, or answered that something is broken on its side."""


class Cut(NetworkError):  # noqa: N818 - it says what happened
    """The connection broke before the answer came: nobody knows whether the call counted."""


Fields = dict[str, str] | FormData


class AiohttpRequest(BaseRequest):
    """Carries the library's calls; the session is opened by the first of them."""

    __slots__ = ("_patience", "_session")

    def __init__(self, patience: float = PATIENCE) -> None:
        """Wait so many seconds for an answer."""
        self._patience = patience
        self._session: ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds waited for an answer where a call does not say."""
        return self._patience

    async def initialize(self) -> None:
        """Do nothing: the first call opens the session."""

    async def shutdown(self) -> None:
        """Close the connections; a later call opens new ones."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Return the status and the body; raise Limited, Down, Cut, TimedOut or NetworkError."""
        patience = float(read_timeout) if isinstance(read_timeout, int | float) else self._patience
        fields: Fields = request_data.json_parameters if request_data else {}
        if request_data is not None and request_data.contains_files:
            fields, patience = _with_files(request_data), patience + UPLOADING
        with _told_apart():
            async with self._open().request(
                method, url, data=fields or None, timeout=_within(patience)
            ) as answer:
                status, body = answer.status, await answer.read()
        _check(status, body)
        return status, body

    async def fetch(self, url: str, most: int) -> bytes:
        """Return what lies at an address, of more than ``most`` bytes the first.

        Raise as ``do_request`` does, and TelegramError where no file lies there.
        """
        with _told_apart():
            async with self._open().get(
                url, timeout=_within(self._patience), allow_redirects=False, headers=PLAIN
            ) as answer:
                if answer.status != FOUND:
                    _check(answer.status, await answer.content.read(most))
                    raise TelegramError(f"status {answer.status}")
                if is_packed(answer):
                    raise TelegramError("packed")
                return await beginning(answer, most)

    def _open(self) -> ClientSession:
        if self._session is None:
            connector = TCPConnector(limit=CONNECTIONS, keepalive_timeout=KEPT)
            self._session = ClientSession(connector=connector, cookie_jar=DummyCookieJar())
        return self._session

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, object]:
        """Read an answer; raise TelegramError for what is none, without telling anybody what it held."""
        try:
            read = json.loads(payload)
        except (ValueError, RecursionError):
            read = None
        if not isinstance(read, dict) or ("result" not in read and read.get("ok") is not False):
            raise TelegramError("no answer of Telegram's")
        return read


@contextmanager
def _told_apart() -> Iterator[None]:
    """Raise what went wrong on the way as what it means, without the address."""
    try:
        yield
    except (ClientConnectorError, ConnectionTimeoutError) as error:
        raise Down(type(error).__name__) from None
    except ServerTimeoutError:
        raise TimedOut from None
    except (ClientError, OSError) as error:
        raise Cut(type(error).__name__) from None


def _check(status: int, body: bytes) -> None:
    """Raise for an answer that is worth another try."""
    if status == LIMITED:
        raise Limited(_wait(body))
    if status >= BROKEN:
        raise Down(f"status {status}")


def _within(patience: float) -> ClientTimeout:
    return ClientTimeout(total=None, sock_connect=CONNECTING, sock_read=patience)


def _with_files(request_data: RequestData) -> FormData:
    """Put fields and files into one form; what is read bit by bit holds up nobody else."""
    form = FormData(quote_fields=False, default_to_multipart=True)
    for name, value in request_data.json_parameters.items():
        form.add_field(name, value)
    for name, (title, content, kind) in request_data.multipart_data.items():
        data = BytesIO(content) if isinstance(content, bytes) else content
        form.add_field(name, data, filename=title, content_type=kind)
    return form


def _wait(body: bytes) -> float:
    """Return for how many seconds a 429 asks."""
    try:
        return float(json.loads(body)["parameters"]["retry_after"])
    except (ValueError, KeyError, TypeError):
        return UNTOLD
