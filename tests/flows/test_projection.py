"""What others see of a member is what the member agreed to, in whatever is said, drawn or filed."""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import combinations
from pathlib import Path

import pytest

from adapters.storage import migrate
from core.boards import board_of, results
from core.clubs import Share
from core.diary import Diary
from core.domain.events import Logged, MorningAnswered
from core.domain.state import Control, SetLog
from core.speech.catalogue import Voice
from core.speech.message import Message
from core.speech.say import board as say_board
from core.speech.say import posts as say
from tests.flows.crowds import START, Crowd
from tests.storage.conftest import opened

SUBSETS = [frozenset(some) for many in range(4) for some in combinations(Share, many)]
SAID = {Share.STREAK: "in a row", Share.SETS: "sets", Share.LOAD: "17.5 kg"}
PRIVATE = ("7/10", "pain", "effort", "morning", "note")


def logged(diary: Diary) -> Logged:
    """A log that holds more than anybody else may see."""
    sets = (SetLog(11, Control.STEADY), SetLog(11, Control.WOBBLY))
    return Logged(diary.today, "raise_one_step", sets, pain=2, effort=9, kg=17.5)


def told(message: Message) -> list[str]:
    """Every line of a message, of its picture's facts and of its file."""
    lines = message.text.split("\n") + [button.label for row in message.rows for button in row]
    if message.picture is not None:
        lines += message.picture.alt.split("\n")
        drawn = message.picture.drawn
        assert drawn is not None
        lines += [drawn.title, drawn.subtitle, drawn.footer]
        lines += [f"{row.rank} {row.name} {row.value}" for row in drawn.rows]
    if message.document is not None:
        lines += message.document.data.decode("utf-8-sig").splitlines()
    return lines


@pytest.fixture
def crowd(tmp_path: Path) -> Iterator[Crowd]:
    """Yield a club in which each agreed to something else, and all logged the same."""
    url = f"sqlite:///{tmp_path / 'club.db'}"
    migrate(url)
    with opened(url) as unit:
        crowd = Crowd(unit)
        members = [crowd.settle(f"runner{at}", shares) for at, shares in enumerate(SUBSETS)]
        crowd.announce()
        crowd.now = START + timedelta(days=1, hours=12)
        for member in members:
            crowd.enter(member)
            crowd.does(member, lambda diary: MorningAnswered(diary.today, 1), logged)
        yield crowd


def seen(crowd: Crowd, members: list[int]) -> list[Message]:
    """Everything that is ever said of the board, in the places and near each member."""
    said = list[Message]()
    with crowd.unit() as tx:
        challenge = tx.challenge_of(crowd.club.id)
        assert challenge is not None
        voice, board = Voice(zone=crowd.zone), board_of(tx, crowd.club, challenge, crowd.now)
        for compose in (say.announced, say.started, say.midway, say.board, say.over, say.closing):
            said.append(compose(voice, board))
        everyone = results(tx, challenge, tx.everyone(challenge.id))
        said.append(say.file(voice, replace(board, rows=everyone)))
        for member in members:
            near = tx.near(challenge.id, member, 2)
            rows = results(tx, challenge, near)
            mine = rows[[one.entrant.member_id for one in near].index(member)]
            said += [say_board.near(voice, replace(board, rows=rows), mine)]
            said.append(say_board.outside(voice, board, member=False))
    return said


def of(said: list[Message], name: str) -> list[str]:
    """The lines that speak of somebody."""
    return [line for message in said for line in told(message) if re.search(rf"\b{name}\b", line)]


def test_a_row_holds_what_its_member_agreed_to_and_nothing_else(crowd: Crowd) -> None:
    said = seen(crowd, crowd.people)
    for at, shares in enumerate(SUBSETS):
        rows = of(said, f"runner{at}")
        assert len(rows) > len(SUBSETS), "in every kind of message"
        words = [row for row in rows if " of " in row]
        for share, told_as in SAID.items():
            assert any(told_as in row for row in words) is (share in shares), (shares, share)


def test_the_file_has_an_empty_cell_for_what_was_not_agreed_to(crowd: Crowd) -> None:
    (document,) = {one.document for one in seen(crowd, crowd.people) if one.document is not None}
    for cells in csv.DictReader(io.StringIO(document.data.decode("utf-8-sig"))):
        shares = SUBSETS[int(cells["name"].removeprefix("runner"))]
        filled = {Share.STREAK: "in a row", Share.SETS: "sets", Share.LOAD: "load kg"}
        assert {share for share, column in filled.items() if cells[column]} == shares


def test_nothing_private_is_said_of_anybody(crowd: Crowd) -> None:
    for message in seen(crowd, crowd.people):
        for line in told(message):
            assert not any(word in line.lower() for word in PRIVATE), line
            assert not re.search(r"runner.*\d\d:\d\d", line), "no hour of anybody's"


def test_what_is_withdrawn_is_gone_from_all_that_is_said_from_then_on(crowd: Crowd) -> None:
    with crowd.unit() as tx:
        for member in crowd.people:
            mine = tx.membership(crowd.club.id, member)
            assert mine is not None
            tx.keep_shares(mine.club_id, mine.member_id, frozenset())
    for message in seen(crowd, crowd.people):
        assert not any(
            word in line for line in told(message)[:-1] for word in SAID.values() if "runner" in line
        )
