"""A short way to write down what a time as said means: ``07:00/19:00 mon,wed``, ``20min``, ``off sat``."""

from datetime import date, time

from core.reading.moments import Spoken, read_moment, read_spoken
from core.reading.problem import Unread
from tests.domain.reading.lines import TODAY

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def clock(at: time) -> str:
    """Write a wall time as 07:00."""
    return at.strftime("%H:%M")


def short(spoken: Spoken) -> str:
    """Write a meaning down; a trailing ? where it has to be asked back."""
    words = [
        "/".join(map(clock, spoken.hours)),
        "" if spoken.minutes is None else f"{spoken.minutes}min",
        "off" if spoken.off else "",
        "daily" if len(spoken.weekdays) == 7 else ",".join(_WEEKDAYS[day] for day in sorted(spoken.weekdays)),
        spoken.day.strftime("%d.%m.") if spoken.day else "",
        "" if spoken.sure else "?",
    ]
    return " ".join(word for word in words if word)


def said(text: str, today: date = TODAY) -> str:
    """Read what follows /remind, and write down what it means, or what was not read and why."""
    parts = read_spoken(text, today)
    if isinstance(parts, Unread):
        return f"{parts.problem}: {parts.unread}"
    return "; ".join(map(short, parts))


def later(text: str, today: date = TODAY) -> str:
    """Read what follows Later, and write down what it means, or what was not read and why."""
    spoken = read_moment(text, today)
    return f"{spoken.problem}: {spoken.unread}" if isinstance(spoken, Unread) else short(spoken)
