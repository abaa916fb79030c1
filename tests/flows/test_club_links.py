"""Links into a club: what their payloads ask for, by whom, and where captains find them."""

import pytest

from core.handlers.club_join import followed
from core.intents import JoinClub, NewPeriod, ShowBoard
from tests.flows.books import Books
from tests.flows.clubs import club_in, founds, join_code, joins, rolls
from tests.people import Person, Town, flat


@pytest.fixture
async def club(town: Town, ann: Person) -> Person:
    """Return Ann, whose club in Riverside has a challenge that began today."""
    await founds(ann)
    await ann.says("/challenge create Spring, from today for 4 weeks")
    await ann.presses("Announce")
    await ann.says("/challenge join")
    await town.wait("1m")
    return ann


@pytest.mark.parametrize(
    ("payload", "asked"),
    [
        ("club_K7QF2M9P", JoinClub("club_K7QF2M9P")),
        ("board_7", ShowBoard(7)),
        ("again_12", NewPeriod(12)),
        ("", None), ("board_", None), ("board_0", None), ("board_-1", None), ("board_x", None),
        ("board_1x", None),
        ("again_99999999999", None), ("board_2147483648", None), ("boards_1", None), ("xboard_1", None),
        ("link_K7QF2M9P", None),
    ],
)  # fmt: skip
def test_a_payload_asks_for_one_thing_or_for_nothing(payload: str, asked: object) -> None:
    assert followed(payload) == asked


async def test_a_captain_sees_the_links_and_members_do_not(town: Town, club: Person) -> None:
    town.coach.open_door("telegram", "https://t.me/soleus_bot?start=")
    code = (await join_code(club)).replace("-", "")
    assert f"joins on Telegram: https://t.me/soleus_bot?start=club_{code}" in flat(club.heard)
    bob = await joins(town, "bob")
    assert "https://" not in await bob.says("/club")


async def test_near_me_by_a_link_is_for_members(town: Town, club: Person, books: Books) -> None:
    number = club_in(books).id
    club.withdraws()
    assert "Spring" in await club.says(f"/start board_{number}")
    eve = town.person("eve")
    await eve.starts()
    before = rolls(books)
    assert "you are not in it" in flat(await eve.says(f"/start board_{number}"))
    assert "you are not in it" in flat(await eve.says("/start board_99"))
    assert rolls(books) == before


async def test_a_new_period_by_a_link_is_for_captains(town: Town, club: Person, books: Books) -> None:
    bob = await joins(town, "bob")
    eve = town.person("eve")
    await eve.starts()
    before = rolls(books)
    for person in (bob, eve):
        assert "draft" not in await person.says("/start again_1")
    assert rolls(books) == before


async def test_a_member_s_own_link_shows_what_is_seen_of_them(town: Town, club: Person, books: Books) -> None:
    code, before = (await join_code(club)).replace("-", ""), rolls(books)
    assert "this is what its members see of you" in flat(await club.says(f"/start club_{code}"))
    assert rolls(books) == before


@pytest.mark.parametrize("payload", ["club_", "club_" + "x" * 58, "club_💥", "board_", "again_x", "clubs"])
async def test_whatever_a_link_says_is_answered(town: Town, club: Person, books: Books, payload: str) -> None:
    eve = town.person("eve")
    await eve.starts()
    before = rolls(books)
    assert "went wrong" not in await eve.says(f"/start {payload}")
    assert rolls(books) == before
