"""What stands in the places of clubs, carried by the courier: once, in time, whatever a platform answers."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from adapters.delivery.courier import Courier
from core.clubs import PostKind
from core.coach import Coach
from core.errands import LEASE, MOST_FAILURES, RETRIES, Failed, Gone, Later, Lost, Outcome, Sent
from core.intents import AnnounceChallenge, CreateChallenge, CreateClub, EnterChallenge, Intent
from core.requests import Account, Place, Rank, Request
from tests.delivery.office import A_DAY, PEOPLE, PLATFORM, Post, desk, office, settled, works
from tests.delivery.virtual import VirtualClock, lived

SQUARE = Place(PLATFORM, "square", shared=True, name="Square")
ANNOUNCED, STARTED, BOARD = PostKind.ANNOUNCED.value, PostKind.STARTED.value, PostKind.BOARD.value
OF_POSTS = {kind.value for kind in PostKind}


async def ask(coach: Coach, name: str, intent: Intent) -> None:
    """Let somebody ask something in the square, of which everybody is an administrator."""
    clock, key = VirtualClock(), f"{name}.{intent}"
    account, rank = Account(PLATFORM, name, name), Rank.ADMINISTRATOR
    await coach.answer(Request(account, SQUARE, intent, key, clock.now(), rank=rank))


async def announced(coach: Coach) -> None:
    """Found a club in the square and announce a challenge that begins on Tuesday; its captain takes part."""
    captain = PEOPLE[0]
    for intent in (
        CreateClub("Riverside"),
        CreateChallenge("Four weeks, from tomorrow for 4 weeks"),
        AnnounceChallenge(1),
        EnterChallenge(1),
    ):
        await ask(coach, captain, intent)


@pytest.fixture(scope="module")
def club(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a database in which a challenge was announced on Monday, and nothing of it was posted."""
    file = tmp_path_factory.mktemp("square") / "club.db"
    lived(settled(file, announced))
    return file


@pytest.fixture
def file(club: Path) -> Iterator[Path]:
    """Yield a database in which the announcement is due."""
    with desk(club) as copy:
        yield copy


def carried(file: Path, post: Post, seconds: float) -> list[str]:
    """Let a courier work from Monday on for so long; return the kinds of what was posted, in order."""

    async def live() -> None:
        with office(file) as (coach, _):
            await works(coach, post, seconds)

    lived(live())
    return [name for name in post.took if name in OF_POSTS]


def answering(*outcomes: Outcome) -> Post:
    """A platform that says this to the first postings, and takes what comes after."""
    waiting = list(outcomes)

    def answers(name: str) -> Outcome:
        return waiting.pop(0) if name in OF_POSTS and waiting else Sent("memo")

    return Post(answers=answers)


def test_what_was_taken_is_posted_once(file: Path) -> None:
    post = answering()
    assert carried(file, post, 3600) == [ANNOUNCED]
    assert [one.post.memo for one in post.posted] == [""]
    assert post.posted[0].key == "p1.0"
    assert min(post.leases) > 0


@pytest.mark.parametrize("outcome", [Later(LEASE), Failed()], ids=repr)
def test_what_was_not_taken_comes_again_by_the_same_key(file: Path, outcome: Outcome) -> None:
    post = answering(outcome)
    assert carried(file, post, 600) == [ANNOUNCED, ANNOUNCED]
    assert post.posted[0].key == post.posted[1].key, "a platform that took it after all knows it again"


def test_what_failed_five_times_is_given_up_with_an_alarm(
    file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    post = answering(*[Failed()] * (MOST_FAILURES + 1))
    seconds = sum(one.total_seconds() for one in RETRIES)
    assert carried(file, post, 3 * seconds) == [ANNOUNCED] * MOST_FAILURES
    assert [vars(one)["error"] for one in caplog.records] == ["DeadLetterError"]
    assert vars(caplog.records[0])["key"] == "post.1"


@pytest.mark.slow
def test_a_place_that_is_gone_hears_nothing_more(file: Path) -> None:
    assert carried(file, answering(Gone()), 3 * A_DAY) == [ANNOUNCED]


def test_an_outage_of_the_database_longer_than_a_lease_posts_nothing_twice(file: Path) -> None:
    post = answering()

    async def live() -> None:
        with office(file) as (coach, wire):
            loop = asyncio.get_running_loop()
            loop.call_later(0.2, setattr, wire, "cut", True)
            loop.call_later(200, setattr, wire, "cut", False)
            courier = Courier(coach, PLATFORM, post, VirtualClock(), rate=10)
            async with asyncio.TaskGroup() as group:
                task = group.create_task(courier.run())
                for _ in range(20):
                    await asyncio.sleep(30)
                    courier.wake()
                task.cancel()

    lived(live())
    assert [name for name in post.took if name in OF_POSTS] == [ANNOUNCED]


@pytest.mark.slow
def test_a_board_that_stands_no_more_comes_anew_by_another_key_and_what_was_said_once_does_not(
    file: Path,
) -> None:
    answers: dict[str, list[Outcome]] = {ANNOUNCED: [Sent("a"), Lost()], BOARD: [Sent("b"), Lost()]}

    def answered(name: str) -> Outcome:
        waiting = answers.get(name)
        return waiting.pop(0) if waiting else Sent("again")

    async def live() -> Post:
        post = Post(answers=answered)
        with office(file) as (coach, _):
            await works(coach, post, 60)
            await ask(coach, PEOPLE[1], EnterChallenge(1))
            await works(coach, post, 3 * A_DAY)
        return post

    post = lived(live())
    boards = [one for one in post.posted if one.post.kind is PostKind.BOARD]
    new = [one.key for one in boards if not one.post.memo]
    assert len(new) == len(set(new)) == 2
    assert [one.post.kind for one in post.posted if not one.post.memo].count(PostKind.ANNOUNCED) == 1
    assert [one.post.kind for one in post.posted].count(PostKind.STARTED) == 1


def test_what_is_collected_and_given_back_is_due_at_once(file: Path) -> None:
    async def live() -> list[str]:
        with office(file) as (coach, _):
            now = VirtualClock().now()
            await coach.tick(now)
            held = await coach.collect(PLATFORM, now, 9)
            assert await coach.collect(PLATFORM, now, 9) == ()
            await coach.release(held, now)
            return [one.key for one in await coach.collect(PLATFORM, now, 9)]

    assert lived(live()) == ["p1.0"]
