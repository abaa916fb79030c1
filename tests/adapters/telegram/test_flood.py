"""A flood by one person: everybody else is answered as if there were none, and memory has an end."""

import asyncio

from tests.adapters.telegram.flood import crowd
from tests.adapters.telegram.house import House
from tests.platforms.telegram.people import Chatter

LINES = 90  # fewer than one poll brings


async def test_who_speaks_after_a_flood_is_heard_before_it_is_over(home: House, ann: Chatter) -> None:
    people = await crowd(home, 10)
    for number in range(LINES):
        await ann.says(f"/unknown{number}")
    await asyncio.sleep(0.02)
    await asyncio.gather(*(one.asks("/help why", within=10) for one in people))
    assert f"unknown{LINES - 1}" not in ann.screen()
    await ann.hears(f"unknown{LINES - 1}", within=10)


async def test_a_flood_is_handed_over_whole_before_the_end(home: House, ann: Chatter) -> None:
    for number in range(60):
        await ann.says(f"/run {number + 1}k easy today")
    await home.settled()
    await home.closes()
    assert home.server.updates.pending == []
    await home.opens()
    assert "60 km" in (await ann.asks("/run")).text
