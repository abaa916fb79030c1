"""Shared places of the terminal: who is in them, what they are there, and what becomes of places."""

from collections.abc import Iterator

import pytest

from adapters.console.places import Spot
from bot.app import open_coach
from core.intents import CreateClub, Intent, ShowClub
from core.requests import Rank, Request
from tests.adapters.test_console import completed
from tests.people import Person, Town


@pytest.fixture
def town(sqlite_database_url: str) -> Iterator[Town]:
    with open_coach(sqlite_database_url) as coach:
        yield Town(coach)


def asked(person: Person, intent: Intent) -> Request:
    """Return the request in which a person would ask."""
    return person.town.terminal.world.request(person.account, person.spot, intent, "key")


@pytest.fixture
def people(town: Town) -> tuple[Person, Person]:
    """Return Ann and Bob, in riverside one after the other."""
    ann, bob = town.person("ann"), town.person("bob")
    ann.enters("riverside")
    bob.enters("riverside")
    return ann, bob


def test_who_comes_first_looks_after_a_place_and_others_are_members(people: tuple[Person, Person]) -> None:
    ann, bob = people
    assert asked(ann, CreateClub()).rank is Rank.ADMINISTRATOR
    assert asked(bob, CreateClub()).rank is Rank.MEMBER


def test_the_rank_is_told_only_where_it_matters_and_never_in_private(people: tuple[Person, Person]) -> None:
    ann, _ = people
    assert asked(ann, ShowClub()).rank is Rank.UNKNOWN
    ann.withdraws()
    assert asked(ann, CreateClub()).rank is Rank.UNKNOWN


async def test_an_administrator_is_made_and_unmade_by_a_line(people: tuple[Person, Person]) -> None:
    ann, bob = people
    await bob.says(":admin")
    await ann.says(":admin off")
    assert asked(bob, CreateClub()).rank is Rank.ADMINISTRATOR
    assert asked(ann, CreateClub()).rank is Rank.MEMBER


async def test_a_place_of_one_name_on_two_platforms_is_two_places(town: Town) -> None:
    ann, cat = town.person("ann"), town.person("cat@discord")
    ann.enters("riverside")
    cat.enters("riverside")
    assert asked(cat, CreateClub()).rank is Rank.ADMINISTRATOR
    assert town.place("riverside").spot != town.place("riverside@discord").spot
    assert asked(cat, ShowClub()).place.platform == "discord"


async def test_a_place_that_moves_is_the_same_under_its_new_name(people: tuple[Person, Person]) -> None:
    ann, bob = people
    await ann.says(":move hill")
    assert asked(bob, CreateClub()).place.id == "hill"
    assert asked(ann, CreateClub()).rank is Rank.ADMINISTRATOR


async def test_a_place_takes_no_name_that_another_has(town: Town, people: tuple[Person, Person]) -> None:
    town.person("cleo").enters("hill")
    await people[0].says(":move hill")
    assert ":move is said in a place" in town.transcript[-1]
    assert people[0].spot == Spot("console", "riverside", {"ann", "bob"}, {"ann"})


@pytest.mark.parametrize("line", [":admin", ":leave", ":gone", ":move hill"])
async def test_what_is_about_a_place_fails_in_private(town: Town, line: str) -> None:
    assert not await town.terminal.take(line)


@pytest.mark.parametrize("line", [":admin on", ":leave now", ":gone", ":gone board", ":gone all", ":move"])
async def test_what_cannot_be_done_in_a_place_fails(town: Town, line: str) -> None:
    await town.steer(":in riverside")
    assert not await town.terminal.take(line)


def test_the_parts_of_a_noun_are_completed_and_what_may_follow_them() -> None:
    assert completed("/club con") == ["/club connect"]
    assert "/challenge create" in completed("/challenge ")
    assert completed("/club settings bo") == ["/club settings board"]
    assert completed("/club nothing ") == completed("/club create ") == []
