"""Starting and restarting, and what it costs to be there: a table against one job a member."""

from collections.abc import Iterator
from functools import partial

from tests.bench import Row
from tests.bench.reminders.apart import Figures, apart
from tests.bench.reminders.crowd import EVENTLESS, crowd
from tests.bench.reminders.databases import folder, sqlite

PATIENCE, WHOLE_PATIENCE = 90.0, 300.0  # seconds
# Seconds over which idleness is measured; the coach ticks every 30, a scheduler without due jobs never.
IDLE, WHOLE_IDLE, USUAL_IDLE = 32.0, 62.0, 8.0
COMPARED = 100_000  # members, or jobs
STORES = (("memory", "in memory"), ("telegram", "JobQueue of python-telegram-bot"))


def rows(*, whole: bool) -> Iterator[Row]:
    """Start both ways, the coach's with up to a million members in its table.

    In memory a restart is a start: the jobs are added again.
    """
    patience, idle = (WHOLE_PATIENCE, WHOLE_IDLE) if whole else (PATIENCE, IDLE)
    usual: Figures | None = None
    for many in (10_000, COMPARED):
        for store, name in STORES if whole or many < COMPARED else STORES[:1]:
            seconds = USUAL_IDLE if many == COMPARED else 0.0
            took = apart("usual.start", patience, store=store, many=many, seconds=seconds)
            yield from _usual(f"usual way, {name}, {many:,} jobs", took, patience)
            usual = took if store == "memory" else usual
        if whole or many < COMPARED:
            yield from _kept(many, patience)
    for many in (10_000, COMPARED, *([1_000_000] if whole else [])):
        with sqlite(partial(crowd, many=many, due=many, tables=EVENTLESS)) as copy:
            ours = apart("ours.start", patience, url=copy(), seconds=idle if many >= COMPARED else 0.0)
        assert ours is not None, "the coach's own start is quick"
        yield from _ours(many, ours, usual)


def _usual(name: str, took: Figures | None, patience: float) -> Iterator[Row]:
    if took is None:
        yield Row(f"{name}: start, over", patience, "s")
        return
    yield Row(f"{name}: start", took["seconds"], "s")
    yield Row(f"{name}: memory", took["MB"], "MB")
    if took["cpu"]:
        yield Row(f"{name}: CPU while idle", took["cpu"] * 1000, "ms a minute")


def _kept(many: int, patience: float) -> Iterator[Row]:
    """The job store on SQLite: adding the jobs, and starting again with them."""
    with folder() as place:
        store = f"sqlite:///{place / 'jobs.db'}"
        took = apart("usual.start", patience, store=store, many=many, seconds=0)
        name = f"usual way, job store on SQLite, {many:,} jobs"
        over = "" if took else ", over"
        yield Row(f"{name}: adding them{over}", took["seconds"] if took else patience, "s")
        again = apart("usual.restart", patience, store=store)
        if again is not None:
            yield Row(f"{name}: start with those added", again["seconds"] * 1000, "ms")


def _ours(many: int, ours: Figures, usual: Figures | None) -> Iterator[Row]:
    """Compare with the usual way in memory at 100,000, whatever the number of members."""
    name, beside = f"coach, {many:,} members", f"of the usual way's at {COMPARED:,}"
    start = ours["seconds"] / usual["seconds"] if usual else None
    yield Row(f"{name}: start", ours["seconds"] * 1000, "ms", start, f"≤ 0.01 {beside}")
    memory = ours["MB"] / usual["MB"] if usual else None
    yield Row(f"{name}: memory", ours["MB"], "MB", memory, f"≤ 0.005 {beside}")
    if usual:
        faster = usual["seconds"] / ours["tick"]
        yield Row(f"{name}: how much faster than loading jobs it looks", faster, "times", aim="≥ 500")
    if ours["cpu"]:
        idle = ours["cpu"] / usual["cpu"] if usual else None
        yield Row(f"{name}: CPU while idle", ours["cpu"] * 1000, "ms a minute", idle, "≤ 1")
