"""Pauses: the reasons, what is silent until when, and what coming back means."""

from datetime import datetime

from core.coming import Coming
from core.domain.events import Paused, PauseReason
from core.domain.settings import Settings
from core.intents import PauseAll, ResumeAll, StopSign, UndoLast
from core.speech.catalogue import Voice
from core.speech.message import Button, Line, Manner, Message
from core.speech.say.moments import away
from core.speech.say.remind import following_line
from core.speech.say.rows import in_rows


def reasons(voice: Voice) -> Message:
    """Ask why, one tap each; typed, with an end."""
    buttons = [Button(voice.name(reason), PauseAll(reason.value)) for reason in PauseReason]
    example = voice.text("command-pause.example")
    return Message(voice.lines("pause-ask", example=example), in_rows(buttons, 3))


def paused(voice: Voice, now: datetime, pause: Paused, held: str, following: Coming | None) -> Message:
    """Tell what is silent and until when, and what comes first after it.

    ``held`` names a stop or halt that the pause does not end.
    """
    lines = [_until(voice, "done", pause), voice.line("pause-means")]
    if following is not None:
        at = following.at
        lines.append(voice.line("pause-after", at=voice.moment(at), away=away(voice, now, at)))
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


def resumed(voice: Voice, now: datetime, settings: Settings, held: str, following: Coming | None) -> Message:
    """The pause is over, and when the next reminder comes; the session says what the days away do to it."""
    lines = [voice.line("pause-over")]
    if held:
        lines.append(voice.line(f"pause-held-{held}"))
    if not settings.reminders:
        lines.append(voice.line("when-off"))
    elif held != "stopped":
        lines.append(following_line(voice, now, following))
    undo_button = Button(voice.text("button-undo"), UndoLast())
    return Message(tuple(lines), ((undo_button,),), manner=Manner.REPLACE)


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
