"""Maintenance: offered, never forced, once the base is built. Numbers are [O]."""

from datetime import date
from math import ceil

from core.domain.ladder import Kind, at_bottom, kind_of, quiet, span
from core.domain.state import Phase, Runner, Track, TrackState
from core.domain.training import Member

DAYS_BEFORE, SESSIONS_BEFORE = 42, 15


def may_maintain(member: Member, day: date) -> bool:
    """Tell whether maintenance of the raises may be offered on this date."""
    training, runner = member.training, member.settings.runner
    state = training.tracks.get(Track.RAISES)
    if state is None or state.phase is not Phase.BUILD or kind_of(state.exercise, runner) is not Kind.WORK:
        return False
    if training.first_load is None or (day - training.first_load).days < DAYS_BEFORE:
        return False
    _, hi = span(state.exercise, state.tempo, state.kg, runner)
    built = state.kg > 0 or state.tempo >= 1 or state.target >= hi
    return built and training.load_sessions >= SESSIONS_BEFORE


def maintaining(state: TrackState, runner: Runner) -> TrackState:
    """The state as maintained: the same load at the bottom of its range, or two thirds of the target."""
    lo, _ = span(state.exercise, state.tempo, state.kg, runner)
    calm = quiet(state.but(phase=Phase.MAINTAIN))
    if state.kg > 0:
        return at_bottom(calm, state, runner)
    return calm.but(target=max(lo, ceil(state.target * 2 / 3)))
