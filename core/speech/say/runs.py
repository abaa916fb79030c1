"""Runs and races as noted, and what they do to the plan."""

from collections.abc import Iterator, Sequence
from datetime import date

from core.domain.events import RunKind, RunNoted, Units
from core.domain.session import DayKind, PlannedDay, Why
from core.intents import ShowPlan, UndoLast
from core.reading.amounts import KM_PER_MILE
from core.speech.catalogue import Voice
from core.speech.message import Button, Line, Message
from core.speech.say.rows import columns

Days = Sequence[PlannedDay]
_RACES = (RunKind.RACE, RunKind.KEY)


def noted(voice: Voice, run: RunNoted, effect: Sequence[Line], today: date) -> Message:
    """Echo a run as understood, and what it does to the plan."""
    when = "today" if run.on == today else "past" if run.on < today else "coming"
    head = voice.line("runs-noted", when=when, run=_name(voice, run), day=voice.day(run.on))
    buttons = (Button(voice.text("button-undo"), UndoLast()), _plan(voice))
    return Message((head, *effect), (buttons,))


def known(voice: Voice, run: RunNoted) -> Message:
    """The same run was noted before; nothing changes."""
    line = voice.line("runs-known", run=_name(voice, run), day=voice.day(run.on))
    return Message((line,), ((_plan(voice),),))


def coming(voice: Voice, runs: Sequence[RunNoted]) -> Message:
    """List the runs ahead, nearest first."""
    if not runs:
        return Message((voice.line("runs-list-none"),), ((_plan(voice),),))
    days = max(len(voice.day(run.on)) for run in runs)
    lines = (
        columns(voice.line("runs-list-line", day=voice.day(run.on).ljust(days), run=_name(voice, run)))
        for run in runs
    )
    return Message((voice.line("runs-list-title"), *lines), ((_plan(voice),),))


def far(voice: Voice, run: RunNoted) -> Line:
    """Tell what a run does to the plan that is too far ahead to be projected."""
    return voice.line("runs-effect-far-race" if run.kind in _RACES else "runs-effect-far")


def effect(voice: Voice, run: RunNoted, before: Days, after: Days) -> tuple[Line, ...]:
    """Tell what changed from the days projected without the run to those with it."""
    return tuple(_changes(voice, run, before, after)) or (voice.line("runs-effect-none"),)


def _changes(voice: Voice, run: RunNoted, before: Days, after: Days) -> Iterator[Line]:
    gone, come = _loads(before, after), _loads(after, before)
    if gone and come:
        key = "runs-effect-shift" if len(gone) > 1 else "runs-effect-move"
        yield voice.line(key, **{"from": voice.day(gone[0]), "to": voice.day(come[0])})
    elif gone:
        yield voice.line("runs-effect-drop", n=len(gone), days=_dates(voice, gone))
    elif come:
        yield voice.line("runs-effect-come", day=voice.day(come[0]))
    fresh = _rests(before, after, (Why.RACE_NEAR, Why.RACE_DAY), run.on)
    if fresh:
        yield voice.line("runs-effect-rest", days=_dates(voice, fresh))
    recovery = _rests(before, after, (Why.RACE_DAY_AFTER,), run.on)
    if recovery:
        yield voice.line("runs-effect-rest-after", days=_dates(voice, recovery))


def _loads(these: Days, those: Days) -> list[date]:
    """The load days of these that are none in those."""
    loads = {one.day for one in those if one.kind is DayKind.LOAD}
    return [one.day for one in these if one.kind is DayKind.LOAD and one.day not in loads]


def _rests(before: Days, after: Days, whys: tuple[Why, ...], run: date) -> list[date]:
    """The days that rest for these reasons and did not rest before, the day of the run left out."""
    rested = {one.day for one in before if one.kind is DayKind.REST}
    return [one.day for one in after if one.why in whys and one.day not in rested and one.day != run]


def _dates(voice: Voice, days: Sequence[date]) -> str:
    return voice.list([voice.day(day) for day in days])


def _name(voice: Voice, run: RunNoted) -> str:
    name = voice.name(run.kind)
    if run.km is None:
        return name
    miles = voice.units is Units.IMPERIAL
    n = voice.number(run.km / KM_PER_MILE if miles else run.km, 1)
    return voice.text(
        "runs-name-km", name=name, km=voice.text("runs-unit-mi" if miles else "runs-unit-km", n=n)
    )


def _plan(voice: Voice) -> Button:
    return Button(voice.text("runs-button-plan"), ShowPlan())
