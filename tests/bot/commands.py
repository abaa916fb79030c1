"""The command line in a process of its own."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.promises.source import ROOT

PATIENCE = 60  # seconds


@dataclass(frozen=True, slots=True)
class Ended:
    """A process that came to its end: its exit code and what it wrote."""

    code: int
    out: str
    err: str


def ran(*arguments: str | bytes, typed: str = "", at: Path = ROOT, **environment: str) -> Ended:
    """Run ``python -m bot`` with these arguments, in this folder, and with this typed into it."""
    ended = subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=at,
        input=typed.encode("utf-8", "surrogateescape"),
        env=os.environ | {"PYTHONPATH": str(ROOT)} | environment,
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )
    return Ended(ended.returncode, ended.stdout.decode(), ended.stderr.decode())


def scripted(folder: Path, *lines: str, options: tuple[str, ...] = ("--now", "2026-01-05T07:00")) -> Ended:
    """Run ``chat`` on a script of these lines."""
    file = folder / "script.txt"
    file.write_text("\n".join(lines), encoding="utf-8")
    return ran("chat", "--script", str(file), *options)
