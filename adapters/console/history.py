"""A history as JSON lines: each line becomes a fact, or says what was expected instead.

``member`` begins a member; what follows belongs to it. ``state`` sets where a track stands. ``log``,
``skip``, ``morning`` and ``cleared`` (a professional agreed) happen on a day. What may be left out:

- in a member: all but ``id``; nothing is owned then, and the body weight is unknown;
- in a state: everything; the defaults are those of a new track, ``target`` its lo;
- in a log: ``effort`` (null: not told), ``flag`` (false; a warning sign's name does as well as true), ``kg``
  (the load used; null: as prescribed), ``session`` ("load"; "light" moves no training). ``pain`` may be null;
- in a set: ``control`` (null: not told) and ``side`` ("left" or "right");
- in a skip: ``reason``.

Numbers outside what a person can lift, count or be prescribed are wrong lines too. Bounds are [O].
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from adapters.console.checked import Fields, Wrong, WrongMember, parsed
from core.domain.events import Cleared, Event, Logged, MorningAnswered, RedFlag, Session, Skipped, SkipReason
from core.domain.exercises import CATALOGUE, Kit, Role
from core.domain.ladder import RUNGS, Load, span
from core.domain.scales import EFFORT_LEAST, EFFORT_MOST, PAIN_LEAST, PAIN_MOST
from core.domain.settings import Settings
from core.domain.state import Control, Phase, Runner, SetLog, Side, TrackState
from core.exchange.sound import (
    LEAST_BODY_KG,
    MOST_BODY_KG,
    MOST_COUNT,
    MOST_DAYS,
    MOST_PRESCRIBED,
    MOST_SETS,
)

Number = TypeVar("Number", int, float)
MOST_KG, MOST_OF_A_COUNTER = 500.0, 999
_FIRST = "raise_one_step"
NEW = TrackState(_FIRST)


@dataclass(frozen=True, slots=True)
class Introduced:
    """A member begins: id and settings."""

    id: str
    settings: Settings


@dataclass(frozen=True, slots=True)
class Stated:
    """A track stands so from here on."""

    state: TrackState


Fact = Introduced | Stated | Event
_EVENTS: dict[str, object] = dict.fromkeys(("member", "state", "log", "skip", "morning", "cleared"))


def fact(line: str, runner: Runner | None) -> Fact:
    """Read one line for the member it belongs to, None if none began; raise Wrong where it is wrong,
    WrongMember where it should have begun another."""
    fields = parsed(line)
    event = fields.one_of("event", _EVENTS)
    if event == "member":
        try:
            return member(fields)
        except Wrong as wrong:
            raise WrongMember(wrong.key, **wrong.values) from None
    if runner is None:
        raise Wrong("replay-expected-member")
    match event:
        case "state":
            return Stated(state(fields, runner))
        case "log":
            return log(fields)
        case "skip":
            return Skipped(fields.day(), fields.choice("reason", SkipReason, SkipReason.OTHER))
        case "morning":
            return MorningAnswered(fields.day(), fields.whole("pain", PAIN_LEAST, PAIN_MOST))
        case _:
            return Cleared(fields.day())


def member(fields: Fields) -> Introduced:
    """Read a member: id, zone, body weight, weights, kit, care."""
    known = fields.has("body_kg")
    settings = Settings(
        kit=fields.choices("kit", Kit),
        weights_kg=fields.numbers("weights_kg", 0.1, MOST_KG),
        body_kg=fields.number("body_kg", LEAST_BODY_KG, MOST_BODY_KG) if known else None,
        careful=fields.truth("careful", False),
        zone=fields.zone(),
    )
    return Introduced(fields.name("id"), settings)


def state(fields: Fields, runner: Runner) -> TrackState:
    """Read where a track stands; raise Wrong for what no rule could ever prescribe."""
    exercise = fields.one_of("exercise", RUNGS, _FIRST)
    most, slowest = MOST_PRESCRIBED[CATALOGUE[exercise].measure]
    tempo = fields.whole("tempo", 0, slowest, NEW.tempo)
    heaviest = 0.0 if RUNGS[exercise].load is Load.NONE else MOST_KG
    kg = fields.number("kg", 0, heaviest, NEW.kg)
    return TrackState(
        exercise,
        sets=fields.whole("sets", 1, MOST_SETS, NEW.sets),
        target=fields.whole("target", 1, most, span(exercise, tempo, kg, runner)[0]),
        tempo=tempo,
        kg=kg,
        ok=fields.whole("ok", 0, MOST_OF_A_COUNTER, NEW.ok),
        easy=fields.whole("easy", 0, MOST_OF_A_COUNTER, NEW.easy),
        short=fields.whole("short", 0, MOST_OF_A_COUNTER, NEW.short),
        wobble=fields.whole("wobble", 0, MOST_OF_A_COUNTER, NEW.wobble),
        freeze_days=fields.whole("freeze_days", 0, MOST_OF_A_COUNTER, NEW.freeze_days),
        days_since_step=fields.whole("days_since_step", 0, MOST_DAYS, NEW.days_since_step),
        phase=fields.choice("phase", Phase, NEW.phase),
    )


def log(fields: Fields) -> Logged:
    """Read the sets of one exercise on one day."""
    exercise = fields.one_of("exercise", CATALOGUE)
    session = fields.choice("session", Session, Session.LOAD)
    if CATALOGUE[exercise].role is Role.LIGHT:
        session = Session.LIGHT
    return Logged(
        fields.day(),
        exercise,
        sets=tuple(_set(one) for one in fields.list("sets")),
        pain=_maybe(fields, "pain", PAIN_LEAST, PAIN_MOST, required=True),
        effort=_maybe(fields, "effort", EFFORT_LEAST, EFFORT_MOST),
        flag=_flag(fields),
        kg=fields.number("kg", 0, MOST_KG) if fields.has("kg") else None,
        session=session,
    )


def _maybe(fields: Fields, name: str, least: int, most: int, *, required: bool = False) -> int | None:
    """Read a whole number that may be null."""
    told = fields.has(name) or (required and name not in fields.read)
    return fields.whole(name, least, most) if told else None


def _flag(fields: Fields) -> RedFlag | None:
    """Read a red flag; which one it was changes nothing here."""
    if isinstance(fields.read.get("flag"), str):
        return fields.choice("flag", RedFlag)
    return RedFlag.CALF if fields.truth("flag", False) else None


def _set(value: object) -> SetLog:
    if not isinstance(value, dict):
        raise Wrong("replay-expected-set")
    fields = Fields(value)
    return SetLog(
        fields.whole("count", 0, MOST_COUNT),
        fields.choice("control", Control) if fields.has("control") else None,
        fields.choice("side", Side) if fields.has("side") else None,
    )


def joined(first: Logged, second: Logged) -> Logged:
    """Join two logs of one exercise on one day: all sets, the highest pain and effort, any red flag."""
    return Logged(
        first.day,
        first.exercise,
        sets=first.sets + second.sets,
        pain=_known(max, first.pain, second.pain),
        effort=_known(max, first.effort, second.effort),
        flag=first.flag or second.flag,
        kg=_known(min, first.kg, second.kg),
        session=first.session,
    )


def _known(choose: Callable[..., Number | None], *told: Number | None) -> Number | None:
    """Choose among what was told; None where nothing was."""
    return choose((one for one in told if one is not None), default=None)
