"""The complete export: every key as ``README.md`` beside this file describes it."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime, time
from enum import Enum

from core.data_storage import Cell, Rows
from core.domain.training import Member
from core.exchange.sealing import SEAL, Json, compact, seal
from core.requests import Account

FORMAT, VERSION = "soleus-coach", 1
_EVENT = "event"
# Told by the kind and facts, or by the list that an event stands in.
_LEFT_OUT = frozenset(("member_id", "subject", "superseded"))
_OPTIONAL = ("replaces", "place", "undone_at")
# What a person sent to be taken over is theirs already.
_SENT = "upload"


@dataclass(frozen=True, slots=True)
class Owned:
    """Whose export it is, and when it was made: the member by number, as folded, and the accounts."""

    member_id: int
    member: Member
    accounts: Sequence[Account]
    at: datetime


def archive(owned: Owned, belongings: Sequence[Rows]) -> bytes:
    """Return an export of everything stored of a member: JSON, one event or row a line, sealed."""
    document = _document(owned, belongings)
    return _written({**document, SEAL: seal(document)}).encode()


def _document(owned: Owned, belongings: Sequence[Rows]) -> dict[str, Json]:
    """The export as a value, unsealed. Events of who sleeps for the member are rows as any other."""
    rows = {one.table: one.rows for one in belongings}
    mine = [row for row in rows.get(_EVENT, ()) if row["member_id"] == owned.member_id]
    asleep = tuple(row for row in rows.get(_EVENT, ()) if row["member_id"] != owned.member_id)
    stored = {name: some for name, some in rows.items() if name not in (_EVENT, _SENT)}
    stored |= {_EVENT: asleep} if asleep else {}
    taken_back = [row for row in mine if row["undone_at"] is not None]
    left = [row for row in mine if row["undone_at"] is None]
    return {
        "format": FORMAT,
        "version": VERSION,
        "exported_at": owned.at.isoformat(),
        "accounts": [{"platform": one.platform, "id": one.id, "name": one.name} for one in owned.accounts],
        "member": _settings(owned.member),
        "events": [_event(row) for row in sorted(left, key=_turn) if not row["superseded"]],
        "replaced": [_event(row) for row in left if row["superseded"]],
        "taken_back": [_event(row) for row in taken_back],
        "stored": {name: [dict(row) for row in some] for name, some in sorted(stored.items())},
    }


def _turn(row: Mapping[str, Cell]) -> tuple[str, int]:
    """The place of a standing event among the others: its day, and its turn in it."""
    return str(row["day"]), int(row["place"] or row["id"] or 0)


def _event(row: Mapping[str, Cell]) -> Json:
    told: dict[str, Json] = {
        key: value
        for key, value in row.items()
        if key not in _LEFT_OUT and not (key in _OPTIONAL and value is None)
    }
    told["facts"] = json.loads(str(row["facts"]))
    return told


def _settings(member: Member) -> dict[str, Json]:
    """What the member chose, in the words of the fields."""
    chosen = member.settings
    told = {one.name: _plain(getattr(chosen, one.name)) for one in fields(chosen)}
    return {**told, "terms": member.terms}


def _plain(value: object) -> Json:
    """A setting in JSON: hours in ISO 8601, sets in order."""
    match value:
        case Enum():
            return str(value.value)
        case time():
            return value.isoformat()
        case frozenset():
            return [*sorted(str(one) for one in value)]
        case tuple():
            return [_plain(one) for one in value]
        case None | bool() | int() | float() | str():
            return value
        case _:
            raise TypeError(f"no JSON for a {type(value).__name__}")


def _written(document: Mapping[str, Json]) -> str:
    """The document laid out for who looks into it: a line for each key, event and row."""
    return "{\n" + ",\n".join(_named(document)) + "\n}\n"


def _named(things: Mapping[str, Json]) -> Iterator[str]:
    for name, value in things.items():
        yield f"{compact(name)}: {_laid_out(value)}"


def _laid_out(value: Json) -> str:
    match value:
        case list() if any(isinstance(one, dict) for one in value):
            return "[\n" + ",\n".join(map(compact, value)) + "\n]"
        case dict() if any(isinstance(one, list) for one in value.values()):
            return "{\n" + ",\n".join(_named(value)) + "\n}"
        case _:
            return compact(value)
