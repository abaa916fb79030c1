"""What both files of tables are written with."""

from sqlalchemy import Index, MetaData, String, text
from sqlmodel import AutoString


def of_some(name: str, condition: str, *columns: str, unique: bool = False) -> Index:
    """Return an index over the rows that fulfil a condition, on either database."""
    where = text(condition)
    return Index(name, *columns, unique=unique, sqlite_where=where, postgresql_where=where)


def plain_strings(metadata: MetaData) -> None:
    """Let strings be the same in the database, without SQLModel's look at every value read."""
    for column in (column for table in metadata.tables.values() for column in table.columns):
        if isinstance(column.type, AutoString):
            column.type = String()
