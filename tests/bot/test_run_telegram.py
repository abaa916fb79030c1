"""``run`` on Telegram, in a process of its own, over loopback: reminders, outages, the webhook, the token."""

import asyncio
import socket
from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager
from datetime import timedelta
from pathlib import Path

import pytest

from adapters.system.clock import SystemClock
from adapters.telegram import secrets
from tests.adapters.telegram.house import TOKEN, begins, chosen, house
from tests.bot import process
from tests.bot.process import SOON, WAYS, Run
from tests.platforms.telegram import TelegramServer

LINE = "Running telegram, worker. Ctrl+C ends it."
PUBLIC = "https://coach.example.org"
NIGHT = (22, 23, *range(7))  # hours of UTC that are quiet ones; it is day in Tokyo then

pytestmark = pytest.mark.slow


def running(
    folder: Path, server: TelegramServer, settings: Mapping[str, str]
) -> AbstractAsyncContextManager[Run]:
    """Let it run against this server."""
    hidden = (TOKEN, TOKEN.partition(":")[2], *secrets(TOKEN))
    return process.running(folder, {"TELEGRAM_BASE_URL": server.url, **settings}, *hidden)


@pytest.fixture(params=WAYS)
def token(request: pytest.FixtureRequest, tmp_path: Path) -> Mapping[str, str]:
    """Return the settings that hold the token."""
    return process.given(TOKEN, "TELEGRAM_TOKEN", request.param, tmp_path)


async def test_it_answers_ends_and_goes_on_with_the_buttons_of_before(
    tmp_path: Path, token: Mapping[str, str]
) -> None:
    async with TelegramServer(TOKEN) as server:
        ann = server.person("Ann")
        async with running(tmp_path, server, token) as run:
            await run.until(LINE)
            await ann.starts()
            await ann.hears("Hello.", within=SOON)
            await run.ends()
        await ann.presses("None applies")
        async with running(tmp_path, server, token) as run:
            await run.until(LINE)
            await ann.hears("Question 2", within=SOON)
            await run.ends()
        assert (server.violations, server.slips, server.unanswered()) == ([], [], [])


async def test_telegram_down_at_the_start_and_for_a_while_harms_nothing(tmp_path: Path) -> None:
    async with TelegramServer(TOKEN) as server:
        ann = server.person("Ann")
        async with server.down():
            starting = running(tmp_path, server, {"TELEGRAM_TOKEN": TOKEN})
            run = await starting.__aenter__()
            await run.until(LINE)
            await run.until('"key": "telegram"')
        try:
            await ann.starts()
            await ann.hears("Hello.", within=SOON)
            async with server.down():
                await ann.presses("None applies")
                await asyncio.sleep(1)
            await ann.hears("Question 2", within=SOON)
            await run.ends()
        finally:
            await starting.__aexit__(None, None, None)


async def test_what_fell_due_while_nothing_ran_is_sent_when_it_runs(tmp_path: Path) -> None:
    url, now = f"sqlite:///{tmp_path / 'coach.db'}", SystemClock().now()
    async with house(url, serving=False) as home:
        home.clock.instant = now - timedelta(minutes=40)
        ann, server = home.server.person("Ann"), home.server
        await home.opens()
        await begins(ann)
        if now.hour in NIGHT:
            await ann.asks("/timezone Tokyo")
        await ann.asks("/settings rest-day none")  # whatever day of the week it is
        await ann.asks("/today")
        await chosen(ann, "Later")
        await chosen(ann, "In 30 minutes")
        await home.closes()
        ann.forgets()
        async with running(tmp_path, server, {"TELEGRAM_TOKEN": TOKEN}) as run:
            assert (await ann.hears("day, about", within=SOON)).has("Done as planned")
            await ann.hears_nothing(0.3)
            await run.ends()


async def hooked(server: TelegramServer, times: int) -> None:
    """Return when the webhook has been set so often."""
    async with asyncio.timeout(SOON):
        while sum(call.taken for call in server.called("setWebhook")) < times:  # noqa: ASYNC110 - nothing tells of a call
            await asyncio.sleep(0.01)


async def posted(server: TelegramServer) -> None:
    """Post again, as Telegram does, until all is taken."""
    async with asyncio.timeout(SOON):
        while server.updates.pending:
            await server.updates.redeliver()
            await asyncio.sleep(0.01)


async def test_by_webhook_it_is_posted_to_and_polls_nothing(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    settings = {"TELEGRAM_TOKEN": TOKEN, "PUBLIC_URL": PUBLIC, "PUBLIC_LISTEN": f"127.0.0.1:{port}"}
    async with TelegramServer(TOKEN) as server:
        server.route_webhook(f"http://127.0.0.1:{port}")
        ann = server.person("Ann")
        async with running(tmp_path, server, settings) as run:
            await hooked(server, 1)
            await ann.starts()
            await posted(server)
            await ann.hears("Hello.")
            await run.ends()
        assert server.called("getUpdates") == []
        (call,) = server.called("setWebhook")
        assert call.text("url").startswith(f"{PUBLIC}/")
        await ann.presses("None applies")
        assert len(server.updates.pending) == 1, "what is posted while nothing runs is kept there"
        async with running(tmp_path, server, settings) as run:
            await hooked(server, 2)
            await posted(server)
            await ann.hears("Question 2")
            await run.ends()


@pytest.mark.parametrize(("name", "value"), [("PUBLIC_URL", "http://x"), ("PUBLIC_LISTEN", "nowhere")])
async def test_an_address_that_cannot_be_used_ends_it_with_the_reason(
    tmp_path: Path, name: str, value: str
) -> None:
    settings = {"TELEGRAM_TOKEN": TOKEN, "PUBLIC_URL": PUBLIC, name: value}
    async with TelegramServer(TOKEN) as server, running(tmp_path, server, settings) as run:
        await run.until(f"{name}: expected")
        assert await run.process.wait() == 2
        assert server.calls == []
