"""Decisions of the pure rules, over a table in which every rule comes to its turn."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from core.domain.evidence import Decision, Evidence
from core.domain.fold import fold
from core.domain.progression import decide
from core.domain.state import Phase, TrackState
from core.domain.training import Member
from tests.bench import Row
from tests.bench.history import OWNED, lived
from tests.bench.timing import best

ROUNDS, TIMES = 20, 10


def table() -> list[tuple[TrackState, Evidence]]:
    """Return what a year decided, and each state again in a halt, with much pain and with a red flag."""
    heard: list[Decision] = []
    fold(Member(), lived(date(2025, 1, 6), 364), lambda _, __, ___, one: heard.append(one))
    cases = [(one.before, one.evidence) for one in heard]
    for one in heard[::12]:
        cases.append((one.before.but(phase=Phase.HALTED), one.evidence))
        cases.append((one.before, Evidence(one.evidence.sets, pain=7)))
        cases.append((one.before, Evidence(one.evidence.sets, pain=0, flag=True)))
    return cases


def run() -> Iterator[Row]:
    """Decide the whole table again and again on one core."""
    cases, runner = table(), OWNED.runner
    rules = Counter(decide(state, evidence, runner).rule for state, evidence in cases)

    def work() -> None:
        for _ in range(TIMES):
            for state, evidence in cases:
                decide(state, evidence, runner)

    name = f"decisions of {len(rules)} rules over {len(cases)} cases"
    yield Row(name, len(cases) * TIMES / best(work, ROUNDS), "a second", aim="≥ 100,000")
