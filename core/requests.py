"""Who asks, where, and one delivery of what they ask."""

from dataclasses import dataclass
from datetime import datetime

from core.intents import Intent


@dataclass(frozen=True, slots=True)
class Account:
    """A chat account: the platform's name, its own id there, and the name it shows."""

    platform: str
    id: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something was said; in a shared place others read along."""

    platform: str
    id: str
    shared: bool = False


@dataclass(frozen=True, slots=True)
class Request:
    """One thing asked by one account in one place; ``key`` names the delivery, so that it counts once."""

    account: Account
    place: Place
    intent: Intent
    key: str
    at: datetime
    locale: str = "en"
