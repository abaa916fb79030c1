"""People who say, press and hear, through the terminal: the same code as ``make chat``."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count

from adapters.console.encode import PLATFORM
from adapters.console.terminal import Terminal
from adapters.console.world import World
from adapters.system.clock import SystemClock
from core.coach import Coach
from core.intents import Intent
from core.requests import Account, Place, Request
from core.speech.message import Message

MONDAY = datetime(2026, 1, 5, 7, 0, tzinfo=UTC)
# From /start to the first session with every default: a wall, no test, 07:00, UTC.
DEFAULTS = 5
# Every town's requests have keys of their own, as those of a process started again have.
_towns = count(1)


def flat(heard: str) -> str:
    """Return what was heard on one line, however the terminal broke it."""
    return " ".join(heard.split())


class Town:
    """A coach, a clock, and the people who talk to it."""

    def __init__(self, coach: Coach, start: datetime = MONDAY) -> None:
        """Begin at ``start``; nobody is known yet."""
        self.coach, self.transcript = coach, list[str]()
        world = World(coach, SystemClock(), start, "ann", keys=f"town{next(_towns)}")
        self.terminal = Terminal(world, self.transcript.append)

    @property
    def now(self) -> datetime:
        """The simulated instant."""
        return self.terminal.world.now

    def person(self, name: str) -> "Person":
        """Return somebody who lives here."""
        return Person(self, name)

    async def steer(self, line: str) -> str:
        """Steer the simulation, such as ``:wait 1d``; return what arrived meanwhile."""
        before = len(self.transcript)
        assert await self.terminal.take(line), self.transcript[before:]
        return "\n".join(self.transcript[before:])

    async def wait(self, span: str) -> str:
        """Let time pass; return what arrived."""
        return await self.steer(f":wait {span}")


@dataclass(slots=True)
class Person:
    """Somebody in private with the coach; ``heard`` is the last answer as words."""

    town: Town
    name: str
    heard: str = ""
    number: int = field(default=0)

    async def says(self, line: str) -> str:
        """Type a line; return what was heard."""
        terminal = self.town.terminal
        terminal.world.person = self.name
        await terminal.take(line)
        self.heard = terminal.heard
        return self.heard

    async def presses(self, which: str) -> str:
        """Press a button on the screen by its label's beginning or its number; return what was heard."""
        await self.says(f":press {which}")
        return self.heard

    def sees(self) -> list[str]:
        """List the labels of the buttons on the screen."""
        return [label for label, _ in self.town.terminal.world.screens[self.name].buttons]

    def act(self, label: str) -> str:
        """Return the act under a button of the screen."""
        return next(act for name, act in self.town.terminal.world.screens[self.name].buttons if name == label)

    async def asks(self, intent: Intent, key: str = "") -> tuple[Message, ...]:
        """Ask with a request key of one's own, as a platform's redelivery would."""
        self.number += 1
        account = Account(PLATFORM, self.name.casefold(), self.name)
        place = Place(PLATFORM, self.name)
        key = key or f"{self.name}.{self.number}"
        return await self.town.coach.answer(Request(account, place, intent, key, self.town.now))

    async def starts(self, *answers: str) -> str:
        """Go through onboarding with these answers typed or pressed in order; defaults for the others."""
        await self.says("/start")
        for at in range(DEFAULTS):
            answer = answers[at] if at < len(answers) else ""
            labels = [label.casefold() for label in self.sees()]
            pressable = not answer or any(label.startswith(answer.casefold()) for label in labels)
            await (self.presses(answer or "1") if pressable else self.says(answer))
        return self.heard
