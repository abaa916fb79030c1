"""Leaving a challenge and coming back changes nothing: neither what all came to nor where one stands."""

from core.clubs import Challenge, Counted, Entrant, Placed
from tests.flows.books import Books
from tests.flows.riverside import CLOSE, START, STEADY, challenge, club, until
from tests.people import Person, Town


def theirs(books: Books) -> Challenge:
    """Riverside's only challenge."""
    with books.unit() as tx:
        found = tx.challenge(1)
    assert found
    return found


def counted(books: Books) -> Counted:
    with books.unit() as tx:
        return tx.tally(1)


def board(books: Books) -> list[tuple[int, str, int, int]]:
    """Ranks, aliases, kept and planned."""
    with books.unit() as tx:
        placed: list[Placed] = list(tx.everyone(1))
    return [(one.rank, one.alias, one.entrant.kept, one.entrant.planned) for one in placed]


def entrant(books: Books, name: str) -> Entrant:
    with books.unit() as tx:
        return next(one.entrant for one in tx.everyone(1) if one.alias == name)


async def leaves(person: Person) -> None:
    """Leave the challenge, sure about it."""
    await person.says("/challenge leave")
    await person.presses("Leave it")


async def test_one_session_counts_once_however_often_its_member_leaves_and_comes_back(
    town: Town, books: Books
) -> None:
    _, bob = await challenge(town, "ann", "bob", line="Team goal 100, from 12 jan for 4 weeks, goal 100")
    await until(town, START)
    await bob.says(STEADY)
    before = counted(books)
    for _ in range(2):
        await leaves(bob)
        gone = counted(books)
        assert (gone.kept, gone.people, gone.entrants) == (before.kept, before.people, 1)
        await bob.says("/challenge join")
        assert counted(books) == before
    assert (before.kept, before.people) == (1, 2)


async def test_leaving_and_coming_back_takes_no_miss_away(town: Town, books: Books) -> None:
    ann, bob = await challenge(town, "ann", "bob")
    await until(town, START)
    await ann.says(STEADY)
    await until(town, "2026-01-16T20:00")
    before, standing = board(books), entrant(books, "bob")
    assert standing.planned > standing.kept == 0
    await leaves(bob)
    assert [name for _, name, _, _ in board(books)] == ["ann"]
    await bob.says("/challenge join")
    assert board(books) == before
    assert entrant(books, "bob") == standing
    await until(town, "2026-01-18T20:00")
    await bob.says("/club leave")
    await bob.presses("Yes, leave")
    await bob.says("/club join")
    await bob.presses("Join and take part")
    assert entrant(books, "bob").joined_on == standing.joined_on
    assert entrant(books, "bob").planned > standing.planned


async def test_who_comes_back_is_in_the_team_that_they_left(town: Town, books: Books) -> None:
    ann, *_ = await club(town, "ann", "bob")
    await ann.says("/challenge create Derby, teams Reds, Blues, from 12 jan for 4 weeks")
    await ann.presses("Announce")
    await ann.says("/challenge join")
    await ann.presses("Reds")
    await until(town, START)
    await ann.says(STEADY)
    before = counted(books)
    await leaves(ann)
    assert counted(books).teams == before.teams == ((1, 1.0), (0, 0.0))
    await ann.says("/challenge join")
    assert "Reds" in await ann.presses("Blues")
    assert counted(books) == before


async def test_a_closed_challenge_comes_to_the_same_whoever_leaves_the_club(town: Town, books: Books) -> None:
    ann, bob = await challenge(town, "ann", "bob", line="Two days, from 12 jan for 2 days")
    await until(town, START)
    for person in (ann, bob):
        await person.says(STEADY)
    await until(town, CLOSE)
    assert theirs(books).closed_at
    before = counted(books)
    await bob.says("/club leave")
    await bob.presses("Yes, leave")
    after = counted(books)
    assert (after.kept, after.people, before.kept, before.people) == (2, 2, 2, 2)
    assert (before.entrants, after.entrants) == (2, 1)


async def test_a_board_stands_though_the_dates_were_moved_to_the_day_of_the_announcement(
    town: Town, books: Books
) -> None:
    ann, bob = await club(town, "ann", "bob")
    await bob.says(STEADY)
    await ann.says("/challenge create Four weeks, from tomorrow for 4 weeks")
    await ann.presses("Announce")
    await bob.says("/challenge join")
    await ann.says("/challenge dates from today for 4 weeks")
    await town.wait("2m")
    assert "board" in {str(one.kind) for one in town.place("riverside").posts}
    assert (entrant(books, "bob").kept, entrant(books, "bob").ranked) == (1, True)
