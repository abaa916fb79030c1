"""A challenge told in one line, its parts in any order.

``[kind] NAME, from DATE to DATE`` or ``for 4 weeks``, then ``target 300`` or ``teams North, South``. A name
keeps what only looks like a part of it; what might as well be a date or a kind is asked back.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from core.domain.challenge import ChallengeKind
from core.reading.challenge import (
    KIND_NAMES,
    KINDS,
    LEAST_TEAMS,
    LONGEST_LINE,
    Misread,
    Plan,
    Snag,
    Told,
    checked,
    parts,
    target_of,
    teams_of,
)
from core.reading.challenge_dates import cut_span, looks_dated, read_span, unread_day
from core.reading.text import plain, shown
from core.reading.wordbook import phrases


def _written(rows: Iterable[str]) -> set[str]:
    """The names of rows as they are written, and in plain letters."""
    plainly = {" ".join(name) for row in rows for name in phrases(row)}
    return plainly | {name.strip() for row in rows for name in row.replace("|", ",").split(",")}


_NAMES = "|".join(sorted(_written(KIND_NAMES.values()), key=len, reverse=True))
_KIND = re.compile(rf"\s*({_NAMES})\b[\s:]*", re.IGNORECASE)
_A_KIND = re.compile(rf"\b(?:{_NAMES})\b", re.IGNORECASE)
_AIMS = r"target|goal|team goal|ziel|teamziel|objetivo|meta"
_TARGET = re.compile(rf"(?P<word>{_AIMS})\s*[:=]?\s+(?P<aim>.+)", re.IGNORECASE)
_TEAM = r"(?:teams?|mannschaft(?:en)?|equipos?)"
_TEAMS = re.compile(rf"{_TEAM}\s*[:=]?\s+(?P<aim>.+)", re.IGNORECASE)
_BEFORE_AIM = re.compile(rf"\s+(?=(?:{_AIMS}|{_TEAM})\s*[:=]?\s+\S)", re.IGNORECASE)
# The first two are never a kind; the others name one before a name alone, and a number anywhere.
_BARE_AIMS = frozenset(("target", "objetivo"))
_NO_KIND = _BARE_AIMS | {"ziel", "meta"}


class _Says(StrEnum):
    """What a piece of a line tells."""

    KIND = "kind"
    DATES = "dates"
    TARGET = "target"
    TEAMS = "teams"
    WORDS = "words"  # of the name, or another team


@dataclass(frozen=True, slots=True)
class _Piece:
    says: _Says
    text: str
    kind: ChallengeKind | None = None


@dataclass
class _Line:
    """What was understood so far, and the first thing that was not."""

    today: date
    dates: tuple[date, date]
    kind: ChallengeKind | None = None
    names: list[str] = field(default_factory=list)
    named: bool = False  # something stood behind the name
    target: str = ""
    teams: list[str] | None = None
    snag: Misread | None = None

    def take(self, piece: _Piece) -> None:
        """Take one piece in."""
        self.kind = piece.kind or self.kind
        match piece.says:
            case _Says.WORDS if self.teams is not None and not self.named:
                self.teams.append(piece.text)
                return
            case _Says.WORDS if not self.names or not self.named:
                self.names.append(piece.text)
                self.named = False
                return
            case _Says.WORDS:
                self.snag = self.snag or Misread(Snag.PART, shown(piece.text))
            case _Says.TARGET:
                self.target = piece.text
            case _Says.TEAMS:
                self.teams, self.named = [piece.text], False
                return
            case _Says.DATES:
                self._date(piece.text)
        self.named = True

    def _date(self, text: str) -> None:
        span = read_span(text, self.today, alone=True)
        if span is None:
            self.snag = self.snag or Misread(Snag.DAY, shown(unread_day(text) or text))
        else:
            self.dates = span.dates(*self.dates)


def read_line(text: str, today: date, usual: Plan) -> Plan | Misread:
    """Read a challenge told in a line; ``usual`` has what is not said. Total on any text."""
    if len(text) > LONGEST_LINE:
        return Misread(Snag.PART, shown(text))
    pieces = [piece for at, part in enumerate(parts(text)) for piece in _pieces(part, today, first=at == 0)]
    line = _Line(today, (usual.start, usual.end))
    for piece in _led(pieces):
        line.take(piece)
    name, teams = ", ".join(line.names), ", ".join(line.teams or ())
    kind = line.kind
    if kind is None and (line.target or teams):
        kind = ChallengeKind.GOAL if line.target else ChallengeKind.TEAMS
    snag = line.snag or (_unclear(name, kind) if name else None)
    aim = teams if kind is ChallengeKind.TEAMS else line.target or teams
    told = Told(name, kind, line.dates, aim)
    return checked(told, today, usual, snag)


def speaks_of_kind(name: str) -> bool:
    """Tell whether a name holds what might as well be a kind of challenge."""
    return bool(_A_KIND.search(name))


def _pieces(part: str, today: date, *, first: bool) -> Iterator[_Piece]:
    """Take a part to pieces: a target, teams or dates may end it without a comma."""
    known = _piece(part, today, first=first)
    if known is not None:
        yield known
        return
    if (ahead := _cut(part, today)) is not None:
        yield from _pieces(ahead[0], today, first=first)
        yield from _pieces(ahead[1], today, first=False)
        return
    begun = unread_day(part)
    yield _Piece(_Says.DATES if begun else _Says.WORDS, part)


def _piece(part: str, today: date, *, first: bool) -> _Piece | None:
    """What a whole part tells, None where it is words, or some of it has to be cut off."""
    if (kind := KINDS.get(plain(part).strip(" :"))) is not None:
        return _Piece(_Says.KIND, part, kind)
    if read_span(part, today, alone=not first) is not None:
        return _Piece(_Says.DATES, part)
    aim = _TARGET.fullmatch(part)
    if target_of(part) is not None and not first:
        return _Piece(_Says.TARGET, part)
    if aim is not None and target_of(aim["aim"]) is not None:
        goal = None if aim["word"].lower() in _NO_KIND else ChallengeKind.GOAL
        return _Piece(_Says.TARGET, aim["aim"], goal)
    teams = _TEAMS.fullmatch(part)
    told = teams is not None and (not first or len(teams_of(teams["aim"])) >= LEAST_TEAMS)
    aimed = aim is not None and aim["word"].lower() in _BARE_AIMS
    if (told or aimed) and not cut_span(part, today)[1]:
        return _Piece(_Says.TEAMS, teams["aim"]) if teams else _Piece(_Says.TARGET, aim["aim"] if aim else "")
    return None


def _cut(part: str, today: date) -> tuple[str, str] | None:
    """Part what ends with dates, or else with a target or teams."""
    head, dates = cut_span(part, today)
    if dates:
        return head, dates
    for cut in _BEFORE_AIM.finditer(part):
        head, tail = part[: cut.start()], part[cut.end() :]
        if _piece(tail, today, first=False) is not None:
            return head, tail
    return None


def _led(pieces: list[_Piece]) -> list[_Piece]:
    """Cut a kind off the first words, where no other piece says one."""
    if not pieces or pieces[0].says is not _Says.WORDS or any(piece.kind for piece in pieces):
        return pieces
    found = _KIND.match(pieces[0].text)
    if found is None:
        return pieces
    rest, kind = pieces[0].text[found.end() :], KINDS[plain(found[1])]
    led = [_Piece(_Says.KIND, found[1], kind), *([_Piece(_Says.WORDS, rest)] if rest else [])]
    return led + pieces[1:]


def _unclear(name: str, kind: ChallengeKind | None) -> Misread | None:
    """Why a name may be more than one: a date in it, or a kind where none was said."""
    if looks_dated(name):
        return Misread(Snag.PART, shown(name))
    if kind is None and speaks_of_kind(name):
        return Misread(Snag.UNSAID, shown(name))
    return None
