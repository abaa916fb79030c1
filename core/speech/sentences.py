"""One sentence for every rule and verb of progression: what changed, and the facts that decided it.

The words stand in the catalogue, the choice here. What is said follows from the decision, never from a guess.
"""

from collections.abc import Callable, Mapping

from core.domain.exercises import CATALOGUE, Kit, Measure
from core.domain.ladder import RUNGS, next_variation, same_work
from core.domain.progression import DAYS_BETWEEN_VARIATIONS, MORNING_CALM, SESSIONS_BEFORE_VARIATION
from core.speech.message import Line
from core.speech.told import Told


def _halt(told: Told) -> Line:
    after, before = told.after, told.before
    if told.evidence.clearance:
        return told.voice.line("decision-a2-clearance")
    then = "load" if after.kg < before.kg else "same" if after.dose == before.dose else "easier"
    return told.voice.line("decision-a2-halt", then=then)


def _build(told: Told) -> Line:
    return told.voice.line("decision-a2-build", dose=told.voice.dose(told.after))


def _reduce(told: Told) -> Line:
    after, before = told.after, told.before
    what = "load" if after.kg < before.kg else "same" if after.dose == before.dose else "step"
    freeze = told.voice.text("decision-freeze", n=after.freeze_days)
    return told.voice.line("decision-a3-reduce", what=what, pain=told.evidence.pain or 0, freeze=freeze)


def _regress(told: Told) -> Line:
    after, before, voice, least = told.after, told.before, told.voice, told.case.least
    if not same_work(after, before) or after.sets != before.sets:
        return voice.line("decision-a5-early", easier=told.easier())
    if after.target == before.target:
        return voice.line("decision-a5-same")
    if after.target == least:
        amount = told.amount(least)
        return voice.line("decision-a5-clean", measure=told.measure, n=least, amount=amount)
    if least >= told.case.lo:
        return voice.line("decision-a5-less", count=told.count(after.target))
    return voice.line("decision-a5-early", easier=told.easier())


def _wobble_hold(told: Told) -> Line:
    if any(one.control is None for one in told.evidence.sets):
        return told.voice.line("decision-a6-unanswered")
    return told.voice.line("decision-a6-hold")


def _ease(told: Told) -> Line:
    after, before = told.after, told.before
    if same_work(after, before) and after.sets == before.sets and after.target < before.target:
        return told.voice.line("decision-a6-smooth", count=told.count(after.target))
    return told.voice.line("decision-a6-ease", easier=told.easier())


def _short(told: Told) -> Line:
    if told.case.least == 0:
        return told.voice.line("decision-a7-missing")
    return told.voice.line("decision-a7-hold", time=told.after.short, count=told.count(told.before.target))


def _deload(told: Told) -> Line:
    weight = told.voice.weight(told.before.kg) if told.before.kg > 0 else "none"
    target = told.count(told.before.target)
    return told.voice.line("decision-a7-deload", weight=weight, count=target, easier=told.easier())


def _pain_hold(told: Told) -> Line:
    if told.evidence.pain is None:
        return told.voice.line("decision-a8-unanswered")
    return told.voice.line("decision-a8-hold", pain=told.evidence.pain)


def _effort_hold(told: Told) -> Line:
    return told.voice.line("decision-a9-hold", effort=told.evidence.effort or 0)


def _repeat(told: Told) -> Line:
    left = told.case.enough - told.after.ok
    return told.voice.line("decision-a10-repeat", left=left, word=told.word(left), ahead=told.ahead())


def _held(told: Told) -> Line:
    if told.before.freeze_days > 0:
        return told.voice.line("decision-a10-frozen", days=told.before.freeze_days)
    return told.voice.line("decision-a10-close", loaded="yes" if told.before.kg > 0 else "no")


def _sets(told: Told) -> Line:
    word, dose = told.word(told.case.ok), told.voice.dose(told.after)
    return told.voice.line("decision-a11-sets", word=word, dose=dose)


def _count(told: Told) -> Line:
    rise = told.after.target - told.before.target
    if told.measure == Measure.REPS and told.case.easy >= 2 and rise == 2 * RUNGS[told.before.exercise].step:
        up = told.voice.text("decision-word", n=rise)
        return told.voice.line("decision-a11-spare", word=told.word(told.case.easy), rise=up)
    before, after = told.count(told.before.target), told.count(told.after.target)
    return told.voice.line("decision-a11-count", word=told.word(told.case.ok), before=before, after=after)


def _ask(told: Told) -> Line:
    morning, effort = told.evidence.morning, told.evidence.effort
    if morning is not None and morning > MORNING_CALM:
        return told.voice.line("decision-a11-sore", morning=morning)
    ask = "effort" if morning is not None else "morning" if effort is not None else "both"
    return told.voice.line("decision-a11-ask", ask=ask)


def _tempo(told: Told) -> Line:
    if told.measure == Measure.REPS and told.before.tempo > 0:
        return told.voice.line("decision-a12-hold", weights="some" if told.runner.weights_kg else "none")
    return told.voice.line(
        "decision-a12-tempo",
        measure=told.measure,
        n=told.before.target,
        times=told.times,
        before=told.amount(told.before.target),
        after=told.amount(told.after.target),
    )


def _load_wait(told: Told) -> Line:
    return told.voice.line("decision-a13-careful" if told.evidence.first_weeks else "decision-a13-wait")


def _load(told: Told) -> Line:
    on_step = any(Kit.STEP in needed for needed in CATALOGUE[told.before.exercise].kits)
    return told.voice.line(
        "decision-a13-load",
        measure=told.measure,
        n=told.before.target,
        pace="slow" if told.before.tempo > 0 else "even",
        times=told.times,
        amount=told.amount(told.before.target),
        weight=told.voice.weight(told.after.kg),
        flat="yes" if on_step and told.before.kg == 0 else "no",
    )


def _variation_wait(told: Told) -> Line:
    voice, days = told.voice, DAYS_BETWEEN_VARIATIONS - told.before.days_since_step
    sessions = SESSIONS_BEFORE_VARIATION - told.case.ok
    harder = next_variation(told.before.exercise, told.runner) or told.after.exercise
    following = voice.exercise(harder)
    if sessions > 0 and days > 0:
        return voice.line("decision-a14-both", n=sessions, days=days, next=following)
    if sessions > 0:
        return voice.line("decision-a14-sessions", n=sessions, next=following)
    if days > 0:
        return voice.line("decision-a14-days", days=days, next=following)
    return voice.line("decision-a14-careful")


def _variation(told: Told) -> Line:
    return told.voice.line("decision-a14-variation", word=told.word(told.case.ok), next=told.after.exercise)


SENTENCES: Mapping[str, Callable[[Told], Line]] = {
    "A1 STOP": lambda told: told.voice.line("decision-a1-stop"),
    "A1 KEEP": lambda told: told.voice.line("decision-a1-keep"),
    "A2 HALT": _halt,
    "A2 KEEP": lambda told: told.voice.line(
        f"decision-a2-keep{'-clearance' if told.evidence.clearance else ''}"
    ),
    "A2 BUILD": _build,
    "A3 REDUCE": _reduce,
    "A4 KEEP": lambda told: told.voice.line("decision-a4-keep"),
    "A5 REGRESS": _regress,
    "A6 HOLD": _wobble_hold,
    "A6 EASE": _ease,
    "A7 HOLD": _short,
    "A7 DELOAD": _deload,
    "A8 HOLD": _pain_hold,
    "A9 HOLD": _effort_hold,
    "A10 REPEAT": _repeat,
    "A10 KEEP": lambda told: told.voice.line("decision-a10-keep"),
    "A10 HOLD": _held,
    "A11 SETS": _sets,
    "A11 COUNT": _count,
    "A11 ASK": _ask,
    "A12 TEMPO": _tempo,
    "A13 WAIT": _load_wait,
    "A13 LOAD": _load,
    "A13 REPS": lambda told: told.voice.line("decision-a13-reps"),
    "A14 WAIT": _variation_wait,
    "A14 VARIATION": _variation,
    "A15 KEEP": lambda told: told.voice.line("decision-a15-keep"),
}
