"""The form of a day: how it opens, and what was understood of one that cannot be taken as it is."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from core.domain.events import Logged, Units
from core.domain.exercises import CATALOGUE, Measure
from core.domain.scales import EFFORTS, PAINS
from core.domain.session import PlannedDay
from core.intents import OpenAdjust, SubmitAdjust
from core.reading.problem import Unread
from core.records import Entry
from core.speech.catalogue import Voice
from core.speech.message import Button, Choice, Field, Form, Line, Message, Row
from core.speech.say import manners
from core.speech.say.log import count_told, sets_told

_SCALES = {"pain": PAINS, "effort": EFFORTS}


def adjust(voice: Voice, entry: Entry, plan: PlannedDay, logs: Sequence[Logged]) -> Message:
    """The form of a day: each exercise with what was logged or planned, pain and effort."""
    told = {log.exercise: sets_told(voice, log) for log in logs}
    planned = {
        one.exercise: " ".join([count_told(voice, one.exercise, one.target)] * one.sets) for one in plan.items
    }
    asked = (*planned, *(one for one in told if one not in planned))
    sets = [Field(one, label(voice, one), told.get(one) or planned[one]) for one in asked]
    example = line([(one.name, one.value) for one in sets]) if voice.listens else ""
    sets[:1] = [replace(one, hint=_hint(voice, one.name)) for one in sets[:1]]
    fields = (*sets, *(_scale(voice, one) for one in _SCALES))
    form = Form(voice.text("log-form", day=voice.day(entry.day)), fields, SubmitAdjust(entry.id), example)
    return Message((voice.line("log-form-help"),), form=form)


def label(voice: Voice, name: str) -> str:
    """What a field of the form is called; any other name as it is."""
    if name in CATALOGUE:
        return voice.text("log-field", exercise=voice.exercise(name))
    return voice.text(f"log-field-{name}") if name in _SCALES else name


def line(answers: Sequence[tuple[str, str]]) -> str:
    """Write answers as the line that a person would type: ``two floor 10 10 10, sit 30 30``."""
    return ", ".join(
        f"{CATALOGUE[name].aliases[0] if name in CATALOGUE else name} {told}" for name, told in answers
    )


def misread(
    voice: Voice,
    entry: Entry,
    today: date,
    wrong: Mapping[str, Unread],
    rest: Sequence[tuple[str, str]],
) -> Message:
    """Name each answer that was not understood, and give the others back as a line that can be said."""
    lines = []
    for name, unread in wrong.items():
        said, called = unread.unread, label(voice, name)
        what = replace(unread, unread=said.replace(name, called) if name in CATALOGUE else said)
        problem = "".join(span.text for span in manners.problem(voice, what))
        lines.append(voice.line("log-form-unread", field=called, problem=problem))
    return Message((*lines, *_kept(voice, entry, today, rest)), (_again(voice, entry),))


def refused(
    voice: Voice, entry: Entry, today: date, unread: Unread, answers: Sequence[tuple[str, str]]
) -> Message:
    """The answers contradict each other; give them back as a line that can be mended."""
    return Message(
        (manners.problem(voice, unread), *_kept(voice, entry, today, answers)), (_again(voice, entry),)
    )


def other_day(voice: Voice, entry: Entry, other: date) -> Message:
    """An answer of the form names another day than the form's."""
    named = voice.line("log-other-day", day=voice.day(entry.day), other=voice.day(other))
    return Message((named, voice.line("log-other-day-example")), (_again(voice, entry),))


def _kept(voice: Voice, entry: Entry, today: date, rest: Sequence[tuple[str, str]]) -> tuple[Line, ...]:
    day = "" if entry.day == today else f"{entry.day} "
    return voice.lines("log-form-rest", line=day + line(rest)) if rest else voice.lines("log-form-nothing")


def _again(voice: Voice, entry: Entry) -> Row:
    return (Button(voice.text("log-button-form"), OpenAdjust(entry.id)),)


def _hint(voice: Voice, exercise: str) -> str:
    """How the sets of an exercise are told, and what marks them."""
    measure = CATALOGUE[exercise].measure
    walked = measure is Measure.FEET and voice.units is Units.METRIC
    return voice.text("log-field-hint", measure="metres" if walked else measure)


def _scale(voice: Voice, name: str) -> Field:
    """A question of the form that is answered with a number, typed or chosen."""
    choices = tuple(Choice(voice.text(f"log-{name}-choice", n=n), str(n)) for n in _SCALES[name])
    return Field(name, label(voice, name), choices=choices)
