"""Swaps: what can be chosen, what was, and why a choice is not taken; maintaining or building."""

from collections.abc import Sequence

from core.domain.exercises import CATALOGUE, Kit
from core.domain.placement import Refusal
from core.domain.settings import Settings
from core.domain.state import Phase, Track, TrackState
from core.domain.training import Training
from core.intents import ChangeKit, ChoosePhase, Onboard, ShowToday, Step, SwapLift, UndoLast
from core.speech.catalogue import Voice
from core.speech.message import Button, Manner, Message
from core.speech.say.rows import choice


def choices(
    voice: Voice,
    training: Training,
    settings: Settings,
    lifts: Sequence[str],
    accessories: Sequence[str],
    *,
    may_maintain: bool,
) -> Message:
    """Show the present main lift and accessory, what may stand in for them, and the choice of phase."""
    main = training.tracks.get(Track.RAISES)
    lines = []
    if main is not None:
        lines.append(voice.line("swap-main", exercise=voice.exercise(main.exercise), dose=voice.dose(main)))
    lines.append(voice.line("swap-accessory", exercise=voice.exercise(settings.accessory)))
    if not lifts:
        held = "stopped" if training.stopped else "halted" if training.halted else "none"
        lines.append(voice.line(f"swap-lifts-{held}"))
    lines.append(voice.line("swap-how"))
    buttons = [Button(voice.exercise(one, "short"), SwapLift(one)) for one in (*lifts, *accessories)]
    rows = choice(voice.text("card-choose"), buttons, 2)
    if training.maintaining:
        return Message((*lines, voice.line("swap-offer-build")), (*rows, (_build(voice),)))
    if may_maintain:
        return Message((*lines, voice.line("swap-offer-maintain")), (*rows, (_maintain(voice),)))
    return Message(tuple(lines), rows)


def swapped(voice: Voice, state: TrackState) -> Message:
    """The main lift is another one from now on."""
    line = voice.line("swap-done", exercise=voice.exercise(state.exercise), dose=voice.dose(state))
    return Message((line,), (_after(voice),), manner=Manner.REPLACE)


def accessory_chosen(voice: Voice, exercise: str) -> Message:
    """The accessory is another one from now on."""
    line = voice.line("swap-accessory-done", exercise=voice.exercise(exercise))
    return Message((line,), (_after(voice),), manner=Manner.REPLACE)


def refused(voice: Voice, exercise: str, reason: Refusal) -> Message:
    """Say why the choice is not taken, and the way to it where there is one."""
    line = voice.line(
        f"swap-refused-{reason}", exercise=voice.exercise(exercise), kit=_needed(voice, exercise)
    )
    match reason:
        case Refusal.HARDER:
            way = Button(voice.text("swap-test"), Onboard(Step.LEVEL))
        case Refusal.NO_KIT:
            way = Button(voice.text("swap-kit"), ChangeKit())
        case _:
            way = Button(voice.text("swap-button"), SwapLift())
    return Message((line,), ((way, _today(voice)),))


def which(voice: Voice, fitting: Sequence[str]) -> Message:
    """Ask which of several exercises is meant."""
    buttons = [Button(voice.exercise(one, "short"), SwapLift(one)) for one in fitting]
    rows = choice(voice.text("card-choose"), buttons, 2)
    return Message((voice.line("swap-which" if buttons else "swap-which-none"),), rows)


def unknown(voice: Voice, text: str) -> Message:
    """No exercise is called that."""
    line = voice.line("swap-unknown", text=text, example=voice.text("command-swap.example"))
    return Message((line,), ((Button(voice.text("swap-button"), SwapLift()),),))


def phase(voice: Voice, chosen: Phase, state: TrackState) -> Message:
    """Maintaining or building from now on."""
    exercise, dose = voice.exercise(state.exercise), voice.dose(state)
    line = voice.line(f"swap-phase-{chosen}", exercise=exercise, dose=dose)
    build = (_build(voice),) if chosen is Phase.MAINTAIN else ()
    return Message((line,), ((*_after(voice), *build),), manner=Manner.REPLACE)


def phase_same(voice: Voice, chosen: Phase) -> Message:
    """It is so already."""
    return Message((voice.line(f"swap-phase-{chosen}-same"),), ((_today(voice),),))


def maintain_refused(voice: Voice) -> Message:
    """Maintenance is not to be had yet."""
    return Message((voice.line("swap-maintain-refused"),), ((_today(voice),),))


def _build(voice: Voice) -> Button:
    return Button(voice.text("swap-build"), ChoosePhase(Phase.BUILD))


def _maintain(voice: Voice) -> Button:
    return Button(voice.text("swap-maintain"), ChoosePhase(Phase.MAINTAIN))


def _needed(voice: Voice, exercise: str) -> str:
    """Name what an exercise needs: ``slant board, or bench and weight plate``."""
    ways = [
        voice.list([voice.name(one) for one in Kit if one in needed]) for needed in CATALOGUE[exercise].kits
    ]
    return voice.list(ways, any_of=True)


def _after(voice: Voice) -> tuple[Button, ...]:
    return _today(voice), Button(voice.text("button-undo"), UndoLast())


def _today(voice: Voice) -> Button:
    return Button(voice.text("button-today"), ShowToday())
