"""Two at work on one club at once, on PostgreSQL: nothing that the other changed is taken back."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from threading import Event

import pytest

from adapters.storage import StoredUnit
from core.clubs import Challenge, Club, Share
from core.ports import CollisionError, Transaction
from core.turning import reschedule
from tests.storage.conftest import NOW, later, opened
from tests.storage.riverside import announce, entry, found, join

pytestmark = pytest.mark.postgres
Work = Callable[[Transaction], object]


@pytest.fixture
def unit(postgres_database_url: str) -> Iterator[StoredUnit]:
    """Yield a unit on a new database."""
    with opened(postgres_database_url) as unit:
        yield unit


def at_once(unit: StoredUnit, first: Work, second: Work, last: Work) -> None:
    """Let one transaction do something, another its work beside it, and the first its last then.

    Where the other has to wait it is done after the first.
    """
    begun = Event()

    def beside() -> None:
        with unit() as tx:
            begun.set()
            second(tx)

    with ThreadPoolExecutor(1) as threads:
        with unit() as tx:
            first(tx)
            done: Future[None] = threads.submit(beside)
            begun.wait()
            with_it(done)
            last(tx)
        done.result()


def with_it(done: Future[None]) -> None:
    """Give the other a moment: it is done, or it waits for the first."""
    try:
        done.result(0.3)
    except TimeoutError:
        return


@pytest.fixture
def club(unit: StoredUnit) -> Club:
    """Riverside."""
    return found(unit)


@pytest.fixture
def challenge(unit: StoredUnit, club: Club) -> Challenge:
    """Its challenge."""
    return announce(unit, club)


def test_who_is_made_a_captain_and_withdraws_at_once_is_seen_no_more(unit: StoredUnit, club: Club) -> None:
    ann, bob = join(unit, club, "Ann", "Bob")
    with unit() as tx:
        tx.keep_shares(club.id, bob, frozenset({Share.SETS, Share.LOAD}))
    at_once(
        unit,
        lambda tx: tx.membership(club.id, bob),
        lambda tx: tx.keep_shares(club.id, bob, frozenset()),
        lambda tx: tx.keep_captaincy(club.id, bob, True),
    )
    at_once(
        unit,
        lambda tx: tx.keep_alias(club.id, ann, "Zoe"),
        lambda tx: tx.keep_captaincy(club.id, ann, True),
        lambda tx: tx.keep_shares(club.id, ann, frozenset({Share.STREAK})),
    )
    with unit() as tx:
        zoe, bobby = tx.membership(club.id, ann), tx.membership(club.id, bob)
    assert zoe
    assert bobby
    assert (zoe.alias, zoe.captain, zoe.shares) == ("Zoe", True, frozenset({Share.STREAK}))
    assert (bobby.captain, bobby.shares) == (True, frozenset())


def test_a_log_that_comes_while_settings_change_moves_the_board(
    unit: StoredUnit, club: Club, challenge: Challenge
) -> None:
    (ann,) = join(unit, club, "Ann")
    with unit() as tx:
        tx.enter(replace(entry(challenge, ann), days="o", turn_at=later(days=1)))

    def logs(tx: Transaction) -> None:
        ((_, entrant),) = tx.entered(ann)
        tx.keep_entrants([replace(entrant, days="x", kept=1)])

    def settles(tx: Transaction) -> None:
        reschedule(tx, replace(club, name="Hill"), NOW)

    at_once(unit, lambda tx: tx.entered(ann), settles, logs)
    with unit() as tx:
        entrant = tx.entrant(challenge.id, ann)
    assert entrant
    assert (entrant.days, entrant.kept, entrant.turn_at) == ("x", 1, NOW)
    at_once(unit, settles, logs, lambda tx: tx.turn_anew(challenge.id, later(hours=1)))
    with unit() as tx:
        entrant = tx.entrant(challenge.id, ann)
    assert entrant
    assert (entrant.days, entrant.turn_at) == ("x", later(hours=1))


def test_two_captains_change_two_settings_at_once_and_both_hold(unit: StoredUnit, club: Club) -> None:
    def quiets(tx: Transaction) -> None:
        held = tx.hold_club(club.id)
        assert held
        tx.keep_club(replace(held, quiet=True))

    def renames(tx: Transaction) -> None:
        held = tx.hold_club(club.id)
        assert held
        tx.keep_club(replace(held, name="Hill"))

    at_once(unit, lambda tx: tx.hold_club(club.id), quiets, renames)
    with unit() as tx:
        assert tx.club(club.id) == replace(club, quiet=True, name="Hill")


def test_who_enters_while_being_removed_begins_anew(
    unit: StoredUnit, club: Club, challenge: Challenge
) -> None:
    (ann,) = join(unit, club, "Ann")
    with pytest.raises(CollisionError):
        at_once(
            unit,
            lambda tx: tx.membership(club.id, ann),
            lambda tx: tx.leave_club(club.id, ann),
            lambda tx: tx.enter(entry(challenge, ann)),
        )
    with unit() as tx:
        assert tx.entrant(challenge.id, ann) is None


def test_a_challenge_that_closes_while_settings_change_takes_no_step_again(
    unit: StoredUnit, club: Club, challenge: Challenge
) -> None:
    def closes(tx: Transaction) -> None:
        held = tx.challenge(challenge.id)
        assert held
        tx.keep_challenge(replace(held, closed_at=NOW))

    at_once(unit, closes, lambda tx: reschedule(tx, club, NOW), lambda tx: None)
    with unit() as tx:
        assert tx.challenge(challenge.id) == replace(challenge, closed_at=NOW)
