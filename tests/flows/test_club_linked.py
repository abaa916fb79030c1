"""Two chats of one person are one member of a club, counted once; taken apart they are two again."""

import pytest

from tests.flows.books import Books
from tests.flows.clubs import aliases, arrives, club_in, connects, founds, joins, rolls
from tests.flows.linking import joined
from tests.people import Person, Town, flat

STEADY = "/log 10 10 10 steady, pain 0, effort 7"


@pytest.fixture
async def both(town: Town, ann: Person, books: Books) -> tuple[Person, Person, Person]:
    """Return Ann, captain of a club in two places, and Bob twice, in each of them."""
    await founds(ann)
    cat = await arrives(town, "cat@discord", "river")
    await connects(ann, cat, "river")
    await ann.says("/challenge create Spring, from today for 4 weeks")
    await ann.presses("Announce")
    bob, other = await joins(town, "bob"), await joins(town, "bob@discord", "river")
    for person in (bob, other):
        assert "take part" in await person.says("/challenge join")
    await bob.says(STEADY)
    await town.wait("1d")
    return ann, bob, other


def entrants(books: Books) -> list[tuple[str, int]]:
    club = club_in(books)
    with books.unit() as tx:
        challenge = tx.challenge_of(club.id)
        assert challenge
        return [(one.alias, one.entrant.kept) for one in tx.everyone(challenge.id)]


async def test_a_linked_person_counts_once_and_is_shown_by_one_name(
    town: Town, both: tuple[Person, Person, Person], books: Books
) -> None:
    _, bob, other = both
    assert set(aliases(books)) == {"ann", "bob", "bob 2"}
    for person in (bob, other):
        person.withdraws()
    await joined(bob, other)
    await town.wait("2m")
    assert set(aliases(books)) == {"ann", "bob"}
    assert entrants(books) == [("bob", 1)]
    for place in ("riverside", "river@discord"):
        assert "bob 2" not in town.place(place).text()


async def test_what_either_chat_logs_counts_for_the_one_row(
    town: Town, both: tuple[Person, Person, Person], books: Books
) -> None:
    _, bob, other = both
    for person in (bob, other):
        person.withdraws()
    await joined(bob, other)
    await town.wait("1d")
    await other.says(STEADY)
    assert entrants(books) == [("bob", 2)]


async def test_taken_apart_each_is_where_they_were(
    town: Town, both: tuple[Person, Person, Person], books: Books
) -> None:
    _, bob, other = both
    for person in (bob, other):
        person.withdraws()
    await other.says(STEADY)
    await joined(bob, other)
    assert set(aliases(books)) == {"ann", "bob"}
    await bob.says("/unlink")
    await bob.presses("As it was before")
    assert set(aliases(books)) == {"ann", "bob", "bob 2"}
    assert sorted(entrants(books)) == [("bob", 1), ("bob 2", 1)]


async def test_one_who_was_blocked_in_one_chat_is_let_in_again_with_neither(
    town: Town, both: tuple[Person, Person, Person], books: Books
) -> None:
    ann, bob, other = both
    await ann.says("/club block bob 2")
    await ann.presses("Block")
    await bob.says("/club leave")
    await bob.presses("Yes")
    for person in (bob, other):
        person.withdraws()
    await joined(bob, other)
    bob.enters("riverside")
    before = rolls(books)
    assert "You cannot join Riverside" in flat(await bob.says("/club join"))
    other.enters("river")
    assert "You cannot join Riverside" in flat(await other.says("/club join"))
    assert rolls(books) == before
