"""The first tables: members, accounts, events, requests, entries, appointments."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

STANDING = "undone_at IS NULL AND NOT superseded"


def upgrade() -> None:
    create_people()
    create_events()
    create_days()
    op.create_table(
        "request",
        sa.Column("key", sa.String(), primary_key=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_request_at", "request", ["at"])


def create_people() -> None:
    op.create_table(
        "member",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("awaiting", sa.String(), nullable=False),
        sa.Column("snapshot", sa.String(), nullable=False),
        sa.Column("snapshot_since", sa.Date(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "account",
        sa.Column("platform", sa.String(), primary_key=True),
        sa.Column("account_id", sa.String(), primary_key=True),
        of_member(),
        sa.Column("name", sa.String(), nullable=False),
    )
    op.create_index("ix_account_member_id", "account", ["member_id"])


def create_events() -> None:
    op.create_table(
        "event",
        sa.Column("id", sa.Integer(), primary_key=True),
        of_member(),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("facts", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("replaces", sa.Integer(), sa.ForeignKey("event.id"), nullable=True),
        sa.Column("place", sa.Integer(), nullable=True),
        sa.Column("superseded", sa.Boolean(), nullable=False),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sqlite_autoincrement=True,
    )
    op.create_index("event_of_member", "event", ["member_id", "day"])
    create_partial("event_replaced", ["replaces"], "replaces IS NOT NULL", unique=False)
    one_standing = {
        "one_standing_log": ("logged", ["member_id", "day", "subject"]),
        "one_standing_morning": ("morning_answered", ["member_id", "day"]),
        "one_standing_skip": ("skipped", ["member_id", "day"]),
    }
    for name, (kind, columns) in one_standing.items():
        create_partial(name, columns, f"kind = '{kind}' AND {STANDING}", unique=True)


def create_days() -> None:
    op.create_table(
        "entry",
        sa.Column("id", sa.Integer(), primary_key=True),
        of_member(),
        sa.Column("day", sa.Date(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("one_entry_a_day", "entry", ["member_id", "day"], unique=True)
    op.create_table(
        "appointment",
        of_member(primary_key=True),
        sa.Column("kind", sa.String(), primary_key=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_appointment_due_at", "appointment", ["due_at"])


def of_member(*, primary_key: bool = False) -> sa.Column[int]:
    """A column that names a member, whose row goes when the member goes."""
    member = sa.ForeignKey("member.id", ondelete="CASCADE")
    return sa.Column("member_id", sa.Integer(), member, primary_key=primary_key, nullable=False)


def create_partial(name: str, columns: list[str], where: str, *, unique: bool) -> None:
    """An index over the rows of ``event`` that fulfil a condition, on either database."""
    condition = sa.text(where)
    op.create_index(name, "event", columns, unique=unique, sqlite_where=condition, postgresql_where=condition)


def downgrade() -> None:
    for table in ("appointment", "entry", "request", "event", "account", "member"):
        op.drop_table(table)
