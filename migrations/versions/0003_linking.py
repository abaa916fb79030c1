"""Several chats of one person: where each is spoken to, what it has yet to be told, links and wrong codes."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    for column in ("place", "notice"):
        op.add_column("account", sa.Column(column, sa.String(), nullable=False, server_default=""))
    chosen = sa.text("place <> ''")
    op.create_index(
        "account_place", "account", ["platform", "place"], sqlite_where=chosen, postgresql_where=chosen
    )
    op.create_index("one_account_a_platform", "account", ["member_id", "platform"], unique=True)
    op.drop_index("ix_account_member_id", "account")
    create_links()
    op.create_table(
        "guess",
        sa.Column("platform", sa.String(), primary_key=True),
        sa.Column("account_id", sa.String(), primary_key=True),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("since", INSTANT, nullable=False),
    )
    op.create_index("ix_guess_since", "guess", ["since"])


def create_links() -> None:
    member = sa.ForeignKey("member.id", ondelete="CASCADE")
    op.create_table(
        "link",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("member_id", sa.Integer(), member, nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("other_platform", sa.String(), nullable=False),
        sa.Column("other_account_id", sa.String(), nullable=False),
        sa.Column("other_name", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("until", INSTANT, nullable=False),
        sa.Column("joined_at", INSTANT, nullable=True),
        sa.Column("dormant", sa.Integer(), nullable=True),
        sa.Column("moved", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_link_code", "link", ["code"], unique=True)
    op.create_index("link_of_member", "link", ["member_id", "state"])
    op.create_index("link_of_first", "link", ["platform", "account_id"])
    op.create_index("link_of_other", "link", ["other_platform", "other_account_id"])
    create_partial("link_dormant", ["joined_at"], "dormant IS NOT NULL")
    create_partial("link_over", ["until"], "state <> 'joined'")


def create_partial(name: str, columns: list[str], where: str) -> None:
    """An index over the links that fulfil a condition, on either database."""
    condition = sa.text(where)
    op.create_index(name, "link", columns, sqlite_where=condition, postgresql_where=condition)


def downgrade() -> None:
    for table in ("guess", "link"):
        op.drop_table(table)
    op.create_index("ix_account_member_id", "account", ["member_id"])
    op.drop_index("one_account_a_platform", "account")
    op.drop_index("account_place", "account")
    for column in ("notice", "place"):
        op.drop_column("account", column)
