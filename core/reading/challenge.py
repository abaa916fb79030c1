"""A challenge as people tell it: in one line, or by a form. What cannot be taken is a value that names it.

``[kind] NAME, from DATE to DATE`` or ``for 4 weeks``, then ``target 300`` or ``teams North, South``; whatever
is left out is as it was, or as a challenge mostly is.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from core.domain.challenge import ChallengeKind, DatesProblem, dates_problem, length
from core.reading.clubs import LONGEST_CLUB, read_alias, read_club_name
from core.reading.days import Direction, read_day
from core.reading.text import plain, shown

LONGEST_NAME, LONGEST_TEAM = LONGEST_CLUB, 24  # characters
LONGEST_LINE = 400  # characters; nothing longer is looked at
LEAST_TEAMS, MOST_TEAMS = 2, 8
MOST_TARGET = 1_000_000
FIELDS = ("name", "kind", "start", "end", "aim")


class Snag(StrEnum):
    """Why a challenge was not taken, beside what is wrong with its dates."""

    NAME = "name"
    KIND = "kind"
    DAY = "day"
    PART = "part"  # a part of a line that says nothing of a challenge
    TARGET = "target"
    NO_TARGET = "no-target"
    TEAMS = "teams"
    NO_TEAMS = "no-teams"
    AIM = "aim"  # a target or teams, where the kind has none


@dataclass(frozen=True, slots=True)
class Misread:
    """What was not taken, as it was said, and why; "" where something is missing."""

    snag: Snag | DatesProblem
    said: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """A challenge as it was told."""

    name: str
    kind: ChallengeKind
    start: date
    end: date
    target: int = 0
    teams: tuple[str, ...] = ()


_KINDS = {
    "consistency": ChallengeKind.CONSISTENCY,
    "goal": ChallengeKind.GOAL,
    "team goal": ChallengeKind.GOAL,
    "streak": ChallengeKind.STREAK,
    "teams": ChallengeKind.TEAMS,
    "team against team": ChallengeKind.TEAMS,
}
_KIND = re.compile(r"\s*(team against team|team goal|consistency|goal|streak|teams)\b[\s:]*", re.IGNORECASE)
_DATED = re.compile(r"\s(?=(?:from|for|until|till|to)\s)", re.IGNORECASE)
_SPAN = re.compile(
    r"(?:(?:from|on|starting)\s+(?P<start>.+?))?(?:(?:^|\s+)(?:(?:to|until|till|-|–)\s+(?P<end>.+?)"
    r"|for\s+(?P<many>[0-9]{1,3})\s*(?P<unit>d|days?|w|wks?|weeks?)))?",
    re.IGNORECASE,
)
_TARGET = re.compile(r"(?:target|goal)\s*:?\s+(?P<target>.+)", re.IGNORECASE)
_TEAMS = re.compile(r"teams?\s*:?\s+(?P<team>.+)", re.IGNORECASE)
_PARTS = re.compile(r"[,;\n]")
_A_WEEK = 7


def read_line(text: str, today: date, usual: Plan) -> Plan | Misread:
    """Read a challenge told in a line; ``usual`` has what is not said. Total on any text."""
    if len(text) > LONGEST_LINE:
        return Misread(Snag.PART, shown(text))
    kind, rest = usual.kind, text
    found = _KIND.match(text)
    if found is not None:
        kind, rest = _KINDS[found[1].lower()], text[found.end() :]
    named, parts = _head(_parts(rest), today)
    plan = replace(usual, name=named or usual.name, kind=kind, target=0, teams=())
    aims = list[str]()
    for part in parts:
        dates = _span(part, today, plan)
        if dates is not None:
            if isinstance(dates, Misread):
                return dates
            plan = replace(plan, start=dates[0], end=dates[1])
        elif (target := _TARGET.fullmatch(part)) is not None and not aims:
            aims.append(target["target"])
            plan = plan if found else replace(plan, kind=ChallengeKind.GOAL)
        elif (team := _TEAMS.fullmatch(part)) is not None and not aims:
            aims.append(team["team"])
            plan = plan if found else replace(plan, kind=ChallengeKind.TEAMS)
        elif aims and plan.kind is ChallengeKind.TEAMS:
            aims.append(part)
        else:
            return Misread(Snag.PART, shown(part))
    return _checked(_aimed(plan, ", ".join(aims)), today)


def read_form(answers: Mapping[str, str], today: date, usual: Plan) -> Plan | Misread:
    """Read a form's answers by their names in ``FIELDS``; what is left empty is as usual. Total."""
    told = {name: answers.get(name, "").strip() for name in FIELDS}
    kind = _KINDS.get(plain(told["kind"])) if told["kind"] else usual.kind
    if kind is None:
        return Misread(Snag.KIND, shown(told["kind"]))
    days = [
        read_day(told[name], today, Direction.COMING) if told[name] else None for name in ("start", "end")
    ]
    for name, day in zip(("start", "end"), days, strict=True):
        if told[name] and day is None:
            return Misread(Snag.DAY, shown(told[name]))
    start = days[0] or usual.start
    end = days[1] or start + timedelta(days=length(usual.start, usual.end) - 1)
    plan = Plan(told["name"] or usual.name, kind, start, end)
    return _checked(_aimed(plan, told["aim"]), today)


def read_dates(text: str, today: date, usual: Plan) -> Plan | Misread:
    """Read other dates for a challenge: ``from DATE to DATE``, one of them, or ``for 4 weeks``. Total."""
    dates = _span(text.strip().strip(",;"), today, usual) if len(text) <= LONGEST_LINE else None
    if dates is None:
        return Misread(Snag.DAY, shown(text))
    if isinstance(dates, Misread):
        return dates
    return _checked(replace(usual, start=dates[0], end=dates[1]), today)


def _parts(text: str) -> list[str]:
    return [part for part in (" ".join(one.split()) for one in _PARTS.split(text)) if part]


def _head(parts: list[str], today: date) -> tuple[str, list[str]]:
    """The name, and what follows it; dates may follow it without a comma."""
    names = list[str]()
    for at, part in enumerate(parts):
        if _says_more(part, today):
            return ", ".join(names), parts[at:]
        for cut in _DATED.finditer(part):
            if _says_dates(part[cut.end() :], today):
                return ", ".join((*names, part[: cut.start()])), [part[cut.end() :], *parts[at + 1 :]]
        names.append(part)
    return ", ".join(names), []


def _says_more(part: str, today: date) -> bool:
    begins = part.split(maxsplit=1)[0].lower()
    known = _TARGET.fullmatch(part) or _TEAMS.fullmatch(part) or _says_dates(part, today)
    return bool(known) or begins in ("from", "until", "till")


def _says_dates(part: str, today: date) -> bool:
    found = _SPAN.fullmatch(part)
    if found is None or not any(found.groups()):
        return False
    days = [read_day(one, today, Direction.COMING) for one in (found["start"], found["end"]) if one]
    return all(day is not None for day in days)


def _span(part: str, today: date, plan: Plan) -> tuple[date, date] | Misread | None:
    """The dates that a part says, None where it says none; one alone leaves the length as it is."""
    found = _SPAN.fullmatch(part)
    if found is None or not any(found.groups()):
        return Misread(Snag.DAY, shown(part)) if part.lower().startswith(("from ", "until ")) else None
    start, end = plan.start, plan.end
    if found["start"]:
        began = read_day(found["start"], today, Direction.COMING)
        if began is None:
            return Misread(Snag.DAY, shown(found["start"]))
        start, end = began, began + (plan.end - plan.start)
    if found["end"]:
        ended = read_day(found["end"], today, Direction.COMING)
        return (start, ended) if ended is not None else Misread(Snag.DAY, shown(found["end"]))
    if found["many"]:
        days = int(found["many"]) * (_A_WEEK if found["unit"].lower().startswith("w") else 1)
        return start, start + timedelta(days=days - 1)
    return start, end


def _aimed(plan: Plan, aim: str) -> Plan | Misread:
    """The plan with its target or its teams, as its kind wants it."""
    aim = aim.strip()
    match plan.kind:
        case ChallengeKind.GOAL if not aim:
            return Misread(Snag.NO_TARGET)
        case ChallengeKind.GOAL:
            digits = re.fullmatch(r"[0-9]{1,7}", plain(aim).replace(",", ""))
            target = int(digits[0]) if digits else 0
            return (
                replace(plan, target=target)
                if 0 < target <= MOST_TARGET
                else Misread(Snag.TARGET, shown(aim))
            )
        case ChallengeKind.TEAMS if not aim:
            return Misread(Snag.NO_TEAMS)
        case ChallengeKind.TEAMS:
            teams = tuple(_teams(aim))
            distinct = len({team.casefold() for team in teams}) == len(teams)
            named = all(0 < len(team) <= LONGEST_TEAM for team in teams)
            fits = named and LEAST_TEAMS <= len(teams) <= MOST_TEAMS
            return replace(plan, teams=teams) if distinct and fits else Misread(Snag.TEAMS, shown(aim))
        case _:
            return Misread(Snag.AIM, shown(aim)) if aim else plan


def _teams(aim: str) -> Iterator[str]:
    for team in _parts(aim):
        yield read_alias(team) or ""


def _checked(plan: Plan | Misread, today: date) -> Plan | Misread:
    """The plan with a name that can be shown, where its dates will do."""
    if isinstance(plan, Misread):
        return plan
    name = read_club_name(plan.name)
    if name is None:
        return Misread(Snag.NAME, shown(plan.name))
    problem = dates_problem(plan.start, plan.end, today)
    if problem is not None:
        return Misread(problem, f"{plan.start} – {plan.end}")
    return replace(plan, name=name)
