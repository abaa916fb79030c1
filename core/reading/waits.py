"""How long from now: 20 min, in half an hour, 1h30, in einer Stunde, dentro de 2 horas."""

from core.reading.clockwords import (
    AMOUNTS,
    AND_A_HALF,
    ARTICLE,
    DAY_UNITS,
    HOUR_LETTER,
    HOURS,
    IN,
    LONGEST_AMOUNT,
    MINUTES,
    PAST,
    TO,
    Phrase,
    saying,
)  # fmt: skip
from core.reading.hours import take_number
from core.reading.text import Scan, Shape, Token

SURE_LETTER = 4  # [O] hours: "4h" is surely a wait, "7h" rather an hour of the day
_MOST_HOURS = 12  # [O] "12 hours" is a wait without "in", "19 hours" is 19:00
_MORE = frozenset(("more", "mas", "weitere", "weiteren"))
_ABOUT = frozenset(
    [
        "about",
        "around",
        "etwa",
        "ca",
        "circa",
        "unos",
        "unas",
        "another",
        "weitere",
        "noch",
        "the",
        "ungefahr",
    ]
)
_AND = frozenset(("and", "und", "y", "&"))


def take_wait(scan: Scan, most_letter: int) -> int | None:
    """Take so many minutes from now, however many; None, and nothing taken, if no wait stands here.

    ``5h`` without "in" is a wait up to ``most_letter`` hours, beyond it an hour of the day.
    """
    start = scan.at
    announced = take_in(scan)
    clock = scan.now
    if announced and clock.shape is Shape.CLOCK:
        scan.take()
        scan.at += scan.now.text in HOURS | HOUR_LETTER
        return int(clock.value)
    minutes = _amount(scan)
    if minutes is None:
        minutes = _counted(scan, most_letter if not announced else None)
    if minutes is None:
        scan.at = start
    return minutes


def take_days(scan: Scan) -> int | None:
    """Take "in 3 days": so many days from today; None, and nothing taken, if they do not stand here."""
    start = scan.at
    if take_in(scan):
        number = _number(scan)
        if number is not None and number == int(number) and scan.now.text in DAY_UNITS:
            return int(number) * DAY_UNITS[scan.take().text]
    scan.at = start
    return None


def take_in(scan: Scan) -> bool:
    """Step over what announces a wait; + only right before a number."""
    for words in IN:
        here = all(scan.ahead(step).text == word for step, word in enumerate(words))
        if here and (words != ("+",) or scan.ahead(1).glued_count):
            scan.at += len(words)
            scan.at += scan.now.text in _ABOUT
            return True
    return False


def _amount(scan: Scan) -> int | None:
    """Half an hour, eine Viertelstunde, hora y media."""
    article = scan.now.text in ARTICLE
    return _fixed(scan, AMOUNTS, LONGEST_AMOUNT, skipping=1 if article else 0)


def _fixed(scan: Scan, table: dict[Phrase, int], longest: int, *, skipping: int = 0) -> int | None:
    for length in range(longest, 0, -1):
        for skipped in {skipping, 0}:
            words = tuple(scan.ahead(skipped + step).text for step in range(length))
            if words in table:
                scan.at += skipped + length
                return table[words]
    return None


def _number(scan: Scan) -> float | None:
    token = scan.now
    if token.shape is Shape.NUMBER:
        return scan.take().value
    if token.text in ARTICLE:
        scan.take()
        return 1
    return take_number(scan)


def _counted(scan: Scan, most_letter: int | None) -> int | None:
    """20 min, 2 hours 10, 1h30, an hour; one and a half hours."""
    four_digits = scan.now.text.isdecimal() and len(scan.now.text) == 4
    number = _number(scan)
    if number is None:
        return None
    scan.at += scan.now.text in _MORE
    half = _fixed(scan, AND_A_HALF, 3) if scan.ahead(3).text in HOURS else None
    unit = scan.take()
    if unit.text in MINUTES:
        return None if scan.now.text in PAST | TO else _rounded(number)
    letter = unit.text in HOUR_LETTER
    most = None if most_letter is None else most_letter if letter else _MOST_HOURS
    if not (letter or unit.text in HOURS) or (most is not None and (number > most or four_digits)):
        return None
    return _rounded(60 * number) + (half if half is not None else _odd_minutes(scan, unit))


def _odd_minutes(scan: Scan, unit: Token) -> int:
    """Take the minutes after the hours: and a half, 30, and 20 minutes; 0 if there are none."""
    half = _fixed(scan, AND_A_HALF, 3)
    if half is not None:
        return half
    start = scan.at
    joined = scan.now.text in _AND
    scan.at += joined
    token = scan.now
    number = take_number(scan)
    minutes = scan.now.text in MINUTES
    scan.at += minutes
    bare = token.counts and not joined and len(token.text) == 2 and saying(scan) is None
    if number is None or number > 59 or not (minutes or bare) or scan.now.text in PAST | TO:
        scan.at = start
        return 0
    return number


def _rounded(minutes: float) -> int:
    return int(minutes + 0.5)
