"""Where a story is told: somebody acts on one platform, and what they read is told in plain words."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto
from typing import Protocol

WITHIN = 60.0  # seconds that a stage waits for what is to happen


class Where(Enum):
    """Where somebody speaks: with the coach alone, or where others read along."""

    PRIVATE = auto()
    SHARED = auto()


@dataclass(frozen=True, slots=True)
class Heard:
    """What was newly read: its words on one line, what can be pressed or chosen, how an open form begins.

    ``form`` has the name of each field and the value it opens with, those without a value left out.
    """

    words: str = ""
    offered: tuple[str, ...] = ()
    form: tuple[tuple[str, str], ...] = ()

    def __contains__(self, words: str) -> bool:
        """Tell whether these words were read."""
        return words in self.words

    def __add__(self, more: "Heard") -> "Heard":
        """Return this and what was read after it."""
        words = flat(f"{self.words} {more.words}")
        return Heard(words, self.offered + more.offered, self.form + more.form)


class Stage(Protocol):
    """One platform with its coach, its clock, and Ann; Bob reads along where others do."""

    @property
    def name(self) -> str:
        """What the platform is called."""
        ...

    @property
    def now(self) -> datetime:
        """The instant at which its clock stands."""
        ...

    async def says(self, line: str) -> None:
        """Let Ann type a line, or give the command that it is."""
        ...

    async def presses(self, label: str) -> None:
        """Let her press, or choose, what begins so, on the latest that she sees of it."""
        ...

    async def fills(self, answers: Mapping[str, str]) -> None:
        """Let her answer the form that is open, field by field."""
        ...

    async def sends(self, name: str, content: bytes) -> None:
        """Let her send a file in private."""
        ...

    async def returns(self, name: str, number: int) -> None:
        """Let her send back, under this name, the file of this number that she received."""
        ...

    async def waits(self, span: timedelta) -> None:
        """Let time pass; what falls due on the way arrives."""
        ...

    async def goes(self, where: Where) -> None:
        """Let her speak there from now on."""
        ...

    async def restarts(self) -> None:
        """End the process and start another on the same database; what stands on the screen stays."""
        ...

    async def is_down(self, span: timedelta) -> None:
        """End the process, and start another on the same database so much later."""
        ...

    async def heard(self, like: Heard | None = None) -> Heard:
        """Return what she read since she was last asked; what is not yet ``like`` that is waited for."""
        ...

    def files(self) -> Sequence[bytes]:
        """Return every file that she has received, in their order."""
        ...

    def speaks(self, language: str, zone: str) -> None:
        """Have her device show instants in this language and IANA zone from now on."""
        ...

    def overheard(self) -> str:
        """Return all that Bob has read."""
        ...


async def listened(hears: Callable[[float], Awaitable[Heard]], like: Heard | None) -> Heard:
    """Return all that ``hears`` tells within the seconds it is given, at once when that is ``like`` this."""
    read, loop = Heard(), asyncio.get_running_loop()
    until = loop.time() + WITHIN
    while True:
        try:
            read += await hears(0 if read == like else max(0, until - loop.time()))
        except AssertionError:
            return read


def flat(text: str) -> str:
    """Return a text on one line, however it was broken."""
    return " ".join(text.split())
