"""Two weeks of Ann's, on every platform at once: what is read there is the same, word for word."""

import re
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from dataclasses import replace
from pathlib import Path
from shutil import copy

import pytest

from tests.stories.discord import on_discord
from tests.stories.fortnight import first_day, first_week, second_week
from tests.stories.stage import Heard, Stage
from tests.stories.telegram import on_telegram
from tests.stories.terminal import on_terminal
from tests.stories.together import Difference, Together
from tests.stories.tour import tour

STAGES: dict[str, Callable[[str], AbstractAsyncContextManager[Stage]]] = {
    "terminal": on_terminal,
    "telegram": on_telegram,
    "discord": on_discord,
}


def _hinted(read: Heard) -> Heard:
    """Drop the words of a form, which stand under its first question as a hint."""
    return replace(read, words="") if read.form else read


def _on_this_device(read: Heard) -> Heard:
    """Who asks when, is told by which clock the hours are drawn."""
    words = re.sub(
        r", by your clock \(([^,]+), now [0-9:]+\)",
        r", by the clock of this device; your hours are those of \1",
        read.words,
    )
    return replace(read, words=words)


DIFFERENCES = (
    Difference("discord", "says /when", "each reader's device shows hours by its own clock", _on_this_device),
    Difference(
        "discord", "presses Adjust", "a window tells under its first question how it is answered", _hinted
    ),
    Difference("discord", "says /log", "the same window, opened by the command", _hinted),
)


@pytest.fixture
async def everywhere(migrated_file: Path, tmp_path: Path) -> AsyncIterator[Together]:
    """Yield every platform as one stage, each with a database of its own."""
    async with AsyncExitStack() as open_now:
        stages = [
            await open_now.enter_async_context(opened(f"sqlite:///{copy(migrated_file, tmp_path / name)}"))
            for name, opened in STAGES.items()
        ]
        together = Together(*stages, differences=DIFFERENCES)
        yield together
        assert await together.heard() == Heard()


async def test_a_first_day_reads_the_same_everywhere(everywhere: Together) -> None:
    await first_day(everywhere)
    assert everywhere.overheard() == ""


@pytest.mark.slow
async def test_two_weeks_read_the_same_everywhere(everywhere: Together) -> None:
    await first_week(everywhere)
    await second_week(everywhere)
    assert everywhere.met == set(DIFFERENCES)
    assert everywhere.overheard() == ""


@pytest.mark.slow
async def test_everything_else_that_can_be_asked_reads_the_same_everywhere(everywhere: Together) -> None:
    await tour(everywhere)
