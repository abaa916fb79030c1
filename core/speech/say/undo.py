"""Undo: what was taken back, or the question whether a halt was pressed by mistake."""

from collections.abc import Sequence

from core.domain.events import Changed, Event, Logged, RunNoted
from core.intents import ShowToday, UndoLast
from core.speech.catalogue import Voice
from core.speech.message import Button, Manner, Message
from core.speech.say import settings

_PLAIN = {
    "Skipped": "skip",
    "MorningAnswered": "morning",
    "FlagRaised": "flag",
    "Begun": "exercise",
    "PhaseChosen": "phase",
    "Paused": "pause",
    "Resumed": "resume",
}


def nothing(voice: Voice) -> Message:
    """There is nothing to take back."""
    return Message((voice.line("undo-nothing"),), ((Button(voice.text("button-today"), ShowToday()),),))


def later_first(voice: Voice, event: int) -> Message:
    """Something done later builds on it and has to be taken back first."""
    first = Button(voice.text("undo-later-first"), UndoLast(event))
    return Message((voice.line("undo-later"),), ((first,),), manner=Manner.REPLACE)


def by_mistake(voice: Voice, event: int) -> Message:
    """Ask before a halt or a red flag is taken back."""
    choices = (
        Button(voice.text("undo-mistake-yes"), UndoLast(event, sure=True)),
        Button(voice.text("undo-mistake-no"), ShowToday()),
    )
    return Message((voice.line("undo-mistake"),), (choices,), manner=Manner.REPLACE)


def taken_back(voice: Voice, events: Sequence[tuple[Event, bool]], *, counts: bool = False) -> Message:
    """Say what was taken back, each thing once; True beside an event of which an earlier version stands.

    What ``counts`` among the halts of four weeks does so still.
    """
    told = dict.fromkeys(
        voice.line("undo-edit" if edited else "undo-item", what=_told(voice, event))
        for event, edited in events
    )
    if counts:
        lines = (voice.line("undo-done-counts"), *told, voice.line("undo-counts"))
    else:
        lines = (voice.line("undo-done"), *told)
    return Message(lines, ((Button(voice.text("button-today"), ShowToday()),),), manner=Manner.REPLACE)


def _told(voice: Voice, event: Event) -> str:
    day = voice.day(event.day)
    match event:
        case Logged():
            return voice.text("undo-log", exercise=voice.exercise(event.exercise), day=day)
        case RunNoted():
            return voice.text("undo-run", run=voice.name(event.kind), day=voice.day(event.on))
        case Changed():
            return voice.text("undo-settings", names=voice.list(settings.names(voice, event)))
        case _:
            return voice.text(f"undo-{_PLAIN[type(event).__name__]}", day=day)
