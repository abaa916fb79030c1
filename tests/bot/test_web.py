"""The public listener: only who knows the way and the secret is heard, and nothing sent to it does harm."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from gzip import compress
from typing import Any

import pytest
from aiohttp import ClientSession, ClientTimeout

from adapters.telegram import HEADER, PLATFORM, Webhook, secrets
from bot.app import PLATFORMS
from bot.settings import Settings
from bot.web import LARGEST, Address, Listener, Route
from core.requests import Account
from tests.adapters.telegram.house import TOKEN, House, begins, house
from tests.platforms.telegram.people import Chatter

URL = "https://coach.example.org/bots"
NAME, SECRET = secrets(TOKEN)
PATIENCE = 0.2
JSON = {"Content-Type": "application/json"}


def configured(monkeypatch: pytest.MonkeyPatch, url: str = URL, at: str = "127.0.0.1:8080") -> Settings:
    """Return settings with a token and a public address."""
    for name, value in (("TELEGRAM_TOKEN", TOKEN), ("PUBLIC_URL", url), ("PUBLIC_LISTEN", at)):
        monkeypatch.setenv(name, value)
    return Settings()


@dataclass(slots=True)
class Hook:
    """A house to which Telegram posts, and the way in for everybody else."""

    home: House
    listener: Listener

    async def posts(
        self,
        body: Any = None,
        *,
        way: str = NAME,
        secret: str | None = SECRET,
        method: str = "POST",
        **options: Any,
    ) -> int:
        """Post something to the listener; return the status of its answer, of which there is no more."""
        headers = options.pop("headers", JSON) | ({} if secret is None else {HEADER: secret})
        url = f"http://127.0.0.1:{self.listener.port}/bots/{way}"
        async with (
            ClientSession(timeout=ClientTimeout(5)) as session,
            session.request(method, url, data=body, headers=headers, **options) as answer,
        ):
            assert await answer.read() == b""
            return answer.status


@asynccontextmanager
async def listening(route: Route) -> AsyncIterator[Listener]:
    """Listen on a port that is free."""
    listener = Listener(Address("127.0.0.1", 0), [route], PATIENCE)
    running = asyncio.get_running_loop().create_task(listener.run())
    await listener.listening.wait()
    try:
        yield listener
    finally:
        running.cancel()
        await asyncio.wait([running])


@pytest.fixture
async def hook(sqlite_database_url: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Hook]:
    """Yield a house wired as ``run`` wires it."""
    settings = configured(monkeypatch)
    async with house(sqlite_database_url, webhook=Webhook(f"{URL}/{NAME}", SECRET)) as home:
        route = PLATFORMS[0].route(settings, home.telegram)
        assert route is not None
        async with listening(route) as listener:
            home.server.route_webhook(f"http://127.0.0.1:{listener.port}")
            yield Hook(home, listener)


@pytest.fixture
async def ann(hook: Hook) -> Chatter:
    """Return Ann, who went through onboarding by webhook."""
    chatter = hook.home.server.person("Ann")
    await begins(chatter)
    return chatter


async def test_what_telegram_posts_is_answered_and_nothing_is_polled(hook: Hook, ann: Chatter) -> None:
    assert "load day" in (await ann.asks("/today")).text
    assert hook.home.server.called("getUpdates") == []
    assert hook.home.server.updates.pending == []


async def test_what_is_posted_while_nobody_takes_it_is_asked_for_again(hook: Hook) -> None:
    ann, server = hook.home.server.person("Ann"), hook.home.server
    await hook.home.closes()
    await ann.starts()
    assert server.updates.last_error.startswith("Wrong response from the webhook: 503")
    assert hook.home.person(Account(PLATFORM, str(ann.id))) is None
    await hook.home.opens()
    await server.updates.redeliver()
    await ann.hears("Hello.")


async def test_what_is_posted_twice_counts_once(hook: Hook, ann: Chatter) -> None:
    await ann.asks("10 10 10 steady pain 0 effort 7")
    await hook.home.server.updates.repeat(hook.home.server.updates.delivered[-1])
    await ann.hears("That arrived twice")
    assert (await ann.asks("/history")).text.count("10 10 10") == 1


async def test_many_at_once_are_each_answered(hook: Hook) -> None:
    people = [hook.home.server.person(f"Runner {number}") for number in range(20)]
    await asyncio.gather(*(one.starts() for one in people))
    await asyncio.gather(*(one.hears("Hello.", within=10) for one in people))


@pytest.mark.parametrize("secret", [None, "", "x", SECRET[:-1], f"{SECRET}x", SECRET.upper(), "ü" * 9, NAME])
async def test_without_the_secret_nobody_is_heard(hook: Hook, secret: str | None) -> None:
    update = '{"update_id": 1, "message": {"text": "/start"}}'
    assert await hook.posts(update, secret=secret) == 403
    assert await hook.posts("x" * 1000, secret=secret) == 403, "what is posted is not even looked at"


@pytest.mark.parametrize(
    "way", ["", "telegram", NAME[:-1], f"{NAME}/", NAME.upper(), TOKEN, "%00", "../x", "é"]
)
async def test_off_the_way_there_is_nothing(hook: Hook, way: str) -> None:
    assert await hook.posts('{"update_id": 1}', way=way) == 404


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH"])
async def test_by_another_method_there_is_nothing(hook: Hook, method: str) -> None:
    assert await hook.posts(method=method) == 404


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\xff\x00",
        b"hello",
        b"[]",
        b"7",
        b'"update_id"',
        b"null",
        b"{",
        b"{}",
        b'{"update_id": "1"}',
        b'{"update_id": null, "message": {}}',
        b"[" * 200_000,
        b'{"a":' * 100_000,
        b"1" * 5_000,
    ],
    ids=lambda body: repr(body[:20]),
)
async def test_what_is_no_update_is_refused(hook: Hook, body: bytes) -> None:
    assert await hook.posts(body) == 400


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "application/jsonp", ""])
async def test_what_does_not_call_itself_json_is_refused(hook: Hook, kind: str) -> None:
    assert await hook.posts(b'{"update_id": 1}', headers={"Content-Type": kind}) == 400


async def test_an_update_that_nobody_can_read_is_taken_and_forgotten(hook: Hook, ann: Chatter) -> None:
    assert await hook.posts(b'{"update_id": 99999, "message": {"text": 7}}') == 200
    assert "load day" in (await ann.asks("/today")).text


@pytest.mark.parametrize("whole", [True, False], ids=["announced", "bit by bit"])
async def test_a_body_beyond_the_limit_is_refused(hook: Hook, ann: Chatter, whole: bool) -> None:
    async def bits() -> AsyncIterator[bytes]:
        for _ in range(40):
            yield b" " * (LARGEST // 20)

    body = bytearray(b" " * LARGEST) + b"{}" if whole else bits()
    assert await hook.posts(bytes(body) if isinstance(body, bytearray) else body) == 413
    assert "load day" in (await ann.asks("/today")).text


async def test_a_small_body_that_unpacks_to_a_huge_one_is_not_unpacked(hook: Hook) -> None:
    headers = JSON | {"Content-Encoding": "gzip"}
    assert await hook.posts(compress(b'{"update_id": 1}'), headers=headers) == 400


async def test_a_body_that_never_ends_holds_up_nobody(hook: Hook, ann: Chatter) -> None:
    async def trickle() -> AsyncIterator[bytes]:
        while True:
            yield b" "
            await asyncio.sleep(PATIENCE / 4)

    loop = asyncio.get_running_loop()
    slow = [loop.create_task(hook.posts(trickle())) for _ in range(20)]
    assert "load day" in (await ann.asks("/today")).text
    assert not any(one.done() and one.exception() for one in slow)
    assert await asyncio.gather(*slow) == [408] * 20


async def test_who_is_refused_and_goes_on_saying_nothing_is_cut_off(hook: Hook) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", hook.listener.port)
    head = f"POST /bots/{NAME} HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n"
    writer.write(head.encode())
    async with asyncio.timeout(15):
        assert b" 403 " in await reader.read()
    writer.close()


async def took(update: object) -> bool:
    return True


async def test_what_fails_in_taking_is_alarmed_by_its_kind_alone(caplog: pytest.LogCaptureFixture) -> None:
    async def fail(update: object) -> bool:
        raise RuntimeError("zebrafinch")

    async with listening(Route(NAME, HEADER, SECRET, fail)) as listener, ClientSession() as session:
        url, headers = f"http://127.0.0.1:{listener.port}/{NAME}", {HEADER: SECRET}
        async with session.post(url, json={"update_id": 1}, headers=headers) as answer:
            assert (answer.status, await answer.read()) == (500, b"")
    (record,) = caplog.records
    assert (vars(record)["key"], vars(record)["error"]) == ("web", "RuntimeError")
    assert "zebrafinch" not in str(vars(record))


async def test_what_is_being_taken_is_taken_before_it_ends() -> None:
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def take(update: object) -> bool:
        begun.set()
        await go_on.wait()
        return True

    route = Route(NAME, HEADER, SECRET, take)
    listener = Listener(Address("127.0.0.1", 0), [route])
    loop = asyncio.get_running_loop()
    running = loop.create_task(listener.run())
    await listener.listening.wait()
    async with ClientSession() as session:
        url, headers = f"http://127.0.0.1:{listener.port}/{NAME}", {HEADER: SECRET}
        posting = loop.create_task(session.post(url, json={"update_id": 1}, headers=headers))
        await begun.wait()
        running.cancel()
        await asyncio.sleep(0.05)
        assert not running.done()
        go_on.set()
        assert (await posting).status == 200
    await asyncio.wait([running])


def test_neither_the_way_nor_the_secret_tells_the_token_or_the_other() -> None:
    hidden = TOKEN.partition(":")[2]
    assert len({NAME, SECRET, *secrets(f"{TOKEN}x")}) == 4
    assert all(len(one) == 64 and TOKEN not in one and hidden not in one for one in (NAME, SECRET))
    assert SECRET not in repr(Route(NAME, HEADER, SECRET, took))


def test_without_a_public_address_telegram_is_polled(hook: Hook, monkeypatch: pytest.MonkeyPatch) -> None:
    assert PLATFORMS[0].route(configured(monkeypatch, ""), hook.home.telegram) is None
