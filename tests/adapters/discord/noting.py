"""A coach on Discord who notes what the desk brings, and people who have a log to send."""

from core.coach import Coach
from core.intents import Intent, OfferFile
from core.requests import Request
from core.speech.message import Message, Span
from tests.adapters.discord.house import House
from tests.platforms.discord import Member

CSV = b"date,exercise,reps\n2026-01-05,raise,12\n"
IMPORT = "/import file:log.csv"
WHOLE = [OfferFile("log.csv", len(CSV), CSV)]
NOTED: list[Request] = []


class Noting(Coach):
    """Answers everything with "Noted.", and notes it."""

    async def answer(self, request: Request) -> tuple[Message, ...]:
        """Note it."""
        NOTED.append(request)
        return (Message(((Span("Noted."),),)),)


def noting(home: House) -> House:
    """Let the coach of a house note what it is asked."""
    NOTED.clear()
    home.coach.__class__ = Noting
    return home


def sender(home: House, name: str, content: bytes = CSV, **told: str | int) -> Member:
    """Return somebody new who has a log to send, ``told`` of it what is not so."""
    person = home.server.person(name)
    person.holds("log.csv", content, **told)
    return person


def asked() -> list[Intent]:
    """List what was noted."""
    return [one.intent for one in NOTED]


def missed(size: int = len(CSV)) -> list[OfferFile]:
    """Return what the coach learns of a file that did not come."""
    return [OfferFile("log.csv", size)]
