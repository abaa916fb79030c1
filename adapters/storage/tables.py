"""The tables. Constraints state the rules; what each field holds, and why, is said in the words.

There a table has one message, such as ``stored-member``, with a part for every column: /privacy shows them in
every language, and a test holds that none is missing. Instants are stored in UTC and come back aware.
Whatever belongs to a member goes when the member goes.
"""

from datetime import date, datetime, time

from sqlalchemy import Index, MetaData
from sqlmodel import Field, SQLModel

from adapters.storage import club_tables
from adapters.storage.declaring import of_some, plain_strings

_STANDING = "undone_at IS NULL AND NOT superseded"


def _one_standing(name: str, kind: str, *columns: str) -> Index:
    """A rule: of the standing events of this kind there is at most one for these columns."""
    return of_some(name, f"kind = '{kind}' AND {_STANDING}", *columns, unique=True)


def _of_open(name: str, *columns: str) -> Index:
    """An index over the errands that are still to be done."""
    return of_some(name, "due_at IS NOT NULL", *columns)


class MemberRow(SQLModel, table=True):
    """Members, and what their events come to so far, so that not all of them are read each time."""

    __tablename__ = "member"
    __table_args__ = (
        of_some("member_leaving", "leaving_at IS NOT NULL", "leaving_at"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True)
    created_at: datetime
    awaiting: str = ""
    silent: int = 0
    snapshot: str
    snapshot_since: date
    leaving_at: datetime | None = None


class AccountRow(SQLModel, table=True):
    """Chat accounts by which members are known and spoken to."""

    __tablename__ = "account"
    __table_args__ = (
        Index("one_account_a_platform", "member_id", "platform", unique=True),
        of_some("account_place", "place <> ''", "platform", "place"),
    )

    platform: str = Field(primary_key=True)
    account_id: str = Field(primary_key=True)
    member_id: int = Field(foreign_key="member.id", ondelete="CASCADE")
    name: str = ""
    lost_at: datetime | None = None
    place: str = ""
    notice: str = ""


class LinkRow(SQLModel, table=True):
    """Joinings of two chat accounts: from the code that one was given to both having agreed.

    A code lasts minutes. Of a joining that was refused or taken apart the row is forgotten after a day, of
    one that was left once its sleeper is erased.
    """

    __tablename__ = "link"
    __table_args__ = (
        Index("link_of_member", "member_id", "state"),
        Index("link_of_first", "platform", "account_id"),
        Index("link_of_other", "other_platform", "other_account_id"),
        of_some("link_dormant", "dormant IS NOT NULL", "joined_at"),
        of_some("link_over", "state <> 'joined'", "until"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True)
    code: str = Field(unique=True, index=True)
    member_id: int = Field(foreign_key="member.id", ondelete="CASCADE")
    platform: str
    account_id: str
    name: str
    other_platform: str = ""
    other_account_id: str = ""
    other_name: str = ""
    state: str
    until: datetime
    joined_at: datetime | None = None
    dormant: int | None = None
    moved: str = "[]"
    action: str = ""


class GuessRow(SQLModel, table=True):
    """How many wrong codes an account tried within the hour."""

    __tablename__ = "guess"

    platform: str = Field(primary_key=True)
    account_id: str = Field(primary_key=True)
    count: int
    since: datetime = Field(index=True)


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
        of_some("event_replaced", "replaces IS NOT NULL", "replaces"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True)
    member_id: int = Field(foreign_key="member.id", ondelete="CASCADE")
    day: date
    kind: str
    subject: str = ""
    facts: str
    action: str = ""
    recorded_at: datetime
    replaces: int | None = Field(default=None, foreign_key="event.id")
    place: int | None = None
    superseded: bool = False
    undone_at: datetime | None = None


class RequestRow(SQLModel, table=True):
    """Keys of requests already answered, so that one delivered twice counts once; kept 30 days."""

    __tablename__ = "request"

    key: str = Field(primary_key=True)
    at: datetime = Field(index=True)


class EntryRow(SQLModel, table=True):
    """Days as buttons name them: a button carries the number of an entry."""

    __tablename__ = "entry"
    __table_args__ = (
        Index("one_entry_a_day", "member_id", "day", unique=True),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True)
    member_id: int = Field(foreign_key="member.id", ondelete="CASCADE")
    day: date


class AppointmentRow(SQLModel, table=True):
    """When a member is next spoken to, one date for each matter, with all that the next date is made from."""

    __tablename__ = "appointment"
    __table_args__ = (Index("appointment_due", "due_at", "member_id", "kind"),)

    member_id: int = Field(foreign_key="member.id", ondelete="CASCADE", primary_key=True)
    kind: str = Field(primary_key=True)
    platform: str
    day: date
    due_at: datetime | None = None
    hours: str
    zone: str
    day_ends: time


class ErrandRow(SQLModel, table=True):
    """What is owed to members: facts from which the words are made when it is sent; kept 30 days."""

    __tablename__ = "errand"
    __table_args__ = (
        Index("one_errand_a_slot", "member_id", "day", "kind", unique=True),
        _of_open("errand_due", "platform", "due_at", "id"),
        _of_open("errand_next", "due_at"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True)
    member_id: int = Field(foreign_key="member.id", ondelete="CASCADE")
    kind: str
    day: date
    since: date
    platform: str
    at: datetime
    due_at: datetime | None
    attempts: int = 0
    outcome: str = ""
    settled_at: datetime | None = Field(default=None, index=True)


class UploadRow(SQLModel, table=True):
    """Files offered for import, until taken over or forgotten; kept a day, the newest of a member."""

    __tablename__ = "upload"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: int | None = Field(default=None, primary_key=True)
    member_id: int = Field(foreign_key="member.id", ondelete="CASCADE", unique=True, index=True)
    at: datetime = Field(index=True)
    content: str


class InviteRow(SQLModel, table=True):
    """Invitations that the operator made, where not everybody may start; forgotten once they are over."""

    __tablename__ = "invite"

    code: str = Field(primary_key=True)
    until: datetime = Field(index=True)
    uses: int


class HeartbeatRow(SQLModel, table=True):
    """When appointments were last kept by anybody: one row."""

    __tablename__ = "heartbeat"

    id: int = Field(primary_key=True)
    at: datetime


class OutageRow(SQLModel, table=True):
    """Times in which nobody kept appointments."""

    __tablename__ = "outage"
    __table_args__ = {"sqlite_autoincrement": True}

    id: int | None = Field(default=None, primary_key=True)
    began: datetime
    ended: datetime = Field(index=True)


metadata: MetaData = club_tables.metadata
plain_strings(metadata)
MEMBER = metadata.tables["member"]
ACCOUNT = metadata.tables["account"]
LINK = metadata.tables["link"]
GUESS = metadata.tables["guess"]
EVENT = metadata.tables["event"]
REQUEST = metadata.tables["request"]
ENTRY = metadata.tables["entry"]
APPOINTMENT = metadata.tables["appointment"]
ERRAND = metadata.tables["errand"]
UPLOAD = metadata.tables["upload"]
INVITE = metadata.tables["invite"]
HEARTBEAT = metadata.tables["heartbeat"]
OUTAGE = metadata.tables["outage"]
