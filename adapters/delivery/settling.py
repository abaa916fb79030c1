"""Writing down what became of each: at once, or with all that came while another was written."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass

from core.coach import Coach, alarm
from core.errands import Carried, Outcome, Parcel
from core.ports import Clock

FIRST_PAUSE, LONGEST_PAUSE = 0.5, 30.0  # seconds after a write that failed
# So often is a write tried, for over a quarter of an hour, before it is given up.
TRIES = 40


def pauses() -> Iterator[float]:
    """Yield how many seconds to wait after each failure of a row: twice as long each time, up to a limit."""
    pause = FIRST_PAUSE
    while True:
        yield pause
        pause = min(2 * pause, LONGEST_PAUSE)


@dataclass(slots=True, eq=False)
class _Note:
    """What is to be written: what became of what was carried, None where it is given back unsent."""

    carried: Carried
    outcome: Outcome | None
    tries: int = 0


class Settling:
    """Settles what was carried, gives back what was not sent; outlives a database gone for a while."""

    def __init__(self, coach: Coach, clock: Clock, key: str, written: Callable[[], None]) -> None:
        """Raise alarms under ``key``; call ``written`` after each write."""
        self._coach, self._clock, self._key, self._written = coach, clock, key, written
        self._notes: list[_Note] = []
        self._writing: list[_Note] = []
        self._writer: asyncio.Task[None] | None = None
        self._hurry, self._failing = asyncio.Event(), False

    def open(self, group: asyncio.TaskGroup) -> None:
        """Write in tasks of this group from now on."""
        self._group, self._writer = group, None
        self._notes, self._writing = self._writing + self._notes, []
        self._hurry.clear()
        self._begin()

    def note(self, carried: Carried, outcome: Outcome | None) -> None:
        """Write down, as soon as can be, what became of something; None gives it back."""
        self._notes.append(_Note(carried, outcome))
        self._begin()

    @property
    def pending(self) -> int:
        """How many are not written down yet."""
        return len(self._notes) + len(self._writing)

    def owes(self, carried: Carried) -> bool:
        """Tell whether what became of this, or of an errand in it, could not be written yet."""
        if not self._failing:
            return False
        pending = (*self._notes, *self._writing)
        return not _keys(carried).isdisjoint(key for note in pending for key in _keys(note.carried))

    async def finish(self, seconds: float) -> None:
        """Return when all is written, or after so many seconds."""
        self._hurry.set()
        if self._writer is not None:
            await asyncio.wait({self._writer}, timeout=seconds)

    def _begin(self) -> None:
        if self._notes and (self._writer is None or self._writer.done()):
            self._writer = self._group.create_task(self._write())

    async def _write(self) -> None:
        """Write all there is; after a failure one by one, so that a single bad one hinders no other."""
        waits = pauses()
        while self._notes:
            many = 1 if self._failing else len(self._notes)
            self._writing, self._notes = self._notes[:many], self._notes[many:]
            try:
                await self._take_down(self._writing)
            except Exception as error:
                alarm(self._key, error)
                self._failing = True
                self._try_again()
                await self._pause(next(waits))
            self._writing = []
            self._written()
        self._writer, self._failing = None, False

    async def _take_down(self, notes: list[_Note]) -> None:
        settled = [(one.carried, one.outcome) for one in notes if one.outcome is not None]
        unsent = [one.carried for one in notes if one.outcome is None]
        if settled:
            await self._coach.settle(settled, self._clock.now())
        if unsent:
            await self._coach.release(unsent, self._clock.now())

    def _try_again(self) -> None:
        for note in self._writing:
            note.tries += 1
        self._notes += [note for note in self._writing if note.tries < TRIES]
        self._writing = []

    async def _pause(self, seconds: float) -> None:
        if self._hurry.is_set():
            await asyncio.sleep(min(seconds, FIRST_PAUSE))
        else:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._hurry.wait(), seconds)


def _keys(carried: Carried) -> frozenset[str]:
    """Name what something settles: each errand of a parcel, the post of a posting."""
    if isinstance(carried, Parcel):
        return frozenset(f"errand.{errand.id}" for errand in carried.errands)
    return frozenset({f"post.{carried.post.id}"})
