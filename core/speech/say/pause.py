"""Pauses: the reasons, what is silent until when, and what coming back means."""

from core.domain.events import Paused, PauseReason
from core.intents import PauseAll, ResumeAll, StopSign, UndoLast
from core.speech.catalogue import Voice
from core.speech.message import Button, Line, Manner, Message
from core.speech.say.rows import in_rows


def reasons(voice: Voice) -> Message:
    """Ask why, one tap each; typed, with an end."""
    buttons = [Button(voice.name(reason), PauseAll(reason.value)) for reason in PauseReason]
    example = voice.text("command-pause.example")
    return Message(voice.lines("pause-ask", example=example), in_rows(buttons, 3))


def paused(voice: Voice, pause: Paused, held: str) -> Message:
    """Tell what is silent and until when; ``held`` names a stop or halt that the pause does not end."""
    lines = [_until(voice, "done", pause), voice.line("pause-means")]
    if pause.reason is PauseReason.INJURY:
        lines.append(voice.line("pause-injury"))
    if held:
        lines.append(voice.line(f"pause-held-{held}"))
    signs = (Button(voice.text("pause-signs"), StopSign()),) if pause.reason is PauseReason.INJURY else ()
    buttons = (_resume(voice), Button(voice.text("button-undo"), UndoLast()), *signs)
    return Message(tuple(lines), (buttons,), manner=Manner.REPLACE)


def paused_already(voice: Voice, pause: Paused) -> Message:
    """It is paused already; how to change the end."""
    lines = (_until(voice, "present", pause), voice.line("pause-change"))
    return Message(lines, ((_resume(voice),),))


def resumed(voice: Voice, held: str) -> Message:
    """The pause is over; what the days away do to the session is said with the session."""
    held_line = (voice.line(f"pause-held-{held}"),) if held else ()
    undo_button = Button(voice.text("button-undo"), UndoLast())
    return Message((voice.line("pause-over"), *held_line), ((undo_button,),), manner=Manner.REPLACE)


def not_paused(voice: Voice) -> tuple[Line, ...]:
    """Nothing is paused."""
    return voice.lines("pause-none")


def _until(voice: Voice, when: str, pause: Paused) -> Line:
    reason = voice.name(pause.reason)
    if pause.until is None:
        return voice.line(f"pause-{when}-open", reason=reason)
    return voice.line(f"pause-{when}-until", reason=reason, day=voice.day(pause.until))


def _resume(voice: Voice) -> Button:
    return Button(voice.text("pause-resume"), ResumeAll())
