"""The habit said again in the plainest way: every date planned from nothing, every week walked."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from core.domain.events import Event, Excused, Logged, MorningAnswered, Paused, Resumed
from core.domain.fold import fold
from core.domain.planner import plan_day
from core.domain.session import DayKind, Why
from core.domain.training import Member

SILENT = {Why.PAUSED, Why.STOPPED, Why.HALTED, Why.CLEARANCE}


@dataclass
class Told:
    """What a life comes to, counted on one's fingers."""

    signs: list[tuple[date, str]] = field(default_factory=list)
    streak: int = 0
    best: int = 0
    freezes: int = 0
    planned: list[bool] = field(default_factory=list)
    misses: list[date] = field(default_factory=list)
    frozen: list[date] = field(default_factory=list)

    @property
    def kept(self) -> int:
        """How many entries were kept."""
        return sum(self.planned)

    @property
    def score(self) -> float:
        """The share kept, each entry weighing half of the one fourteen later."""
        weights = [2 ** (-ago / 14) for ago in range(len(self.planned))]
        done = zip(weights, reversed(self.planned), strict=True)
        return sum(weight for weight, kept in done if kept) / sum(weights) if weights else 0.0


def told(events: Sequence[Event], last: date) -> Told:
    """Return what these events come to when every date up to ``last`` is over."""
    found = Told()
    first = min((one.day for one in events), default=last)
    for ahead in range((last - first).days + 1):
        day = first + timedelta(days=ahead)
        sign = came_to(events, day)
        if found.signs or sign == "x":
            found.signs.append((day, sign))
            walk(found, day, sign)
    return found


def came_to(events: Sequence[Event], day: date) -> str:
    """Plan a date from all that was known before its first log."""
    own = [one for one in events if one.day == day and not isinstance(one, MorningAnswered)]
    logs = [at for at, one in enumerate(own) if isinstance(one, Logged)]
    before = [one for one in events if one.day < day]
    mornings = [one for one in events if one.day == day and isinstance(one, MorningAnswered)]
    known = [*before, *mornings, *own[: logs[0] if logs else None]]
    plan = plan_day(fold(Member(), known), day)
    if plan.kind is DayKind.REST:
        return "p" if plan.why in SILENT or silenced(known, day) else "-"
    if logs:
        return "x"
    return "-" if any(one.since <= day <= one.until for one in events if isinstance(one, Excused)) else "o"


def silenced(events: Sequence[Event], day: date) -> bool:
    """Tell whether the latest pause covers a date."""
    said = [one for one in sorted(events, key=lambda one: one.day) if isinstance(one, Paused | Resumed)]
    if not said or not isinstance(said[-1], Paused):
        return False
    pause = said[-1]
    return pause.until is None or day <= pause.until


def walk(found: Told, day: date, sign: str) -> None:
    """Take one date in, as the rules are told to a person."""
    if sign == "x":
        found.planned.append(True)
        found.streak += 1
        found.best = max(found.best, found.streak)
        if found.kept in range(14, 100_000, 14):
            found.freezes = min(2, found.freezes + 1)
    elif sign == "o":
        found.planned.append(False)
        week = day.isocalendar()[:2]
        earlier = [one for one in found.misses if one.isocalendar()[:2] == week]
        if not earlier and found.freezes > 0:
            found.freezes -= 1
            found.frozen.append(day)
        else:
            spent = [one for one in found.frozen if one.isocalendar()[:2] == week]
            found.freezes = min(2, found.freezes + len(spent))
            found.frozen = [one for one in found.frozen if one not in spent]
            found.streak = 0
        found.misses.append(day)
