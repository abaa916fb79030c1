"""/settings: everything that can be chosen, shown with its value, and changed one by one."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import time

from core.appointments import appoint
from core.diary import Diary
from core.domain.events import Changed
from core.domain.settings import LATEST_DAY_END, NO_REST_DAY
from core.handlers import kit, placing, remind, swap, zone
from core.intents import ChangeKit, ChangeReminders, ChangeSettings, ChangeZone, Onboard, Step, SwapLift
from core.reading.days import begun_weekday
from core.reading.hours import read_hour
from core.reading.kit import KitWords, read_kit
from core.reading.settings import OFF, ON, UNITS, setting_named
from core.reading.text import plain, shown
from core.speech.catalogue import languages
from core.speech.message import Message
from core.speech.say import settings as say

_LED = re.compile(r"^(?:on|every|am|den|jeden|el|los|cada) ")
_FROM = re.compile(r"^(?:from|von|de|desde|entre) (?:las? )?")
_TO = re.compile(r" ?(?:-|\bto\b|\buntil\b|\bbis\b|\bhasta\b|\ba\b|\by\b) ?(?:\blas?\b )?")

Reader = Callable[[str, Diary], Changed | None]


def change(intent: ChangeSettings, diary: Diary) -> list[Message]:
    """List the settings, or change the one that is named; what cannot be read changes nothing."""
    line = intent.line.strip()
    if not line:
        return [say.listing(diary.voice, diary.member.settings)]
    name, value = setting_named(line)
    if name in _ELSEWHERE:
        return _ELSEWHERE[name](value, diary)
    if name not in _READERS:
        return [say.unknown(diary.voice, shown(line))]
    if not value:
        return [say.present(diary.voice, name, diary.member.settings)]
    return [_changed(name, value, diary)]


def _changed(name: str, value: str, diary: Diary) -> Message:
    voice, settings = diary.voice, diary.member.settings
    changed = _READERS[name](plain(value), diary)
    if changed is None:
        return say.unread(voice, name, shown(value))
    if settings.changed(changed) == settings:
        return say.same(voice, name, settings)
    before = diary.today
    diary.record(changed)
    appoint(diary, settings)
    other_day = diary.today if diary.today != before else None
    return say.changed(diary.voice, name, diary.member.settings, other_day)


def _morning(value: str, diary: Diary) -> Changed | None:
    at = read_hour(value)
    return None if at is None else Changed(diary.today, morning_at=at)


def _day_end(value: str, diary: Diary) -> Changed | None:
    at = read_hour(value)
    return None if at is None or at > LATEST_DAY_END else Changed(diary.today, day_ends=at)


def _quiet(value: str, diary: Diary) -> Changed | None:
    if value in OFF:
        return Changed(diary.today, quiet_from=time(0), quiet_to=time(0))
    parts = _TO.split(_FROM.sub("", value))
    hours = [at for part in parts if (at := read_hour(part)) is not None]
    if len(parts) != 2 or len(hours) != 2:
        return None
    return Changed(diary.today, quiet_from=hours[0], quiet_to=hours[1])


def _rest_day(value: str, diary: Diary) -> Changed | None:
    if value in OFF:
        return Changed(diary.today, rest_day=NO_REST_DAY)
    day = begun_weekday(_LED.sub("", value))
    return None if day is None else Changed(diary.today, rest_day=day)


def _units(value: str, diary: Diary) -> Changed | None:
    units = UNITS.get(value)
    return None if units is None else Changed(diary.today, units=units)


def _body(value: str, diary: Diary) -> Changed | None:
    words = read_kit(f"body {value}", diary.member.settings.units)
    if not isinstance(words, KitWords) or words.body_kg is None or replace(words, body_kg=None) != KitWords():
        return None
    return Changed(diary.today, body_kg=words.body_kg)


def _careful(value: str, diary: Diary) -> Changed | None:
    on = _on(value)
    return None if on is None else Changed(diary.today, careful=on)


def _reminders(value: str, diary: Diary) -> Changed | None:
    on = _on(value)
    return None if on is None else Changed(diary.today, reminders=on)


def _rest_reminders(value: str, diary: Diary) -> Changed | None:
    on = _on(value)
    return None if on is None else Changed(diary.today, rest_reminders=on)


def _recap(value: str, diary: Diary) -> Changed | None:
    on = _on(value)
    return None if on is None else Changed(diary.today, recap=on)


def _on(value: str) -> bool | None:
    return True if value in ON else False if value in OFF else None


def _language(value: str, diary: Diary) -> Changed | None:
    for code in languages():
        if value in (code, *(plain(say.language_name(code, spoken)) for spoken in languages())):
            return Changed(diary.today, language=code)
    return None


_READERS: dict[str, Reader] = {
    "morning": _morning,
    "rest-day": _rest_day,
    "day-end": _day_end,
    "quiet": _quiet,
    "reminders": _reminders,
    "rest-reminders": _rest_reminders,
    "recap": _recap,
    "units": _units,
    "body": _body,
    "careful": _careful,
    "language": _language,
}
_ELSEWHERE: dict[str, Callable[[str, Diary], list[Message]]] = {
    "hour": lambda value, diary: remind.change(ChangeReminders(value), diary),
    "kit": lambda value, diary: kit.change(ChangeKit(value), diary),
    "zone": lambda value, diary: zone.change(ChangeZone(value), diary),
    "lift": lambda value, diary: swap.swap(SwapLift(value), diary),
    "accessory": lambda value, diary: swap.choose_accessory(value, diary),
    "level": lambda value, diary: placing.anew(Onboard(Step.LEVEL), diary),
}
