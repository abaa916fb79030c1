"""``invite`` and who may start: a code that works once, stored as a digest, and settings that are refused."""

import asyncio
import re
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import typer

from adapters.storage import open_storage
from bot import told
from bot.app import open_coach, url_of
from bot.check import check
from bot.inviting import invite
from bot.settings import Settings
from core import code as codes
from core.access import Access, House
from tests.bot.commands import ran
from tests.people import Town

NOW = datetime(2026, 1, 5, tzinfo=UTC)
BY_CODE = House(Access.INVITE)


def invited(file: Path, uses: int = 1, house: House = BY_CODE) -> tuple[str, str]:
    """Make a code; return it and what was written."""
    lines: list[str] = []
    invite(url_of(file), house, uses, NOW + timedelta(days=14), lines.append)
    said = "\n".join(lines)
    found = re.search(r"/start ([0-9A-Z]{4}-[0-9A-Z]{4})", said)
    assert found, said
    return found[1], said


def test_a_code_is_written_with_the_line_that_uses_it_and_stored_as_a_digest(tmp_path: Path) -> None:
    code, said = invited(tmp_path / "coach.db", uses=3)
    plain = code.replace("-", "")
    assert f"{code} lets 3 people in until 2026-01-19" in said
    assert f"?start=invite_{plain}" in said
    assert "ACCESS is open" not in said
    with closing(sqlite3.connect(tmp_path / "coach.db")) as stored:
        assert stored.execute("SELECT code, uses FROM invite").fetchall() == [(codes.digest(plain), 3)]
    assert "ACCESS is open" in invited(tmp_path / "coach.db", house=House())[1]


def test_the_code_lets_in(tmp_path: Path) -> None:
    code, _ = invited(tmp_path / "coach.db")
    with open_coach(url_of(tmp_path / "coach.db"), house=BY_CODE) as coach:
        assert "Question 1" in asyncio.run(Town(coach).person("ann").says(f"/start {code}"))


@pytest.mark.slow
def test_the_command_makes_one_for_the_database_of_the_settings(tmp_path: Path) -> None:
    url = url_of(tmp_path / "coach.db")
    ended = ran("invite", "--uses", "2", "--days", "3", at=tmp_path, SOLEUS_DATABASE_URL=url, ACCESS="invite")
    assert (ended.code, ended.err) == (0, "")
    code = re.findall(r"/start (\S+)", ended.out)[0]
    unit = open_storage(url)
    with unit() as tx:
        assert tx.admit(codes.digest(code.replace("-", "")), datetime(2026, 1, 1, tzinfo=UTC))
    unit.close()


@pytest.mark.slow
@pytest.mark.parametrize("option", [("--uses", "0"), ("--days", "0"), ("--days", "9999")])
def test_a_code_for_nobody_or_for_ever_is_refused(tmp_path: Path, option: tuple[str, str]) -> None:
    assert ran("invite", *option, at=tmp_path).code == 2
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("access", "contact", "house"),
    [
        ("", "", House()),
        ("open", " @ann\n", House(contact="@ann")),
        (" Invite ", "", BY_CODE),
    ],
)
def test_who_may_start_is_read_from_the_settings(
    monkeypatch: pytest.MonkeyPatch, access: str, contact: str, house: House
) -> None:
    monkeypatch.setenv("ACCESS", access)
    monkeypatch.setenv("OPERATOR_CONTACT", contact)
    assert told.house(Settings()) == house


def test_what_is_neither_open_nor_by_invitation_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACCESS", "closed")
    with pytest.raises(typer.BadParameter, match="expected open or invite, not “closed”"):
        told.house(Settings())


@pytest.mark.parametrize(
    ("access", "contact", "words"),
    [
        ("open", "", ("Everybody may start.", "OPERATOR_CONTACT is not set")),
        ("invite", "@ann", ("Only who has a code may start", "is told @ann")),
        ("closed", "", ("ACCESS: expected open or invite",)),
    ],
)
def test_check_tells_who_may_start_and_whom_to_ask(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, access: str, contact: str, words: tuple[str, ...]
) -> None:
    lines: list[str] = []
    monkeypatch.setenv("SOLEUS_DATABASE_URL", url_of(tmp_path / "coach.db"))
    monkeypatch.setenv("TELEGRAM_TOKEN", "1:zebrafinch")
    monkeypatch.setenv("ACCESS", access)
    monkeypatch.setenv("OPERATOR_CONTACT", contact)
    assert check(Settings(), "", lines.append) == (1 if access == "closed" else 0)
    assert not [one for one in words if one not in "\n".join(lines)]
