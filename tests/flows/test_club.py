"""A club begins where an administrator says so, lives in one or more places, and ends with its last."""

import asyncio

import pytest

from core.intents import CreateClub, DisconnectPlace
from tests.flows.books import Books
from tests.flows.clubs import PLACE_CODE, aliases, arrives, club_in, connects, founds, joins, rolls
from tests.people import Person, Town, flat


async def test_an_administrator_begins_a_club_and_is_its_captain(ann: Person, books: Books) -> None:
    await founds(ann)
    assert "You are its captain, by the name of ann" in flat(ann.heard)
    assert aliases(books) == {"ann": True}
    assert club_in(books).name == "Riverside"


async def test_without_a_name_a_club_is_called_like_its_place(ann: Person, books: Books) -> None:
    ann.enters("hill")
    await ann.says("/club create")
    assert club_in(books, "hill").name == "hill"


@pytest.mark.parametrize("name", ["@everyone", "https://evil.example", "a.b/c", "x" * 41, "\u200b", "<@1>"])
async def test_a_name_that_mentions_links_or_hides_is_refused(ann: Person, books: Books, name: str) -> None:
    ann.enters("riverside")
    before = rolls(books)
    assert "cannot be a club’s name" in flat(await ann.says(f"/club create {name}"))
    assert rolls(books) == before


async def test_a_club_has_the_zone_and_language_of_who_began_it(town: Town, books: Books) -> None:
    zoe = town.person("zoe")
    await zoe.starts("", "", "", "", "Zürich")
    await founds(zoe)
    assert (club_in(books).zone, club_in(books).language) == ("Europe/Zurich", "en")


async def test_in_private_no_club_begins(ann: Person, books: Books) -> None:
    before = rolls(books)
    assert "in the group or channel itself" in flat(await ann.says("/club create Riverside"))
    assert rolls(books) == before


async def test_who_is_no_administrator_begins_no_club(town: Town, ann: Person, books: Books) -> None:
    ann.enters("riverside")
    bob, before = await arrives(town, "bob"), rolls(books)
    assert "for administrators" in flat(await bob.says("/club create Riverside"))
    assert rolls(books) == before


async def test_a_place_has_one_club(ann: Person, books: Books) -> None:
    await founds(ann)
    before = rolls(books)
    assert "has a club already" in flat(await ann.says("/club create Hill"))
    assert rolls(books) == before


async def test_the_same_request_twice_begins_one_club(ann: Person, books: Books) -> None:
    ann.enters("riverside")
    await ann.asks(CreateClub("Riverside"), key="once")
    before = rolls(books)
    await ann.asks(CreateClub("Riverside"), key="once")
    assert rolls(books) == before


async def test_where_nothing_is_there_it_is_said_how_one_begins(ann: Person) -> None:
    assert "You are in no club yet" in flat(await ann.says("/club"))
    ann.enters("riverside")
    assert "An administrator begins one" in flat(await ann.says("/club"))
    assert "riverside has begun" in await ann.presses("Begin")


async def test_everybody_in_the_place_sees_the_club_and_members_what_they_show(
    town: Town, ann: Person
) -> None:
    await founds(ann)
    bob = await arrives(town, "bob")
    assert "You are not in it yet" in flat(await bob.says("/club"))
    assert bob.sees() == ["Join"]
    await bob.presses("Join")
    await bob.presses("Join")
    heard = flat(await bob.says("/club"))
    assert "2 members" in heard
    assert "You are in the club as bob. It sees your days kept." in heard
    assert "/club join" not in heard, "the link is the captains' to give"
    assert "Settings" not in bob.sees()


async def test_a_member_of_several_clubs_is_asked_which_in_private(
    town: Town, ann: Person, books: Books
) -> None:
    await founds(ann)
    await founds(ann, "hill", "Hill")
    ann.withdraws()
    assert "Which club do you mean?" in await ann.says("/club")
    assert sorted(ann.sees()) == ["Hill", "Riverside"]
    assert "Hill: one member" in await ann.presses("Hill")
    assert "Which club" in await ann.says("/club leave")
    assert "Leave Riverside?" in await ann.presses("Riverside")
    assert "Which club" in await ann.says("/club members")
    assert "Hill: one member" in await ann.presses("Hill")


async def test_a_second_place_is_connected_by_a_code_that_works_once(
    town: Town, ann: Person, books: Books
) -> None:
    await founds(ann)
    cat = await arrives(town, "cat@discord", "river")
    await connects(ann, cat, "river")
    assert club_in(books, "river", "discord") == club_in(books)
    assert "in 2 places" in flat(await ann.says("/club"))
    eve = await arrives(town, "eve@discord", "hill")
    code = PLACE_CODE.search(flat(await ann.says("/club connect")))
    assert code
    await eve.says(f"/club connect {code[1]}")
    dan, before = await arrives(town, "dan@discord", "dale"), rolls(books)
    assert "does not work" in flat(await dan.says(f"/club connect {code[1]}"))
    assert rolls(books) == before


async def test_a_code_for_a_place_ends_after_ten_minutes(town: Town, ann: Person, books: Books) -> None:
    await founds(ann)
    cat = await arrives(town, "cat@discord", "river")
    code = PLACE_CODE.search(flat(await ann.says("/club connect")))
    await town.wait("10m")
    before = rolls(books)
    assert code
    assert "does not work" in flat(await cat.says(f"/club connect {code[1]}"))
    assert rolls(books) == before


async def test_codes_for_a_place_cannot_be_guessed(town: Town, ann: Person, books: Books) -> None:
    await founds(ann)
    cat = await arrives(town, "cat@discord", "river")
    code = PLACE_CODE.search(flat(await ann.says("/club connect")))
    assert code
    assert code[1].replace("-", "") not in books.everything(), "what is stored is a digest"
    for at in range(5):
        assert "does not work" in flat(await cat.says(f"/club connect AAAA-AAA{at}"))
    assert "too many codes" in flat(await cat.says(f"/club connect {code[1]}"))
    assert "is no code" in flat(await cat.says("/club connect 🙂"))


async def test_a_code_needs_a_captain_who_is_an_administrator(town: Town, ann: Person, books: Books) -> None:
    await founds(ann)
    bob = await joins(town, "bob")
    assert "for administrators" in flat(await bob.says("/club connect"))
    bob.administers()
    assert "That is for captains of Riverside: ann" in flat(await bob.says("/club connect"))
    ann.administers(False)
    assert "for administrators" in flat(await ann.says("/club connect"))


async def test_a_code_is_used_by_an_administrator_of_the_new_place_alone(
    town: Town, ann: Person, books: Books
) -> None:
    await founds(ann)
    await arrives(town, "cat@discord", "river")
    eve = await arrives(town, "eve@discord", "river")
    code = PLACE_CODE.search(flat(await ann.says("/club connect")))
    before = rolls(books)
    assert code
    assert "for administrators" in flat(await eve.says(f"/club connect {code[1]}"))
    ann.withdraws()
    assert "in the group or channel itself" in flat(await ann.says(f"/club connect {code[1]}"))
    assert rolls(books) == before


async def test_disconnecting_leaves_the_members_and_the_other_places(
    town: Town, ann: Person, books: Books
) -> None:
    await founds(ann)
    cat = await arrives(town, "cat@discord", "river")
    await connects(ann, cat, "river")
    assert "It goes on in its other ones" in flat(await ann.says("/club disconnect"))
    assert "has left this place" in await ann.presses("Yes")
    assert aliases(books, "river", "discord") == {"ann": True}
    assert "Riverside: one member." in await ann.says("/club"), "it is still hers, wherever she asks"


async def test_a_club_does_not_end_by_the_answer_to_whether_it_leaves_one_of_its_places(
    town: Town, ann: Person, books: Books
) -> None:
    await founds(ann)
    cat = await arrives(town, "cat@discord", "river")
    await connects(ann, cat, "river")
    assert "It goes on in its other ones" in flat(await ann.says("/club disconnect"))
    await cat.says("/club disconnect sure")
    assert "only place" in flat(await ann.presses("Yes"))
    assert aliases(books) == {"ann": True}
    assert "Riverside has ended" in await ann.presses("Yes")
    assert rolls(books) == []


async def test_of_two_places_that_are_left_at_once_one_is_asked_whether_the_club_ends(
    town: Town, ann: Person, books: Books
) -> None:
    await founds(ann)
    cat = await arrives(town, "cat@discord", "river")
    await connects(ann, cat, "river")
    leaving = DisconnectPlace(sure=True)
    answers = await asyncio.gather(ann.asks(leaving), cat.asks(leaving))
    said = [flat(messages[0].text) for messages in answers]
    assert sum("has left this place" in one for one in said) == 1
    assert sum("only place" in one for one in said) == 1


async def test_leaving_its_last_place_ends_a_club_and_can_be_typed(
    town: Town, ann: Person, books: Books
) -> None:
    await founds(ann)
    assert "only place" in flat(await ann.says("/club disconnect"))
    bob = await joins(town, "bob")
    before = rolls(books)
    assert "for administrators" in flat(await bob.says("/club disconnect end"))
    assert "only place" in flat(await ann.says("/club disconnect sure")), "that was not the question"
    assert rolls(books) == before
    assert "Riverside has ended" in await ann.says("/club disconnect end")
    assert rolls(books) == []
    ann.withdraws()
    assert "in no club yet" in flat(await ann.says("/club"))


async def test_an_administrator_of_another_place_has_no_say(town: Town, ann: Person, books: Books) -> None:
    await founds(ann)
    eve = await arrives(town, "eve", "elsewhere")
    before = rolls(books)
    for line in (
        "/club connect",
        "/club disconnect",
        "/club disconnect sure",
        "/club captain",
        "/club remove ann",
    ):
        assert "no club here" in flat(await eve.says(line)) or "in no club" in flat(eve.heard), line
    assert rolls(books) == before
