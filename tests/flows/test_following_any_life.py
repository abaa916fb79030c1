"""Any life in a challenge: order and excess change nothing, and the standing kept is the one rebuilt."""

import asyncio
import shutil
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.app import open_coach
from core.clubs import Entrant
from core.domain.adherence import Sign, tally
from core.domain.challenge import ChallengeKind
from tests.flows.books import Books, opened
from tests.flows.challenged import Challenged, enters
from tests.people import MONDAY, Person, Town

START = MONDAY.date()
A_DAY = timedelta(days=1)

# The same dates told in another order; each is told two minutes after the other, so that none is odd.
TOLD = (
    "3 days ago done",
    "2 days ago 10 10 10",
    "yesterday wall sit 40 40",
    "done",
    "2 days ago seated 12 12",
)
MORE = ("10 10 10 steady", "12 12 12 steady effort 5", "seated 15 15", "wall sit 60 60", "walk 12ft", "done")
EXTRAS = st.lists(st.lists(st.sampled_from(MORE), max_size=3), min_size=5, max_size=5)


@pytest.mark.slow
@settings(max_examples=4)
@given(order=st.permutations(TOLD))
def test_the_order_of_logs_changes_nothing(migrated_file: Path, order: list[str]) -> None:
    assert told(migrated_file, ["1d"] * 3, order) == told(migrated_file, ["1d"] * 3, TOLD)


@pytest.mark.slow
@settings(max_examples=4)
@given(extras=EXTRAS)
def test_whatever_more_is_done_on_a_kept_day_changes_nothing(
    migrated_file: Path, extras: list[list[str]]
) -> None:
    daily = ["done pain 0", "1d"] * len(extras)
    more = [line for extra in extras for line in ("done pain 0", *extra, "1d")]
    assert told(migrated_file, more) == told(migrated_file, daily)


def told(file: Path, *lines: Sequence[str]) -> Entrant:
    """Return Ann's standing after these lines, two minutes apart; ``1d`` lets a day pass."""

    async def tell(town: Town, books: Books) -> Entrant:
        ann = town.person("ann")
        await ann.starts()
        challenged = enters(books, town.now, START)
        for line in (one for several in lines for one in several):
            await (town.steer(f":until {next_day(town)}") if line == "1d" else ann.says(line))
            await town.wait("2m")
        return challenged.stored()

    with TemporaryDirectory() as folder:
        url = f"sqlite:///{shutil.copy(file, folder)}"
        with open_coach(url) as coach, opened(url) as books:
            return asyncio.run(tell(Town(coach), books))


def next_day(town: Town) -> str:
    """Return seven o'clock of the next day as the terminal reads it."""
    return f"{town.now.date() + A_DAY}T07:00"


LINES = (
    "done pain 0 effort 6",
    "done",
    "10 10 10 steady pain 0 effort 7",
    "10 10 pain 7",
    "yesterday done",
    "yesterday 3x10 steady pain 0",
    "3 days ago done",
    "6 days ago 10 10 10 steady",
    "skip tired",
    "skip ill",
    "skip rest",
    "yesterday skip rest",
    "/morning 0",
    "/morning 7",
    "/race in 4 days 10k",
    "/settings rest day friday",
    "/settings day end 00:00",
    "/timezone Auckland",
    "/timezone Honolulu",
    "/timezone Berlin",
    "/pause holiday 3d",
    "/pause ill",
    "/resume",
    "/undo",
    "/undo",
)
DEED = st.one_of(
    st.sampled_from(LINES),
    st.sampled_from(LINES[:10]),
    st.sampled_from((":1m", ":7h", ":16h", ":1d", ":1d", ":1d", ":2d", ":9d")),
)


class Life:
    """Somebody's life in a challenge, its standing rebuilt at every step."""

    def __init__(self, town: Town, books: Books) -> None:
        """Begin before onboarding."""
        self.town, self.books, self.ann = town, books, Person(town, "ann")
        self.last: Entrant | None = None

    async def live(self, deeds: Sequence[str], begins: int, days: int, kind: ChallengeKind) -> None:
        """Take part from the first day on, or late, and do each deed."""
        await self.ann.starts()
        challenged = enters(self.books, self.town.now, START + begins * A_DAY, days=days, kind=kind)
        for deed in deeds:
            await (self.town.wait(deed[1:]) if deed.startswith(":") else self.ann.says(deed))
            assert "went wrong" not in self.ann.heard
            self.check(challenged, challenged.stored())

    def check(self, challenged: Challenged, stored: Entrant) -> None:
        """What is stored is what a rebuilding gives, and once it is closed it is what it was."""
        if self.town.now >= challenged.closes:
            assert self.last in (None, stored)
            self.last = stored
            return
        rebuilt = challenged.rebuilt(self.town.now)
        known = len(stored.days)
        assert rebuilt.days[:known] == stored.days
        assert Sign.KEPT not in rebuilt.days[known:]
        assert Sign.FLAGGED not in rebuilt.days[known:]
        if known >= len(rebuilt.days):
            assert stored == replace(rebuilt, days=stored.days)
        challenge = challenged.challenge
        sums = tally(
            challenge.kind, stored.days, challenge.start, challenge.end, stored.joined_on, stored.through
        )
        assert (stored.kept, stored.planned, stored.score, stored.ranked, stored.flagged) == (
            sums.kept,
            sums.planned,
            sums.score,
            sums.ranked,
            sums.flagged,
        )


def lives(file: Path, deeds: Sequence[str], begins: int, days: int, kind: ChallengeKind) -> None:
    """Live once on a new copy of an empty database."""
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{shutil.copy(file, folder)}"
        with open_coach(url) as coach, opened(url) as books:
            asyncio.run(Life(Town(coach), books).live(deeds, begins, days, kind))


BEGINS, LASTS, KINDS = st.integers(-3, 3), st.integers(2, 28), st.sampled_from(ChallengeKind)


@settings(max_examples=8)
@given(st.lists(DEED, max_size=20), BEGINS, LASTS, KINDS)
def test_in_any_life_the_standing_kept_is_the_standing_rebuilt(
    migrated_file: Path, deeds: list[str], begins: int, days: int, kind: ChallengeKind
) -> None:
    lives(migrated_file, deeds, begins, days, kind)


@pytest.mark.slow
@settings(max_examples=60)
@given(st.lists(DEED, min_size=25, max_size=60), BEGINS, st.integers(20, 60), KINDS)
def test_in_any_long_life_the_standing_kept_is_the_standing_rebuilt(
    migrated_file: Path, deeds: list[str], begins: int, days: int, kind: ChallengeKind
) -> None:
    lives(migrated_file, deeds, begins, days, kind)
