"""The tables. Constraints state the rules; every table and field says what it holds and why.

Instants are stored in UTC and come back aware. Whatever belongs to a member goes when the member goes.
"""

from datetime import date, datetime

from sqlalchemy import Index, MetaData, String, text
from sqlmodel import AutoString, Field, SQLModel

_STANDING = "undone_at IS NULL AND NOT superseded"


def _one_standing(name: str, kind: str, *columns: str) -> Index:
    """A rule: of the standing events of this kind there is at most one for these columns."""
    where = text(f"kind = '{kind}' AND {_STANDING}")
    return Index(name, *columns, unique=True, sqlite_where=where, postgresql_where=where)


class MemberRow(SQLModel, table=True):
    """Members, and what their events come to so far, so that not all of them are read each time."""

    __tablename__ = "member"
    __table_args__ = {"sqlite_autoincrement": True}

    id: int | None = Field(default=None, primary_key=True, description="number of the member")
    created_at: datetime = Field(description="when the member first spoke")
    awaiting: str = Field(default="", description="question left open, answered in words next")
    snapshot: str = Field(description="settings and training state folded from the events, a cache in JSON")
    snapshot_since: date = Field(description="first day that the snapshot does not hold")


class AccountRow(SQLModel, table=True):
    """Chat accounts by which members are known and spoken to."""

    __tablename__ = "account"

    platform: str = Field(primary_key=True, description="name of the chat platform")
    account_id: str = Field(primary_key=True, description="the platform's own id of the account")
    member_id: int = Field(
        foreign_key="member.id", ondelete="CASCADE", index=True, description="member behind the account"
    )
    name: str = Field(default="", description="name that the platform shows")


class EventRow(SQLModel, table=True):
    """What happened: logs, skips, mornings, runs, pauses and choices; everything shown is folded from them.

    A changed event is replaced by another, an event taken back is marked; neither is overwritten.
    """

    __tablename__ = "event"
    __table_args__ = (
        _one_standing("one_standing_log", "logged", "member_id", "day", "subject"),
        _one_standing("one_standing_morning", "morning_answered", "member_id", "day"),
        _one_standing("one_standing_skip", "skipped", "member_id", "day"),
        Index("event_of_member", "member_id", "day"),
        Index(
            "event_replaced",
            "replaces",
            sqlite_where=text("replaces IS NOT NULL"),
            postgresql_where=text("replaces IS NOT NULL"),
        ),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True, description="number of the event, rising")
    member_id: int = Field(
        foreign_key="member.id", ondelete="CASCADE", description="member whose event it is"
    )
    day: date = Field(description="day it belongs to, in the member's own dates")
    kind: str = Field(description="what happened, such as a log or a skip")
    subject: str = Field(default="", description="for a log, the exercise and the kind of session")
    facts: str = Field(description="details in JSON: sets, pain, effort, flags, or what was chosen")
    action: str = Field(
        default="", description="what was done in one go, taken back together; empty for never"
    )
    recorded_at: datetime = Field(description="when it was told")
    replaces: int | None = Field(
        default=None, foreign_key="event.id", description="event that this one joined or corrected"
    )
    place: int | None = Field(
        default=None,
        description="number of the first event it stands in for, none for itself: its turn in the day",
    )
    superseded: bool = Field(default=False, description="whether a later event stands in its place")
    undone_at: datetime | None = Field(default=None, description="when it was taken back")


class RequestRow(SQLModel, table=True):
    """Keys of requests already answered, so that one delivered twice counts once; kept 30 days."""

    __tablename__ = "request"

    key: str = Field(primary_key=True, description="the platform's name of the delivery")
    at: datetime = Field(index=True, description="when it came")


class EntryRow(SQLModel, table=True):
    """Days as buttons name them: a button carries the number of an entry."""

    __tablename__ = "entry"
    __table_args__ = (
        Index("one_entry_a_day", "member_id", "day", unique=True),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True, description="number that the buttons carry")
    member_id: int = Field(foreign_key="member.id", ondelete="CASCADE", description="member whose day it is")
    day: date = Field(description="day that the buttons act on, in the member's own dates")


class AppointmentRow(SQLModel, table=True):
    """When a member is next spoken to, one instant for each matter."""

    __tablename__ = "appointment"

    member_id: int = Field(
        foreign_key="member.id", ondelete="CASCADE", primary_key=True, description="member who is spoken to"
    )
    kind: str = Field(primary_key=True, description="what about, such as the session or the morning")
    due_at: datetime = Field(index=True, description="instant at which it falls due")


metadata: MetaData = SQLModel.metadata
for _column in (column for table in metadata.tables.values() for column in table.columns):
    if isinstance(_column.type, AutoString):
        _column.type = String()  # the same in the database, without SQLModel's look at every value read
MEMBER = metadata.tables["member"]
ACCOUNT = metadata.tables["account"]
EVENT = metadata.tables["event"]
REQUEST = metadata.tables["request"]
ENTRY = metadata.tables["entry"]
APPOINTMENT = metadata.tables["appointment"]
