"""Lives that hypothesis thinks of: who it is, where the tracks stand, and what each day brought."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import strategies as st

from core.domain.events import Begun, Event, Logged, MorningAnswered, RedFlag
from core.domain.evidence import Decision, Evidence, needed_sets
from core.domain.exercises import Kit
from core.domain.fold import fold
from core.domain.ladder import RUNGS, kind_of, next_weight, span
from core.domain.readiness import days_away, eased
from core.domain.settings import Settings
from core.domain.state import Control, Phase, Runner, SetLog, Track, TrackState
from core.domain.training import Member, Training

MONDAY = date(2026, 1, 5)
LADDER = ("raise_two_floor", "raise_two_step", "raise_one_floor", "raise_one_step")
RANKS = dict(zip(LADDER, range(4), strict=True)) | {"seated_raise": 1, "leg_press_raise": 1}
WEIGHTS = [(), (2.0, 4.0, 6.0, 8.0, 10.0, 12.0), (5.0, 10.0, 15.0, 20.0), (20.0,), (1.25, 2.5, 30.0)]

runners = st.builds(
    Runner,
    st.sampled_from([frozenset({Kit.WALL}), frozenset({Kit.WALL, Kit.STEP, Kit.LEG_PRESS})]),
    st.sampled_from(WEIGHTS),
    st.sampled_from([None, 45.0, 70.0, 110.0]),
    st.sampled_from([False, False, False, True]),
)


@st.composite
def states(draw: st.DrawFn, runner: Runner, exercise: str | None = None) -> TrackState:
    """A state that the rules may have led to, most of them close to a rise."""
    exercise = draw(st.sampled_from(sorted(RUNGS))) if exercise is None else exercise
    loaded = kind_of(exercise, runner) == "work" and next_weight(exercise, 0.0, runner) is not None
    kg = draw(st.sampled_from([0.0, *runner.weights_kg])) if loaded else 0.0
    highest = 0 if kind_of(exercise, runner) == "approach" else 1 if exercise == "soleus_walk" else 2
    tempo = draw(st.integers(0, highest))
    lo, hi = span(exercise, tempo, kg, runner)
    return TrackState(
        exercise,
        sets=draw(st.sampled_from([3, 3, 2, 1])),
        target=draw(st.sampled_from([hi, hi, lo, RUNGS[exercise].floor]) | st.integers(lo, hi)),
        tempo=tempo,
        kg=kg,
        ok=draw(st.integers(0, 3)),
        easy=draw(st.integers(0, 2)),
        short=draw(st.integers(0, 2)),
        wobble=draw(st.integers(0, 1)),
        freeze_days=draw(st.sampled_from([0, 0, 0, 1, 14])),
        days_since_step=draw(st.sampled_from([99, 99, 14, 13, 6, 0])),
        phase=draw(st.sampled_from([*[Phase.BUILD] * 5, *Phase])),
    )


def log_of(state: TrackState, style: str) -> tuple[SetLog, ...]:
    """The sets of a session that went so: met, spare, short, wobbly, lost, missing or untold."""
    step, many = RUNGS[state.exercise].step, needed_sets(state)
    count = state.target + (2 * step if style == "spare" else -1 if style == "short" else 0)
    done = [SetLog(max(0, count), Control.STEADY)] * many
    match style:
        case "wobbly":
            done[-1] = SetLog(count, Control.WOBBLY)
        case "lost":
            done[-1] = SetLog(max(0, count - 3), Control.LOST)
        case "untold":
            done[-1] = SetLog(count)
        case "missing" if many > 1:
            done.pop()
        case _:
            pass
    return tuple(done)


styles = st.sampled_from(["met"] * 10 + ["spare"] * 3 + ["short", "wobbly", "lost", "missing", "untold"])
pains = st.sampled_from([0] * 14 + [1, 2, 3, 4, 5, 6, 8, None])
efforts = st.sampled_from([7] * 8 + [5, 6, 8, 9, 10, None])
flags = st.sampled_from([None] * 40 + [RedFlag.NUMB])


@st.composite
def evidences(draw: st.DrawFn, state: TrackState) -> Evidence:
    """What one session in this state may have shown."""
    return Evidence(
        log_of(state, draw(styles)),
        draw(pains),
        draw(efforts),
        draw(flags) is not None,
        draw(st.sampled_from([0, 0, 1, 2, 3, None])),
        draw(st.sampled_from([True] * 6 + [False])),
        draw(st.booleans()) and draw(st.booleans()),
    )


@dataclass(frozen=True)
class Brought:
    """A day: how long after the one before, its morning's answer, and how each track's session went."""

    gap: int
    morning: int | None
    sessions: tuple[tuple[str | None, int | None, int | None, RedFlag | None], ...]


days = st.builds(
    Brought,
    st.sampled_from([2] * 10 + [1, 3, 4, 5, 8, 14, 21, 42]),
    st.sampled_from([0] * 12 + [1, 2, 3, 4, 6, None, None]),
    st.lists(st.tuples(styles | st.none(), pains, efforts, flags), min_size=3, max_size=3).map(tuple),
)


@dataclass(frozen=True)
class Life:
    """A member begun, and the events of each day in their order."""

    member: Member
    days: tuple[tuple[date, tuple[Event, ...]], ...]

    @property
    def events(self) -> list[Event]:
        return [event for _, events in self.days for event in events]


@st.composite
def lives(draw: st.DrawFn, longest: int = 12) -> Life:
    """A life of one to three tracks; what is logged is what was sent, done in one of the styles."""
    runner = draw(runners)
    settings = Settings(
        kit=runner.kit, weights_kg=runner.weights_kg, body_kg=runner.body_kg, careful=runner.careful
    )
    lifts = sorted(lift for lift in RANKS if lift in LADDER or lift == "leg_press_raise")
    begun = [draw(states(runner, draw(st.sampled_from(lifts))))]
    begun += [
        draw(states(runner, one)) for one in draw(st.sets(st.sampled_from(["wall_sit", "soleus_walk"])))
    ]
    start = [Begun(MONDAY, state.but(phase=Phase.BUILD)) for state in begun]
    born = member = fold(Member(settings, Training()), start)
    day, lived = MONDAY, list[tuple[date, tuple[Event, ...]]]()
    for brought in draw(st.lists(days, min_size=1, max_size=longest)):
        events = _events(member, day, brought)
        lived.append((day, events))
        member = fold(member, events)
        day += timedelta(days=brought.gap)
    return Life(born, tuple(lived))


def _events(member: Member, day: date, brought: Brought) -> tuple[Event, ...]:
    answered = [] if brought.morning is None else [MorningAnswered(day, brought.morning)]
    woken = fold(member, answered)
    logs = [
        Logged(day, state.exercise, log_of(state, style), pain, effort, flag)
        for state, (style, pain, effort, flag) in zip(sent(woken, day), brought.sessions, strict=False)
        if style is not None
    ]
    return (*answered, *logs)


def sent(member: Member, day: date) -> list[TrackState]:
    """Each track's state as it would be sent on a day."""
    training, runner = member.training, member.settings.runner
    return [
        state
        if state.phase in (Phase.HALTED, Phase.STOPPED)
        else eased(state, days_away(training, track, day), runner)
        for track, state in training.tracks.items()
    ]


def rises(before: TrackState, after: TrackState) -> set[str]:
    """Name the axes on which a state asks for more: a harder variation, load, tempo, count, sets."""
    risen: set[str] = {"sets"} if after.sets > before.sets else set()
    if after.exercise != before.exercise:
        return risen | ({"variation"} if RANKS[after.exercise] > RANKS[before.exercise] else set())
    if after.kg > before.kg:
        return risen | {"load"}
    if after.tempo > before.tempo:
        return risen | {"tempo"}
    lighter = after.kg < before.kg or after.tempo < before.tempo
    return risen | ({"count"} if after.target > before.target and not lighter else set())


def heard(member: Member, events: Iterable[Event]) -> tuple[Member, dict[Track, Decision]]:
    """Fold a day's events; return the member after them and the last decision of each track."""
    decisions: dict[Track, Decision] = {}
    after = fold(member, events, lambda _, track, __, one: decisions.update({track: one}))
    return after, decisions
