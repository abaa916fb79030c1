"""A decision as it is told: its facts in a voice, what became easier, what the next session would open."""

from dataclasses import dataclass

from core.domain.evidence import Case, Decision, Evidence, needed_sets
from core.domain.exercises import CATALOGUE
from core.domain.progression import decide
from core.domain.state import Control, Runner, SetLog, TrackState
from core.speech.catalogue import Voice

DAYS_BETWEEN_SESSIONS = 2  # the next session is expected so many days later


@dataclass(frozen=True, slots=True)
class Told:
    """One decision as it is told: to whom, what, and for whose kit."""

    voice: Voice
    decision: Decision
    runner: Runner

    @property
    def before(self) -> TrackState:
        """What was prescribed."""
        return self.decision.before

    @property
    def after(self) -> TrackState:
        """What comes next."""
        return self.decision.after

    @property
    def evidence(self) -> Evidence:
        """What was known."""
        return self.decision.evidence

    @property
    def case(self) -> Case:
        """The facts that the rules worked with."""
        return Case(self.before, self.evidence, self.runner)

    @property
    def unanswered(self) -> bool:
        """Whether it only waits for how the sets were kept, or for the pain."""
        held = self.decision.name in ("A6 HOLD", "A8 HOLD")
        unknown = self.evidence.pain is None or any(one.control is None for one in self.evidence.sets)
        return held and unknown

    @property
    def measure(self) -> str:
        """What a set counts."""
        return CATALOGUE[self.before.exercise].measure.value

    def count(self, n: int) -> str:
        """Write a count shortly."""
        return self.voice.count(self.before.exercise, n)

    def amount(self, n: int) -> str:
        """Write a count in words."""
        return self.voice.amount(self.before.exercise, n)

    def word(self, n: int) -> str:
        """Write a number as the first word of a sentence."""
        return self.voice.text("decision-word.start", n=n)

    @property
    def times(self) -> str:
        """How often it was met in a row, this time included."""
        return self.voice.text("decision-times", n=self.case.ok)

    def easier(self) -> str:
        """Say what became easier, as a sentence."""
        before, after, voice = self.before, self.after, self.voice
        if after.exercise != before.exercise:
            return voice.text("decision-easier-exercise", exercise=voice.exercise(after.exercise))
        if after.kg < before.kg:
            if after.kg == 0:
                return voice.text("decision-easier-unload")
            lighter = (owned for owned in self.runner.weights_kg if owned < before.kg)
            if after.kg == max(lighter, default=0.0):
                return voice.text("decision-easier-weight")
            return voice.text("decision-easier-load", weight=voice.weight(after.kg))
        if after.tempo < before.tempo:
            tempo = voice.tempo(after.exercise, after.tempo)
            return voice.text("decision-easier-tempo", measure=self.measure, tempo=tempo)
        if after.sets < before.sets and after.target != before.target:
            return voice.text("decision-easier-dose", dose=voice.dose(after))
        if after.sets < before.sets:
            return voice.text("decision-easier-sets")
        if after.target != before.target:
            return voice.text("decision-easier-target", count=self.count(after.target))
        return voice.text("decision-easier-same")

    def ahead(self) -> str:
        """Say what the last missing controlled session would open, by letting the rules decide it."""
        state, voice = self.after, self.voice
        soon = state.but(
            ok=self.case.enough - 1, days_since_step=state.days_since_step + DAYS_BETWEEN_SESSIONS
        )
        met = (SetLog(state.target, Control.STEADY),) * needed_sets(state)
        calm = Evidence(met, pain=0, effort=8, morning=0, first_weeks=self.evidence.first_weeks)
        opened = decide(soon, calm, self.runner)
        match opened.verb:
            case "SETS":
                return voice.text("decision-ahead-sets")
            case "COUNT" | "REPS":
                rise = opened.after.target - state.target
                amount = self.amount(rise)
                return voice.text("decision-ahead-count", measure=self.measure, n=rise, amount=amount)
            case "TEMPO":
                return voice.text("decision-ahead-tempo", measure=self.measure)
            case "LOAD":
                return voice.text("decision-ahead-load")
            case "VARIATION":
                return voice.text("decision-ahead-variation")
            case "KEEP":
                return voice.text("decision-ahead-top")
            case _:
                return voice.text("decision-ahead-later")
