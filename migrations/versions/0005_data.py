"""Members on their way out, files offered for import, and invitations of the operator."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.add_column("member", sa.Column("leaving_at", INSTANT, nullable=True))
    leaving = sa.text("leaving_at IS NOT NULL")
    op.create_index(
        "member_leaving", "member", ["leaving_at"], sqlite_where=leaving, postgresql_where=leaving
    )
    op.create_table(
        "upload",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("member_id", sa.Integer(), sa.ForeignKey("member.id", ondelete="CASCADE"), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_upload_member_id", "upload", ["member_id"], unique=True)
    op.create_index("ix_upload_at", "upload", ["at"])
    op.create_table(
        "invite",
        sa.Column("code", sa.String(), primary_key=True),
        sa.Column("until", INSTANT, nullable=False),
        sa.Column("uses", sa.Integer(), nullable=False),
    )
    op.create_index("ix_invite_until", "invite", ["until"])


def downgrade() -> None:
    for table in ("invite", "upload"):
        op.drop_table(table)
    op.drop_index("member_leaving", "member")
    op.drop_column("member", "leaving_at")
