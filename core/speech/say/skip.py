"""Skipping an entry: the reasons, and one neutral line."""

from datetime import date

from core.domain.events import Skipped, SkipReason
from core.intents import ShowToday, Skip, UndoLast
from core.records import Entry
from core.speech.catalogue import Voice
from core.speech.message import Button, Manner, Message


def reasons(voice: Voice, entry: Entry) -> Message:
    """Ask why, one tap each."""
    choices = tuple(Button(voice.name(reason), Skip(entry.id, reason)) for reason in SkipReason)
    return Message((voice.line("skip-ask"),), (choices,), manner=Manner.REPLACE)


def logged(voice: Voice, day: date) -> Message:
    """What is logged cannot be skipped."""
    return Message((voice.line("skip-logged", day=voice.day(day)),))


def skipped(voice: Voice, skip: Skipped, known: int = 0) -> Message:
    """The entry is left out; nothing changes.

    ``known`` is the event of a skip that was told before, 0 for one told just now.
    """
    keeps = "rest" if skip.reason in (SkipReason.REST, SkipReason.ILL) else "other"
    line = voice.line("skip-done", day=voice.day(skip.day), reason=keeps)
    buttons = (
        Button(voice.text("button-undo"), UndoLast(known)),
        Button(voice.text("button-today"), ShowToday()),
    )
    return Message((line,), (buttons,), manner=Manner.REPLACE)
