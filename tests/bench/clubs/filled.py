"""A club in the table: some lives of thirty days, more or less kept, then copied within the database."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from random import Random
from typing import Any

from sqlalchemy import ColumnElement, Connection, String, Table, cast, delete, insert, literal, select

from adapters.storage import StoredUnit, open_storage
from adapters.storage.club_tables import CLUB_MEMBER, ENTRANT
from adapters.storage.codec import NO_SNAPSHOT
from adapters.storage.tables import ACCOUNT, EVENT, MEMBER
from adapters.zones import Cities
from core.appointments import diary_of
from core.clubs import Challenge, Club, ClubMember, Entrant, PostKind
from core.domain.challenge import ChallengeKind
from core.domain.events import Event, Logged
from core.domain.fold import fold
from core.domain.planner import plan_day
from core.domain.session import DayKind
from core.domain.training import Member
from core.following import redated, turned
from core.requests import Account
from tests.bench.history import lived

PLATFORM, PLACE, ZONE = "bench", "riverside", "UTC"
DAYS = 30
NOW = datetime(2026, 3, 4, 7, 0, tzinfo=UTC)
FIRST = NOW.date() - timedelta(days=DAYS)
LIVES = 40
# Numbered as they are filled in: the only ones of a new database.
CLUB, CHALLENGE = 1, 1


def club_of(url: str, many: int, apart: int = 0) -> None:
    """Fill a new database with a club of so many members, all in a challenge since the first day.

    ``apart`` more live like them and are in no club.
    """
    unit = open_storage(url)
    lives, club_size, many = min(LIVES, many), many, many + apart
    club, challenge = _founded(unit)
    for number, events in enumerate(islice(_lives(), lives)):
        _settle_in(unit, club, challenge, number, events)
    with unit.engine.begin() as connection:
        for table, own in (
            (MEMBER, "id"),
            (ACCOUNT, "member_id"),
            (EVENT, "member_id"),
            (CLUB_MEMBER, "member_id"),
            (ENTRANT, "member_id"),
        ):
            _copy(connection, table, own, lives, many)
        connection.execute(delete(CLUB_MEMBER).where(CLUB_MEMBER.c.member_id > club_size))
    with unit.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("ANALYZE" if unit.engine.dialect.name == "sqlite" else "VACUUM ANALYZE")
    unit.close()


def account_of(member: int) -> Account:
    """The account by which a member speaks."""
    return Account(PLATFORM, f"{member}", f"member {member}")


def _founded(unit: StoredUnit) -> tuple[Club, Challenge]:
    """Found the club, in a place where the board stands."""
    with unit() as tx:
        club = tx.found_club("Riverside", ZONE, "en", "K7QF2M9P", NOW)
        tx.connect(club.id, PLATFORM, PLACE)
        end = FIRST + timedelta(days=2 * DAYS - 1)
        draft = tx.draft(Challenge(0, club.id, "Sixty days", ChallengeKind.CONSISTENCY, FIRST, end))
        challenge = replace(draft, announced_at=NOW - timedelta(days=DAYS))
        tx.keep_challenge(challenge)
        tx.post(challenge.id, [PostKind.BOARD], NOW)
        (board,) = tx.lease_posts(PLATFORM, NOW, 1, NOW + timedelta(minutes=1))
        tx.settle_post(board, memo="1", digest="", again_at=None)
    return club, challenge


def _lives() -> Iterator[list[Event]]:
    """Yield lives with more and more left out, and nothing done before, each with something to do today."""
    number = 0
    while True:
        chance = Random(number)
        events = [
            event
            for event in lived(FIRST - timedelta(days=number % LIVES), DAYS + number % LIVES)
            if not isinstance(event, Logged) or (event.day >= FIRST and chance.random() > number / 300)
        ]
        if plan_day(fold(Member(), events), NOW.date()).kind is not DayKind.REST:
            yield events
        number += 1


def _settle_in(unit: StoredUnit, club: Club, challenge: Challenge, number: int, events: list[Event]) -> None:
    """Write a member down as this morning finds them, with what their days come to."""
    with unit() as tx:
        member = tx.welcome(account_of(number + 1), NO_SNAPSHOT, NOW).id
        for event in events:
            told = datetime.combine(event.day, NOW.timetz()) + timedelta(hours=11)
            tx.record(member, event, told, f"{event.day}")
        person = tx.person_by_id(member)
        assert person is not None
        diary = diary_of(tx, person, NOW, Cities())
        tx.join_club(ClubMember(club.id, member, f"m{member}", frozenset(), captain=False, joined_at=NOW))
        new = redated(Entrant(challenge.id, member, FIRST), challenge, ZONE)
        tx.enter(turned(diary, challenge, ZONE, new))


def _copy(connection: Connection, table: Table, own: str, lives: int, many: int) -> None:
    """Copy the rows of the first lives until there are as many members, each by a name of their own."""
    rounds = -(-many // lives)
    number = select(literal(1).label("n")).cte("number", recursive=True)
    number = number.union_all(select(number.c.n + 1).where(number.c.n < rounds - 1))
    member = table.c[own] + number.c.n * lives
    named: dict[str, ColumnElement[Any]] = {
        own: member,
        "account_id": cast(member, String),
        "alias": literal("m") + cast(member, String),
        "alias_key": literal("m") + cast(member, String),
    }
    kept = [one for one in table.c if not (table is EVENT and one.name in ("id", "place"))]
    values = [named.get(one.name, one) for one in kept]
    rows = select(*values).select_from(table).join(number, literal(True)).where(member <= many)
    if rounds > 1:
        connection.execute(insert(table).from_select([one.name for one in kept], rows))
