"""What every repository works with: one transaction's connection."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, CursorResult, Executable

from adapters.storage.statements import Upserts


@dataclass(slots=True)
class Sweep:
    """The date (UTC) on which this process last forgot old request keys: once a day is enough."""

    day: date = date.min


class Repository:
    """Runs statements on one connection; a statement or two for each method."""

    def __init__(self, connection: Connection, upserts: Upserts, sweep: Sweep) -> None:
        self._connection, self._upserts, self._sweep = connection, upserts, sweep

    def _run(self, statement: Executable, values: Mapping[str, object]) -> CursorResult[*tuple[Any, ...]]:
        return self._connection.execute(statement, values)
