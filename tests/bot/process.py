"""``python -m bot run`` in a process of its own, read line by line."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.bot.commands import PATIENCE
from tests.promises.source import ROOT

SOON = 30.0  # seconds in which a busy machine has started a process, or one has tried again
WAYS = ("by environment", "by secret file")  # in which a token is given


@dataclass(slots=True)
class Run:
    """The process, what it must never write, and all that it wrote."""

    process: asyncio.subprocess.Process
    hidden: tuple[str, ...]
    written: list[str] = field(default_factory=list)

    async def until(self, words: str) -> None:
        """Read its output on until a line has these words."""
        assert self.process.stdout is not None
        async with asyncio.timeout(SOON):
            while not any(words in line for line in self.written):
                line = await self.process.stdout.readline()
                assert line, f"it ended before {words!r}: {self.written}"
                self.written.append(line.decode())

    async def ends(self) -> None:
        """Tell it to end; it does so well, and has written nothing that is hidden."""
        self.process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(PATIENCE):
            rest, _ = await self.process.communicate()
        written = "".join(self.written) + rest.decode()
        assert self.process.returncode == 0, written
        assert [one for one in self.hidden if one in written] == []


def given(token: str, name: str, how: str, folder: Path) -> dict[str, str]:
    """Return the settings that hold a token, ``how`` being one of WAYS; a secret file lies in the folder."""
    if how == WAYS[0]:
        return {name: token}
    file = folder / name.lower()
    file.write_text(f"{token}\n")
    return {f"{name}_FILE": str(file)}


@asynccontextmanager
async def running(folder: Path, settings: Mapping[str, str], *hidden: str) -> AsyncIterator[Run]:
    """Let it run with these settings, its database in the folder; it is gone at the end."""
    environment = os.environ | {
        "PYTHONPATH": str(ROOT),
        "SOLEUS_DATABASE_URL": f"sqlite:///{folder / 'coach.db'}",
        **settings,
    }
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "run"),
        cwd=folder,
        env=environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        yield Run(process, hidden)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
