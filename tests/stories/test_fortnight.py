"""Two weeks of Ann's, on every platform at once: what is read there is the same, word for word."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.stories.everywhere import WHEN, on_every_stage
from tests.stories.fortnight import first_day, first_week, second_week
from tests.stories.stage import Heard
from tests.stories.together import Difference, Together
from tests.stories.tour import tour


def _hinted(read: Heard) -> Heard:
    """Drop the words of a form, which stand under its first question as a hint."""
    return replace(read, words="") if read.form else read


DIFFERENCES = (
    WHEN,
    Difference(
        "discord", "presses Adjust", "a window tells under its first question how it is answered", _hinted
    ),
    Difference("discord", "says /log", "the same window, opened by the command", _hinted),
)


@pytest.fixture
async def everywhere(migrated_file: Path, tmp_path: Path) -> AsyncIterator[Together]:
    """Yield every platform as one stage, each with a database of its own."""
    async with on_every_stage(migrated_file, tmp_path, DIFFERENCES) as together:
        yield together


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
