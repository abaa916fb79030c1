"""The Telegram server in this process: faults, limits, webhooks, and calls against the specification."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from hypothesis import given
from hypothesis import strategies as st
from telegram import Bot
from telegram.error import BadRequest, Conflict, NetworkError, RetryAfter, TelegramError, TimedOut

from tests.platforms.telegram import (
    STRICT,
    Chatter,
    Limits,
    TelegramServer,
    cut_after,
    cut_before,
    garbage,
    hang,
    http,
    slow,
    too_many,
)
from tests.platforms.telegram.limits import Gauge
from tests.platforms.telegram.markup import Formatted, Html, units
from tests.platforms.telegram.trial import TOKEN, a_bot, needs_spec, new_bot
from tests.platforms.telegram.wire import Json, Refusal

SECRET = "s3cret_-Token"


@asynccontextmanager
async def a_started_bot(**options: Any) -> AsyncIterator[tuple[TelegramServer, Bot, Chatter]]:
    async with a_bot(**options) as (server, bot):
        ann = server.person("Ann")
        await ann.starts()
        yield server, bot, ann


@contextmanager
def fails(kind: type[TelegramError]) -> Iterator[None]:
    with pytest.raises(TelegramError) as error:
        yield
    assert type(error.value) is kind


@pytest.fixture(autouse=True)
def timedeltas(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the library give ``retry_after`` in the form it does not warn of."""
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


@pytest.fixture
async def here() -> AsyncIterator[tuple[TelegramServer, Bot, Chatter]]:
    async with a_started_bot() as three:
        yield three


@pytest.mark.parametrize(
    ("fault", "error", "arrived"),
    [
        (http(500), NetworkError, False),
        (http(502), NetworkError, False),
        (too_many(7), RetryAfter, False),
        (garbage(), TelegramError, True),
        (hang(), TimedOut, False),
        (hang(taken=True), TimedOut, True),
        (cut_before(), NetworkError, False),
        (cut_after(), NetworkError, True),
    ],
    ids=lambda value: value.kind if hasattr(value, "kind") else None,
)
async def test_a_fault_strikes_once_before_or_after_the_call_is_taken(
    here: tuple[TelegramServer, Bot, Chatter], fault: Any, error: type[TelegramError], arrived: bool
) -> None:
    server, bot, ann = here
    server.faults.add("sendMessage", fault)
    with fails(error):
        await bot.send_message(ann.id, "Hello", read_timeout=0.05)
    assert [one.text for one in ann.shown()] == ["Hello"] * arrived
    assert server.called("sendMessage")[0].taken is arrived
    await bot.send_message(ann.id, "Again")


async def test_a_fault_may_last_and_concern_one_chat(here: tuple[TelegramServer, Bot, Chatter]) -> None:
    server, bot, ann = here
    bob = server.person("Bob")
    await bob.starts()
    planned = server.faults.add("*", too_many(3), times=None, chat=ann.id)
    with fails(RetryAfter):
        await bot.send_message(ann.id, "Hello")
    with pytest.raises(RetryAfter) as retry:
        await bot.send_message(ann.id, "Hello")
    assert retry.value.retry_after == timedelta(seconds=3)
    await bot.send_message(bob.id, "Hello")
    planned.lift()
    await bot.send_message(ann.id, "Hello")


async def test_an_answer_may_be_slow(here: tuple[TelegramServer, Bot, Chatter]) -> None:
    server, bot, ann = here
    server.faults.add("sendMessage", slow(0.05))
    await bot.send_message(ann.id, "Hello")
    call = server.called("sendMessage")[0]
    assert call.answered_at is not None
    assert call.answered_at - call.at >= 0.05
    assert call.parameters == {"chat_id": ann.id, "text": "Hello"}


async def test_updates_lost_on_the_way_come_again(here: tuple[TelegramServer, Bot, Chatter]) -> None:
    server, bot, _ = here
    server.faults.add("getUpdates", cut_after())
    with fails(NetworkError):
        await bot.get_updates()
    assert len(await bot.get_updates()) == 1


async def test_a_server_that_was_down_remembers(here: tuple[TelegramServer, Bot, Chatter]) -> None:
    server, bot, ann = here
    async with asyncio.TaskGroup() as tasks:
        poll = tasks.create_task(cut_off(bot))
        await asyncio.sleep(0.02)
        async with server.down():
            await ann.says("meanwhile")
            with fails(NetworkError):
                await bot.send_message(ann.id, "Hello")
    assert poll.done()
    assert [one.message and one.message.text for one in await bot.get_updates()] == ["meanwhile"]


async def cut_off(bot: Bot) -> None:
    with fails(NetworkError):
        await bot.get_updates(offset=99_999, timeout=5)


async def test_strict_limits_hold_for_a_chat_and_for_the_whole_bot() -> None:
    async with a_started_bot(limits=STRICT) as (server, bot, ann):
        crowd = [server.person(f"Runner {number}") for number in range(31)]
        for one in crowd:
            await one.starts()
        await bot.send_message(ann.id, "Hello")
        with pytest.raises(RetryAfter):
            await bot.send_message(ann.id, "Hello again")
        results = await asyncio.gather(
            *(bot.send_message(one.id, "Hello", pool_timeout=5) for one in crowd), return_exceptions=True
        )
        assert sum(isinstance(result, RetryAfter) for result in results) == 2
        assert server.calls[-1].description == "Too Many Requests: retry after 1"


def test_a_group_takes_20_messages_a_minute_in_any_minute() -> None:
    gauge, group = Gauge(), -100
    waits = [gauge.take(STRICT, group, second * 1.5, group=True, paid=False) for second in range(22)]
    assert waits == [0] * 20 + [30, 29]
    assert gauge.take(STRICT, group, 60.0, group=True, paid=False) == 0


def test_what_is_paid_for_goes_beyond_30_a_second() -> None:
    gauge, limits = Gauge(), Limits(overall=30)
    assert sum(gauge.take(limits, chat, 0.0, group=False, paid=True) == 0 for chat in range(1001)) == 1000


class Hook:
    """A webhook on loopback that says what it is told to say."""

    def __init__(self) -> None:
        self.status, self.heard, self.origin = 200, list[Json](), ""

    async def take(self, request: web.Request) -> web.Response:
        right = request.headers.get("X-Telegram-Bot-Api-Secret-Token") == SECRET
        self.heard.append(await request.json())
        return web.Response(status=self.status if right else 403)


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    made, app = Hook(), web.Application()
    app.router.add_post("/hook/x", made.take)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made.origin = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield made
    await runner.cleanup()


async def test_a_webhook_is_called_with_its_secret(
    here: tuple[TelegramServer, Bot, Chatter], hook: Hook
) -> None:
    server, bot, ann = here
    server.route_webhook(hook.origin)
    await bot.set_webhook("https://coach.example/hook/x", secret_token=SECRET, drop_pending_updates=True)
    await ann.says("hello")
    assert [update["message"]["text"] for update in hook.heard] == ["hello"]
    assert (await bot.get_webhook_info()).pending_update_count == 0
    with fails(Conflict):
        await bot.get_updates()
    await bot.delete_webhook()
    assert await bot.get_updates() == ()


async def test_what_a_webhook_does_not_take_is_posted_again(
    here: tuple[TelegramServer, Bot, Chatter], hook: Hook
) -> None:
    server, bot, ann = here
    server.route_webhook(hook.origin)
    await bot.set_webhook("https://coach.example/hook/x", secret_token=SECRET, drop_pending_updates=True)
    hook.status = 500
    await ann.says("hello")
    info = await bot.get_webhook_info()
    assert info.pending_update_count == 1
    assert info.last_error_message == "Wrong response from the webhook: 500 Internal Server Error"
    hook.status = 200
    await server.updates.redeliver()
    assert hook.heard[0] == hook.heard[1]
    assert (await bot.get_webhook_info()).pending_update_count == 0


@pytest.mark.parametrize(
    ("url", "secret"),
    [
        ("http://coach.example/", None),
        ("https://coach.example:8080/", None),
        ("https://coach.example/", "a b"),
    ],
)
async def test_a_webhook_that_cannot_be_is_refused(
    here: tuple[TelegramServer, Bot, Chatter], url: str, secret: str | None
) -> None:
    with fails(BadRequest):
        await here[1].set_webhook(url, secret_token=secret)


@needs_spec
@pytest.mark.parametrize(
    ("method", "parameters", "violation"),
    [
        ("sendMessage", {"chat_id": 1, "text": "a", "colour": "red"}, "sendMessage: colour: unknown"),
        ("sendMessage", {"chat_id": 1}, "sendMessage: text: missing"),
        ("sendMessage", {"chat_id": [1], "text": "a"}, "sendMessage: chat_id: [1] is no Integer"),
        ("getUpdates", {"timeout": "soon"}, "getUpdates: timeout: 'soon' is no Integer"),
        (
            "deleteWebhook",
            {"drop_pending_updates": 1},
            "deleteWebhook: drop_pending_updates: 1 is no Boolean",
        ),
        (
            "editMessageReplyMarkup",
            {"reply_markup": {"inline_keyboard": [[{"text": "a", "data": "b"}]]}},
            "editMessageReplyMarkup: reply_markup.inline_keyboard[0][0].data: unknown",
        ),
        (
            "setMyCommands",
            {"commands": [], "scope": {"type": "everybody"}},
            "setMyCommands: scope.type: 'everybody' is not 'default'",
        ),
        ("sendMassage", {}, "sendMassage: there is no such method"),
        ("sendDice", {"chat_id": 1}, "sendDice: not known to this server"),
    ],
)
async def test_a_wrong_call_is_reported(method: str, parameters: Json, violation: str) -> None:
    async with TelegramServer(TOKEN) as server, aiohttp.ClientSession() as session:
        async with session.post(f"{server.base_url}{TOKEN}/{method}", json=parameters) as response:
            await response.read()
        assert violation in server.violations


@needs_spec
async def test_a_wrong_call_of_the_library_is_reported() -> None:
    async with TelegramServer(TOKEN) as server, new_bot(server) as bot:
        await bot.delete_webhook(api_kwargs={"colour": "red"})
        assert server.violations == ["deleteWebhook: colour: unknown"]


async def test_an_unchecked_server_reports_nothing() -> None:
    async with TelegramServer(TOKEN, checked=False) as server, new_bot(server) as bot:
        await bot.delete_webhook(api_kwargs={"colour": "red"})
        assert server.violations == []


@given(st.text(alphabet="<>/&;=\"' abpre-tg#x\U0001f4aa0\n", max_size=40))
def test_any_text_is_read_as_html_or_refused(source: str) -> None:
    read = Formatted("")
    with suppress(Refusal):
        read = Html(source).read()
    assert all(one["offset"] + one["length"] <= units(read.text) for one in read.entities)
