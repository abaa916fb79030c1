"""Decisions of every rule, drawn for the properties of speech."""

from dataclasses import replace

from hypothesis import strategies as st

from core.domain.events import Units
from core.domain.evidence import Decision, Evidence, needed_sets
from core.domain.exercises import Kit
from core.domain.ladder import RUNGS
from core.domain.progression import decide
from core.domain.state import Control, Phase, Runner, SetLog, TrackState
from core.speech.catalogue import Voice

kits = st.frozensets(st.sampled_from(sorted(Kit)))
weights = st.sampled_from([(), (2.0, 4.0, 6.0), (5.0, 10.0, 15.0, 20.0), (1.25, 30.0), (12.0,)])
runners = st.builds(Runner, kits, weights, st.sampled_from([None, 50.0, 70.0]), st.booleans())
counters = st.integers(0, 3)


@st.composite
def states(draw: st.DrawFn) -> TrackState:
    return TrackState(
        draw(st.sampled_from(sorted(RUNGS))),
        draw(st.integers(1, 3)),
        draw(st.integers(4, 20) | st.sampled_from([10, 12, 15, 30, 45, 60])),
        draw(st.integers(0, 2)),
        draw(st.sampled_from([0.0, 0.0, 2.0, 5.0, 10.0])),
        draw(counters),
        draw(counters),
        draw(counters),
        draw(st.integers(0, 1)),
        draw(st.sampled_from([0, 0, 0, 1, 7, 20])),
        draw(st.sampled_from([3, 10, 99])),
        draw(st.sampled_from([Phase.BUILD] * 6 + list(Phase))),
    )


marks = st.sampled_from([Control.STEADY] * 12 + [Control.WOBBLY, Control.LOST, None])
pains = st.sampled_from([0, 0, 0, 0, 0, 2, 3, 5, 7, 10, None])


GOOD = st.builds(Evidence, pain=st.just(0), effort=st.sampled_from([5, 7]), morning=st.just(0))
ANY = st.builds(
    Evidence,
    pain=pains,
    effort=st.sampled_from([5, 7, 9, None]),
    flag=st.sampled_from([False] * 9 + [True]),
    morning=st.sampled_from([0, 0, 3, None]),
    credit=st.sampled_from([True, True, False]),
    first_weeks=st.booleans(),
    skipped=st.sampled_from([False] * 9 + [True]),
)


@st.composite
def decisions(draw: st.DrawFn) -> tuple[Decision, Runner]:
    """Half of them after all went well, so that the rules that raise are met too."""
    state, runner, good = draw(states()), draw(runners), draw(st.booleans())
    evidence = draw(GOOD if good else ANY)
    many = needed_sets(state) - (0 if good else draw(st.sampled_from([0, 0, 0, 1])))
    count = max(0, state.target + draw(st.sampled_from([0, 4, 9] if good else [0, 0, 4, -1, -3])))
    mark = Control.STEADY if good else draw(marks)
    logged = (SetLog(count, Control.STEADY),) * (many - 1) + (SetLog(count, mark),)
    missing = not good and draw(st.sampled_from([False] * 4 + [True]))
    return decide(state, replace(evidence, sets=() if missing else logged), runner), runner


voices = st.builds(Voice, units=st.sampled_from(Units))
