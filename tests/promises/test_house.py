"""The guards of the test suite itself hold."""

import socket
import subprocess

import pytest
from sqlalchemy import create_engine, text

from tests import conftest
from tests.bench import Row
from tests.bench.__main__ import cells, table
from tests.promises.source import ROOT


@pytest.mark.parametrize("host", ["203.0.113.7", "example.org"])
def test_no_test_reaches_beyond_loopback(host: str) -> None:
    with pytest.raises(PermissionError, match="loopback only"):
        socket.create_connection((host, 80), timeout=1)
    assert conftest.refused == [host]
    conftest.refused.clear()


def test_loopback_may_be_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()


@pytest.mark.postgres
def test_the_database_on_postgresql_is_new_and_empty(postgres_url: str) -> None:
    engine = create_engine(postgres_url)
    with engine.connect() as connection:
        tables = connection.execute(text("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"))
        assert tables.scalar_one() == 0
    engine.dispose()


def test_make_lists_every_target_with_its_meaning() -> None:
    said = subprocess.run(["make", "-s"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert [line.split()[1] for line in said.splitlines()] == [
        "help",
        "chat",
        "test",
        "slow",
        "check",
        "bench",
        "lock",
    ]


def test_figures_stand_in_columns() -> None:
    rows = [Row("log", 1.5, "ms", 2.5, "≤ 3×"), Row("rules", 123456.0, "/s", aim="≥ 100,000")]
    assert table(map(cells, rows)).splitlines() == [
        "name    figure  unit  ratio  aim",
        "log       1.50  ms    2.50×  ≤ 3×",
        "rules  123,456  /s           ≥ 100,000",
    ]
