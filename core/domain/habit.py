"""The habit: what a member's dates come to one after the other, in planned entries kept.

Rest, excused and paused dates neither add nor break. Nothing counts before the first entry kept. Numbers
are [O].
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypedDict, Unpack

from core.domain.adherence import Sign

KEPT_A_FREEZE, FREEZES_IN_HAND = 14, 2
HALF_LIFE = 14  # planned entries after which one weighs half
SHOWN_AFTER = 7  # planned entries
STREAKS = (7, 14, 30, 50, 100, 150, 200, 300, 365, 500, 1000)
KEPT_IN_ALL = (50, 100, 250, 500, 1000)
_FADES = 0.5 ** (1 / HALF_LIFE)


class Lapse(StrEnum):
    """What a missed entry cost."""

    FROZEN = "frozen"  # a freeze: the streak stays
    BROKEN = "broken"  # the streak


class Feat(StrEnum):
    """What a milestone is made of."""

    STREAK = "streak"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class Milestone:
    """So many entries kept, in a row or in all."""

    feat: Feat
    count: int


class _Changes(TypedDict, total=False):
    through: date
    kept: int
    planned: int
    streak: int
    best: int
    freezes: int
    missed: date
    frozen: bool
    lapse: Lapse | None
    weighed: float
    weight: float
    excuses: tuple[tuple[date, date], ...]


@dataclass(frozen=True)
class Habit:
    """Where the habit stands after every date up to ``through``, None before the first entry kept.

    ``streak`` is the run of kept entries that lasts, ``best`` the longest, ``freezes`` how many are in hand.
    ``missed`` is the date of the latest miss, ``frozen`` whether a freeze of its week is spent. ``lapse`` is
    what the latest planned entry cost if it was missed, None if that was nothing or it was kept.
    ``weighed`` of ``weight`` is the score. ``excuses`` are spans of dates that may be yet to come. Without
    slots for the sake of ``but``.
    """

    through: date | None = None
    kept: int = 0
    planned: int = 0
    streak: int = 0
    best: int = 0
    freezes: int = 0
    missed: date | None = None
    frozen: bool = False
    lapse: Lapse | None = None
    weighed: float = 0.0
    weight: float = 0.0
    excuses: tuple[tuple[date, date], ...] = ()

    def but(self, **changes: Unpack[_Changes]) -> "Habit":
        """Copy with the named fields changed."""
        changed = object.__new__(Habit)
        object.__setattr__(changed, "__dict__", {**self.__dict__, **changes})
        return changed

    @property
    def begun(self) -> bool:
        """Whether an entry was ever kept."""
        return self.through is not None

    @property
    def shown(self) -> bool:
        """Whether enough entries were planned for a score to tell anything."""
        return self.planned >= SHOWN_AFTER

    @property
    def score(self) -> float:
        """The share of planned entries kept, 0 to 1; an entry weighs half of one 14 entries after it."""
        return self.weighed / self.weight if self.weight else 0.0


def counted(habit: Habit, day: date, sign: Sign) -> Habit:
    """Return the habit after the next date, which came to this sign."""
    if sign is Sign.KEPT or sign is Sign.FLAGGED:
        return _kept(habit, day)
    if habit.through is None:
        return habit
    return _missed(habit, day) if sign is Sign.PLANNED else habit.but(through=day)


def milestone(before: Habit, now: Habit) -> Milestone | None:
    """Return what was reached between the two, the streak first; None for nothing."""
    if any(before.streak < one <= now.streak for one in STREAKS):
        return Milestone(Feat.STREAK, now.streak)
    if any(before.kept < one <= now.kept for one in KEPT_IN_ALL):
        return Milestone(Feat.KEPT, now.kept)
    return None


def _kept(habit: Habit, day: date) -> Habit:
    kept, streak = habit.kept + 1, habit.streak + 1
    earned = kept % KEPT_A_FREEZE == 0 and habit.freezes < FREEZES_IN_HAND
    return habit.but(
        through=day,
        kept=kept,
        planned=habit.planned + 1,
        streak=streak,
        best=max(habit.best, streak),
        freezes=habit.freezes + earned,
        lapse=None,
        weighed=habit.weighed * _FADES + 1,
        weight=habit.weight * _FADES + 1,
    )


def _missed(habit: Habit, day: date) -> Habit:
    """A week's only miss spends a freeze; a second one breaks the streak and gives it back."""
    again = habit.missed is not None and _week(habit.missed) == _week(day)
    frozen = habit.freezes > 0 and not again
    returned = again and habit.frozen and habit.freezes < FREEZES_IN_HAND
    broken = Lapse.BROKEN if habit.streak else None
    return habit.but(
        through=day,
        planned=habit.planned + 1,
        streak=habit.streak if frozen else 0,
        freezes=habit.freezes - frozen + returned,
        missed=day,
        frozen=frozen,
        lapse=Lapse.FROZEN if frozen else broken,
        weighed=habit.weighed * _FADES,
        weight=habit.weight * _FADES + 1,
    )


def _week(day: date) -> int:
    return (day.toordinal() - 1) // 7
