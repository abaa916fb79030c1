"""Reading sets: counts, legs, units, multiplication and load, into one draft a part of the line."""

from dataclasses import replace

from core.domain.events import Units
from core.domain.exercises import Exercise, Role
from core.domain.state import Control, Side
from core.reading import logtable as table
from core.reading.amounts import HEAVIEST_KG, LOADS, MOST_EXERCISES, MOST_SETS, UNITS, Unit, kilograms
from core.reading.logwords import Count, Draft, load
from core.reading.problem import Problem
from core.reading.text import Scan, Shape, Token

_GLUED = {"w": Control.WOBBLY, "x": Control.LOST}
_DOT = "·"  # multiplies between two numbers alone; in a row of them it parts sets
_FEW = 5  # [O] in "3x 15" the x multiplies up to so many sets; beyond, it marks the count it is glued to
_NOT_SETS = frozenset(("@", *table.PAIN, *table.EFFORT))


class Sets:
    """The groups of a line while it is being read, the last one open."""

    def __init__(self, scan: Scan, units: Units) -> None:
        """Read from ``scan``; loads without a unit are in ``units``."""
        self.scan, self.units = scan, units
        self.drafts = [Draft(scan.now, units=units)]
        self.side: Side | None = None

    @property
    def draft(self) -> Draft:
        """The group that is open."""
        return self.drafts[-1]

    @property
    def begun(self) -> bool:
        """Whether counts were said before the open group, which has no name."""
        return not self.draft.named and any(one.counts for one in self.drafts)

    @property
    def turn(self) -> int:
        """The number of the next set of the open group."""
        return max((one.turn for one in self.draft.counts), default=-1) + 1

    def part(self, token: Token) -> None:
        """Begin a new part of the line after a comma, semicolon or line break."""
        still_hard = self.draft.hard and not self.draft.items and not self.draft.named
        hard = token.text != "," or still_hard
        self.drafts.append(Draft(self.scan.now, hard=hard, units=self.units))

    def open(self, named: Exercise | Role, tokens: int) -> None:
        """Begin a named group; a name that ends its part names the sets said before it there."""
        scan, first = self.scan, self.scan.now
        scan.at += tokens
        if self.draft.named or not self.draft.counts or self._sets_ahead():
            self.drafts.append(Draft(first, units=self.units))
        if isinstance(named, Role):
            self.draft.role = named
        else:
            self.draft.exercise = named.id
        self.draft.named_to = scan.ahead(-1)
        self.side = None
        if sum(draft.named for draft in self.drafts) > MOST_EXERCISES:
            scan.refuse(Problem.TOO_MANY_EXERCISES, first, limit=MOST_EXERCISES)

    def leg(self, token: Token) -> None:
        """Note which leg the counts that follow belong to."""
        if any(one.side is None for one in self.draft.counts):
            self.scan.refuse(Problem.NOT_UNDERSTOOD, token)
        self.side = table.SIDES[token.text]

    def at_load(self, sign: Token) -> None:
        """Take the load after ``@``."""
        token = self.scan.take()
        if token.shape is Shape.NUMBER:
            self._load(token)
        elif token.text in table.BARE:
            self.bare(token)
        elif token.text == "-" and self.scan.now.counts:
            self.scan.refuse(Problem.NEGATIVE, token, self.scan.now)
        else:
            self.scan.refuse(Problem.NOT_UNDERSTOOD, sign, token)

    def bare(self, token: Token) -> None:
        """Note that no load was used."""
        load(self.scan, self.draft, 0.0, token, token)

    def bare_said(self) -> bool:
        """Take several words that say that no load was used, if they stand here: ohne Gewicht, sin peso."""
        scan, first = self.scan, self.scan.now
        for phrase in table.BARE_PHRASES:
            if all(scan.ahead(step).text == word for step, word in enumerate(phrase)):
                scan.at += len(phrase)
                load(scan, self.draft, 0.0, first, scan.ahead(-1))
                return True
        return False

    def amount(self) -> None:
        """Take what begins with a number: a load, or one or more sets."""
        scan, token = self.scan, self.scan.now
        if token.shape is Shape.NUMBER and scan.ahead(1).text in LOADS:
            scan.take()
            self._load(token)
            return
        times = self._times_before()
        if scan.over:
            return
        counts = self._set()
        if times is None:
            times = self._times_after(counts)
        if not 1 <= times <= MOST_SETS:
            problem = Problem.TOO_MANY_SETS if times else Problem.NOT_UNDERSTOOD
            scan.refuse(problem, token, scan.ahead(-1), limit=MOST_SETS if times else None)
        elif self.turn < 2 * MOST_SETS + 2:  # enough to know that they are too many
            for turn in range(self.turn, self.turn + times):
                self.draft.items += [replace(one, turn=turn) for one in counts]

    def _load(self, token: Token) -> None:
        scan = self.scan
        units = LOADS.get(scan.now.text)
        last = scan.take() if units else token
        kg = kilograms(token.value, units or self.units)
        if kg > HEAVIEST_KG:
            scan.refuse(Problem.TOO_HEAVY, token, last, limit=HEAVIEST_KG)
        load(scan, self.draft, kg, token, last)

    def _times_before(self) -> int | None:
        """Take ``3x``, ``3 x`` or ``3 sets of``; None if the number is no multiplier."""
        scan, token, word = self.scan, self.scan.now, self.scan.ahead(1)
        used = 2
        if word.text in table.SETS:
            used += next((steps for steps in (0, 1) if scan.ahead(2 + steps).text not in table.EACH), 2)
            if not scan.ahead(used).counts:
                scan.refuse(Problem.NOT_UNDERSTOOD, token, word)
                return None
        elif not self._multiplies(1) or not scan.ahead(2).counts or self._is_mark(word):
            return None
        if token.whole is None or scan.ahead(used + 1).text in LOADS:
            scan.refuse(Problem.NOT_UNDERSTOOD, token, scan.ahead(used))
            return None
        scan.at += used
        return token.whole

    def _multiplies(self, steps: int) -> bool:
        """Tell whether the token so many steps on is a sign of multiplication."""
        sign, before, after = (self.scan.ahead(steps + by).text for by in (0, -2, 2))
        few = 1 <= (self.scan.ahead(steps - 1).whole or 0) <= MOST_SETS
        if sign in table.OUT_OF:
            return self._out_of(steps)
        return sign in table.TIMES or (sign == _DOT and few and _DOT not in (before, after))

    def _out_of(self, steps: int) -> bool:
        """Tell whether ``3 de 12`` says three sets of twelve; ``10 de 12`` is refused, for it may not."""
        scan = self.scan
        if not scan.ahead(steps + 1).counts or scan.ahead(steps + 2).text in LOADS:
            return False
        if not 1 <= (scan.ahead(steps - 1).whole or 0) <= _FEW:
            scan.refuse(Problem.NOT_UNDERSTOOD, scan.ahead(steps - 1), scan.ahead(steps + 1))
        return True

    def _is_mark(self, word: Token) -> bool:
        """Tell whether the x of ``4x 4 3`` marks the 4: glued to it alone, with more counts to come."""
        if word.text != "x" or not word.glued or self.scan.ahead(2).glued:
            return False
        few = 1 <= (self.scan.now.whole or 0) <= _FEW
        return bool(self.draft.counts) or not few or self._sets_ahead(3)

    def _times_after(self, counts: list[Count]) -> int:
        """Take the ``x 3`` of ``30s x 3``, after a unit or both legs; 1 if it is not there."""
        scan, times = self.scan, self.scan.ahead(1).whole
        said = len(counts) == 2 or counts[0].unit is not None
        after = scan.ahead(2).text
        if scan.now.text not in table.TIMES or times is None or not said or after in UNITS or after == "/":
            return 1
        scan.at += 2
        return times

    def _set(self) -> list[Count]:
        """Take one count, or those of both legs parted by ``/``."""
        scan = self.scan
        first = self._count()
        if scan.now.text != "/" or not scan.ahead(1).counts:
            first.side = self.side
            return [first]
        slash = scan.take()
        second = self._count()
        if self.side or scan.now.text == "/":
            scan.refuse(Problem.NOT_UNDERSTOOD, first.token if self.side else slash, scan.now)
        first.side, second.side = Side.LEFT, Side.RIGHT
        return [first, second]

    def _count(self) -> Count:
        """Take a number with its unit and the mark glued to it."""
        scan, token = self.scan, self.scan.take()
        unit = Unit.SECONDS if token.shape is Shape.CLOCK else UNITS.get(scan.now.text)
        value = token.value
        if token.text.startswith("00") or (scan.now.text in table.LEGS and token.text in ("1", "2")):
            scan.refuse(Problem.NOT_UNDERSTOOD, token, scan.now)
        if unit is not None and scan.now.text in UNITS:
            scan.take()
            if unit in (Unit.MINUTES, Unit.METRES) and scan.now.glued and scan.now.whole is not None:
                value, unit = 60 * value + scan.take().value, Unit.SECONDS  # 1min30, 1m30s
                scan.at += UNITS.get(scan.now.text) is Unit.SECONDS
        last, control = scan.ahead(-1), None
        if scan.now.glued and scan.now.text in _GLUED and not scan.ahead(1).glued_count:
            control = _GLUED[scan.take().text]
        return Count(token, last, value, 0, unit, control)

    def _sets_ahead(self, steps: int = 0) -> bool:
        """Tell whether another set follows in this part of the line."""
        while (token := self.scan.ahead(steps)).shape not in (Shape.BREAK, Shape.END):
            load_said = self.scan.ahead(steps + 1).text in LOADS
            if token.counts and not load_said and self.scan.ahead(steps - 1).text not in _NOT_SETS:
                return True
            steps += 1
        return False
