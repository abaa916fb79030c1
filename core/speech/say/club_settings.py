"""The settings of a club: each with its value and an example."""

from collections.abc import Callable, Sequence
from datetime import datetime

from core.clubs import Club
from core.intents import ChangeClub, ShowClub
from core.reading.places import shown_zone
from core.records import City
from core.speech.catalogue import Voice, languages
from core.speech.message import Button, Line, Manner, Message
from core.speech.say import zone
from core.speech.say.rows import choice
from core.speech.say.settings import language_name


def listing(voice: Voice, club: Club) -> Message:
    """List every setting with its value and an example."""
    lines = (voice.line("club-settings-title", club=club.name), *(_line(voice, club, key) for key in _VALUES))
    quiet = Button(
        voice.text("club-settings-quiet-button", on=_on(club.quiet)),
        ChangeClub("quiet off" if club.quiet else "quiet on", club.id),
    )
    back = Button(voice.text("club-show"), ShowClub(club.id))
    return Message(lines, ((quiet, back),), manner=Manner.REPLACE)


def changed(voice: Voice, club: Club, name: str, now: datetime) -> Message:
    """Tell the new value, and what it does."""
    value, clock = _VALUES[name](voice, club), Voice(voice.language, zone=club.zone).clock(now)
    line = voice.line(f"club-settings-{name}.changed", value=value, on=_on(club.quiet), clock=clock)
    return Message((line,), ((_all(voice, club),),), manner=Manner.REPLACE)


def same(voice: Voice, club: Club, name: str) -> Message:
    """The value is this one already."""
    value = _VALUES[name](voice, club)
    line = voice.line("club-settings-same", name=voice.text(f"club-settings-{name}"), value=value)
    return Message((line,), ((_all(voice, club),),))


def unread(voice: Voice, club: Club, name: str, text: str) -> Message:
    """Name the value that was not understood, with one example."""
    key = f"club-settings-{name}"
    line = voice.line(
        "club-settings-unread", text=text, name=voice.text(key), example=voice.text(f"{key}.example")
    )
    known = [language_name(code, voice.language) for code in languages()]
    more = (voice.line("club-settings-languages", names=voice.list(known), n=len(known)),)
    return Message((line, *(more if name == "language" else ())), ((_all(voice, club),),))


def unknown(voice: Voice, club: Club, text: str) -> Message:
    """Name the setting that does not exist, with an example of those that do."""
    example = voice.text("club-settings-board.example")
    line = voice.line("club-settings-unknown", text=text, example=example)
    return Message((line,), ((_all(voice, club),),))


def which_city(voice: Voice, club: Club, cities: Sequence[City], now: datetime, *, sure: bool) -> Message:
    """Ask which of several places is meant."""
    buttons = [
        Button(
            zone.label(voice, city, now),
            zone.chosen(city, lambda named: ChangeClub(f"zone {named}", club.id)),
        )
        for city in cities
    ]
    rows = choice(voice.text("zone-choose"), buttons, 1)
    return Message((zone.which(voice, cities, sure=sure),), rows)


def _line(voice: Voice, club: Club, key: str) -> Line:
    return voice.line(
        "club-settings-line",
        name=voice.text(f"club-settings-{key}"),
        value=_VALUES[key](voice, club),
        example=voice.text(f"club-settings-{key}.example"),
    )


def _board(voice: Voice, club: Club) -> str:
    return voice.text(
        "club-settings-weekly", day=voice.weekday(club.board_day), clock=voice.clock(club.board_at)
    )


def _on(quiet: bool) -> str:
    return "yes" if quiet else "no"


def _all(voice: Voice, club: Club) -> Button:
    return Button(voice.text("club-settings"), ChangeClub("", club.id))


_VALUES: dict[str, Callable[[Voice, Club], str]] = {
    "name": lambda voice, club: club.name,
    "zone": lambda voice, club: shown_zone(club.zone),
    "board": _board,
    "language": lambda voice, club: language_name(club.language, voice.language),
    "quiet": lambda voice, club: voice.text("settings-on" if club.quiet else "settings-off"),
}
