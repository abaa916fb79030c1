"""Why: the sentence of a decision, of time away and of a day's rest, and the receipt that /why shows."""

from collections.abc import Iterator, Mapping

from core.domain.evidence import Decision
from core.domain.exercises import CATALOGUE
from core.domain.readiness import Band, Standing
from core.domain.state import Control, Runner, TrackState
from core.speech.catalogue import Voice
from core.speech.message import Line
from core.speech.sentences import SENTENCES
from core.speech.told import Told

# Where a rule comes from; its numbers, and every rule not named here, are our own cautious choice.
SOURCES: Mapping[str, tuple[str, ...]] = {
    "A5 REGRESS": ("s2",),
    "A6 HOLD": ("s2",),
    "A6 EASE": ("s2",),
    "A11 SETS": ("s1", "s2", "s3"),
    "A12 TEMPO": ("s2",),
    "A13 LOAD": ("s2",),
    "A14 VARIATION": ("s2", "s3"),
}
WEEKS_FROM = 14  # days away; fewer are said in days
_WORST = (Control.LOST, None, Control.WOBBLY, Control.STEADY)


def sentence(voice: Voice, decision: Decision, runner: Runner) -> Line:
    """Say in one sentence or two what changed and the facts that decided it."""
    return SENTENCES[decision.name](Told(voice, decision, runner))


def standing_sentence(voice: Voice, standing: Standing) -> Line:
    """Say why a day rests (S1 to S4), or that nothing stands against training."""
    return voice.line(f"decision-standing-{standing.reason}")


def eased_sentence(voice: Voice, band: Band, before: TrackState, after: TrackState, days: int) -> Line:
    """Say what S5 eased after so many ``days`` away: from the stored state to the one sent."""
    away = _away(voice, days)
    match band:
        case Band.FRESH:
            return voice.line("decision-eased-fresh")
        case Band.WEEK:
            return voice.line("decision-eased-week", away=away)
        case _ if after.dose == before.dose:
            return voice.line("decision-eased-same", away=away)
        case Band.FORTNIGHT:
            return voice.line("decision-eased-set", away=away)
    parts = ", ".join(_parts(voice, before, after))
    return voice.line("decision-eased-back", away=away, parts=parts)


def _away(voice: Voice, days: int) -> str:
    if days < WEEKS_FROM:
        return voice.text("decision-away-days", word=voice.text("decision-word.start", n=days))
    weeks = days // 7
    return voice.text("decision-away-weeks", weeks=weeks, word=voice.text("decision-word.start", n=weeks))


def _parts(voice: Voice, before: TrackState, after: TrackState) -> Iterator[str]:
    """What became easier, the greatest step first, sets last."""
    measure = CATALOGUE[before.exercise].measure
    if after.exercise != before.exercise:
        yield voice.text("decision-eased-part-exercise")
    elif after.kg < before.kg:
        yield voice.text("decision-eased-part-load" if after.kg > 0 else "decision-eased-part-unload")
    elif after.tempo < before.tempo:
        yield voice.text("decision-eased-part-tempo", measure=measure)
    elif after.target < before.target:
        yield voice.text("decision-eased-part-target", measure=measure)
    if after.sets < before.sets:
        yield voice.text("decision-eased-part-sets", n=after.sets)


def receipt(voice: Voice, decision: Decision, runner: Runner) -> tuple[Line, ...]:
    """Tell a decision in full: rule, sentence, inputs, what comes next, what would change it, source."""
    told = Told(voice, decision, runner)
    rule = f"decision-rule-{'unanswered' if told.unanswered else decision.rule.lower()}"
    return (
        voice.line("decision-receipt-rule", name=decision.name, title=voice.text(rule)),
        sentence(voice, decision, runner),
        *_inputs(told),
        voice.line(
            "decision-receipt-next", exercise=voice.exercise(told.after.exercise), dose=voice.dose(told.after)
        ),
        voice.line(f"{rule}.change"),
        voice.line("decision-receipt-sources", sources=_sources(voice, decision)),
    )


def _inputs(told: Told) -> Iterator[Line]:
    voice, before, evidence = told.voice, told.before, told.evidence
    name = voice.exercise(before.exercise)
    yield voice.line("decision-receipt-prescribed", exercise=name, dose=voice.dose(before))
    if evidence.sets:
        if told.case.least:
            yield voice.line("decision-receipt-smallest", count=told.count(told.case.least))
        else:
            yield voice.line("decision-receipt-missing")
        marks = {one.control for one in evidence.sets}
        worst = next(mark for mark in _WORST if mark in marks)
        yield voice.line("decision-receipt-control", control=worst or "unknown")
    yield voice.line(
        "decision-receipt-felt",
        pain=_known(voice, "decision-receipt-pain", evidence.pain),
        effort=_known(voice, "decision-receipt-effort", evidence.effort),
        morning=_known(voice, "decision-receipt-morning", evidence.morning),
    )
    yield voice.line("decision-receipt-sessions", ok=before.ok, enough=told.case.enough)
    if told.after.freeze_days > 0:
        yield voice.line("decision-receipt-freeze", days=told.after.freeze_days)


def _known(voice: Voice, key: str, answer: int | None) -> str:
    return voice.text(key, known="no" if answer is None else "yes", n=answer or 0)


def _sources(voice: Voice, decision: Decision) -> str:
    own = voice.text("decision-source-own")
    named = [voice.text(f"decision-source-{tag}") for tag in SOURCES.get(decision.name, ())]
    return voice.list([*named, own])
