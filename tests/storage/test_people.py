"""Members, accounts, snapshots, and what is left open."""

import pytest
from sqlalchemy import delete, event, update
from sqlalchemy.exc import IntegrityError

from adapters.storage import StoredUnit
from adapters.storage.codec import NO_SNAPSHOT
from adapters.storage.tables import MEMBER
from core.domain.fold import fold
from core.domain.training import Member
from core.records import Person, Snapshot
from core.requests import Account
from tests.storage.conftest import ANN, BEN, MONDAY, NOW, appointed, logged, newcomer, opened, rows


def known(unit: StoredUnit, account: Account = ANN) -> Person:
    """The member behind an account, who must be there."""
    with unit() as tx:
        person = tx.person(account)
    assert person is not None
    return person


def test_a_stranger_is_nobody(unit: StoredUnit) -> None:
    newcomer(unit, BEN)
    with unit() as tx:
        assert tx.person(ANN) is None
        assert tx.person(Account("telegram", BEN.id)) is None
        assert tx.person_by_id(99) is None


def test_on_sqlite_a_stranger_is_looked_for_once(sqlite_database_url: str) -> None:
    with opened(sqlite_database_url) as unit:
        asked: list[object] = []
        event.listen(unit.engine, "before_cursor_execute", lambda *arguments: asked.append(arguments[2]))
        with unit() as tx:
            assert tx.person(ANN) is None
    assert len(asked) == 1


def test_whose_an_account_is_can_be_told_without_the_member(unit: StoredUnit) -> None:
    ann = newcomer(unit)
    with unit() as tx:
        assert (tx.member_of(ANN), tx.member_of(BEN)) == (ann, 0)


def test_a_member_is_known_by_account_and_by_id(unit: StoredUnit) -> None:
    ann, ben = newcomer(unit), newcomer(unit, BEN)
    assert ann != ben
    assert known(unit) == Person(ann, ANN, NO_SNAPSHOT)
    with unit() as tx:
        assert tx.person_by_id(ben) == Person(ben, BEN, NO_SNAPSHOT)


def test_a_member_with_two_accounts_is_spoken_to_on_the_platform_asked_for_unless_it_is_closed(
    unit: StoredUnit,
) -> None:
    there = Account("discord", "42", "Ann")
    ann, other = newcomer(unit), newcomer(unit, there)
    with unit() as tx:
        tx.rehouse([there], ann)
        assert tx.accounts(ann) == [ANN, there]
        assert tx.accounts(other) == []
        assert tx.person_by_id(other) is None
    for platform, account in (("discord", there), ("console", ANN), ("", ANN)):
        with unit() as tx:
            assert tx.person_by_id(ann, platform) == Person(ann, account, NO_SNAPSHOT)
    with unit() as tx:
        lost = tx.lost(there, NOW)
        assert lost is not None
        assert lost.account == ANN
        assert tx.person_by_id(ann, "discord") == Person(ann, ANN, NO_SNAPSHOT)


def test_a_member_has_one_account_a_platform(unit: StoredUnit) -> None:
    ann = newcomer(unit)
    newcomer(unit, BEN)
    with pytest.raises(IntegrityError), unit() as tx:
        tx.rehouse([BEN], ann)


def test_whoever_came_first_with_an_account_is_the_member(unit: StoredUnit) -> None:
    first = newcomer(unit)
    assert newcomer(unit) == first
    assert rows(unit, "member") == rows(unit, "account") == 1


def test_the_name_follows_the_platform(unit: StoredUnit) -> None:
    newcomer(unit)
    assert known(unit, Account(ANN.platform, ANN.id, "Anna")).account.name == "Anna"
    assert known(unit, Account(ANN.platform, ANN.id)).account.name == "Anna"


def test_any_name_can_be_stored(unit: StoredUnit) -> None:
    odd = Account("console", "odd", "A\0n\ud800n 🦵")
    newcomer(unit, odd)
    assert known(unit, Account("console", "odd")).account.name == "An?n 🦵"
    assert known(unit, odd).account.id == "odd"


def test_a_snapshot_is_kept(unit: StoredUnit) -> None:
    ann = newcomer(unit)
    snapshot = Snapshot(fold(Member(), [logged()]), MONDAY)
    with unit() as tx:
        tx.keep(ann, snapshot)
    assert known(unit).snapshot == snapshot


def test_a_snapshot_nobody_can_read_counts_as_none(unit: StoredUnit) -> None:
    newcomer(unit)
    with unit.engine.begin() as connection:
        connection.execute(update(MEMBER).values(snapshot='{"older":1}', snapshot_since=MONDAY))
    assert known(unit).snapshot == NO_SNAPSHOT


def test_an_open_question_is_remembered_until_answered(unit: StoredUnit) -> None:
    ann = newcomer(unit)
    for awaiting in ("zone", ""):
        with unit() as tx:
            tx.await_answer(ann, awaiting)
        assert known(unit).awaiting == awaiting


def test_with_a_member_goes_everything(unit: StoredUnit) -> None:
    for account in (ANN, BEN):
        member = newcomer(unit, account)
        with unit() as tx:
            first = tx.record(member, logged(), NOW, "a")
            tx.record(member, logged(14), NOW, "b", replaces=first)
            tx.entry(member, MONDAY)
            tx.appoint(appointed(member))
    ann = known(unit).id
    with unit.engine.begin() as connection:
        connection.execute(delete(MEMBER).where(MEMBER.c.id == ann))
    left = {table: rows(unit, table) for table in ("member", "account", "event", "entry", "appointment")}
    assert left == {"member": 1, "account": 1, "event": 2, "entry": 1, "appointment": 1}
