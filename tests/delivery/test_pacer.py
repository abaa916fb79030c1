"""Turns: never one too many for the platform, hardly one fewer, answers first, each chat by itself."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.delivery.pacer import CATCH_UP, TURN, Limits, Pacer, Turn
from core.ports import Lane
from tests.delivery.virtual import VirtualLoop, lived

ANSWER, ERRAND = Lane.ANSWER, Lane.ERRAND


@dataclass(frozen=True, slots=True)
class Start:
    """A message that was let go."""

    at: float
    name: str
    chat: str
    lane: Lane


@dataclass(slots=True)
class Street:
    """People in front of one pacer, and a list of who was let go when."""

    pacer: Pacer
    starts: list[Start] = field(default_factory=list)
    came: list[str] = field(default_factory=list)

    async def waits(self, name: str, chat: str, lane: Lane, after: float = 0) -> None:
        """Wait for a turn, having come ``after`` so many seconds; chats of groups begin with a minus."""
        await asyncio.sleep(after)
        self.came.append(name)
        await self.pacer.turn(chat, lane, shared=chat.startswith("-"))
        self.starts.append(Start(asyncio.get_running_loop().time(), name, chat, lane))

    @property
    def names(self) -> list[str]:
        """Who was let go, in order."""
        return [one.name for one in self.starts]


async def together(coming: Sequence[Awaitable[None]]) -> None:
    await asyncio.gather(*coming)


def busiest(times: Sequence[float], seconds: float) -> int:
    """Return how many there are in the fullest window of this length."""
    first = most = 0
    for last, at in enumerate(times):
        while times[first] <= at - seconds:
            first += 1
        most = max(most, last - first + 1)
    return most


async def crowd(pacer: Pacer, many: int) -> list[Start]:
    """Let so many errands to as many chats go, all of them waiting from the first instant."""
    street = Street(pacer)
    await together([street.waits(str(one), f"chat{one}", ERRAND) for one in range(many)])
    assert street.names == [str(one) for one in range(many)], "in the order of coming"
    return street.starts


@pytest.mark.parametrize(
    ("rate", "late", "share"),
    [(30, 0.001, 0.99), (50, 0.004, 0.99), (2000, 0.001, 0.99), (2000, 0.009, 0.95)],
)
def test_hardly_a_start_is_lost_to_late_timers_and_none_is_one_too_many(
    rate: int, late: float, share: float
) -> None:
    starts = lived(crowd(Pacer(Limits(rate)), 5 * rate), late)
    times = [one.at for one in starts]
    assert (len(times) - 1) / (times[-1] - times[0]) >= share * rate
    assert busiest(times, 1) <= rate


def test_starts_are_spaced_evenly() -> None:
    times = [one.at for one in lived(crowd(Pacer(Limits(30)), 60), 0.001)]
    assert min(after - before for before, after in pairwise(times)) >= 1 / 30 - CATCH_UP


def test_what_a_stall_holds_up_is_not_made_good_in_one_rush() -> None:
    async def stalled() -> list[Start]:
        loop = asyncio.get_running_loop()
        assert isinstance(loop, VirtualLoop)
        loop.call_later(0.5, loop.stall, 0.4)
        return await crowd(Pacer(Limits(200)), 400)

    times = [one.at for one in lived(stalled())]
    assert busiest(times, 1) <= 200
    assert busiest(times, 0.01) <= 0.01 * 200 + CATCH_UP * 200 + 1


arrivals = st.tuples(
    st.sampled_from(["ann", "ben", "cleo", "dan", "-club", "-crew"]),
    st.sampled_from(Lane),
    st.floats(0, 90),
)


@settings(max_examples=60)
@given(
    rate=st.sampled_from([1, 2, 5, 30, 50]),
    late=st.floats(0, 0.02),
    coming=st.lists(arrivals, max_size=120),
    stalls=st.lists(st.tuples(st.floats(0, 60), st.floats(0, 3)), max_size=3),
    holds=st.lists(
        st.tuples(st.sampled_from(["ann", "-club"]), st.floats(0, 60), st.floats(0, 30)), max_size=3
    ),
)
def test_no_limit_is_ever_hit_whoever_comes_when(
    rate: int,
    late: float,
    coming: list[tuple[str, Lane, float]],
    stalls: list[tuple[float, float]],
    holds: list[tuple[str, float, float]],
) -> None:
    async def lives() -> Street:
        loop = asyncio.get_running_loop()
        assert isinstance(loop, VirtualLoop)
        street = Street(Pacer(Limits(rate)))
        for at, span in stalls:
            loop.call_later(at, loop.stall, span)
        for chat, at, span in holds:
            loop.call_later(at, street.pacer.hold, chat, span)
        await together([street.waits(str(n), *one) for n, one in enumerate(coming)])
        await asyncio.sleep(200)
        assert street.pacer.remembered == 0
        return street

    street = lived(lives(), late)
    starts = street.starts
    assert len(starts) == len(coming), "everybody gets a turn"
    assert busiest([one.at for one in starts], 1) <= rate
    for group in ("-club", "-crew"):
        assert busiest([one.at for one in starts if one.chat == group], 60) <= 20
    for chat in {one.chat for one in starts}:
        for lane in Lane:
            kept = [one.name for one in starts if (one.chat, one.lane) == (chat, lane)]
            assert kept == [name for name in street.came if name in set(kept)], "in order within a lane"


def at_pace(steps: Callable[[Street], Awaitable[None]], rate: float = 10) -> Street:
    """Let people come to a pacer as ``steps`` say; return what happened."""

    async def lives() -> Street:
        street = Street(Pacer(Limits(rate)))
        await steps(street)
        return street

    return lived(lives())


def test_an_answer_goes_before_every_errand_that_waits() -> None:
    async def steps(street: Street) -> None:
        errands = [street.waits(f"e{one}", f"chat{one}", ERRAND) for one in range(20)]
        await together([*errands, street.waits("answer", "chat19", ANSWER, 0.55)])

    assert at_pace(steps).names.index("answer") == 6


def test_an_answer_starts_at_once_when_nothing_was_sent_for_a_while() -> None:
    async def steps(street: Street) -> None:
        await street.waits("errand", "ann", ERRAND)
        await street.waits("answer", "ben", ANSWER, 60)

    assert at_pace(steps).starts[-1].at == 60


def test_a_person_who_presses_quickly_is_answered_three_times_at_once() -> None:
    async def steps(street: Street) -> None:
        await together([street.waits(str(one), "ann", ANSWER) for one in range(5)])

    times = [one.at for one in at_pace(steps, 1000).starts]
    assert times == pytest.approx([0, 0, 0, 1, 2], abs=0.01)


@pytest.mark.parametrize("lane", Lane)
def test_a_group_gets_one_a_second_and_twenty_a_minute(lane: Lane) -> None:
    async def steps(street: Street) -> None:
        await together([street.waits(str(one), "-club", lane) for one in range(41)])

    times = [one.at for one in at_pace(steps).starts]
    assert busiest(times, 1) == 1
    assert times[19] == pytest.approx(19, abs=0.1)
    assert times[20] == pytest.approx(60, abs=0.5)
    assert times[40] == pytest.approx(120, abs=1)


def test_a_limit_met_in_one_chat_holds_up_that_chat_alone() -> None:
    async def steps(street: Street) -> None:
        street.pacer.hold("ann", 30)
        to_ann = [street.waits(f"ann{one}", "ann", ERRAND) for one in range(50)]
        await together([*to_ann, *(street.waits(f"e{one}", f"chat{one}", ERRAND) for one in range(20))])

    street = at_pace(steps)
    assert street.names[:20] == [f"e{one}" for one in range(20)]
    assert street.starts[19].at == pytest.approx(2, abs=0.2), "nobody waits for her"
    assert [one.at for one in street.starts[20:]] == pytest.approx([30 + one for one in range(50)])


def test_who_is_cancelled_takes_nobodys_turn() -> None:
    async def steps(street: Street) -> None:
        async with asyncio.TaskGroup() as group:
            tasks = [
                group.create_task(street.waits(f"e{one}", f"chat{one % 7}", ERRAND)) for one in range(100)
            ]
            await asyncio.sleep(0.05)
            for task in tasks[1:99]:
                task.cancel()

    street = at_pace(steps)
    assert street.names == ["e0", "e99"]
    assert street.starts[1].at == pytest.approx(0.1, abs=0.01)


def test_chats_are_forgotten_once_they_are_free_again() -> None:
    async def lives() -> tuple[int, int]:
        pacer = Pacer(Limits(100))
        await crowd(pacer, 500)
        busy = pacer.remembered
        await asyncio.sleep(2)
        return busy, pacer.remembered

    busy, later = lived(lives())
    assert busy <= 100 + 1
    assert later == 0


def test_who_waits_for_others_hears_when_their_turn_has_come() -> None:
    async def lives() -> list[tuple[float, bool]]:
        loop, pacer, told = asyncio.get_running_loop(), Pacer(Limits(10)), list[float]()
        await pacer.turn("ann", ERRAND)
        mine = Turn(lambda: told.append(loop.time()))

        async def send() -> None:
            TURN.set(mine)
            await pacer.turn("ben", ERRAND)
            await pacer.turn("cleo", ERRAND)

        async with asyncio.TaskGroup() as group:
            group.create_task(send())
            before = mine.given
        return [(at, before) for at in told]

    ((at, before),) = lived(lives())
    assert at == pytest.approx(0.1, abs=0.01)
    assert not before
