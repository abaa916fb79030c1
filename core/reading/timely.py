"""What a text is about where it may be a time or a log: words of time, clock forms, what repeats."""

import re
from datetime import date

from core.domain.state import Control
from core.reading.clockwords import (
    EVERY,
    HOUR_LETTER,
    HOURS,
    MINUTES,
    WEEKDAY,
    saying,
)  # fmt: skip
from core.reading.days import Direction, take_day
from core.reading.logwords import LogWords
from core.reading.problem import Unread
from core.reading.text import Scan, Shape, plain
from core.reading.waits import take_in

# Whether a day is named is the same on every day.
_ANY_DAY = date(2000, 1, 1)
_UNITS = HOURS | HOUR_LETTER | MINUTES | {"uhr", "am", "pm", "oclock"}
_ONLY = frozenset(("only", "just", "nur", "solo"))
# Said of every such day: fridays, freitags, sábados. A weekday that never changes its form is left to ask.
_EACH = frozenset(
    [name for name in WEEKDAY if name.endswith(("days", "tags", "bados", "ingos"))]
    + ["weekly", "wochentlich", "semanal", *EVERY, "every", "todos"]
)
_CLOCKS = re.compile(r"(?:\d{1,3}:\d\d[\s,;]*)+")
_LISTED = re.compile(r"\d{1,2}:\d\d ?[a-z]{2,3}(?: ?[,-] ?[a-z]{2,3})+(?:[,;] ?\d{1,2}:\d\d ?[a-z]{2,3}.*)?")
_WORDS = re.compile(r"[^\W\d_]+")


def is_timely(text: str) -> bool:
    """Tell whether a text speaks of time at all: a clock form, a unit, a day, a part of it. Total."""
    scan = Scan(text)
    while not scan.over:
        found = saying(scan)
        if found and (found[1].days is not None or found[1].part or found[1].weekdays):
            return True
        before = scan.at
        if take_day(scan, _ANY_DAY, Direction.COMING) is not None:
            return True
        scan.at = before
        token = scan.take()
        if token.shape is Shape.CLOCK or token.text in _UNITS:
            return True
    return False


def is_wait(text: str) -> bool:
    """Tell whether a text begins as a wait does: in 30 hours, dentro de 5 min."""
    scan = Scan(text)
    return not scan.over and take_in(scan) and scan.now.shape in (Shape.NUMBER, Shape.CLOCK)


def is_clocks(text: str) -> bool:
    """Tell whether a text is nothing but clock forms, which may be hours or how long holds were."""
    return _CLOCKS.fullmatch(plain(text)) is not None


def is_listed(text: str) -> bool:
    """Tell whether hours stand before lists of short weekdays, as the command has it: 07:00 mon,wed."""
    return _LISTED.fullmatch(plain(text)) is not None


def repeats(text: str) -> bool:
    """Tell whether weekdays are said as those of every week: every friday, fridays."""
    return bool(_EACH.intersection(_WORDS.findall(plain(text))))


def is_only(text: str) -> bool:
    """Tell whether the days named are meant to be the only ones: only mon,wed 07:00."""
    return bool(_ONLY.intersection(_WORDS.findall(plain(text))))


def is_log(words: LogWords | Unread) -> bool:
    """Tell whether words read as a log are surely one: more than one bare count of something unnamed."""
    if isinstance(words, Unread):
        return False
    if len(words.groups) != 1:
        return True
    (group,) = words.groups
    named = group.exercise or group.role or group.kg is not None
    marked = any(isinstance(one.control, Control) or one.side for one in group.sets)
    felt = words.pain is not None or words.effort is not None or words.control is not None
    return bool(named or marked or felt or len(group.sets) > 1)
