"""The tail of what people call a day and an hour, left to dateparser and never taken as certain."""

from datetime import date, datetime, time

from core.reading.clockwords import NUMBERS, WEEKDAY, saying
from core.reading.days import A_YEAR
from core.reading.daywords import MONTHS
from core.reading.text import Scan, Shape

LONGEST = 60  # [O] characters
_PROBES = (time(0), time(12, 34))  # what depends on the hour asked at was no day and hour
_TIME_WORDS = frozenset((*MONTHS, *WEEKDAY, "am", "pm", "uhr", "oclock"))
_TIME_SHAPES = (Shape.CLOCK, Shape.DATE)


def guess(text: str, today: date) -> tuple[date, time] | None:
    """Return the day and the wall time a text may mean, from today to one year ahead; None is usual.

    The day must be said in full or as seen from today, and the hour with it. Only short texts with a digit
    or a number's name, and with a word or a sign of time, are looked at, and none with "off".
    """
    if not _may_be_a_time(text):
        return None
    answers = {_parsed(text, datetime.combine(today, probe)) for probe in _PROBES}
    answer = answers.pop()
    if answers or answer is None or not 0 <= (answer.date() - today).days <= A_YEAR:
        return None
    return answer.date(), answer.time().replace(second=0, microsecond=0)


def _may_be_a_time(text: str) -> bool:
    if len(text) > LONGEST:
        return False
    counted = timely = False
    scan = Scan(text)
    while not scan.over:
        found = saying(scan)
        if found and found[1].off:
            return False
        token = scan.take()
        counted = counted or token.shape not in (Shape.WORD, Shape.SIGN, Shape.BREAK) or token.text in NUMBERS
        timely = timely or token.shape in _TIME_SHAPES or token.text in _TIME_WORDS
        timely = timely or bool(found and (found[1].days is not None or found[1].part))
    return counted and timely


def _parsed(text: str, now: datetime) -> datetime | None:
    """Return what dateparser makes of a text at an instant of nobody's clock; None without an hour in it.

    A time with an offset or a zone of its own is not the member's wall time, and is none here either.
    """
    from dateparser.date import DateDataParser  # type: ignore[import-untyped] # it has no types

    parser = DateDataParser(
        languages=["en", "de", "es"],
        settings={
            "RELATIVE_BASE": now, "TIMEZONE": "UTC", "STRICT_PARSING": True, "RETURN_TIME_AS_PERIOD": True,
            "PREFER_DATES_FROM": "future", "DATE_ORDER": "DMY", "PARSERS": ["absolute-time", "relative-time"],
        },
    )  # fmt: skip
    try:
        found = parser.get_date_data(text)
    except Exception:  # a library that trips over a text has not read it
        return None
    moment: datetime | None = found.date_obj
    return moment if moment and found.period == "time" and moment.tzinfo is None else None
