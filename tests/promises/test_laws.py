"""The laws of the architecture: who may import whom, where time is read, where waiting is allowed."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from tests.promises.source import PACKAGES, ROOT, called, files, folders, tree, uses, walk

READS_TIME = {
    "datetime.datetime.now",
    "datetime.datetime.utcnow",
    "datetime.datetime.today",
    "datetime.date.today",
    "time.time",
    "time.time_ns",
    "asyncio.create_task",
    "asyncio.ensure_future",
}
MAY_READ_TIME = ("adapters/system/", "adapters/ticking/", "bot/lifetime.py")
MAY_WAIT = {"core/coach.py", "core/ports.py"}


def test_imports_keep_the_contracts() -> None:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache", "--no-logo"]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout + said.stderr


@pytest.mark.parametrize("folder", folders(*PACKAGES, "tests"), ids=called)
def test_time_is_an_argument(folder: list[Path]) -> None:
    others = [file for file in folder if not file.as_posix().startswith(MAY_READ_TIME)]
    assert [(file, found) for file in others for found in clocks(tree(file))] == []


@pytest.mark.parametrize(
    "code",
    [
        "import datetime\ndatetime.datetime.now()",
        "from datetime import datetime as dt\nstamp = dt.utcnow",
        "def today():\n    from datetime import date\n    return date.today()",
        "import time as t\nt.time()",
        "from time import time",
        "from asyncio import create_task\ncreate_task(work())",
    ],
)
def test_a_hidden_clock_is_found(code: str) -> None:
    assert clocks(ast.parse(code))


def test_a_clock_passed_in_is_welcome() -> None:
    code = "from datetime import datetime\ndef f(clock, at: datetime): return clock.now()"
    assert clocks(ast.parse(code)) == []


def clocks(module: ast.AST) -> list[tuple[int, str]]:
    """List where a module reads the time, or starts a task that nobody supervises."""
    return sorted({(line, name) for line, name in uses(module) if name in READS_TIME})


def test_the_core_waits_only_in_the_coach_and_the_ports() -> None:
    waits = {
        file.as_posix()
        for file in files("core")
        for node in walk(tree(file))
        if isinstance(node, ast.AsyncFunctionDef | ast.Await | ast.AsyncFor | ast.AsyncWith)
    }
    assert waits == MAY_WAIT
