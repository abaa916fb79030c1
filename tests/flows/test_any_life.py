"""Any life: whatever is said and pressed in any order, undo restores, and what is stored equals the fold."""

import asyncio
import shutil
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.app import open_coach
from core.domain.events import Event, HaltRemembered
from core.domain.fold import fold
from core.domain.training import Member
from core.intents import UndoLast
from core.records import Recorded
from tests.flows.books import Books, opened
from tests.people import Person, Town

# What is said; ``:2`` presses the second button of the screen, counted round; ``:1d`` lets time pass.
LINES = (
    "10 10 10 steady pain 0 effort 7",
    "12 12 12 steady pain 0 effort 5",
    "10 10 9w pain 1",
    "10 8x 9",
    "raise 12 11 10, sit 40 40 22 wobbly, pain 3, effort 8",
    "walk 3x12ft steady pain 5 effort 9",
    "10 10 pain 7",
    "yesterday 3x10 steady no pain effort 7",
    "yesterday done",
    "done pain 0 effort 6",
    "skip tired",
    "skip ill",
    "skip pain",
    "yesterday skip rest",
    "/today",
    "/log",
    "/morning",
    "/morning 0",
    "/morning 1",
    "/morning 4",
    "/morning 7",
    "/run 18k hard tomorrow",
    "/race in 9 days 10k",
    "/kit +step, 5 10 kg, body 70 kg",
    "/kit -step",
    "/kit",
    "/swap",
    "/swap seated",
    "/swap horse",
    "/settings",
    "/settings careful on",
    "/settings day end 00:00",
    "/settings rest day friday",
    "/timezone Auckland",
    "/pause holiday 3d",
    "/pause",
    "/resume",
    "/stop",
)
DEED = st.one_of(
    st.sampled_from(LINES),
    st.integers(1, 14).map(lambda n: f":{n}"),
    st.integers(1, 14).map(lambda n: f":{n}"),
    st.sampled_from((":7h", ":1d", ":1d", ":2d", ":9d", ":30d")),
)
LIFE = st.lists(st.tuples(DEED, st.booleans()), max_size=25)


class Life:
    """One person's life on a database of their own, checked at every step."""

    def __init__(self, town: Town, books: Books) -> None:
        """Begin before onboarding; ``begun`` keeps what stood before each action, in order."""
        self.town, self.books, self.ann = town, books, Person(town, "ann")
        self.begun: dict[str, Sequence[Event]] = {}

    async def live(self, deeds: Sequence[tuple[str, bool]]) -> None:
        """Do each deed, take back the last action where told so."""
        await self.ann.starts()
        for deed, takes_back in deeds:
            before, rows = self.books.events(), self.books.recorded()
            await self.do(deed)
            assert "went wrong" not in self.ann.heard
            self.remember(before, rows)
            if takes_back:
                await self.take_back()
            assert self.books.cached() == self.books.folded()

    def remember(self, before: Sequence[Event], rows: Sequence[Recorded]) -> None:
        """Keep what stood before a new action; an older one taken back makes what was kept before untrue."""
        newest = max((row.id for row in rows), default=0)
        now = self.books.recorded()
        if {row.action for row in rows} - {row.action for row in now}:
            self.begun.clear()
        known = {"", *(row.action for row in rows)}
        for action in {row.action for row in now if row.id > newest} - known:
            self.begun[action] = before

    async def do(self, deed: str) -> None:
        """Say, press or wait."""
        if not deed.startswith(":"):
            await self.ann.says(deed)
        elif deed[-1].isdigit():
            seen = len(self.ann.sees())
            if seen:
                await self.ann.presses(str(int(deed[1:]) % seen + 1))
        else:
            await self.town.wait(deed[1:])

    async def take_back(self) -> None:
        """Undo the last action; if nothing else was done since it began, all must be as before it."""
        stood = {row.id: row for row in self.books.recorded()}
        await self.ann.asks(UndoLast(sure=True))
        left = self.books.recorded()
        undone = {row.action for id, row in stood.items() if id not in {row.id for row in left}}
        assert len(undone) <= 1
        for action in undone:
            before = self.begun.pop(action, None)
            if before is None:
                continue
            first = min(row.id for row in stood.values() if row.action == action)
            for_good = [row.event for row in left if not row.action and row.id > first]
            if any(row.action and row.id > first for row in left) or action in {row.action for row in left}:
                continue
            assert fold(Member(), [*before, *for_good]) == self.books.folded()
            lost = [one for one in self.books.events() if isinstance(one, HaltRemembered)]
            halts = self.books.folded().training.halts
            assert all(one.day in halts for one in lost if (self.town.now.date() - one.day).days < 28)


def lives(file: Path, deeds: Sequence[tuple[str, bool]]) -> None:
    """Live once on a new copy of an empty database."""
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{shutil.copy(file, folder)}"
        with open_coach(url) as coach, opened(url) as books:
            asyncio.run(Life(Town(coach), books).live(deeds))


@pytest.mark.slow
@settings(max_examples=12)
@given(deeds=LIFE)
def test_in_any_life_undo_restores_and_the_cache_holds(
    migrated_file: Path, deeds: list[tuple[str, bool]]
) -> None:
    lives(migrated_file, deeds)


@pytest.mark.slow
@settings(max_examples=60)
@given(deeds=st.lists(st.tuples(DEED, st.booleans()), min_size=30, max_size=60))
def test_in_any_long_life_undo_restores_and_the_cache_holds(
    migrated_file: Path, deeds: list[tuple[str, bool]]
) -> None:
    lives(migrated_file, deeds)
