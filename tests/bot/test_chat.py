"""``chat`` as a person runs it: scripts, standard input, a database gone on with, every refusal."""

import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.bot.commands import ran, scripted
from tests.flows.process import begun, chatting
from tests.promises.source import ROOT

BEGIN = ("/start", *(":press 1",) * 5)
NOW = ("--now", "2026-01-05T07:00")
POLITE = "Something went wrong on our side."


def test_a_script_ends_at_the_line_that_fails_with_its_number(tmp_path: Path) -> None:
    ended = scripted(tmp_path, "# a comment", "/start", ":expect Question 1", ":press 9", ":expect never")
    assert (ended.code, ended.err) == (1, "")
    *_, why, number = ended.out.splitlines()
    assert (why, number) == ("There is no button “9” on the screen.", "Line 4 failed.")
    assert not ended.out.startswith("Soleus Coach."), "a transcript holds what the script said"


@pytest.mark.slow
def test_a_script_that_is_met_ends_well_and_reads_the_same_every_time(tmp_path: Path) -> None:
    lines = (
        *BEGIN,
        ":expect All set",
        ":press Done",
        ":press No pain",
        ":wait 2d",
        ":expect load day",
        "/link",
    )
    first, second = scripted(tmp_path, *lines), scripted(tmp_path, *lines)
    assert (first.code, first.err) == (0, "")
    assert first == second
    assert "2026-01-05" not in first.out.splitlines()[0]


@pytest.mark.slow
def test_what_was_not_heard_fails_the_script(tmp_path: Path) -> None:
    ended = scripted(tmp_path, "/start", ":expect something never said")
    assert ended.code == 1
    assert "What was last heard does not contain “something never said”." in ended.out


def test_standard_input_without_a_terminal_is_welcomed_and_ends_well() -> None:
    ended = ran("chat", *NOW, typed="/start\n:nonsense\n\udcff\udcfe\n1\n/help\n:quit\nnever")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith("Soleus Coach.")
    assert "There is no :nonsense." in ended.out
    assert "(:press 1 presses “None applies, I accept”.)" in ended.out
    assert "never" not in ended.out
    assert "\x1b" not in ended.out


@pytest.mark.slow
def test_a_database_is_gone_on_with_and_its_clock_does_not_go_back(tmp_path: Path) -> None:
    db = ("--db", str(tmp_path / "coach.db"))
    first = ran("chat", *db, *NOW, typed="\n".join((*BEGIN, ":wait 3d", "10 10 10 steady pain 0 effort 7")))
    assert first.code == 0
    second = ran("chat", *db, *NOW, typed=":now\n/history\n:until 2026-01-05T08:00\n")
    assert (second.code, second.err) == (0, "")
    assert "It is 2026-01-08 07:00 UTC." in second.out
    assert "10 10 10" in second.out
    assert ":until takes a time to come" in second.out


def test_a_file_is_opened_by_exactly_its_name(tmp_path: Path) -> None:
    assert ran("chat", "--db", "a?b#c.db", *NOW, typed="/start", at=tmp_path).code == 0
    assert [file.name for file in tmp_path.iterdir()] == ["a?b#c.db"]


@pytest.mark.slow
@pytest.mark.parametrize("name", ["100% ü.db", ":memory:", "file:x?mode=ro", "a&b=c;d.db"])
def test_a_file_with_any_name_is_opened_by_it(tmp_path: Path, name: str) -> None:
    for _ in range(2):
        assert ran("chat", "--db", name, *NOW, typed="/start", at=tmp_path).code == 0
    assert [file.name for file in tmp_path.iterdir()] == [name]


@pytest.mark.slow
def test_without_a_name_soleus_db_of_this_folder_is_talked_to(tmp_path: Path) -> None:
    assert ran("chat", typed="/start", at=tmp_path).code == 0
    assert [file.name for file in tmp_path.iterdir()] == ["soleus.db"]
    assert ran("chat", *NOW, typed="/start", at=tmp_path / "..").code == 0
    assert not (tmp_path / ".." / "soleus.db").exists(), "with a fixed time nothing is left behind"


@pytest.mark.slow
def test_who_speaks_first_is_named_and_stays_who_they_are(tmp_path: Path) -> None:
    db = ("--db", str(tmp_path / "coach.db"))
    first = ran("chat", *db, *NOW, "--person", "Ann", typed="\n".join(BEGIN))
    assert "Mon 07:00 Ann> /start" in first.out
    second = ran("chat", *db, *NOW, "--person", "ann", typed="/today\n:as ben\n/today")
    answers = re.split(r"\w{3} 07:00 (?:ann|ben)> ", second.out)
    assert "load day" in answers[1]
    assert "Question 1" in answers[3]


REFUSED: dict[str, tuple[tuple[str | bytes, ...], str]] = {
    "a folder that is not there": (("--db", "gone/coach.db"), "gone/coach.db"),
    "a folder": (("--db", "."), "is a folder"),
    "no database": (("--db", "text.db"), "text.db” is no SQLite database"),
    "a name of bytes": (("--db", b"\xff.db"), "no letters"),
    "no script": (("--script", "gone.txt"), "gone.txt"),
    "a script that is a folder": (("--script", "."), "cannot be read"),
    "no name": (("--person", ""), "such as ann"),
    "a name too long": (("--person", "x" * 41), "such as ann"),
    "a name on two lines": (("--person", "a\nb"), "such as ann"),
    "a name of bytes that are no letters": (("--person", b"\xff"), "such as ann"),
    "no time": (("--now", "noon"), "such as 2026-01-05T07:00"),
    "a time beyond all dates": (("--now", "9999-12-31T23:59"), "from the years 1970 to 9998"),
    "a time before all dates": (("--now", "0001-01-01T00:00+14:00"), "from the years 1970 to 9998"),
}


@pytest.mark.slow
@pytest.mark.parametrize("what", REFUSED)
def test_what_cannot_be_used_is_told_in_a_sentence(tmp_path: Path, what: str) -> None:
    (tmp_path / "text.db").write_text("no database\n" * 100)
    arguments, told = REFUSED[what]
    ended = ran("chat", *arguments, typed="/start", at=tmp_path)
    assert (ended.code, ended.out) == (2, "")
    assert "Traceback" not in ended.err
    (sentence,) = (line for line in ended.err.splitlines() if line.startswith("Error: "))
    assert told in sentence
    assert str(arguments[0]) in sentence


@pytest.mark.slow
def test_a_database_damaged_meanwhile_is_answered_politely_to_the_end(tmp_path: Path) -> None:
    db = tmp_path / "coach.db"
    with chatting(db, "2026-01-05T07:00") as chat:
        begun(chat)
        with closing(sqlite3.connect(db)) as meddled:
            meddled.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        size = db.stat().st_size
        with db.open("r+b") as file:
            file.write(b"\xa5" * size)
        heard = [chat.says(line) for line in ("/today", "10 10 10 steady", ":wait 2d", "/plan")]
        errors = chat.leave()
    assert POLITE in heard[0]
    assert POLITE in heard[-1]
    assert "Traceback" not in errors
    assert chat.process.returncode == 0


LEFT_OUT = ("structlog", "pydantic_settings", "prompt_toolkit", "matplotlib", "numpy", "PIL")
LOADED = """
import sys
from bot.__main__ import app
try:
    app(["chat", "--now", "2026-01-05T07:00"], prog_name="bot")
except SystemExit as end:
    print(end.code, *(name for name in {names!r} if name in sys.modules))
"""


def test_a_cold_chat_loads_neither_logs_nor_settings_nor_an_editor_nor_a_painter() -> None:
    code = LOADED.format(names=LEFT_OUT)
    said = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, input="/start\n", capture_output=True, text=True, check=True
    )
    assert said.stdout.splitlines()[-1].split() == ["0"], said.stderr
