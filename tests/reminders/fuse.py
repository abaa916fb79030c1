"""Crashes made from outside: a fuse that blows at the n-th step between a claim and its last commit."""

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import event

from adapters.storage import StoredUnit
from core.ports import Transaction
from tests.delivery.office import AtOnce


class PowerCutError(BaseException):
    """The process ends here: its transaction is lost, and nothing of it goes on."""


class TroubleError(Exception):
    """Something failed; the process lives on."""


@dataclass(slots=True)
class Fuse:
    """Counts steps and blows at one of them, 0 for never; after a power cut nothing works any more."""

    at: int = 0
    error: type[BaseException] = PowerCutError
    steps: int = 0
    blown: bool = False

    def step(self) -> None:
        """Take a step."""
        self.steps += 1
        if self.steps == self.at or (self.blown and self.error is PowerCutError):
            self.blown = True
            raise self.error

    async def reach(self) -> None:
        """Take a step outside the database; who is cut off there waits for ever."""
        try:
            self.step()
        except PowerCutError:
            await asyncio.Event().wait()


@dataclass(slots=True)
class Mortal(AtOnce):
    """Does work at once until the fuse blows; what was asked then or later never comes to an end."""

    fuse: Fuse

    def submit(self, work: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Do work, or never."""
        try:
            return super(Mortal, self).submit(work, *args, **kwargs)
        except PowerCutError:
            return Future[Any]()


class Fused:
    """A unit whose every statement, and both sides of every commit, are steps of a fuse."""

    def __init__(self, unit: StoredUnit, fuse: Fuse) -> None:
        """Work on this unit; each of its engine's statements is counted from now on."""
        self.unit, self.fuse = unit, fuse
        for moment in ("before_cursor_execute", "commit"):
            event.listen(unit.engine, moment, self._step)

    @contextmanager
    def __call__(self) -> Iterator[Transaction]:
        """Begin one transaction."""
        with self.unit() as tx:
            yield tx
        self.fuse.step()

    def _step(self, *_: Any) -> None:
        self.fuse.step()
