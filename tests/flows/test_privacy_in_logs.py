"""When something breaks inside: a polite answer, nothing changed, and a log that tells of nobody."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.flows.process import begun, chatting

MARKER = "zebrafinch"
POLITE = "Something went wrong on our side. Nothing was changed; please try again."
# What a person said: text, health answers, a name, a token-like word; none of it belongs into a log.
SECRETS = (MARKER, "ann", "123456:AAH-secret-token", "pain", "numb", "10 10 10")
BREAK = {
    "a table is gone": ("ALTER TABLE event RENAME TO elsewhere", "ALTER TABLE elsewhere RENAME TO event"),
    "a row cannot be written": (
        f"CREATE TRIGGER broken BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, '{MARKER}'); END",
        "DROP TRIGGER broken",
    ),
    "what was stored cannot be read": (
        f"UPDATE event SET facts = '{MARKER} pain 7 123456:AAH-secret-token' || facts",
        f"UPDATE event SET facts = replace(facts, '{MARKER} pain 7 123456:AAH-secret-token', '')",
    ),
}
SAID = (
    f"/log 10 10 10 pain 7 {MARKER}",
    "10 10 10 steady pain 7 effort 9",
    "/morning 8",
    f"/timezone {MARKER} 123456:AAH-secret-token",
    "/settings rest day friday",
)


def rows(db: Path) -> list[tuple[object, ...]]:
    """Return every row of the events."""
    with closing(sqlite3.connect(db)) as connection:
        return connection.execute("SELECT * FROM event ORDER BY id").fetchall()


def meddles(db: Path) -> Callable[[str], None]:
    """Change the database behind the coach's back."""

    def run(statement: str) -> None:
        with closing(sqlite3.connect(db, timeout=10)) as connection, connection:
            connection.execute(statement)

    return run


@pytest.mark.slow
@pytest.mark.parametrize("broken", BREAK)
def test_an_error_inside_is_answered_politely_and_logged_without_a_word_of_the_person(
    tmp_path: Path, broken: str
) -> None:
    db = tmp_path / "coach.db"
    breaks, mends = BREAK[broken]
    meddle = meddles(db)
    with chatting(db, "2026-01-05T07:00") as chat:
        begun(chat)
        chat.says("10 10 10 steady pain 1 effort 7")
        before = rows(db)
        meddle(breaks)
        heard = [chat.says(said) for said in SAID]
        meddle(mends)
        assert rows(db) == before, "nothing was changed"
        assert "two-leg raise, floor 10 10 10" in " ".join(chat.says("/history").split())
        errors = chat.leave()
    assert any(POLITE in said for said in heard)
    assert "Traceback" not in "".join(heard) + errors
    lines = [json.loads(line) for line in errors.splitlines()]
    failed = [line for line in lines if line["event"] == "request failed"]
    assert failed, "an alarm was given"
    for line in failed:
        assert line["level"] == "error"
        assert line["key"]
        assert line["error"].isidentifier()
        assert line["frames"]
        assert set(line) <= {"event", "level", "logger", "timestamp", "key", "error", "frames"}
    for secret in SECRETS:
        assert secret not in " ".join(json.dumps(line | {"frames": []}) for line in lines), secret


def test_a_session_without_an_error_logs_nothing(tmp_path: Path) -> None:
    with chatting(tmp_path / "coach.db", "2026-01-05T07:00") as chat:
        begun(chat)
        for said in SAID:
            assert POLITE not in chat.says(said)
        assert chat.leave() == ""
