"""A file that somebody sent, read by what it holds: our own export, or a table of training."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from core.domain.events import Units
from core.exchange.decoding import decoded
from core.exchange.offer import Offer, of_export, of_table
from core.exchange.refusal import Fault, Refusal, Skip, Snag
from core.exchange.restored import parsed, restored
from core.exchange.spelling import Spelling
from core.exchange.table import table
from core.requests import Account


@dataclass(frozen=True, slots=True)
class Reader:
    """Who sent a file, when: their accounts, their date, how events are spelled, and their units."""

    accounts: Sequence[Account]
    today: date
    now: datetime
    spelling: Spelling
    units: Units = Units.METRIC


@dataclass(frozen=True, slots=True)
class Read:
    """What a file offers, and what of it was not read: rows by why, the first of them; a guessed encoding.

    ``read_as`` are names that are none here, each with the exercise it was read as.
    """

    offer: Offer
    faults: tuple[tuple[Fault, int], ...] = ()
    skips: tuple[Skip, ...] = ()
    guessed: bool = False
    read_as: tuple[tuple[str, str], ...] = ()


def read(size: int, content: bytes, reader: Reader) -> Read | Refusal:
    """Read a file of any size, kind and content. Total: what cannot be read is refused by a value."""
    text = decoded(size, content)
    if isinstance(text, Refusal):
        return text
    if text.said.lstrip().startswith(("{", "[")):
        return _export(text.said, reader)
    found = table(text.said, reader.today, reader.units)
    if isinstance(found, Refusal):
        return found
    return Read(of_table(found.events, reader.now), found.faults, found.skips, text.guessed, found.read_as)


def _export(said: str, reader: Reader) -> Read | Refusal:
    document = parsed(said)
    if document is None:
        return Refusal(Snag.BROKEN)
    found = restored(document, reader.spelling, reader.now)
    if isinstance(found, Refusal):
        return found
    mine = {(one.platform, one.id) for one in reader.accounts}
    if mine.isdisjoint((one.platform, one.id) for one in found.accounts):
        return Refusal(Snag.SOMEBODY_ELSES)
    return Read(of_export(found))
