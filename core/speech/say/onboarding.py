"""Onboarding: the five questions with their defaults first, and what is said around them."""

from collections.abc import Sequence
from datetime import datetime, time

from core.domain.exercises import Kit
from core.domain.settings import Settings
from core.domain.state import TrackState
from core.intents import ChangeSettings, Onboard, ShowHelp, ShowToday, StateCleared, Step, UndoLast
from core.records import City
from core.speech.catalogue import Voice
from core.speech.message import Button, Line, Manner, Message
from core.speech.say import kit, zone
from core.speech.say.rows import choice, in_rows

HOURS = (time(7), time(6), time(8), time(12), time(18), time(20))  # the default first
RESULTS = range(6, 12)  # of the one-leg test, each with a button of its own


def hello(voice: Voice) -> tuple[Line, ...]:
    """Greet somebody new."""
    return voice.lines("onboarding-hello")


def back(voice: Voice) -> tuple[Line, ...]:
    """Greet somebody known."""
    return voice.lines("onboarding-back")


def first(voice: Voice) -> tuple[Line, ...]:
    """Ask for patience: the open question comes before anything else."""
    return voice.lines("onboarding-first")


def concerns(voice: Voice) -> tuple[Line, ...]:
    """Send to a doctor, and tell what the careful profile means."""
    return voice.lines("onboarding-concerns")


def question(voice: Voice, step: Step, settings: Settings, now: datetime) -> Message:
    """Ask a question of onboarding; the careful profile is asked one fewer."""
    asked = [one for one in _ORDER if not (settings.careful and one is Step.LEVEL)]
    number = voice.line("onboarding-number", n=asked.index(step) + 1, all=len(asked))
    match step:
        case Step.TERMS:
            body, rows = voice.lines("onboarding-terms"), _terms(voice)
        case Step.LEVEL:
            body, rows = voice.lines("onboarding-level"), levels(voice, "")
        case Step.HOUR:
            body, rows = voice.lines("onboarding-hour", answered=voice.answered), _hours(voice)
        case Step.ZONE:
            clock = Voice(voice.language).clock(now)
            body = voice.lines("onboarding-zone", clock=clock, answered=voice.answered)
            rows = _utc(voice, clock)
        case _:
            body, rows = _kit_so_far(voice, settings), _kit(voice, settings)
    return Message((number, *body), rows, manner=Manner.REPLACE)


_ORDER = (Step.TERMS, Step.KIT, Step.LEVEL, Step.HOUR, Step.ZONE)


def _terms(voice: Voice) -> tuple[tuple[Button, ...], ...]:
    answers = ("none", "concerns", "barred")
    return in_rows([_answer(voice, f"onboarding-terms-{one}", Step.TERMS, one) for one in answers], 1)


def _kit_so_far(voice: Voice, settings: Settings) -> tuple[Line, ...]:
    lines = voice.lines("onboarding-kit", answered=voice.answered)
    things = kit.things(voice, settings)
    return (*lines, voice.line("onboarding-kit-now", things=things)) if things else lines


def _kit(voice: Voice, settings: Settings) -> tuple[tuple[Button, ...], ...]:
    """The default, and a toggle for each thing: one that adds or one that takes away."""
    only_wall = settings.kit == {Kit.WALL} and not settings.weights_kg
    default = _answer(voice, "onboarding-kit-wall" if only_wall else "onboarding-kit-done", Step.KIT, "done")
    toggles = [
        Button(
            kit.label(voice, one, settings),
            Onboard(Step.KIT, f"-{one}" if one in settings.kit else f"+{one}"),
        )
        for one in kit.THINGS
    ]
    return ((default,), *in_rows(toggles, 3))


def levels(voice: Voice, prefix: str) -> tuple[tuple[Button, ...], ...]:
    """The results of the test as buttons; ``prefix`` goes before each answer."""

    def result(key: str, answer: str) -> Button:
        return _answer(voice, f"onboarding-level-{key}", Step.LEVEL, prefix + answer)

    counts = [Button(voice.number(n), Onboard(Step.LEVEL, f"{prefix}{n}")) for n in RESULTS]
    return (
        (result("skip", "skip"),),
        (result("few", "few"), result("ten", "ten")),
        (result("some", "some"), *counts[:3]),
        (*counts[3:], result("most", "most")),
    )


def two_legs(voice: Voice, prefix: str) -> Message:
    """None on one leg: ask for the count on both."""
    return Message(voice.lines("onboarding-level-two"), levels(voice, prefix)[1:2], manner=Manner.REPLACE)


def _hours(voice: Voice) -> tuple[tuple[Button, ...], ...]:
    hours = [Button(voice.clock(at), Onboard(Step.HOUR, f"{at:%H:%M}")) for at in HOURS]
    return in_rows(hours, 3)


def _utc(voice: Voice, clock: str) -> tuple[tuple[Button, ...], ...]:
    return ((Button(voice.text("onboarding-zone-utc", clock=clock), Onboard(Step.ZONE, "UTC")),),)


def which_city(voice: Voice, cities: Sequence[City], now: datetime, *, sure: bool) -> Message:
    """Ask which of several places is meant; not ``sure`` where none is called so."""
    buttons = [
        Button(zone.label(voice, city, now), zone.chosen(city, lambda answer: Onboard(Step.ZONE, answer)))
        for city in cities
    ]
    rows = choice(voice.text("zone-choose"), buttons, 1)
    return Message((zone.which(voice, cities, sure=sure),), rows, manner=Manner.REPLACE)


def unread(voice: Voice, step: Step, text: str, most: int) -> tuple[Line, ...]:
    """Name what was not understood as an answer, with one example; ``most`` bounds the count of the test."""
    match step:
        case Step.LEVEL:
            return voice.lines("onboarding-unread-level", text=text, most=most)
        case Step.HOUR:
            return voice.lines("onboarding-unread-hour", text=text)
        case Step.ZONE:
            return (zone.not_found(voice, text),)
        case _:
            return voice.lines("onboarding-unread-button", text=text)


def barred(voice: Voice) -> Message:
    """Stopped before the start, until a professional agreed."""
    cleared = Button(voice.text("onboarding-cleared"), StateCleared())
    help_ = Button(voice.text("button-help"), ShowHelp())
    return Message(voice.lines("onboarding-barred"), ((cleared, help_),), manner=Manner.REPLACE)


def ready(voice: Voice, city: City, settings: Settings, now: datetime, *, resting: bool) -> Message:
    """All is answered: the place and the time there, the hour, and where answers are changed.

    On the rest day itself (``resting``) the day before is offered in its place.
    """
    hour = voice.clock(settings.training_at)
    lines = voice.lines("onboarding-ready", city=zone.place(voice, city), clock=voice.clock(now), hour=hour)
    if settings.careful:
        lines = (*lines, voice.line("onboarding-ready-careful"))
    if not resting:
        return Message(lines, manner=Manner.REPLACE)
    lines = (*lines, voice.line("onboarding-ready-rest", day=voice.weekday(settings.rest_day)))
    other = voice.weekday((settings.rest_day - 1) % 7)
    keep = Button(voice.text("onboarding-ready-rest-other", day=other), ChangeSettings(f"rest day {other}"))
    return Message(lines, ((keep,),), manner=Manner.REPLACE)


def done_already(voice: Voice) -> Message:
    """A question of onboarding answered long ago."""
    buttons = (
        Button(voice.text("button-today"), ShowToday()),
        Button(voice.text("settings-button"), ChangeSettings()),
    )
    return Message(voice.lines("onboarding-done-already"), (buttons,))


def again(voice: Voice, present: TrackState | None, prefix: str) -> Message:
    """Ask for the test anew, for somebody in training."""
    lines = voice.lines("onboarding-level")
    if present is not None:
        now = f"{voice.exercise(present.exercise)}, {voice.dose(present)}"
        lines = (*voice.lines("onboarding-again", now=now), *lines)
    return Message(lines, levels(voice, prefix), manner=Manner.REPLACE)


def again_careful(voice: Voice, prefix: str) -> Message:
    """The careful profile does no one-leg test: offer to begin anew with two legs."""
    begin = _answer(voice, "onboarding-again-careful-begin", Step.LEVEL, f"{prefix}skip")
    return Message(voice.lines("onboarding-again-careful"), ((begin,),), manner=Manner.REPLACE)


def again_placed(voice: Voice, lead: TrackState) -> Message:
    """Begun anew; the leading track's dose, and the way back."""
    line = voice.line(
        "onboarding-again-placed", exercise=voice.exercise(lead.exercise), dose=voice.dose(lead)
    )
    buttons = (_today(voice), Button(voice.text("button-undo"), UndoLast()))
    return Message((line,), (buttons,), manner=Manner.REPLACE)


def again_same(voice: Voice, lead: TrackState) -> Message:
    """The result is where training stands already."""
    line = voice.line("onboarding-again-same", exercise=voice.exercise(lead.exercise), dose=voice.dose(lead))
    return Message((line,), ((_today(voice),),), manner=Manner.REPLACE)


def again_refused(voice: Voice, reason: str) -> Message:
    """No new placement while ``stopped``, ``halted`` or ``frozen``."""
    return Message(voice.lines(f"onboarding-again-{reason}"), ((_today(voice),),))


def _today(voice: Voice) -> Button:
    return Button(voice.text("button-today"), ShowToday())


def _answer(voice: Voice, key: str, step: Step, answer: str) -> Button:
    return Button(voice.text(key), Onboard(step, answer))
