"""Many due in the same second: what is lost, how late the last comes, and who has to wait meanwhile."""

from collections.abc import Iterator
from functools import partial

from tests.bench import Row
from tests.bench.reminders.apart import Figures, apart
from tests.bench.reminders.crowd import crowd
from tests.bench.reminders.databases import folder, sqlite

PATIENCE, WHOLE_PATIENCE = 120.0, 400.0  # seconds
MEMORY, STORE, TELEGRAM = "in memory", "job store on SQLite", "JobQueue of python-telegram-bot"


def rows(*, whole: bool) -> Iterator[Row]:
    """Let 1,000 and 10,000 be due both ways, of more jobs in the long form; then 100,000 by the coach."""
    patience = WHOLE_PATIENCE if whole else PATIENCE
    many = 100_000 if whole else 10_000
    for due in (1_000, 10_000):
        for way in (MEMORY, STORE, TELEGRAM):
            if whole or way != STORE or due == 1_000:  # a job store takes minutes for more
                yield from _usual(way, due if way == STORE else many, due, patience)
    most = 100_000 if whole else 10_000
    patient = _measured(MEMORY, most, most, patience, patient=1)
    name = f"usual way, {MEMORY}, {most:,} due, lateness allowed"
    if patient is not None:
        yield Row(f"{name}: lost", patient["lost"], "")
        yield Row(f"{name}: last comes after", patient["last"], "s")
        yield Row(f"{name}: loop blocked at most", patient["blocked"] * 1000, "ms")
    for due in (1_000, 10_000, *([100_000] if whole else [])):
        yield from _ours(due, patient if due == most else None, patience)


def _measured(way: str, many: int, due: int, patience: float, patient: int = 0) -> Figures | None:
    with folder() as place:
        store = {MEMORY: "memory", TELEGRAM: "telegram"}.get(way, f"sqlite:///{place / 'jobs.db'}")
        return apart("usual.due", patience, store=store, many=many, due_at_once=due, patient=patient)


def _usual(way: str, many: int, due: int, patience: float) -> Iterator[Row]:
    name = f"usual way, {way}, {due:,} of {many:,} due"
    figures = _measured(way, many, due, patience)
    if figures is None:
        yield Row(f"{name}: over", patience, "s")
        return
    yield Row(f"{name}: lost", figures["lost"], "")
    if figures["lost"] < due:
        yield Row(f"{name}: last comes after", figures["last"], "s")
    yield Row(f"{name}: loop blocked at most", figures["blocked"] * 1000, "ms")


def _ours(due: int, usual: Figures | None, patience: float) -> Iterator[Row]:
    name = f"coach, {due:,} due"
    with sqlite(partial(crowd, many=due, due=due)) as copy:
        ours = apart("ours.due", patience, url=copy(), due_at_once=due)
    if ours is None:
        yield Row(f"{name}: over", patience, "s")
        return
    last = usual["last"] if usual else None
    aim = "≤ 0.1 of the usual way's, at 100,000" if last else ""
    yield Row(f"{name}: lost", ours["lost"], "", aim="0")
    yield Row(f"{name}: sent twice", ours["twice"], "", aim="0")
    yield Row(f"{name}: last claimed after", ours["claimed"], "s", last and ours["claimed"] / last, aim)
    yield Row(f"{name}: last composed and taken after", ours["last"], "s", last and ours["last"] / last, aim)
    yield Row(f"{name}: loop blocked at most", ours["blocked"] * 1000, "ms", aim="≤ 50 ms")
    yield Row(f"{name}: p99 of who asks before", ours["quiet"] * 1000, "ms")
    slower = ours["busy"] / ours["quiet"]
    yield Row(f"{name}: p99 of who asks meanwhile", ours["busy"] * 1000, "ms", slower, "≤ 6 times")
