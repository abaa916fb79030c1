"""Collecting what is owed, and settling what became of it: each inside transactions that the coach opens."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from core import reach
from core.errands import (
    LEASE,
    MOST_FAILURES,
    RETRIES,
    Due,
    End,
    Errand,
    Failed,
    Gone,
    Later,
    Outcome,
    Parcel,
    Sent,
)
from core.ports import Transaction, Unit, Zones
from core.reminders import Composed, compose
from core.transactions import in_one

Alarm = Callable[[str, BaseException], None]


@dataclass(frozen=True, slots=True)
class Batch:
    """Parcels ready to be sent, of so many errands that were leased; what became due by composing them."""

    parcels: tuple[Parcel, ...]
    leased: int
    soonest: datetime | None = None


class DeadLetterError(Exception):
    """An errand failed so often that it is given up."""


def collect(unit: Unit, platform: str, now: datetime, most: int, zones: Zones, alarm: Alarm) -> Batch:
    """Lease what is due, then compose it in one transaction; where that fails, in one for each member.

    The lease is committed by itself: whoever writes about a member has the member's row before an errand's.
    """
    errands = in_one(unit, lambda tx: tx.lease(platform, now, most, now + LEASE))
    try:
        return in_one(unit, lambda tx: _composed(tx, errands, now, zones, platform))
    except Exception as error:
        alarm(f"collect.{platform}", error)
    spared = [_spared(unit, platform, group, now, zones, alarm) for group in _by_member(errands)]
    return Batch(_in_order(spared), len(errands))


def _composed(
    tx: Transaction, errands: Sequence[Errand], now: datetime, zones: Zones, platform: str
) -> Batch:
    """Compose what all of them are told, read ahead in a few statements."""
    tx.read_ahead(errands, platform)
    composed = [compose(tx, group, now, zones, platform) for group in _by_member(errands)]
    tx.owe([owed for one in composed for owed in one.owed])
    return Batch(_in_order(composed), len(errands), tx.soonest)


def put_back(tx: Transaction, errands: Sequence[Errand], now: datetime) -> datetime | None:
    """Give back what was not sent; return when it is due."""
    tx.put_off(errands, now)
    return tx.soonest


def settle(
    tx: Transaction, settled: Sequence[tuple[Parcel, Outcome]], now: datetime, alarm: Alarm
) -> datetime | None:
    """Note what became of parcels; return the earliest instant at which one of them is due again."""
    _sent(tx, [errand for parcel, outcome in settled if outcome == Sent() for errand in parcel.errands], now)
    for parcel, outcome in settled:
        match outcome:
            case Later(after=wait):
                tx.put_off(parcel.errands, now + wait)
            case Gone():
                _lose(tx, parcel, now)
                tx.put_off(parcel.errands, now)  # where the member is spoken to elsewhere
            case Failed():
                _failed(tx, parcel.errands, now, alarm)
    return tx.soonest


def _sent(tx: Transaction, errands: Sequence[Errand], now: datetime) -> None:
    tx.ignored([one for one in errands if one.kind is Due.SESSION])
    tx.settle(errands, End.SENT, now)


def _lose(tx: Transaction, parcel: Parcel, now: datetime) -> None:
    """Speak to a member no more where a parcel found nobody: neither in that place nor in private."""
    if parcel.place:
        reach.lose_places(tx, parcel.account.platform, [parcel.place], now)
    else:
        reach.lose(tx, parcel.account, now)


def _spared(
    unit: Unit, platform: str, group: Sequence[Errand], now: datetime, zones: Zones, alarm: Alarm
) -> Composed:
    """Compose what one member is told; their trouble must not silence the others."""
    try:
        return in_one(unit, lambda tx: _composed_alone(tx, group, now, zones, platform))
    except Exception as error:
        alarm(f"errand.{group[0].id}", error)
        in_one(unit, lambda tx: _failed(tx, group, now, alarm))
        return Composed()


def _composed_alone(
    tx: Transaction, group: Sequence[Errand], now: datetime, zones: Zones, platform: str
) -> Composed:
    composed = compose(tx, group, now, zones, platform)
    tx.owe(composed.owed)
    return composed


def _failed(tx: Transaction, errands: Sequence[Errand], now: datetime, alarm: Alarm) -> None:
    for errand in errands:
        if errand.attempts + 1 >= MOST_FAILURES:
            tx.settle([errand], End.DEAD, now)
            alarm(f"errand.{errand.id}", DeadLetterError())
        else:
            tx.put_off([errand], now + RETRIES[errand.attempts], failed=True)


def _by_member(errands: Iterable[Errand]) -> list[list[Errand]]:
    groups: dict[int, list[Errand]] = {}
    for errand in errands:
        groups.setdefault(errand.member_id, []).append(errand)
    return list(groups.values())


def _in_order(composed: Iterable[Composed]) -> tuple[Parcel, ...]:
    return tuple(sorted((one.parcel for one in composed if one.parcel), key=lambda one: (one.at, one.key)))
