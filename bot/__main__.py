"""The command line: ``python -m bot run | chat | simulate | replay | migrate | check | invite``."""

import asyncio
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime, timedelta
from io import StringIO
from pathlib import Path
from random import Random
from secrets import token_bytes
from tempfile import TemporaryDirectory
from typing import Annotated

import typer

from adapters.console.characters import Character
from bot import told

app = typer.Typer(
    add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False, rich_markup_mode=None
)


@contextmanager
def _database(file: Path | None, *, fresh: bool) -> Iterator[Path]:
    """Yield the file to talk to; where none is named and all is ``fresh``, one that is gone at the end."""
    from bot.app import DATABASE

    if file is not None or not fresh:
        yield file or Path(DATABASE)
        return
    with TemporaryDirectory(prefix="soleus-") as folder:
        yield Path(folder) / DATABASE


def _entropy(now: datetime | None) -> Callable[[int], bytes]:
    """Return what gives random bytes; with ``--now`` the same ones each time, as nothing there is secret."""
    return Random(now.isoformat()).randbytes if now else token_bytes


def _standard_input() -> Iterable[str]:
    """Return the lines of standard input, none where it is closed; what is no text in them is replaced."""
    if sys.stdin is None:
        return StringIO()
    sys.stdin.reconfigure(errors="replace")  # type: ignore[union-attr] # standard input is a text stream here
    return sys.stdin


Only = Annotated[
    str | None,
    typer.Option(
        parser=told.part,
        metavar="worker|telegram|discord",
        help="Run one part of it; the worker on PostgreSQL alone.",
    ),
]


@app.command()
def run(only: Only = None) -> None:
    """Serve the platforms that have a token, until Ctrl+C or SIGTERM."""
    from bot.app import WORKER, clock, open_coach, serve
    from bot.lifetime import calm_collector
    from bot.logs import set_up
    from bot.settings import Settings

    set_up()
    settings = Settings()
    platforms = told.served(settings, only or "")
    url, house = told.impatient(settings.database_url), told.house(settings)
    with ExitStack() as open_ones:
        with told.database(url, "SOLEUS_DATABASE_URL"):
            coach = open_ones.enter_context(open_coach(url, house=house))
        calm_collector()
        parts = [only] if only else [*(one.name for one in platforms), WORKER]
        serving = serve(settings, coach, clock(), platforms, only or "", lambda: told.running(parts))
        code = asyncio.run(serving)
    raise typer.Exit(code)


Database = Annotated[
    Path | None, typer.Option(parser=told.database_file, metavar="FILE", help="The SQLite file to talk to.")
]
Script = Annotated[
    Path | None, typer.Option(metavar="FILE", help="Read lines from a file and print the transcript.")
]
Files = Annotated[
    Path | None,
    typer.Option(
        parser=told.folder,
        metavar="DIR",
        help="Where files of the coach are kept; else in soleus-files beside the database.",
    ),
]


@app.command()
def chat(
    db: Database = None,
    now: Annotated[
        datetime | None,
        typer.Option(
            parser=told.instant, metavar="ISO", help="Start at this time; nothing depends on the real clock."
        ),
    ] = None,
    person: Annotated[
        str, typer.Option(parser=told.person, metavar="NAME", help="Who speaks first.")
    ] = "you",
    script: Script = None,
    files: Files = None,
) -> None:
    """Talk to the coach in this terminal; no token, no network."""
    from adapters.console import chat as console
    from adapters.console.drawer import FOLDER, Drawer
    from adapters.console.terminal import Terminal
    from adapters.console.world import World
    from bot.app import clock, open_coach, url_of
    from bot.logs import set_up

    set_up()
    typed = script is None and all(one is not None and one.isatty() for one in (sys.stdin, sys.stdout))
    with ExitStack() as open_ones:
        lines = open_ones.enter_context(told.opened(script, "--script", "script.txt")) if script else None
        url = url_of(open_ones.enter_context(_database(db, fresh=now is not None or script is not None)))
        with told.database(url, "--db"):
            coach = open_ones.enter_context(open_coach(url, _entropy(now), painter=None))
        world = World(coach, clock(), now, person, keys=os.urandom(8).hex())
        drawer = Drawer(files or (db.parent if db else Path()) / FOLDER, repeatable=script is not None)
        terminal = Terminal(world, console.write, ansi=typed, drawer=drawer)
        if typed:
            code = asyncio.run(console.run_typed(terminal))
        else:
            said, strict = (lines, True) if lines is not None else (_standard_input(), False)
            code = asyncio.run(console.run_script(terminal, said, strict=strict))
    raise typer.Exit(code)


@app.command()
def simulate(
    weeks: Annotated[int, typer.Option(min=1, max=520, help="How many weeks.")] = 12,
    runner: Annotated[Character, typer.Option(help="Which runner.")] = Character.STEADY,
    json: Annotated[bool, typer.Option("--json", help="One JSON line a day.")] = False,
) -> None:
    """Show what a runner would be given."""
    from adapters.console.chat import write
    from adapters.console.simulate import simulate as simulated

    raise typer.Exit(simulated(weeks, runner, json, write))


@app.command()
def replay(
    file: Annotated[
        Path,
        typer.Argument(metavar="FILE", help="An export, or a history in JSON lines; - for standard input."),
    ],
    json: Annotated[bool, typer.Option("--json", help="One JSON line a decision.")] = False,
) -> None:
    """Fold a history and print every decision."""
    from adapters.console.chat import write
    from adapters.console.replay import replay as replayed
    from adapters.storage.codec import Spelled

    if str(file) == "-":
        raise typer.Exit(replayed(_standard_input(), json, write, spelling=Spelled()))
    with told.opened(file, "FILE", "history.jsonl") as lines:
        raise typer.Exit(replayed(lines, json, write, spelling=Spelled()))


@app.command()
def migrate() -> None:
    """Bring the tables of SOLEUS_DATABASE_URL up to date."""
    from adapters.storage import migrate as migrated
    from bot.logs import set_up
    from bot.settings import Settings

    set_up()
    url = Settings().database_url
    with told.database(url, "SOLEUS_DATABASE_URL"):
        migrated(told.impatient(url))


@app.command()
def check(only: Only = None) -> None:
    """Say whether the settings can be run with; the exit code is 1 if not."""
    from bot.check import check as checked
    from bot.logs import set_up
    from bot.settings import Settings

    set_up()
    raise typer.Exit(checked(Settings(), only or "", typer.echo))


@app.command()
def invite(
    uses: Annotated[int, typer.Option(min=1, max=1000, help="How many people it lets in.")] = 1,
    days: Annotated[int, typer.Option(min=1, max=366, help="How many days it lasts.")] = 14,
) -> None:
    """Make a code that lets somebody start where ACCESS is invite."""
    from bot.app import clock
    from bot.inviting import invite as invited
    from bot.logs import set_up
    from bot.settings import Settings

    set_up()
    settings = Settings()
    house, until = told.house(settings), clock().now() + timedelta(days=days)
    with told.database(settings.database_url, "SOLEUS_DATABASE_URL"):
        invited(told.impatient(settings.database_url), house, uses, until, typer.echo)


def main() -> None:
    """Run the command line."""
    app()


if __name__ == "__main__":
    main()
