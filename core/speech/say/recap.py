"""The week in short: a few lines, whatever the week was, and the hour at which the member really trains."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time

from core.domain.habit import Habit
from core.domain.session import DayKind, PlannedDay
from core.domain.settings import Settings
from core.domain.steps import Step
from core.domain.tallies import Adherence, Volume
from core.intents import Period, ShowPlan, ShowStats
from core.speech.catalogue import Voice
from core.speech.message import Button, Line, Message
from core.speech.receipt import sentence
from core.speech.say.amounts import sets_of
from core.speech.say.reminders import suggestion

MOST_MOVES = 3
LEAST_STREAK = 2  # [O] a shorter one is not worth a line


@dataclass(frozen=True, slots=True)
class Week:
    """A week as its last evening knows it; ``ahead`` are the days after it, none while today is open.

    ``held`` is whether they wait for calm mornings.
    """

    kept: Adherence
    volume: Volume
    steps: Sequence[Step]
    habit: Habit
    ahead: Sequence[PlannedDay]
    still_open: bool
    held: bool


def recap(voice: Voice, week: Week, settings: Settings, hour: time | None) -> Message:
    """Tell the week; the hour at which the member really trains is offered where that is news."""
    lines = [_kept(voice, week)]
    if week.volume.sets and week.still_open:
        lines.append(voice.line("recap-open"))
    lines += _moved(voice, week, settings)
    if week.habit.streak >= LEAST_STREAK:
        lines.append(voice.line("recap-streak", n=week.habit.streak))
    lines += _next(voice, week)
    numbers = Button(voice.text("recap-button-stats"), ShowStats(Period.WEEK))
    rows: list[tuple[Button, ...]] = [(Button(voice.text("button-plan"), ShowPlan()), numbers)]
    if hour is not None:
        line, buttons = suggestion(voice, hour, settings)
        lines.append(line)
        rows.append(buttons)
    return Message(tuple(lines), tuple(rows))


def _kept(voice: Voice, week: Week) -> Line:
    """What was kept; a week without anything reads kindly, whatever it was like."""
    kept, volume = week.kept, week.volume
    if volume.sets:
        sets = voice.text("stats-sets", **sets_of(volume))
        if not kept.kept:
            return voice.line("recap-beside", sets=sets)
        return voice.line("recap-kept", kept=kept.kept, planned=kept.planned, sets=sets)
    if week.still_open:
        return voice.line("recap-open-only")
    return voice.line("recap-none" if kept.planned or not week.habit.begun else "recap-rest")


def _moved(voice: Voice, week: Week, settings: Settings) -> Iterator[Line]:
    """The latest of what rules moved, one line for what a rule says of a date, whichever exercises it met."""
    moved: dict[tuple[date, str, str], list[str]] = {}
    for step in week.steps:
        if step.rule:
            names = moved.setdefault((step.day, step.rule, _reason(voice, step, settings)), [])
            names.append(voice.exercise(step.after.exercise))
    for (_, rule, said), names in list(moved.items())[-MOST_MOVES:]:
        yield voice.line("recap-step", exercises=voice.list(names), rule=rule, said=said)
    if more := sum(map(len, list(moved.values())[:-MOST_MOVES])):
        yield voice.line("recap-more", n=more)


def _reason(voice: Voice, step: Step, settings: Settings) -> str:
    if step.decision is None:
        return voice.text(f"recap-{step.cause}")
    return "".join(span.text for span in sentence(voice, step.decision, settings.runner))


def _next(voice: Voice, week: Week) -> Iterator[Line]:
    loads = [one.day for one in week.ahead if one.kind is DayKind.LOAD]
    if loads:
        key = "recap-next-calm" if week.held else "recap-next"
        yield voice.line(key, n=len(loads), day=voice.day(loads[0]))
