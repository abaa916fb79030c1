"""Every platform as one stage, each with a process and a database of its own."""

import re
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import replace
from pathlib import Path
from shutil import copy

from tests.stories.discord import on_discord
from tests.stories.stage import Heard, Stage
from tests.stories.telegram import on_telegram
from tests.stories.terminal import on_terminal
from tests.stories.together import Difference, Together

STAGES: dict[str, Callable[[str], AbstractAsyncContextManager[Stage]]] = {
    "terminal": on_terminal,
    "telegram": on_telegram,
    "discord": on_discord,
}


def _on_this_device(read: Heard) -> Heard:
    """Who asks when, is told by which clock the hours are drawn."""
    words = re.sub(
        r", by your clock \(([^,]+), now [0-9:]+\)",
        r", by the clock of this device; your hours are those of \1",
        read.words,
    )
    return replace(read, words=words)


WHEN = Difference(
    "discord", "says /when", "each reader's device shows hours by its own clock", _on_this_device
)


@asynccontextmanager
async def on_every_stage(
    migrated: Path, folder: Path, differences: Sequence[Difference] = ()
) -> AsyncIterator[Together]:
    """Open every stage, each on a copy of a database in this folder; at the end nothing was left unheard."""
    async with AsyncExitStack() as open_now:
        stages = [
            await open_now.enter_async_context(opened(f"sqlite:///{copy(migrated, folder / name)}"))
            for name, opened in STAGES.items()
        ]
        together = Together(*stages, differences=differences)
        yield together
        assert await together.heard() == Heard()
