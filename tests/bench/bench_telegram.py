"""One line said on Telegram until its answer is sent, beside a bare handler of the library; and a flood."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, ApplicationBuilder, MessageHandler, filters

from adapters.storage import migrate
from tests.adapters.telegram.flood import crowd
from tests.adapters.telegram.house import House, begins, house
from tests.bench import Row
from tests.bench.beside import Ask, Compared, Work, in_turns
from tests.bench.crowded import PEOPLE, in_flood, in_quiet, rows
from tests.bench.logging_member import LINE
from tests.platforms.telegram import TelegramServer
from tests.platforms.telegram.people import Chatter
from tests.platforms.telegram.seen import Heard
from tests.platforms.telegram.trial import TOKEN, new_bot


async def answered(server: TelegramServer, one: Chatter) -> float:
    """Say the line; return the seconds until the call that answers it came in."""
    begun = asyncio.get_running_loop().time()
    await one.asks(LINE, within=10)
    return next(call.at for call in reversed(server.calls) if call.method == "sendMessage") - begun


@asynccontextmanager
async def served(said: Heard, work: Work) -> AsyncIterator[Ask]:
    """Yield how to ask an Application with this one handler, which works, and answers as the coach did."""
    labels = said.sees()

    async def handle(update: Update, _: object) -> None:
        work.do()
        assert update.message is not None
        markup = InlineKeyboardMarkup([[InlineKeyboardButton(one, callback_data="x") for one in labels]])
        await update.message.reply_text(said.text, reply_markup=markup)

    async with TelegramServer(TOKEN, checked=False) as server:
        built = ApplicationBuilder().bot(new_bot(server)).job_queue(None)
        application: Application[Any, Any, Any, Any, Any, Any] = built.build()
        application.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND, handle))
        async with application:
            await application.start()
            assert application.updater
            await application.updater.start_polling(poll_interval=0, timeout=10)
            bob = server.person("Bob")
            await bob.starts()
            try:
                yield partial(answered, server, bob)
            finally:
                await application.updater.stop()
                await application.stop()


async def compared(home: House, file: Path) -> Compared:
    """Compare our answer to a line with a bare handler's that runs the same statements."""
    ann = home.server.person("Ann")
    await begins(ann)

    def serve(work: Work) -> AbstractAsyncContextManager[Ask]:
        return served(ann.shown()[-1], work)

    return await in_turns(file, partial(answered, home.server, ann), serve)


async def flooded(home: House) -> tuple[float, float]:
    """Return the 99th percentiles of the waits of many, in quiet and while one floods the bot, in seconds."""
    people, flooding = await crowd(home, PEOPLE), home.server.person("Eve")
    await flooding.starts()
    asks = [partial(one.asks, "/help why", within=30) for one in people]
    return await in_quiet(asks), await in_flood(asks, partial(flooding.says, "/help why"))


async def measured(file: Path) -> Iterator[Row]:
    """Return the rows."""
    url = f"sqlite:///{file}"
    migrate(url)
    async with house(url, checked=False) as home:
        found = await compared(home, file)
        quiet, flood = await flooded(home)
    compared_rows = found.rows(f"“{LINE}” on Telegram, to its answer", "a bare handler")
    return iter((*compared_rows, *rows(quiet, flood, "≤ 3 times")))


def run() -> Iterator[Row]:
    """Say a line on SQLite, over loopback."""
    with TemporaryDirectory(prefix="soleus-bench-", dir=Path.cwd()) as folder:
        yield from asyncio.run(measured(Path(folder) / "coach.db"))
