"""The settings: each with its value and an example, and what a change does."""

from collections.abc import Callable
from dataclasses import fields
from datetime import date, time

from babel import Locale

from core.domain.events import Changed
from core.domain.settings import NO_REST_DAY, Settings
from core.intents import ChangeKit, ChangeSettings, Onboard, ShowToday, Step, SwapLift, UndoLast
from core.reading.places import shown_zone
from core.speech.catalogue import Voice, language_for, languages
from core.speech.message import Button, Line, Manner, Message
from core.speech.say import kit, remind
from core.speech.say.rows import in_rows


def listing(voice: Voice, settings: Settings) -> Message:
    """List every setting with its present value and one example."""
    lines = (voice.line("settings-title"), *(_line(voice, key, settings) for key in _VALUES))
    buttons = [
        Button(voice.text("swap-test"), Onboard(Step.LEVEL)),
        Button(voice.text("swap-kit"), ChangeKit()),
        Button(voice.text("swap-button"), SwapLift()),
    ]
    return Message(lines, in_rows(buttons, 3))


def present(voice: Voice, key: str, settings: Settings) -> Message:
    """Tell one setting's value, with an example of changing it."""
    return Message((_line(voice, key, settings),))


def changed(voice: Voice, key: str, settings: Settings, today: date | None = None) -> Message:
    """Tell what a change does from now on; ``today`` is the member's date if the change makes it another."""
    attribute = _outcome(key, settings)
    line = voice.line(f"settings-{key}.{attribute}", value=_VALUES[key](voice, settings))
    lying = remind.within_quiet(voice, settings) if key == "quiet" else ()
    buttons = (
        Button(voice.text("button-undo"), UndoLast()),
        Button(voice.text("settings-button"), ChangeSettings()),
        Button(voice.text("button-today"), ShowToday()),
    )
    now = (voice.line("settings-day-now", day=voice.day(today)),) if today else ()
    return Message((line, *now, *lying), (buttons,), manner=Manner.REPLACE)


def same(voice: Voice, key: str, settings: Settings) -> Message:
    """The value is this one already."""
    line = voice.line(
        "settings-same", name=voice.text(f"settings-{key}"), value=_VALUES[key](voice, settings)
    )
    return Message((line,), ((_back(voice),),))


def unread(voice: Voice, key: str, text: str) -> Message:
    """Name the value that was not understood, with what it may be and one example."""
    line = voice.line(
        "settings-unread",
        text=text,
        name=voice.text(f"settings-{key}"),
        may=voice.text(f"settings-{key}.may", languages=voice.list(languages(), any_of=True)),
        example=voice.text(f"settings-{key}.example"),
    )
    return Message((line,), ((_back(voice),),))


def unknown(voice: Voice, text: str) -> Message:
    """Name the setting that does not exist, with one example of those that do."""
    line = voice.line("settings-unknown", text=text, example=voice.text("command-settings.example"))
    return Message((line,), ((_back(voice),),))


def language_name(code: str, said_in: str) -> str:
    """Name a language in a language; one that is not spoken here is the usual one."""
    return str(Locale.parse(language_for(code)).get_language_name(said_in) or code)


def names(voice: Voice, event: Changed) -> list[str]:
    """Name what an event changed, each setting once."""
    changed = [
        one.name for one in fields(event) if one.name in _KEYS and getattr(event, one.name) is not None
    ]
    return list(dict.fromkeys(voice.text(f"settings-{_KEYS[name]}") for name in changed))


def _line(voice: Voice, key: str, settings: Settings) -> Line:
    return voice.line(
        "settings-line",
        name=voice.text(f"settings-{key}"),
        value=_VALUES[key](voice, settings),
        example=voice.text(f"settings-{key}.example"),
    )


def _outcome(key: str, settings: Settings) -> str:
    """Which sentence tells a change: switches have one for each side."""
    switches = {
        "careful": settings.careful,
        "reminders": settings.reminders,
        "rest-reminders": settings.rest_reminders,
        "recap": settings.recap,
        "quiet": settings.quiet_from != settings.quiet_to,
        "rest-day": settings.rest_day != NO_REST_DAY,
        "body": settings.body_kg is not None,
        "day-end": settings.day_ends != time(0),
    }
    return "changed" if switches.get(key, True) else "off"


def _on(voice: Voice, on: bool) -> str:
    return voice.text("settings-on" if on else "settings-off")


def _rest_day(voice: Voice, settings: Settings) -> str:
    return (
        voice.text("settings-none") if settings.rest_day == NO_REST_DAY else voice.weekday(settings.rest_day)
    )


def _quiet(voice: Voice, settings: Settings) -> str:
    if settings.quiet_from == settings.quiet_to:
        return voice.text("settings-none")
    begin, end = voice.clock(settings.quiet_from), voice.clock(settings.quiet_to)
    return voice.text("settings-from-to", begin=begin, end=end)


# The setting that each field of an event belongs to.
_KEYS = {
    "kit": "kit",
    "weights_kg": "kit",
    "body_kg": "body",
    "careful": "careful",
    "rest_day": "rest-day",
    "zone": "zone",
    "training_at": "hour",
    "training_hours": "hour",
    "declined_at": "suggestion",
    "morning_at": "morning",
    "day_ends": "day-end",
    "quiet_from": "quiet",
    "quiet_to": "quiet",
    "units": "units",
    "language": "language",
    "accessory": "accessory",
    "reminders": "reminders",
    "rest_reminders": "rest-reminders",
    "recap": "recap",
}
_VALUES: dict[str, Callable[[Voice, Settings], str]] = {
    "hour": lambda voice, one: remind.hours(voice, one.training_hours),
    "morning": lambda voice, one: voice.clock(one.morning_at),
    "rest-day": _rest_day,
    "day-end": lambda voice, one: voice.clock(one.day_ends),
    "quiet": _quiet,
    "reminders": lambda voice, one: _on(voice, one.reminders),
    "rest-reminders": lambda voice, one: _on(voice, one.rest_reminders),
    "recap": lambda voice, one: _on(voice, one.recap),
    "zone": lambda voice, one: shown_zone(one.zone),
    "units": lambda voice, one: voice.text(f"settings-units-{one.units}"),
    "kit": lambda voice, one: kit.things(voice, one) or voice.text("settings-none"),
    "body": lambda voice, one: (
        voice.weight(one.body_kg) if one.body_kg else voice.text("settings-unknown-value")
    ),
    "careful": lambda voice, one: _on(voice, one.careful),
    "accessory": lambda voice, one: voice.exercise(one.accessory),
    "language": lambda voice, one: language_name(one.language, voice.language),
}


def _back(voice: Voice) -> Button:
    return Button(voice.text("settings-button"), ChangeSettings())
