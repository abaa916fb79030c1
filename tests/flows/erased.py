"""A runner with a rich life and a name that nobody else has, and where traces of them may lie."""

import re
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import make_url, select, text

from adapters.storage import StoredUnit, traces
from adapters.storage.tables import metadata
from core.requests import Account
from tests.flows.books import Books
from tests.flows.clubs import arrives, founds, join_code, joins
from tests.flows.linking import code_of, joined
from tests.people import Person, Town

NAME, ALIAS = "zebrafinch", "Goldcrest"
STEADY = "10 10 10 steady, pain 0, effort 7"
CLOSED, OPEN = "Two days, from 6 jan for 2 days", "Four weeks, from 9 jan for 4 weeks"


@dataclass(frozen=True, slots=True)
class Lived:
    """Somebody who goes, in both their chats, a friend in the same club, and who they were to us."""

    here: Person
    there: Person
    friend: Person
    members: frozenset[int]


async def lives(town: Town, books: Books) -> Lived:
    """Let somebody leave traces wherever the schema has room for them."""
    friend = town.person("ann")
    await friend.starts()
    await founds(friend)
    here = await joins(town, NAME)
    await here.says(f"/club name {ALIAS}")
    await _challenged(town, friend, here, CLOSED)
    there = town.person(f"{NAME}@discord")
    await there.starts()
    await _trains(town, here, there)
    await _challenged(town, friend, here, OPEN)
    await _is_blocked(town, here)
    await _errs(there, friend)
    await _fails(books, here)
    first, second = _member(books, NAME), _member(books, f"{NAME}@discord")
    await joined(here, there)
    await town.wait("1d")
    await here.says(f"/log {STEADY}")
    await here.says("/link 0000-0000")
    kept = _member(books, NAME)
    with books.unit() as tx:
        tx.keep_upload(kept, f'{{"of": "{NAME}"}}', town.now)
    return Lived(here, there, friend, frozenset({first, second}))


async def _challenged(town: Town, captain: Person, entrant: Person, line: str) -> None:
    await captain.says(f"/challenge create {line}")
    assert "announced" in await captain.presses("Announce"), captain.heard
    for person in (captain, entrant):
        assert "take part" in await person.says("/challenge join"), person.heard
    await town.wait("1m")


async def _trains(town: Town, here: Person, there: Person) -> None:
    """Log, skip, err, take back, run, race, pause and go on, for three days, in two chats."""
    await here.says("/remind where:here")
    for line in (
        f"/log {STEADY}",
        "/run 18k hard saturday",
        "/race 31 december 10k",
        "/kit step, wall, 5 10 kg",
    ):
        await here.says(line)
    await there.says(f"/log {STEADY}")
    await town.steer(":until 2026-01-06T12:00")
    for line in (
        "/morning 1",
        f"/log {STEADY}",
        "/undo",
        "/log 9 9 9 wobbly, pain 1",
        "/pause travel 1d",
        "/resume",
    ):
        await here.says(line)
    await town.steer(":until 2026-01-08T12:30")
    await there.says("/log skip tired")


async def _is_blocked(town: Town, person: Person) -> None:
    """Take part in a second club, be let in no more there, and look at the card of a third."""
    hill = await arrives(town, "ben", "hill")
    await founds(hill, "hill", "Hill")
    await hill.says("/challenge create Four more weeks, from today for 4 weeks")
    await hill.presses("Announce")
    third = await arrives(town, "carl", "vale")
    await founds(third, "vale", "Vale")
    person.withdraws()
    await person.says(f"/club join {await join_code(hill)}")
    assert "You are in" in await person.presses("Join and take part"), person.heard
    await person.says(f"/log {STEADY}")
    await hill.says(f"/club block {NAME}")
    await hill.presses("Block")
    assert NAME in await hill.says("/club unblock"), hill.heard
    await person.says(f"/club join {await join_code(third)}")


async def _errs(there: Person, friend: Person) -> None:
    """Give back the code of somebody who is not the same person."""
    await there.says(f"/link {await code_of(friend)}")
    await there.presses("No")


async def _fails(books: Books, person: Person) -> None:
    """Ask something while a table is gone: an alarm is logged."""
    for statement in ("entry RENAME TO elsewhere", "elsewhere RENAME TO entry"):
        with books.unit.engine.begin() as connection:
            connection.execute(text(f"ALTER TABLE {statement}"))
        await person.says("/today")


def _member(books: Books, name: str) -> int:
    return books.person(name).id


def traced(books: Books, lived: Lived) -> list[str]:
    """List the columns of all tables in which anything tells of them: words, or their numbers as members."""
    found = list[str]()
    words = re.compile(f"{NAME}|{ALIAS}", re.IGNORECASE)
    with books.unit.engine.connect() as connection:
        for table in metadata.sorted_tables:
            numbers = {*traces.keys(table), *traces.NUMBERED.get(table, ())}
            for row in connection.execute(select(table)).mappings():
                found += [
                    f"{table.name}.{column.name}"
                    for column in table.columns
                    if words.search(str(row[column])) or (column in numbers and row[column] in lived.members)
                ]
    return sorted(set(found))


def files_with_traces(database_url: str) -> list[str]:
    """Name the files beside an SQLite database, itself included, in which their names stand in any form."""
    address = make_url(database_url)
    if address.get_backend_name() != "sqlite":
        return []
    words = [one.encode(how) for one in (NAME, ALIAS, ALIAS.lower()) for how in ("utf-8", "utf-16-le")]
    folder = Path(str(address.database)).parent
    return [
        one.name
        for one in folder.rglob("*")
        if one.is_file() and any(word in one.read_bytes() for word in words)
    ]


def tallies(unit: StoredUnit) -> list[tuple[int, int, object]]:
    """Return what all came to together in each challenge: entries kept, people, teams."""
    with unit() as tx:
        counted = [tx.tally(challenge_id) for challenge_id in (1, 2, 3)]
    return [(one.kept, one.people, one.teams) for one in counted]


def stranger(books: Books, name: str) -> bool:
    """Tell whether nobody is behind an account."""
    name, _, platform = name.partition("@")
    with books.unit() as tx:
        return tx.person(Account(platform or "console", name)) is None
