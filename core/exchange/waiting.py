"""A file that was shown and waits for a yes: what it offers, and what it was said to come to."""

import json
from dataclasses import dataclass
from datetime import datetime

from core.exchange.offer import Offer, Origin
from core.exchange.refusal import Refusal
from core.exchange.restored import instant, parsed, told
from core.exchange.sealing import compact
from core.exchange.spelling import Spelling
from core.exchange.weighing import Comes


@dataclass(frozen=True, slots=True)
class Waiting:
    """An offer, and what was shown of it."""

    offer: Offer
    comes: Comes


def packed(waiting: Waiting, spelling: Spelling) -> str:
    """Return what waits as JSON, to be kept until it is taken or dropped."""
    offer, rows = waiting.offer, []
    for one in offer.events:
        kind, facts = spelling.spell(one.event)
        told_at, day = one.at.isoformat(), one.event.day.isoformat()
        rows.append({"kind": kind, "day": day, "facts": json.loads(facts), "recorded_at": told_at})
    made = offer.made.isoformat()
    head = {"origin": offer.origin, "made": made, "name": offer.name, "comes": waiting.comes}
    return compact({**head, "events": rows})


def unpacked(content: str, spelling: Spelling, now: datetime) -> Waiting | None:
    """Return what was packed, None where it cannot be read any more."""
    read = parsed(content)
    if not isinstance(read, dict):
        return None
    if read.get("origin") not in list(Origin) or read.get("comes") not in list(Comes):
        return None
    events, made = told(read.get("events"), spelling, now), instant(read.get("made"))
    if isinstance(events, Refusal) or made is None:
        return None
    offer = Offer(Origin(read["origin"]), made, str(read.get("name")), events)
    return Waiting(offer, Comes(read["comes"]))
