"""The log line: what was done, on which day, and how it felt.

A line is read once, from left to right. Commas, semicolons and line breaks part exercises; a name begins
a group, ``w``, ``x`` or a word after a count marks it. Which mark counts for what:

- glued to a count (``10w``, ``9x``) it marks that count, with ``3x15w`` all three;
- ``steady`` and ``wobbly`` standing alone mark every set of the group that is still unmarked;
- ``x``, ``w`` and ``lost`` standing alone mark the last set;
- any mark in a line makes all its unmarked sets steady. Without one they stay open, and the coach asks.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import takewhile

from core.domain.events import SkipReason, Units
from core.domain.exercises import Exercise
from core.domain.scales import EFFORT_LEAST, EFFORT_MOST, PAIN_LEAST, PAIN_MOST
from core.domain.state import Control
from core.reading import logtable as table
from core.reading import names
from core.reading.alarm import heard
from core.reading.amounts import DECIMALS, LOADS
from core.reading.days import A_WEEK, Direction, said_day
from core.reading.logsets import Sets
from core.reading.logwords import Group, LogWords, Mark, group_of, joined
from core.reading.problem import Problem, Unread
from core.reading.text import Scan, Shape, Token

__all__ = ["Group", "LogWords", "read_log"]

_SCALES = {
    Problem.PAIN_RANGE: (PAIN_LEAST, PAIN_MOST),
    Problem.EFFORT_RANGE: (EFFORT_LEAST, EFFORT_MOST),
}
_LEGGED = {"1": "one", "2": "two"}


def read_log(text: str, today: date, units: Units = Units.METRIC) -> LogWords | Unread:
    """Read a log line; ``units`` are those of a load without any. Total on any text.

    Days reach from today to seven days back, pain 0-10, effort 1-10.
    """
    return _Line(text, today, units).read()


class _Line:
    """One reading of one line."""

    def __init__(self, text: str, today: date, units: Units) -> None:
        self.scan = Scan(text, DECIMALS)
        self.sets = Sets(self.scan, units)
        self.today = today
        self.days: list[date] = []
        self.done = False
        self.skip: SkipReason | None = None
        self.pain: int | None = None
        self.effort: int | None = None

    def read(self) -> LogWords | Unread:
        """Read to the end, or to the first snag."""
        scan = self.scan
        while not scan.over:
            if self.day() or self.sets.bare_said() or self.name():
                continue
            if scan.now.counts:
                self.amount()
            elif scan.now.shape is Shape.WORD:
                self.word(scan.take())
            else:
                self.sign(scan.take())
        return scan.unread or self.words()

    def day(self) -> bool:
        """Take a day, if one stands here or one was refused."""
        day = said_day(self.scan, self.today, Direction.PAST, (A_WEEK, 0), self.days)
        if day is not None:
            self.days.append(day)
        return day is not None or self.scan.over

    def name(self) -> bool:
        """Take the longest name that begins here, if any does."""
        words, best = "", None
        for used, text in _run(self.scan):
            words = f"{words} {text}"
            named = names.exact(names.key(words))
            best = (named, used) if named else best
        if best:
            self.sets.open(*best)
        return best is not None

    def amount(self) -> None:
        """Take what begins with a number; refuse one that a hollow word adds to others: 10 10 10 para 7."""
        scan, word = self.scan, self.scan.ahead(-1)
        adds = word.text in table.NEVER_ADDING and scan.ahead(1).text not in LOADS
        if adds and (self.sets.draft.counts or self.sets.begun):
            scan.refuse(Problem.NOT_UNDERSTOOD, word, scan.now)
        else:
            self.sets.amount()

    def word(self, token: Token) -> None:
        """Take what a word begins."""
        match token.text:
            case word if word in table.MARK:
                self.sets.draft.items.append(Mark(token, table.MARK[word], last=word in table.OF_LAST))
            case word if word in table.NO and self.scan.now.text in table.CONTROL:
                self.sets.draft.items.append(Mark(self.scan.take(), Control.LOST, last=True))
            case word if word in table.PAIN:
                self.pain = self.rating(token, self.pain, Problem.PAIN_RANGE)
            case word if word in table.EFFORT:
                self.effort = self.rating(token, self.effort, Problem.EFFORT_RANGE)
            case word if word in table.NO_PAIN or self.painless(token):
                self.pain = self.once(token, self.pain, 0)
            case word if word in table.DONE:
                self.done = True
            case word if word in table.SKIP or self.left_out(token):
                self.skipping(token)
            case "las" | "la" if self.scan.now.counts and self.scan.ahead(-2).text == "a":
                self.scan.refuse(Problem.NOT_UNDERSTOOD, token, self.scan.now)  # a las 9 is an hour
            case "am" if self.scan.ahead(-2).counts or self.scan.ahead(-2).text == "the":
                self.scan.refuse(Problem.NOT_UNDERSTOOD, self.scan.ahead(-2), token)  # 7 am is one as well
            case word if word in table.BARE:
                self.sets.bare(token)
            case word if word in table.SIDES:
                self.sets.leg(token)
            case word if word not in table.FILLING:
                self.unknown(token)

    def left_out(self, token: Token) -> bool:
        """Tell whether a no says that nothing was done, and nothing in the line is an alarm."""
        scan, could = self.scan, self.scan.now.text
        undone = could in table.UNDONE or (could == table.UNDONE_NOW and scan.ahead(-2).text == "hoy")
        said = token.text == "no" and undone and scan.ahead(1).text in table.UNDONE_BY
        said = said or (token.text, could) in table.NOT_DONE
        return said and heard(scan.text) is None

    def painless(self, token: Token) -> bool:
        """Take the rest of no pain, keine Schmerzen, no me duele nada, if that begins with the token."""
        used = next((used for used in (0, 1) if self.scan.ahead(used).text not in (*table.NO, "me")), 0)
        begun = token.text in table.NO and self.scan.ahead(used).text in table.PAIN
        self.scan.at += (used + 1) * begun
        self.scan.at += begun and self.scan.now.text in table.NONE
        return begun

    def sign(self, token: Token) -> None:
        """Take a sign: a break, a load, a minus, or something that only parts words."""
        scan = self.scan
        match token.text:
            case "," | ";" | "\n":
                self.sets.part(token)
            case "@":
                self.sets.at_load(token)
            case "-" if scan.now.glued_count:
                scan.refuse(Problem.NOT_UNDERSTOOD if token.glued else Problem.NEGATIVE, token, scan.now)
            case "+" if scan.ahead(1).text in LOADS:
                pass
            case sign if sign not in table.FILLING_SIGNS:
                scan.refuse(Problem.NOT_UNDERSTOOD, token)

    def unknown(self, token: Token) -> None:
        """Take a name begun, or with a slip in it; refuse what is none."""
        self.scan.at -= 1
        run = list(takewhile(lambda one: one[1] not in table.KEYWORDS, _run(self.scan)))
        several: tuple[Exercise, ...] = ()
        for length in range(len(run), 0, -1):
            found = names.find_named(" ".join(text for _, text in run[:length]))
            if isinstance(found, tuple):
                several = several or found
            elif found is not None:
                self.sets.open(found, run[length - 1][0])
                return
        used = run[-1][0]
        if several:
            candidates = tuple(one.id for one in several)
            self.refuse_words(Problem.AMBIGUOUS_EXERCISE, token, used, candidates)
        else:
            before_count = self.scan.ahead(used).counts or self.scan.ahead(used).text == ":"
            problem = Problem.UNKNOWN_EXERCISE if before_count else Problem.NOT_UNDERSTOOD
            self.refuse_words(problem, token, used, ())

    def refuse_words(self, problem: Problem, token: Token, used: int, candidates: tuple[str, ...]) -> None:
        """Refuse so many tokens from this one on."""
        self.scan.refuse(problem, token, self.scan.ahead(used - 1), candidates=candidates)

    def rating(self, word: Token, said: int | None, problem: Problem) -> int | None:
        """Take a number of the scale that the problem is about, ``/10`` allowed after it."""
        scan, (lowest, highest) = self.scan, _SCALES[problem]
        while scan.now.text in table.LINKS:
            scan.take()
        token = scan.take()
        if token.text in table.NONE and lowest == 0:
            return self.once(token, said, 0)
        minus = token.text == "-" and scan.now.glued_count
        listed = scan.now.text == "," and scan.now.glued and scan.ahead(1).glued_count
        if not token.counts and not minus:
            scan.refuse(Problem.NOT_UNDERSTOOD, word)
        elif minus or listed or token.whole is None or not lowest <= token.whole <= highest:
            scan.refuse(problem, token, scan.now if minus else token, limit=f"{lowest}-{highest}")
        elif scan.now.text in ("/", *table.OUT_OF) and scan.ahead(1).whole == highest:
            scan.at += 2
        elif scan.now.text == "/" or (scan.now.glued and scan.now.shape is Shape.WORD):
            scan.refuse(Problem.NOT_UNDERSTOOD, word, scan.now)
        return self.once(word, said, token.whole)

    def once(self, token: Token, before: int | None, said: int | None) -> int | None:
        """Refuse a second answer that differs from the first."""
        if before not in (None, said):
            self.scan.refuse(Problem.SAID_TWICE, token)
        return said

    def skipping(self, token: Token) -> None:
        """Take the rest of the line for the reason, in free words, and the day."""
        scan, self.skip = self.scan, SkipReason.OTHER
        while not scan.over:
            if self.day():
                continue
            word = scan.take()
            painful = word.text in table.PAIN and self.skip is SkipReason.OTHER
            if self.painless(word):
                self.pain = self.once(word, self.pain, 0)
            elif word.text in table.PAIN and any(scan.ahead(steps).counts for steps in (0, 1)):
                self.pain = self.rating(word, self.pain, Problem.PAIN_RANGE)
            elif word.counts:
                scan.refuse(Problem.NOT_UNDERSTOOD, token, word)
            elif self.skip is SkipReason.OTHER:
                self.skip = table.REASON.get(word.text, SkipReason.OTHER)
            self.skip = SkipReason.PAIN if painful and self.pain != 0 else self.skip

    def words(self) -> LogWords | Unread:
        """Put together what was read."""
        scan = self.scan
        drafts = joined(scan, self.sets.drafts)
        marks = [item.control for draft in drafts for item in draft.items if isinstance(item, Mark)]
        groups: tuple[Group, ...] = ()
        if any(draft.named or draft.counts or draft.kg is not None for draft in drafts):
            groups = _steadied(tuple(group_of(scan, draft) for draft in drafts))
        if self.skip and (groups or self.done or marks):
            scan.refuse(Problem.NOT_UNDERSTOOD, self.scan.tokens[0], self.scan.tokens[-1])
        control = marks[-1] if marks and not groups else None
        said = (groups, self.done, self.skip, control, self.pain is not None, self.effort is not None)
        if not any(said):
            problem = Problem.NO_SETS if self.days else Problem.NOT_UNDERSTOOD
            scan.refuse(problem, self.scan.tokens[0], self.scan.tokens[-1])
        if self.is_hour():
            scan.refuse(Problem.NOT_UNDERSTOOD, self.scan.tokens[0], self.scan.tokens[-1])
        day, done = next(iter(self.days), self.today), self.done and not groups
        return scan.unread or LogWords(day, done, self.skip, groups, self.pain, self.effort, control)

    def is_hour(self) -> bool:
        """Tell whether a line is one number, or from one to another, among words that lead to an hour."""
        said = [one.text for one in self.scan.tokens if one.shape is Shape.WORD]
        counts = sum(one.counts for one in self.scan.tokens)
        led = self.scan.tokens[0].text in table.HOLLOW and any(one.counts for one in self.scan.tokens[1:2])
        hollow = not table.NEVER_ALONE.isdisjoint(said) and table.SMALL.issuperset(said)
        return hollow and (counts == 1 or (counts == 2 and led))


def _steadied(groups: tuple[Group, ...]) -> tuple[Group, ...]:
    """Make the unmarked sets steady if any set of the line is marked."""
    if all(one.control is None for group in groups for one in group.sets):
        return groups
    return tuple(
        replace(group, sets=tuple(replace(one, control=one.control or Control.STEADY) for one in group.sets))
        for group in groups
    )


def _run(scan: Scan) -> Iterator[tuple[int, str]]:
    """Yield the words from here on that could be one name, each with the tokens used up to it."""
    used, words, begun = 0, 0, _LEGGED.get(scan.now.text)
    legs = scan.ahead(2 if scan.ahead(1).text == "-" else 1)
    if begun and legs.text in table.LEGS:
        yield (used := 1), begun
        words = 1
    while words < names.LONGEST_WORDS:
        used += words > 0 and scan.ahead(used).text in ("-", "_") and scan.ahead(used).glued
        if scan.ahead(used).shape is not Shape.WORD:
            return
        used, words = used + 1, words + 1
        yield used, scan.ahead(used - 1).text
