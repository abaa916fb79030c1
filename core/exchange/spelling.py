"""How an event is spelled in JSON: one way, that of what is stored."""

from datetime import date
from typing import Protocol

from core.domain.events import Event


class Spelling(Protocol):
    """Writes events as their kind and facts, and reads them back."""

    def spell(self, event: Event) -> tuple[str, str]:
        """Return an event's kind, and its facts in JSON."""
        ...

    def read(self, kind: str, day: date, facts: str) -> Event | None:
        """Return the event that ``spell`` wrote, None for anything else; never raises."""
        ...
