"""The receipt of the last decision, and what stands between it and today."""

from collections.abc import Sequence

from core.domain.evidence import Decision
from core.domain.readiness import Standing
from core.domain.state import Runner, TrackState
from core.intents import ShowExercise, ShowToday
from core.speech.catalogue import Voice
from core.speech.message import Button, Line, Message
from core.speech.receipt import receipt, sentence, standing_sentence
from core.speech.say import stop


def why(
    voice: Voice,
    decision: Decision,
    beside: Sequence[Decision],
    runner: Runner,
    now: tuple[Line, ...],
    *,
    waits: bool = False,
) -> Message:
    """Show the receipt of a decision, in a line each what was decided beside it, and what differs by now.

    Where training ``waits`` for a professional, the way back is a button.
    """
    others = tuple(_beside(voice, one, runner) for one in beside)
    lines = (*receipt(voice, decision, runner), *(((), *others) if others else ()))
    how = Button(voice.text("why-button-exercise"), ShowExercise(decision.after.exercise))
    return Message((*lines, (), *now) if now else lines, (*stop.way_back(voice, waits), (_today(voice), how)))


def _beside(voice: Voice, decision: Decision, runner: Runner) -> Line:
    said = "".join(span.text for span in sentence(voice, decision, runner))
    name = voice.exercise(decision.after.exercise, "short")
    return voice.line("why-beside", exercise=name, rule=decision.name, said=said)


def nothing(voice: Voice, now: tuple[Line, ...], *, waits: bool = False) -> Message:
    """Nothing was decided yet."""
    return Message((voice.line("why-nothing"), *now), (*stop.way_back(voice, waits), (_today(voice),)))


def resting(voice: Voice, standing: Standing) -> tuple[Line, ...]:
    """Return why today rests by S1 to S4; nothing if it does not."""
    return () if standing.send else (standing_sentence(voice, standing),)


def changed(voice: Voice, decision: Decision, state: TrackState) -> tuple[Line, ...]:
    """Return what became of the decision since, by a swap, other kit or a professional's word."""
    if state.dose == decision.after.dose:
        return ()
    return (voice.line("why-changed", exercise=voice.exercise(state.exercise), dose=voice.dose(state)),)


def _today(voice: Voice) -> Button:
    return Button(voice.text("button-today"), ShowToday())
