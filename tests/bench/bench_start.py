"""Cold starts: from the command line to the first prompt on a terminal, each in a process of its own."""

import os
import pty
import sys
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from select import select
from subprocess import Popen, check_call
from tempfile import TemporaryDirectory
from time import monotonic

from adapters.storage import migrate
from tests.bench import Row
from tests.bench.timing import middle

TIMES = 5
PROMPT = b"you>"
PATIENCE = 60.0  # seconds of silence after which a start has failed
SQLMODEL = [sys.executable, "-c", "import sqlmodel"]


def chat(database: Path) -> None:
    """Start ``chat`` on a terminal, wait for its prompt, and end it; TimeoutError if none comes."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "bot", "chat", "--db", str(database)]
    quiet = os.environ | {"TERM": "xterm", "PROMPT_TOOLKIT_NO_CPR": "1"}
    with Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=quiet) as process:
        os.close(theirs)
        try:
            until(PROMPT, ours)
        finally:
            process.kill()
            os.close(ours)


def until(expected: bytes, terminal: int) -> None:
    """Read a terminal until this was written to it."""
    seen, deadline = b"", monotonic() + PATIENCE
    while expected not in seen:
        ready, _, _ = select([terminal], [], [], max(0.0, deadline - monotonic()))
        if not ready:
            raise TimeoutError(f"no prompt came; seen: {seen.decode(errors='replace')}")
        seen += os.read(terminal, 4096)


def starts() -> Iterator[tuple[str, float]]:
    """Yield the median of each way to start, in seconds."""
    with TemporaryDirectory(prefix="soleus-bench-") as folder:
        known, numbers = Path(folder) / "known.db", count(1)
        migrate(f"sqlite:///{known}")
        ways: dict[str, Callable[[], object]] = {
            "import sqlmodel": lambda: check_call(SQLMODEL),
            "chat": lambda: chat(known),
            "chat, new database": lambda: chat(Path(folder) / f"{next(numbers)}.db"),
        }
        for name, start in ways.items():
            start()  # the files are read from memory from now on
            yield name, middle(start, TIMES)


def run() -> Iterator[Row]:
    """Compare each start with the bare import of the library that the storage is built on."""
    took = dict(starts())
    usual = took.pop("import sqlmodel")
    yield Row("cold `chat` to its first prompt", took["chat"], "s", took["chat"] / usual, "≤ 1.5 s")
    fresh = took["chat, new database"]
    yield Row("the same on a new database, with its migrations", fresh, "s", fresh / usual)
    yield Row("`import sqlmodel` in a process of its own", usual, "s")
