"""Collecting what is owed, and settling what became of it: each inside transactions that the coach opens.

Errands are owed to members, posts to the places of clubs. Posts are leased, composed and weighed against the
budget of their place in one transaction, in which that place is held: no other worker spends the same budget.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from core import posts, reach
from core.clubs import Parting, Post
from core.errands import (
    LEASE,
    MOST_FAILURES,
    RETRIES,
    Alarm,
    Carried,
    Due,
    End,
    Errand,
    Failed,
    Gone,
    Later,
    Lost,
    Outcome,
    Parcel,
    Posting,
    Sent,
)
from core.ports import CollisionError, Transaction, Unit, Zones
from core.reminders import Composed, compose
from core.transactions import in_one

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Batch:
    """What is ready to be sent, of so many that were leased; what became due by composing it."""

    carried: tuple[Carried, ...]
    leased: int
    soonest: datetime | None = None


class DeadLetterError(Exception):
    """An errand or a post failed so often that it is given up."""


def collect(unit: Unit, platform: str, now: datetime, most: int, zones: Zones, alarm: Alarm) -> Batch:
    """Lease what is due, errands before posts, and compose what it says now."""
    owed = _errands(unit, platform, now, most, zones, alarm)
    if owed.leased >= most:
        return owed
    try:
        standing = in_one(unit, lambda tx: _posts(tx, platform, now, most - owed.leased, alarm))
    except Exception as error:
        if not owed.carried:
            raise
        alarm(f"posts.{platform}", error)
        return owed
    soonest = min((one for one in (owed.soonest, standing.soonest) if one is not None), default=None)
    return Batch((*owed.carried, *standing.carried), owed.leased + standing.leased, soonest)


def put_back(tx: Transaction, carried: Sequence[Carried], now: datetime) -> datetime | None:
    """Give back what was not sent; return when it is due."""
    tx.put_off([errand for one in carried if isinstance(one, Parcel) for errand in one.errands], now)
    tx.put_off_posts([one.post for one in carried if isinstance(one, Posting)], now)
    return tx.soonest


def settle(
    tx: Transaction, settled: Sequence[tuple[Carried, Outcome]], now: datetime, alarm: Alarm
) -> datetime | None:
    """Note what became of each; return the earliest instant at which one of them is due again."""
    parcels = [(one, outcome) for one, outcome in settled if isinstance(one, Parcel)]
    sent = [one for one, outcome in parcels if isinstance(outcome, Sent)]
    _sent(tx, [errand for parcel in sent for errand in parcel.errands], now)
    for parcel, outcome in parcels:
        match outcome:
            case Later(after=wait):
                tx.put_off(parcel.errands, now + wait)
            case Gone():
                _lose(tx, parcel, now)
                tx.put_off(parcel.errands, now)  # where the member is spoken to elsewhere
            case Failed() | Lost():
                _failed(tx, parcel.errands, now, alarm)
    for posting, outcome in settled:
        if isinstance(posting, Posting):
            _settle_posting(tx, posting, outcome, now, alarm)
    return tx.soonest


def _settle_posting(tx: Transaction, posting: Posting, outcome: Outcome, now: datetime, alarm: Alarm) -> None:
    post = posting.post
    match outcome:
        case Sent() | Lost() if posting.last_words:
            tx.part_post(post, now)
        case Sent(memo=memo):
            tx.settle_post(post, memo=memo, digest=posting.digest, again_at=posting.again_at)
        case Later(after=wait):
            tx.put_off_posts([post], now + wait)
        case Gone():
            tx.shut_place(post.place.platform, post.place.place, now)
        case Lost():
            tx.lose_post(post, now if post.kind in posts.POSTED_ANEW else None)
        case Failed():
            _failed_post(tx, post, now, alarm)


def _failed_post(tx: Transaction, post: Post, now: datetime, alarm: Alarm) -> None:
    """Try again, a few times; where a club has left, daily, as nothing else stirs its last words there."""
    if post.attempts + 1 >= MOST_FAILURES:
        alarm(f"post.{post.id}", DeadLetterError())
        if post.parting is Parting.LEAVE:
            tx.put_off_posts([post], now + _ONE_DAY, failed=True)
        else:
            tx.end_posts([post])
    else:
        tx.put_off_posts([post], now + RETRIES[post.attempts], failed=True)


def _posts(tx: Transaction, platform: str, now: datetime, most: int, alarm: Alarm) -> Batch:
    """Lease posts, and say what each is to say; one that cannot be composed silences no other."""
    leased = tx.lease_posts(platform, now, most, now + LEASE)
    desk, carried = posts.Desk(tx, now), list[Posting]()
    for post in posts.in_order(leased):
        try:
            posting = desk.compose(post)
        except CollisionError:
            raise
        except Exception as error:
            alarm(f"post.{post.id}", error)
            _failed_post(tx, post, now, alarm)
            continue
        if posting is not None:
            carried.append(posting)
    return Batch(tuple(carried), len(leased), tx.soonest)


def _errands(unit: Unit, platform: str, now: datetime, most: int, zones: Zones, alarm: Alarm) -> Batch:
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
