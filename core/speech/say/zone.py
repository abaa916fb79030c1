"""The zone: shown back as the time it is there, and asked back where a name fits several places."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import lru_cache

from babel import Locale

from core.coming import Coming
from core.domain.settings import Settings
from core.intents import ChangeZone, Intent, ShowToday, UndoLast
from core.reading.places import named_in, read_offset, shown_zone
from core.records import City
from core.speech.act import fits
from core.speech.catalogue import DEFAULT, Voice
from core.speech.message import Button, Line, Manner, Message
from core.speech.say import remind
from core.speech.say.rows import choice

_A_CITY = "Zürich"
# A city for each offset that is no whole hour, as it stands in winter.
_CITY_AT = {
    timedelta(hours=hours, minutes=minutes): city
    for hours, minutes, city in (
        (-10, 30, "Pacific/Marquesas"),
        (-4, 30, "America/St_Johns"),
        (3, 30, "Tehran"),
        (4, 30, "Kabul"),
        (5, 30, "Kolkata"),
        (5, 45, "Kathmandu"),
        (6, 30, "Yangon"),
        (8, 45, "Australia/Eucla"),
        (9, 30, "Adelaide"),
        (10, 30, "Australia/Lord_Howe"),
        (12, 45, "Pacific/Chatham"),
    )
}


def present(voice: Voice, settings: Settings, now: datetime) -> Message:
    """Tell the present zone and its time."""
    line = voice.line(
        "zone-present", zone=shown_zone(settings.zone), clock=voice.clock(now), day=voice.day(now)
    )
    return Message((line, voice.line("zone-how")))


def moved(
    voice: Voice, city: City, settings: Settings, now: datetime, following: Coming | None = None
) -> Message:
    """Show the new zone back as the time it is there, with the hour of training.

    ``following`` is what comes next, where the move changed that.
    """
    hours = remind.hours(voice, settings.training_hours)
    lines = voice.lines(
        "zone-moved", city=place(voice, city), clock=voice.clock(now), day=voice.day(now), hours=hours
    )
    if following is not None:
        lines = (*lines, _following(voice, now, settings, following))
    if shown_zone(city.zone) != city.zone:
        lines = (*lines, voice.line("zone-fixed"))
    undo = Button(voice.text("button-undo"), UndoLast())
    return Message(lines, ((undo, Button(voice.text("button-today"), ShowToday())),), manner=Manner.REPLACE)


def _following(voice: Voice, now: datetime, settings: Settings, following: Coming) -> Line:
    hour = settings.training_hours[following.day.weekday()]
    if following.at <= now and hour is not None:
        return voice.line("zone-now", hour=voice.clock(hour))
    return remind.following_line(voice, now, following)


def same(voice: Voice, settings: Settings, now: datetime) -> Message:
    """The zone is this one already."""
    return Message((voice.line("zone-same", zone=shown_zone(settings.zone), clock=voice.clock(now)),))


def which_city(voice: Voice, cities: Sequence[City], now: datetime, *, sure: bool) -> Message:
    """Ask which of several places is meant, each with its time; not ``sure`` where none is called so."""
    buttons = [Button(label(voice, city, now), chosen(city, ChangeZone)) for city in cities]
    rows = choice(voice.text("zone-choose"), buttons, 1)
    return Message((which(voice, cities, sure=sure),), rows)


def unknown(voice: Voice, text: str) -> Message:
    """No place is near this name."""
    return Message((not_found(voice, text),))


def nowhere(voice: Voice) -> Message:
    """A shared location that is no place on earth, or of no zone we know."""
    return Message((voice.line("zone-nowhere"),))


def which(voice: Voice, cities: Sequence[City], *, sure: bool) -> Line:
    """The question itself: which of those of that name, or whether these are meant at all."""
    if sure:
        return voice.line("zone-which")
    return voice.line("zone-near", n=len(cities), city=place(voice, cities[0]), answered=voice.answered)


def chosen(city: City, choose: Callable[[str], Intent]) -> Intent:
    """Return the choice of a city by its own name, or by its zone where the name fits no button."""
    named = choose(f"{city.name}@{city.zone}")
    return named if fits(named) else choose(city.zone)


def not_found(voice: Voice, text: str) -> Line:
    """Name what was not found, with an example; of an offset, with a city that has it."""
    offset = read_offset(text)
    if offset is not None:
        return voice.line("zone-offset", text=text, city=_CITY_AT.get(offset, _A_CITY))
    return voice.line("zone-not-found", text=text)


def label(voice: Voice, city: City, now: datetime) -> str:
    """A place with the time it is there, so that namesakes differ."""
    clock = Voice(voice.language, zone=city.zone).clock(now)
    return voice.text("zone-label", city=place(voice, city), clock=clock)


def place(voice: Voice, city: City) -> str:
    """A city with its country, or alone where it has none."""
    name = city.name if voice.language == DEFAULT else named_in(voice.language, city)
    country = _country(voice.language, city.country)
    return voice.text("zone-place", city=name, country=country) if country else name


@lru_cache(256)
def _country(language: str, name: str) -> str:
    """A country by its name in a language, where that is known; as it is called in English elsewhere."""
    if language == DEFAULT:
        return name
    code = next((code for code, known in Locale(DEFAULT).territories.items() if known == name), "")
    return str(Locale(language).territories.get(code, name))
