"""People who say, press and hear, through the terminal: the same code as ``make chat``."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count

from adapters.console.drawer import Drawer
from adapters.console.places import Spot, Standing
from adapters.console.terminal import Terminal
from adapters.console.world import World
from adapters.system.clock import SystemClock
from core.clubs import PostKind
from core.coach import Coach
from core.intents import Intent
from core.requests import Account
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

    def __init__(self, coach: Coach, start: datetime = MONDAY, drawer: Drawer | None = None) -> None:
        """Begin at ``start``; nobody is known yet. Files go into the ``drawer``."""
        self.coach, self.transcript = coach, list[str]()
        world = World(coach, SystemClock(), start, "ann", keys=f"town{next(_towns)}")
        self.terminal = Terminal(world, self.transcript.append, drawer=drawer)

    @property
    def now(self) -> datetime:
        """The simulated instant."""
        return self.terminal.world.now

    def person(self, name: str) -> "Person":
        """Return somebody who lives here, as ``ann``, or ``ann@discord`` on another platform."""
        return Person(self, name)

    def place(self, called: str) -> "Square":
        """Return a shared place, as ``riverside`` or ``riverside@discord``."""
        at = self.terminal.world.account_of(called)
        return Square(self.terminal.world.spot(at.platform, at.name))

    async def steer(self, line: str) -> str:
        """Steer the simulation, such as ``:wait 1d``; return what arrived meanwhile."""
        before = len(self.transcript)
        assert await self.terminal.take(line), self.transcript[before:]
        return "\n".join(self.transcript[before:])

    async def wait(self, span: str) -> str:
        """Let time pass; return what arrived."""
        return await self.steer(f":wait {span}")


@dataclass(frozen=True, slots=True)
class Square:
    """A shared place as anybody in it sees it."""

    spot: Spot

    @property
    def posts(self) -> list[Standing]:
        """What stands there, the newest last."""
        return self.spot.posts

    @property
    def arrived(self) -> int:
        """How many new messages were ever posted there."""
        return self.spot.arrived

    @property
    def changed(self) -> int:
        """How often a message there was ever changed."""
        return self.spot.changed

    def message(self, kind: PostKind) -> Message:
        """Return the newest that stands of a kind."""
        return [one for one in self.posts if one.kind is kind][-1].message

    def text(self, kind: PostKind | None = None) -> str:
        """Return the words of what stands (of a kind), "" where nothing does."""
        return "\n".join(one.seen.said for one in self.posts if kind in (None, one.kind))

    def labels(self, kind: PostKind) -> list[str]:
        """List the buttons under what stands of a kind."""
        return [label for one in self.posts if one.kind is kind for label, _ in one.seen.buttons]

    def loses(self, kind: PostKind) -> None:
        """Let somebody delete the newest post of a kind."""
        assert self.spot.remove(kind)


@dataclass(slots=True)
class Person:
    """Somebody in private with the coach, or in a place; ``heard`` is the last answer as words."""

    town: Town
    name: str
    heard: str = ""
    number: int = field(default=0)
    spot: Spot | None = None

    @property
    def account(self) -> Account:
        """Their account."""
        return self.town.terminal.world.account_of(self.name)

    def enters(self, place: str) -> None:
        """Be in a shared place of one's platform from now on; the first to come is its administrator."""
        self.spot = self.town.terminal.world.spot(self.account.platform, place)
        self.spot.enter(self.account.id)

    def withdraws(self) -> None:
        """Speak in private again; one stays one of those in the place."""
        self.spot = None

    def administers(self, administrator: bool = True) -> None:
        """Be an administrator of the place one is in, or no more."""
        assert self.spot
        self.spot.administrators -= {self.account.id}
        self.spot.administrators |= {self.account.id} if administrator else set()

    async def leaves(self) -> None:
        """Leave the place one is in."""
        await self.says(":leave")
        self.spot = None

    async def says(self, line: str) -> str:
        """Type a line, in the place one entered, else where the terminal is; return what was heard."""
        terminal, world = self.town.terminal, self.town.terminal.world
        world.person, before = self.name, world.place
        if self.spot is None:
            await terminal.take(line)
        else:
            world.place = self.spot.name
            await terminal.take(line)
            world.place = before
        self.heard = terminal.heard
        return self.heard

    async def presses(self, which: str) -> str:
        """Press a button by its label's beginning, or its number on the screen; return what was heard."""
        await self.says(f":press {which}")
        return self.heard

    def sees(self) -> list[str]:
        """List the labels of the buttons on the screen."""
        return [label for label, _ in self.town.terminal.world.screens[self.name].buttons]

    def act(self, label: str) -> str:
        """Return the act under a button of the screen."""
        return next(act for name, act in self.town.terminal.world.screens[self.name].buttons if name == label)

    async def asks(self, intent: Intent, key: str = "") -> tuple[Message, ...]:
        """Ask where one is, with a request key of one's own, as a platform's redelivery would."""
        self.number += 1
        key = key or f"{self.name}.{self.number}"
        request = self.town.terminal.world.request(self.account, self.spot, intent, key)
        return await self.town.coach.answer(request)

    async def starts(self, *answers: str) -> str:
        """Go through onboarding with these answers typed or pressed in order; defaults for the others."""
        await self.says("/start")
        for at in range(DEFAULTS):
            answer = answers[at] if at < len(answers) else ""
            labels = [label.casefold() for label in self.sees()]
            pressable = not answer or any(label.startswith(answer.casefold()) for label in labels)
            await (self.presses(answer or "1") if pressable else self.says(answer))
        return self.heard
