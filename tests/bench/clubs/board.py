"""Who leads and who is near: read from what is maintained, beside a window query over the logs."""

from collections.abc import Iterator
from functools import partial
from random import Random

from sqlalchemy import text

from adapters.storage import StoredUnit, open_storage
from tests.bench import Row
from tests.bench.clubs.filled import CHALLENGE, FIRST, club_of
from tests.bench.reminders.databases import Copy, postgres, sqlite
from tests.bench.timing import middle

MEMBERS, LEADERS, AROUND = 10_000, 10, 2
ROUNDS, WINDOWED = 200, 5
# Days kept, whatever was planned: less work than the true score would be.
WINDOW = text("""
    WITH counted AS (
        SELECT entrant.member_id, entrant.club_id, entrant.alias_key, count(DISTINCT event.day) AS kept
        FROM entrant JOIN event ON event.member_id = entrant.member_id
        WHERE entrant.challenge_id = :challenge AND event.kind = 'logged' AND event.day >= :first
            AND event.undone_at IS NULL AND NOT event.superseded
        GROUP BY entrant.member_id, entrant.club_id, entrant.alias_key
    ), board AS (
        SELECT member_id, club_id, kept, rank() OVER (ORDER BY kept DESC) AS ranked,
            row_number() OVER (ORDER BY kept DESC, alias_key) AS place
        FROM counted
    ), own AS (SELECT place FROM board WHERE member_id = :member)
    SELECT board.ranked, club_member.alias, board.kept FROM own, board
        JOIN club_member ON club_member.club_id = board.club_id AND club_member.member_id = board.member_id
    WHERE board.place <= :leaders OR board.place BETWEEN own.place - :around AND own.place + :around
    ORDER BY board.place
""")


def rows(*, whole: bool) -> Iterator[Row]:
    """Show the board to members of a club of 10,000 with 30 days of logs, on both databases."""
    with sqlite(partial(club_of, many=MEMBERS)) as copy:
        yield from _compared("SQLite", copy)
    with postgres(partial(club_of, many=MEMBERS)) as copied:
        if copied is None:
            yield Row("boards on PostgreSQL: no server answers", 0, "")
        else:
            yield from _compared("PostgreSQL", copied)


def _compared(name: str, copy: Copy) -> Iterator[Row]:
    unit, chance = open_storage(copy()), Random(1)
    asking = [chance.randint(1, MEMBERS) for _ in range(ROUNDS)]
    ours = middle(lambda: shown(unit, asking[chance.randrange(ROUNDS)]), ROUNDS)
    theirs = middle(lambda: windowed(unit, asking[chance.randrange(ROUNDS)]), WINDOWED)
    with unit.engine.connect() as connection:
        logs = connection.execute(text("SELECT count(*) FROM event WHERE kind = 'logged'")).scalar_one()
    unit.close()
    yield Row(
        f"top {LEADERS} and own neighbours of {MEMBERS:,} on {name}",
        ours * 1000,
        "ms",
        theirs / ours,
        "≥ 50 times faster",
    )
    yield Row(f"a window query over {logs:,} logs", theirs * 1000, "ms")


def shown(unit: StoredUnit, member: int) -> int:
    """Read who leads and who is near, as a board does; return how many were read."""
    with unit() as tx:
        return len(tx.top(CHALLENGE, LEADERS)) + len(tx.near(CHALLENGE, member, AROUND))


def windowed(unit: StoredUnit, member: int) -> int:
    """Do the same by a window query over the logs."""
    asked = {"challenge": CHALLENGE, "member": member, "leaders": LEADERS, "around": AROUND}
    with unit.engine.begin() as connection:
        return len(connection.execute(WINDOW, {**asked, "first": FIRST.isoformat()}).all())
