"""The ticker, on a real event loop: it comes when something falls due, misses nothing, and ends well."""

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from adapters.system.clock import SystemClock
from adapters.ticking.ticker import Ticker
from core.coach import Coach
from tests.delivery.office import PLATFORM, Wire, move_in, office
from tests.delivery.virtual import MONDAY, lived

TUESDAY = MONDAY + timedelta(days=1)
NEVER = timedelta(hours=1)


@dataclass(slots=True)
class ShiftedClock:
    """The time of day, moved elsewhere."""

    shift: timedelta = timedelta()

    def now(self) -> datetime:
        return SystemClock().now() + self.shift

    def set(self, at: datetime) -> None:
        self.shift = at - SystemClock().now()


@dataclass(slots=True)
class Tower:
    """A ticker on a real coach, and how many seconds from the beginning each of its ticks ended."""

    coach: Coach
    wire: Wire
    clock: ShiftedClock
    ticks: list[float] = field(default_factory=list)
    began: float = 0

    @asynccontextmanager
    async def ticking(self, at_least: timedelta) -> AsyncIterator[Ticker]:
        """Let it tick meanwhile."""
        loop = asyncio.get_running_loop()
        self.began = loop.time()
        ticker = Ticker(self.coach, self.clock, lambda: self.ticks.append(loop.time() - self.began), at_least)
        async with asyncio.TaskGroup() as group:
            running = group.create_task(ticker.run())
            yield ticker
            running.cancel()


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a database in which Ann went through onboarding on Monday; Tuesday's session comes next."""
    file = tmp_path_factory.mktemp("tower") / "people.db"

    async def live() -> None:
        with office(file) as (coach, _):
            await move_in(coach, "ann")
            await coach.tick(MONDAY)
            await coach.collect(PLATFORM, MONDAY, 9)

    lived(live())
    return file


@pytest.fixture
def tower(people: Path) -> Iterator[Tower]:
    """Yield a tower whose clock stands 0.3 seconds before Ann's session."""
    file = people.with_name("tower.db")
    file.write_bytes(people.read_bytes())
    with ThreadPoolExecutor(1) as executor, office(file, executor) as (coach, wire):
        clock = ShiftedClock()
        clock.set(TUESDAY - timedelta(seconds=0.3))
        yield Tower(coach, wire, clock)
    for left in people.parent.glob("tower.db*"):
        left.unlink()


async def test_it_ticks_at_once_and_then_at_the_instant_something_falls_due(tower: Tower) -> None:
    async with tower.ticking(NEVER):
        await asyncio.sleep(0.2)
        assert await tower.coach.collect(PLATFORM, tower.clock.now(), 9) == ()
        await asyncio.sleep(0.4)
        (parcel,) = await tower.coach.collect(PLATFORM, tower.clock.now(), 9)
    assert parcel.at == TUESDAY
    assert len(tower.ticks) == 2
    assert tower.ticks[0] < 0.2
    assert 0.28 <= tower.ticks[1] < 0.5


async def test_it_ticks_now_and_then_though_nothing_falls_due(tower: Tower) -> None:
    tower.clock.set(MONDAY)
    async with tower.ticking(timedelta(seconds=0.15)):
        await asyncio.sleep(0.7)
    assert 3 <= len(tower.ticks) <= 6


async def test_an_earlier_instant_heard_of_moves_the_tick_and_a_later_one_does_not(tower: Tower) -> None:
    tower.clock.set(MONDAY)
    async with tower.ticking(NEVER) as ticker:
        await asyncio.sleep(0.1)
        ticker.due(tower.clock.now() + timedelta(seconds=0.2))
        ticker.due(tower.clock.now() + timedelta(seconds=0.5))
        await asyncio.sleep(0.35)
    assert len(tower.ticks) == 2
    assert 0.28 <= tower.ticks[1] < 0.45


async def test_an_instant_heard_of_during_a_tick_is_not_lost(
    tower: Tower, caplog: pytest.LogCaptureFixture
) -> None:
    tower.clock.set(MONDAY)
    tower.wire.seconds = 0.15
    async with tower.ticking(NEVER) as ticker:
        await asyncio.sleep(0.05)
        ticker.due(tower.clock.now() + timedelta(seconds=0.02))
        await asyncio.sleep(0.15)
        assert tower.ticks == []
        tower.wire.seconds = 0
        await asyncio.sleep(0.6)
    assert len(tower.ticks) == 2
    assert caplog.records == [], "the scheduler skipped nothing"


async def test_an_instant_heard_of_before_the_first_tick_does_not_put_it_off(tower: Tower) -> None:
    async with tower.ticking(NEVER) as ticker:
        ticker.due(tower.clock.now() + NEVER)
        await asyncio.sleep(0)
        ticker.due(tower.clock.now() + NEVER)
        await asyncio.sleep(0.2)
    assert tower.ticks


async def test_a_tick_that_fails_is_alarmed_and_tried_again(
    tower: Tower, caplog: pytest.LogCaptureFixture
) -> None:
    tower.wire.cut = True
    with caplog.at_level(logging.ERROR):
        async with tower.ticking(timedelta(seconds=0.15)):
            await asyncio.sleep(0.1)
            tower.wire.cut = False
            await asyncio.sleep(0.5)
    assert len(tower.ticks) >= 3
    assert {vars(record)["error"] for record in caplog.records} == {"OSError"}
    assert all("gone" not in str(vars(record)) for record in caplog.records), "a kind, no message"


async def test_a_stop_lets_a_tick_under_way_end(tower: Tower, caplog: pytest.LogCaptureFixture) -> None:
    tower.clock.set(TUESDAY)
    tower.wire.seconds = 0.05
    async with tower.ticking(NEVER):
        await asyncio.sleep(0.03)
        assert tower.ticks == []
    assert len(tower.ticks) == 1
    tower.wire.seconds = 0
    assert len(await tower.coach.collect(PLATFORM, tower.clock.now(), 9)) == 1
    assert caplog.records == []
    await asyncio.sleep(0.2)
    assert len(tower.ticks) == 1, "nothing ticks on"


@pytest.mark.parametrize(("slept", "noted"), [(timedelta(minutes=4), False), (timedelta(minutes=6), True)])
async def test_a_process_that_slept_notes_the_outage_before_it_ticks(
    tower: Tower, slept: timedelta, noted: bool
) -> None:
    tower.clock.set(TUESDAY + timedelta(hours=3))
    async with tower.ticking(timedelta(seconds=0.15)):
        await asyncio.sleep(0.1)
        asleep = tower.clock.now()
        tower.clock.shift += slept
        await asyncio.sleep(0.3)
    with tower.wire() as tx:
        assert (tx.outage(asleep, asleep + slept) is not None) is noted
