"""/privacy: what is kept, made from the schema, told to anybody and in every language."""

import pytest

from adapters.storage.tables import metadata
from bot.app import open_coach
from core.access import House
from core.intents import ShowFields
from core.speech.catalogue import languages
from core.speech.say.privacy import FILE, GROUPS
from tests.flows.books import Books
from tests.people import Person, Town, flat

CONTACT = "@ann_who_runs_it"


async def test_it_tells_in_short_what_is_kept_why_who_sees_it_how_long_and_whom_to_ask(ann: Person) -> None:
    said = flat(await ann.says("/privacy"))
    for told in (
        "to know you again",
        "Your plan is worked out from it",
        "Whoever runs this coach can read its database",
        "until you say /delete",
        "at most 14 days",
        "Telegram and Discord carry every message and can read it",
        "has named nobody to ask",
    ):
        assert told in said
    (message,) = await ann.asks(ShowFields())
    assert len(message.lines) == 1
    assert ann.sees() == ["Every stored field", "Take it along", "Delete it"]


async def test_who_runs_it_is_named(sqlite_database_url: str) -> None:
    with open_coach(sqlite_database_url, house=House(contact=CONTACT)) as coach:
        ann = Town(coach).person("ann")
        await ann.starts()
        assert f"Ask {CONTACT}" in await ann.says("/privacy")


async def test_the_numbers_are_those_of_the_schema(ann: Person) -> None:
    said = flat(await ann.says("/privacy"))
    for names in GROUPS.values():
        fields = sum(len(metadata.tables[name].columns) for name in names)
        assert f"({fields} fields)" in said


def test_every_table_is_told_of_in_one_group() -> None:
    told = [name for names in GROUPS.values() for name in names]
    assert sorted(told) == sorted(metadata.tables)


@pytest.mark.parametrize("language", languages())
async def test_every_stored_field_is_told_in_a_file_in_the_reader_s_language(
    ann: Person, language: str
) -> None:
    await ann.says(f"/settings language {language}")
    (message,) = await ann.asks(ShowFields())
    document = message.document
    assert document is not None
    assert document.name == FILE
    lines = document.data.decode().splitlines()
    for table in metadata.tables.values():
        head = next(at for at, line in enumerate(lines) if line.endswith(f"({table.name})"))
        of_table = lines[head + 1 : head + 4 + len(table.columns)]
        fields = [line.removeprefix("- ").partition(":") for line in of_table[3:]]
        assert [name.strip() for name, _, _ in fields] == table.c.keys(), "a name and a colon"
        assert all(told.strip() for _, _, told in fields)
        assert all(": " in line for line in of_table[:3])
    assert "{" not in document.data.decode()


async def test_nobody_is_known_for_having_asked_what_would_be_kept(town: Town, books: Books) -> None:
    stranger = town.person("ann")
    assert "Nothing is stored of you" in await stranger.says("/privacy")
    assert stranger.sees() == ["Every stored field"]
    (message,) = await stranger.asks(ShowFields())
    assert message.document is not None
    for line in ("/delete", "/export"):
        assert "Nothing is stored of you" in await stranger.says(line)
    assert books.members() == 0


async def test_it_is_told_while_questions_are_open(town: Town) -> None:
    ann = town.person("ann")
    await ann.says("/start")
    assert "What is kept of you" in await ann.says("/privacy")
    assert "Question 1" in await ann.says("/today")
