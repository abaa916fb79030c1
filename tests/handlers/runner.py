"""A runner of the tests: a member folded from events, and the shapes that many tests read."""

from datetime import date, timedelta

from core.domain.events import Changed, Event
from core.domain.exercises import Kit
from core.domain.fold import fold
from core.domain.state import Control, SetLog, Side
from core.domain.training import Member
from core.intents import Intent
from core.speech.message import Message

MONDAY = date(2026, 1, 5)


def after(days: int) -> date:
    """Return the date so many days after the Monday that every story begins on."""
    return MONDAY + timedelta(days=days)


def member(*events: Event, kit: frozenset[Kit] = frozenset({Kit.WALL, Kit.STEP})) -> Member:
    """Return a member with this kit and these events behind them."""
    return fold(Member(), [Changed(MONDAY, kit=kit, weights_kg=(2.0, 4.0, 6.0)), *events])


def steady(count: int, sets: int = 3) -> tuple[SetLog, ...]:
    """Return so many steady sets of both legs at once."""
    return (SetLog(count, Control.STEADY),) * sets


def each_leg(count: int, sets: int = 3) -> tuple[SetLog, ...]:
    """Return so many steady sets of each leg."""
    legs = (SetLog(count, Control.STEADY, Side.LEFT), SetLog(count, Control.STEADY, Side.RIGHT))
    return legs * sets


def texts(message: Message) -> list[str]:
    """Return a message's lines as plain text."""
    return message.text.split("\n")


def intents(message: Message) -> list[Intent]:
    """Return what the buttons of a message ask for, in order."""
    return [button.intent for row in message.rows for button in row]
