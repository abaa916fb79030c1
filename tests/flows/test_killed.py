"""Killed at any moment and started again: nothing acknowledged is lost, and nothing is half-written."""

import random
import time
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.flows.process import Chat, begun, chatting

KILLS = 14
FIRST = date(2026, 1, 5)


def told(day: date, number: int) -> str:
    """A log of two exercises that no other day has."""
    sit, straight = f"{20 + number} {21 + number} 22", f"{number + 1} {number + 2} 9"
    return f"{day} sit {sit} steady, straight {straight} steady, pain 0, effort 7"


def named(day: date) -> str:
    """A day as the coach writes it."""
    return f"{day:%a} {day.day} {day:%b}"


def history(chat: Chat) -> dict[str, str]:
    """Read every page of /history: what stands beside each day."""
    days: dict[str, str] = {}
    for page in range(1, 6):
        at = ""
        for line in chat.says(f"/history {page}").splitlines()[2:]:
            at = line[:10].strip() or at
            days[at] = " ".join(f"{days.get(at, '')} {line[10:]}".split())
    return days


def whole(number: int) -> tuple[str, str]:
    """Return what /history says of the two exercises of a log."""
    return (
        f"wall sit {20 + number} {21 + number} 22",
        f"straight-knee raise {number + 1} {number + 2} 9",
    )


@pytest.mark.slow
def test_what_was_acknowledged_outlives_a_kill_at_any_moment(tmp_path: Path) -> None:
    rnd, db = random.Random(9), tmp_path / "coach.db"
    acknowledged: dict[date, int] = {}
    unsure: dict[date, int] = {}
    for kill in range(KILLS):
        today = FIRST + timedelta(days=4 * kill)
        with chatting(db, f"{today}T08:00") as chat:
            if kill == 0:
                begun(chat)
            seen = history(chat)
            for day, number in acknowledged.items():
                assert all(part in seen.get(named(day), "") for part in whole(number)), (kill, day, seen)
            for day, number in unsure.items():
                parts = [part in seen.get(named(day), "") for part in whole(number)]
                assert all(parts) or not any(parts), (kill, day, seen)
            for back in range(rnd.randint(0, 3)):
                day, number = today - timedelta(days=back), len(acknowledged) + len(unsure)
                assert f"Logged, {named(day)}" in chat.says(told(day, number % 60))
                acknowledged[day] = number % 60
            last = today - timedelta(days=3)
            unsure[last] = (len(acknowledged) + len(unsure)) % 60
            chat.send(told(last, unsure[last]))
            time.sleep(rnd.choice((0, rnd.uniform(0, 0.004), rnd.uniform(0, 0.03))))
            chat.kill()
    assert acknowledged
    assert len(unsure) == KILLS
