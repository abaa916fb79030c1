"""A month of Ann's with all that is hers, on every platform at once: what is read is the same everywhere."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.stories.everywhere import WHEN, on_every_stage
from tests.stories.habit import month
from tests.stories.stage import Heard
from tests.stories.together import Difference, Together


def _without_path(read: Heard) -> Heard:
    """Drop how a file is sent from a terminal."""
    return replace(read, words=read.words.partition(" (:send")[0])


DIFFERENCES = (
    WHEN,
    *(
        Difference(name, "says /import", "a chat has a paper clip, a terminal a path", _without_path)
        for name in ("telegram", "discord")
    ),
)


@pytest.fixture
async def everywhere(migrated_file: Path, tmp_path: Path) -> AsyncIterator[Together]:
    """Yield every platform as one stage."""
    async with on_every_stage(migrated_file, tmp_path, DIFFERENCES) as together:
        yield together


@pytest.mark.slow
async def test_a_month_with_all_that_is_hers_reads_the_same_everywhere(everywhere: Together) -> None:
    await month(everywhere)
    assert everywhere.met == set(DIFFERENCES)
    assert everywhere.overheard() == ""
