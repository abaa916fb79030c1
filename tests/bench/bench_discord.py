"""One command used on Discord until its callback, beside a bare command of the library; and a flood."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import discord
from discord import app_commands, ui
from discord.http import Route

from adapters.storage import migrate
from tests.adapters.discord.house import House, begins, house
from tests.bench import Row
from tests.bench.beside import Ask, Compared, Work, in_turns
from tests.bench.crowded import PEOPLE, in_flood, in_quiet, rows
from tests.bench.logging_member import LINE
from tests.platforms.discord import DiscordServer, Heard, Member
from tests.platforms.discord.trial import TOKEN, Bot, running, until

CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback"


async def answered(server: DiscordServer, one: Member) -> float:
    """Use the command; return the seconds from the gateway's event until the callback came in."""
    Route.BASE = server.base_url  # the library has one for the whole process
    one.forgets()
    asked = await one.uses(f"/log line:{LINE}")
    await one.hears(within=10)
    return next(call.at for call in reversed(server.calls) if call.route == CALLBACK) - asked.at


@asynccontextmanager
async def served(said: Heard, work: Work) -> AsyncIterator[Ask]:
    """Yield how to ask a bot with this one command, which works, and answers as long as the coach did."""
    bot, labels = Bot(), said.sees()

    @bot.tree.command(name="log", description="Log")
    @app_commands.allowed_installs(guilds=True, users=True)
    async def log(interaction: discord.Interaction, line: str) -> None:
        work.do()
        view = ui.View(timeout=None)
        for number, label in enumerate(labels):
            view.add_item(ui.Button(label=label, custom_id=f"x{number}"))
        await interaction.response.send_message(said.text, view=view)

    async with DiscordServer(TOKEN, checked=False) as server, running(bot, server):
        yield partial(answered, server, server.person("Bob"))


async def compared(home: House, file: Path) -> Compared:
    """Compare our command with a bare one that runs the same statements."""
    ann = home.server.person("Ann")
    await begins(ann)

    def serve(work: Work) -> AbstractAsyncContextManager[Ask]:
        return served(ann.shown()[-1], work)

    return await in_turns(file, partial(answered, home.server, ann), serve)


async def flooded(home: House) -> tuple[float, float]:
    """Return the 99th percentiles of the waits of many, in quiet and while one floods the bot, in seconds.

    Unlike words that are typed, each command of a flood is answered by a call of its own.
    """
    *people, flooding = [home.server.person(f"Runner {number}") for number in range(PEOPLE + 1)]
    for one in (*people, flooding):
        await one.asks("/start", within=10)
    home.server.interaction_limit = 60  # on a slow machine a flood is answered late
    asks = [partial(one.asks, "/help command:why", within=30) for one in people]
    waits = await in_quiet(asks), await in_flood(asks, partial(flooding.uses, "/help command:why"))
    await until(lambda: not home.server.unanswered(), within=30)
    return waits


async def measured(file: Path) -> Iterator[Row]:
    """Return the rows."""
    url = f"sqlite:///{file}"
    migrate(url)
    async with house(url, checked=False) as home:
        found = await compared(home, file)
        quiet, flood = await flooded(home)
    compared_rows = found.rows(f"“{LINE}” on Discord, to its callback", "a bare command")
    return iter((*compared_rows, *rows(quiet, flood)))


def run() -> Iterator[Row]:
    """Log on SQLite, over loopback."""
    with TemporaryDirectory(prefix="soleus-bench-", dir=Path.cwd()) as folder:
        yield from asyncio.run(measured(Path(folder) / "coach.db"))
