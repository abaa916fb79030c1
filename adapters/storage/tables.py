"""The tables. Constraints state the rules; every table and field says what it holds and why.

Instants are stored in UTC and come back aware. Whatever belongs to a member goes when the member goes.
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
    __table_args__ = {"sqlite_autoincrement": True}

    id: int | None = Field(default=None, primary_key=True, description="number of the member")
    created_at: datetime = Field(description="when the member first spoke")
    awaiting: str = Field(default="", description="question left open, answered in words next")
    silent: int = Field(default=0, description="reminders that came since the member last spoke")
    snapshot: str = Field(description="settings and training state folded from the events, a cache in JSON")
    snapshot_since: date = Field(description="first day that the snapshot does not hold")


class AccountRow(SQLModel, table=True):
    """Chat accounts by which members are known and spoken to."""

    __tablename__ = "account"
    __table_args__ = (
        Index("one_account_a_platform", "member_id", "platform", unique=True),
        of_some("account_place", "place <> ''", "platform", "place"),
    )

    platform: str = Field(primary_key=True, description="name of the chat platform")
    account_id: str = Field(primary_key=True, description="the platform's own id of the account")
    member_id: int = Field(
        foreign_key="member.id", ondelete="CASCADE", description="member behind the account"
    )
    name: str = Field(default="", description="name that the platform shows")
    lost_at: datetime | None = Field(
        default=None, description="when the platform said that it takes no private messages"
    )
    place: str = Field(
        default="", description="shared place chosen for reminders while private messages are closed"
    )
    notice: str = Field(default="", description="what its person has yet to be told at their next word")


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

    id: int | None = Field(default=None, primary_key=True, description="number that the buttons carry")
    code: str = Field(unique=True, index=True, description="SHA-256 of the code; the code is nowhere")
    member_id: int = Field(
        foreign_key="member.id", ondelete="CASCADE", description="member who asked, then who goes on"
    )
    platform: str = Field(description="platform of the account that was given the code")
    account_id: str = Field(description="that account, by its platform's own id")
    name: str = Field(description="the name it showed")
    other_platform: str = Field(default="", description="platform of the account that gave the code back")
    other_account_id: str = Field(default="", description="that account, by its platform's own id")
    other_name: str = Field(default="", description="the name it showed")
    state: str = Field(description="how far it has come, from the code to both having agreed")
    until: datetime = Field(description="when the code, or the question that waits, is over")
    joined_at: datetime | None = Field(default=None, description="when both had agreed")
    dormant: int | None = Field(
        default=None, description="number of the member who sleeps since, erased after seven days"
    )
    moved: str = Field(default="[]", description="accounts that were the sleeping member's, in JSON")
    action: str = Field(default="", description="the action that added the sleeping member's events")


class GuessRow(SQLModel, table=True):
    """How many wrong codes an account tried within the hour."""

    __tablename__ = "guess"

    platform: str = Field(primary_key=True, description="name of the chat platform")
    account_id: str = Field(primary_key=True, description="the platform's own id of the account")
    count: int = Field(description="tries since then")
    since: datetime = Field(index=True, description="when the first of them was")


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
    """When a member is next spoken to, one date for each matter, with all that the next date is made from."""

    __tablename__ = "appointment"
    __table_args__ = (Index("appointment_due", "due_at", "member_id", "kind"),)

    member_id: int = Field(
        foreign_key="member.id", ondelete="CASCADE", primary_key=True, description="member who is spoken to"
    )
    kind: str = Field(primary_key=True, description="what about, such as the session or the morning")
    platform: str = Field(description="name of the chat platform on which the member is spoken to")
    day: date = Field(description="first of the member's own dates that was not kept yet")
    due_at: datetime | None = Field(
        default=None, description="instant at which it falls due, none while it sleeps"
    )
    hours: str = Field(description="wall time of each weekday from Monday on, - for none; empty if unknown")
    zone: str = Field(description="IANA zone of the wall times")
    day_ends: time = Field(description="wall time at which the member's days end")


class ErrandRow(SQLModel, table=True):
    """What is owed to members: facts from which the words are made when it is sent; kept 30 days."""

    __tablename__ = "errand"
    __table_args__ = (
        Index("one_errand_a_slot", "member_id", "day", "kind", unique=True),
        _of_open("errand_due", "platform", "due_at", "id"),
        _of_open("errand_next", "due_at"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True, description="number that a platform knows it by")
    member_id: int = Field(
        foreign_key="member.id", ondelete="CASCADE", description="member to whom it is owed"
    )
    kind: str = Field(description="what about, such as the session or the morning")
    day: date = Field(description="member's own date that it is for")
    since: date = Field(description="first date that was missed before it, its own day if none was")
    platform: str = Field(description="name of the chat platform on which it is sent")
    at: datetime = Field(description="instant of its slot")
    due_at: datetime | None = Field(
        description="when it may be taken in hand: put ahead by whoever does, none once it is settled"
    )
    attempts: int = Field(default=0, description="how often sending it failed")
    outcome: str = Field(default="", description="how it ended, empty while it is open")
    settled_at: datetime | None = Field(default=None, index=True, description="when it ended")


class HeartbeatRow(SQLModel, table=True):
    """When appointments were last kept by anybody: one row."""

    __tablename__ = "heartbeat"

    id: int = Field(primary_key=True, description="always 1")
    at: datetime = Field(description="the latest instant")


class OutageRow(SQLModel, table=True):
    """Times in which nobody kept appointments."""

    __tablename__ = "outage"
    __table_args__ = {"sqlite_autoincrement": True}

    id: int | None = Field(default=None, primary_key=True, description="number of the outage, rising")
    began: datetime = Field(description="when appointments were last kept before it")
    ended: datetime = Field(index=True, description="when they were kept again")


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
HEARTBEAT = metadata.tables["heartbeat"]
OUTAGE = metadata.tables["outage"]
