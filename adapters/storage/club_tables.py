"""The tables of clubs, challenges and what stands in their places; one catalogue with all others.

What each field holds stands in the words, as for the other tables. All of a club goes when the club goes.
Rows of a member who sleeps, since two accounts were joined, stay and count nowhere.
"""

from datetime import date, datetime, time

from sqlalchemy import ForeignKeyConstraint, Index, MetaData, String
from sqlmodel import Field, SQLModel

from adapters.storage.declaring import of_some, plain_strings

AWAKE = "NOT asleep"
HERE = "left_at IS NULL"
OPEN = "announced_at IS NOT NULL AND closed_at IS NULL AND cancelled_at IS NULL"
ON_BOARD = "ranked AND NOT asleep"
# By code point, as SQLite does it: a board has one order, whatever the database's language.
KEY = String().with_variant(String(collation="C"), "postgresql")


class ClubRow(SQLModel, table=True):
    """Clubs: people who keep their plans beside each other, with what they settled."""

    __tablename__ = "club"
    __table_args__ = {"sqlite_autoincrement": True}

    id: int | None = Field(default=None, primary_key=True)
    created_at: datetime
    name: str
    zone: str
    language: str
    code: str = Field(unique=True, index=True)
    board_day: int
    board_at: time
    quiet: bool
    offer: str | None = Field(default=None, unique=True, index=True)
    offer_until: datetime | None = None
    ended_at: datetime | None = None


class ClubPlaceRow(SQLModel, table=True):
    """The shared places in which clubs are, and what is counted against their budget of messages."""

    __tablename__ = "club_place"
    __table_args__ = (
        of_some("one_club_a_place", HERE, "platform", "place", unique=True),
        of_some("club_place_left", "left_at IS NOT NULL", "left_at"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True)
    club_id: int = Field(foreign_key="club.id", ondelete="CASCADE", index=True)
    platform: str
    place: str
    shut_at: datetime | None = None
    left_at: datetime | None = None
    new_on: date | None = None
    new: int = 0
    edited_at: datetime | None = None


class ClubMemberRow(SQLModel, table=True):
    """Who is in a club, by which name, and what they let it see."""

    __tablename__ = "club_member"
    __table_args__ = (
        of_some("one_alias_a_club", AWAKE, "club_id", "alias_key", unique=True),
        Index("club_member_key", "club_id", "member_id", "alias_key", unique=True),
        Index("club_member_of", "member_id"),
        of_some("club_captain", "captain", "club_id"),
    )

    club_id: int = Field(foreign_key="club.id", ondelete="CASCADE", primary_key=True)
    member_id: int = Field(foreign_key="member.id", ondelete="CASCADE", primary_key=True)
    alias: str
    alias_key: str
    shares: str
    captain: bool
    joined_at: datetime
    asleep: bool = False
    link: int | None = None
    lent: int | None = None


class ClubBlockRow(SQLModel, table=True):
    """Whom a club lets in no more."""

    __tablename__ = "club_block"
    __table_args__ = (Index("club_block_of", "member_id"),)

    club_id: int = Field(foreign_key="club.id", ondelete="CASCADE", primary_key=True)
    member_id: int = Field(foreign_key="member.id", ondelete="CASCADE", primary_key=True)
    alias: str
    link: int | None = None


class InvitationRow(SQLModel, table=True):
    """Members who were shown a club's card, or are to be once they are onboarded, and have not joined."""

    __tablename__ = "invitation"

    member_id: int = Field(foreign_key="member.id", ondelete="CASCADE", primary_key=True)
    club_id: int = Field(foreign_key="club.id", ondelete="CASCADE", index=True)
    alias: str = ""


class ChallengeRow(SQLModel, table=True):
    """Challenges of clubs, drafts until announced; of the announced ones a club has one open at most."""

    __tablename__ = "challenge"
    __table_args__ = (
        of_some("one_open_challenge_a_club", OPEN, "club_id", unique=True),
        Index("challenge_of_club", "club_id", "announced_at"),
        of_some("challenge_next", "next_at IS NOT NULL", "next_at", "id"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True)
    club_id: int = Field(foreign_key="club.id", ondelete="CASCADE")
    name: str
    kind: str
    start: date
    end: date
    target: int
    teams: str
    announced_at: datetime | None = None
    cancelled_at: datetime | None = None
    closed_at: datetime | None = None
    next_at: datetime | None = None
    stepped_at: datetime | None = None
    announced_end: date | None = None


class EntrantRow(SQLModel, table=True):
    """Who takes part in a challenge, each a member of the club, and what their days come to.

    A board is read along the index of those ranked, without a look at any log.
    """

    __tablename__ = "entrant"
    __table_args__ = (
        ForeignKeyConstraint(
            ["club_id", "member_id", "alias_key"],
            ["club_member.club_id", "club_member.member_id", "club_member.alias_key"],
            name="entrant_is_in_the_club",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
        of_some("entrant_board", ON_BOARD, "challenge_id", "standing", "alias_key"),
        of_some("entrant_turn", f"turn_at IS NOT NULL AND {AWAKE}", "turn_at", "challenge_id", "member_id"),
        Index("entrant_of", "member_id"),
        Index("entrant_in_club", "club_id", "member_id", "alias_key"),
    )

    challenge_id: int = Field(foreign_key="challenge.id", ondelete="CASCADE", primary_key=True)
    member_id: int = Field(foreign_key="member.id", ondelete="CASCADE", primary_key=True)
    club_id: int
    alias_key: str
    joined_on: date
    team: int | None = None
    days: str
    through: date | None = None
    turn_at: datetime | None = None
    kept: int
    planned: int
    streak: int
    standing: float
    ranked: bool
    flagged: bool
    sets: int | None = None
    load: float | None = None
    asleep: bool = False
    link: int | None = None


class DepartureRow(SQLModel, table=True):
    """Who left a challenge, unnamed: what all come to together counts them as on that day.

    The member is known only so that who comes back goes on from their first date, and is counted once.
    """

    __tablename__ = "departure"
    __table_args__ = (
        Index("one_departure_a_member", "challenge_id", "member_id", unique=True),
        Index("departure_of", "member_id"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True)
    challenge_id: int = Field(foreign_key="challenge.id", ondelete="CASCADE")
    member_id: int | None = Field(default=None, foreign_key="member.id", ondelete="SET NULL")
    joined_on: date
    team: int | None = None
    kept: int
    standing: float
    ranked: bool
    asleep: bool = False
    link: int | None = None


class PostRow(SQLModel, table=True):
    """Standing messages in the places of clubs: one of a kind for each challenge, changed in place."""

    __tablename__ = "post"
    __table_args__ = (
        Index("one_post_a_place", "place_id", "challenge_id", "kind", unique=True),
        Index("post_of_challenge", "challenge_id"),
        of_some("post_due", "due_at IS NOT NULL", "platform", "due_at", "id"),
        of_some("post_next", "due_at IS NOT NULL", "due_at"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True)
    place_id: int = Field(foreign_key="club_place.id", ondelete="CASCADE")
    challenge_id: int = Field(foreign_key="challenge.id", ondelete="CASCADE")
    kind: str
    platform: str
    at: datetime
    due_at: datetime | None = None
    settled: bool = False
    stirred_at: datetime | None = None
    memo: str = ""
    times: int = 0
    granted_on: date | None = None
    digest: str = ""
    attempts: int = 0
    parting: str = ""


metadata: MetaData = SQLModel.metadata
plain_strings(metadata)
for _name in ("club_member", "entrant"):
    metadata.tables[_name].c.alias_key.type = KEY
CLUB = metadata.tables["club"]
CLUB_PLACE = metadata.tables["club_place"]
CLUB_MEMBER = metadata.tables["club_member"]
CLUB_BLOCK = metadata.tables["club_block"]
INVITATION = metadata.tables["invitation"]
CHALLENGE = metadata.tables["challenge"]
ENTRANT = metadata.tables["entrant"]
DEPARTURE = metadata.tables["departure"]
POST = metadata.tables["post"]
