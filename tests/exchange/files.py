"""Exports of lives as files, made without any storage, and what is read of them."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from adapters.storage.codec import Spelled, write_event
from core.data_storage import Cell, Rows
from core.domain.events import Begun, Changed, Consented, Event
from core.domain.fold import fold
from core.domain.training import Member
from core.exchange.archive import Owned, archive
from core.exchange.reading import Read, Reader, read
from core.exchange.refusal import Refusal
from core.exchange.sealing import SEAL, seal
from core.records import Recorded
from core.requests import Account
from tests.domain.lives import MONDAY, Life

ANN = Account("console", "ann", "Ann")
SPELLED = Spelled()
ME = 7


def told(life: Life) -> list[Event]:
    """Return a life with its beginning as events: terms, what is owned, where the tracks stand."""
    settings, tracks = life.member.settings, life.member.training.tracks
    owned = Changed(
        MONDAY,
        settings.kit,
        settings.weights_kg,
        settings.body_kg,
        careful=settings.careful,
        onboarded=True,
    )
    return [Consented(MONDAY, 1), owned, *(Begun(MONDAY, one) for one in tracks.values()), *life.events]


def after(events: Sequence[Event]) -> datetime:
    """Return the noon of the day after the last of these events."""
    last = max((one.day for one in events), default=MONDAY)
    return datetime.combine(last + timedelta(days=1), time(12), UTC)


def rows(events: Sequence[Event], **cells: Cell) -> list[Mapping[str, Cell]]:
    """Return events as rows of a table, with these cells in each of them."""
    found: list[Mapping[str, Cell]] = []
    for number, event in enumerate(sorted(events, key=lambda one: one.day), 1):
        written = write_event(event)
        usual: dict[str, Cell] = {
            "id": number,
            "member_id": ME,
            "day": event.day.isoformat(),
            "kind": written.kind,
            "subject": written.subject,
            "facts": written.facts,
            "action": f"a.{number}",
            "recorded_at": f"{event.day.isoformat()}T06:00:00+00:00",
            "replaces": None,
            "place": None,
            "superseded": False,
            "undone_at": None,
        }
        found.append({**usual, **cells})
    return found


def export(events: Sequence[Event], *more: Rows) -> bytes:
    """Return the export of somebody with these standing events, on the day after the last."""
    owned = Owned(ME, fold(Member(), events), [ANN], after(events))
    return archive(owned, [Rows("event", tuple(rows(events))), *more])


def kept(events: Sequence[Event]) -> list[Recorded]:
    """Return events as they stand in a log."""
    at = after(events)
    return [Recorded(number, one, at, f"a.{number}", place=number) for number, one in enumerate(events, 1)]


def reader(now: datetime, *accounts: Account) -> Reader:
    """Return who reads: Ann, unless others are named."""
    return Reader(accounts or [ANN], now.date(), now, SPELLED)


def taken(content: bytes, now: datetime) -> Read | Refusal:
    """Read a file as Ann."""
    return read(len(content), content, reader(now))


def resealed(document: Any) -> bytes:
    """Return a document as a file whose seal is right."""
    return json.dumps({**document, SEAL: seal(document)}).encode()


def a_day(iso: str) -> date:
    """Return a date."""
    return date.fromisoformat(iso)
