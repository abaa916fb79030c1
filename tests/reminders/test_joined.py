"""What is due while chats are joined and parted: no trouble spreads, and a question stays in its chat."""

import logging
from collections.abc import Iterator
from datetime import timedelta
from threading import Thread
from time import sleep

import pytest
from sqlalchemy import text

from adapters.storage import StoredUnit
from core.errands import Due, Owed, Parcel
from core.ports import Transaction
from core.requests import Account
from core.transactions import in_one
from tests.reminders.house import MONDAY, PLATFORM, House, account, house_on
from tests.storage.conftest import opened, rows

TUESDAY = MONDAY + timedelta(days=1)
MINUTE = timedelta(minutes=1)
ELSEWHERE = Account("elsewhere", "ann2", "Ann")


@pytest.fixture
def house(unit: StoredUnit) -> Iterator[House]:
    """Yield a house into which three moved on Monday at seven."""
    with house_on(unit) as house:
        for name in ("ann", "ben", "cat"):
            house.moves_in(name)
        yield house


def member_of(unit: StoredUnit, name: str) -> int:
    """Return whose account it is, 0 for nobody's."""
    with unit() as tx:
        return tx.member_of(account(name))


def test_who_has_no_account_any_more_breaks_nobody_s_reminder(
    house: House, unit: StoredUnit, caplog: pytest.LogCaptureFixture
) -> None:
    ben = member_of(unit, "ben")
    house.says("ben", "log 10 10 10 steady pain 0 effort 7")
    with unit() as tx:
        tx.forget_account(account("ben"))
        entry = tx.entry(ben, TUESDAY.date() + timedelta(days=1)).id
    with caplog.at_level(logging.ERROR):
        sent = house.until(TUESDAY)
    assert [one.account.id for one in sent] == ["ann", "cat"]
    assert caplog.records == []
    with unit.engine.connect() as connection:
        made = text("SELECT count(*) FROM entry WHERE member_id = :ben AND id > :entry")
        assert connection.execute(made, {"ben": ben, "entry": entry}).scalar_one() == 0


def test_a_question_to_a_chat_that_was_shut_ends_and_the_session_moves(
    house: House, unit: StoredUnit
) -> None:
    ann, day = member_of(unit, "ann"), TUESDAY.date()
    with unit() as tx:
        person = tx.person(account("ann"))
        assert person is not None
        tx.welcome(ELSEWHERE, person.snapshot, MONDAY)
        tx.rehouse([ELSEWHERE], ann)
        tx.owe([Owed(ann, Due.LINK, day, TUESDAY, day, PLATFORM)])
        tx.lost(account("ann"), MONDAY)
    assert [one.account.id for one in house.until(TUESDAY)] == ["ben", "cat"]
    moved = house.run(house.coach.collect(ELSEWHERE.platform, TUESDAY, 9))
    assert [[one.kind for one in parcel.errands] for parcel in moved if isinstance(parcel, Parcel)] == [
        [Due.SESSION]
    ]
    with unit() as tx:
        assert tx.open_errand(ann, Due.LINK, day) is None


def test_tries_are_forgotten_once_an_hour(house: House, unit: StoredUnit) -> None:
    house.run(house.coach.tick(MONDAY))
    with unit() as tx:
        tx.guess(ELSEWHERE, MONDAY - timedelta(hours=2))
    for after, left in ((timedelta(minutes=59), 1), (timedelta(hours=1), 0)):
        house.run(house.coach.tick(MONDAY + after))
        assert rows(unit, "guess") == left


@pytest.mark.slow
@pytest.mark.postgres
def test_a_batch_that_collides_with_a_joining_is_composed_all_the_same(
    postgres_database_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    with opened(postgres_database_url) as unit, house_on(unit) as house:
        for name in ("ann", "ben", "cat"):
            house.moves_in(name)
        house.now = TUESDAY
        house.run(house.coach.tick(TUESDAY))

        def join() -> None:
            def crosswise(tx: Transaction) -> None:
                tx.person(account("cat"))
                sleep(0.3)
                tx.person(account("ann"))

            in_one(unit, crosswise)

        joining = Thread(target=join)
        joining.start()
        sleep(0.1)
        with caplog.at_level(logging.ERROR):
            parcels = house.run(house.coach.collect(PLATFORM, TUESDAY, 9))
        joining.join()
        assert len(parcels) == 3
        assert caplog.records == []
