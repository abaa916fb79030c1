"""Progression: after a log, the first rule that matches decides what comes next.

The rules A1 to A15 stand in order in ``RULES``. Each takes a ``Case`` and returns a ``Decision``, or None
when it does not match. Load rises only when logged counts stay controlled: no rule before A11 raises
anything, and A11 to A15 move one axis at a time. Numbers are our own cautious choice [O] unless tagged.
"""

from collections.abc import Callable

from core.domain.evidence import Case, Decision, Evidence
from core.domain.exercises import CATALOGUE, Measure
from core.domain.ladder import (
    REP_SECONDS,
    RUNGS,
    Kind,
    Load,
    at_start,
    big_step_back,
    clipped,
    down,
    fits,
    highest_tempo,
    kind_of,
    next_variation,
    next_weight,
    on_step,
    one_step_back,
    quiet,
    same_work,
    span,
)
from core.domain.state import Phase, Runner, TrackState

PAIN_HALT, PAIN_HOLD = 6, 3
# Where a morning or a light session hurts, load comes down earlier.
PAIN_REDUCE_AT_REST = 3
EFFORT_HOLD = 9
MORNING_CALM = 2
FREEZE_HALT, FREEZE_REDUCE = 14, 7
SETS = 3  # [S1] [S2] [S3]
DAYS_BETWEEN_LOADS, DAYS_BETWEEN_VARIATIONS, SESSIONS_BEFORE_VARIATION = 7, 14, 3
REPS_BEFORE_BIG_JUMP, BIG_JUMP_KG = 3, 10.0

Rule = Callable[[Case], Decision | None]


def a1_stop(case: Case) -> Decision | None:
    """A red flag stops everything, and a stop ends only by the word of a professional."""
    if case.evidence.flag:
        return case.decided("A1", "STOP", quiet(case.state.but(phase=Phase.STOPPED)))
    if case.state.phase is Phase.STOPPED:
        return case.decided("A1", "KEEP", case.state)
    return None


def a4_keep(case: Case) -> Decision | None:
    """A skipped session changes nothing."""
    return case.decided("A4", "KEEP", case.state) if case.evidence.skipped else None


def a2_halt(case: Case) -> Decision | None:
    """Pain of 6 and more halts; a log while halted can only halt again."""
    state, pain = case.state, case.evidence.pain
    if pain is not None and pain >= PAIN_HALT:
        eased = big_step_back(state, case.runner)
        return case.decided("A2", "HALT", eased.but(phase=Phase.HALTED, freeze_days=FREEZE_HALT))
    return case.decided("A2", "KEEP", state) if state.phase is Phase.HALTED else None


def a3_reduce(case: Case) -> Decision | None:
    """Pain of 4 or 5 (3 in a morning or a light session) reduces the load and freezes rises for a week."""
    pain, state = case.evidence.pain, case.state
    if pain is None or pain < case.evidence.reduce_at:
        return None
    if state.kg > 0:
        eased = quiet(state.but(kg=down(0.8, state.kg, case.runner)))
    else:
        eased = one_step_back(state, case.runner)
    _, hi = span(eased.exercise, eased.tempo, eased.kg, case.runner)
    eased = eased.but(target=min(eased.target, hi))
    return case.decided("A3", "REDUCE", eased.but(freeze_days=max(FREEZE_REDUCE, state.freeze_days)))


def unanswered(case: Case) -> Decision | None:
    """Until control and pain are answered nothing moves."""
    if case.evidence.pain is None:
        return case.decided("A8", "HOLD", case.state)
    if case.unmarked:
        return case.decided("A6", "HOLD", case.state)
    return None


def a5_regress(case: Case) -> Decision | None:
    """A set whose control was lost brings the target to what was clean."""
    if not case.lost:
        return None
    state, least = case.state, case.least
    rung = RUNGS[state.exercise]
    if least >= case.lo:
        after = quiet(state.but(target=max(case.lo, min(least, state.target - 1))))
    elif state.kg == 0 and state.tempo == 0 and least >= rung.floor:
        after = quiet(state.but(target=least))
    else:
        after = one_step_back(state.but(target=case.lo), case.runner)
        bottom = span(after.exercise, after.tempo, after.kg, case.runner)[0]
        after = after.but(target=rung.floor if same_work(after, state) else bottom)
    if same_work(after, state):
        after = after.but(target=min(after.target, state.target))
    return case.decided("A5", "REGRESS", after)


def a6_ease(case: Case) -> Decision | None:
    """Wobbly once holds; wobbly twice running eases."""
    if not case.wobbly:
        return None
    state = case.state
    if state.wobble == 0:
        return case.decided("A6", "HOLD", state.but(wobble=1, ok=0, easy=0))
    if state.target > case.lo:
        lower = max(case.lo, state.target - 2 * RUNGS[state.exercise].step)
        return case.decided("A6", "EASE", quiet(state.but(target=lower)))
    return case.decided("A6", "EASE", one_step_back(state, case.runner))


def a7_deload(case: Case) -> Decision | None:
    """Short of the target holds twice; the third running deloads."""
    state = case.state
    if case.least >= state.target:
        return None
    if state.short < 2:
        return case.decided("A7", "HOLD", state.but(short=state.short + 1, ok=0, easy=0, wobble=0))
    if state.kg > 0:
        after = clipped(state.but(kg=down(0.9, state.kg, case.runner)), case.runner)
    else:
        lower = max(RUNGS[state.exercise].floor, state.target * 8 // 10)
        after = state.but(target=min(state.target, lower))
    return case.decided("A7", "DELOAD", quiet(after))


def a8_hold(case: Case) -> Decision | None:
    """Pain of 3 holds."""
    pain = case.evidence.pain
    return case.decided("A8", "HOLD", quiet(case.state)) if pain is not None and pain >= PAIN_HOLD else None


def a9_hold(case: Case) -> Decision | None:
    """An effort of 9 or 10 holds."""
    effort = case.evidence.effort
    hard = effort is not None and effort >= EFFORT_HOLD
    return case.decided("A9", "HOLD", quiet(case.state)) if hard else None


def a10_count(case: Case) -> Decision | None:
    """Met and steady: one more controlled session; enough of them open the rules that raise."""
    state = case.state
    if state.phase is Phase.MAINTAIN:
        return case.decided("A10", "KEEP", case.met(case.ok))
    if state.freeze_days > 0:
        return case.decided("A10", "HOLD", case.met(min(case.ok, case.enough - 1)))
    if not case.evidence.credit:
        return case.decided("A10", "HOLD", case.met(case.ok))
    if case.ok < case.enough:
        return case.decided("A10", "REPEAT", case.met(case.ok))
    return None


def a11_sets(case: Case) -> Decision | None:
    """Fewer than three sets: one set comes back first."""
    state = case.state
    if state.sets >= SETS:
        return None
    return case.decided("A11", "SETS", quiet(state.but(sets=state.sets + 1)))


def a11_count(case: Case) -> Decision | None:
    """Under hi the target rises by a step, by two after two easy sessions of repetitions."""
    state = case.state
    if state.target >= case.hi:
        return None
    double = case.easy >= 2 and CATALOGUE[state.exercise].measure is Measure.REPS
    rise = RUNGS[state.exercise].step * (2 if double else 1)
    return case.decided("A11", "COUNT", quiet(state.but(target=min(case.hi, state.target + rise))))


def a11_ask(case: Case) -> Decision | None:
    """At hi nothing rises before the morning and the effort are known and calm."""
    morning, effort = case.evidence.morning, case.evidence.effort
    if morning is None or morning > MORNING_CALM or effort is None:
        return case.decided("A11", "ASK", case.met(case.enough - 1))
    return None


def a12_tempo(case: Case) -> Decision | None:
    """Without load a slower tempo comes before a heavier one. [S2]"""
    state, runner = case.state, case.runner
    if state.kg > 0 or state.tempo >= highest_tempo(state.exercise, state.kg, runner):
        return None
    slower = quiet(state.but(tempo=state.tempo + 1))
    target, _ = span(slower.exercise, slower.tempo, slower.kg, runner)
    if CATALOGUE[state.exercise].measure is Measure.REPS:
        target = max(target, case.hi * REP_SECONDS[state.tempo] // REP_SECONDS[slower.tempo])
    return case.decided("A12", "TEMPO", slower.but(target=target))


def a13_load(case: Case) -> Decision | None:
    """The next owned weight at most once a week, with fewer counts; a big jump is earned by more of them."""
    state, runner = case.state, case.runner
    if kind_of(state.exercise, runner) is not Kind.WORK or RUNGS[state.exercise].load is Load.NONE:
        return None
    heavier = next_weight(state.exercise, state.kg, runner)
    if heavier is None:
        return None
    if state.days_since_step < DAYS_BETWEEN_LOADS or case.evidence.first_weeks:
        return case.decided("A13", "WAIT", case.met(case.enough))
    earned = state.kg > 0 and state.target >= case.hi + REPS_BEFORE_BIG_JUMP
    small_enough = fits(state.exercise, state.kg, heavier, runner)
    if small_enough or (earned and heavier - state.kg <= BIG_JUMP_KG):
        lo, _ = span(state.exercise, state.tempo, heavier, runner)
        loaded = quiet(state.but(kg=heavier, target=lo, days_since_step=0))
        return case.decided("A13", "LOAD", loaded)
    if state.kg > 0 and not earned and CATALOGUE[state.exercise].measure is Measure.REPS:
        return case.decided("A13", "REPS", quiet(state.but(target=state.target + 1)))
    return None


def a14_variation(case: Case) -> Decision | None:
    """The next variation after three controlled sessions and at least two weeks."""
    state, runner = case.state, case.runner
    harder = next_variation(state.exercise, runner)
    if harder is None:
        return None
    early = case.ok < SESSIONS_BEFORE_VARIATION or state.days_since_step < DAYS_BETWEEN_VARIATIONS
    if early or (case.evidence.first_weeks and on_step(harder)):
        return case.decided("A14", "WAIT", case.met(case.ok))
    moved = at_start(state, harder, runner).but(days_since_step=0)
    return case.decided("A14", "VARIATION", moved)


def a15_keep(case: Case) -> Decision | None:
    """Nothing is left to raise: keep it, and offer maintenance or more kit."""
    return case.decided("A15", "KEEP", case.met(0))


RULES: tuple[Rule, ...] = (
    a1_stop, a4_keep, a2_halt, a3_reduce, unanswered, a5_regress, a6_ease, a7_deload, a8_hold, a9_hold,
    a10_count, a11_sets, a11_count, a11_ask, a12_tempo, a13_load, a14_variation, a15_keep,
)  # fmt: skip
# The day's highest pain and any red flag apply to every track, whatever was logged there.
BODY_RULES: tuple[Rule, ...] = (a1_stop, a2_halt, a3_reduce, a8_hold)


def decide(state: TrackState, evidence: Evidence, runner: Runner) -> Decision:
    """Return the decision of the first rule that matches the prescribed state and the evidence."""
    case = Case(state, evidence, runner)
    for rule in RULES:
        decision = rule(case)
        if decision is not None:
            return decision
    raise AssertionError("A15 matches everything")


def decide_by_body(state: TrackState, evidence: Evidence, runner: Runner) -> Decision | None:
    """Return what the day's pain or red flag decides for a track that was not logged, if anything."""
    case = Case(state, evidence, runner)
    return next((decision for rule in BODY_RULES if (decision := rule(case))), None)


__all__ = ["RULES", "Case", "Decision", "Evidence", "decide", "decide_by_body"]
