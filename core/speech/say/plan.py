"""The days ahead, one line each: the day, its kind, and what it holds or why it is what it is."""

from collections.abc import Iterator, Sequence
from enum import StrEnum

from core.domain.readiness import Band
from core.domain.session import DayKind, Item, PlannedDay, Why
from core.intents import ShowPlan, ShowToday
from core.speech.catalogue import Voice
from core.speech.message import Button, Line, Message
from core.speech.say import stop
from core.speech.say.rows import columns

WIDTH = 80  # columns
WEEK, MONTH = 7, 28  # days
# The days of a standard week need no reason of their own; that of the light ones stands under the list.
_ORDINARY = (Why.LOAD_DUE, Why.SPACING)
_EASED = (Band.FORTNIGHT, Band.WEEKS, Band.MONTH, Band.LONG)


class Mark(StrEnum):
    """What has already become of the first day shown."""

    OPEN = "open"
    DONE = "done"
    SKIPPED = "skipped"


def plan(voice: Voice, days: Sequence[PlannedDay], first: Mark) -> Message:
    """Show the days as projected: a week with its exercises, a month with the main lift alone."""
    month = len(days) > WEEK
    dates = max(len(voice.day(one.day)) for one in days)
    kinds = max(len(voice.text(f"plan-kind-{kind}")) for kind in DayKind)
    waits = any(one.why in (Why.HALTED, Why.SORE) for one in days)
    lines: list[Line] = [voice.line("plan-title", days=len(days), mornings="waited" if waits else "known")]
    for at, one in enumerate(days):
        if month and at and one.day.weekday() == 0:
            lines.append(())
        mark = first if at == 0 else Mark.OPEN
        day = voice.day(one.day).ljust(dates)
        kind = voice.text(f"plan-kind-{one.kind}").ljust(kinds)
        room = WIDTH - len(voice.text("plan-line", day=day, kind=kind, what=""))
        what = _what(voice, one, mark, room, month=month)
        if what:
            lines.append(columns(voice.line("plan-line", day=day, kind=kind, what=what)))
        else:
            lines.append(columns(voice.line("plan-line-bare", day=day, kind=kind.rstrip())))
    if any(one.kind is DayKind.LIGHT and one.why is Why.SPACING for one in days):
        lines += [(), voice.line("plan-spacing")]
    cleared = stop.way_back(voice, any(one.why is Why.CLEARANCE for one in days))
    other = _week(voice) if month else _month(voice)
    return Message(tuple(lines), (*cleared, (other, Button(voice.text("button-today"), ShowToday()))))


def _what(voice: Voice, day: PlannedDay, mark: Mark, room: int, *, month: bool) -> str:
    """What stands behind a day: what became of it, its reason where it has one, and what it holds."""
    notes = list(_notes(voice, day, mark))
    if mark is not Mark.OPEN or (month and day.kind is not DayKind.LOAD):
        return ", ".join(notes)
    head = "".join(f"{note}: " if at == len(notes) - 1 else f"{note}, " for at, note in enumerate(notes))
    held = items(voice, day.items[:1] if month else day.items, room - len(head))
    return head + held if held else ", ".join(notes)


def _notes(voice: Voice, day: PlannedDay, mark: Mark) -> Iterator[str]:
    if mark is Mark.DONE or (mark is Mark.SKIPPED and day.kind is not DayKind.REST):
        yield voice.text(f"plan-{mark}")
    if day.why not in _ORDINARY:
        yield voice.text(f"plan-why-{day.why}")
    if day.kind is DayKind.LOAD and day.band in _EASED:
        yield voice.text("plan-eased")


def items(voice: Voice, work: Sequence[Item], room: int) -> str:
    """Write exercises in so many columns: the first in full before the others, then how many more.

    Empty where not even the first one fits.
    """
    short, full = ([item(voice, one, full=full) for one in work] for full in (False, True))
    ways = [full]
    for first in (full[:1], short[:1]):
        ways += [
            [*first, *short[1:kept], *_more(voice, len(work) - kept)] for kept in range(len(work), 0, -1)
        ]
    return next((told for way in ways if len(told := " · ".join(way)) <= room), "")


def _more(voice: Voice, left: int) -> list[str]:
    return [voice.text("plan-items-more", n=left)] if left else []


def item(voice: Voice, work: Item, *, full: bool) -> str:
    """Write one exercise shortly: ``wall sit 3 × 35 s``; tempo and weight behind it if ``full``."""
    count = voice.count(work.exercise, work.target)
    name = voice.exercise(work.exercise, "short")
    text = voice.text("plan-item", exercise=name, sets=voice.number(work.sets), count=count)
    detail = [voice.tempo(work.exercise, work.tempo)] if work.tempo > 0 else []
    detail += [voice.weight(work.kg)] if work.kg > 0 else []
    return voice.text("plan-item-detail", item=text, detail=", ".join(detail)) if full and detail else text


def _week(voice: Voice) -> Button:
    return Button(voice.text("plan-button-week"), ShowPlan(WEEK))


def _month(voice: Voice) -> Button:
    return Button(voice.text("plan-button-month"), ShowPlan(MONTH))
