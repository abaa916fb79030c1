"""Two sides at once on PostgreSQL: whom the database ends for the other's sake begins anew, unnoticed."""

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import count

import pytest
from sqlalchemy import text

from adapters.storage import StoredUnit
from adapters.zones import Cities
from core.coach import Coach
from core.commands import read_line
from core.intents import AnswerLink, Intent, LinkAccounts
from core.ports import CollisionError, Transaction
from core.requests import Account, Place, Request
from core.speech.message import Message
from core.transactions import TIMES_AGAIN, in_one
from tests.storage.conftest import NOW, opened, rows

pytestmark = pytest.mark.postgres

Story = Callable[["Sides", Account, Account], Awaitable[None]]
PAIRS = 4
CODE = re.compile(r"[0-9A-Z]{4}-[0-9A-Z]{4}")


@pytest.fixture
def unit(postgres_database_url: str) -> Iterator[StoredUnit]:
    """Yield a unit on a new database."""
    with opened(postgres_database_url) as unit:
        yield unit


@dataclass(slots=True)
class Colliding:
    """Work that notes its request and then collides, as often as it is told to."""

    unit: StoredUnit
    times: int
    state: str = "40P01"
    begun: int = 0

    def __call__(self, tx: Transaction) -> bool:
        """Note a request; PostgreSQL itself says that it collided."""
        self.begun += 1
        new = tx.first_time("console.1", NOW)
        if self.begun <= self.times:
            with self.unit.engine.begin() as connection:
                connection.execute(text(f"DO $$ BEGIN RAISE SQLSTATE '{self.state}'; END $$"))
        return new


@pytest.mark.parametrize("state", ["40P01", "40001"])
def test_what_collided_is_done_anew_from_nothing(unit: StoredUnit, state: str) -> None:
    work = Colliding(unit, TIMES_AGAIN, state)
    assert in_one(unit, work)
    assert (work.begun, rows(unit, "request")) == (TIMES_AGAIN + 1, 1)


def test_a_third_collision_in_a_row_is_trouble(unit: StoredUnit) -> None:
    work = Colliding(unit, TIMES_AGAIN + 1)
    with pytest.raises(CollisionError):
        in_one(unit, work)
    assert (work.begun, rows(unit, "request")) == (TIMES_AGAIN + 1, 0)


def test_any_other_trouble_is_not_tried_again(unit: StoredUnit) -> None:
    work = Colliding(unit, 1, "55P03")
    with pytest.raises(Exception, match="55P03"):
        in_one(unit, work)
    assert work.begun == 1


@dataclass(slots=True)
class Sides:
    """Pairs of chats that answer each other's questions in several threads."""

    coach: Coach
    keys: Iterator[int] = field(default_factory=lambda: count(1))

    async def ask(self, account: Account, intent: Intent) -> Message:
        """Let somebody ask something."""
        key = f"sides.{next(self.keys)}"
        asked = Request(account, Place(account.platform, account.id), intent, key, NOW)
        return (await self.coach.answer(asked))[-1]

    async def pair(self, number: int) -> tuple[Account, Account]:
        """Let two chats move in."""
        pair = Account("telegram", f"a{number}", "Ann"), Account("discord", f"b{number}", "Ann")
        for account in pair:
            await self.ask(account, read_line("/start"))
        return pair

    async def question(self, first: Account, second: Account) -> tuple[AnswerLink, AnswerLink]:
        """Let the second give the first's code back; return the yes and the no to it."""
        found = CODE.search((await self.ask(first, LinkAccounts(""))).text)
        assert found
        asked = await self.ask(second, LinkAccounts(found.group()))
        yes = next(one.intent for row in asked.rows for one in row)
        assert isinstance(yes, AnswerLink)
        return yes, AnswerLink(yes.link, yes=False)


@pytest.fixture
def sides(unit: StoredUnit) -> Iterator[Sides]:
    """Yield both sides, heard in eight threads."""
    with ThreadPoolExecutor(8) as threads:
        yield Sides(Coach(unit, Cities(), threads))


async def joins_while_the_other_says_yes_again(sides: Sides, first: Account, second: Account) -> None:
    yes, _ = await sides.question(first, second)
    await sides.ask(second, yes)
    await asyncio.gather(sides.ask(first, yes), sides.ask(second, yes))


async def wants_a_new_code_while_the_other_says_no(sides: Sides, first: Account, second: Account) -> None:
    _, no = await sides.question(first, second)
    await asyncio.gather(sides.ask(second, no), sides.ask(first, LinkAccounts("")))


async def both_join_crosswise(sides: Sides, first: Account, second: Account) -> None:
    yes, _ = await sides.question(first, second)
    crosswise, _ = await sides.question(second, first)
    await sides.ask(second, yes)
    await sides.ask(first, crosswise)
    await asyncio.gather(sides.ask(first, yes), sides.ask(second, crosswise))


@pytest.mark.slow
@pytest.mark.parametrize(
    "story",
    [
        joins_while_the_other_says_yes_again,
        wants_a_new_code_while_the_other_says_no,
        both_join_crosswise,
    ],
)
async def test_two_who_press_at_once_are_both_answered(
    sides: Sides, caplog: pytest.LogCaptureFixture, story: Story
) -> None:
    with caplog.at_level(logging.ERROR):
        for number in range(PAIRS):
            await story(sides, *await sides.pair(number))
    assert [record.__dict__.get("error") for record in caplog.records] == []
