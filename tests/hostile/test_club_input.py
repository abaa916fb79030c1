"""Hostile lines about clubs and challenges: always an answer, and nothing that steers who reads it."""

import asyncio
import random
import shutil
from pathlib import Path

import pytest

from bot.app import open_coach
from core.commands import EACH
from tests.hostile.lines import TROUBLE, anything, fits
from tests.people import Person, Town

PARTS = [one.said for one in EACH if one.noun]
# What may stand behind the parts, in any order.
MEANT = (
    "sure", "Ann", "bob", "Cat", "Riverside", "Four weeks", "for 4 weeks", "for 0 weeks", "for 99999 weeks",
    "from monday", "from 2026-01-12 to 2026-02-08", "from 2026-02-08 to 2026-01-12", "from yesterday",
    "to sunday", "target 300", "target -1", "target 0", "target 99999999999999999999", "teams A, B",
    "teams ,", "teams A, A, a", "consistency", "goal", "streak", "teams", "zone Berlin", "zone Nowhere",
    "board fri 18", "board 99", "quiet on", "quiet", "language xx", "language en", "2", "-1", "ABCD-EFGH",
    "@Ann", "#1", ",", ",,",
)  # fmt: skip


def line(rnd: random.Random) -> str:
    """Return a line: most are a part of a noun with what may stand there, or with anything."""
    if rnd.random() < 0.15:
        return anything(rnd)
    meant = " ".join(rnd.choice(MEANT) for _ in range(max(0, rnd.randint(-3, 4))))
    return f"/{rnd.choice(PARTS)} {meant if rnd.random() < 0.7 else anything(rnd)}"


class Siege:
    """Three people about a club, in its place and in private, who say and press whatever comes."""

    def __init__(self, town: Town, rnd: random.Random) -> None:
        """Begin with nobody known."""
        self.town, self.rnd = town, rnd
        self.people = [town.person(name) for name in ("ann", "bob", "cat@discord")]

    async def begins(self) -> None:
        """Let all be onboarded, and be somewhere: the first two in the same place."""
        for person in self.people:
            await person.starts()
            await person.says("/remind off")
            person.enters("riverside")
        await self.gather()

    async def gather(self) -> None:
        """Let there be a club, a challenge that is on or comes, and people in it, if that can be."""
        ann, *others = self.people
        for line in ("/club create Riverside", "/challenge create Four weeks"):
            await ann.says(line)
        await ann.presses("Announce")
        for person in others:
            await person.says("/club join")
            await person.presses("Join and")

    async def endures(self, lines: int) -> None:
        """Say so many lines; now and then a button is pressed, a place is left alone, time goes by."""
        for _ in range(lines):
            person, before = self.rnd.choice(self.people), len(self.town.transcript)
            if self.rnd.random() < 0.05:
                person.withdraws() if person.spot else person.enters("riverside")
            await self.says(person, line(self.rnd))
            if self.rnd.random() < 0.4 and (labels := person.sees()):
                await person.presses(str(self.rnd.randint(1, len(labels))))
            if self.rnd.random() < 0.05:
                await self.gather()
                await person.says("/log done")
                await self.town.wait(self.rnd.choice(("1m", "6h", "1d", "3d")))
            assert all(fits(one) for part in self.town.transcript[before:] for one in part.split("\n"))

    async def says(self, person: Person, said: str) -> None:
        """Say a line; there is an answer, but for blanks and between the fields of a form."""
        before = len(self.town.transcript)
        await person.says(f" {said}" if said.startswith(":") else said)
        filling = self.town.terminal.world.screen.form is not None
        heard = "\n".join(self.town.transcript[before:])
        assert TROUBLE not in heard, repr(said[:200])
        assert heard.strip() or filling or not said.strip(), repr(said[:200])


async def test_a_hundred_hostile_lines_about_clubs_are_all_answered(town: Town) -> None:
    siege = Siege(town, random.Random(20260112))
    await siege.begins()
    await siege.endures(100)


@pytest.mark.slow
def test_thousands_of_hostile_lines_about_clubs_are_all_answered(migrated_file: Path, tmp_path: Path) -> None:
    async def each(at: int) -> None:
        with open_coach(f"sqlite:///{shutil.copy(migrated_file, tmp_path / f'{at}.db')}") as coach:
            siege = Siege(Town(coach), random.Random(at))
            await siege.begins()
            await siege.endures(300)

    for at in range(10):
        asyncio.run(each(at))
