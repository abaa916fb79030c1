"""Events and snapshots as JSON, and back to equal objects.

Facts leave out a field that holds its default, so the default of an event's field never changes its meaning.
A snapshot carries the name of the rules it was folded by: under other rules it is worth nothing.
"""

from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from hashlib import blake2s
from pathlib import Path

from pydantic import TypeAdapter, ValidationError
from pydantic_core import from_json, to_json

import core.domain
from core.domain.events import (
    Begun,
    Changed,
    Cleared,
    Consented,
    Event,
    Excused,
    FlagRaised,
    HaltRemembered,
    Held,
    Logged,
    MorningAnswered,
    Paused,
    PhaseChosen,
    Recalled,
    Resumed,
    RunNoted,
    Skipped,
)
from core.domain.training import Member
from core.records import Snapshot

NO_SNAPSHOT = Snapshot(Member(), date.min)
# About a kilobyte each.
EVENTS_REMEMBERED = 2048

# These names are stored: a class may be renamed, its name here stays.
KINDS: dict[str, type[Event]] = {
    "logged": Logged,
    "recalled": Recalled,
    "skipped": Skipped,
    "morning_answered": MorningAnswered,
    "flag_raised": FlagRaised,
    "halt_remembered": HaltRemembered,
    "held": Held,
    "cleared": Cleared,
    "begun": Begun,
    "phase_chosen": PhaseChosen,
    "run_noted": RunNoted,
    "paused": Paused,
    "resumed": Resumed,
    "excused": Excused,
    "consented": Consented,
    "changed": Changed,
}
_NAMES = {event: kind for kind, event in KINDS.items()}


@dataclass(frozen=True, slots=True)
class Written:
    """An event as columns: its kind, the subject that a constraint looks at, and the other facts in JSON."""

    kind: str
    subject: str
    facts: str


@cache
def _event_adapter(kind: str) -> TypeAdapter[Event]:
    return TypeAdapter(KINDS[kind])


def write_event(event: Event) -> Written:
    """Return an event as columns, all but its day."""
    kind = _NAMES[type(event)]
    subject = f"{event.exercise}/{event.session}" if isinstance(event, Logged) else ""
    facts = _event_adapter(kind).dump_json(event, exclude={"day"}, exclude_defaults=True)
    return Written(kind, subject, facts.decode())


def read_event(kind: str, day: date, facts: str) -> Event:
    """Return the event that ``write_event`` wrote; KeyError or ValidationError for anything else."""
    known = _read_facts(kind, facts)
    event = object.__new__(type(known))
    for name in _facts_of(kind):
        object.__setattr__(event, name, getattr(known, name))
    object.__setattr__(event, "day", day)
    return event


@lru_cache(EVENTS_REMEMBERED)
def _read_facts(kind: str, facts: str) -> Event:
    """Return an event of no day: a member's days are much alike, so that years of them are soon read."""
    return _event_adapter(kind).validate_python({"day": date.min, **from_json(facts)})


@cache
def _facts_of(kind: str) -> tuple[str, ...]:
    return tuple(name for name in KINDS[kind].__dataclass_fields__ if name != "day")


class Spelled:
    """Events as an export spells them: the very kinds and facts that are stored."""

    def spell(self, event: Event) -> tuple[str, str]:
        """Return an event's kind, and its facts in JSON."""
        written = write_event(event)
        return written.kind, written.facts

    def read(self, kind: str, day: date, facts: str) -> Event | None:
        """Return the event that ``spell`` wrote, None for all else: no type gives way, no fact is new."""
        try:
            told = from_json(facts)
            if kind not in KINDS or not isinstance(told, dict):
                return None
            if not told.keys() <= KINDS[kind].__dataclass_fields__.keys() - {"day"}:
                return None
            dated = to_json({"day": day, **told})
            return _event_adapter(kind).validate_json(dated, strict=True)
        except (ValueError, RecursionError):
            return None


@dataclass(frozen=True, slots=True)
class _Cached:
    rules: str
    member: Member


@cache
def _snapshot_adapter() -> TypeAdapter[_Cached]:
    return TypeAdapter(_Cached)


@cache
def rules() -> str:
    """Return a short name for the rules a member is folded by: their very source."""
    digest = blake2s(digest_size=4)
    for file in sorted(Path(core.domain.__file__).parent.glob("*.py")):
        digest.update(file.read_bytes())
    return digest.hexdigest()


def write_member(member: Member) -> str:
    """Return a member's settings and training as JSON."""
    return _snapshot_adapter().dump_json(_Cached(rules(), member), exclude_defaults=True).decode()


def read_snapshot(text: str, since: date) -> Snapshot:
    """Return the stored snapshot; an unreadable one, or one folded by other rules, counts as none."""
    try:
        cached = _snapshot_adapter().validate_json(text)
    except ValidationError:
        return NO_SNAPSHOT
    return Snapshot(cached.member, since) if cached.rules == rules() else NO_SNAPSHOT
