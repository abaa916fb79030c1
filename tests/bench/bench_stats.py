"""/stats after three years, beside the usual way: a reading and a fold for each exercise's number."""

import asyncio
from collections.abc import Iterator
from datetime import date
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from bot.lifetime import calm_collector
from core.domain.chronicle import chronicle
from core.domain.events import Event, Logged
from core.domain.fold import fold
from core.domain.stats import stats
from core.domain.training import Member
from core.intents import Period, ShowStats
from core.requests import Request
from core.speech.catalogue import Voice
from core.speech.say import stats as say
from tests.bench import Row
from tests.bench.logging_member import ACCOUNT, FIRST, PLACE, LoggingMember, logging_member
from tests.bench.timing import best

DAYS, ROUNDS = 3 * 365, 15
_KEYS = count(1)


async def asked(member: LoggingMember, period: Period) -> float:
    """Return how long one answer takes, in seconds: reading, folding, counting, wording, committing."""
    request = Request(ACCOUNT, PLACE, ShowStats(period), f"stats.{next(_KEYS)}", member.now)
    began = perf_counter()
    (answer,) = await member.coach.answer(request)
    took = perf_counter() - began
    assert answer.text.count("\n") > 10
    return took


async def answers(member: LoggingMember, period: Period) -> float:
    """Return the best of several answers, after one that is not measured."""
    await asked(member, period)
    return min([await asked(member, period) for _ in range(ROUNDS)])


def read(member: LoggingMember) -> list[Event]:
    """Read the whole history as events."""
    with member.unit() as tx:
        person = tx.person(ACCOUNT)
        assert person is not None
        return [one.event for one in tx.events(person.id, date.min)]


def usual(member: LoggingMember) -> list[int]:
    """Count each exercise's sets the usual way: a query for each number, folded for where it stands."""
    exercises = {one.exercise for one in read(member) if isinstance(one, Logged)}
    return [_sets(member, exercise) for exercise in exercises]


def _sets(member: LoggingMember, exercise: str) -> int:
    events = read(member)
    fold(Member(), events)
    logs = (one for one in events if isinstance(one, Logged) and one.exercise == exercise)
    return sum(len(log.sets) for log in logs)


def run() -> Iterator[Row]:
    """Ask for the numbers of four weeks and of everything, then measure the parts by themselves.

    The collector is as calm as in the bot. The first answer, which also folds the snapshot, is left out.
    """
    calm_collector()
    with (
        TemporaryDirectory(prefix="soleus-bench-", dir=Path.cwd()) as folder,
        logging_member(f"sqlite:///{folder}/coach.db", DAYS) as member,
    ):
        every = asyncio.run(answers(member, Period.ALL)) * 1000
        month = asyncio.run(answers(member, Period.MONTH)) * 1000
        reading = best(lambda: read(member), ROUNDS) * 1000
        naive = best(lambda: usual(member), 3) * 1000
        events, today = read(member), member.now.date()
    known = chronicle(Member(), events, date.min, today)
    numbers = stats(known, events, [], FIRST.date(), today)
    folding = best(lambda: chronicle(Member(), events, date.min, today), ROUNDS) * 1000
    wording = best(lambda: say.stats(Voice(), numbers, Period.ALL), ROUNDS) * 1000
    yield Row(f"/stats all of {DAYS} days, {len(events)} events", every, "ms", every / naive, "≤ 50 ms")
    yield Row("/stats month of the same", month, "ms", month / naive, "≤ 50 ms")
    yield Row("the usual way: a reading and a fold for each exercise", naive, "ms")
    yield Row("of /stats all, reading", reading, "ms")
    yield Row("of /stats all, folding to the chronicle", folding, "ms")
    yield Row("of /stats all, wording", wording, "ms")
