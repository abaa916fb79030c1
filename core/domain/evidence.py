"""Evidence and decisions: what one exercise showed on one day, and what a rule made of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.domain.exercises import CATALOGUE, Sides
from core.domain.ladder import RUNGS, span
from core.domain.state import Control, Phase, Runner, SetLog, Side, TrackState

PAIN_REDUCE = 4
EFFORT_EASY = 6
CONTROLLED_SESSIONS, CONTROLLED_SESSIONS_CAREFUL = 2, 3  # [O]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of one exercise on one day: its sets, and the day's pain, effort and red flag.

    ``pain`` 0-10 and ``effort`` 1-10 are None until answered; ``morning`` is the answer 0-10 after the last
    load session, None if unknown. ``credit`` is False where a session may lower but earns nothing;
    ``first_weeks`` is True in the first four weeks of a careful profile. ``reduce_at`` is the
    pain from which load is reduced: lower for a morning and a light session than for a load session.
    ``clearance`` is True while a halt waits for a professional.
    """

    sets: tuple[SetLog, ...] = ()
    pain: int | None = None
    effort: int | None = None
    flag: bool = False
    morning: int | None = None
    credit: bool = True
    first_weeks: bool = False
    skipped: bool = False
    reduce_at: int = PAIN_REDUCE
    clearance: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """Which rule decided, from which prescribed state to which next one, on what evidence."""

    rule: str
    verb: str
    before: TrackState
    after: TrackState
    evidence: Evidence

    @property
    def name(self) -> str:
        """The rule and its verb, as in ``A11 COUNT``."""
        return f"{self.rule} {self.verb}"


def needed_sets(state: TrackState) -> int:
    """Return how many sets a log must hold; each leg's are counted by themselves."""
    return state.sets * 2 if CATALOGUE[state.exercise].sides is Sides.EACH else state.sets


def smallest_count(state: TrackState, sets: Sequence[SetLog]) -> int:
    """Return the smallest count; 0 where a prescribed set or side is missing."""
    if not sets or len(sets) < needed_sets(state):
        return 0
    if CATALOGUE[state.exercise].sides is Sides.EACH:
        legs = [one.side for one in sets]
        if None not in legs and not state.sets <= legs.count(Side.LEFT) <= len(legs) - state.sets:
            return 0
    return min([one.count for one in sets])


class Case:
    """One decision's facts, worked out once: the smallest count, the range, and the counters if met."""

    __slots__ = (
        "easy", "enough", "evidence", "hi", "least", "lo", "lost", "ok", "runner", "state", "unmarked",
        "wobbly",
    )  # fmt: skip

    def __init__(self, state: TrackState, evidence: Evidence, runner: Runner) -> None:
        """Work the facts out from the prescribed state, the evidence and the runner."""
        self.state, self.evidence, self.runner = state, evidence, runner
        self.least = least = smallest_count(state, evidence.sets)
        controls = [one.control for one in evidence.sets]
        self.unmarked, self.lost = None in controls, Control.LOST in controls
        self.wobbly = Control.WOBBLY in controls
        self.lo, self.hi = span(state.exercise, state.tempo, state.kg, runner)
        self.enough = CONTROLLED_SESSIONS_CAREFUL if runner.careful else CONTROLLED_SESSIONS
        self.ok = state.ok + evidence.credit
        spare = evidence.credit and least >= state.target + 2 * RUNGS[state.exercise].step
        effort = evidence.effort
        self.easy = state.easy + 1 if spare and effort is not None and effort <= EFFORT_EASY else 0

    def decided(self, rule: str, verb: str, after: TrackState) -> Decision:
        """Record the decision; whatever lowers a maintained track returns it to building."""
        before = self.state
        if after.phase is Phase.MAINTAIN and after.dose != before.dose:
            after = after.but(phase=Phase.BUILD)
        return Decision(rule, verb, before, after, self.evidence)

    def met(self, ok: int) -> TrackState:
        """The state after a met and steady session, with this count of controlled sessions."""
        return self.state.but(ok=ok, easy=self.easy, short=0, wobble=0)
