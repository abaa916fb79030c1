"""Reminders: appointments that recur by themselves, errands, the heartbeat and outages.

An appointment of before knows neither its hours nor its zone; both are found when it next falls due.
"""

from datetime import time

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.add_column("member", sa.Column("silent", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("account", sa.Column("lost_at", INSTANT, nullable=True))
    widen_appointments()
    create_errands()
    op.create_table(
        "heartbeat",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("at", INSTANT, nullable=False),
    )
    op.create_table(
        "outage",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("began", INSTANT, nullable=False),
        sa.Column("ended", INSTANT, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outage_ended", "outage", ["ended"])


def widen_appointments() -> None:
    """Make the table anew with what an appointment of before can tell."""
    op.execute("CREATE TABLE appointment_before AS SELECT * FROM appointment")
    op.drop_table("appointment")
    appointment = op.create_table(
        "appointment",
        of_member(primary_key=True),
        sa.Column("kind", sa.String(), primary_key=True),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("due_at", INSTANT, nullable=True),
        sa.Column("hours", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("day_ends", sa.Time(), nullable=False),
    )
    op.create_index("appointment_due", "appointment", ["due_at", "member_id", "kind"])
    before, account = (
        table("appointment_before", "member_id", "kind", "due_at"),
        table("account", "member_id", "platform"),
    )
    known = (
        sa.select(
            before.c.member_id,
            before.c.kind,
            sa.func.min(account.c.platform),
            sa.func.date(before.c.due_at),
            before.c.due_at,
            sa.literal(""),
            sa.literal("UTC"),
            sa.literal(time(3), sa.Time()),
        )
        .join_from(before, account, before.c.member_id == account.c.member_id)
        .group_by(before.c.member_id, before.c.kind, before.c.due_at)
    )
    op.execute(appointment.insert().from_select(appointment.c.keys(), known))
    op.drop_table("appointment_before")


def table(name: str, *columns: str) -> sa.TableClause:
    """A table by the columns that are read."""
    return sa.table(name, *(sa.column(one) for one in columns))


def create_errands() -> None:
    op.create_table(
        "errand",
        sa.Column("id", sa.Integer(), primary_key=True),
        of_member(),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("due_at", INSTANT, nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("settled_at", INSTANT, nullable=True),
        sqlite_autoincrement=True,
    )
    op.create_index("one_errand_a_slot", "errand", ["member_id", "day", "kind"], unique=True)
    is_open = sa.text("due_at IS NOT NULL")
    for name, columns in {"errand_due": ["platform", "due_at", "id"], "errand_next": ["due_at"]}.items():
        op.create_index(name, "errand", columns, sqlite_where=is_open, postgresql_where=is_open)
    op.create_index("ix_errand_settled_at", "errand", ["settled_at"])


def of_member(*, primary_key: bool = False) -> sa.Column[int]:
    """A column that names a member, whose row goes when the member goes."""
    member = sa.ForeignKey("member.id", ondelete="CASCADE")
    return sa.Column("member_id", sa.Integer(), member, primary_key=primary_key, nullable=False)


def downgrade() -> None:
    op.execute("DELETE FROM appointment WHERE due_at IS NULL OR kind NOT IN ('session', 'morning')")
    op.drop_index("appointment_due", "appointment")
    op.create_index("ix_appointment_due_at", "appointment", ["due_at"])
    for column in ("platform", "day", "hours", "zone", "day_ends"):
        op.drop_column("appointment", column)
    with op.batch_alter_table("appointment") as appointment:
        appointment.alter_column("due_at", existing_type=INSTANT, nullable=False)
    op.drop_column("account", "lost_at")
    op.drop_column("member", "silent")
    for table in ("errand", "heartbeat", "outage"):
        op.drop_table(table)
