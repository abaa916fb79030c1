"""An export as ``replay`` reads it: known by how it begins, checked like one that is sent, then folded."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from core.domain.events import Event
from core.exchange.archive import FORMAT
from core.exchange.refusal import Refusal, Snag
from core.exchange.restored import Restored, instant, parsed, restored
from core.exchange.spelling import Spelling

_OPENS = "{"


@dataclass(frozen=True, slots=True)
class Exported:
    """Whose events they are, by the id of an account, and the events in their order."""

    id: str
    events: tuple[Event, ...]


def parted(lines: Iterable[str]) -> tuple[str, Iterable[str]]:
    """Return the text of an export and no lines, or "" and the lines as they are.

    An export opens with a brace alone on its line, or is one object that names our format.
    """
    given = iter(lines)
    before: list[str] = []
    for line in given:
        before.append(line)
        said = line.strip().removeprefix("\ufeff")
        if said:
            if said == _OPENS or _names_format(said):
                return "".join(_ended([said, *given])), ()
            break
    return "", chain(before, given)


def _names_format(line: str) -> bool:
    found = parsed(line)
    return isinstance(found, dict) and found.get("format") == FORMAT


def _ended(lines: Iterable[str]) -> Iterator[str]:
    return (line if line.endswith("\n") else f"{line}\n" for line in lines)


def exported(text: str, spelling: Spelling) -> Exported | Refusal:
    """Read an export as of the instant at which it was made; total on any text."""
    document = parsed(text)
    if not isinstance(document, dict):
        return Refusal(Snag.BROKEN)
    made = instant(document.get("exported_at"))
    found = restored(document, spelling, made) if made else Refusal(Snag.UNREADABLE, "exported_at")
    return _of(found) if isinstance(found, Restored) else found


def _of(found: Restored) -> Exported:
    account = next(iter(found.accounts), None)
    return Exported(account.id if account else "", tuple(one.event for one in found.events))
