"""Files in the terminal: those of the coach lie in a folder, those for it come as on a platform."""

from collections.abc import Iterator
from os import umask
from pathlib import Path
from stat import S_IMODE

import pytest
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document as Typing

from adapters.console.chat import run_script
from adapters.console.drawer import Drawer
from adapters.console.typed import Commands
from bot.app import open_coach
from core.coach import Coach
from core.intents import LARGEST_FILE, AskFile, ExportData, Intent, OfferFile
from core.requests import Request
from core.speech.message import Document, Message, Picture, Span
from tests.bot.commands import ran
from tests.people import Town

CSV = b"date,exercise,reps\n2026-01-05,raise,12\n"
PNG = b"\x89PNG"


class Filing(Coach):
    """A coach who notes what it is asked, and answers an export with two files and a picture."""

    asked: list[Intent]

    async def answer(self, request: Request) -> tuple[Message, ...]:
        """Note it, and answer."""
        self.asked.append(request.intent)
        if not isinstance(request.intent, ExportData):
            return (Message(((Span("Noted."),),)),)
        return (
            Message(((Span("All of it."),),), document=Document("log.json", b"{}")),
            Message((), document=Document("../log.csv", CSV)),
            Message(((Span("Three weeks."),),), picture=Picture(PNG, "A curve that rises.")),
        )


@pytest.fixture
def town(sqlite_database_url: str, tmp_path: Path) -> Iterator[Town]:
    """Yield a town whose coach sends files, kept in a folder that is not there yet."""
    with open_coach(sqlite_database_url) as coach:
        coach.__class__ = Filing
        coach.asked = []  # type: ignore[attr-defined] # of the class it is now
        inside = Town(coach)
        inside.terminal.drawer = Drawer(tmp_path / "files")
        yield inside


def asked(town: Town) -> list[Intent]:
    assert isinstance(town.coach, Filing)
    return town.coach.asked


def lying(folder: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in folder.iterdir()}


def names(folder: Path) -> list[str]:
    return [one.name for one in folder.iterdir()]


async def test_files_are_kept_in_the_folder_and_told_by_where_they_lie(town: Town, tmp_path: Path) -> None:
    await town.person("ann").says("/export")
    folder = tmp_path / "files"
    assert lying(folder) == {"log.json": b"{}", "log.csv": CSV, "picture.png": PNG}
    heard = "".join(town.transcript)
    for name in ("log.json", "log.csv", "picture.png"):
        assert str(folder / name) in heard
    assert names(tmp_path) == ["files"]


async def test_files_are_their_owner_s_alone_to_read(town: Town, tmp_path: Path) -> None:
    before = umask(0o022)
    await town.person("ann").says("/export")
    umask(before)
    folder = tmp_path / "files"
    rights = {S_IMODE(one.stat().st_mode) for one in folder.iterdir()}
    assert (rights, S_IMODE(folder.stat().st_mode)) == ({0o600}, 0o700)


async def test_a_picture_is_told_in_words_too(town: Town) -> None:
    heard = await town.person("ann").says("/export")
    assert "A curve that rises." in "\n".join(town.transcript)
    assert "picture.png" in heard


async def test_without_a_file_no_folder_is_made(town: Town, tmp_path: Path) -> None:
    await town.person("ann").says("hello")
    assert names(tmp_path) == []


async def test_what_lies_there_is_never_replaced(town: Town, tmp_path: Path) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "log.csv").write_bytes(b"mine")
    for _ in range(2):
        await town.person("ann").says("/export")
    kept = lying(folder)
    assert (kept["log.csv"], kept["log-2.csv"], kept["log-3.csv"]) == (b"mine", CSV, CSV)
    assert (kept["log.json"], kept["log-2.json"]) == (b"{}", b"{}")


async def test_a_folder_that_cannot_be_written_is_told_of(town: Town, tmp_path: Path) -> None:
    (tmp_path / "files").write_bytes(b"no folder")
    await town.person("ann").says("/export")
    heard = "\n".join(town.transcript)
    assert "could not be written" in heard
    assert "All of it." in heard


async def test_a_script_reads_the_same_whatever_lay_in_the_folder(town: Town, tmp_path: Path) -> None:
    lines = ["/export", ":expect log.csv", "/export", ":send log-2.csv"]
    transcripts = []
    for _ in range(2):
        town.terminal.drawer = Drawer(tmp_path / "files", repeatable=True)
        town.transcript.clear()
        assert await run_script(town.terminal, lines, strict=True) == 0
        transcripts.append([one for one in town.transcript if not one.endswith(tuple(lines))])
    assert transcripts[0] == transcripts[1]
    assert "(file: log-2.csv)" in transcripts[0]
    offers = [one for one in asked(town) if isinstance(one, OfferFile)]
    assert [one.name for one in offers] == ["log-2.csv", "log-4.csv"]
    assert [one.content for one in offers] == [CSV, CSV]


@pytest.mark.parametrize("typed", ["{}/my log.csv", '"{}/my log.csv"', "'{}/my log.csv'", "~/my log.csv"])
async def test_a_file_is_sent_by_its_path(
    town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "my log.csv").write_bytes(CSV)
    assert await town.person("ann").says(f":send {typed.format(tmp_path)}") == "Noted."
    assert asked(town) == [OfferFile("my log.csv", len(CSV), CSV)]


async def test_a_path_with_backslashes_of_a_shell_is_read(town: Town, tmp_path: Path) -> None:
    (tmp_path / "my log.csv").write_bytes(CSV)
    await town.steer(f":send {tmp_path}/my\\ log.csv")
    assert asked(town) == [OfferFile("my log.csv", len(CSV), CSV)]


@pytest.mark.parametrize("size", [0, LARGEST_FILE, LARGEST_FILE + 1, 50_000_000])
async def test_a_file_comes_as_it_is_and_one_too_large_by_its_size(
    town: Town, tmp_path: Path, size: int
) -> None:
    path = tmp_path / "log.csv"
    with path.open("wb") as file:
        file.truncate(size)
    await town.steer(f":send {path}")
    (offer,) = asked(town)
    assert isinstance(offer, OfferFile)
    assert (offer.name, offer.size) == ("log.csv", size)
    assert len(offer.content) == (size if size <= LARGEST_FILE else 0)


@pytest.mark.parametrize(
    "text", ["", "nowhere.csv", "/dev/zero", "/", "a\x00b", "~nobody-of-this-name/x", '"']
)
async def test_what_is_no_file_is_told_so(town: Town, text: str) -> None:
    assert not await town.terminal.take(f":send {text}")
    assert town.transcript[-1].endswith("that can be read.")
    assert asked(town) == []


async def test_who_asks_for_a_file_is_told_how_one_is_sent_here(town: Town) -> None:
    await town.person("ann").says("/import")
    assert asked(town) == [AskFile()]
    assert ":send" in town.transcript[-1]


def test_a_path_is_completed_while_it_is_typed(tmp_path: Path) -> None:
    (tmp_path / "my log.csv").write_bytes(CSV)
    found = Commands().get_completions(Typing(f":send {tmp_path}/my"), CompleteEvent())
    assert [one.text for one in found] == [" log.csv"]


def test_a_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "files").write_bytes(b"")
    ended = ran("chat", "--files", str(tmp_path / "files"), at=tmp_path)
    assert ended.code == 2
    assert "is no folder" in " ".join(ended.err.replace("│", " ").split())
