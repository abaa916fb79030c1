"""Captains lead a club: they are made, hand over, lapse with the place, and answer for who is in it."""

from datetime import date

import pytest

from core.clubs import ClubMember
from core.domain.training import Member
from core.intents import Deed, Manage
from core.records import Snapshot
from core.requests import Account
from tests.flows.books import Books
from tests.flows.clubs import aliases, arrives, club_in, connects, founds, joins, rolls
from tests.people import Person, Town, flat


@pytest.fixture
async def club(ann: Person) -> Person:
    """Return Ann, who began a club in Riverside."""
    await founds(ann)
    return ann


def member_id(books: Books, name: str) -> int:
    return books.person(name).id


async def test_members_see_names_alone_and_captains_what_can_be_done(
    town: Town, club: Person, books: Books
) -> None:
    bob = await joins(town, "bob")
    heard = flat(await bob.says("/club members"))
    assert "Riverside: 2 members • ann, captain • bob (you)" in heard
    assert bob.sees() == ["The club"]
    await club.says("/club members")
    assert club.sees() == ["bob", "The club"]
    await club.presses("bob")
    assert club.sees() == ["Make captain", "Hand over", "Remove", "Block", "Members"]


async def test_a_long_list_is_shown_by_pages(town: Town, club: Person, books: Books) -> None:
    number = club_in(books).id
    with books.unit() as tx:
        for at in range(45):
            person = tx.welcome(
                Account("console", f"m{at}", f"m{at}"), Snapshot(Member(), date.min), town.now
            )
            tx.join_club(ClubMember(number, person.id, f"runner {at:02}", frozenset(), False, town.now))
    heard = flat(await club.says("/club members"))
    assert "46 members, page 1 of 3" in heard
    assert "runner 18" in heard
    assert "runner 19" not in heard
    assert "page 2 of 3" in flat(await club.presses("More"))
    assert "runner 44" in flat(await club.says("/club members 3"))
    assert "page 3 of 3" in flat(await club.says("/club members 99"))


@pytest.mark.parametrize(
    ("line", "question", "button", "after"),
    [
        ("/club captain Bob", "a captain of Riverside as well?", "Make captain", {"ann": True, "bob": True}),
        ("/club handover bob", "in your stead?", "Hand over", {"ann": False, "bob": True}),
        ("/club remove bo", "They may join again", "Remove", {"ann": True}),
        ("/club block BOB", "let them in no more?", "Block", {"ann": True}),
    ],
)
async def test_what_a_captain_does_is_asked_first_and_then_done(
    town: Town, club: Person, books: Books, line: str, question: str, button: str, after: dict[str, bool]
) -> None:
    await joins(town, "bob")
    before = rolls(books)
    assert question in flat(await club.says(line))
    assert rolls(books) == before
    await club.presses(button)
    assert aliases(books) == after


async def test_several_who_are_called_alike_are_asked_back(town: Town, club: Person, books: Books) -> None:
    for name in ("bob", "bobby"):
        await joins(town, name)
    assert "Take bob out" in flat(await club.says("/club remove bob")), "whose name it is just so is meant"
    assert "Whom do you mean?" in flat(await club.says("/club remove bo"))
    assert "Take bobby out" in flat(await club.presses("bobby"))
    assert "Nobody in Riverside is called “eve”" in flat(await club.says("/club remove eve"))
    assert "Riverside: 3 members" in flat(await club.says("/club remove"))


async def test_who_was_removed_may_join_again_and_who_was_blocked_not(
    town: Town, club: Person, books: Books
) -> None:
    bob = await joins(town, "bob")
    await club.says("/club remove bob")
    await club.presses("Remove")
    assert "You are in Riverside" in await _joins_again(bob)
    await club.says("/club block bob")
    await club.presses("Block")
    assert "You cannot join Riverside" in flat(await bob.says("/club join"))
    assert "Blocked: bob" in flat(await club.says("/club unblock"))
    assert "may join Riverside again" in flat(await club.presses("Let bob in again"))
    assert "Nobody called “bob” is blocked" in flat(await club.says("/club unblock bob"))
    assert "You are in Riverside" in await _joins_again(bob)


async def _joins_again(person: Person) -> str:
    await person.says("/club join")
    return await person.presses("Join")


async def test_captains_remove_neither_each_other_nor_themselves(
    town: Town, club: Person, books: Books
) -> None:
    await joins(town, "bob")
    await club.says("/club captain bob")
    await club.presses("Make captain")
    before = rolls(books)
    for line in ("/club remove bob", "/club block bob"):
        assert "captains do not remove each other" in flat(await club.says(line))
    assert "Whoever wants to go leaves" in flat(await club.says("/club remove ann"))
    assert rolls(books) == before


async def test_members_and_those_who_were_captains_do_nothing_of_a_captain_s(
    town: Town, club: Person, books: Books
) -> None:
    bob = await joins(town, "bob")
    bob.administers()
    number, mine, hers = club_in(books).id, member_id(books, "bob"), member_id(books, "ann")
    before = rolls(books)
    lines = (
        "/club captain bob", "/club handover ann", "/club remove ann", "/club block ann", "/club unblock ann",
        "/club settings", "/club settings name Bobs", "/club connect", "/club captain ann",
        "/challenge create", "/challenge create Spring",
    )  # fmt: skip
    for line in lines:
        assert "captain" in flat(await bob.says(line)), line
    for deed in Deed:
        for other in (mine, hers, 99):
            assert "for captains" in (await bob.asks(Manage(number, other, deed, sure=True)))[0].text
    assert rolls(books) == before
    await club.says("/club handover bob")
    await club.presses("Hand over")
    before = rolls(books)
    for deed in Deed:
        assert "for captains" in (await club.asks(Manage(number, mine, deed, sure=True)))[0].text
    assert rolls(books) == before


async def test_a_captain_s_deeds_reach_nobody_of_another_club(town: Town, club: Person, books: Books) -> None:
    eve = await arrives(town, "eve", "hill")
    await founds(eve, "hill", "Hill")
    await joins(town, "bob")
    mine, hers = club_in(books, "hill").id, club_in(books).id
    before = rolls(books)
    for deed in Deed:
        for number, told in ((mine, "not in Hill any more"), (hers, "no such club")):
            intent = Manage(number, member_id(books, "bob"), deed, sure=True)
            assert told in (await eve.asks(intent))[0].text
    assert rolls(books) == before


async def test_a_captain_of_two_clubs_acts_in_a_place_for_its_own_alone(
    town: Town, club: Person, books: Books
) -> None:
    bob = await joins(town, "bob")
    await founds(club, "hill", "Hill")
    number, before = club_in(books).id, rolls(books)
    told = (await club.asks(Manage(number, member_id(books, "bob"), Deed.REMOVE, sure=True)))[0].text
    assert "belong in Riverside’s own" in told
    assert rolls(books) == before
    club.withdraws()
    told = (await club.asks(Manage(number, member_id(books, "bob"), Deed.REMOVE, sure=True)))[0].text
    assert "bob is not in Riverside any more" in told
    assert bob.name not in aliases(books)


async def test_leaving_the_place_ends_captaincy_and_nothing_else(
    town: Town, club: Person, books: Books
) -> None:
    await joins(town, "bob")
    await club.leaves()
    assert aliases(books) == {"ann": False, "bob": False}
    assert "for captains" in flat(await club.says("/club settings")) or "has none" in flat(club.heard)


async def test_who_is_in_the_club_s_place_on_another_platform_stays_captain(
    town: Town, club: Person, books: Books
) -> None:
    cat = await arrives(town, "cat@discord", "river")
    await connects(club, cat, "river")
    other = town.person("ann@discord")
    code = flat(await club.says("/link")).partition("say /link ")[2][:9]
    await other.says(f"/link {code}")
    await other.presses("Yes")
    await town.wait("1m")
    club.withdraws()
    await club.presses("Join")
    assert "share one log" in club.heard
    club.enters("riverside")
    await club.leaves()
    assert aliases(books)["ann"]


async def test_who_leaves_a_place_of_no_club_or_is_no_captain_changes_nothing(
    town: Town, club: Person, books: Books
) -> None:
    bob = await joins(town, "bob")
    before = rolls(books)
    await bob.leaves()
    bob.enters("hill")
    await bob.leaves()
    await town.coach.departed("console", "riverside", Account("console", "nobody"), town.now)
    assert rolls(books) == before


async def test_a_club_without_a_captain_is_taken_over_by_a_member_who_administers_its_place(
    town: Town, club: Person, books: Books
) -> None:
    bob, eve = await joins(town, "bob"), await arrives(town, "eve")
    bob.administers()
    eve.administers()
    assert "That is for captains of Riverside: ann" in flat(await bob.says("/club captain"))
    await club.leaves()
    before = rolls(books)
    assert "You are not in Riverside" in flat(await eve.says("/club captain"))
    bob.administers(False)
    assert "for administrators" in flat(await bob.says("/club captain"))
    bob.withdraws()
    assert "in the group or channel itself" in flat(await bob.says("/club captain"))
    bob.enters("of-his-own")
    assert "in the group or channel itself" in flat(await bob.says("/club captain")), "he administers another"
    assert rolls(books) == before
    bob.enters("riverside")
    bob.administers()
    assert "You are captain of Riverside now" in flat(await bob.says("/club captain bob"))
    assert aliases(books) == {"ann": False, "bob": True}


async def test_where_a_platform_tells_nobody_who_left_captains_act_in_the_place_alone(
    town: Town, books: Books
) -> None:
    cat = await arrives(town, "cat@discord", "river")
    await founds(cat, "river")
    dan = await joins(town, "dan@discord", "river")
    number = club_in(books, "river", "discord").id
    cat.withdraws()
    before = rolls(books)
    for line in ("/club settings quiet on", "/club remove dan", "/challenge create Spring"):
        assert "belong in Riverside’s own" in flat(await cat.says(line)), line
    told = await cat.asks(Manage(number, member_id(books, "dan@discord"), Deed.REMOVE, sure=True))
    assert "belong in Riverside’s own" in told[0].text
    assert rolls(books) == before
    assert dan.name
    cat.enters("river")
    assert "Take dan out" in flat(await cat.says("/club remove dan"))


async def test_the_only_captain_is_told_what_leaving_means(town: Town, club: Person, books: Books) -> None:
    assert "You are its only captain" in flat(await club.says("/club leave"))
    await joins(town, "bob")
    await club.says("/club captain bob")
    await club.presses("Make captain")
    assert "You are its only captain" not in flat(await club.says("/club leave"))


async def test_who_leaves_a_group_is_no_captain_of_a_club_in_a_topic_of_it(
    town: Town, club: Person, books: Books
) -> None:
    await founds(club, "forum/7", "Hill")
    await town.coach.departed("console", "forum", club.account, town.now)
    assert aliases(books) == {"ann": True}
    assert aliases(books, "forum/7") == {"ann": False}
