"""The terminal as a stage: what is written is read line by line, as by somebody in front of it."""

import re
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import ExitStack, asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from adapters.console.drawer import Drawer
from bot.app import open_coach
from tests.people import MONDAY, Town
from tests.stories.stage import Heard, Where, flat

STAMP = re.compile(r"-- \w+ \d+ \w+ \d\d:\d\d")
FILED = re.compile(r"\(file: .+\)")
ALONE = "(only ann reads this)"
BUTTON = re.compile(r"\[\d+ (.+?)\](?= \[\d+ |$)")
PLACE = "riverside"


class TerminalStage:
    """Ann at ``make chat``."""

    name = "terminal"

    def __init__(self, url: str) -> None:
        """Keep everything at this address."""
        self._url, self._process, self._coach = url, ExitStack(), ExitStack()
        self._drawer = Drawer(Path(self._process.enter_context(TemporaryDirectory())), repeatable=True)
        self._read = 0
        self._overheard: list[str] = []
        self.town = self._started(MONDAY)

    @property
    def now(self) -> datetime:
        """The simulated instant."""
        return self.town.now

    async def says(self, line: str) -> None:
        """Type it."""
        await self._takes(line)

    async def presses(self, label: str) -> None:
        """Press it by its label's beginning."""
        await self._takes(f":press {label}")

    async def fills(self, answers: Mapping[str, str]) -> None:
        """Answer each prompt."""
        form = self.town.terminal.world.screen.form
        assert form, "no form is open"
        assert {field.name for field in form.fields} == answers.keys()
        for field in form.fields:
            await self._takes(answers[field.name])

    async def sends(self, name: str, content: bytes) -> None:
        """Send it from the disk."""
        with TemporaryDirectory() as folder:
            file = Path(folder) / name
            file.write_bytes(content)
            await self._takes(f":send {file}")

    async def returns(self, name: str, number: int) -> None:
        """Send it back."""
        await self.sends(name, self.files()[number])

    async def waits(self, span: timedelta) -> None:
        """Move the simulated clock."""
        await self._takes(f":wait {span.days}d {span.seconds // 60}m")

    async def goes(self, where: Where) -> None:
        """Speak there."""
        await self._takes(f":in {PLACE if where is Where.SHARED else ''}")

    async def restarts(self) -> None:
        """End this conversation and begin another, the screen as it was left."""
        await self.is_down(timedelta())

    async def is_down(self, span: timedelta) -> None:
        """Begin the other conversation only so much later."""
        before, later = self.town, self.town.now + span
        self._coach.close()
        self._read = 0
        self.town = self._started(later)
        self.town.terminal.world.screens = before.terminal.world.screens
        self.town.terminal.world.place = before.terminal.world.place
        await self.town.terminal.world.wake()

    def files(self) -> Sequence[bytes]:
        """Return what lies in the drawer, the oldest first."""
        kept = sorted(self._drawer.folder.glob("*"), key=lambda file: file.stat().st_mtime_ns)
        return [file.read_bytes() for file in kept]

    def speaks(self, language: str, zone: str) -> None:
        """A terminal shows instants as they were written."""

    async def heard(self, like: Heard | None = None) -> Heard:
        """Return what was written."""
        lines = self.town.transcript[self._read :]
        self._read = len(self.town.transcript)
        said = [
            line for line in lines if not (STAMP.fullmatch(line) or FILED.fullmatch(line) or line == ALONE)
        ]
        words = [line for line in said if not BUTTON.match(line)]
        offered = [label for line in said if BUTTON.match(line) for label in BUTTON.findall(line)]
        form = self.town.terminal.world.screen.form
        opened = tuple((one.name, one.value) for one in form.fields if one.value) if form and lines else ()
        return Heard(flat(" ".join(words)), tuple(offered), opened)

    def overheard(self) -> str:
        """Return what was shown in the shared place without being for Ann alone."""
        return flat(" ".join(self._overheard))

    def closes(self) -> None:
        """End the process."""
        self._coach.close()
        self._process.close()

    def _started(self, at: datetime) -> Town:
        return Town(self._coach.enter_context(open_coach(self._url)), at, self._drawer)

    async def _takes(self, line: str) -> None:
        """Take a line; what a shared place is shown is for one person alone, or for everybody."""
        before = len(self.town.transcript)
        assert await self.town.terminal.take(line), self.town.transcript[before:]
        written = self.town.transcript[before:]
        alone = ALONE in written or any(map(STAMP.fullmatch, written))
        self._overheard += written if self.town.terminal.world.place and not alone else []


@asynccontextmanager
async def on_terminal(url: str) -> AsyncIterator[TerminalStage]:
    """Open a terminal on a database."""
    stage = TerminalStage(url)
    try:
        yield stage
    finally:
        stage.closes()
