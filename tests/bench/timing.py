"""How the figures are measured: the best of several rounds, so that a busy machine spoils few of them."""

from collections.abc import Callable
from statistics import median
from time import perf_counter


def seconds(work: Callable[[], object]) -> float:
    """Return how long one call takes, in seconds."""
    began = perf_counter()
    work()
    return perf_counter() - began


def best(work: Callable[[], object], rounds: int) -> float:
    """Return the shortest of several calls, in seconds: what the code needs where nothing disturbs it."""
    return min(seconds(work) for _ in range(rounds))


def middle(work: Callable[[], object], rounds: int) -> float:
    """Return the median of several calls, in seconds."""
    return median(seconds(work) for _ in range(rounds))
