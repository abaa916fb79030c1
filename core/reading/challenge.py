"""A challenge as people tell it by a form, and what of it will not do: a value that names it.

Whatever is left out is as it was, or as a challenge mostly is. What cannot be taken loses nothing: the rest
is told beside it.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from core.domain.challenge import ChallengeKind, DatesProblem, dates_problem
from core.reading.challenge_dates import read_span, unread_day
from core.reading.clubs import LONGEST_CLUB, read_alias, read_club_name
from core.reading.text import plain, shown
from core.reading.wordbook import phrase_table

LONGEST_NAME, LONGEST_TEAM = LONGEST_CLUB, 24  # characters
LONGEST_LINE = 400  # characters; nothing longer is looked at
LEAST_TEAMS, MOST_TEAMS = 2, 8
MOST_TARGET = 1_000_000
FIELDS = ("name", "kind", "start", "end", "aim")
# A kind by its names, as they are written.
KIND_NAMES = {
    ChallengeKind.CONSISTENCY: "consistency | beständigkeit | constancia",
    ChallengeKind.GOAL: "goal, team goal | ziel, teamziel, gemeinsames ziel | meta, objetivo, meta de equipo",
    ChallengeKind.STREAK: "streak | serie | racha",
    ChallengeKind.TEAMS: "teams, team against team | team gegen team, mannschaften | equipos, equipo contra "
                         "equipo",
}  # fmt: skip
KINDS = {" ".join(name): kind for name, kind in phrase_table(KIND_NAMES).items()}


class Snag(StrEnum):
    """Why a challenge was not taken, beside what is wrong with its dates."""

    NAME = "name"
    KIND = "kind"
    UNSAID = "unsaid"  # the name holds a kind, and no kind was said
    DAY = "day"
    PART = "part"  # a part of a line that says nothing of a challenge
    TARGET = "target"
    NO_TARGET = "no-target"
    TEAMS = "teams"
    NO_TEAMS = "no-teams"
    AIM = "aim"  # a target or teams, where the kind has none


@dataclass(frozen=True, slots=True)
class Plan:
    """A challenge as it was told."""

    name: str
    kind: ChallengeKind
    start: date
    end: date
    target: int = 0
    teams: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Misread:
    """What was not taken, as it was said, and why; "" where something is missing.

    ``plan`` is all that was understood, as usual elsewhere; None where nothing was looked at.
    """

    snag: Snag | DatesProblem
    said: str = ""
    plan: Plan | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What was said of a challenge, dates read already; "" and None are not said."""

    name: str = ""
    kind: ChallengeKind | None = None
    dates: tuple[date, date] | None = None
    aim: str = ""


_TARGET = re.compile(r"(?P<many>[0-9]{1,7})(?: (?:(?:kept )?sessions?|einheit(?:en)?|sesion(?:es)?))?")
_COMMAS = re.compile(r"(?<=[0-9])[,. '](?=[0-9]{3}(?![0-9]))")
_PARTS = re.compile(r"(?<![0-9]),|,(?![0-9]{3}(?![0-9]))|[;\n]")
_AGAINST = re.compile(r"\s+(?:v|vs|versus|against|gegen|contra)\.?\s+", re.IGNORECASE)


def read_form(answers: Mapping[str, str], today: date, usual: Plan) -> Plan | Misread:
    """Read a form's answers by their names in ``FIELDS``; what is left empty is as usual. Total."""
    said = {name: answers.get(name, "").strip() for name in FIELDS}
    kind = KINDS.get(plain(said["kind"])) if said["kind"] else usual.kind
    snag = Misread(Snag.KIND, shown(said["kind"])) if kind is None else None
    dates = (usual.start, usual.end)
    for name, begin in (("start", "from"), ("end", "until")):
        span = read_span(said[name], today, alone=True)
        if said[name] and span is None:
            snag = snag or Misread(Snag.DAY, shown(said[name]))
        elif span is not None and not span.long and span.end is None:
            span = read_span(f"{begin} {said[name]}", today) or span
        dates = span.dates(*dates) if span else dates
    return checked(Told(said["name"], kind, dates, said["aim"]), today, usual, snag)


def read_dates(text: str, today: date, usual: Plan) -> Plan | Misread:
    """Read other dates for a challenge: ``from DATE to DATE``, one of them, or ``for 4 weeks``. Total."""
    text = text.strip().strip(",;")
    span = read_span(text, today) if len(text) <= LONGEST_LINE else None
    if span is None:
        return Misread(Snag.DAY, shown(unread_day(text[:LONGEST_LINE]) or text))
    start, end = span.dates(usual.start, usual.end)
    problem = dates_problem(start, end, today)
    if problem is not None:
        return Misread(problem, "", replace(usual, start=start, end=end))
    return replace(usual, start=start, end=end)


def parts(text: str) -> list[str]:
    """Return the parts of a line between commas and line breaks, but for the comma of 1,000."""
    return [part for part in (" ".join(one.split()) for one in _PARTS.split(text)) if part]


def teams_of(text: str) -> list[str]:
    """Return the names of teams as they were told: with commas between them, or one against another."""
    return [team for part in parts(text) for team in _AGAINST.split(part) if team]


def target_of(text: str) -> int | None:
    """Return how many sessions a text says, None where it says anything else."""
    found = _TARGET.fullmatch(_COMMAS.sub("", plain(text)))
    return int(found["many"]) if found else None


def unfit(plan: Plan, today: date) -> Misread | None:
    """Return why a challenge as it stands cannot be announced today, None where it can."""
    aim = plan.target or plan.teams
    lacks = {ChallengeKind.GOAL: Snag.NO_TARGET, ChallengeKind.TEAMS: Snag.NO_TEAMS}.get(plan.kind)
    snag = dates_problem(plan.start, plan.end, today) or (lacks if not aim else None)
    return Misread(snag, "", plan) if snag else None


def checked(told: Told, today: date, usual: Plan, snag: Misread | None) -> Plan | Misread:
    """Return the plan with what was said, where it will do; else the first thing wrong, ``snag`` first."""
    kind = told.kind or usual.kind
    plan = replace(usual, kind=kind, target=0, teams=())
    name, aimed = read_club_name(told.name or usual.name), _aimed(plan, told.aim, usual)
    plan = aimed if isinstance(aimed, Plan) else plan
    plan = replace(plan, name=name or usual.name)
    start, end = told.dates or (usual.start, usual.end)
    problem = dates_problem(start, end, today)
    if snag is None and name is None:
        snag = Misread(Snag.NAME, shown(told.name))
    if snag is None and isinstance(aimed, Misread):
        snag = aimed
    if snag is None and problem is not None:
        return Misread(problem, "", replace(plan, start=start, end=end))
    plan = plan if problem else replace(plan, start=start, end=end)
    return plan if snag is None else replace(snag, plan=plan)


def _aimed(plan: Plan, aim: str, usual: Plan) -> Plan | Misread:
    """The plan with its target or its teams, as its kind wants it; unsaid they are as they were."""
    if not aim.strip() and plan.kind is usual.kind:
        plan = replace(plan, target=usual.target, teams=usual.teams)
    match plan.kind:
        case ChallengeKind.GOAL if not aim.strip():
            return plan if plan.target else Misread(Snag.NO_TARGET)
        case ChallengeKind.GOAL:
            target = target_of(aim) or 0
            fits = 0 < target <= MOST_TARGET
            return replace(plan, target=target) if fits else Misread(Snag.TARGET, shown(aim))
        case ChallengeKind.TEAMS if not aim.strip():
            return plan if plan.teams else Misread(Snag.NO_TEAMS)
        case ChallengeKind.TEAMS:
            teams = tuple(_named(aim))
            distinct = len({team.casefold() for team in teams}) == len(teams)
            named = all(0 < len(team) <= LONGEST_TEAM for team in teams)
            fits = distinct and named and LEAST_TEAMS <= len(teams) <= MOST_TEAMS
            return replace(plan, teams=teams) if fits else Misread(Snag.TEAMS, shown(aim))
        case _:
            return Misread(Snag.AIM, shown(aim)) if aim.strip() else plan


def _named(aim: str) -> Iterator[str]:
    for team in teams_of(aim):
        yield read_alias(team) or ""
