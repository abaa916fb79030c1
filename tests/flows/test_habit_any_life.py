"""Any life: each date settles to the sign that a challenge gives it; what is stored is what is folded."""

import asyncio
import shutil
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.zones import Cities
from bot.app import open_coach
from core import appointments
from core.domain.adherence import Sign
from core.domain.events import Excused
from core.domain.fold import fold, settle_to
from core.domain.training import Member
from core.following import sign_of
from core.habits import habit_of
from tests.flows.books import Books, opened
from tests.flows.test_following_any_life import LINES
from tests.people import Person, Town

A_DAY = timedelta(days=1)
NEVER = datetime.max.replace(tzinfo=UTC)
EDITS = ("pain 1", "effort 8", "wobbly", "yesterday pain 2")
EXCUSES = ("!1", "!3", "!11")  # the coach was not there on so many dates up to yesterday
WAITS = (":1m", ":7h", ":1d", ":1d", ":1d", ":1d", ":2d", ":9d")
DEED = st.one_of(
    st.sampled_from(LINES),
    st.sampled_from(LINES[:10]),
    st.sampled_from(EDITS),
    st.sampled_from(WAITS),
    st.sampled_from(WAITS),
    st.sampled_from(EXCUSES),
)


class _Read(Exception):  # noqa: N818 - nothing is wrong: what was read is not to be written
    """Ends a transaction in which nothing is to happen."""


class Life:
    """Somebody's life, its habit worked out beside the coach at every step."""

    def __init__(self, town: Town, books: Books) -> None:
        """Begin before onboarding."""
        self.town, self.books, self.ann = town, books, Person(town, "ann")

    async def live(self, deeds: Sequence[str]) -> None:
        """Do each deed."""
        await self.ann.starts()
        for deed in deeds:
            match deed[0]:
                case ":":
                    await self.town.wait(deed[1:])
                case "!":
                    self.excuse(int(deed[1:]))
                case _:
                    await self.ann.says(deed)
                    assert "went wrong" not in self.ann.heard
            assert self.books.cached() == self.books.folded()
        self.check()

    def excuse(self, days: int) -> None:
        """Write down that the coach was not there on so many dates up to yesterday."""
        person = self.books.person()
        with self.books.unit() as tx:
            diary = appointments.diary_of(tx, person, self.town.now, Cities())
            span = diary.today - days * A_DAY, diary.today - A_DAY
            diary.record_for_good(Excused(diary.today, *span))

    def check(self) -> None:
        """Each date that the habit counted is what it was for a challenge, from the first one kept on."""
        heard, person = dict[date, Sign](), self.books.person()
        whole = fold(Member(), self.books.events(), settled=heard.__setitem__)
        with suppress(_Read), self.books.unit() as tx:
            diary = appointments.diary_of(tx, person, self.town.now, Cities())
            over = diary.today - A_DAY
            assert habit_of(diary) == settle_to(whole, over, heard.__setitem__).habit
            diary.look_back(date.min)
            assert heard == {day: sign_of(diary, day, NEVER) for day in heard}
            if heard:
                assert list(heard) == [min(heard) + at * A_DAY for at in range(len(heard))]
                assert max(heard) >= over
                assert heard[min(heard)] is Sign.KEPT
            raise _Read


def lives(file: Path, deeds: Sequence[str]) -> None:
    """Live once on a new copy of an empty database."""
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{shutil.copy(file, folder)}"
        with open_coach(url) as coach, opened(url) as books:
            asyncio.run(Life(Town(coach), books).live(deeds))


@settings(max_examples=8)
@given(st.lists(DEED, max_size=15))
def test_in_any_life_each_date_settles_to_the_sign_it_has_in_a_challenge(
    migrated_file: Path, deeds: list[str]
) -> None:
    lives(migrated_file, deeds)


@pytest.mark.slow
@settings(max_examples=20)
@given(st.lists(DEED, min_size=20, max_size=60))
def test_in_any_long_life_each_date_settles_to_the_sign_it_has_in_a_challenge(
    migrated_file: Path, deeds: list[str]
) -> None:
    lives(migrated_file, deeds)
