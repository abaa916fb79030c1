"""Our own export read back: checked from the seal to the last fact, then trusted like what is stored."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import NoReturn

from core.domain.calendar import local_day
from core.domain.events import Event
from core.domain.fold import fold
from core.domain.training import Member
from core.exchange.archive import FORMAT, VERSION
from core.exchange.refusal import Refusal, Snag
from core.exchange.sealing import SEAL, digest, seal
from core.exchange.sound import sound
from core.exchange.spelling import Spelling
from core.exchange.together import together
from core.requests import Account

MOST_EVENTS = 20_000  # [O] of more than thirty years
_EARLIEST_ZONE = timedelta(hours=14)  # where a date begins first
_FIRST_YEAR = 1990
_NAME = ("platform", "id")
LONG_ENOUGH = 16  # hexadecimal digits that no two histories of one person share


@dataclass(frozen=True, slots=True)
class Told:
    """An event and the instant at which it was told."""

    event: Event
    at: datetime


@dataclass(frozen=True, slots=True)
class Restored:
    """An export as understood: when it was made, of which accounts, its standing events in order.

    ``name`` is the same in every export of the same events.
    """

    exported_at: datetime
    accounts: tuple[Account, ...]
    events: tuple[Told, ...]
    name: str


def parsed(text: str) -> object:
    """Return a text as JSON, None for anything else, however long, deep or broken."""
    try:
        return json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError):
        return None


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)


def restored(document: object, spelling: Spelling, now: datetime) -> Restored | Refusal:
    """Read an export; total on any JSON."""
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        return Refusal(Snag.NOT_OURS)
    version = document.get("version")
    if isinstance(version, bool) or not isinstance(version, int):
        return Refusal(Snag.UNKNOWN_VERSION)
    if version != VERSION:
        return Refusal(Snag.NEWER if version > VERSION else Snag.UNKNOWN_VERSION)
    if document.get(SEAL) != _sealed(document):
        return Refusal(Snag.EDITED)
    made, accounts = instant(document.get("exported_at")), _accounts(document.get("accounts"))
    if made is None or accounts is None:
        return Refusal(Snag.UNREADABLE, "exported_at" if made is None else "accounts")
    rows = document.get("events")
    events = told(rows, spelling, now)
    return events if isinstance(events, Refusal) else Restored(made, accounts, events, name_of(rows))


def name_of(rows: object) -> str:
    """Return the name of what rows of events tell, whenever and by whom they were told."""
    told_as = [[row.get(key) for key in ("kind", "day", "facts")] for row in _rows(rows)]
    return digest(told_as)[:LONG_ENOUGH]


def _rows(rows: object) -> list[dict[str, object]]:
    return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []


def told(rows: object, spelling: Spelling, now: datetime) -> tuple[Told, ...] | Refusal:
    """Read the events of an export, each as its row tells it; the first that is none of ours refuses all."""
    if not isinstance(rows, list):
        return Refusal(Snag.UNREADABLE, "events")
    if len(rows) > MOST_EVENTS:
        return Refusal(Snag.TOO_MANY, str(MOST_EVENTS))
    latest = (now + _EARLIEST_ZONE).date()
    found: list[Told] = []
    for number, row in enumerate(rows):
        one = _told(row, spelling)
        if one is not None and one.event.day > latest:
            return Refusal(Snag.FUTURE)
        if one is None or not sound(one.event, latest):
            return Refusal(Snag.UNREADABLE, f"events[{number}]")
        found.append(one)
    return _possible(found, now)


def _possible(found: Sequence[Told], now: datetime) -> tuple[Told, ...] | Refusal:
    """The events, if they could stand together, and none is of tomorrow."""
    events = [one.event for one in found]
    if not together(events):
        return Refusal(Snag.UNREADABLE, "events")
    settings = fold(Member(), events).settings
    if events and events[-1].day > local_day(now, settings.zone, settings.day_ends):
        return Refusal(Snag.FUTURE)
    return tuple(found)


def _told(row: object, spelling: Spelling) -> Told | None:
    if not isinstance(row, dict):
        return None
    kind, day, at = row.get("kind"), _day(row.get("day")), instant(row.get("recorded_at"))
    if not isinstance(kind, str) or day is None or at is None:
        return None
    event = spelling.read(kind, day, json.dumps(row.get("facts")))
    return None if event is None else Told(event, at)


def _sealed(document: Mapping[str, object]) -> str:
    try:
        return seal(document)
    except RecursionError:
        return ""


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def instant(value: object) -> datetime | None:
    """Return the aware instant that a text tells, in UTC, None for anything else."""
    try:
        at = datetime.fromisoformat(value) if isinstance(value, str) else None
        known = at is not None and at.tzinfo is not None and at.year >= _FIRST_YEAR
        return at.astimezone(UTC) if at is not None and known else None
    except (ValueError, OverflowError):
        return None


def _accounts(value: object) -> tuple[Account, ...] | None:
    if not isinstance(value, list):
        return None
    found: list[Account] = []
    for one in value:
        names = [one.get(key) for key in _NAME] if isinstance(one, dict) else [None]
        if not all(isinstance(name, str) for name in names):
            return None
        found.append(Account(str(names[0]), str(names[1])))
    return tuple(found)
