"""The tables of clubs, challenges and what stands in their places; one catalogue with all others.

All of a club goes when the club goes. Rows of a member who sleeps, since two accounts were joined, stay and
count nowhere.
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

    id: int | None = Field(default=None, primary_key=True, description="number that buttons and links carry")
    created_at: datetime = Field(description="when it was founded")
    name: str = Field(description="what its captains call it")
    zone: str = Field(description="IANA zone of its dates and hours")
    language: str = Field(description="language in which it is spoken to, such as en")
    code: str = Field(unique=True, index=True, description="the code of its join link, given to anybody")
    board_day: int = Field(description="weekday on which the board is posted anew, Monday 0")
    board_at: time = Field(description="wall time at which it is")
    quiet: bool = Field(description="whether it gets the announcement, the live board and the end alone")
    offer: str | None = Field(
        default=None, unique=True, index=True, description="SHA-256 of the code that connects a place more"
    )
    offer_until: datetime | None = Field(default=None, description="when that code is over")
    ended_at: datetime | None = Field(
        default=None, description="when it ended: nobody is in it, its last words are being said"
    )


class ClubPlaceRow(SQLModel, table=True):
    """The shared places in which clubs are, and what is counted against their budget of messages."""

    __tablename__ = "club_place"
    __table_args__ = (
        of_some("one_club_a_place", HERE, "platform", "place", unique=True),
        of_some("club_place_left", "left_at IS NOT NULL", "left_at"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True, description="number of the connection, rising")
    club_id: int = Field(
        foreign_key="club.id", ondelete="CASCADE", index=True, description="club that is there"
    )
    platform: str = Field(description="name of the chat platform")
    place: str = Field(description="the platform's own id of the group, topic, channel or thread")
    shut_at: datetime | None = Field(default=None, description="since when nothing can be posted there")
    left_at: datetime | None = Field(
        default=None, description="since when the club is there no more, while its last words are said"
    )
    new_on: date | None = Field(default=None, description="the club's date for which new messages count")
    new: int = Field(default=0, description="new messages posted there on that date")
    edited_at: datetime | None = Field(default=None, description="when a message there was last changed")


class ClubMemberRow(SQLModel, table=True):
    """Who is in a club, by which name, and what they let it see."""

    __tablename__ = "club_member"
    __table_args__ = (
        of_some("one_alias_a_club", AWAKE, "club_id", "alias_key", unique=True),
        Index("club_member_key", "club_id", "member_id", "alias_key", unique=True),
        Index("club_member_of", "member_id"),
        of_some("club_captain", "captain", "club_id"),
    )

    club_id: int = Field(
        foreign_key="club.id", ondelete="CASCADE", primary_key=True, description="club joined"
    )
    member_id: int = Field(
        foreign_key="member.id", ondelete="CASCADE", primary_key=True, description="member who joined"
    )
    alias: str = Field(description="name that the club sees, chosen by the member")
    alias_key: str = Field(description="the alias with case folded: nobody else's there, and its order")
    shares: str = Field(description="what the club may see beside the days kept, words parted by spaces")
    captain: bool = Field(description="whether the member may do what captains do")
    joined_at: datetime = Field(description="when the member agreed to the card")
    asleep: bool = Field(
        default=False, description="whether the member sleeps, joined to another who goes on"
    )
    link: int | None = Field(default=None, description="joining for which it was copied from who sleeps")
    lent: int | None = Field(default=None, description="joining by which the captaincy came")


class ClubBlockRow(SQLModel, table=True):
    """Whom a club lets in no more."""

    __tablename__ = "club_block"
    __table_args__ = (Index("club_block_of", "member_id"),)

    club_id: int = Field(
        foreign_key="club.id", ondelete="CASCADE", primary_key=True, description="club that blocked them"
    )
    member_id: int = Field(
        foreign_key="member.id", ondelete="CASCADE", primary_key=True, description="member who was blocked"
    )
    alias: str = Field(description="alias that they had, for captains to know them by")
    link: int | None = Field(default=None, description="joining for which it was copied from who sleeps")


class InvitationRow(SQLModel, table=True):
    """Members who were shown a club's card, or are to be once they are onboarded, and have not joined."""

    __tablename__ = "invitation"

    member_id: int = Field(
        foreign_key="member.id", ondelete="CASCADE", primary_key=True, description="member who followed it"
    )
    club_id: int = Field(
        foreign_key="club.id", ondelete="CASCADE", index=True, description="club whose link it was"
    )
    alias: str = Field(default="", description="name that the card shows for the member")


class ChallengeRow(SQLModel, table=True):
    """Challenges of clubs, drafts until announced; of the announced ones a club has one open at most."""

    __tablename__ = "challenge"
    __table_args__ = (
        of_some("one_open_challenge_a_club", OPEN, "club_id", unique=True),
        Index("challenge_of_club", "club_id", "announced_at"),
        of_some("challenge_next", "next_at IS NOT NULL", "next_at", "id"),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True, description="number that the buttons carry")
    club_id: int = Field(foreign_key="club.id", ondelete="CASCADE", description="club whose it is")
    name: str = Field(description="what its captain called it")
    kind: str = Field(description="what it is about, such as consistency or a goal of all together")
    start: date = Field(description="first date, the club's")
    end: date = Field(description="last date, the club's; it counts")
    target: int = Field(description="entries that all are to keep together, 0 where that is not the aim")
    teams: str = Field(description="names of the teams in JSON, none where it is not about teams")
    announced_at: datetime | None = Field(default=None, description="when it was announced, none for a draft")
    cancelled_at: datetime | None = Field(default=None, description="when it was called off")
    closed_at: datetime | None = Field(default=None, description="when it was closed: nothing counts after")
    next_at: datetime | None = Field(default=None, description="when something next happens of itself")
    stepped_at: datetime | None = Field(default=None, description="when something last did")
    announced_end: date | None = Field(default=None, description="last date before it was ended early")


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

    challenge_id: int = Field(
        foreign_key="challenge.id", ondelete="CASCADE", primary_key=True, description="challenge entered"
    )
    member_id: int = Field(
        foreign_key="member.id", ondelete="CASCADE", primary_key=True, description="member who takes part"
    )
    club_id: int = Field(description="club whose challenge it is: who leaves it takes part no more")
    alias_key: str = Field(description="the member's alias there with case folded, follows every change")
    joined_on: date = Field(description="first date that counts, the member's own")
    team: int | None = Field(default=None, description="which of the challenge's teams, from 0 on")
    days: str = Field(description="a sign for each date from the start on, such as kept or resting")
    through: date | None = Field(default=None, description="last date that counts even where it was missed")
    turn_at: datetime | None = Field(default=None, description="when the date after it does")
    kept: int = Field(description="planned entries kept")
    planned: int = Field(description="planned entries that count")
    streak: int = Field(description="most of them kept in a row")
    standing: float = Field(description="the score, negated: along the index the best comes first")
    ranked: bool = Field(description="whether the member has a place on the board")
    flagged: bool = Field(description="whether an entry is implausible, for captains alone to know")
    sets: int | None = Field(default=None, description="sets logged for the dates that count, at the close")
    load: float | None = Field(default=None, description="the most kilograms logged for them, at the close")
    asleep: bool = Field(
        default=False, description="whether the member sleeps, joined to another who goes on"
    )
    link: int | None = Field(default=None, description="joining for which it was copied from who sleeps")


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

    id: int | None = Field(default=None, primary_key=True, description="number of the departure, rising")
    challenge_id: int = Field(foreign_key="challenge.id", ondelete="CASCADE", description="challenge left")
    member_id: int | None = Field(
        default=None, foreign_key="member.id", ondelete="SET NULL", description="member who left it"
    )
    joined_on: date = Field(description="first date that counted, the member's own")
    team: int | None = Field(default=None, description="which of the challenge's teams it was, from 0 on")
    kept: int = Field(description="planned entries that were kept")
    standing: float = Field(description="the score, negated")
    ranked: bool = Field(description="whether the member had a place on the board")
    asleep: bool = Field(
        default=False, description="whether the member sleeps, or counts by another row since accounts joined"
    )
    link: int | None = Field(default=None, description="joining for which it was copied from who sleeps")


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

    id: int | None = Field(default=None, primary_key=True, description="number that a platform knows it by")
    place_id: int = Field(foreign_key="club_place.id", ondelete="CASCADE", description="where it stands")
    challenge_id: int = Field(foreign_key="challenge.id", ondelete="CASCADE", description="what it is about")
    kind: str = Field(description="which of the messages about it, such as the live board")
    platform: str = Field(description="name of the place's chat platform, by which it is collected")
    at: datetime = Field(description="instant since which it is to be posted or changed")
    due_at: datetime | None = Field(
        default=None, description="when it is due; in hand, when its lease is over; none while it rests"
    )
    settled: bool = Field(default=False, description="whether it says what there was to say, until stirred")
    stirred_at: datetime | None = Field(
        default=None, description="when what it says changed while it was due or in hand"
    )
    memo: str = Field(
        default="", description="the adapter's note by which it is changed, empty if not posted"
    )
    times: int = Field(default=0, description="how often it was put anew")
    granted_on: date | None = Field(
        default=None, description="the club's date on which the budget covers the new message to come"
    )
    digest: str = Field(default="", description="names what it says, so that the same is not said again")
    attempts: int = Field(default=0, description="how often in a row it failed")
    parting: str = Field(
        default="", description="what becomes of it after last words: posted anew, or left; empty if it stays"
    )


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
