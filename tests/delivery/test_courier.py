"""The courier: what is due goes out once, in order, whatever fails or ends in the midst of it."""

import asyncio
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.delivery.courier import MARGIN, Courier
from adapters.delivery.pacer import Limits, Pacer
from core.errands import LEASE, RETRIES, Failed, Gone, Later, Outcome, Sent
from tests.delivery.office import A_DAY, PEOPLE, PLATFORM, Post, Wire, desk, office, settled, until_due, works
from tests.delivery.virtual import VirtualClock, VirtualLoop, lived

SECONDS = LEASE.total_seconds()


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a database in which everybody went through onboarding on Monday, and Tuesday's session is due."""
    file = tmp_path_factory.mktemp("office") / "people.db"
    lived(settled(file, until_due))
    return file


@pytest.fixture
def file(people: Path) -> Iterator[Path]:
    """Yield a database in which something is due to everybody."""
    with desk(people) as copy:
        yield copy


async def day_two() -> float:
    """Let it be Tuesday, as it is in the database; return the second."""
    await asyncio.sleep(A_DAY)
    return asyncio.get_running_loop().time()


def carried(file: Path, post: Post, seconds: float) -> Post:
    """Let a courier work on this database for so long, from Tuesday on."""

    async def live() -> None:
        with office(file) as (coach, _):
            await asyncio.sleep(A_DAY)
            await works(coach, post, seconds)

    lived(live())
    return post


def test_what_is_due_is_sent_once_in_due_order_at_the_full_pace(file: Path) -> None:
    post = carried(file, Post(seconds=1.5), 300)
    assert [name for _, name in post.begun] == list(PEOPLE)
    times = [at for at, _ in post.begun]
    assert times[-1] - times[0] == pytest.approx(0.9, abs=0.02), "several are in flight"


def test_an_outcome_is_written_at_once_while_a_slow_one_is_under_way(file: Path) -> None:
    async def live() -> list[str]:
        with office(file) as (coach, wire):
            await asyncio.sleep(A_DAY)
            post = Post(seconds=0.1, slow={PEOPLE[0]: A_DAY})
            async with asyncio.TaskGroup() as group:
                first = group.create_task(works(coach, post, 20))
                await asyncio.sleep(19)
                wire.cut = True
                await first
            wire.cut = False
            await asyncio.sleep(SECONDS)
            after = Post()
            await works(coach, after, 20)
            return after.took

    assert lived(live()) == [PEOPLE[0]]


class Crash:
    """A process that ends in the midst of its work, and another that takes over after its leases."""

    def __init__(self, people: Path, at: float, seconds: float) -> None:
        """Crash ``at`` so many seconds; every send takes ``seconds``."""
        self.at, self.before, self.after = at, Post(seconds=seconds), Post()
        with desk(people) as file:
            lived(self._live(file))

    async def _live(self, file: Path) -> None:
        with office(file) as (coach, wire):
            await asyncio.sleep(A_DAY)
            asyncio.get_running_loop().call_later(self.at, self._end, wire)
            await works(coach, self.before, self.at)
        with office(file) as (coach, _):
            await asyncio.sleep(SECONDS)
            await works(coach, self.after, 120)

    def _end(self, wire: Wire) -> None:
        """Nothing is sent or written from now on."""
        wire.cut = self.before.dead = True

    @property
    def repeated(self) -> set[str]:
        """Who got it twice."""
        return set(self.before.took) & set(self.after.took)


@settings(max_examples=25)
@given(at=st.floats(0, 1.5), seconds=st.floats(0.01, 0.5))
def test_a_crash_at_any_moment_loses_nothing_and_repeats_only_what_was_in_flight(
    people: Path, at: float, seconds: float
) -> None:
    crash = Crash(people, at, seconds)
    in_flight = {name for _, name in crash.before.begun} - set(crash.before.took)
    assert set(crash.before.took) | set(crash.after.took) == set(PEOPLE), "none is lost"
    assert set(crash.after.took) - in_flight == set(PEOPLE) - set(crash.before.took) - in_flight
    assert crash.repeated == set(), "what was taken was written down at once"
    assert len(crash.before.took) == len(set(crash.before.took))
    assert len(crash.after.took) == len(set(crash.after.took))


@settings(max_examples=25)
@given(at=st.floats(0, 1.5), seconds=st.floats(0.01, 4))
def test_a_graceful_stop_repeats_nothing_and_leaves_nothing_in_hand(
    people: Path, at: float, seconds: float
) -> None:
    async def live(file: Path) -> tuple[Post, Post]:
        before, after = Post(seconds=seconds), Post(seconds=0)
        with office(file) as (coach, _):
            await asyncio.sleep(A_DAY)
            await works(coach, before, at)
            await works(coach, after, 2)
        return before, after

    with desk(people) as file:
        before, after = lived(live(file))
    assert sorted([*before.took, *after.took]) == list(PEOPLE)
    assert len(before.begun) == len(before.took), "what was begun was ended"


def test_a_stop_does_not_wait_for_ever(file: Path) -> None:
    async def live() -> float:
        with office(file) as (coach, _):
            await asyncio.sleep(A_DAY)
            loop = asyncio.get_running_loop()
            began = loop.time()
            await works(coach, Post(seconds=A_DAY), 2)
            return loop.time() - began

    assert lived(live()) <= 2 + 5 + 3


@settings(max_examples=15)
@given(ends=st.floats(61, 300))
def test_an_outage_of_the_database_longer_than_any_lease_repeats_and_loses_nothing(
    people: Path, ends: float
) -> None:
    async def live(file: Path) -> Post:
        post = Post(seconds=0.3)
        with office(file) as (coach, wire):
            await asyncio.sleep(A_DAY)
            loop = asyncio.get_running_loop()
            loop.call_later(0.45, setattr, wire, "cut", True)
            loop.call_later(ends, setattr, wire, "cut", False)
            courier = Courier(coach, PLATFORM, post, VirtualClock(), rate=10, in_flight=8)
            async with asyncio.TaskGroup() as group:
                task = group.create_task(courier.run())
                for _ in range(30):
                    await asyncio.sleep(30)
                    courier.wake()
                task.cancel()
            assert wire.refused < 100, "it does not hammer at the door"
        return post

    with desk(people) as file:
        post = lived(live(file))
    assert sorted(post.took) == list(PEOPLE)


def test_what_took_so_long_to_collect_that_its_lease_is_nearly_over_is_not_sent_with_it(file: Path) -> None:
    async def live() -> Post:
        post = Post()
        with office(file) as (coach, wire):
            await asyncio.sleep(A_DAY)
            loop = asyncio.get_running_loop()
            assert isinstance(loop, VirtualLoop)
            wire.takes, wire.seconds = loop.stall, 45
            loop.call_later(1, setattr, wire, "seconds", 0)
            await works(coach, post, 100)
        return post

    post = lived(live())
    assert sorted(post.took) == list(PEOPLE)
    assert min(post.leases) >= MARGIN.total_seconds()


def test_a_chat_that_is_held_longer_than_a_lease_delays_nobody_and_is_not_sent_with_an_old_one(
    file: Path,
) -> None:
    async def live() -> Post:
        pacer = Pacer(Limits(10))
        post = Post(pacer)
        with office(file) as (coach, _):
            await asyncio.sleep(A_DAY)
            pacer.hold(PEOPLE[3], 250)
            await works(coach, post, 600, in_flight=4)
        return post

    post = lived(live())
    assert [name for _, name in post.begun] == [*PEOPLE[:3], *PEOPLE[4:], PEOPLE[3]]
    assert post.begun[-2][0] < A_DAY + 2
    assert min(post.leases) >= MARGIN.total_seconds()


def test_a_messenger_that_raises_alarms_with_key_and_kind_alone_and_hinders_no_other(
    file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def answers(name: str) -> Outcome:
        if name == PEOPLE[2]:
            tried.append(name)
            if len(tried) == 1:
                raise ZeroDivisionError("runner02 said something private")
        return Sent()

    tried: list[str] = []
    with caplog.at_level(logging.ERROR):
        post = carried(file, Post(answers=answers), 20 + RETRIES[0].total_seconds() + 60)
    assert post.took.count(PEOPLE[2]) == len(tried) == 2, "it is tried again"
    assert {post.took.count(name) for name in PEOPLE if name != PEOPLE[2]} == {1}
    (record,) = caplog.records
    assert vars(record)["error"] == "ZeroDivisionError"
    assert str(vars(record)["key"]).startswith("errand.")
    assert "private" not in record.getMessage() + str(vars(record))


@pytest.mark.parametrize(
    ("outcome", "times"), [(Later(LEASE), 2), (Failed(), 2), (Gone(), 1), (Sent(), 1)], ids=repr
)
def test_what_is_not_taken_comes_again_and_who_is_gone_is_left_alone(
    file: Path, outcome: Outcome, times: int
) -> None:
    first: list[str] = []

    def answers(name: str) -> Outcome:
        first.append(name)
        return outcome if name == PEOPLE[0] and first.count(name) == 1 else Sent()

    post = carried(file, Post(answers=answers), 400)
    assert [post.took.count(name) for name in PEOPLE] == [times] + [1] * (len(PEOPLE) - 1)


def test_few_are_collected_at_a_time(file: Path) -> None:
    async def live() -> int:
        pacer = Pacer(Limits(10))
        with office(file) as (coach, _):
            await asyncio.sleep(A_DAY)
            for name in PEOPLE:
                pacer.hold(name, 30)
            async with asyncio.TaskGroup() as group:
                one = group.create_task(works(coach, Post(pacer), 20, in_flight=6))
                await asyncio.sleep(10)
                left = await coach.collect(PLATFORM, VirtualClock().now(), 100)
                await one
            return len(left)

    assert lived(live()) == len(PEOPLE) - 3
