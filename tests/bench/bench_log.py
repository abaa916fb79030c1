"""A log through the coach, against the same statements run by the bare driver in one transaction."""

import asyncio
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from tests.bench import Row
from tests.bench.beside import DROP
from tests.bench.logging_member import LINE, LoggingMember, Statement, logging_member
from tests.bench.timing import seconds

ROUNDS = 300


class Bare:
    """The statements of one log, run by the standard driver on a file of its own, prepared like ours."""

    def __init__(self, file: Path, statements: Sequence[Statement], key: str) -> None:
        """Run ``statements`` on ``file``, with another request key in place of ``key`` each time."""
        self.connection = sqlite3.connect(file, isolation_level=None)
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
            self.connection.execute(f"PRAGMA {pragma}")
        self.statements, self.key, self.number = statements, key, 0

    def log(self) -> None:
        """Run them all in one transaction, and fetch what they return."""
        self.number += 1
        key = f"bare.{self.number}"
        self.connection.execute("BEGIN IMMEDIATE")
        for sql, values in self.statements:
            self.connection.execute(sql, [key if one == self.key else one for one in values]).fetchall()
        self.connection.execute("COMMIT")

    def forget(self) -> None:
        """Drop the log, so that the next one finds what the first one found."""
        self.connection.execute(DROP)


async def log_and_forget(member: LoggingMember) -> float:
    """Return how long one log took, in seconds; it is dropped again."""
    began = perf_counter()
    await member.log()
    took = perf_counter() - began
    with member.unit.engine.begin() as connection:
        connection.exec_driver_sql(DROP)
    return took


async def compared(member: LoggingMember, file: Path) -> tuple[float, float, int]:
    """Return the medians of ours and of the bare driver in seconds, in turns, and the statements a log."""
    await log_and_forget(member)
    copied = file.with_name("bare.db")
    with sqlite3.connect(file) as source, sqlite3.connect(copied) as target:
        source.backup(target)
    with member.heard() as statements:
        await log_and_forget(member)
    statements.pop()  # the one that drops it
    key = next(value for sql, values in statements if "INTO request" in sql for value in values)
    bare = Bare(copied, statements, key)
    ours, theirs = list[float](), list[float]()
    for _ in range(ROUNDS):
        ours.append(await log_and_forget(member))
        theirs.append(seconds(bare.log))
        bare.forget()
    bare.connection.close()
    return median(ours), median(theirs), len(statements)


def run() -> Iterator[Row]:
    """Log on SQLite, through the coach with its hop to a thread."""
    with TemporaryDirectory(prefix="soleus-bench-", dir=Path.cwd()) as folder:
        file = Path(folder) / "coach.db"
        with logging_member(f"sqlite:///{file}") as member:
            ours, theirs, many = asyncio.run(compared(member, file))
    yield Row(f"/log {LINE}, through the coach", ours * 1000, "ms", ours / theirs, "≤ 3 times")
    yield Row("the same statements by the bare driver", theirs * 1000, "ms")
    yield Row("statements a log", many, "", aim="≤ 12")
