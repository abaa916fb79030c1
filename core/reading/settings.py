"""Settings by what people call them."""

import re

SETTINGS: dict[str, tuple[str, ...]] = {
    "hour": ("hour", "training hour", "training", "train", "time", "remind"),
    "morning": ("morning", "morning hour", "morning question"),
    "rest-day": ("rest day", "rest"),
    "day-end": ("day end", "day ends", "end"),
    "quiet": ("quiet", "quiet hours"),
    "reminders": ("reminders", "reminder", "messages"),
    "rest-reminders": ("rest reminders", "rest reminder"),
    "recap": ("recap", "weekly recap", "week"),
    "units": ("units", "unit"),
    "body": ("body", "body weight", "weight"),
    "careful": ("careful", "careful profile"),
    "language": ("language", "lang"),
    "kit": ("kit", "equipment"),
    "zone": ("zone", "timezone", "time zone", "city"),
    "lift": ("lift", "main lift"),
    "accessory": ("accessory", "extra"),
    "level": ("level", "test", "placement"),
}
_NAMES = {name: key for key, names in SETTINGS.items() for name in names}


def setting_named(line: str) -> tuple[str, str]:
    """Part a line into a setting's key ("" if none is named) and the value as typed: ``rest-day: monday``."""
    for names in sorted(_NAMES, key=len, reverse=True):
        spelled = r"[\s_-]*".join(map(re.escape, names.split()))
        found = re.match(rf"{spelled}(?:\s*[=:]\s*|\s+|$)(?:is\s+|to\s+)?", line, re.IGNORECASE)
        if found:
            return _NAMES[names], line[found.end() :].strip()
    return "", line
