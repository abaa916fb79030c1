"""The zone: shown back as the time it is there, and asked back where a name fits several places."""

from collections.abc import Callable, Sequence
from datetime import datetime

from core.domain.settings import Settings
from core.intents import ChangeZone, Intent, ShowToday, UndoLast
from core.ports import City
from core.speech.act import fits
from core.speech.catalogue import Voice
from core.speech.message import Button, Line, Manner, Message
from core.speech.say.rows import in_rows


def present(voice: Voice, settings: Settings, now: datetime) -> Message:
    """Tell the present zone and its time."""
    line = voice.line("zone-present", zone=settings.zone, clock=voice.clock(now), day=voice.day(now))
    return Message((line, voice.line("zone-how")))


def moved(voice: Voice, city: City, settings: Settings, now: datetime) -> Message:
    """Show the new zone back as the time it is there, with the hour of training."""
    hour = voice.clock(settings.training_at)
    lines = voice.lines(
        "zone-moved", city=place(voice, city), clock=voice.clock(now), day=voice.day(now), hour=hour
    )
    undo = Button(voice.text("button-undo"), UndoLast())
    return Message(lines, ((undo, Button(voice.text("button-today"), ShowToday())),), manner=Manner.REPLACE)


def same(voice: Voice, settings: Settings, now: datetime) -> Message:
    """The zone is this one already."""
    return Message((voice.line("zone-same", zone=settings.zone, clock=voice.clock(now)),))


def which_city(voice: Voice, cities: Sequence[City], now: datetime, *, sure: bool) -> Message:
    """Ask which of several places is meant, each with its time; not ``sure`` where none is called so."""
    buttons = [Button(label(voice, city, now), chosen(city, ChangeZone)) for city in cities]
    return Message((which(voice, cities, sure=sure),), in_rows(buttons, 1))


def unknown(voice: Voice, text: str) -> Message:
    """No place is near this name."""
    return Message((not_found(voice, text),))


def which(voice: Voice, cities: Sequence[City], *, sure: bool) -> Line:
    """The question itself: which of those of that name, or whether these are meant at all."""
    if sure:
        return voice.line("zone-which")
    return voice.line("zone-near", n=len(cities), city=place(voice, cities[0]))


def chosen(city: City, choose: Callable[[str], Intent]) -> Intent:
    """Return the choice of a city by its own name, or by its zone where the name fits no button."""
    named = choose(f"{city.name}@{city.zone}")
    return named if fits(named) else choose(city.zone)


def not_found(voice: Voice, text: str) -> Line:
    """Name what was not found, with an example."""
    return voice.line("zone-not-found", text=text)


def label(voice: Voice, city: City, now: datetime) -> str:
    """A place with the time it is there, so that namesakes differ."""
    clock = Voice(voice.language, zone=city.zone).clock(now)
    return voice.text("zone-label", city=place(voice, city), clock=clock)


def place(voice: Voice, city: City) -> str:
    """A city with its country, or alone where it has none."""
    return voice.text("zone-place", city=city.name, country=city.country) if city.country else city.name
