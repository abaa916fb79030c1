"""How long people wait for an answer, in quiet and while one more of them floods the bot."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from statistics import quantiles

from tests.bench import Row

PEOPLE, ASKED = 20, 20
POURED, PAUSE = 100, 0.5  # how much a flood brings at once, and the seconds until it does so again
SLOWEST = 98  # the place of the 99th percentile among 99

Say = Callable[[], Awaitable[object]]


async def in_quiet(people: Sequence[Say]) -> float:
    """Let everybody ask, one thing after another; return what 99 of 100 waits are shorter than, in seconds.

    One of ``people`` asks something, and returns when it is answered.
    """
    loop = asyncio.get_running_loop()

    async def ask(one: Say) -> list[float]:
        took = []
        for _ in range(ASKED):
            begun = loop.time()
            await one()
            took.append(loop.time() - begun)
        return took

    waits = await asyncio.gather(*map(ask, people))
    return quantiles([one for each in waits for one in each], n=100)[SLOWEST]


async def in_flood(people: Sequence[Say], flooding: Say) -> float:
    """Return the same while one more says much at once, again and again, and waits for no answer."""
    going_on = True

    async def flood() -> None:
        while going_on:
            await asyncio.gather(*(flooding() for _ in range(POURED)))
            await asyncio.sleep(PAUSE)

    pouring = asyncio.get_running_loop().create_task(flood())
    try:
        return await in_quiet(people)
    finally:
        going_on = False
        await pouring


def rows(quiet: float, flood: float, aim: str = "") -> tuple[Row, Row]:
    """Return what is reported of both; ``aim`` is what the flood may do to the waits."""
    return (
        Row(f"p99 of {PEOPLE} people at once", quiet * 1000, "ms"),
        Row("p99 of the same while one more floods", flood * 1000, "ms", flood / quiet, aim),
    )
