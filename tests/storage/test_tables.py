"""The tables tell what they hold."""

import pytest
from sqlmodel import SQLModel

from adapters.storage import club_tables, tables, traces
from core.speech.catalogue import catalogue, languages

TABLES = {
    str(one.__tablename__): one
    for one in (*vars(tables).values(), *vars(club_tables).values())
    if isinstance(one, type) and issubclass(one, SQLModel) and one is not SQLModel
}


def test_every_table_is_declared_once() -> None:
    assert TABLES.keys() == tables.metadata.tables.keys()


# What is said of a table beside its columns: why it is kept, who sees it, how long it stays.
ASIDE = {"why", "who", "long"}
# Tables of which nothing goes with a member, and all they may hold: one column more is to be thought about.
OF_NOBODY = {
    "request": {"key", "at"},
    "invite": {"code", "until", "uses"},
    "heartbeat": {"id", "at"},
    "outage": {"id", "began", "ended"},
    "club": {
        "id", "created_at", "name", "zone", "language", "code", "board_day", "board_at", "quiet", "offer",
        "offer_until", "ended_at",
    },
    "club_place": {
        "id", "club_id", "platform", "place", "shut_at", "left_at", "new_on", "new", "edited_at",
    },
    "challenge": {
        "id", "club_id", "name", "kind", "start", "end", "target", "teams", "announced_at", "cancelled_at",
        "closed_at", "next_at", "stepped_at", "announced_end",
    },
    "post": {
        "id", "place_id", "challenge_id", "kind", "platform", "at", "due_at", "settled", "stirred_at", "memo",
        "times", "granted_on", "digest", "attempts", "parting",
    },
}  # fmt: skip
# The one table whose rows outlive their member, unnamed; it may hold nothing that tells who it was.
PARTED = {
    "id", "challenge_id", "member_id", "joined_on", "team", "kept", "standing", "ranked", "asleep", "link",
}  # fmt: skip


@pytest.mark.parametrize("table", TABLES)
def test_every_table_says_what_it_is_and_declares_its_columns_in_order(table: str) -> None:
    assert TABLES[table].__doc__
    assert list(TABLES[table].model_fields) == tables.metadata.tables[table].c.keys()


@pytest.mark.parametrize("language", languages())
def test_every_table_and_column_is_described_in_every_language_and_nothing_that_is_gone(
    language: str,
) -> None:
    words = catalogue(language)
    assert {key for key in words.keys if key.startswith("stored-")} == {f"stored-{one}" for one in TABLES}
    for table in TABLES:
        columns = tables.metadata.tables[table].c.keys()
        assert not ASIDE & set(columns)
        assert set(words.parts(f"stored-{table}")) == {*columns, *ASIDE}, table


@pytest.mark.parametrize("table", TABLES)
def test_whatever_tells_of_a_person_is_known_to_the_eraser(table: str) -> None:
    declared = tables.metadata.tables[table]
    if table in OF_NOBODY:
        assert set(declared.c.keys()) == OF_NOBODY[table], "does what is new tell of a person?"
        return
    covered = {column.name for one in traces.TRACES.get(declared, ()) for column in one.columns}
    covered |= {column.name for column in traces.NUMBERED.get(declared, ())}
    covered |= {column.name for column in traces.keys(declared)}
    telling = {
        one.name for one in declared.columns if one.name.endswith(("account_id", "member_id", "dormant"))
    }
    assert covered, "its rows go with nobody"
    assert telling <= covered | ({"account_id"} if table == "account" else set())


def test_what_outlives_a_member_does_not_tell_who_it_was() -> None:
    outliving = [
        table.name
        for table in tables.metadata.tables.values()
        if any(key.ondelete != "CASCADE" for column in traces.keys(table) for key in column.foreign_keys)
    ]
    assert outliving == ["departure"]
    assert set(tables.metadata.tables["departure"].c.keys()) == PARTED


@pytest.mark.parametrize("table", TABLES)
def test_whatever_belongs_to_a_member_goes_with_the_member(table: str) -> None:
    keys = tables.metadata.tables[table].foreign_keys
    to_member = [key for key in keys if key.column.table is tables.MEMBER]
    parted = "SET NULL" if table == "departure" else "CASCADE"  # who left is counted on, unnamed
    assert [key.ondelete for key in to_member] == [parted] * len(to_member)
    assert to_member or table in {"member", "guess", *OF_NOBODY}


@pytest.mark.parametrize("table", TABLES)
def test_whatever_points_to_something_of_a_club_goes_with_it(table: str) -> None:
    clubs = {club_tables.CLUB, club_tables.CLUB_PLACE, club_tables.CHALLENGE, club_tables.CLUB_MEMBER}
    keys = tables.metadata.tables[table].foreign_keys
    assert {key.ondelete for key in keys if key.column.table in clubs} <= {"CASCADE"}
