"""``simulate``, ``replay`` and ``migrate``: exit codes, and a sentence for whatever cannot be used."""

import json
import socket
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
import typer
from sqlalchemy import create_engine, text

from adapters.storage import migrate
from bot import told
from bot.app import open_coach, url_of
from tests.bot.commands import ran

LOG = '{"event":"log","day":"2026-01-05","exercise":"wall_sit","sets":[{"count":30}],"pain":0}'
MEMBER = '{"event":"member","id":"m1"}'
COACH = "postgresql+psycopg://coach:hidden@127.0.0.1"


def test_simulate_tells_a_day_a_line_as_json() -> None:
    ended = ran("simulate", "--weeks", "2", "--runner", "sore", "--json")
    assert (ended.code, ended.err) == (0, "")
    days = [json.loads(line) for line in ended.out.splitlines()]
    assert [day["week"] for day in days] == [1] * 7 + [2] * 7


@pytest.mark.slow
def test_simulate_names_the_runners_there_are() -> None:
    ended = ran("simulate", "--runner", "swift")
    assert ended.code == 2
    assert all(f"'{name}'" in ended.err for name in ("swift", "steady", "shaky", "sore", "absent"))


def test_replay_ends_with_2_where_a_line_is_wrong_and_tells_the_others(tmp_path: Path) -> None:
    file = tmp_path / "history.jsonl"
    file.write_text(f"{MEMBER}\nnonsense\n{LOG}\n")
    ended = ran("replay", str(file), "--json")
    assert ended.code == 2
    assert ended.err == "line 2: expected one JSON object\n"
    assert [json.loads(line)["member"] for line in ended.out.splitlines()] == ["m1"]


@pytest.mark.slow
def test_replay_reads_standard_input_and_ends_with_0() -> None:
    ended = ran("replay", "-", typed=f"{MEMBER}\n{LOG}\n")
    assert (ended.code, ended.err) == (0, "")
    assert "wall sit" in ended.out


@pytest.mark.slow
@pytest.mark.parametrize("name", ["gone.jsonl", "."])
def test_replay_of_what_cannot_be_read_is_told_in_a_sentence(tmp_path: Path, name: str) -> None:
    ended = ran("replay", name, at=tmp_path)
    assert (ended.code, ended.out) == (2, "")
    assert f"“{name}” cannot be read" in ended.err
    assert "Traceback" not in ended.err


@pytest.mark.slow
def test_migrate_says_what_is_wrong_with_an_address_without_its_password(tmp_path: Path) -> None:
    ended = ran("migrate", at=tmp_path, SOLEUS_DATABASE_URL=f"{COACH}:1/coach")
    assert (ended.code, ended.out) == (2, "")
    (sentence,) = (line for line in ended.err.splitlines() if line.startswith("Error: "))
    assert "SOLEUS_DATABASE_URL: no database lets us in at" in sentence
    assert "coach:***@127.0.0.1:1/coach" in sentence
    assert "hidden" not in ended.err
    assert "Traceback" not in ended.err


@pytest.mark.slow
def test_migrate_makes_the_tables_of_the_address_and_says_nothing(tmp_path: Path) -> None:
    for _ in range(2):
        ended = ran("migrate", at=tmp_path, SOLEUS_DATABASE_URL="sqlite:///new.db")
        assert (ended.code, ended.out, ended.err) == (0, "", "")
    with closing(sqlite3.connect(tmp_path / "new.db")) as made:
        assert made.execute("SELECT count(*) FROM event").fetchone() == (0,)


def refused(url: str) -> str:
    """Migrate this address as the command does; return the sentence that refuses it."""
    with pytest.raises(typer.BadParameter) as caught, told.database(url, "SOLEUS_DATABASE_URL"):
        migrate(told.impatient(url))
    assert caught.value.exit_code == 2
    return str(caught.value.message)


@pytest.mark.parametrize(
    "url", ["mysql://ann:hidden@host/coach", "oracle://x", "nonsense", "", "postgresql://h:port/x"]
)
def test_an_address_of_no_kind_we_know_gets_an_example_of_each(url: str) -> None:
    said = refused(url)
    assert "sqlite:///soleus.db" in said
    assert "postgresql+psycopg://" in said
    assert "hidden" not in said


def test_an_option_that_the_server_does_not_take_is_refused() -> None:
    assert "cannot be opened" in refused(f"{COACH}/coach?nonsense=1")


@pytest.mark.slow
def test_a_server_that_does_not_answer_is_not_waited_for_forever() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"{COACH}:{silent.getsockname()[1]}/coach"
        assert f"connect_timeout={told.PATIENCE}" in told.impatient(address)
        assert "no database lets us in" in refused(f"{address}?connect_timeout=2")


def test_an_address_keeps_its_own_patience_and_its_password() -> None:
    assert told.impatient(f"{COACH}/coach?connect_timeout=3") == f"{COACH}/coach?connect_timeout=3"
    assert told.impatient("sqlite:///soleus.db") == "sqlite:///soleus.db"
    assert "coach:hidden@" in told.impatient(f"{COACH}/coach")


def test_a_file_in_use_is_no_damaged_one(tmp_path: Path) -> None:
    file = tmp_path / "coach.db"
    engine = create_engine(url_of(file), connect_args={"timeout": 0})
    with closing(sqlite3.connect(file)) as holding:
        holding.execute("BEGIN EXCLUSIVE")
        with pytest.raises(typer.BadParameter) as caught, told.database(url_of(file), "--db"):
            engine.connect().execute(text("SELECT * FROM sqlite_master"))
    engine.dispose()
    assert "in use by another program" in caught.value.message


def test_tables_of_another_version_are_told_as_such(tmp_path: Path) -> None:
    file = tmp_path / "coach.db"
    migrate(url_of(file))
    with closing(sqlite3.connect(file)) as meddled, meddled:
        meddled.execute("UPDATE alembic_version SET version_num = '9999'")
    assert "another version of this program" in refused(url_of(file))


def test_a_damaged_database_is_told_as_such(tmp_path: Path) -> None:
    file = tmp_path / "coach.db"
    migrate(url_of(file))
    whole = file.read_bytes()
    file.write_bytes(whole[:100] + b"\xa5" * (len(whole) - 100))
    assert "or a damaged one" in refused(url_of(file))


def test_a_damaged_database_of_an_older_version_is_told_as_such(tmp_path: Path) -> None:
    file = tmp_path / "coach.db"
    migrate(url_of(file))
    with closing(sqlite3.connect(file)) as meddled, meddled:
        meddled.execute("UPDATE alembic_version SET version_num = '0004'")
        many = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)"
        meddled.execute(f"INSERT INTO request (key, at) {many} SELECT i || 'x', '2026-01-05' FROM n")
    whole = file.read_bytes()
    file.write_bytes(whole[:-4096] + b"\xa5" * 4096)
    assert "or a damaged one" in refused(url_of(file))


def test_an_error_of_ours_is_not_laid_upon_the_person(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), told.database(url_of(tmp_path / "coach.db"), "--db"):
        raise ZeroDivisionError


@pytest.mark.parametrize("name", ["coach.db", "a?b#c.db", "100% ü.db", "a&b=c;d+e f.db", ":memory:"])
def test_the_address_of_a_file_leads_to_that_file(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with open_coach(url_of(Path(name))):
        assert {file.name for file in tmp_path.iterdir()} >= {name}
    assert [file.name for file in tmp_path.iterdir()] == [name]
