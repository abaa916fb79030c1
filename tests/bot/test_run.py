"""``run``: what it refuses, how it begins, how it lives on, and how it ends."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from bot.app import PLATFORMS
from bot.lifetime import Part, live, supervise
from bot.settings import Settings
from tests.bot.commands import PATIENCE, ran
from tests.delivery.office import PEOPLE, PLATFORM, desk, settled
from tests.delivery.virtual import lived
from tests.promises.source import ROOT

TOKEN = "1:zebrafinch"
NOBODY_ANSWERS = "http://127.0.0.1:9"


@pytest.mark.parametrize("only", [(), ("--only", "telegram"), ("--only", "worker")])
def test_without_a_token_it_says_what_to_set(tmp_path: Path, only: tuple[str, ...]) -> None:
    ended = ran("run", *only, at=tmp_path, TELEGRAM_TOKEN="", TELEGRAM_TOKEN_FILE="")
    assert (ended.code, ended.out) == (2, "")
    (sentence,) = (line for line in ended.err.splitlines() if line.startswith("Error: "))
    assert "Set TELEGRAM_TOKEN" in sentence
    assert list(tmp_path.iterdir()) == [], "nothing is made"


def test_a_worker_on_sqlite_is_refused_with_the_reason(tmp_path: Path) -> None:
    ended = ran("run", "--only", "worker", at=tmp_path, TELEGRAM_TOKEN=TOKEN)
    assert (ended.code, ended.out) == (2, "")
    assert "SQLite serves one process" in ended.err
    assert "Use PostgreSQL" in ended.err


@pytest.mark.slow
def test_a_part_that_is_none_is_refused_with_those_there_are(tmp_path: Path) -> None:
    ended = ran("run", "--only", "carrier", at=tmp_path)
    assert ended.code == 2
    assert all(name in ended.err for name in ("worker", *(one.name for one in PLATFORMS)))


@pytest.mark.slow
def test_a_file_without_a_token_to_read_is_told_by_its_variable(tmp_path: Path) -> None:
    ended = ran("run", at=tmp_path, TELEGRAM_TOKEN="", TELEGRAM_TOKEN_FILE=str(tmp_path / "gone"))
    assert ended.code == 2
    assert "TELEGRAM_TOKEN_FILE: the file cannot be read" in ended.err


@pytest.mark.slow
def test_the_help_names_the_parts_there_are() -> None:
    named = "|".join(["worker", *(one.name for one in PLATFORMS)])
    assert named in ran("run", "--help", TERM="dumb", COLUMNS="200").out


def test_a_token_comes_from_its_variable_or_else_from_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "token"
    file.write_text(f"{TOKEN}\n")
    monkeypatch.delenv("TELEGRAM_TOKEN", raising=False)
    assert Settings().secret("TELEGRAM_TOKEN") == ""
    monkeypatch.setenv("TELEGRAM_TOKEN_FILE", str(file))
    assert Settings().secret("TELEGRAM_TOKEN") == TOKEN
    monkeypatch.setenv("TELEGRAM_TOKEN", "2:other")
    assert Settings().secret("TELEGRAM_TOKEN") == "2:other"
    assert "other" not in repr(Settings()), "a token is never shown"


def test_what_fails_is_started_again_later_and_later_and_once_a_minute_at_last() -> None:
    starts: list[float] = []

    async def fail() -> None:
        starts.append(asyncio.get_running_loop().time())
        raise OSError

    async def lives() -> None:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(3600):
                await supervise(Part("post", fail), Random(1))

    lived(lives())
    gaps = [after - before for before, after in pairwise(starts)]
    assert 0.5 <= gaps[0] <= 1
    assert all(30 <= gap <= 60 for gap in gaps[6:])
    assert len({round(gap, 3) for gap in gaps[6:]}) > 10, "not all at the same moment"


def test_what_ran_well_for_a_while_is_started_again_at_once() -> None:
    starts: list[float] = []

    async def run_for_an_hour() -> None:
        starts.append(asyncio.get_running_loop().time())
        await asyncio.sleep(3600)

    async def lives() -> None:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(5 * 3600):
                await supervise(Part("post", run_for_an_hour), Random(1))

    lived(lives())
    assert starts == pytest.approx([0, 3600, 7200, 10800, 14400], abs=5)


def test_a_failure_is_alarmed_with_its_name_and_kind_alone(caplog: pytest.LogCaptureFixture) -> None:
    async def fail() -> None:
        raise OSError("zebrafinch")

    async def lives() -> None:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                await supervise(Part("telegram", fail), Random(1))

    lived(lives())
    (record,) = caplog.records
    assert (vars(record)["key"], vars(record)["error"]) == ("telegram", "OSError")
    assert "zebrafinch" not in str(vars(record))


async def test_it_ends_stage_by_stage_whatever_a_part_does_about_it() -> None:
    ended: list[str] = []

    def part(name: str, seconds: float) -> Part:
        async def run() -> None:
            try:
                await asyncio.get_running_loop().create_future()
            finally:
                await asyncio.sleep(seconds)
                ended.append(name)
                if name == "ticker":
                    raise OSError

        return Part(name, run)

    began = asyncio.get_running_loop().time()
    stages = [[part("slow", 0.1), part("fast", 0)], [part("ticker", 0.05)], [part("courier", 0)]]
    asyncio.get_running_loop().call_later(0.05, os.kill, os.getpid(), signal.SIGTERM)
    before = [signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)]
    try:
        assert await live(stages) == 0
    finally:
        for number, handler in zip((signal.SIGTERM, signal.SIGINT), before, strict=True):
            signal.signal(number, handler)
    assert ended == ["fast", "slow", "ticker", "courier"]
    assert asyncio.get_running_loop().time() - began < 5, "what fails in its end is not started again"


class Running:
    """``run`` on a platform of the tests, in a process of its own."""

    def __init__(self, *arguments: str) -> None:
        """Start it; see ``tests.bot.running``."""
        command = [sys.executable, "-m", "tests.bot.running", *arguments]
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(command, cwd=ROOT, stdout=pipe, stderr=pipe, text=True)
        self.lines: list[str] = []

    def until(self, line: str) -> None:
        """Read on until this line."""
        assert self.process.stdout is not None
        while line not in self.lines:
            said = self.process.stdout.readline()
            assert said, f"it ended before “{line}”: {self.lines}"
            self.lines.append(said.strip())

    def end(self, number: int) -> str:
        """Send it a signal, read to its end, and return what stands on standard error."""
        self.process.send_signal(number)
        out, errors = self.process.communicate(timeout=PATIENCE)
        self.lines += out.splitlines()
        return errors

    def named(self, what: str) -> list[str]:
        """List who was begun, or taken."""
        return [line.split()[1] for line in self.lines if line.startswith(f"{what} ")]


@contextmanager
def running(*arguments: object) -> Iterator[Running]:
    """Let it run; it is gone at the end, whatever happened."""
    started = Running(*map(str, arguments))
    try:
        yield started
    finally:
        if started.process.poll() is None:
            started.process.kill()
            started.process.communicate()


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a database in which everybody went through onboarding on Monday."""
    file = tmp_path_factory.mktemp("run") / "people.db"
    lived(settled(file))
    return file


@pytest.fixture
def file(people: Path) -> Iterator[Path]:
    """Yield a database in which something is due to everybody on Tuesday."""
    with desk(people) as copy:
        yield copy


@pytest.mark.slow
def test_on_sigterm_it_ends_what_it_sends_gives_the_rest_back_and_ends_with_0(file: Path) -> None:
    with running(file, 1, 0.25) as first:
        first.until(f"took {PEOPLE[2]}")
        errors = first.end(signal.SIGTERM)
    assert (first.process.returncode, errors) == (0, "")
    assert first.lines[0] == "ready"
    assert first.lines.index("deaf") < first.lines.index("closed")
    assert first.named("begun") == first.named("took")
    assert len(first.named("took")) < len(PEOPLE)
    with running(file, 2, 0) as second:
        second.until(f"took {PEOPLE[-1]}")
        assert second.end(signal.SIGTERM) == ""
    assert sorted(first.named("took") + second.named("took")) == list(PEOPLE), "no lease is left"


@pytest.mark.slow
def test_a_kill_repeats_at_most_what_was_in_flight_after_the_lease(file: Path) -> None:
    with running(file, 1, 0.25) as first:
        first.until(f"begun {PEOPLE[4]}")
        first.end(signal.SIGKILL)
    with running(file, 70, 0) as second:
        second.until(f"took {PEOPLE[-1]}")
        second.end(signal.SIGTERM)
    repeated = set(first.named("begun")) & set(second.named("took"))
    assert set(first.named("took")) | set(second.named("took")) == set(PEOPLE)
    assert len(second.named("took")) == len(set(second.named("took")))
    assert repeated <= set(first.named("begun")[-4:])


@pytest.mark.slow
def test_a_second_signal_ends_it_at_once(file: Path) -> None:
    with running(file, 1, 0, "stubborn") as stuck:
        stuck.until("listening")
        stuck.process.send_signal(signal.SIGINT)
        stuck.until("deaf")
        stuck.end(signal.SIGINT)
    assert stuck.process.returncode == -signal.SIGINT


@pytest.mark.slow
@pytest.mark.parametrize(("only", "listens", "sends"), [(PLATFORM, True, False), ("worker", False, True)])
def test_one_part_runs_alone(file: Path, only: str, listens: bool, sends: bool) -> None:
    with running(file, 1, 0, only) as alone:
        alone.until(f"took {PEOPLE[-1]}" if sends else "listening")
        alone.end(signal.SIGTERM)
    assert ("listening" in alone.lines, bool(alone.named("took"))) == (listens, sends)


@pytest.mark.slow
def test_it_runs_on_while_telegram_is_out_of_reach_and_shows_no_token(tmp_path: Path) -> None:
    environment = os.environ | {
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_BASE_URL": NOBODY_ANSWERS,
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-m", "bot", "run"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=tmp_path, env=environment, stdout=pipe, stderr=pipe, text=True) as run:
        assert run.stdout is not None
        assert run.stderr is not None
        assert run.stdout.readline() == "Running telegram, worker. Ctrl+C ends it.\n"
        first = run.stderr.readline()
        run.send_signal(signal.SIGTERM)
        _, errors = run.communicate(timeout=PATIENCE)
    assert run.returncode == 0
    assert '"key": "telegram"' in first
    assert "zebrafinch" not in first + errors
