"""The fold of three years of training, as a member is rebuilt from nothing."""

from collections.abc import Iterator
from datetime import date

from core.domain.events import Logged, Session
from core.domain.fold import fold
from core.domain.training import Member
from tests.bench import Row
from tests.bench.history import lived
from tests.bench.timing import best

DAYS = 3 * 365


def run() -> Iterator[Row]:
    """Fold three years of load days, mornings and light days."""
    events = lived(date(2023, 1, 2), DAYS)
    loads = {one.day for one in events if isinstance(one, Logged) and one.session is Session.LOAD}
    took = best(lambda: fold(Member(), events), 20)
    name = f"fold of {DAYS} days: {len(loads)} load days, {len(events)} events"
    yield Row(name, took * 1000, "ms", aim="≤ 20 ms")
