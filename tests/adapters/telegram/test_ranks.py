"""Who somebody is in a group, as Telegram has it: asked where it matters, and told when they go."""

from collections.abc import AsyncIterator

import pytest

from adapters.telegram import PLATFORM
from adapters.telegram.spot import place_id
from core.requests import Rank
from tests.adapters.telegram.house import HURRIED, House, house
from tests.adapters.telegram.noting import GONE, NOTED, notes, ranks
from tests.platforms.telegram import Fault, cut_before, garbage, hang, http, slow, too_many
from tests.platforms.telegram.groups import Group
from tests.platforms.telegram.people import Chatter

CREATE = "/club@soleus_bot create Riverside"


@pytest.fixture
async def home(sqlite_database_url: str) -> AsyncIterator[House]:
    """Yield a house whose coach notes what it is asked."""
    async with house(sqlite_database_url, patience=HURRIED) as opened:
        notes(opened)
        yield opened


@pytest.fixture
async def ann(home: House) -> Chatter:
    """Return Ann, who has pressed START."""
    return await somebody(home, "Ann")


@pytest.fixture
async def bob(home: House) -> Chatter:
    """Return Bob, who has, too."""
    return await somebody(home, "Bob")


async def somebody(home: House, name: str) -> Chatter:
    """Return somebody who has pressed START."""
    chatter = home.server.person(name)
    await chatter.asks("/start")
    return chatter


@pytest.fixture
def group(home: House, ann: Chatter, bob: Chatter) -> Group:
    """Return a group of which Ann is an administrator."""
    return home.server.group("River\u202eside", members=[ann, bob], admins=[ann], forum=True)


async def asked(chatter: Chatter, line: str, group: Group | None = None) -> Rank:
    """Say a line; return the rank it was answered for."""
    chatter.forgets()
    await chatter.says(line, at=group)
    await chatter.hears("Noted.")
    return ranks()[-1]


@pytest.mark.parametrize(
    ("status", "rank"),
    [
        ("creator", Rank.ADMINISTRATOR),
        ("administrator", Rank.ADMINISTRATOR),
        ("member", Rank.MEMBER),
        ("restricted", Rank.MEMBER),
    ],
)
async def test_a_rank_is_what_the_group_says(ann: Chatter, group: Group, status: str, rank: Rank) -> None:
    group.promotes(ann, status)
    assert await asked(ann, CREATE, group) is rank


@pytest.mark.parametrize(
    "line",
    ["create Riverside", "connect", "connect AB12-CD34", "disconnect", "captain Ann", "remove Bob"],
)
async def test_the_rank_is_asked_for_what_needs_it(ann: Chatter, group: Group, line: str) -> None:
    assert await asked(ann, f"/club@soleus_bot {line}", group) is Rank.ADMINISTRATOR


@pytest.mark.parametrize("line", ["/club@soleus_bot", "/club@soleus_bot join", "/today@soleus_bot"])
async def test_for_all_else_nobody_is_asked(home: House, ann: Chatter, group: Group, line: str) -> None:
    assert await asked(ann, line, group) is Rank.UNKNOWN
    assert home.server.called("getChatMember") == []


async def test_in_private_nobody_has_a_rank(home: House, ann: Chatter) -> None:
    assert await asked(ann, CREATE) is Rank.UNKNOWN
    assert home.server.called("getChatMember") == []


async def test_an_administrator_of_another_group_is_none_here(
    home: House, ann: Chatter, bob: Chatter, group: Group
) -> None:
    hillside = home.server.group("Hillside", members=[ann, bob], admins=[bob])
    assert await asked(ann, CREATE, hillside) is Rank.MEMBER
    assert await asked(bob, CREATE, group) is Rank.MEMBER


async def test_a_rank_is_asked_anew_each_time(ann: Chatter, group: Group) -> None:
    assert await asked(ann, CREATE, group) is Rank.ADMINISTRATOR
    group.promotes(ann, "member")
    assert await asked(ann, CREATE, group) is Rank.MEMBER


async def test_who_has_left_meanwhile_is_nobody(home: House, ann: Chatter, group: Group) -> None:
    await home.closes()
    await ann.says(CREATE, at=group)
    group.promotes(ann, "left")
    await home.opens()
    await ann.hears("Noted.")
    assert ranks()[-1] is Rank.UNKNOWN


@pytest.mark.slow
@pytest.mark.parametrize(
    "fault", [http(500), cut_before(), garbage(), hang(), too_many(60), http(400)], ids=str
)
async def test_a_rank_that_cannot_be_had_is_unknown_and_the_question_is_answered(
    home: House, ann: Chatter, group: Group, fault: Fault
) -> None:
    home.server.faults.add("getChatMember", fault, times=None)
    ann.forgets()
    await ann.says(CREATE, at=group)
    await ann.hears("Noted.", within=30)
    assert ranks()[-1] is Rank.UNKNOWN


async def test_a_rank_is_asked_for_again_where_telegram_stumbles(
    home: House, ann: Chatter, group: Group
) -> None:
    home.server.faults.add("getChatMember", http(502))
    assert await asked(ann, CREATE, group) is Rank.ADMINISTRATOR


async def test_who_waits_for_their_rank_holds_up_nobody_else_and_is_answered_in_order(
    home: House, ann: Chatter, bob: Chatter, group: Group
) -> None:
    for chatter in (ann, bob):
        chatter.forgets()
    home.server.faults.add("getChatMember", slow(0.5))
    await ann.says(CREATE, at=group)
    await ann.says("/club@soleus_bot", at=group)
    assert await asked(bob, "/today", None) is Rank.UNKNOWN
    await ann.hears("Noted.")
    await ann.hears("Noted.")
    mine = [one for one in notes_of(ann) if one[0].startswith("-")]
    assert [rank for _, rank in mine] == [Rank.ADMINISTRATOR, Rank.UNKNOWN]


def notes_of(chatter: Chatter) -> list[tuple[str, Rank]]:
    """List where somebody asked, and as what."""
    return [(one.place.id, one.rank) for one in NOTED if one.account.id == str(chatter.id)]


async def test_a_place_is_called_what_its_group_is_called_without_what_cannot_be_shown(
    ann: Chatter, group: Group
) -> None:
    topic = group.topic("Runs")
    await asked(ann, CREATE)
    assert NOTED[-1].place.name == ""
    ann.forgets()
    await ann.says(CREATE, at=topic)
    await ann.hears("Noted.")
    assert (NOTED[-1].place.id, NOTED[-1].place.name) == (place_id(group.id, topic.id), "Riverside")


@pytest.mark.parametrize("promoted", [False, True])
async def test_who_leaves_or_is_put_out_is_told_of(
    home: House, ann: Chatter, bob: Chatter, group: Group, promoted: bool
) -> None:
    if promoted:
        await group.promotes_bot(by=ann)
    await group.leaves(bob)
    await home.settled()
    assert {(platform, place, one.id) for platform, place, one, _ in GONE} == {
        (PLATFORM, place_id(group.id), str(bob.id))
    }
    GONE.clear()
    await group.joins(bob)
    await group.restricts(bob, by=ann)
    await home.settled()
    assert GONE == []
    await group.removes(bob, by=ann)
    await home.settled()
    assert {one.id for _, _, one, _ in GONE} == {str(bob.id)}


async def test_that_the_bot_was_put_out_is_no_departure(home: House, ann: Chatter, group: Group) -> None:
    await group.removes_bot(by=ann)
    await home.settled()
    assert GONE == []
