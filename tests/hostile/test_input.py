"""Hostile input through the front door: always an answer, never an error, nothing half-written."""

import asyncio
import random
import shutil
from pathlib import Path

import pytest

from bot.app import open_coach
from core.commands import COMMANDS
from core.domain.events import Logged
from core.intents import UndoLast
from core.speech.act import VERBS, decode
from tests.flows.books import Books, opened
from tests.hostile.lines import TROUBLE, anything, fits
from tests.people import Person, Town


def line(rnd: random.Random) -> str:
    """Return one line; of a third of them a command begins it."""
    command = f"/{rnd.choice(COMMANDS).name}{rnd.choice((' ', ' ', '@bot ', chr(0xA0), ''))}"
    return (command if rnd.random() < 0.35 else "") + anything(rnd)


class Siege:
    """Somebody who sends line after line, and what must hold after each."""

    def __init__(self, town: Town, books: Books, rnd: random.Random) -> None:
        """Begin with nobody known."""
        self.town, self.books, self.rnd = town, books, rnd
        self.events = 0

    async def endures(self, name: str, lines: int) -> None:
        """Say so many lines as a new person; now and then a form is left half filled."""
        person = self.town.person(name)
        for _ in range(lines):
            said = line(self.rnd)
            heard = await self.hear(person, said if not said.startswith(":") else f" {said}")
            assert TROUBLE not in heard, repr(said[:200])
            assert all(fits(one) for one in heard.split("\n")), repr(said[:200])
            await self.nothing_half_written(person, heard, repr(said[:200]))
            if self.rnd.random() < 0.5:
                self.town.terminal.world.screen.form = None

    async def hear(self, person: Person, said: str) -> str:
        """Say a line; there is an answer, but for blanks and between the fields of a form."""
        before = len(self.town.transcript)
        self.town.terminal.world.person = person.name
        filling = self.town.terminal.world.screen.form is not None
        await self.town.terminal.take(said)
        heard = "\n".join(self.town.transcript[before:])
        assert heard.strip() or filling or not said.strip(), repr(said[:200])
        return heard

    async def nothing_half_written(self, person: Person, heard: str, said: str) -> None:
        """What was refused wrote nothing; what was taken is one action, and one undo takes it back."""
        rows = self.books.rows()
        written, self.events = rows - self.events, rows
        if not written or self.books.person(person.name).awaiting:
            return
        assert "For example:" not in heard, said
        newest = max(self.books.recorded(person.name), key=lambda one: one.id)
        assert not isinstance(newest.event, Logged) or newest.event.sets, said
        if newest.action and self.rnd.random() < 0.3:
            await self.take_back(person, newest.id)
            assert newest.id not in {one.id for one in self.books.recorded(person.name)}, said
        self.events = self.books.rows()

    async def take_back(self, person: Person, event: int) -> None:
        """Undo an action, and first what later ones built on it, each by the button that is offered."""
        (answer,) = await person.asks(UndoLast(event, sure=True))
        later = [one.intent for row in answer.rows for one in row if isinstance(one.intent, UndoLast)]
        for intent in later:
            await self.take_back(person, intent.event)
            await self.take_back(person, event)


@pytest.mark.slow
async def test_three_hundred_hostile_lines_are_all_answered(town: Town, books: Books) -> None:
    siege = Siege(town, books, random.Random(20260105))
    await town.person("ann").starts()
    siege.events = books.rows()
    await siege.endures("ann", 300)
    assert books.cached("ann") == books.folded("ann")


async def test_hostile_answers_to_onboarding_are_all_answered(town: Town, books: Books) -> None:
    siege = Siege(town, books, random.Random(20260106))
    await siege.endures("ann", 60)


@pytest.mark.slow
def test_ten_thousand_hostile_lines_are_all_answered(migrated_file: Path, tmp_path: Path) -> None:
    url = f"sqlite:///{shutil.copy(migrated_file, tmp_path)}"

    async def all_of_them() -> None:
        for at in range(20):
            siege = Siege(Town(coach), books, random.Random(at))
            if at % 4:
                await siege.town.person(f"ann{at}").starts()
            siege.events = books.rows()
            await siege.endures(f"ann{at}", 500)
            assert books.cached(f"ann{at}") == books.folded(f"ann{at}")

    with open_coach(url) as coach, opened(url) as books:
        asyncio.run(all_of_them())


def test_bytes_under_a_button_are_read_without_an_error() -> None:
    rnd = random.Random(64)
    for _ in range(2_000):
        text = rnd.choice(
            (line(rnd), f"{rnd.choice(list(VERBS))}.{line(rnd)}", rnd.randbytes(64).decode("latin-1"))
        )
        assert decode(text[:64]) is not None
