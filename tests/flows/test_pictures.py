"""The picture of the last board: drawn once its words are ready, and never in the way of the close."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from adapters.storage import migrate
from core.clubs import PostKind
from core.coach import Coach
from core.domain.challenge import ChallengeKind
from core.errands import Posting
from core.painting import BoardPicture
from tests.delivery.office import AtOnce
from tests.flows.crowds import PLAN, START, ZONES, Crowd
from tests.storage.conftest import opened

SHORT = replace(PLAN, kind=ChallengeKind.GOAL, end=date(2026, 1, 8), target=5)


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


@pytest.fixture
def crowd(tmp_path: Path) -> Iterator[Crowd]:
    """Yield a club of two in a short challenge."""
    url = f"sqlite:///{tmp_path / 'club.db'}"
    migrate(url)
    with opened(url) as unit:
        crowd = Crowd(unit)
        members = [crowd.settle(name) for name in ("ann", "bob")]
        crowd.announce(SHORT)
        for member in members:
            crowd.enter(member)
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
    for row in brush.drew[0].rows:
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
