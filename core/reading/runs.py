"""Runs and races: how far, how hard, on which day."""

import re
from dataclasses import dataclass
from datetime import date

from core.domain.events import RunKind, Units
from core.reading.amounts import KM_PER_MILE
from core.reading.days import A_WEEK, A_YEAR, Direction, said_day
from core.reading.daywords import MONTHS, SHORT
from core.reading.hollow import says_nothing
from core.reading.problem import Problem, Unread
from core.reading.text import Scan, Shape, Token
from core.reading.wordbook import table, words

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


_KIND = table({  # the hardest said counts
    RunKind.EASY: "easy recovery jog slow shakeout | locker lockerer lockeren leicht leichter langsam "
                  "langsamer gemütlich regenerativ regeneration dauerlauf | suave suaves fácil fáciles "
                  "tranquilo tranquila lento lenta recuperación trote rodaje",
    RunKind.LONG: "long | lang langer langen lange | largo larga largos largas",
    RunKind.HARD: "hard tempo interval intervals workout speed speedwork track hill hills fartlek threshold "
                  "fast quality | hart harter hartes intervall intervalle tempolauf schnell schneller bahn "
                  "berge hügel schwelle schwellenlauf fahrtspiel | duro dura duros fuerte fuertes "
                  "intervalos series rápido rápida pista cuestas umbral calidad",
    RunKind.KEY: "key | schlüssel schlüsseleinheit schlüssellauf wichtig wichtiger | clave",
    RunKind.RACE: "race racing | wettkampf wettlauf rennen | competición",
})  # fmt: skip
_ORDER = tuple(RunKind)
_METRES = words("m meter meters metre metres | metern | metro metros")
_KM_OF = (
    dict.fromkeys(
        words("k km kms kilometer kilometers kilometre kilometres | kilometern | kilómetro kilómetros"), 1.0
    )
    | dict.fromkeys(words("mi mile miles miler | meile meilen | milla millas"), KM_PER_MILE)
    | dict.fromkeys(_METRES, 0.001)
)
_NAMED_KM = table({
    MARATHON_KM: "marathon | | maratón",
    HALF_KM: "half halfmarathon hm | halbmarathon | mediomaratón",
    PARKRUN_KM: "parkrun",
})  # fmt: skip
_MARATHON = frozenset(words("marathon | | maratón"))
_HALF_A = frozenset(words("half | halber halben | media medio"))  # before a marathon
_HOLLOW = frozenset(words(  # says nothing alone
    "ein eine einen der die das den am im um mit und für über mein meine ich bin habe war | he un una el la "
    "los de del en por para mi me con y es fue",
))  # fmt: skip
_SMALL = _HOLLOW | set(words("a an the of on for my i did at with and is"))
_FILLING = _SMALL | set(words(
    "run running ran | lauf laufe laufen gelaufen lief | carrera carreras correr corrí corrido corro tirada "
    "salida",
))  # fmt: skip
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
    if says_nothing(run.scan, _HOLLOW, _SMALL, dated=bool(run.days)):
        run.scan.refuse(Problem.NOT_UNDERSTOOD, run.scan.tokens[0], run.scan.tokens[-1])
    kind = max(run.kinds, key=_ORDER.index, default=None)
    if kind is None:
        kind = RunKind.LONG if run.km is not None and run.km >= LONG_FROM_KM else RunKind.EASY
    return run.scan.unread or RunWords(next(iter(run.days), today), kind, run.km)


def read_race(text: str, today: date, units: Units = Units.METRIC) -> RunWords | Unread:
    """Read what follows /race: a day, and a distance or none; the race's own name may stand among them.

    Beside a date the short name of a weekday is part of that name: Mar del Plata. Total on any text.
    """
    race = _Run(text, today, units, names=True, passing=SHORT)
    race.read()
    if not race.days:
        race = _Run(text, today, units, names=True)
        race.read()
    if not race.scan.unread and not race.days:
        race.scan.refuse(Problem.NO_DAY, race.scan.tokens[0], race.scan.tokens[-1])
    return race.scan.unread or RunWords(race.days[0], RunKind.RACE, race.km)


class _Run:
    """One reading of a run; ``names`` lets words pass that mean nothing here, and those of ``passing``."""

    def __init__(
        self,
        text: str,
        today: date,
        units: Units,
        *,
        names: bool = False,
        passing: frozenset[str] = frozenset(),
    ) -> None:
        self.scan = Scan(text, _DECIMALS)
        self.today, self.units, self.names, self.passing = today, units, names, passing
        self.days: list[date] = []
        self.kinds: list[RunKind] = []
        self.km: float | None = None

    def read(self) -> None:
        """Read to the end, or to the first snag."""
        scan = self.scan
        while not scan.over:
            if scan.now.text in self.passing and not (scan.now.text in MONTHS and scan.ahead(1).whole):
                scan.take()
                continue
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
        elif token.text in _HALF_A and self.marathon():
            self.far(HALF_KM, token, scan.ahead(-1))
        elif token.text in _NAMED_KM:
            self.far(_NAMED_KM[token.text], token, scan.ahead(-1))
        elif token.text in _KIND:
            self.kinds.append(_KIND[token.text])
        elif token.shape is Shape.WORD:
            hour = token.text == "am" and scan.ahead(-2).counts
            if (hour or token.text not in _FILLING) and not self.names:
                scan.refuse(Problem.NOT_UNDERSTOOD, token)
        elif token.text not in _FILLING_SIGNS:
            scan.refuse(Problem.NOT_UNDERSTOOD, token)

    def marathon(self) -> bool:
        """Take the marathon that half of one is said of: half-marathon, media maratón."""
        used = self.scan.now.text == "-"
        found = self.scan.ahead(used).text in _MARATHON
        self.scan.at += (used + 1) * found
        return found

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
