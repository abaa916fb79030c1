"""The picture of the last board: drawn once its words are ready, and never in the way of the close."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from adapters.storage import migrate
from core.boards import Board
from core.clubs import Club, Counted, PostKind
from core.coach import Coach
from core.diary import Diary
from core.domain.challenge import ChallengeKind
from core.domain.events import Logged
from core.domain.results import Result
from core.domain.state import Control, SetLog
from core.errands import Posting
from core.painting import BoardPicture
from core.speech.catalogue import Voice
from core.speech.say import board as say
from tests.delivery.office import AtOnce
from tests.flows.crowds import PLAN, START, ZONES, Crowd
from tests.storage.conftest import opened

LAST = date(2026, 1, 8)
SHORT = replace(PLAN, kind=ChallengeKind.GOAL, end=LAST, target=5)


@dataclass
class Brush:
    """Draws nothing but says so, or breaks."""

    breaks: bool = False
    drew: list[BoardPicture] = field(default_factory=list)

    def board(self, picture: BoardPicture) -> bytes:
        self.drew.append(picture)
        if self.breaks:
            raise ValueError("out of paint")
        return b"a picture"


def logged(diary: Diary) -> Logged:
    """A log of today."""
    return Logged(diary.today, "raise_one_step", (SetLog(11, Control.STEADY),) * 2, pain=0, effort=7)


@pytest.fixture
def crowd(tmp_path: Path) -> Iterator[Crowd]:
    """Yield a club of two in a short challenge."""
    url = f"sqlite:///{tmp_path / 'club.db'}"
    migrate(url)
    with opened(url) as unit:
        crowd = Crowd(unit)
        members = [crowd.settle(name) for name in ("ann", "bob")]
        crowd.announce(SHORT)
        crowd.now = START + timedelta(days=1, hours=12)
        for member in members:
            crowd.enter(member)
            crowd.does(member, logged)
        yield crowd


def closing(crowd: Crowd, brush: Brush) -> list[Posting]:
    """Let the challenge close; return what was posted of the closing."""
    crowd.coach = Coach(crowd.unit, ZONES, AtOnce(), painter=brush)
    with asyncio.Runner() as runner:
        crowd.until(START + timedelta(days=6), runner)
    return [one for one in crowd.seen if one.post.kind is PostKind.CLOSING]


def test_the_last_board_is_drawn_with_the_same_rows_as_its_words(crowd: Crowd) -> None:
    brush = Brush()
    posted = closing(crowd, brush)
    assert [one.message.picture.png for one in posted if one.message.picture] == [b"a picture"] * 2
    words = posted[0].message.text.split("\n")
    together, *rows = brush.drew[0].rows
    assert (together.value, together.share) == ("2 of 5", 0.4), "of a goal first what all kept"
    assert "2 of 5 sessions kept together." in words
    for row in rows:
        assert any(line.startswith(f"{row.rank}. {row.name}") and row.value in line for line in words)
    assert posted[0].message.picture is not None
    assert posted[0].message.picture.alt == posted[0].message.text


def test_a_painter_in_trouble_lets_the_words_go_alone_once_and_with_an_alarm(
    crowd: Crowd, caplog: pytest.LogCaptureFixture
) -> None:
    posted = closing(crowd, Brush(breaks=True))
    assert len(posted) == 2, "once in each place"
    assert all(one.message.picture is not None and not one.message.picture.png for one in posted)
    assert {vars(one)["error"] for one in caplog.records} == {"ValueError"}


def board(kind: ChallengeKind, rows: tuple[Result, ...], counted: Counted, **more: Any) -> Board:
    """A board as facts."""
    club = Club(1, "Riverside", "UTC", "CODE1234")
    challenge = replace(SHORT, kind=kind, closed_at=START, target=0, **more)
    return Board(club, challenge, LAST, counted, rows)


def test_a_streak_is_drawn_by_its_run_against_the_longest() -> None:
    rows = (Result(1, "ann", 3, 4, streak=3), Result(2, "bob", 4, 4, streak=1))
    drawn = say.picture(Voice(), board(ChallengeKind.STREAK, rows, Counted(3, 2, 7, people=3)))
    assert [(row.value, round(row.share, 2)) for row in drawn.rows] == [
        ("3 in a row", 1),
        ("1 in a row", 0.33),
    ]
    assert drawn.footer == "and 1 more · Together they kept 7 planned sessions."


def test_of_teams_the_teams_are_drawn_in_their_order() -> None:
    rows = (Result(1, "ann", 3, 4, "Reds"),)
    counted = Counted(3, 3, 9, people=3, teams=((0, 0.0), (2, 0.5), (1, 0.75)))
    derby = board(ChallengeKind.TEAMS, rows, counted, teams=("Blues", "Reds", "Greens"))
    drawn = say.picture(Voice(), derby).rows
    assert [(row.rank, row.name, row.value) for row in drawn] == [
        ("1", "Greens", "75 %, 1 ranked"),
        ("2", "Reds", "50 %, 2 ranked"),
        ("", "Blues", "nobody ranked"),
    ]
    assert [row.share for row in drawn] == [0.75, 0.5, 0.0]


def test_who_paused_too_long_is_drawn_without_rank_or_share() -> None:
    rows = (Result(1, "ann", 3, 4), Result(0, "bob", 1, 1, paused=True))
    drawn = say.picture(Voice(), board(ChallengeKind.CONSISTENCY, rows, Counted(2, 1, 4, people=2))).rows[1]
    assert (drawn.rank, drawn.value, drawn.share) == ("", "paused", 0.0)
