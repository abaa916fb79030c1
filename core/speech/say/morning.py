"""The morning question, and what an answer means: fine, rest, or stop."""

from datetime import date
from enum import StrEnum

from core.domain.progression import MORNING_CALM, PAIN_HALT, PAIN_HOLD
from core.domain.scales import PAINS
from core.domain.training import Training
from core.intents import AnswerMorning, ShowToday, ShowWhy, UndoLast
from core.records import Entry
from core.speech.catalogue import Voice
from core.speech.message import Button, Line, Manner, Message, Row
from core.speech.say import stop
from core.speech.say.rows import choice

PHYSIO_AT = 2  # [O] sore mornings in the window that ``Training.sore`` keeps
_ROW = 6


class Meaning(StrEnum):
    """What a morning answer comes to."""

    CALM = "calm"
    REST_OVER = "rest-over"
    ONE_MORE = "one-more"
    TWO_MORE = "two-more"
    HALT_OVER = "halt-over"
    CLEARANCE_CALM = "clearance-calm"
    CUT_BACK = "cut-back"
    NOT_CALM = "not-calm"
    HALT = "halt"
    CLEARANCE = "clearance"
    STOPPED = "stopped"


_WAITS = (Meaning.STOPPED, Meaning.CLEARANCE, Meaning.CLEARANCE_CALM)  # for a professional
_WHY = (Meaning.CUT_BACK, Meaning.HALT, Meaning.CLEARANCE, Meaning.HALT_OVER)


def meaning(before: Training, after: Training, day: date, pain: int) -> Meaning:
    """Return what a day's answer of this pain came to, from the training before it to the one after."""
    if after.stopped:
        return Meaning.STOPPED
    if pain > MORNING_CALM:
        if after.needs_clearance:
            return Meaning.CLEARANCE
        if pain >= PAIN_HALT:
            return Meaning.HALT
        return Meaning.NOT_CALM if after.halted else Meaning.CUT_BACK
    if after.needs_clearance:
        return Meaning.CLEARANCE_CALM
    if after.halted:
        return Meaning.ONE_MORE if after.calm_day == day else Meaning.TWO_MORE
    if before.halted:
        return Meaning.HALT_OVER
    return Meaning.REST_OVER if before.resting else Meaning.CALM


def question(voice: Voice, entry: Entry) -> Message:
    """Ask for the pain of 0 to 10; the buttons name the day's entry that is asked about."""
    return Message(voice.lines("morning-question"), _scale(voice, entry))


def out_of_range(voice: Voice, entry: Entry, pain: int) -> Message:
    """Refuse a number beyond the scale, and ask again."""
    return Message((voice.line("morning-limit", n=pain),), _scale(voice, entry))


def outdated(voice: Voice, asked: Entry, today: Entry) -> Message:
    """An answer to an earlier day's question changes nothing; ask about today."""
    line = voice.line("morning-stale", day=voice.day(asked.day))
    return Message((line,), _scale(voice, today), manner=Manner.REPLACE)


def halt_stands(voice: Voice, before: int, undo: int, *, waits: bool = False) -> Message:
    """A lower answer does not lift the halt of the same morning; only its undo does, and that asks first."""
    buttons = (Button(voice.text("button-undo"), UndoLast(undo)), _today(voice))
    lines = voice.lines("morning-halt-stands", before=before)
    return Message(lines, (*stop.way_back(voice, waits), buttons), manner=Manner.REPLACE)


def answered(voice: Voice, entry: Entry, pain: int, came_to: Meaning, sore: int, known: int = 0) -> Message:
    """Say what the answer means; ``sore`` counts the sore mornings of three weeks.

    ``known`` is the event of an answer that was given before, 0 for one given just now.
    """
    lines: list[Line] = list(voice.lines(f"morning-{came_to}", pain=pain))
    if came_to is Meaning.CUT_BACK and sore >= PHYSIO_AT:
        lines.append(voice.line("morning-physio"))
    rows: tuple[Row, ...] = ()
    if pain >= PAIN_HOLD:
        lines.append(voice.line("morning-flags"))
        rows = stop.flag_rows(voice, entry.id)
    why = (Button(voice.text("button-why"), ShowWhy()),) if came_to in _WHY else ()
    last = (Button(voice.text("button-undo"), UndoLast(known)), *why, _today(voice))
    cleared = stop.way_back(voice, came_to in _WAITS)
    return Message(tuple(lines), (*rows, *cleared, last), manner=Manner.REPLACE)


def _scale(voice: Voice, entry: Entry) -> tuple[Row, ...]:
    buttons = [Button(voice.number(pain), AnswerMorning(pain, entry.id)) for pain in PAINS]
    return choice(voice.text("morning-choose"), buttons, _ROW)


def _today(voice: Voice) -> Button:
    return Button(voice.text("button-today"), ShowToday())
