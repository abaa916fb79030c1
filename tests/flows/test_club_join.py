"""Joining is explicit: by a card that shows the name and what is seen, from the place, a link or a code."""

import pytest

from core.clubs import Placed, PostKind, Share
from core.intents import AgreeToJoin, JoinClub, SetShares
from tests.flows.books import Books
from tests.flows.clubs import aliases, arrives, club_in, founds, join_code, joins, rolls, shares
from tests.people import Person, Town, flat

SPRING = "/challenge create Spring, from 12 jan for 4 weeks"
DERBY = "/challenge create teams Derby, from 12 jan for 4 weeks, teams North, South"


@pytest.fixture
async def club(ann: Person) -> Person:
    """Return Ann, who began a club in Riverside."""
    await founds(ann)
    return ann


async def announces(captain: Person, line: str) -> None:
    await captain.says(line)
    assert "is announced" in flat(await captain.presses("Announce")), captain.heard
    await captain.town.wait("1m")


def entered(books: Books) -> list[Placed]:
    club = club_in(books)
    with books.unit() as tx:
        challenge = tx.challenge_of(club.id)
        assert challenge
        return list(tx.everyone(challenge.id))


async def test_the_card_changes_nothing_until_it_is_agreed_to(town: Town, club: Person, books: Books) -> None:
    bob = await arrives(town, "bob")
    before = rolls(books)
    heard = flat(await bob.says("/club join"))
    assert "Join Riverside? This is what its members would see of you. Your name there: bob" in heard
    assert "Days kept of days planned, and your place by them: always." in heard
    assert "Never: pain, health, hours, notes." in heard
    for label in ("Show streak", "Show sets", "Hide sets", "Show load"):
        await bob.presses(label)
    assert rolls(books) == before
    await bob.presses("Join")
    assert aliases(books) == {"ann": True, "bob": False}
    assert shares(books, "bob") == {Share.STREAK, Share.LOAD}
    assert "It sees your days kept, streak and load." in flat(bob.heard)


async def test_a_member_s_question_about_the_name_leads_back_to_what_is_shown(
    town: Town, club: Person, books: Books
) -> None:
    bob = await arrives(town, "bob")
    await bob.says("/club join")
    await bob.presses("Show load")
    await bob.presses("Join")
    await bob.says("/club name")
    assert "Your load: shown" in flat(await bob.presses("Back"))


async def test_who_agrees_without_choosing_shows_no_more_than_the_days_kept(
    town: Town, club: Person, books: Books
) -> None:
    await joins(town, "bob")
    assert shares(books, "bob") == frozenset()


async def test_not_now_leaves_all_as_it_is(town: Town, club: Person, books: Books) -> None:
    bob = await arrives(town, "bob")
    await bob.says("/club join")
    before = rolls(books)
    await bob.presses("Not now")
    assert rolls(books) == before


async def test_by_its_code_one_joins_from_any_platform_in_private(
    town: Town, club: Person, books: Books
) -> None:
    code, cat = await join_code(club), town.person("cat@discord")
    await cat.starts()
    assert "Join Riverside?" in flat(await cat.says(f"/club join {code.lower()}"))
    await cat.presses("Join")
    assert "cat" in aliases(books)


async def test_a_link_s_card_is_the_same(town: Town, club: Person, books: Books) -> None:
    code, bob = (await join_code(club)).replace("-", ""), town.person("bob")
    await bob.starts()
    assert "Join Riverside?" in flat(await bob.says(f"/start club_{code}"))
    await bob.presses("Join")
    assert "bob" in aliases(books)


async def test_a_stranger_s_link_waits_until_the_first_session_is_shown(
    town: Town, club: Person, books: Books
) -> None:
    code, bob = (await join_code(club)).replace("-", ""), town.person("bob")
    heard = flat(await bob.says(f"/start club_{code}"))
    assert "After these questions I show you what Riverside would see of you" in heard
    assert "Question 1 of 5" in heard
    for _ in range(5):
        before = rolls(books)
        await bob.presses("1")
        assert rolls(books) == before
    assert "Join Riverside?" in flat(bob.heard)
    assert "load day" in "\n".join(town.transcript[-40:])
    await bob.presses("Join")
    assert "bob" in aliases(books)


async def test_in_the_middle_of_onboarding_a_link_is_kept_and_the_question_stays(
    town: Town, club: Person, books: Books
) -> None:
    bob = town.person("bob")
    await bob.says("/start")
    await bob.presses("1")
    bob.enters("riverside")
    heard = flat(await bob.says("/club join"))
    assert "After these questions I show you what Riverside would see of you" in heard
    assert "Question 2 of 5" in heard
    for _ in range(4):
        await bob.presses("1")
    assert "Join Riverside?" in flat(bob.heard)


async def test_a_stranger_s_wrong_link_is_told_and_onboarding_goes_on(town: Town, club: Person) -> None:
    heard = flat(await town.person("bob").says("/start club_AAAAAAAA"))
    assert "No club has that code" in heard
    assert "Question 1 of 5" in heard


async def test_join_codes_cannot_be_guessed(town: Town, club: Person) -> None:
    code, bob = await join_code(club), town.person("bob")
    await bob.starts()
    for at in range(5):
        assert "No club has that code" in await bob.says(f"/club join AAAA-AAA{at}")
    assert "too many codes" in flat(await bob.says(f"/club join {code}"))
    assert "is no code" in flat(await bob.says("/club join 💥"))
    await town.wait("61m")
    assert "Join Riverside?" in flat(await bob.says(f"/club join {code}"))


async def test_an_agreement_that_no_card_was_shown_for_joins_nothing(
    town: Town, club: Person, books: Books
) -> None:
    eve = town.person("eve")
    await eve.starts()
    before = rolls(books)
    for number in range(5):
        for intent in (AgreeToJoin(number), AgreeToJoin(number, 7, 0), SetShares(number, 7)):
            assert "no such club" in (await eve.asks(intent))[0].text
    assert rolls(books) == before


async def test_the_name_of_one_club_s_card_is_used_in_no_other(
    town: Town, club: Person, books: Books
) -> None:
    await founds(club, "hill", "Hill")
    bob = await arrives(town, "bob")
    await bob.says("/club join")
    number = club_in(books).id
    bob.enters("hill")
    await bob.says("/club join")
    await bob.presses("Another name")
    await bob.says("Robert")
    bob.enters("riverside")
    before = rolls(books)
    assert "Your name there: bob" in flat((await bob.asks(AgreeToJoin(number)))[0].text)
    assert rolls(books) == before
    await bob.asks(AgreeToJoin(number))
    assert set(aliases(books)) == {"ann", "bob"}


async def test_who_is_blocked_comes_in_neither_by_place_code_link_nor_an_old_card(
    town: Town, club: Person, books: Books
) -> None:
    code = await join_code(club)
    bob = await joins(town, "bob")
    number = club_in(books).id
    await club.says("/club block bob")
    await club.presses("Block")
    before = rolls(books)
    for line in ("/club join", f"/club join {code}", f"/start club_{code.replace('-', '')}"):
        assert "You cannot join Riverside" in flat(await bob.says(line)), line
    for intent in (AgreeToJoin(number), SetShares(number)):
        assert "cannot join" in (await bob.asks(intent))[0].text
    assert rolls(books) == before
    await club.says("/club unblock BOB")
    assert "Join Riverside?" in flat(await bob.says("/club join"))


async def test_one_card_joins_the_club_and_the_challenge_that_is_on(
    town: Town, club: Person, books: Books
) -> None:
    await announces(club, SPRING)
    bob = await arrives(town, "bob")
    assert "On now: Spring, Mon 12 Jan to Sun 8 Feb" in flat(await bob.says("/club join"))
    assert bob.sees()[3:5] == ["Join and take part", "The club alone"]
    heard = flat(await bob.presses("Join and take part"))
    assert "You take part in Spring, measured from Mon 12 Jan on." in heard
    cat = await arrives(town, "cat")
    await cat.says("/club join")
    await cat.presses("The club alone")
    assert [one.alias for one in entered(books)] == ["bob"]


async def test_where_teams_play_one_is_chosen_before_joining(town: Town, club: Person, books: Books) -> None:
    await announces(club, DERBY)
    bob = await arrives(town, "bob")
    await bob.says("/club join")
    before = rolls(books)
    assert "Which team do you take part for?" in flat(await bob.presses("Join and take part"))
    assert rolls(books) == before
    await bob.presses("South")
    assert "✓ South" in bob.sees()
    await bob.presses("Show sets")
    await bob.presses("Join and take part")
    (placed,) = entered(books)
    assert (placed.alias, placed.entrant.team) == ("bob", 1)
    assert placed.shares == {Share.SETS}


async def test_a_team_that_is_none_is_asked_back(town: Town, club: Person, books: Books) -> None:
    await announces(club, DERBY)
    bob = await arrives(town, "bob")
    await bob.says("/club join")
    number, before = club_in(books).id, rolls(books)
    for team in (2, 99):
        assert "Which team" in (await bob.asks(AgreeToJoin(number, 0, team)))[0].text
    assert rolls(books) == before


async def test_what_is_hidden_later_is_gone_from_what_stands_at_once(
    town: Town, club: Person, books: Books
) -> None:
    await announces(club, "/challenge create Spring, from today for 4 weeks")
    bob = await arrives(town, "bob")
    await bob.says("/club join")
    await bob.presses("Show sets")
    await bob.presses("Join and take part")
    bob.withdraws()
    await bob.says("/log 10 10 10 steady, pain 0, effort 7")
    await town.wait("1d")
    assert "3 sets" in flat(town.place("riverside").text(PostKind.BOARD))
    await bob.says("/club")
    await bob.presses("What the club sees")
    await bob.presses("Hide sets")
    await bob.presses("Keep it so")
    assert shares(books, "bob") == frozenset()
    await town.wait("2m")
    assert "bob" in town.place("riverside").text(PostKind.BOARD)
    assert "3 sets" not in flat(town.place("riverside").text(PostKind.BOARD))


async def test_leaving_asks_and_then_nothing_of_the_member_stands_anywhere(
    town: Town, club: Person, books: Books
) -> None:
    await announces(club, "/challenge create Spring, from today for 4 weeks")
    bob = await arrives(town, "bob")
    await bob.says("/club join")
    await bob.presses("Join and take part")
    await bob.says("/log 10 10 10 steady, pain 0, effort 7")
    await town.wait("1d")
    assert "bob" in town.place("riverside").text(PostKind.BOARD)
    before = rolls(books)
    assert "Leave Riverside?" in flat(await bob.says("/club leave"))
    assert rolls(books) == before
    assert "You have left Riverside" in flat(await bob.presses("Yes"))
    await town.wait("2m")
    assert "bob" not in town.place("riverside").text()
    assert aliases(books) == {"ann": True}
    assert "You are not in Riverside" in flat(await bob.says("/club leave"))


async def test_the_join_button_of_a_post_shows_the_card(town: Town, club: Person, books: Books) -> None:
    await announces(club, SPRING)
    bob = await arrives(town, "bob")
    assert "Join Riverside?" in flat(await bob.presses("Join"))
    assert (await bob.asks(JoinClub()))[0].text == (await bob.asks(JoinClub(club_in(books).code)))[0].text
