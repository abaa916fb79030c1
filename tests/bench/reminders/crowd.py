"""A crowd in the table: some hundred lives, lived day by day and then copied within the database.

Each member has what a member of some weeks has: a snapshot, the events since, three appointments. All whose
session is due have it at the same instant.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

from sqlalchemy import (
    ColumnElement,
    Connection,
    String,
    Table,
    cast,
    delete,
    insert,
    literal,
    select,
    update,
)

from adapters.storage import StoredUnit, open_storage
from adapters.storage.codec import NO_SNAPSHOT
from adapters.storage.tables import ACCOUNT, APPOINTMENT, EVENT, MEMBER
from adapters.zones import Cities
from core.appointments import appoint, diary_of
from core.diary import Diary
from core.domain.events import Event
from core.domain.fold import fold
from core.domain.planner import plan_day
from core.domain.session import DayKind
from core.domain.settings import Settings
from core.domain.training import Member
from core.errands import Due
from core.ports import Transaction
from core.requests import Account
from tests.bench.history import lived

PLATFORM = "bench"
# Everybody's hour: a Wednesday.
DUE = datetime(2026, 3, 4, 7, 0, tzinfo=UTC)
LIVES = 100
SHORTEST = 12  # days
FOLDED_EVERY = 16  # days: so often a member's snapshot moves on
TABLES = (MEMBER, ACCOUNT, EVENT, APPOINTMENT)
EVENTLESS = (MEMBER, ACCOUNT, APPOINTMENT)
_ONE_DAY = timedelta(days=1)


def crowd(url: str, many: int, due: int, tables: Sequence[Table] = TABLES) -> None:
    """Fill a new database with ``many`` members; ``due`` have a session at ``DUE``, others a day later.

    Only the rows of ``tables`` are copied: what is not looked at need not be there a million times.
    """
    unit = open_storage(url)
    lives = min(LIVES, many)
    for number, events in zip(range(lives), _lives(), strict=False):
        _settle_in(unit, number, events)
    with unit.engine.begin() as connection:
        _forget_what_is_folded(connection)
        for table, own in (
            (MEMBER, "id"),
            (ACCOUNT, "member_id"),
            (EVENT, "member_id"),
            (APPOINTMENT, "member_id"),
        ):
            _copy(connection, table, own, lives, many)
        _put_off(connection, due)
    with unit.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("ANALYZE")
    unit.close()


def _lives() -> Iterator[list[Event]]:
    """Yield lives that end the day before, each with something to do on the day, none as long as another."""
    days = SHORTEST
    while True:
        events = lived(DUE.date() - timedelta(days=days), days)
        if plan_day(fold(Member(), events), DUE.date()).kind is not DayKind.REST:
            yield events
        days += 1


def _settle_in(unit: StoredUnit, number: int, events: list[Event]) -> None:
    """Write a member down as the evening before finds them, last folded some days earlier."""
    account = Account(PLATFORM, str(number + 1), f"member {number + 1}")
    evening = DUE - timedelta(hours=11)
    with unit() as tx:
        member = tx.welcome(account, NO_SNAPSHOT, DUE).id
        for days in (number % FOLDED_EVERY, 0):
            until = evening - timedelta(days=days)
            written = [event for event in events if event.day <= until.date()]
            for event in written:
                tx.record(member, event, until, f"{event.day}")
            events = events[len(written) :]
            _opened(tx, member, until)
        appoint(_opened(tx, member, evening), Settings())


def _opened(tx: Transaction, member: int, at: datetime) -> Diary:
    """Open a member's diary, which moves the snapshot on where it is time."""
    person = tx.person_by_id(member)
    assert person is not None
    return diary_of(tx, person, at, Cities())


def _forget_what_is_folded(connection: Connection) -> None:
    since = select(MEMBER.c.snapshot_since).where(MEMBER.c.id == EVENT.c.member_id).scalar_subquery()
    connection.execute(delete(EVENT).where(EVENT.c.day < since))


def _copy(connection: Connection, table: Table, own: str, lives: int, many: int) -> None:
    """Copy the rows of the first lives until there are as many members."""
    rounds = -(-many // lives)
    number = select(literal(1).label("n")).cte("number", recursive=True)
    number = number.union_all(select(number.c.n + 1).where(number.c.n < rounds - 1))
    member = table.c[own] + number.c.n * lives
    kept = [one for one in table.c if not (table is EVENT and one.name in ("id", "place"))]
    values: list[ColumnElement[object]] = []
    for one in kept:
        if one.name == own:
            values.append(member)
        elif one.name == "account_id":
            values.append(cast(member, String))
        else:
            values.append(one)
    rows = select(*values).select_from(table).join(number, literal(True)).where(member <= many)
    if rounds > 1:
        connection.execute(insert(table).from_select([one.name for one in kept], rows))


def _put_off(connection: Connection, due: int) -> None:
    """Leave only the first sessions due."""
    a = APPOINTMENT.c
    late = update(APPOINTMENT).values(due_at=DUE + _ONE_DAY, day=(DUE + _ONE_DAY).date())
    connection.execute(late.where(a.kind == Due.SESSION.value, a.member_id > due))
    connection.execute(late.where(a.kind == Due.MORNING.value))
