"""Several stages as one: each act happens on all of them, and what is read must be the same."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from tests.stories.stage import Heard, Stage, Where


@dataclass(frozen=True, slots=True)
class Difference:
    """What one platform cannot show as the first does: where, why, and what is read there instead."""

    platform: str
    after: str
    why: str
    becomes: Callable[[Heard], Heard]


class Together:
    """A stage on which a story is told on every platform, the first of them being the measure."""

    name = "together"

    def __init__(self, first: Stage, *others: Stage, differences: Sequence[Difference] = ()) -> None:
        """Tell it on these, where nothing differs but what is said here."""
        self._first, self._others, self._differences = first, others, differences
        self._acts: list[str] = []
        self.met: set[Difference] = set()

    @property
    def now(self) -> datetime:
        """The instant at which every clock stands."""
        assert {one.now for one in self._others} <= {self._first.now}
        return self._first.now

    async def says(self, line: str) -> None:
        """Say it everywhere."""
        await self._each(f"says {line}", lambda stage: stage.says(line))

    async def presses(self, label: str) -> None:
        """Press it everywhere."""
        await self._each(f"presses {label}", lambda stage: stage.presses(label))

    async def fills(self, answers: Mapping[str, str]) -> None:
        """Answer the form everywhere."""
        await self._each(f"fills {answers}", lambda stage: stage.fills(answers))

    async def sends(self, name: str, content: bytes) -> None:
        """Send it everywhere."""
        await self._each(f"sends {name}", lambda stage: stage.sends(name, content))

    async def waits(self, span: timedelta) -> None:
        """Let time pass everywhere."""
        await self._each(f"waits {span}", lambda stage: stage.waits(span))

    async def goes(self, where: Where) -> None:
        """Go there everywhere."""
        await self._each(f"goes {where.name}", lambda stage: stage.goes(where))

    async def restarts(self) -> None:
        """Start every process again."""
        await self._each("restarts", lambda stage: stage.restarts())

    async def is_down(self, span: timedelta) -> None:
        """Let every process be down for so long."""
        await self._each(f"is down for {span}", lambda stage: stage.is_down(span))

    async def returns(self, name: str, number: int) -> None:
        """Send back, on each, what was received there."""
        await self._each(f"returns {name}", lambda stage: stage.returns(name, number))

    def files(self) -> Sequence[bytes]:
        """Return what she has received on the first."""
        return self._first.files()

    def speaks(self, language: str, zone: str) -> None:
        """Have every device show instants so."""
        for stage in (self._first, *self._others):
            stage.speaks(language, zone)

    async def heard(self, like: Heard | None = None) -> Heard:
        """Return what the first read; AssertionError where another read anything else."""
        wanted = await self._first.heard()
        for stage in self._others:
            as_there = self._as_on(stage, wanted)
            read = await stage.heard(as_there)
            assert read == as_there, self._complaint(stage, as_there, read)
        self._acts.clear()
        return wanted

    def overheard(self) -> str:
        """Return what Bob has read anywhere."""
        return " ".join(stage.overheard() for stage in (self._first, *self._others)).strip()

    async def _each(self, act: str, do: Callable[[Stage], Awaitable[None]]) -> None:
        self._acts.append(act)
        for stage in (self._first, *self._others):
            await do(stage)

    def _as_on(self, stage: Stage, heard: Heard) -> Heard:
        for one in self._differences:
            if one.platform == stage.name and any(act.startswith(one.after) for act in self._acts):
                heard = one.becomes(heard)
                self.met.add(one)
        return heard

    def _complaint(self, stage: Stage, wanted: Heard, read: Heard) -> str:
        where = f"{self.now:%a %d %H:%M}, {' and '.join(self._acts)}"
        return f"{where}\n{self._first.name}: {wanted}\n{stage.name}: {read}"
