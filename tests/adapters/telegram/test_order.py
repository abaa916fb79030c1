"""Order: what a person says is answered in the order in which it was said, and nobody waits for another."""

import asyncio
import re
from random import Random

import pytest

from adapters.telegram.ordered import InOrder
from core.ports import Lane
from tests.adapters.telegram.house import House, Noted, house
from tests.platforms.telegram import slow
from tests.platforms.telegram.people import Chatter

PEOPLE, LINES = 8, 8


async def test_each_line_is_kept_in_order_while_others_go_on() -> None:
    done: list[tuple[str, int]] = []
    chance = Random(7)

    async def do(line: str, number: int) -> None:
        await asyncio.sleep(chance.random() / 200)
        done.append((line, number))

    async with asyncio.TaskGroup() as tasks:
        order = InOrder(tasks, 100)
        for number in range(20):
            for line in "abc":
                order.add(line, f"{line}{number}", lambda line=line, number=number: do(line, number))  # type: ignore[misc] # bound now
        await order.idle()
        assert len(done) == 60
    for line in "abc":
        assert [number for one, number in done if one == line] == list(range(20))
    assert [line for line, _ in done] != sorted(line for line, _ in done)


async def test_what_fails_stops_nothing_and_is_told_to_who_waits() -> None:
    done: list[int] = []

    async def fail() -> None:
        raise ValueError

    async def do() -> None:
        done.append(1)

    async with asyncio.TaskGroup() as tasks:
        order = InOrder(tasks, 100)
        await asyncio.gather(order.add("a", "1", fail), order.add("a", "2", do))
    assert done == [1]


async def test_with_too_much_waiting_the_oldest_is_dropped() -> None:
    done: list[int] = []

    async def do(number: int) -> None:
        await asyncio.sleep(0)
        done.append(number)

    async with asyncio.TaskGroup() as tasks:
        order = InOrder(tasks, 3)
        for number in range(10):
            order.add("a", str(number), lambda number=number: do(number))  # type: ignore[misc] # bound now
        await order.idle()
    assert done == [7, 8, 9]


async def test_what_was_not_done_at_the_end_is_told_to_who_waits() -> None:
    async def never() -> None:
        await asyncio.Event().wait()

    waited: list[asyncio.Future[None]] = []

    async def serve() -> None:
        async with asyncio.TaskGroup() as tasks:
            order = InOrder(tasks, 100)
            waited.extend([order.add("a", "1", never), order.add("a", "2", never)])
            await asyncio.sleep(0)
            waited.append(order.add("b", "3", never))
            raise ValueError

    with pytest.raises(ExceptionGroup):
        await serve()
    async with asyncio.timeout(15):
        await asyncio.wait(waited)
    assert all(one.cancelled() for one in waited)


async def test_many_people_at_once_are_each_answered_in_order(home: House) -> None:
    people = [home.server.person(f"Runner {number}") for number in range(PEOPLE)]
    chance = Random(7)
    for one in people:
        home.server.faults.add("sendMessage", slow(chance.random() / 50), times=3, chat=one.id)

    async def speak(one: Chatter) -> None:
        for number in range(LINES):
            await one.says(f"/unknown{number}")

    for one in people:
        await one.starts()
    await asyncio.gather(*map(speak, people))
    for one in people:
        await one.hears(f"unknown{LINES - 1}", within=10)
        numbers = [
            int(found[1]) for shown in one.shown() if (found := re.search(r"unknown(\d)”", shown.text))
        ]
        assert numbers == list(range(LINES))


async def test_every_answer_takes_its_turn_before_errands_and_tells_where_others_read_along(
    sqlite_database_url: str,
) -> None:
    pace = Noted()
    async with house(sqlite_database_url, pace=pace) as home:
        ann = home.server.person("Ann")
        group = home.server.group("Riverside", members=[ann])
        await ann.says("/today@soleus_bot", at=group)
        await ann.hears("for you alone", at=group)
        await ann.starts()
        await ann.hears("Question 1")
        await ann.presses("None applies")
        await ann.hears("Question 2")
    alone, company = (str(ann.id), Lane.ANSWER, False), (str(group.id), Lane.ANSWER, True)
    assert pace.turns == [alone, company, alone, alone]
