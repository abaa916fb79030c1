"""Order: what a person asks is answered in the order in which it was asked, and nobody waits for another."""

import asyncio
from random import Random

import pytest

from adapters.discord.ordered import InOrder
from core.ports import Lane
from tests.adapters.discord.house import House, Noted, begins, house, kept
from tests.platforms.discord import Interaction, Member, slow

CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback"
SEND = "POST /channels/{channel_id}/messages"
PEOPLE, LINES, CROWD = 6, 6, 40


async def test_each_line_is_kept_in_order_while_others_go_on() -> None:
    done: list[tuple[str, int]] = []
    chance = Random(7)

    async def do(line: str, number: int) -> None:
        await asyncio.sleep(chance.random() / 200)
        done.append((line, number))

    async with asyncio.TaskGroup() as tasks:
        order = InOrder(tasks)
        for number in range(20):
            for line in "abc":
                order.add(line, f"{line}{number}", lambda line=line, number=number: do(line, number))  # type: ignore[misc] # bound now
        assert order.waiting() == 60
        await order.idle()
        assert (order.waiting(), order.waiting("a"), len(done)) == (0, 0, 60)
    for line in "abc":
        assert [number for one, number in done if one == line] == list(range(20))
    assert [line for line, _ in done] != sorted(line for line, _ in done)


async def test_what_fails_stops_nothing() -> None:
    done: list[int] = []

    async def fail() -> None:
        raise ValueError

    async def do() -> None:
        done.append(1)

    async with asyncio.TaskGroup() as tasks:
        order = InOrder(tasks)
        order.add("a", "1", fail)
        order.add("a", "2", do)
        await order.idle()
    assert done == [1]


async def test_when_the_tasks_end_nobody_waits_for_what_was_not_done() -> None:
    async def never() -> None:
        await asyncio.Event().wait()

    orders: list[InOrder] = []

    async def serve() -> None:
        async with asyncio.TaskGroup() as tasks:
            orders.append(InOrder(tasks))
            for line in "aab":
                orders[0].add(line, line, never)
            await asyncio.sleep(0)
            orders[0].add("c", "c", never)
            raise ValueError

    with pytest.raises(ExceptionGroup):
        await serve()
    async with asyncio.timeout(15):
        await orders[0].idle()
    assert orders[0].waiting() == 0


async def test_many_people_at_once_are_each_answered_in_order(home: House) -> None:
    people = [home.server.person(f"Runner {number}") for number in range(PEOPLE)]
    chance = Random(7)
    for _ in range(PEOPLE * LINES):
        home.server.faults.add(SEND, slow(chance.random() / 50))

    async def speak(one: Member) -> None:
        for number in range(LINES):
            await one.types(f"/unknown{number}")

    await asyncio.gather(*map(begins, people))
    for one in people:
        one.forgets()
    await asyncio.gather(*map(speak, people))
    for one in people:
        await one.hears(f"unknown{LINES - 1}", within=10)
        texts = [shown.text for shown in one.shown() if "unknown" in shown.text]
        assert [f"unknown{number}" in text for number, text in enumerate(texts)] == [True] * LINES


async def test_an_answer_that_is_slow_to_show_holds_up_nobody_else(home: House, ann: Member) -> None:
    bob = home.server.person("Bob")
    home.server.faults.add(CALLBACK, slow(0.3))
    late = await ann.uses("/today")
    await home.settles(CALLBACK, len(home.server.called(CALLBACK)) + 1)
    await (await bob.uses("/help")).answered()
    assert not late.answer
    await late.answered()


async def test_a_flood_by_one_guild_leaves_others_their_turn(home: House, ann: Member) -> None:
    crowd = [home.server.person(f"Runner {number}") for number in range(CROWD)]
    guild = home.server.guild("Riverside", members=crowd)
    await guild.adds_bot()
    runs = guild.channel("runs")
    with kept(home.url):
        asked = [await one.uses("/help", at=runs) for one in crowd]
        mine = await ann.uses("/help")
        await asyncio.sleep(0.1)
    await asyncio.gather(*(one.answered(within=10) for one in (*asked, mine)))
    assert sum(_when(one) < _when(mine) for one in asked) < CROWD / 2


def _when(asked: Interaction) -> float:
    assert asked.answered_at is not None
    return asked.answered_at


async def test_words_are_answered_in_turn_and_interactions_need_none(sqlite_database_url: str) -> None:
    pace = Noted()
    async with house(sqlite_database_url, pace=pace) as home:
        ann = home.server.person("Ann")
        await begins(ann)
        assert pace.turns == []
        await ann.types("/when")
        await home.settles(SEND)
        chat = home.server.world.direct(ann.user).id
    assert pace.turns == [(str(chat), Lane.ANSWER, False)]
