"""Where not everybody may start: by invitation alone, with the warning signs for anybody."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.app import open_coach
from core import code as codes
from core.access import Access, House
from tests.flows.books import Books
from tests.flows.clubs import founds, join_code
from tests.flows.linking import code_of
from tests.people import MONDAY, Person, Town, flat

CONTACT = "@ann_who_runs_it"
CODE, TWICE = "K7QF2M9P", "11112222"
REFUSED = "This coach takes people in by invitation"


@pytest.fixture
def town(database_url: str) -> Iterator[Town]:
    """Yield a town whose coach takes people in by invitation."""
    with open_coach(database_url, house=House(Access.INVITE, CONTACT)) as coach:
        yield Town(coach)


@pytest.fixture
def bob(town: Town) -> Person:
    """Return somebody nobody knows."""
    return town.person("bob")


@pytest.fixture(autouse=True)
def invited(books: Books) -> None:
    """Let there be a code for one, and one for two people, for two weeks."""
    with books.unit() as tx:
        tx.let_in(codes.digest(CODE), MONDAY + timedelta(days=14), 1)
        tx.let_in(codes.digest(TWICE), MONDAY + timedelta(days=14), 2)


@pytest.mark.parametrize("line", ["/start", "/today", "hello", "10 10 10 steady", "/club show", "/log"])
async def test_who_has_no_code_is_told_whom_to_ask_and_is_not_kept(
    bob: Person, books: Books, line: str
) -> None:
    said = flat(await bob.says(line))
    assert REFUSED in said
    assert f"Ask {CONTACT} for a code" in said
    assert books.members() == 0


async def test_where_nobody_is_named_it_says_so(sqlite_database_url: str) -> None:
    with open_coach(sqlite_database_url, house=House(Access.INVITE)) as coach:
        assert "Ask whoever told you about it" in flat(await Town(coach).person("bob").says("/start"))


@pytest.mark.parametrize("said", [CODE, "k7qf-2m9p", f"invite_{CODE}", "K7QF 2M9P"])
async def test_a_code_lets_in_however_it_is_typed(bob: Person, said: str) -> None:
    assert "Question 1 of 5" in await bob.says(f"/start {said}")
    assert "Question 2 of 5" in await bob.presses("1")


async def test_a_code_lets_in_as_many_as_it_was_made_for(town: Town, books: Books) -> None:
    for code, most in ((CODE, 1), (TWICE, 2)):
        for number in range(3):
            said = flat(await town.person(f"{code} {number}").says(f"/start {code}"))
            assert ("Question 1 of 5" in said) == (number < most)
            assert ("That code lets nobody in" in said) == (number >= most)
    assert books.members() == 3


async def test_a_code_that_is_over_lets_nobody_in(town: Town, bob: Person) -> None:
    await town.wait("14d")
    assert "That code lets nobody in" in await bob.says(f"/start {CODE}")


async def test_codes_cannot_be_guessed(bob: Person, books: Books) -> None:
    for _ in range(5):
        assert "That code lets nobody in" in await bob.says("/start 00000000")
    assert "Too many codes" in await bob.says(f"/start {CODE}")
    assert CODE not in books.everything()


async def test_a_code_that_let_in_does_not_count_as_a_wrong_one(bob: Person) -> None:
    for _ in range(codes.MOST_TRIES - 1):
        await bob.says("/start 00000000")
    assert "Question 1" in await bob.says(f"/start {CODE}")
    for _ in range(5):
        await bob.presses("1")
    assert "too many codes" not in flat(await bob.says("/link 00000000"))
    assert "too many codes" in flat(await bob.says("/link 00000000"))


async def test_who_is_known_stays_so_and_uses_no_code_up(town: Town, bob: Person) -> None:
    await bob.says(f"/start {CODE}")
    for _ in range(5):
        await bob.presses("1")
    await bob.says(f"/start {TWICE}")
    assert "Mon 5 Jan" in await bob.says("/today")
    for number in range(2):
        assert "Question 1" in await town.person(f"runner{number}").says(f"/start {TWICE}")


async def test_a_second_chat_of_who_is_known_needs_no_code(town: Town, bob: Person) -> None:
    await bob.says(f"/start {CODE}")
    for _ in range(5):
        await bob.presses("1")
    there = town.person("bob@discord")
    assert REFUSED in flat(await there.says("/start"))
    assert "Is that you?" in await there.says(f"/link {await code_of(bob)}")


async def test_a_club_s_link_waits_until_one_is_in(town: Town, bob: Person) -> None:
    await bob.says(f"/start {CODE}")
    for _ in range(5):
        await bob.presses("1")
    await founds(bob)
    club = await join_code(bob)
    carl = town.person("carl")
    for line in (f"/start club_{club}", f"/club join {club}", "/challenge join"):
        assert "Once you are in, open the club's link again" in flat(await carl.says(line))
    await carl.says(f"/start {TWICE}")
    assert "Riverside" in await carl.says(f"/start club_{club}")


async def test_the_warning_signs_are_for_anybody(bob: Person, books: Books) -> None:
    assert "Stop sign" in await bob.says("/stop")
    heard = await bob.presses("Breathless")
    assert "Ring your emergency number now" in heard
    assert "Stop sign" in await bob.says("my calf is swollen and warm")
    assert REFUSED in flat(await bob.presses("None of these"))
    assert books.members() == 0


async def test_who_deletes_everything_would_need_a_code_again_and_is_told_so(town: Town, bob: Person) -> None:
    await bob.says(f"/start {CODE}")
    for _ in range(5):
        await bob.presses("1")
    assert "To begin again after that you would need a new code" in flat(await bob.says("/delete"))
    await bob.presses("Delete everything")
    await town.wait("7d")
    assert REFUSED in flat(await bob.says("/start"))


async def test_help_and_privacy_are_for_anybody(bob: Person, books: Books) -> None:
    assert "/today" in await bob.says("/help")
    assert f"Ask {CONTACT}" in flat(await bob.says("/privacy"))
    assert books.members() == 0


async def test_where_everybody_may_start_a_code_is_not_asked_for(sqlite_database_url: str) -> None:
    with open_coach(sqlite_database_url) as coach:
        assert "Question 1" in await Town(coach).person("bob").says("/start invite_00000000")
