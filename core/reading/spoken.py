"""A text about times as items: days, hours, waits, and what parts them."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from core.reading.clock import Clock
from core.reading.clockwords import (
    EVERY,
    FROM,
    NUMBERS,
    UNTIL,
    WEEKDAY,
    DayPart,
    Said,
    saying,
)  # fmt: skip
from core.reading.days import A_YEAR, Direction, said_day
from core.reading.hours import DECIMALS, take_hour
from core.reading.problem import Problem
from core.reading.text import Scan, Token
from core.reading.waits import SURE_LETTER, take_days, take_wait

_MOST_ITEMS = 60  # [O] a whole week with an hour a day has 21
_THROUGH = frozenset(("-", "to", "bis", "a", "al", "through", "thru", "until", "till", "hasta"))
_AND = frozenset((",", "\n", "and", "und", "y", "&", "/", "+"))
_FILLING_SIGNS = frozenset("-()!?.\"':=~<>*")
_HOURS_BEGIN = frozenset((*NUMBERS, "las", "la"))
_HALVES = frozenset(("am", "pm", "a", "p", "uhr", "h"))
_ALSO_MONTHS = frozenset(("mar",))


@dataclass(frozen=True, slots=True)
class Wait:
    """So many minutes from now; not ``sure`` where it may be an hour of the day."""

    minutes: int
    sure: bool = True


class Break(Enum):
    """What parts items: a comma may also join a list, a semicolon never does."""

    WEAK = 1
    STRONG = 2


@dataclass(frozen=True, slots=True)
class Item:
    """One thing said, from its first token to its last."""

    first: Token
    last: Token
    meant: Said | Clock | Wait | Break
    day: date | None = None

    @property
    def said(self) -> Said:
        """What the phrase says, or nothing."""
        return self.meant if isinstance(self.meant, Said) else Said()

    @property
    def weekdays(self) -> frozenset[int]:
        """The weekdays it names."""
        return self.said.weekdays

    @property
    def part(self) -> DayPart | None:
        """The part of the day it names."""
        return self.said.part

    @property
    def rest(self) -> bool:
        """Whether it names all days not named otherwise."""
        return self.said.rest

    @property
    def but(self) -> bool:
        """Whether the days after it are exceptions."""
        return self.said.but

    @property
    def names(self) -> bool:
        """Whether it names days."""
        return bool(self.weekdays or self.day or self.rest)

    @property
    def tells(self) -> bool:
        """Whether it tells an hour, a wait, or that there shall be none."""
        return isinstance(self.meant, Clock | Wait) or self.said.off


def items_of(text: str, today: date, most_letter: int) -> tuple[list[Item], Scan]:
    """Return the items of a text, and the scan; none if the scan refused something.

    ``most_letter`` is the most hours that a letter h makes a wait of.
    """
    scan = Scan(text, DECIMALS)
    if scan.unread:
        return [], scan
    reader = _Reader(scan, today, most_letter)
    while not scan.over:
        reader.step()
        if len(reader.items) > _MOST_ITEMS and not scan.unread:
            scan.refuse(Problem.NOT_UNDERSTOOD, reader.items[-1].first, reader.items[-1].last)
    return ([] if scan.unread else reader.items), scan


class _Reader:
    """One walk over a text."""

    def __init__(self, scan: Scan, today: date, most_letter: int) -> None:
        self.scan, self.today, self.most_letter = scan, today, most_letter
        self.items: list[Item] = []
        self.at = False

    def step(self) -> None:
        """Take the next item, a filling, or refuse it."""
        scan, start = self.scan, self.scan.at
        at, self.at = self.at, False
        if not (not at and self.wait()) and not self.phrase() and not scan.unread:
            day = said_day(scan, self.today, Direction.COMING, (0, A_YEAR), [])
            if day is not None:
                self.add(start, Said(), day)
            elif not scan.unread:
                self.hour_or_sign(spelled=at)

    def add(self, start: int, meant: Said | Clock | Wait | Break, day: date | None = None) -> None:
        """Add what the tokens from ``start`` to the scan's place mean."""
        first, last = self.scan.tokens[start], self.scan.ahead(-1)
        self.items.append(Item(first, last, meant, day))

    def wait(self) -> bool:
        """Take a wait, or the day after so many days."""
        scan, start = self.scan, self.scan.at
        days = take_days(scan)
        if days is not None:
            self.phrase_said(start, Said(days=days))
            return True
        minutes = take_wait(scan, SURE_LETTER)
        sure = minutes is not None
        if minutes is None:
            minutes = take_wait(scan, self.most_letter)
        if minutes is not None and start and scan.tokens[start - 1].text in EVERY:
            scan.refuse(Problem.NOT_UNDERSTOOD, scan.tokens[start - 1], scan.ahead(-1))
        elif minutes is not None:
            self.add(start, Wait(minutes, sure))
        return minutes is not None

    def phrase(self) -> bool:
        """Take a phrase that says something, or step over one that fills."""
        scan, start = self.scan, self.scan.at
        found = saying(scan)
        if found is None or (found[0] == 1 and self.means_otherwise()):
            return False
        length, said = found
        if length == 1 and scan.now.text == "morgen" and self.items and len(self.items[-1].weekdays) == 1:
            said = Said(part=DayPart.MORNING)
        scan.at += length
        self.at = said.at
        if len(said.weekdays) == 1:
            said = Said(self.through(said.weekdays))
        if said != Said(at=said.at):
            self.phrase_said(start, said)
        return True

    def means_otherwise(self) -> bool:
        """Tell whether a phrase that is known means something else here.

        "mar 7" is a date. A first day, or a last one, is no day by itself: "off until friday".
        """
        scan, text = self.scan, self.scan.now.text
        if text in _ALSO_MONTHS:
            return scan.ahead(1).whole is not None
        if text in FROM:
            return not (scan.ahead(1).text in WEEKDAY and {scan.ahead(2).text, scan.ahead(3).text} & _THROUGH)
        return text in UNTIL and (
            scan.at > 0 or not (scan.ahead(1).counts or scan.ahead(1).text in _HOURS_BEGIN)
        )

    def phrase_said(self, start: int, said: Said) -> None:
        """Add what a phrase says; a day counted from today has to lie within a year."""
        if said.days is None:
            self.add(start, said)
            return
        first, last = self.scan.tokens[start], self.scan.ahead(-1)
        if said.days > A_YEAR:
            self.scan.refuse(Problem.DAY_TOO_FAR, first, last, limit=A_YEAR)
            return
        try:
            self.add(start, said, self.today + timedelta(days=said.days))
        except OverflowError:
            self.scan.refuse(Problem.NO_SUCH_DAY, first, last)

    def through(self, first: frozenset[int]) -> frozenset[int]:
        """Take the rest of mon-fri or lunes a viernes: all between, or of mon-wed-fri just these."""
        scan, chain = self.scan, [min(first)]
        while True:
            dot = scan.now.text == "." and scan.now.glued
            joint, name = scan.ahead(dot).text, scan.ahead(dot + 1).text
            if joint not in _THROUGH or name not in WEEKDAY:
                break
            scan.at += dot + 2
            chain.append(WEEKDAY[name])
        if len(chain) != 2:
            return frozenset(chain)
        return frozenset((chain[0] + step) % 7 for step in range((chain[1] - chain[0]) % 7 + 1))

    def hour_or_sign(self, *, spelled: bool) -> None:
        """Take an hour, or a sign between; refuse all else."""
        scan, start = self.scan, self.scan.at
        clock = take_hour(scan, spelled=spelled)
        if clock is not None:
            self.add(start, clock)
            return
        token = scan.take()
        if token.text == ";" or token.text in _AND:
            self.add(start, Break.STRONG if token.text == ";" else Break.WEAK)
        elif token.text == "-" and not token.glued and scan.now.glued_count:
            scan.refuse(Problem.NEGATIVE, token, scan.now)
        elif token.counts:
            while scan.now.text in _HALVES or scan.now.counts:
                scan.take()
            scan.refuse(Problem.NO_SUCH_HOUR, token, scan.ahead(-1))
        elif token.text not in _FILLING_SIGNS:
            scan.refuse(Problem.NOT_UNDERSTOOD, token)
