"""Migrations: up, down, up, on both databases, and the outcome is what the tables declare."""

import subprocess
import sys
from collections.abc import Iterator

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect, text

from adapters.storage import is_current, make_engine, migrate
from adapters.storage.migrate import MIGRATIONS, configuration, migrating, newest
from adapters.storage.tables import metadata
from tests.promises.source import ROOT


@pytest.fixture
def engine(empty_url: str) -> Iterator[Engine]:
    """Yield an engine on a database without tables."""
    engine = make_engine(empty_url)
    yield engine
    engine.dispose()


def tables(engine: Engine) -> set[str]:
    """The tables that are there."""
    return set(inspect(engine).get_table_names())


def indexes(engine: Engine) -> str:
    """Every index as the database states it, without regard to order."""
    lite = "SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
    post = "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'"
    with engine.connect() as connection:
        found = connection.execute(text(lite if engine.dialect.name == "sqlite" else post)).scalars()
        return "\n".join(sorted(" ".join(one.split()) for one in found if "alembic_version" not in one))


def test_up_down_and_up_again(empty_url: str, engine: Engine) -> None:
    assert not is_current(engine)
    migrate(empty_url)
    assert is_current(engine)
    assert tables(engine) == {*metadata.tables, "alembic_version"}
    with migrating(engine) as connection:
        command.downgrade(configuration(connection), "base")
    assert tables(engine) == {"alembic_version"}
    assert not is_current(engine)
    migrate(empty_url)
    migrate(empty_url)
    assert is_current(engine)


def test_the_outcome_is_what_the_tables_declare(empty_url: str, engine: Engine) -> None:
    migrate(empty_url)
    with migrating(engine) as connection:
        command.check(configuration(connection))


def test_the_rules_are_the_same_whether_migrated_or_declared(empty_url: str, engine: Engine) -> None:
    migrate(empty_url)
    migrated = indexes(engine)
    metadata.drop_all(engine)
    metadata.create_all(engine)
    assert indexes(engine) == migrated
    assert "one_standing_log" in migrated


def test_a_database_of_another_revision_is_not_current(empty_url: str, engine: Engine) -> None:
    migrate(empty_url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0000'"))
    assert not is_current(engine)


def test_a_migration_that_fails_leaves_nothing(engine: Engine) -> None:
    def failing() -> None:
        with migrating(engine) as connection:
            command.upgrade(configuration(connection), "head")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        failing()
    assert tables(engine) == set()


def test_files_are_named_by_revision_and_the_highest_is_the_newest() -> None:
    revisions = list(ScriptDirectory.from_config(configuration()).walk_revisions())
    files = sorted(file.name for file in (MIGRATIONS / "versions").glob("*.py"))
    assert sorted(one.revision for one in revisions) == [name.partition("_")[0] for name in files]
    assert revisions[0].revision == newest()


def test_rows_that_point_to_nothing_stop_a_migration_on_sqlite(sqlite_database_url: str) -> None:
    engine = make_engine(sqlite_database_url)

    def orphan() -> None:
        with migrating(engine) as connection:
            connection.execute(text("INSERT INTO account VALUES ('console', 'ann', 7, 'Ann', NULL, '', '')"))

    with pytest.raises(ValueError, match="account"):
        orphan()
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM account")).scalar_one() == 0
        assert connection.execute(text("PRAGMA foreign_keys")).scalar_one() == 1
    engine.dispose()


def test_a_table_made_anew_does_not_empty_those_that_point_to_it(sqlite_database_url: str) -> None:
    engine = make_engine(sqlite_database_url)
    with engine.begin() as connection:
        member = "INSERT INTO member VALUES (1, '2026-01-05', '', '{}', '2026-01-05', 0, NULL)"
        connection.execute(text(member))
        connection.execute(text("INSERT INTO entry VALUES (1, 1, '2026-01-05')"))
    with migrating(engine) as connection:
        connection.execute(text("CREATE TABLE anew AS SELECT * FROM member"))
        connection.execute(text("DROP TABLE member"))
        connection.execute(text("CREATE TABLE member (id INTEGER PRIMARY KEY, since DATE)"))
        connection.execute(text("INSERT INTO member SELECT id, snapshot_since FROM anew"))
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM entry")).scalar_one() == 1
    engine.dispose()


def test_starting_on_an_up_to_date_database_does_not_load_alembic(sqlite_database_url: str) -> None:
    start = "from adapters.storage import open_storage; open_storage(sys.argv[1]).close()"
    code = f"import sys; {start}; sys.exit('alembic' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", code, sqlite_database_url], cwd=ROOT, check=False)
    assert said.returncode == 0


@pytest.mark.slow
def test_alembic_typed_by_hand_finds_the_migrations(sqlite_database_url: str) -> None:
    typed = [sys.executable, "-m", "alembic", "-x", f"url={sqlite_database_url}", "check"]
    said = subprocess.run(typed, cwd=ROOT, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stderr
    said = subprocess.run(typed[:3] + typed[-1:], cwd=ROOT, capture_output=True, text=True, check=False)
    assert said.returncode != 0
    assert "-x url=" in said.stderr
