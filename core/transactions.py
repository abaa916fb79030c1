"""One transaction, done again where the database ended it because it collided with another."""

from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from core.ports import CollisionError, Transaction, Unit

T = TypeVar("T")
# Whoever it collided with goes on meanwhile; a third collision in a row is trouble.
TIMES_AGAIN = 2


def in_one(unit: Unit, work: Callable[[Transaction], T]) -> T:
    """Return what ``work`` does in one transaction, begun anew after a collision, at most twice.

    Nothing of what collided has happened, so ``work`` may change nothing but through its transaction.
    """
    for _ in range(TIMES_AGAIN):
        with suppress(CollisionError), unit() as tx:
            return work(tx)
    with unit() as tx:
        return work(tx)
