"""Reminders beside the usual way, the bare drivers and a strict platform: start, due, claims, delivery."""

from collections.abc import Iterator

from tests.bench import Row
from tests.bench.reminders import claims, delivery, due, starting

PARTS = {"start": starting.rows, "due": due.rows, "claims": claims.rows, "delivery": delivery.rows}


def run(part: str = "", *, whole: bool = False) -> Iterator[Row]:
    """Measure one part or all; ``whole`` with 100,000 due and 1,000,000 members, which takes much longer."""
    for name, rows in PARTS.items():
        if part in ("", name):
            yield from rows(whole=whole)
