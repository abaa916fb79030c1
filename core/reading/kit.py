"""Kit: what is owned, which weights, and body weight."""

from dataclasses import dataclass
from enum import StrEnum

from core.domain.events import Units
from core.domain.exercises import Kit
from core.reading.amounts import HEAVIEST_KG, LOADS, kilograms
from core.reading.problem import Problem, Unread
from core.reading.text import Scan, Shape, Token
from core.reading.wordbook import phrase_table, table, words

MOST_WEIGHTS = 40  # [O]
LIGHTEST_KG = 0.1  # [O]
BODY_LEAST_KG, BODY_MOST_KG = 25, 300  # [O]
SAME_KG = 0.01  # two weights this close are one


@dataclass(frozen=True, slots=True)
class KitWords:
    """Changes to the kit: things and weights (kg) to add and remove, or the whole of either.

    ``replace`` and ``weights_kg`` are the whole kit and the whole list of weights, None where nothing was
    said of the whole. ``body_kg`` 0 means unknown again.
    """

    add: frozenset[Kit] = frozenset()
    remove: frozenset[Kit] = frozenset()
    replace: frozenset[Kit] | None = None
    weights_kg: tuple[float, ...] | None = None
    add_kg: tuple[float, ...] = ()
    remove_kg: tuple[float, ...] = ()
    body_kg: float | None = None

    def kit(self, owned: frozenset[Kit]) -> frozenset[Kit]:
        """Return the things owned after the changes."""
        return ((owned if self.replace is None else self.replace) | self.add) - self.remove

    def weights(self, owned_kg: tuple[float, ...]) -> tuple[float, ...]:
        """Return the weights owned after the changes, in kg, ascending, each once."""
        base = owned_kg if self.weights_kg is None else self.weights_kg
        kept: list[float] = []
        for one in sorted((*base, *self.add_kg)):
            gone = any(abs(one - other) < SAME_KG for other in self.remove_kg)
            if not gone and not (kept and one - kept[-1] < SAME_KG):
                kept.append(one)
        return tuple(kept)


class _Mode(StrEnum):
    ADD = "add"
    REMOVE = "remove"
    ONLY = "only"


_THING = phrase_table({
    Kit.WALL: "wall | wand, mauer | pared, muro",
    Kit.STEP: "step, steps, stair, stairs, stepper, kerb, curb | stufe, stufen, treppe, treppenstufe, "
              "stiege, stiegen, bordstein, randstein | escalón, escalones, escalera, escaleras, bordillo",
    Kit.LEG_PRESS: "leg press, legpress, press | beinpresse | prensa, prensa de piernas, prensa de pierna",
    Kit.SLANT_BOARD: "slant board, slantboard, slant, wedge | keilbrett, keil, schrägbrett | tabla "
                     "inclinada, cuña",
    Kit.BENCH: "bench | bank, flachbank | banco",
    Kit.PLATE: "plate, plates, weight plate | hantelscheibe, hantelscheiben, gewichtsscheibe, scheibe, "
               "scheiben | disco, discos, disco de pesas",
})  # fmt: skip
_LONGEST_THING = max(map(len, _THING))
_WHOLE_LIST = frozenset(words("weight weights | gewicht gewichte | peso pesos"))
_WEIGHTS = _WHOLE_LIST | frozenset(
    words(
        "dumbbell dumbbells kettlebell kettlebells | hantel hanteln kurzhantel kurzhanteln kugelhantel | "
        "mancuerna mancuernas pesa pesas"
    )
)
_BODY = frozenset(words("body bodyweight weigh | körper körpergewicht wiege | cuerpo"))
_WEIGH, _NO_WEIGHT_KG = "peso", 40  # [O] peso 70 kilos: what somebody weighs, not owns
_BODILY = "corporal"  # peso corporal: the weight of the body
_OF_BODY = frozenset(
    (":", "=", ".", *words("is weight i | ist gewicht ich etwa ca circa ungefähr rund | es peso de"))
)
_NOTHING = frozenset(words("none nothing | nichts nix | nada ninguno"))
_UNKNOWN = frozenset(("?", *words("unknown none | unbekannt | desconocido ninguno")))
_MODES = {"+": _Mode.ADD, "-": _Mode.REMOVE} | table({
    _Mode.ADD: "add plus | hinzu hinzufügen dazu | añadir agregar más",
    _Mode.REMOVE: "no without remove minus | ohne kein keine keinen entfernen | sin quitar ningún menos",
    _Mode.ONLY: "only just | nur | solo solamente",
})  # fmt: skip
_FILLING = frozenset(
    words(
        "a an and of with the my i have own got am is at each x kit | und mit der die das den ein eine "
        "einen meine mein ich habe hab hätte besitze auch noch zu je aus daheim zuhause ausrüstung | y e con "
        "de del el la los las un una unos mi mis tengo cada hay material"
    )
)
_TIMES = ("x", "*")
_NO_NOUN = frozenset((*LOADS, *_MODES, *_BODY, *_NOTHING, *_FILLING))
_FILLING_SIGNS = frozenset("()[]!?.\"':=|•·*&@/")


def read_kit(text: str, units: Units = Units.METRIC) -> KitWords | Unread:
    """Read what follows /kit; ``units`` are those of weights without any. Total on any text.

    What is named is added; ``+`` says so, ``-`` or ``no`` takes away. ``only step, wall`` and
    ``weights 5 10 kg`` state the whole of things or weights, ``none`` that there is nothing. ``2x5kg`` is the
    weight of 5 kg, ``backpack 6.5 kg`` one of 6.5 kg, ``3 bottles 1.5 kg`` one of 1.5 kg.
    """
    return _KitLine(text, units).read()


class _KitLine:
    """One reading of one line."""

    def __init__(self, text: str, units: Units) -> None:
        self.scan = Scan(text, frozenset(LOADS))
        self.units = units
        self.whole: _Mode | None = None  # ``only`` said: it holds to the end
        self.mode: _Mode | None = None  # of this part of the line
        self.things: dict[_Mode, set[Kit]] = {mode: set() for mode in _Mode}
        self.kg: dict[_Mode, list[float]] = {mode: [] for mode in _Mode}
        self.stated: Token | None = None  # ``weights`` said: what follows is the whole list
        self.asked: Token | None = None  # weights named: at least one must follow
        self.none_left: set[Kit] = set()
        self.waiting: list[tuple[_Mode, Token]] = []
        self.label: Token | None = None
        self.weighed = False
        self.body_kg: float | None = None

    def read(self) -> KitWords | Unread:
        """Read to the end, or to the first snag."""
        while not self.scan.over:
            if not self.thing():
                self.token(self.scan.take())
        self.flush(self.units, self.scan.now)
        self.part()
        return self.scan.unread or self.words()

    def thing(self) -> bool:
        """Take something owned, in one word or several, if it stands here."""
        name: tuple[str, ...] = ()
        found, used = None, 0
        for _ in range(_LONGEST_THING):
            joint = self.scan.ahead(used)
            used += bool(name) and joint.text in ("-", "_") and joint.glued
            name, used = (*name, self.scan.ahead(used).text), used + 1
            found = (name, used) if name in _THING else found
        if found is None:
            return False
        self.flush(self.units, self.scan.now)
        self.things[self.mode or self.whole or _Mode.ADD].add(_THING[found[0]])
        self.scan.at += found[1]
        return True

    def token(self, token: Token) -> None:
        """Take a weight, a word that steers, or a sign."""
        scan = self.scan
        if token.shape is Shape.NUMBER:
            self.number(token)
        elif token.shape is Shape.BREAK:
            self.part()
        elif token.text in _MODES and (token.text != "-" or (scan.now.glued and not token.glued)):
            self.mode = _MODES[token.text]
            self.whole = _Mode.ONLY if self.mode is _Mode.ONLY else self.whole
        elif token.text in _BODY or self.weighs(token):
            scan.at += scan.now.text == _BODILY
            self.body(token)
        elif token.text in _WEIGHTS or token.text in _NOTHING:
            self.flush(self.units, token)
            self.all_weights(token)
        elif token.shape is Shape.WORD:
            if token.text not in _FILLING:
                self.flush(self.units, token)
                self.label = self.label or token
        elif token.text not in _FILLING_SIGNS and not (token.text == "-" and not token.glued):
            scan.refuse(Problem.NOT_UNDERSTOOD, token)

    def weighs(self, token: Token) -> bool:
        """Tell whether a word for weights speaks of the body: peso corporal, peso 70 kilos."""
        scan, number = self.scan, self.scan.now
        kg = kilograms(number.value, LOADS.get(scan.ahead(1).text, self.units)) if number.counts else 0
        heavy = token.text == _WEIGH and kg >= _NO_WEIGHT_KG and not scan.ahead(2).counts
        return heavy or (token.text in _WHOLE_LIST and number.text == _BODILY)

    def number(self, token: Token) -> None:
        """Keep a number until its unit is known; ``2x`` before a weight only says how many."""
        scan = self.scan
        if scan.now.text in _TIMES and scan.ahead(1).shape is Shape.NUMBER:
            return
        if self.many(token):
            return
        mode = self.mode or self.whole or (_Mode.ONLY if self.stated else _Mode.ADD)
        self.waiting.append((mode, token))
        if scan.now.text in LOADS:
            unit = scan.take()
            self.flush(LOADS[unit.text], unit)
            self.weighed = True
        elif scan.now.glued and scan.now.shape is Shape.WORD:
            scan.refuse(Problem.NOT_UNDERSTOOD, token, scan.now)

    def many(self, token: Token) -> bool:
        """Tell whether a whole number says how many there are of what is named right after it.

        In a list of weights, as in ``5 10 dumbbells``, it is one of them.
        """
        noun = self.scan.now
        named = noun.shape is Shape.WORD and not noun.glued and noun.text not in _NO_NOUN
        return named and token.whole is not None and not self.waiting and self.stated is None

    def flush(self, units: Units, last: Token) -> None:
        """Take the numbers that waited for their unit."""
        for mode, token in self.waiting:
            kg = kilograms(token.value, units)
            stop = last if last.text in LOADS and token is self.waiting[-1][1] else token
            if kg > HEAVIEST_KG:
                self.scan.refuse(Problem.TOO_HEAVY, token, stop, limit=HEAVIEST_KG)
            elif kg < LIGHTEST_KG:
                self.scan.refuse(Problem.TOO_LIGHT, token, stop, limit=str(LIGHTEST_KG))
            elif sum(map(len, self.kg.values())) >= MOST_WEIGHTS:
                self.scan.refuse(Problem.TOO_MANY_WEIGHTS, token, stop, limit=MOST_WEIGHTS)
            self.kg[mode].append(kg)
        self.waiting = []

    def part(self) -> None:
        """End a part of the line: a name of something unknown must have been weighed in it."""
        if self.label and not self.weighed:
            self.scan.refuse(Problem.NOT_UNDERSTOOD, self.label)
        self.label, self.mode = None, None
        self.weighed = False

    def all_weights(self, token: Token) -> None:
        """Take the word for all weights, or for nothing at all."""
        if token.text in _NOTHING:
            self.none_left = set(Kit)
        elif self.mode is _Mode.REMOVE:
            self.none_left.add(Kit.WEIGHTS)
        elif token.text in _WHOLE_LIST and self.mode is None:
            self.stated = self.stated or token
        if self.mode is not _Mode.REMOVE and token.text in _WEIGHTS:
            self.asked = self.asked or token

    def body(self, token: Token) -> None:
        """Take body weight, or that it is unknown."""
        scan = self.scan
        while scan.now.text in _OF_BODY:
            scan.take()
        number = scan.take()
        if number.text in _UNKNOWN:
            self.body_kg = 0.0
        elif number.shape is not Shape.NUMBER:
            scan.refuse(Problem.NOT_UNDERSTOOD, token)
        else:
            units = LOADS.get(scan.now.text)
            last = scan.take() if units else number
            kg = kilograms(number.value, units or self.units)
            if not BODY_LEAST_KG <= kg <= BODY_MOST_KG:
                scan.refuse(Problem.BODY_RANGE, number, last, limit=f"{BODY_LEAST_KG}-{BODY_MOST_KG}")
            elif self.body_kg not in (None, kg):
                scan.refuse(Problem.SAID_TWICE, token, last)
            self.body_kg = kg

    def words(self) -> KitWords | Unread:
        """Put together what was read."""
        things, kg = self.things, self.kg
        replace = frozenset(things[_Mode.ONLY]) if things[_Mode.ONLY] else None
        weights = tuple(sorted(set(kg[_Mode.ONLY]))) if kg[_Mode.ONLY] else None
        if Kit.WEIGHTS in self.none_left:
            weights = ()
        if self.none_left > {Kit.WEIGHTS}:
            replace = frozenset()
        said = KitWords(
            add=frozenset(things[_Mode.ADD]),
            remove=frozenset(things[_Mode.REMOVE]),
            replace=replace,
            weights_kg=weights,
            add_kg=tuple(sorted(set(kg[_Mode.ADD]))),
            remove_kg=tuple(sorted(set(kg[_Mode.REMOVE]))),
            body_kg=self.body_kg,
        )
        first, last = self.scan.tokens[0], self.scan.tokens[-1]
        if self.asked and not any(kg.values()):
            self.scan.refuse(Problem.WEIGHTS_MISSING, self.asked)
        elif said == KitWords():
            self.scan.refuse(Problem.NOT_UNDERSTOOD, first, last)
        return self.scan.unread or said
