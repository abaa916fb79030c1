"""The stop sign: red flags, where to turn with each, and the way back. Never a diagnosis."""

from core.domain.events import RedFlag
from core.intents import (
    AnswerMorning,
    NoFlag,
    RaiseFlag,
    ShowToday,
    StateCleared,
    StopMessages,
    StopSign,
    UndoLast,
)
from core.speech.catalogue import Voice
from core.speech.message import Button, Line, Manner, Message

Row = tuple[Button, ...]


def sign(voice: Voice, *, reminders: bool, waits: bool = False) -> Message:
    """Show the two roads of /stop: the red flags, and an end or a new beginning of messages.

    Where training ``waits`` for a professional, the way back is offered too.
    """
    ends = (voice.line("stop-ends"),) if waits else ()
    lines = (*voice.lines("stop-sign"), *ends, voice.line("stop-sign-messages"))
    quiet = _quiet(voice) if reminders else _speak(voice)
    return Message(lines, (*_flags(voice, 0), *way_back(voice, waits), (quiet, _back(voice))))


def heard(voice: Voice, flag: RedFlag | None, *, waits: bool) -> Message:
    """Answer words of alarm with the stop sign: the flag that fits first, gently where none is named."""
    lines = voice.lines("stop-heard-flag" if flag else "stop-heard-pain")
    strength = Button(voice.text("stop-button-strength"), AnswerMorning())
    return Message(lines, (*_flags(voice, 0, flag), *way_back(voice, waits), (strength, _back(voice))))


def flag_rows(voice: Voice, entry: int) -> tuple[Row, ...]:
    """Return the red flags as rows of buttons for a pain answer about an entry, and the way past them."""
    return (*_flags(voice, entry), (Button(voice.text("stop-button-none"), NoFlag(entry)),))


def direction(voice: Voice, flag: RedFlag, known: int = 0) -> Message:
    """Answer a red flag: where to turn, that everything pauses, and what ends it.

    ``known`` is the event of a flag that was raised before, 0 for one raised just now.
    """
    lines = (*care_lines(voice, flag), voice.line("stop-paused"), voice.line("stop-ends"))
    buttons = (cleared_button(voice), Button(voice.text("button-undo"), UndoLast(known)))
    return Message(lines, (buttons,), manner=Manner.REPLACE)


def care(voice: Voice, flag: RedFlag | None) -> Message:
    """Stand in for a plan while training is stopped; without a known flag the advice is general."""
    lines = (*care_lines(voice, flag), voice.line("stop-ends"))
    return Message(lines, ((cleared_button(voice), _sign(voice)),))


def care_lines(voice: Voice, flag: RedFlag | None) -> tuple[Line, ...]:
    """Return where to turn: by the flag, or in general."""
    return voice.lines(f"stop-direction-{flag}" if flag else "stop-care")


def cleared_button(voice: Voice) -> Button:
    """The way back, for wherever training is stopped or waits for a professional."""
    return Button(voice.text("stop-button-cleared"), StateCleared())


def way_back(voice: Voice, waits: bool) -> tuple[Row, ...]:
    """Return the way back as a row of its own, none where training does not wait for a professional."""
    return ((cleared_button(voice),),) if waits else ()


def ask_cleared(voice: Voice) -> Message:
    """Ask whether a professional examined it and agreed."""
    choices = (
        Button(voice.text("stop-button-cleared-sure"), StateCleared(sure=True)),
        Button(voice.text("stop-button-cleared-not"), ShowToday()),
    )
    return Message((voice.line("stop-cleared-question"),), (choices,), manner=Manner.REPLACE)


def cleared(voice: Voice, *, halted: bool) -> Message:
    """Tell how training begins again: ``halted`` waits for calm mornings first."""
    line = voice.line("stop-cleared-halted" if halted else "stop-cleared-ready")
    return Message((line,), ((_today(voice),),), manner=Manner.REPLACE)


def nothing_stopped(voice: Voice) -> Message:
    """There is nothing to clear."""
    return Message((voice.line("stop-nothing"),), ((_today(voice),),), manner=Manner.REPLACE)


def quiet(voice: Voice, *, changed: bool) -> Message:
    """No more messages; not ``changed`` if they were off already."""
    key = "stop-quiet" if changed else "stop-quiet-already"
    return Message((voice.line(key),), (_undoable(voice, _speak(voice), changed),), manner=Manner.REPLACE)


def speaking(voice: Voice, hours: str, *, changed: bool) -> Message:
    """Messages again, at these hours; not ``changed`` if they were on already."""
    line = voice.line("stop-speak", hours=hours) if changed else voice.line("stop-speak-already")
    return Message((line,), (_undoable(voice, _today(voice), changed),), manner=Manner.REPLACE)


def _undoable(voice: Voice, other: Button, changed: bool) -> Row:
    return (Button(voice.text("button-undo"), UndoLast()), other) if changed else (other,)


def _flags(voice: Voice, entry: int, first: RedFlag | None = None) -> tuple[Row, ...]:
    ordered = sorted(RedFlag, key=lambda flag: flag is not first)
    return tuple((Button(voice.text(f"stop-flag-{flag}"), RaiseFlag(flag, entry)),) for flag in ordered)


def _quiet(voice: Voice) -> Button:
    return Button(voice.text("stop-button-quiet"), StopMessages())


def _speak(voice: Voice) -> Button:
    return Button(voice.text("stop-button-speak"), StopMessages(stop=False))


def _back(voice: Voice) -> Button:
    return Button(voice.text("stop-button-back"), ShowToday())


def _sign(voice: Voice) -> Button:
    return Button(voice.text("stop-button-sign"), StopSign())


def _today(voice: Voice) -> Button:
    return Button(voice.text("button-today"), ShowToday())
