"""Running a conversation: from a script, from standard input, or typed on a terminal."""

import sys
from collections.abc import Iterable

from adapters.console.terminal import Terminal

LONGEST_LINE = 200_000  # characters; the coach says itself what is too long for it


async def run_script(terminal: Terminal, lines: Iterable[str], *, strict: bool) -> int:
    """Take lines one by one, each echoed behind its prompt.

    Return 0; with ``strict`` a steering line that fails ends it with 1 and its number; otherwise a welcome
    says how to begin. Lines that begin with ``#`` and, outside a form, empty lines are passed over.
    """
    await terminal.world.catch_up()
    if not strict:
        await terminal.welcome()
    for number, line in enumerate(lines, 1):
        said = line.rstrip("\r\n")[:LONGEST_LINE]
        if said.startswith("#"):
            continue
        if said.strip() or terminal.world.screen.form:
            terminal.write(await terminal.prompt() + said)
        if not await terminal.take(said) and strict:
            terminal.tell("console-line", number=number)
            return 1
        await _keep_up(terminal)
        if terminal.over:
            break
    return 0


async def run_typed(terminal: Terminal) -> int:
    """Converse on a terminal, with history and completion, until ``:quit`` or the end of input."""
    from adapters.console.typed import typed_session

    session = typed_session()
    await terminal.world.catch_up()
    await terminal.welcome()
    while not terminal.over:
        await _keep_up(terminal)
        try:
            line = await session.prompt_async(await terminal.prompt())
        except KeyboardInterrupt:
            continue
        except EOFError:
            break
        await terminal.take(line)
    return 0


async def _keep_up(terminal: Terminal) -> None:
    """Let what is due by now arrive below what was answered, and both be heard; a form is left alone."""
    if terminal.world.screen.form is None and not terminal.over:
        answered = terminal.heard
        await terminal.arrive()
        if terminal.heard is not answered:
            terminal.heard = f"{answered}\n{terminal.heard}"


def write(line: str) -> None:
    """Write a line to standard output at once; what it cannot encode is replaced."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(line.encode(encoding, "replace").decode(encoding) + "\n")
    sys.stdout.flush()
