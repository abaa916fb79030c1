"""A club and who is in it: what several stories of clubs do."""

import re

from sqlalchemy import select

from adapters.storage.tables import metadata
from core.clubs import Club, Share
from tests.flows.books import Books
from tests.people import Person, Town, flat

PLACE_CODE = re.compile(r"/club connect ([0-9A-Z]{4}-[0-9A-Z]{4})")
JOIN_CODE = re.compile(r"/club join ([0-9A-Z]{4}-[0-9A-Z]{4})")
KEPT = ("club", "club_place", "club_member", "club_block", "challenge", "entrant", "post")


async def founds(person: Person, place: str = "riverside", name: str = "Riverside") -> None:
    """Let somebody who is onboarded begin a club in a place, which they administer."""
    person.enters(place)
    assert "has begun" in await person.says(f"/club create {name}"), person.heard


async def arrives(town: Town, name: str, place: str = "riverside") -> Person:
    """Let somebody be onboarded and come to a place."""
    person = town.person(name)
    await person.starts()
    person.enters(place)
    return person


async def joins(town: Town, name: str, place: str = "riverside") -> Person:
    """Let somebody come to a place and join its club, and what is on, as the card shows it."""
    person = await arrives(town, name, place)
    assert "what its members would see" in await person.says("/club join"), person.heard
    agree = next(label for label in person.sees() if label.startswith("Join"))
    assert "You are in" in await person.presses(agree), person.heard
    return person


async def connects(first: Person, second: Person, place: str = "riverside") -> None:
    """Let the first's club come to a place that the second administers."""
    found = PLACE_CODE.search(flat(await first.says("/club connect")))
    assert found, first.heard
    second.enters(place)
    assert "is in this place, too" in await second.says(f"/club connect {found[1]}"), second.heard


async def join_code(captain: Person) -> str:
    """Return the code of the club's link, as a captain sees it."""
    found = JOIN_CODE.search(flat(await captain.says("/club")))
    assert found, captain.heard
    return found[1]


def rolls(books: Books) -> list[tuple[object, ...]]:
    """List all that is stored of clubs: equal rolls mean that nothing was changed there."""
    tables = [table for table in metadata.sorted_tables if table.name in KEPT]
    with books.unit.engine.connect() as connection:
        return [tuple(row) for table in tables for row in connection.execute(select(table)).all()]


def club_in(books: Books, place: str = "riverside", platform: str = "console") -> Club:
    """Return the club of a place."""
    with books.unit() as tx:
        club = tx.club_in(platform, place)
    assert club is not None
    return club


def aliases(books: Books, place: str = "riverside", platform: str = "console") -> dict[str, bool]:
    """Map the alias of each member of a place's club to whether they are a captain."""
    club = club_in(books, place, platform)
    with books.unit() as tx:
        return {one.alias: one.captain for one in tx.members_of(club.id)}


def shares(books: Books, alias: str) -> frozenset[Share]:
    """Return what a member lets the club of Riverside see."""
    club = club_in(books)
    with books.unit() as tx:
        (one,) = tx.members_named(club.id, alias)
    return one.shares
