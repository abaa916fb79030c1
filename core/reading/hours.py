"""An hour of the day by what people call it."""

import re
from datetime import time

from core.reading.text import plain

_NAMED = {"noon": time(12), "midday": time(12), "midnight": time(0)}
_HOUR = re.compile(
    r"(?:at )?(?P<hour>[0-9]{1,2})"
    r"(?:(?: ?[:.,h] ?| )?(?P<minute>[0-5][0-9])(?: ?h)?| ?h(?:ours?)?| ?o'? ?clock)?"
    r"(?: ?(?P<half>[ap])\.? ?m\.?)?"
)


def read_hour(text: str) -> time | None:
    """Return the wall time these words name, or None: 7, 7:30, 7am, 19.30, 19h, 1930, noon. Total."""
    words = plain(text)
    if words in _NAMED:
        return _NAMED[words]
    match = _HOUR.fullmatch(words)
    if match is None:
        return None
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if match["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match["half"] == "p" else 0)
    return time(hour, minute) if hour < 24 else None
