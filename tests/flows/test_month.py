"""Months in the terminal, as scripts: every message reads well, says why, and fits 80 columns."""

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest
from wcwidth import width

from adapters.console.chat import run_script
from adapters.console.encode import WIDTH
from adapters.console.terminal import Terminal
from adapters.console.world import World
from adapters.system.clock import SystemClock
from bot.app import open_coach
from tests.promises.source import ROOT

STORIES = Path(__file__).parent / "stories"
WORDS = ROOT / "core/speech/words/en.ftl"
MONDAY = datetime(2026, 1, 5, 7, 0, tzinfo=UTC)
IDS = re.compile(r"^([a-z][a-z0-9]*(?:-[a-z0-9_]+)+) =", re.MULTILINE)
# Between columns there may be several spaces; a line of columns begins with a day, or goes on under one, or
# is a row of a board.
COLUMNS = re.compile(
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [0-9]{1,2} [A-Z][a-z]{2} | {10}|.*\S  (?:[0-9]+ of [0-9]+|paused$)"
)


async def told(database_url: str, story: str) -> tuple[int, list[str]]:
    """Run a story strictly; return the exit code and the transcript."""
    transcript: list[str] = []
    with open_coach(database_url, Random(MONDAY.isoformat()).randbytes, painter=None) as coach:
        terminal = Terminal(World(coach, SystemClock(), MONDAY, "you"), transcript.append)
        code = await run_script(terminal, story.splitlines(), strict=True)
    return code, transcript


def read(story: str) -> str:
    """Return the lines of a story."""
    return (STORIES / f"{story}.txt").read_text(encoding="utf-8")


def answers(transcript: list[str]) -> Iterator[str]:
    """Yield what the coach said, line by line, without what was typed."""
    lines = (line for written in transcript for line in written.split("\n"))
    yield from (line for line in lines if not re.match(r"\w{3} \d\d:\d\d [^>]+> |[^\[]+ \[?.*\]?: ?$", line))


@pytest.mark.postgres
@pytest.mark.parametrize("story", [file.stem for file in sorted(STORIES.glob("*.txt"))])
async def test_the_story_goes_as_told_and_reads_well_on_both_databases(
    sqlite_database_url: str, postgres_database_url: str, story: str
) -> None:
    code, transcript = await told(sqlite_database_url, read(story))
    assert code == 0, "\n".join(transcript[-15:])
    assert (code, transcript) == await told(postgres_database_url, read(story))
    keys = set(IDS.findall(WORDS.read_text(encoding="utf-8")))
    for line in answers(transcript):
        assert width(line) <= WIDTH, line
        assert line.isprintable(), repr(line)
        assert line == line.rstrip(), repr(line)
        assert keys.isdisjoint(re.findall(r"[a-z][a-z0-9]*(?:-[a-z0-9_]+)+", line)), line
        assert not re.search(r"[{}]|\b(?:True|False)\b|\bNone\b(?! applies| of these)|<\w|core\.", line), line
        assert COLUMNS.match(line) or "  " not in line, repr(line)
        assert not re.search(r"\s[.,;:!?](?:\s|$)|\.\.|[!?]{2}", line), line


def test_from_start_to_a_logged_first_session_in_at_most_five_questions() -> None:
    story = read("month")
    begun = story[: story.index(":expect Good, controlled sets.")]
    assert re.findall(r"Question (\d) of 5", begun) == ["1", "2", "3", "4", "5"]


@contextmanager
def chatting(*arguments: str) -> Iterator["subprocess.Popen[str]"]:
    """Start ``chat`` in a process of its own."""
    command = [sys.executable, "-m", "bot", "chat", *arguments]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as chat:
        yield chat


@pytest.mark.slow
@pytest.mark.parametrize("story", ["club", "month"])
def test_chat_runs_the_story_and_exits_with_0(story: str) -> None:
    with chatting("--now", "2026-01-05T07:00", "--script", str(STORIES / f"{story}.txt")) as chat:
        said, errors = chat.communicate(timeout=60)
    assert (chat.returncode, errors) == (0, ""), said[-600:]
    assert "Question 5 of 5." in said


@pytest.mark.slow
def test_a_story_that_fails_names_its_line_and_exits_with_1(tmp_path: Path) -> None:
    story = tmp_path / "wrong.txt"
    story.write_text("/start\n:expect Question 7 of 5.\n/today\n", encoding="utf-8")
    with chatting("--now", "2026-01-05T07:00", "--script", str(story)) as chat:
        said, _ = chat.communicate(timeout=60)
    assert chat.returncode == 1
    assert said.splitlines()[-1] == "Line 2 failed."
