"""A crash at every step between claim, compose, send and mark: each reminder comes, and comes once.

Only a message that was being sent, and not yet marked, may come a second time.
"""

import asyncio
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from adapters.delivery.courier import Courier
from adapters.delivery.pacer import Limits, Pacer
from adapters.storage import StoredUnit, make_engine
from adapters.zones import Cities
from core.coach import Coach
from core.errands import Due, Outcome, Parcel, Posting, Sent
from core.ports import Lane, Pace
from tests.delivery.office import A_DAY
from tests.delivery.virtual import VirtualClock, lived
from tests.reminders.fuse import Fuse, Fused, Mortal, PowerCutError, TroubleError
from tests.reminders.house import MONDAY, PLATFORM, STEADY, house_at

# Seconds after the hour of the session at which a process ends unless it crashed, at which the next begins,
# and that it takes until what the first had in hand was sent.
ENDS, BEGINS, RECOVERS = 5.0, 10.0, 150.0
BETWEEN_TICKS = 30.0
TUESDAY = (MONDAY + timedelta(days=1)).date()
OWED = {("ann", Due.MORNING), ("ann", Due.SESSION), ("ben", Due.SESSION)}


@dataclass(slots=True)
class Post:
    """A platform that takes one message after the other, each before the next may start."""

    fuse: Fuse
    pace: Pace = field(default_factory=lambda: Pacer(Limits(1)))
    took: list[Parcel] = field(default_factory=list)

    async def send(self, parcel: Parcel) -> Outcome:
        """Take a message; the process may end before it left and before the answer came."""
        await self.pace.turn(parcel.account.id, Lane.ERRAND)
        await self.fuse.reach()
        self.took.append(parcel)
        await asyncio.sleep(0.3)
        await self.fuse.reach()
        return Sent()

    async def post(self, posting: Posting) -> Outcome:
        """Take it: nothing stands in a place here."""
        return Sent(posting.post.memo)


async def process(file: Path, fuse: Fuse, begins: float, seconds: float) -> list[Parcel]:
    """Run a process on this file from so many seconds after the hour on; return what the platform took."""
    unit, post = StoredUnit(make_engine(f"sqlite:///{file}")), Post(fuse)
    await asyncio.sleep(A_DAY + begins)
    coach, clock = Coach(Fused(unit, fuse), Cities(), Mortal(fuse)), VirtualClock()
    courier = Courier(coach, PLATFORM, post, clock, rate=1)
    async with asyncio.TaskGroup() as group:
        working = [group.create_task(courier.run()), group.create_task(ticks(coach, courier.wake))]
        await asyncio.sleep(seconds)
        for one in working:
            one.cancel()
    unit.close()
    return post.took


async def ticks(coach: Coach, ticked: Callable[[], None]) -> None:
    """Tick now and then, as a ticker would, and go on after trouble."""
    clock, awake = VirtualClock(), False
    while True:
        with suppress(TroubleError):
            if not awake:
                await coach.wake(clock.now())
                awake = True
            await coach.tick(clock.now())
        ticked()
        await asyncio.sleep(BETWEEN_TICKS)


@pytest.fixture(scope="module")
def evening(tmp_path_factory: pytest.TempPathFactory, migrated_file: Path) -> Path:
    """Make a database in which Ann and Ben wait for Tuesday; Ann trained, and will be asked of it."""
    file = Path(shutil.copy(migrated_file, tmp_path_factory.mktemp("crashes") / "evening.db"))
    with house_at(f"sqlite:///{file}") as (house, _):
        for name in ("ann", "ben"):
            house.moves_in(name)
        house.says("ann", STEADY)
        house.says("ann", "/settings morning 07:00")
    return file


@dataclass(slots=True)
class Trial:
    """What came of a run with a fuse: the fuse, what was taken before it blew, and what after."""

    fuse: Fuse
    before: list[Parcel]
    after: list[Parcel]

    @property
    def slots(self) -> list[tuple[str, Due]]:
        """List what came, to whom and about what."""
        parcels = (*self.before, *self.after)
        return [(parcel.account.id, one.kind) for parcel in parcels for one in parcel.errands]


def tried(evening: Path, fuse: Fuse) -> Trial:
    """Run a process until a power cut or for a while, through any trouble, and another one after it."""
    file = Path(shutil.copy(evening, evening.with_name("trial.db")))
    ends = ENDS if fuse.error is PowerCutError else RECOVERS
    before = lived(process(file, fuse, 0, ends))
    after = lived(process(file, Fuse(), max(ends, BEGINS), RECOVERS))
    for left in evening.parent.glob("trial.db*"):
        left.unlink()
    return Trial(fuse, before, after)


def trials(evening: Path, error: type[BaseException], every: int) -> Iterator[Trial]:
    """Try every so manieth step that there is until all was sent and marked."""
    steps = tried(evening, Fuse()).fuse.steps
    for step in range(1, steps + 1, every):
        trial = tried(evening, Fuse(step, error))
        assert trial.fuse.blown
        yield trial


def came_once(trial: Trial) -> None:
    """Check that each slot came, and once but for what was in flight as the fuse blew."""
    assert set(trial.slots) == OWED, trial.fuse
    again = {parcel.key for parcel in trial.before} & {parcel.key for parcel in trial.after}
    assert again <= {parcel.key for parcel in trial.before[-1:]}, trial.fuse
    repeated = [one for one in OWED if trial.slots.count(one) > 1]
    in_flight = [(parcel.account.id, one.kind) for parcel in trial.before[-1:] for one in parcel.errands]
    assert set(repeated) <= set(in_flight), trial.fuse
    assert all(trial.slots.count(one) <= 2 for one in repeated), trial.fuse


def test_without_a_crash_each_reminder_comes_once(evening: Path) -> None:
    trial = tried(evening, Fuse())
    assert sorted(trial.slots) == sorted(OWED)
    assert trial.after == []
    assert trial.fuse.steps > 30


@pytest.mark.parametrize("error", [PowerCutError, TroubleError])
def test_a_crash_or_an_error_here_and_there_loses_nothing(evening: Path, error: type[BaseException]) -> None:
    for trial in trials(evening, error, 9):
        came_once(trial)


@pytest.mark.slow
def test_a_crash_at_any_step_loses_nothing_and_repeats_at_most_what_was_in_flight(evening: Path) -> None:
    repeated = 0
    for trial in trials(evening, PowerCutError, 1):
        came_once(trial)
        repeated += len(trial.slots) > len(OWED)
    assert repeated


@pytest.mark.slow
def test_an_error_at_any_step_loses_nothing_and_repeats_at_most_what_was_in_flight(evening: Path) -> None:
    for trial in trials(evening, TroubleError, 1):
        came_once(trial)
