"""The lifetime of the process: what runs in it, each part restarted by itself, and how it ends."""

import asyncio
import gc
import random
import signal
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from core.coach import alarm

FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0  # seconds before what failed is started again
STEADY = 300.0  # seconds after which a part is taken to run well: its next failure counts as the first
PATIENCE = 15.0  # seconds that the parts of a stage have to come to an end


@dataclass(frozen=True, slots=True)
class Part:
    """Something that runs until it is cancelled, such as a platform's listener."""

    name: str
    run: Callable[[], Awaitable[None]]


class EndedError(Exception):
    """A part came to an end though nobody asked it to."""


def calm_collector() -> None:
    """Let the garbage collector pass over what was there at the start, and look at all the rest rarely.

    A full collection stops every thread for 50 ms and more, an answer that somebody waits for included.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


async def live(stages: Sequence[Sequence[Part]], ready: Callable[[], None] = lambda: None) -> int:
    """Run all parts until SIGTERM or SIGINT; return the exit code of the process.

    The stages end in their order, each before the next; they begin in the opposite one. After the first
    signal a second one ends the process at once.
    """
    asked = _asked_to_end()
    running = [[_started(part) for part in stage] for stage in reversed(stages)]
    ready()
    await asked.wait()
    for stage in reversed(running):
        await _end(stage)
    return 0


async def supervise(part: Part, chance: random.Random | None = None) -> None:
    """Run a part until cancelled, and again whenever it ends: after a second, at last once a minute."""
    loop, task = asyncio.get_running_loop(), asyncio.current_task()
    chance, failures = chance or random.Random(), 0
    while True:
        began = loop.time()
        try:
            await part.run()
            raise EndedError
        except Exception as error:
            alarm(part.name, error)
            if task is not None and task.cancelling():
                return
        failures = 0 if loop.time() - began >= STEADY else failures
        await asyncio.sleep(min(FIRST_PAUSE * 2 ** min(failures, 10), LONGEST_PAUSE) * chance.uniform(0.5, 1))
        failures += 1


def _asked_to_end() -> asyncio.Event:
    """Return what is set by the first signal to end; the next one is left to the system."""
    loop, asked = asyncio.get_running_loop(), asyncio.Event()

    def end() -> None:
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.remove_signal_handler(number)
            signal.signal(number, signal.SIG_DFL)
        asked.set()

    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, end)
    return asked


def _started(part: Part) -> asyncio.Task[None]:
    return asyncio.create_task(supervise(part), name=part.name)


async def _end(stage: Sequence[asyncio.Task[None]]) -> None:
    """Cancel what runs, and wait for it, though not for ever."""
    for task in stage:
        task.cancel()
    if stage:
        _, late = await asyncio.wait(stage, timeout=PATIENCE)
        for task in late:
            alarm(task.get_name(), TimeoutError())
