"""The tables tell what they hold."""

import pytest
from sqlmodel import SQLModel

from adapters.storage import club_tables, tables

TABLES = {
    str(one.__tablename__): one
    for one in (*vars(tables).values(), *vars(club_tables).values())
    if isinstance(one, type) and issubclass(one, SQLModel) and one is not SQLModel
}


def test_every_table_is_declared_once() -> None:
    assert TABLES.keys() == tables.metadata.tables.keys()


@pytest.mark.parametrize("table", TABLES)
def test_every_table_and_field_says_what_it_holds(table: str) -> None:
    model = TABLES[table]
    assert model.__doc__
    silent = {name for name, field in model.model_fields.items() if not field.description}
    assert not silent
    assert list(model.model_fields) == tables.metadata.tables[table].c.keys()


@pytest.mark.parametrize("table", TABLES)
def test_whatever_belongs_to_a_member_goes_with_the_member(table: str) -> None:
    keys = tables.metadata.tables[table].foreign_keys
    to_member = [key for key in keys if key.column.table is tables.MEMBER]
    parted = "SET NULL" if table == "departure" else "CASCADE"  # who left is counted on, unnamed
    assert [key.ondelete for key in to_member] == [parted] * len(to_member)
    of_nobody = {"member", "request", "guess", "heartbeat", "outage"}
    assert to_member or table in of_nobody | {"club", "club_place", "challenge", "post"}


@pytest.mark.parametrize("table", TABLES)
def test_whatever_points_to_something_of_a_club_goes_with_it(table: str) -> None:
    clubs = {club_tables.CLUB, club_tables.CLUB_PLACE, club_tables.CHALLENGE, club_tables.CLUB_MEMBER}
    keys = tables.metadata.tables[table].foreign_keys
    assert {key.ondelete for key in keys if key.column.table in clubs} <= {"CASCADE"}
