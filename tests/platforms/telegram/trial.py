"""A server and the real library's Bot, for the tests of the server itself."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, ApplicationBuilder, TypeHandler
from telegram.request import HTTPXRequest

from tests.platforms.telegram import TelegramServer
from tests.platforms.telegram.spec import ABSENT, load

TOKEN = "7000000007:AAHsoleus-coach-loopback-token-00000"
needs_spec = pytest.mark.skipif(load() is None, reason=ABSENT)
Handler = Callable[[Bot, Update], Awaitable[object]]


def a_request() -> HTTPXRequest:
    """Make the library's own way of asking, without loading certificates that loopback has no use for."""
    return HTTPXRequest(connection_pool_size=64, httpx_kwargs={"verify": False})


def new_bot(server: TelegramServer, token: str = TOKEN) -> Bot:
    """Make a bot that is yet to be initialized."""
    return Bot(
        token,
        base_url=server.base_url,
        base_file_url=server.base_file_url,
        request=a_request(),
        get_updates_request=a_request(),
    )


@asynccontextmanager
async def a_bot(**options: Any) -> AsyncIterator[tuple[TelegramServer, Bot]]:
    """Yield a server and a bot; fail if the server gave what the specification does not know."""
    async with TelegramServer(TOKEN, **options) as server:
        async with new_bot(server) as bot:
            yield server, bot
        assert server.violations == []
        assert server.slips == []
        assert [wrong for one in server.updates.delivered for wrong in checked(server, one)] == []


def checked(server: TelegramServer, update: dict[str, Any]) -> list[str]:
    """List where an update is not as the specification has it."""
    return server.spec.value(update, ["Update"], "update") if server.spec else []


@asynccontextmanager
async def an_application(handler: Handler) -> AsyncIterator[TelegramServer]:
    """Yield a server that an Application polls, all updates going to one handler."""

    async def handle(update: Update, context: Any) -> None:
        await handler(context.bot, update)

    async with TelegramServer(TOKEN) as server:
        built = ApplicationBuilder().bot(new_bot(server)).job_queue(None)
        application: Application[Any, Any, Any, Any, Any, Any] = built.build()
        application.add_handler(TypeHandler(Update, handle))
        async with application:
            await application.start()
            assert application.updater
            await application.updater.start_polling(poll_interval=0, timeout=10)
            yield server
            await application.updater.stop()
            await application.stop()
        assert server.violations == []
        assert server.slips == []


def buttons(*labels: str) -> InlineKeyboardMarkup:
    """Return a keyboard of one button a row."""
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(label, callback_data=f"do.{label}")] for label in labels]
    )
