"""``check``: whether the settings can be run with, in plain lines, and nothing is changed by it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from adapters.storage import migrate
from bot.check import check
from bot.settings import Settings
from tests.bot.commands import ran

TOKEN = "1:zebrafinch"


@pytest.fixture
def token(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Let there be a token."""
    monkeypatch.setenv("TELEGRAM_TOKEN", TOKEN)
    return monkeypatch


def checked(url: str, only: str = "") -> tuple[int, str]:
    """Check this address; return the exit code and what was written."""
    lines: list[str] = []
    code = check(Settings(SOLEUS_DATABASE_URL=url, database_url=url), only, lines.append)  # type: ignore[call-arg] # as the environment names it
    return code, "\n".join(lines)


@pytest.mark.usefixtures("token")
def test_tables_that_are_up_to_date_and_a_token_are_all_it_takes(database_url: str) -> None:
    code, said = checked(database_url)
    assert code == 0, said
    assert "can be reached, and its tables are up to date." in said
    assert "telegram is served: TELEGRAM_TOKEN is set." in said
    assert TOKEN not in said


@pytest.mark.usefixtures("token")
def test_a_file_that_is_not_there_is_no_trouble_and_is_not_made(tmp_path: Path) -> None:
    code, said = checked(f"sqlite:///{tmp_path / 'new.db'}")
    assert code == 0, said
    assert "is not there yet" in said
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("token")
def test_tables_of_an_earlier_version_are_to_be_brought_up_to_date_and_are_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "old.db"
    migrate(f"sqlite:///{file}")
    with closing(sqlite3.connect(file)) as meddled, meddled:
        meddled.execute("UPDATE alembic_version SET version_num = '0000'")
    code, said = checked(f"sqlite:///{file}")
    assert (code, "are brought up to date when it is run" in said) == (0, True), said
    with closing(sqlite3.connect(file)) as left:
        assert left.execute("SELECT version_num FROM alembic_version").fetchall() == [("0000",)]


@pytest.mark.usefixtures("token")
def test_what_cannot_be_used_is_told_and_ends_with_1(tmp_path: Path) -> None:
    newer, text = tmp_path / "newer.db", tmp_path / "text.db"
    migrate(f"sqlite:///{newer}")
    with closing(sqlite3.connect(newer)) as meddled, meddled:
        meddled.execute("UPDATE alembic_version SET version_num = '9999'")
    text.write_text("no database\n" * 100)
    silent = "postgresql+psycopg://coach:hidden@127.0.0.1:1/coach"
    for url, why in (
        (f"sqlite:///{newer}", "another version of this program"),
        (f"sqlite:///{text}", "no SQLite database"),
        (f"sqlite:///{tmp_path}", "is a folder"),
        ("mysql://host/x", "expected an address"),
        (silent, "no database lets us in"),
    ):
        code, said = checked(url)
        assert code == 1
        assert why in said
        assert "hidden" not in said


@pytest.mark.usefixtures("token")
def test_several_processes_on_sqlite_are_refused_with_the_reason(tmp_path: Path) -> None:
    code, said = checked(f"sqlite:///{tmp_path / 'coach.db'}", "worker")
    assert code == 1
    assert "SQLite serves one process" in said


@pytest.mark.postgres
@pytest.mark.usefixtures("token")
def test_several_processes_on_postgresql_are_welcome(postgres_database_url: str) -> None:
    code, said = checked(postgres_database_url, "worker")
    assert code == 0, said


def test_without_a_token_it_says_what_to_set_and_ends_with_1(tmp_path: Path) -> None:
    ended = ran("check", at=tmp_path, TELEGRAM_TOKEN="", TELEGRAM_TOKEN_FILE="")
    assert (ended.code, ended.err) == (1, "")
    assert "telegram is not served: TELEGRAM_TOKEN is not set." in ended.out
    assert "Set TELEGRAM_TOKEN" in ended.out


@pytest.mark.slow
def test_a_token_file_that_cannot_be_read_is_told_once(tmp_path: Path) -> None:
    ended = ran("check", at=tmp_path, TELEGRAM_TOKEN="", TELEGRAM_TOKEN_FILE=str(tmp_path / "gone"))
    assert (ended.code, ended.err) == (1, "")
    assert ended.out.count("TELEGRAM_TOKEN_FILE") == 1
