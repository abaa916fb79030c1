"""The message budget of places, by simulation: a month of a club of two hundred in two places."""

import asyncio
import random
from collections import Counter
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from sqlalchemy import event

from adapters.storage import migrate
from core.budget import BETWEEN_CHANGES, MOST_NEW
from core.clubs import PostKind, Share
from core.domain.events import Logged
from core.domain.state import Control, SetLog
from core.errands import Failed, Later, Lost, Outcome, Posting, Sent
from tests.flows.crowds import PLATFORMS, START, Crowd
from tests.reminders.house import hurried
from tests.storage.conftest import opened

HOURS = 3  # between two looks at who logs
STEADY = (SetLog(10, Control.STEADY),) * 3


def moody(chance: random.Random, posting: Posting) -> Outcome:
    """What a platform answers: mostly it takes a message, now and then not, and what stood is deleted."""
    if posting.post.memo and chance.random() < 0.02:
        return Lost()
    taken = Sent(posting.post.memo or posting.key)
    return chance.choices((taken, Later(timedelta(seconds=30)), Failed()), (30, 1, 1))[0]


@pytest.mark.parametrize(
    ("members", "days"), [(12, 30), pytest.param(200, 30, marks=pytest.mark.slow)], ids=["few", "many"]
)
def test_the_budget_holds_whatever_people_do_over_thirty_days(
    tmp_path: Path, members: int, days: int
) -> None:
    chance = random.Random(members)
    url = f"sqlite:///{tmp_path / 'club.db'}"
    migrate(url)
    with opened(url) as unit, asyncio.Runner() as runner:
        event.listen(unit.engine, "connect", hurried)
        crowd = Crowd(unit, takes=lambda posting: moody(chance, posting))
        for number in range(members):
            crowd.settle(f"runner{number:03}", frozenset(one for one in Share if chance.random() < 0.2))
        crowd.announce()
        late = crowd.people[3 * members // 4 :]
        for member in crowd.people[: 3 * members // 4]:
            crowd.enter(member)
        for hour in range(0, days * 24, HOURS):
            crowd.until(START + timedelta(hours=hour), runner)
            for member in crowd.people:
                if chance.random() < 0.6 * HOURS / 24:
                    crowd.does(member, lambda diary: Logged(diary.today, "raise_one_step", STEADY))
            if late and chance.random() < 0.3:
                crowd.enter(late.pop())
            if chance.random() < 0.05 and late:
                crowd.leaves(crowd.people[chance.randrange(members // 4)])
        crowd.until(crowd.now + timedelta(days=2), runner)
        held(crowd)


def held(crowd: Crowd) -> None:
    """Whatever happened: no place had more than its budget, and each had the end once."""
    assert max(crowd.new.values()) <= MOST_NEW
    for platform in PLATFORMS:
        apart = [after - before for before, after in pairwise(crowd.changes[platform])]
        assert min(apart) >= BETWEEN_CHANGES
        own = [one for one in crowd.seen if one.post.place.platform == platform]
        last = Counter(one.post.kind for one in own if not one.post.memo and one.post.times == 0)
        assert set(last) == set(PostKind)
    assert len(crowd.seen) > 100, "there was something to hold back"
