"""Measuring in a process of its own, with a time-out: a call by name goes in, figures come out as JSON.

What is measured so shares neither memory nor an event loop with anything else.
"""

import asyncio
import json
import os
import sys
from importlib import import_module
from pathlib import Path
from subprocess import PIPE, Popen, TimeoutExpired
from time import process_time

ROOT = Path(__file__).parents[3]
PAGE = os.sysconf("SC_PAGE_SIZE")
Value = str | int | float
Figures = dict[str, float]


def apart(function: str, patience: float, /, **arguments: Value) -> Figures | None:
    """Return the figures of ``module.function`` here; None where ``patience`` seconds are not enough."""
    process = begin(function, **arguments)
    try:
        said, _ = process.communicate(timeout=patience)
    except TimeoutExpired:
        process.kill()
        process.communicate()
        return None
    return figures(process, said)


def begin(function: str, /, **arguments: Value) -> "Popen[str]":
    """Start a process that calls ``module.function`` and writes its figures at the end."""
    command = [sys.executable, "-m", "tests.bench.reminders.apart", function, json.dumps(arguments)]
    return Popen(command, cwd=ROOT, stdin=PIPE, stdout=PIPE, text=True)


def figures(process: "Popen[str]", said: str) -> Figures:
    """Read what a process wrote at its end; RuntimeError where it failed."""
    if process.returncode:
        raise RuntimeError(f"measuring failed: {process.args!r}")
    read: Figures = json.loads(said.splitlines()[-1])
    return read


def resident() -> float:
    """Return the memory of this process that is in use now, in MB."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE / 1e6


async def idle(seconds: float) -> float:
    """Return the CPU seconds that this process takes a minute while nothing happens."""
    await asyncio.sleep(0.5)
    before = process_time()
    await asyncio.sleep(seconds)
    return (process_time() - before) * 60 / seconds


def call(name: str, arguments: str) -> Figures:
    """Run ``module.function`` to its end."""
    module, _, function = name.partition(".")
    work = getattr(import_module(f"tests.bench.reminders.{module}"), function)
    measured: Figures = asyncio.run(work(**json.loads(arguments)))
    return measured


if __name__ == "__main__":
    print(json.dumps(call(*sys.argv[1:])))
