"""Stats: what of a member's events goes into the numbers."""

from datetime import date

import pytest

from core.domain.adherence import Sign
from core.domain.chronicle import Chronicle, Page
from core.domain.days import DAY
from core.domain.events import RunKind, RunNoted
from core.domain.patterns import Before
from core.domain.stats import stats
from core.domain.training import Member

MONDAY = date(2026, 1, 5)
LAST = MONDAY + 69 * DAY
RUNS = [MONDAY + ahead * DAY for ahead in (2, 8, 17, 23, 32, 38, 47, 53, 60)]


@pytest.mark.parametrize(
    ("kind", "before"), [(kind, None if kind is RunKind.EASY else Before.RUN) for kind in RunKind]
)
def test_a_miss_may_follow_any_run_but_an_easy_one(kind: RunKind, before: Before | None) -> None:
    days = [MONDAY + ahead * DAY for ahead in range(70)]
    pages = {day: Page(day, Sign.PLANNED if day - DAY in RUNS else Sign.KEPT) for day in days}
    told = Chronicle(pages, {}, [], Member())
    found = stats(told, [RunNoted(run, run, kind) for run in RUNS], [], MONDAY, LAST).pattern
    assert (found.before if found else None) is before
