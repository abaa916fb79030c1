"""Clubs, their places and members, challenges and who takes part, and what stands in the places."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

INSTANT = sa.DateTime(timezone=True)
KEY = sa.String().with_variant(sa.String(collation="C"), "postgresql")


def upgrade() -> None:
    create_clubs()
    create_places()
    create_members()
    create_lists()
    create_challenges()
    create_entrants()
    create_departures()
    create_posts()


def create_clubs() -> None:
    op.create_table(
        "club",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("created_at", INSTANT, nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("board_day", sa.Integer(), nullable=False),
        sa.Column("board_at", sa.Time(), nullable=False),
        sa.Column("quiet", sa.Boolean(), nullable=False),
        sa.Column("offer", sa.String(), nullable=True),
        sa.Column("offer_until", INSTANT, nullable=True),
        sa.Column("ended_at", INSTANT, nullable=True),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_club_code", "club", ["code"], unique=True)
    op.create_index("ix_club_offer", "club", ["offer"], unique=True)


def create_places() -> None:
    op.create_table(
        "club_place",
        sa.Column("id", sa.Integer(), primary_key=True),
        owned_by("club"),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("shut_at", INSTANT, nullable=True),
        sa.Column("left_at", INSTANT, nullable=True),
        sa.Column("new_on", sa.Date(), nullable=True),
        sa.Column("new", sa.Integer(), nullable=False),
        sa.Column("edited_at", INSTANT, nullable=True),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_club_place_club_id", "club_place", ["club_id"])
    create_partial("one_club_a_place", "club_place", ["platform", "place"], "left_at IS NULL", unique=True)
    create_partial("club_place_left", "club_place", ["left_at"], "left_at IS NOT NULL")


def create_members() -> None:
    op.create_table(
        "club_member",
        owned_by("club", primary_key=True),
        owned_by("member", primary_key=True),
        sa.Column("alias", sa.String(), nullable=False),
        sa.Column("alias_key", KEY, nullable=False),
        sa.Column("shares", sa.String(), nullable=False),
        sa.Column("captain", sa.Boolean(), nullable=False),
        sa.Column("joined_at", INSTANT, nullable=False),
        sa.Column("asleep", sa.Boolean(), nullable=False),
        sa.Column("link", sa.Integer(), nullable=True),
        sa.Column("lent", sa.Integer(), nullable=True),
    )
    create_partial("one_alias_a_club", "club_member", ["club_id", "alias_key"], "NOT asleep", unique=True)
    key = ["club_id", "member_id", "alias_key"]
    op.create_index("club_member_key", "club_member", key, unique=True)
    op.create_index("club_member_of", "club_member", ["member_id"])
    create_partial("club_captain", "club_member", ["club_id"], "captain")


def create_lists() -> None:
    op.create_table(
        "club_block",
        owned_by("club", primary_key=True),
        owned_by("member", primary_key=True),
        sa.Column("alias", sa.String(), nullable=False),
        sa.Column("link", sa.Integer(), nullable=True),
    )
    op.create_index("club_block_of", "club_block", ["member_id"])
    op.create_table(
        "invitation",
        owned_by("member", primary_key=True),
        owned_by("club"),
        sa.Column("alias", sa.String(), nullable=False),
    )
    op.create_index("ix_invitation_club_id", "invitation", ["club_id"])


def create_challenges() -> None:
    op.create_table(
        "challenge",
        sa.Column("id", sa.Integer(), primary_key=True),
        owned_by("club"),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("start", sa.Date(), nullable=False),
        sa.Column("end", sa.Date(), nullable=False),
        sa.Column("target", sa.Integer(), nullable=False),
        sa.Column("teams", sa.String(), nullable=False),
        sa.Column("announced_at", INSTANT, nullable=True),
        sa.Column("cancelled_at", INSTANT, nullable=True),
        sa.Column("closed_at", INSTANT, nullable=True),
        sa.Column("next_at", INSTANT, nullable=True),
        sa.Column("stepped_at", INSTANT, nullable=True),
        sa.Column("announced_end", sa.Date(), nullable=True),
        sqlite_autoincrement=True,
    )
    is_open = "announced_at IS NOT NULL AND closed_at IS NULL AND cancelled_at IS NULL"
    create_partial("one_open_challenge_a_club", "challenge", ["club_id"], is_open, unique=True)
    op.create_index("challenge_of_club", "challenge", ["club_id", "announced_at"])
    create_partial("challenge_next", "challenge", ["next_at", "id"], "next_at IS NOT NULL")


def create_entrants() -> None:
    key = ["club_id", "member_id", "alias_key"]
    op.create_table(
        "entrant",
        owned_by("challenge", primary_key=True),
        owned_by("member", primary_key=True),
        sa.Column("club_id", sa.Integer(), nullable=False),
        sa.Column("alias_key", KEY, nullable=False),
        sa.Column("joined_on", sa.Date(), nullable=False),
        sa.Column("team", sa.Integer(), nullable=True),
        sa.Column("days", sa.String(), nullable=False),
        sa.Column("through", sa.Date(), nullable=True),
        sa.Column("turn_at", INSTANT, nullable=True),
        sa.Column("kept", sa.Integer(), nullable=False),
        sa.Column("planned", sa.Integer(), nullable=False),
        sa.Column("streak", sa.Integer(), nullable=False),
        sa.Column("standing", sa.Float(), nullable=False),
        sa.Column("ranked", sa.Boolean(), nullable=False),
        sa.Column("flagged", sa.Boolean(), nullable=False),
        sa.Column("sets", sa.Integer(), nullable=True),
        sa.Column("load", sa.Float(), nullable=True),
        sa.Column("asleep", sa.Boolean(), nullable=False),
        sa.Column("link", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            key,
            [f"club_member.{one}" for one in key],
            name="entrant_is_in_the_club",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
    )
    index_entrants(key)


def index_entrants(key: list[str]) -> None:
    board = ["challenge_id", "standing", "alias_key"]
    create_partial("entrant_board", "entrant", board, "ranked AND NOT asleep")
    turn = ["turn_at", "challenge_id", "member_id"]
    create_partial("entrant_turn", "entrant", turn, "turn_at IS NOT NULL AND NOT asleep")
    op.create_index("entrant_of", "entrant", ["member_id"])
    op.create_index("entrant_in_club", "entrant", key)


def create_departures() -> None:
    member = sa.ForeignKey("member.id", ondelete="SET NULL")
    op.create_table(
        "departure",
        sa.Column("id", sa.Integer(), primary_key=True),
        owned_by("challenge"),
        sa.Column("member_id", sa.Integer(), member, nullable=True),
        sa.Column("joined_on", sa.Date(), nullable=False),
        sa.Column("team", sa.Integer(), nullable=True),
        sa.Column("kept", sa.Integer(), nullable=False),
        sa.Column("standing", sa.Float(), nullable=False),
        sa.Column("ranked", sa.Boolean(), nullable=False),
        sa.Column("asleep", sa.Boolean(), nullable=False),
        sa.Column("link", sa.Integer(), nullable=True),
        sqlite_autoincrement=True,
    )
    op.create_index("one_departure_a_member", "departure", ["challenge_id", "member_id"], unique=True)
    op.create_index("departure_of", "departure", ["member_id"])


def create_posts() -> None:
    op.create_table(
        "post",
        sa.Column("id", sa.Integer(), primary_key=True),
        owned_by("club_place", "place_id"),
        owned_by("challenge"),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("due_at", INSTANT, nullable=True),
        sa.Column("settled", sa.Boolean(), nullable=False),
        sa.Column("stirred_at", INSTANT, nullable=True),
        sa.Column("memo", sa.String(), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("granted_on", sa.Date(), nullable=True),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("parting", sa.String(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("one_post_a_place", "post", ["place_id", "challenge_id", "kind"], unique=True)
    op.create_index("post_of_challenge", "post", ["challenge_id"])
    create_partial("post_due", "post", ["platform", "due_at", "id"], "due_at IS NOT NULL")
    create_partial("post_next", "post", ["due_at"], "due_at IS NOT NULL")


def owned_by(table: str, column: str = "", *, primary_key: bool = False) -> sa.Column[int]:
    """A column that points to a row with which this one goes."""
    key = sa.ForeignKey(f"{table}.id", ondelete="CASCADE")
    return sa.Column(column or f"{table}_id", sa.Integer(), key, primary_key=primary_key, nullable=False)


def create_partial(name: str, table: str, columns: list[str], where: str, *, unique: bool = False) -> None:
    """An index over the rows that fulfil a condition, on either database."""
    condition = sa.text(where)
    op.create_index(name, table, columns, unique=unique, sqlite_where=condition, postgresql_where=condition)


def downgrade() -> None:
    of_challenges = ("post", "departure", "entrant", "challenge")
    for table in (*of_challenges, "invitation", "club_block", "club_member", "club_place"):
        op.drop_table(table)
    op.drop_table("club")
