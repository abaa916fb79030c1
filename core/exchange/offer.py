"""A file as it was understood: events with the instants at which they were told."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from core.domain.events import Recalled
from core.exchange.restored import LONG_ENOUGH, Restored, Told
from core.exchange.sealing import digest


class Origin(StrEnum):
    """Where the events of a file come from."""

    OWN = "own"  # an export of ours
    TABLE = "table"  # somebody's own table: history only


@dataclass(frozen=True, slots=True)
class Offer:
    """What a file offers; ``made`` is when it was exported or sent, ``name`` that of its very contents."""

    origin: Origin
    made: datetime
    name: str
    events: tuple[Told, ...]


def of_export(read: Restored) -> Offer:
    """Return what an export offers."""
    return Offer(Origin.OWN, read.exported_at, read.name, read.events)


def of_table(events: Sequence[Recalled], now: datetime) -> Offer:
    """Return what a table offers."""
    name = digest([[one.day.isoformat(), one.exercise, one.kg, _counts(one)] for one in events])
    return Offer(Origin.TABLE, now, name[:LONG_ENOUGH], tuple(Told(one, now) for one in events))


def _counts(one: Recalled) -> list[int]:
    return [done.count for done in one.sets]
