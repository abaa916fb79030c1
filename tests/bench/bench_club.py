"""A club's board beside a window query over its logs, and what a log costs that moves it."""

from collections.abc import Iterator

from tests.bench import Row
from tests.bench.clubs import board, logs

PARTS = {"board": board.rows, "logs": logs.rows}


def run(part: str = "", *, whole: bool = False) -> Iterator[Row]:
    """Measure one part or both; ``whole`` with all members of each club logging, which takes minutes more."""
    for name, rows in PARTS.items():
        if part in ("", name):
            yield from rows(whole=whole)
