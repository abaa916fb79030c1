"""Runs and races: how far, how hard, on which day."""

import re
from dataclasses import dataclass
from datetime import date

from core.domain.events import RunKind, Units
from core.reading.amounts import KM_PER_MILE
from core.reading.days import A_WEEK, A_YEAR, Direction, said_day
from core.reading.problem import Problem, Unread
from core.reading.text import Scan, Shape, Token

REACH = (2 * A_WEEK, A_YEAR)  # [O] days back and ahead
LONG_FROM_KM = 16  # [O] a run of this length is long if nothing else was said
LEAST_KM, MOST_KM = 0.1, 300  # [O]
MARATHON_KM, HALF_KM, PARKRUN_KM = 42.195, 21.0975, 5.0


@dataclass(frozen=True, slots=True)
class RunWords:
    """A run or race on a day; ``km`` None if no distance was said."""

    on: date
    kind: RunKind
    km: float | None = None


_KINDS = {  # the hardest said counts
    RunKind.EASY: ("easy", "recovery", "jog", "slow", "shakeout"),
    RunKind.LONG: ("long",),
    RunKind.HARD: (
        "hard", "tempo", "interval", "intervals", "workout", "speed", "speedwork", "track", "hill", "hills",
        "fartlek", "threshold", "fast", "quality",
    ),
    RunKind.KEY: ("key",),
    RunKind.RACE: ("race", "racing"),
}  # fmt: skip
_KIND = {word: kind for kind, words in _KINDS.items() for word in words}
_ORDER = tuple(_KINDS)
_KM = ("k", "km", "kms", "kilometer", "kilometers", "kilometre", "kilometres")
_MILES = ("mi", "mile", "miles", "miler")
_METRES = ("m", "meter", "meters", "metre", "metres")
_KM_OF = dict.fromkeys(_KM, 1.0) | dict.fromkeys(_MILES, KM_PER_MILE) | dict.fromkeys(_METRES, 0.001)
_NAMED_KM = {
    "marathon": MARATHON_KM,
    "half": HALF_KM,
    "halfmarathon": HALF_KM,
    "hm": HALF_KM,
    "parkrun": PARKRUN_KM,
}
_FILLING = (
    "run",
    "running",
    "ran",
    "a",
    "an",
    "the",
    "of",
    "on",
    "for",
    "my",
    "i",
    "did",
    "at",
    "with",
    "and",
    "is",
)
_FILLING_SIGNS = frozenset("-()!?.\"':=@,;\n")
_BEGUN = re.compile(
    r"^(\s*[0-9]{1,3}),([0-9]{1,2})(?![0-9])"
)  # a run begins with how far, not with two numbers
_DECIMALS = frozenset((*_KM_OF, *_KIND))


def read_run(text: str, today: date, units: Units = Units.METRIC) -> RunWords | Unread:
    """Read what follows /run; without a day it is today's. Total on any text.

    ``units`` are those of a distance without any. Without a kind 16 km and more are long, else it is easy.
    """
    run = _Run(_BEGUN.sub(r"\1.\2", text), today, units)
    run.read()
    kind = max(run.kinds, key=_ORDER.index, default=None)
    if kind is None:
        kind = RunKind.LONG if run.km is not None and run.km >= LONG_FROM_KM else RunKind.EASY
    return run.scan.unread or RunWords(next(iter(run.days), today), kind, run.km)


def read_race(text: str, today: date, units: Units = Units.METRIC) -> RunWords | Unread:
    """Read what follows /race: a day, and a distance or none; the race's own name may stand among them.

    Total on any text.
    """
    race = _Run(text, today, units, names=True)
    race.read()
    if not race.scan.unread and not race.days:
        race.scan.refuse(Problem.NO_DAY, race.scan.tokens[0], race.scan.tokens[-1])
    return race.scan.unread or RunWords(race.days[0], RunKind.RACE, race.km)


class _Run:
    """One reading of a run; ``names`` lets words pass that mean nothing here."""

    def __init__(self, text: str, today: date, units: Units, *, names: bool = False) -> None:
        self.scan = Scan(text, _DECIMALS)
        self.today, self.units, self.names = today, units, names
        self.days: list[date] = []
        self.kinds: list[RunKind] = []
        self.km: float | None = None

    def read(self) -> None:
        """Read to the end, or to the first snag."""
        scan = self.scan
        while not scan.over:
            day = said_day(scan, self.today, Direction.COMING, REACH, self.days)
            if day is not None:
                self.days.append(day)
            elif not scan.over:
                self.token(scan.take())

    def token(self, token: Token) -> None:
        """Take a distance, a kind, or what may stand between."""
        scan = self.scan
        if token.text == "-" and not token.glued and scan.now.glued_count:
            scan.refuse(Problem.NEGATIVE, token, scan.now)
        elif token.shape is Shape.NUMBER:
            self.distance(token)
        elif token.text in _NAMED_KM:
            if token.text == "half":
                scan.at += scan.now.text == "-" and scan.ahead(1).text == "marathon"
                scan.at += scan.now.text == "marathon"
            self.far(_NAMED_KM[token.text], token, scan.ahead(-1))
        elif token.text in _KIND:
            self.kinds.append(_KIND[token.text])
        elif token.shape is Shape.WORD:
            if token.text not in _FILLING and not self.names:
                scan.refuse(Problem.NOT_UNDERSTOOD, token)
        elif token.text not in _FILLING_SIGNS:
            scan.refuse(Problem.NOT_UNDERSTOOD, token)

    def distance(self, token: Token) -> None:
        """Take the unit of a distance; without one it is in the member's own."""
        scan = self.scan
        factor = _KM_OF.get(scan.now.text)
        if factor is None and scan.now.glued and scan.now.shape is not Shape.BREAK:
            scan.refuse(Problem.NOT_UNDERSTOOD, token, scan.now)
        elif scan.now.text == "m" and token.value < 100:
            scan.refuse(Problem.NOT_UNDERSTOOD, token, scan.now)  # miles to some, metres to others
        elif factor is not None:
            self.far(token.value * factor, token, scan.take())
        else:
            self.far(token.value * (KM_PER_MILE if self.units is Units.IMPERIAL else 1.0), token, token)

    def far(self, km: float, first: Token, last: Token) -> None:
        """Note the distance in km, to the metre, once."""
        km = round(km, 3)
        if not LEAST_KM <= km <= MOST_KM:
            self.scan.refuse(Problem.KM_RANGE, first, last, limit=f"{LEAST_KM}-{MOST_KM}")
        elif self.km not in (None, km):
            self.scan.refuse(Problem.SAID_TWICE, first, last)
        self.km = km
