"""The logs that move a board: what one costs in clubs of several sizes, and that nothing drifts."""

import asyncio
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from random import Random
from statistics import median
from time import perf_counter

from adapters.storage import StoredUnit, open_storage
from adapters.zones import Cities
from core.appointments import diary_of
from core.coach import Coach
from core.following import rebuild
from core.intents import LogLine
from core.requests import Place, Request
from tests.bench import Row
from tests.bench.clubs.filled import CHALLENGE, NOW, PLATFORM, account_of, club_of
from tests.bench.reminders.databases import Copy, postgres, sqlite

SIZES = (100, 1_000, 10_000)
LOGS, REBUILT = 300, 300
LINE = "raise 3x10 steady pain 0 effort 7"


def rows(*, whole: bool) -> Iterator[Row]:
    """Log in clubs of several sizes, on both databases; ``whole`` by all members of each."""
    for name, database in (("SQLite", sqlite), ("PostgreSQL", postgres)):
        dearer = list[float]()
        for size in SIZES:
            with database(partial(club_of, many=size, apart=LOGS)) as copy:
                if copy is None:
                    yield Row(f"logs on {name}: no server answers", 0, "")
                    return
                yield from _measured(name, copy, size, size if whole else min(size, LOGS), dearer)
        beside = f"a log on {name} in a club of {SIZES[-1]:,} beside one of {SIZES[0]:,}"
        yield Row(beside, dearer[-1] / dearer[0], "times", aim="≤ 1.25")


def _measured(name: str, copy: Copy, size: int, logs: int, dearer: list[float]) -> Iterator[Row]:
    """Let members of a club log in turns with people of no club; add by how much their logs are dearer."""
    unit = open_storage(copy())
    before = _kept(unit)
    took, alone = asyncio.run(_logged(unit, size, Random(size).sample(range(1, size + 1), logs)))
    moved = _kept(unit) - before
    some = Random(1).sample(range(1, size + 1), min(size, REBUILT))
    drifted = sum(_drifts(unit, member) for member in some)
    unit.close()
    each = median(took)
    dearer.append(each / median(alone))
    yield Row(f"a log in a club of {size:,} on {name}", each * 1000, "ms", dearer[-1], "≤ 1.5 times")
    yield Row("a log by who is in no club", median(alone) * 1000, "ms")
    yield Row(f"of {logs:,} logs, those that moved the board", moved, "", aim=f"{logs:,}")
    yield Row(f"of {len(some)} rebuilt from their logs, those that differ", drifted, "", aim="0")


async def _logged(unit: StoredUnit, size: int, members: Sequence[int]) -> tuple[list[float], list[float]]:
    """Let each of these log, and after each somebody of no club; return how long both took, in seconds."""
    took, alone = list[float](), list[float]()
    with ThreadPoolExecutor(1) as executor:
        coach = Coach(unit, Cities(), executor)
        for at, member in enumerate(members):
            took.append(await _log(coach, member))
            if at < LOGS:
                alone.append(await _log(coach, size + 1 + at))
    return took, alone


async def _log(coach: Coach, member: int) -> float:
    """Log today's raises; return how long the answer took, in seconds."""
    place = Place(PLATFORM, f"{member}")
    asked = Request(account_of(member), place, LogLine(LINE), f"bench.{member}", NOW)
    began = perf_counter()
    await coach.answer(asked)
    return perf_counter() - began


def _kept(unit: StoredUnit) -> int:
    with unit() as tx:
        return tx.tally(CHALLENGE).kept


def _drifts(unit: StoredUnit, member: int) -> bool:
    """Tell whether an entrant worked out from nothing is another than the one maintained."""
    with unit() as tx:
        person = tx.person_by_id(member)
        assert person is not None
        maintained = tx.entrant(CHALLENGE, member)
        rebuild(diary_of(tx, person, NOW, Cities()))
        return tx.entrant(CHALLENGE, member) != maintained
