"""Runners to simulate: what each makes of its sessions and mornings, by a fixed pattern and no chance."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from core.domain.session import Item, sets_as_planned
from core.domain.state import Control, SetLog


@dataclass(frozen=True, slots=True)
class Performance:
    """How a session goes: the last set's control and the counts it lacks, pain, effort; or it is missed."""

    control: Control = Control.STEADY
    lacking: int = 0
    pain: int = 0
    effort: int = 7
    missed: bool = False


class Character(StrEnum):
    """The runners that can be simulated."""

    STEADY = "steady"
    SHAKY = "shaky"
    SORE = "sore"
    ABSENT = "absent"


MISSED = Performance(missed=True)


def performance(character: Character, week: int, number: int) -> Performance:
    """How the ``number``-th load session goes, in the ``week``-th week; both count from 1."""
    return _PERFORMANCES[character](week, number)


def morning(character: Character, number: int) -> int:
    """Pain 0-10 on the first morning after the ``number``-th load session."""
    return 4 if character is Character.SORE and number % 11 == 5 else 1 if number % 4 == 0 else 0


def _steady(week: int, number: int) -> Performance:
    """Meets everything."""
    return Performance()


def _shaky(week: int, number: int) -> Performance:
    """Wobbles, at times twice running, falls short, and now and then loses control."""
    if number % 9 in (4, 5):
        return Performance(Control.WOBBLY, effort=8)
    if number % 7 == 0:
        return Performance(Control.LOST, lacking=3, effort=8)
    return Performance(lacking=1, effort=9) if number % 11 == 8 else Performance(effort=8)


def _sore(week: int, number: int) -> Performance:
    """Aches: a pain of 3 or 4 now and then, once in a long while two that halt."""
    pain = 6 if number % 40 in (10, 16) else 4 if number % 8 == 7 else 3 if number % 6 == 3 else 1
    return Performance(pain=pain)


def _absent(week: int, number: int) -> Performance:
    """Trains well, but stays away: a week, later three."""
    away = week % 10 in (3, 6, 7, 8)
    return MISSED if away else Performance()


_PERFORMANCES: dict[Character, Callable[[int, int], Performance]] = {
    Character.STEADY: _steady,
    Character.SHAKY: _shaky,
    Character.SORE: _sore,
    Character.ABSENT: _absent,
}


def sets_of(item: Item, how: Performance) -> tuple[SetLog, ...]:
    """The sets of an exercise done so: as planned, but for the last one."""
    done = list(sets_as_planned(item))
    if done:
        done[-1] = replace(done[-1], count=max(0, item.target - how.lacking), control=how.control)
    return tuple(done)
