"""A coach who notes what the desk brings, and says so in private."""

from datetime import datetime

from core.coach import Coach
from core.requests import Account, Rank, Request
from core.speech.message import Message, Span
from tests.adapters.telegram.house import House

NOTED: list[Request] = []
GONE: list[tuple[str, str, Account, datetime]] = []


class Noting(Coach):
    """Answers everything with "Noted."."""

    async def answer(self, request: Request) -> tuple[Message, ...]:
        """Note it."""
        NOTED.append(request)
        return (Message(((Span("Noted."),),)),)

    async def departed(self, platform: str, place: str, account: Account, now: datetime) -> None:
        """Note it."""
        GONE.append((platform, place, account, now))


def notes(home: House) -> list[Request]:
    """Let the coach of a house note what it is asked; return the list."""
    NOTED.clear()
    GONE.clear()
    home.coach.__class__ = Noting
    return NOTED


def ranks() -> list[Rank]:
    """List the ranks that were noted."""
    return [one.rank for one in NOTED]
