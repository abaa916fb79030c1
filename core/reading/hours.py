"""An hour of the day by what people call it."""

import re
from datetime import time

from core.reading.clock import A_DAY, NOON, Clock
from core.reading.clockwords import (
    HALF,
    HOUR_LETTER,
    HOURS,
    MINUS,
    MINUTES,
    NUMBERS,
    O_CLOCK,
    PAST,
    PLUS,
    QUARTER,
    TENS,
    TO,
    UNITS_AFTER_TENS,
    DayPart,
    saying,
)  # fmt: skip
from core.reading.text import Scan, Shape, Token

DECIMALS = frozenset(("uhr", *HOUR_LETTER, *HOURS))  # before these "19,30" is one number
_WRITTEN = re.compile(r"([0-9]{1,2})[.:]([0-9]{2})")
_HALVES = tuple(form for half in "ap" for form in ((half, ".", "m"), (half, "m"), (f"{half}m",), (half,)))


def read_hour(text: str) -> time | None:
    """Return the wall time these words name, or None: 7, 7:30, 7am, 19.30, 19h, 1930, noon. Total.

    An hour said without morning or evening is meant as on a 24-hour clock: 7 is 07:00.
    """
    scan = Scan(text, DECIMALS)
    clock: Clock | None = None
    part: DayPart | None = None
    while not scan.over:
        found = saying(scan)
        if found and not (found[1].weekdays or found[1].days is not None or found[1].off or found[1].rest):
            scan.at += found[0]
            if found[1].part and part:
                return None
            part = found[1].part or part
        elif clock or (clock := take_hour(scan, spelled=True)) is None:
            return None
    if clock is None or part is None:
        return clock.dial if clock else time(part.usual) if part in (DayPart.NOON, DayPart.MIDNIGHT) else None
    return next(iter(clock.within(part)), None)


def take_hour(scan: Scan, *, spelled: bool = False) -> Clock | None:
    """Take an hour at the scan's place; None, and nothing taken, if none stands there.

    ``spelled`` lets "7 hours" be an hour of the day. What looks like an hour and is none, such as 25:00 and
    13pm, is left where it stands too.
    """
    start = scan.at
    clock = _beside(scan)
    if clock is None:
        scan.at = start
        clock = _plain_hour(scan, spelled=spelled)
    if clock is not None:
        clock = _half_of_day(scan, clock)
    if clock is None:
        scan.at = start
    return clock


def take_number(scan: Scan) -> int | None:
    """Take a whole number of one or two digits, or a spelled one."""
    token = scan.now
    if token.shape is Shape.NUMBER:
        if not token.text.isdecimal() or len(token.text) > 2:
            return None
        return int(scan.take().text)
    if token.text not in TENS:
        return NUMBERS[scan.take().text] if token.text in NUMBERS else None
    step = 2 if scan.ahead(1).text in ("-", "y") else 1
    unit = scan.ahead(step)
    if unit.text in UNITS_AFTER_TENS:
        scan.at += step + 1
        return TENS[token.text] + NUMBERS[unit.text]
    scan.take()
    return TENS[token.text]


def _beside(scan: Scan) -> Clock | None:
    """Half past six, quarter to seven, ten past 7; halb sieben, dreiviertel sieben, viertel nach sechs."""
    word = scan.now.text
    if word == "halb":
        scan.take()
        return _shifted(scan, -30)
    if word == "dreiviertel" or (word == "drei" and scan.ahead(1).text == "viertel"):
        scan.at += 1 if word == "dreiviertel" else 2
        return _shifted(scan, -15)
    if word in HALF or word in QUARTER:
        scan.take()
        amount = 30 if word in HALF else 15
        if scan.now.text in PAST | TO:
            return _sided(scan, amount)
        if word in ("half", "viertel"):
            return _shifted(scan, 30 if word == "half" else -45)
        return None
    amount_said = take_number(scan)
    if amount_said is None or not 0 < amount_said < 60:
        return None
    minutes = scan.now.text in MINUTES
    scan.at += minutes
    return _sided(scan, amount_said) if minutes or amount_said % 5 == 0 else None


def _sided(scan: Scan, amount: int) -> Clock | None:
    """Take past or to, and the hour; in German also half an hour: zehn vor halb sieben."""
    side = scan.take().text
    if side not in PAST | TO:
        return None
    sign = 1 if side in PAST else -1
    if scan.now.text == "halb":
        scan.take()
        return _shifted(scan, sign * amount - 30)
    return _shifted(scan, sign * amount)


def _shifted(scan: Scan, minutes: int) -> Clock | None:
    if scan.now.text in ("las", "la"):
        scan.take()
    clock = _bare(scan)
    if clock is None:
        return None
    _step_over_name(scan)
    return Clock((clock.minute + minutes) % A_DAY, clock.twelve, clock.loose)


def _bare(scan: Scan) -> Clock | None:
    """An hour in one or two digits, or spelled."""
    text = scan.now.text
    hour = take_number(scan)
    if hour is None or hour > 23:
        return None
    twelve = 1 <= hour <= 12
    return Clock(60 * hour, twelve, twelve and not text.startswith("0"))


def _plain_hour(scan: Scan, *, spelled: bool) -> Clock | None:
    token = scan.now
    written = _WRITTEN.fullmatch(token.text)
    if written:
        scan.take()
        return _timed(scan, _certain(int(written[1]), int(written[2])))
    if token.text.isdecimal() and len(token.text) in (3, 4):
        scan.take()
        clock = _certain(int(token.text[:-2]), int(token.text[-2:]))
        if clock and len(token.text) == 3:
            clock = Clock(clock.minute, clock.twelve, clock.twelve)
        return _timed(scan, clock)
    clock = _bare(scan)
    if clock is None:
        return None
    hour = clock.minute // 60
    spelled = spelled or not clock.twelve
    if scan.now.text == "uhr" or scan.now.text in HOUR_LETTER or (spelled and scan.now.text in HOURS):
        unit = scan.take()
        return _certain(hour, _minute_after(scan, unit))
    if _step_over_name(scan):
        return clock
    return _with_minutes(scan, clock)


def _certain(hour: int, minute: int) -> Clock | None:
    return Clock(60 * hour + minute, 1 <= hour <= 12) if hour < 24 and minute < 60 else None


def _timed(scan: Scan, clock: Clock | None) -> Clock | None:
    """Step over the unit after an hour written with minutes, which takes the doubt away: 1930 hours.

    "120 hours" is no hour of the day.
    """
    unit = scan.now.text
    if clock and (unit == "uhr" or unit in HOUR_LETTER or (unit in HOURS and not clock.loose)):
        scan.take()
        return Clock(clock.minute, clock.twelve)
    return clock


def _minute_after(scan: Scan, unit: Token) -> int:
    """Take the minutes of 19h30 and 7 Uhr 5; 0 if none stand there."""
    start = scan.at
    digits = len(scan.now.text) if scan.now.shape is Shape.NUMBER else 2
    minute = take_number(scan)
    fits = minute is not None and (digits == 2 or unit.text == "uhr")
    if fits and scan.now.text in MINUTES:
        scan.take()
    elif not fits or scan.now.text in PAST | TO:
        scan.at = start
        return 0
    return minute or 0


def _with_minutes(scan: Scan, clock: Clock) -> Clock | None:
    """Take what may follow a bare hour: : 30, ,30, 30, thirty, y media, menos cuarto."""
    first, second = scan.now, scan.ahead(1)
    if first.text in PLUS or first.text == MINUS:
        return _plus_or_minus(scan, clock)
    exact = second.shape is Shape.NUMBER and second.text.isdecimal() and len(second.text) == 2
    if exact and (first.text in (":", ".") or (first.text == "," and first.glued and second.glued)):
        scan.at += 2
        return _timed(scan, _certain(clock.minute // 60, int(second.text)))
    start = scan.at
    oh = first.text in ("oh", "o")
    scan.at += oh
    digits = scan.now.shape is not Shape.NUMBER or len(scan.now.text) == 2
    minute = take_number(scan) if digits else None
    if minute is None or minute > 59 or (minute < 10 and not oh and first.shape is Shape.WORD):
        scan.at = start
        return clock
    return _timed(scan, Clock(clock.minute + minute, clock.twelve, clock.loose))


def _plus_or_minus(scan: Scan, clock: Clock) -> Clock:
    """Take y media, y cuarto, y diez, menos cuarto, menos diez; leave any other y to what follows."""
    start = scan.at
    sign = -1 if scan.take().text == MINUS else 1
    word = scan.now.text
    amount = 30 if word == "media" else 15 if word == "cuarto" else None
    if amount is None:
        amount = take_number(scan)
    else:
        scan.take()
    if amount is None or not 0 < amount < 60 or scan.now.text in HOUR_LETTER:
        scan.at = start
        return clock
    return Clock((clock.minute + sign * amount) % A_DAY, clock.twelve, clock.loose)


def _step_over_name(scan: Scan) -> bool:
    """Step over o'clock, or over Uhr after words such as halb sieben."""
    for name in O_CLOCK if scan.now.text != "uhr" else (("uhr",),):
        if _stands(scan, name):
            scan.at += len(name)
            return True
    return False


def _half_of_day(scan: Scan, clock: Clock) -> Clock | None:
    """Take am or pm; None for an hour that has none, such as 13pm. In German "am Montag" is no am."""
    _step_over_name(scan)
    german = scan.now.text == "am" and (saying(scan) or (1,))[0] > 1
    half = None if german else next((half for half in _HALVES if _stands(scan, half)), None)
    if half is None:
        return clock
    scan.at += len(half)
    scan.at += scan.now.text == "." and scan.now.glued
    if not clock.twelve:
        return None
    return Clock(clock.minute % NOON + (NOON if half[0][0] == "p" else 0))


def _stands(scan: Scan, words: tuple[str, ...]) -> bool:
    """Tell whether these words come next; a single letter only right behind the hour, as in 7p."""
    here = all(scan.ahead(step).text == word for step, word in enumerate(words))
    return here and (len("".join(words)) > 1 or scan.now.glued)
