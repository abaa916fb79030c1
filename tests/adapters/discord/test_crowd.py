"""A crowd: all are answered in time, each in order, and no guild's flood keeps others waiting."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

import pytest

from core.ports import Lane
from tests.adapters.discord.house import BOUNDS, House, begins, house, kept
from tests.platforms.discord import Channel, Interaction, Member

AUTOCOMPLETE = 4
DEFERRED = (5, 6)
FLOODERS, EACH = 20, 10
# Where it counts who comes first, however busy the machine, nobody is told meanwhile that an answer comes.
AT_MOST = 60.0  # seconds
UNHURRIED = replace(BOUNDS, in_time=AT_MOST)


class Never:
    """A pace that gives nobody a turn."""

    async def turn(self, chat: str, lane: Lane, *, shared: bool = False) -> None:
        """Wait for ever."""
        await asyncio.Event().wait()

    def hold(self, chat: str, seconds: float) -> None:
        """Do nothing."""


async def crowd(home: House, names: Sequence[str], guild: str = "") -> tuple[list[Member], Channel | None]:
    """Bring people, in a channel of a guild of their own where it has a name."""
    people = [home.server.person(name) for name in names]
    if not guild:
        return people, None
    town = home.server.guild(guild, members=people)
    await town.adds_bot()
    return people, town.channel("runs")


def when(asked: Interaction) -> float:
    """Return the instant of the first answer."""
    assert asked.answered_at is not None
    return asked.answered_at


async def answered(asked: Sequence[Interaction]) -> None:
    """Return when all are answered, each within Discord's three seconds."""
    await asyncio.gather(*(one.answered(within=10) for one in asked))
    assert max(when(one) - one.at for one in asked) < 3


@pytest.mark.slow
async def test_fifty_of_every_kind_at_once_are_answered_in_time_and_need_no_turn(
    sqlite_database_url: str,
) -> None:
    async with house(sqlite_database_url, pace=Never()) as home:
        people, runs = await crowd(home, [f"Runner {number}" for number in range(10)], "Riverside")
        for one in people:
            await begins(one)
        on = [one.shown()[-1] for one in people]
        acts: list[Callable[[Member, int], Awaitable[Interaction]]] = [
            lambda one, at: one.uses("/today", at=runs),
            lambda one, at: one.uses("/log sets:12 12 12 control:steady"),
            lambda one, at: one.presses("Adjust", on=on[at]),
            lambda one, at: one.forges_pick("pick.0", "why", on=on[at]),
            lambda one, at: one.forges("nonsense", on=on[at]),
        ]
        before = len(home.server.interactions)
        work = [act(one, at) for act in acts for at, one in enumerate(people)]
        choices = [one.completes("/exercise name:ca", at=runs, within=10) for one in people]
        asked, _ = await asyncio.gather(asyncio.gather(*work), asyncio.gather(*choices))
        assert len(home.server.interactions) - before == 60
        await answered(asked)
        assert not [one for one in asked if one.answer in DEFERRED]


@pytest.mark.slow
@pytest.mark.parametrize("bounds", [UNHURRIED])
async def test_a_flood_by_one_guild_delays_neither_another_guild_nor_private_chats(home: House) -> None:
    home.server.interaction_limit = AT_MOST
    flooders, river = await crowd(home, [f"Flooder {number}" for number in range(FLOODERS)], "River")
    club, hill = await crowd(home, ["Hal", "Hob", "Hew"], "Hill")
    alone, _ = await crowd(home, ["Ann", "Ben"])
    with kept(home.url):
        flood = [await one.uses("/help", at=river) for _ in range(EACH) for one in flooders]
        lines = [[await one.uses("/help", at=hill) for _ in range(3)] for one in club]
        lines += [[await one.uses("/help") for _ in range(3)] for one in alone]
        assert not [one for one in flood if one.answer], "nothing can be answered yet"
    others = [one for line in lines for one in line]
    await asyncio.gather(*(one.answered(within=AT_MOST) for one in (*flood, *others)))
    for line in [*lines, *(flood[at::FLOODERS] for at in range(FLOODERS))]:
        assert [when(one) for one in line] == sorted(when(one) for one in line)
    last = max(when(one) for one in others)
    assert sum(when(one) > last for one in flood) > len(flood) / 2


async def test_a_flood_of_one_person_delays_nobody_in_the_same_channel(home: House) -> None:
    (eve, ann), runs = await crowd(home, ["Eve", "Ann"], "River")
    with kept(home.url):
        flood = [await eve.uses("/help", at=runs) for _ in range(40)]
        mine = await ann.uses("/help", at=runs)
    await answered([*flood, mine])
    assert sum(when(one) > when(mine) for one in flood) > len(flood) / 2


@pytest.mark.slow
async def test_letters_typed_by_a_crowd_delay_no_answer(home: House) -> None:
    typists, river = await crowd(home, [f"Typist {number}" for number in range(FLOODERS)], "River")
    (ann,), _ = await crowd(home, ["Ann"])
    await (await ann.uses("/help")).answered()
    home.server.interaction_limit = AT_MOST
    with kept(home.url):
        held = await ann.uses("/start")
        line = "/timezone city:qwertzuiop"
        typed = [one.completes(line, at=river, within=AT_MOST) for one in typists for _ in range(EACH)]
        typing = asyncio.gather(*typed)
        mine = await ann.uses("/help")
    await typing
    letters = [one for one in home.server.interactions if one.kind == AUTOCOMPLETE]
    assert len(letters) == FLOODERS * EACH
    await answered([held, mine])
    assert sum(when(one) > when(mine) for one in letters) > len(letters) / 2
