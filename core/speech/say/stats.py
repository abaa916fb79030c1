"""The numbers of a span in words: a block a matter, each only where there is something to say.

All of it is for the member alone: effort, pain, hours and misses are in it.
"""

from collections.abc import Iterator, Sequence
from datetime import time

from core.domain.events import PauseReason
from core.domain.exercises import Measure
from core.domain.patterns import Before, Pattern
from core.domain.progression import PAIN_HALT
from core.domain.stats import Stats, TrackCourse
from core.domain.steps import Step
from core.domain.tallies import Adherence, Course, Legs, Volume
from core.intents import Period, ShowHistory, ShowPlan, ShowStats, ShowToday
from core.speech.catalogue import Voice
from core.speech.message import Button, Line, Manner, Message
from core.speech.say.amounts import sets_of, share, total

STEPS_SHOWN = 5  # [O] of everything, for each track: the last ones


def stats(voice: Voice, numbers: Stats, period: Period) -> Message:
    """Show the numbers of a period."""
    blocks = (
        _habit(voice, numbers),
        _work(voice, numbers),
        _tracks(voice, numbers, period),
        _legs(voice, numbers.legs),
        _felt(voice, numbers),
        _times(voice, numbers),
    )
    lines = [_title(voice, numbers, period)]
    for block in map(tuple, blocks):
        lines += [(), *block] if block else []
    if len(lines) == 1:
        lines.append(voice.line("stats-quiet"))
    return Message(tuple(lines), _buttons(voice, period), manner=Manner.REPLACE)


def nothing(voice: Voice) -> Message:
    """Nothing was ever said."""
    today = Button(voice.text("button-today"), ShowToday())
    return Message((voice.line("stats-none"),), ((today,),))


def _title(voice: Voice, numbers: Stats, period: Period) -> Line:
    since = numbers.first
    return voice.line("stats-title", period=period, day=voice.day(since), year=str(since.year))


def _buttons(voice: Voice, period: Period) -> tuple[tuple[Button, ...], ...]:
    others = [one for one in Period if one is not period]
    periods = tuple(Button(voice.text(f"stats-button-{one}"), ShowStats(one)) for one in others)
    history = Button(voice.text("stats-button-history"), ShowHistory())
    return periods, (history, Button(voice.text("button-plan"), ShowPlan()))


def _habit(voice: Voice, numbers: Stats) -> Iterator[Line]:
    """The streak and what is kept of the plan; nothing before the first entry kept."""
    habit, kept = numbers.habit, numbers.adherence
    if not habit.begun:
        return
    yield voice.line("stats-habit")
    ever = "best" if habit.streak == habit.best else "was"
    yield voice.line("stats-streak", n=habit.streak, best=habit.best, ever=ever)
    if habit.freezes:
        yield voice.line("stats-freezes", n=habit.freezes)
    if kept.planned:
        told = share(voice, kept.share)
        yield voice.line("stats-kept", kept=kept.kept, planned=kept.planned, share=told)
    if habit.shown:
        yield voice.line("stats-score", share=share(voice, habit.score))
    yield from _uncounted(voice, kept)


def _uncounted(voice: Voice, kept: Adherence) -> Iterator[Line]:
    """The dates that count neither way, and why."""
    if kept.paused:
        spans = [_paused(voice, reason, n) for reason, n in kept.paused.items()]
        yield voice.line("stats-paused", spans=voice.list(spans))
    if kept.excused:
        yield voice.line("stats-excused", n=kept.excused)


def _paused(voice: Voice, reason: PauseReason | None, n: int) -> str:
    told = voice.name(reason) if reason else voice.text("stats-paused-held")
    return voice.text("stats-paused-part", n=n, reason=told)


def _work(voice: Voice, numbers: Stats) -> Iterator[Line]:
    """What was done with control, beside the same length of time before."""
    done, before, brought = numbers.volume, numbers.before, numbers.recalled
    if not (done.sets or brought.sets or (before and before.sets)):
        return
    yield voice.line("stats-work")
    if done.sets or before:
        yield voice.line("stats-work-now", total=_total(voice, done))
    if done.sets:
        yield voice.line("stats-sets", **sets_of(done))
    if before:
        days = (numbers.last - numbers.first).days + 1
        yield voice.line("stats-work-before", days=days, total=_total(voice, before))
    if brought.sets:
        yield voice.line("stats-recalled", total=_total(voice, brought), n=brought.sets)


def _total(voice: Voice, volume: Volume) -> str:
    counts = zip(Measure, (volume.reps, volume.seconds, volume.feet), strict=True)
    told = [total(voice, measure, n) for measure, n in counts if n]
    return voice.list(told) if told else voice.text("stats-work-none")


def _tracks(voice: Voice, numbers: Stats, period: Period) -> Iterator[Line]:
    if numbers.tracks:
        yield voice.line("stats-tracks")
    for track in numbers.tracks:
        yield from _track(voice, track, period, numbers.last.year)


def _track(voice: Voice, track: TrackCourse, period: Period, year: int) -> Iterator[Line]:
    """Where a track stood and stands, and each step with its date and rule."""
    begun, now = track.begun, track.now
    name, dose = voice.exercise(now.exercise, "short"), voice.dose(now)
    if begun.exercise != now.exercise:
        before = voice.exercise(begun.exercise, "short")
        yield voice.line("stats-track-other", exercise=name, dose=dose, before=before, was=voice.dose(begun))
    elif begun.dose != now.dose:
        yield voice.line("stats-track-moved", exercise=name, dose=dose, was=voice.dose(begun))
    else:
        same = "same" if track.steps else "plain"
        yield voice.line(f"stats-track-{same}", exercise=name, dose=dose)
    steps = track.steps[-STEPS_SHOWN:] if period is Period.ALL else track.steps
    if more := len(track.steps) - len(steps):
        yield voice.line("stats-steps-more", n=more)
    for step in steps:
        yield _step(voice, step, year)


def _step(voice: Voice, step: Step, year: int) -> Line:
    """A step by its date, with the year where that is another, its new dose, and the rule or what else."""
    day = voice.day(step.day)
    if step.day.year != year:
        day = voice.text("stats-step-day", day=day, year=str(step.day.year))
    dose = voice.dose(step.after)
    if step.after.exercise != step.before.exercise:
        name = voice.exercise(step.after.exercise, "short")
        dose = voice.text("stats-step-exercise", exercise=name, dose=dose)
    why = step.rule or voice.text(f"stats-step-{step.cause}")
    return voice.line("stats-step", day=day, dose=dose, why=why)


def _legs(voice: Voice, sides: Sequence[Legs]) -> Iterator[Line]:
    if sides:
        yield voice.line("stats-legs")
    for one in sides:
        yield voice.line(
            "stats-leg",
            exercise=voice.exercise(one.exercise, "short"),
            left=voice.number(one.left, 1),
            right=voice.number(one.right, 1),
            weaker=one.weaker or "none",
        )


def _felt(voice: Voice, numbers: Stats) -> Iterator[Line]:
    """Effort, pain and mornings: the mean, and the earlier half against the later one."""
    felt = {"effort": numbers.effort, "pain": numbers.pain, "morning": numbers.morning}
    if any(felt.values()):
        yield voice.line("stats-felt")
    for name, course in felt.items():
        if course is not None:
            yield _course(voice, name, course)


def _course(voice: Voice, name: str, course: Course) -> Line:
    """A number that never changed says no more, and pain that halted is no trend."""
    if course.highest == 0:
        return voice.line(f"stats-{name}-none")
    mean = voice.number(course.mean, 1)
    if course.mean == course.highest:
        return voice.line(f"stats-{name}-flat", mean=mean)
    if course.way is None or (name != "effort" and course.highest >= PAIN_HALT):
        return voice.line(f"stats-{name}-mean", mean=mean, highest=course.highest)
    earlier, later = voice.number(course.earlier or 0, 1), voice.number(course.later or 0, 1)
    return voice.line(
        f"stats-{name}-way", way=course.way, earlier=earlier, later=later, highest=course.highest
    )


def _times(voice: Voice, numbers: Stats) -> Iterator[Line]:
    """The hour of most entries, and what tends to come before a miss: a count, no cause."""
    hour, pattern = numbers.hour, numbers.pattern
    if hour is None and pattern is None:
        return
    yield voice.line("stats-times")
    if hour is not None:
        begins, ends = voice.clock(time(hour.hour)), voice.clock(time((hour.hour + 1) % 24))
        yield voice.line("stats-hour", begins=begins, ends=ends, days=hour.days, of=hour.of)
    if pattern is not None:
        yield _pattern(voice, pattern)
        yield voice.line("stats-pattern-care")


def _pattern(voice: Voice, pattern: Pattern) -> Line:
    weekday = voice.weekday(pattern.weekday) if pattern.before is Before.WEEKDAY else ""
    return voice.line(
        f"stats-pattern-{pattern.before}",
        weekday=weekday,
        missed=pattern.missed,
        planned=pattern.planned,
        missed_else=pattern.missed_else,
        planned_else=pattern.planned_else,
    )
