"""One request answered on a platform, in turns beside its library's bare handler with the same statements."""

import sqlite3
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, closing, contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from statistics import median
from typing import Any

from sqlalchemy import Engine, Executable, event

from adapters.storage import make_engine
from tests.bench import Row

ROUNDS = 200
DROP = "DELETE FROM event WHERE id = (SELECT max(id) FROM event)"

Statement = tuple[Executable, Mapping[str, Any]]
Ask = Callable[[], Awaitable[float]]


@contextmanager
def recorded() -> Iterator[list[Statement]]:
    """Yield a list to which every statement that is run meanwhile is added, with its values."""
    statements: list[Statement] = []

    def hear(_: object, statement: Executable, __: object, values: Mapping[str, Any], ___: object) -> None:
        statements.append((statement, values))

    event.listen(Engine, "before_execute", hear)
    try:
        yield statements
    finally:
        event.remove(Engine, "before_execute", hear)


class Work:
    """A request's statements, run through SQLAlchemy's Core with the request's key another each time."""

    def __init__(self, file: Path, statements: Sequence[Statement]) -> None:
        """Run ``statements`` on ``file``."""
        self.engine, self.statements = make_engine(f"sqlite:///{file}"), statements
        self.key = next(values["key"] for _, values in statements if "key" in values)
        self.numbers = count(1)

    def do(self) -> None:
        """Run them all in one transaction, and fetch what they return."""
        key = f"bare.{next(self.numbers)}"
        with self.engine.begin() as connection:
            for statement, values in self.statements:
                made = {name: key if one == self.key else one for name, one in values.items()}
                found = connection.execute(statement, made)
                if found.returns_rows:
                    found.fetchall()


@dataclass(frozen=True, slots=True)
class Compared:
    """The medians of ours and of the bare handler in seconds, and the statements a request."""

    ours: float
    theirs: float
    statements: int

    def rows(self, name: str, bare: str) -> tuple[Row, Row]:
        """Return what is reported of ours, called ``name``, and of the ``bare`` one."""
        return (
            Row(name, self.ours * 1000, "ms", self.ours / self.theirs, "≤ 2 times"),
            Row(f"{bare} with the same {self.statements} statements", self.theirs * 1000, "ms"),
        )


async def in_turns(
    file: Path, ours: Ask, serve: Callable[[Work], AbstractAsyncContextManager[Ask]]
) -> Compared:
    """Ask us and a bare handler in turns, each on a database of its own in which nothing stays logged.

    ``ours`` and what ``serve`` yields say the line and return the seconds until its answer.
    """
    await ours()
    forget(file)
    copied = file.with_name("bare.db")
    with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(copied)) as target:
        source.backup(target)
    with recorded() as statements:
        await ours()
    forget(file)
    work = Work(copied, statements)
    waits, theirs_waits = list[float](), list[float]()
    async with serve(work) as theirs:
        for _ in range(ROUNDS):
            waits.append(await ours())
            forget(file)
            theirs_waits.append(await theirs())
            forget(copied)
    work.engine.dispose()
    return Compared(median(waits), median(theirs_waits), len(statements))


def forget(file: Path) -> None:
    """Drop the newest event of a database, so that the next line finds what this one found."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute(DROP)
