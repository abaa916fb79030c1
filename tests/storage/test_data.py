"""One's own data as stored: told by the schema, found wherever it lies, erased without a trace."""

import json
from dataclasses import replace

import pytest
from sqlalchemy import select

from adapters.storage import StoredUnit
from adapters.storage.club_tables import DEPARTURE
from adapters.storage.codec import NO_SNAPSHOT
from adapters.storage.tables import LINK, metadata
from core.data_storage import Cell
from core.ports import Transaction
from core.records import LinkState
from core.requests import Account
from tests.storage.conftest import ANN, BEN, MONDAY, NOW, appointed, later, logged, newcomer, opened, rows
from tests.storage.riverside import announce, enter, found, join, membership

MARK = "zebrafinch"
THERE = Account("discord", "42", f"{MARK} there")


def everything(unit: StoredUnit) -> str:
    """Return every row of every table as text."""
    with unit.engine.connect() as connection:
        return "\n".join(
            f"{table.name} {tuple(row)}"
            for table in metadata.sorted_tables
            for row in connection.execute(select(table))
        )


def belongings(unit: StoredUnit, member_id: int) -> dict[str, list[dict[str, Cell]]]:
    """Return what is stored of a member as plain data, by table."""
    with unit() as tx:
        return {one.table: [dict(row) for row in one.rows] for one in tx.belongings(member_id)}


def joins(tx: Transaction, first: int, account: Account, other: int, there: Account) -> int:
    """Join two members as agreed: the first goes on, the other sleeps; return the joining."""
    tx.open_link(first, account, f"digest {first} {other}", later(minutes=10))
    claimed = tx.claim_link(f"digest {first} {other}", there, NOW, later(hours=1))
    assert claimed is not None
    tx.rehouse(moved := tuple(tx.accounts(other)), first)
    joined = replace(claimed, state=LinkState.JOINED, joined_at=NOW, dormant=other, moved=moved)
    tx.keep_link(joined)
    tx.merge_clubs(joined.id, first, other)
    return joined.id


def test_every_table_is_told_with_its_columns_and_whether_it_goes_with_a_member(unit: StoredUnit) -> None:
    with unit() as tx:
        stored = {one.table: one for one in tx.stored()}
    assert {name: one.columns for name, one in stored.items()} == {
        name: tuple(table.c.keys()) for name, table in metadata.tables.items()
    }
    assert {name for name, one in stored.items() if not one.personal} == {
        "club", "club_place", "challenge", "post", "request", "invite", "heartbeat", "outage",
    }  # fmt: skip


def test_what_belongs_to_a_member_is_found_in_every_table_and_nothing_of_others(unit: StoredUnit) -> None:
    club = found(unit)
    ann, ben = newcomer(unit), newcomer(unit, BEN)
    challenge = announce(unit, club)
    with unit() as tx:
        for member_id, alias in ((ann, "Ann"), (ben, "Ben")):
            tx.join_club(membership(club, member_id, alias))
            tx.record(member_id, logged(), NOW, "key")
            tx.entry(member_id, MONDAY)
            tx.appoint(appointed(member_id))
            tx.keep_upload(member_id, "{}", NOW)
        tx.open_link(ann, ANN, "digest", later(minutes=10))
        tx.claim_link("digest", BEN, NOW, later(hours=1))
        tx.guess(ANN, NOW)
    enter(unit, challenge, {ann: 1.0, ben: 0.5})
    hers = belongings(unit, ann)
    assert set(hers) == {
        "member", "account", "link", "guess", "event", "entry", "appointment", "upload", "club_member",
        "entrant",
    }  # fmt: skip
    assert hers["event"][0]["recorded_at"] == "2026-01-05T07:00:00+00:00"
    assert hers["appointment"][0]["day_ends"] == "03:00:00"
    told = json.dumps(hers)
    assert "digest" not in told
    assert not [one for one in (f'"{BEN.id}"', f'"{BEN.name}"') if one in told]
    assert {row.get("member_id", ann) for table in hers.values() for row in table} == {ann}
    his = belongings(unit, ben)
    assert [(row["account_id"], row["other_account_id"]) for row in his["link"]] == [(None, BEN.id)]


def test_of_who_sleeps_for_a_member_all_belongs_to_them(unit: StoredUnit) -> None:
    ann, other = newcomer(unit), newcomer(unit, THERE)
    with unit() as tx:
        tx.record(other, logged(), NOW, "key")
        joins(tx, ann, ANN, other, THERE)
    assert [row["member_id"] for row in belongings(unit, ann)["event"]] == [other]


def test_who_is_erased_leaves_no_trace_nor_does_who_sleeps_for_them(unit: StoredUnit) -> None:
    here, far = Account("console", "7", MARK), Account("telegram", "9", MARK)
    first, second, third = (newcomer(unit, one) for one in (here, THERE, far))
    with unit() as tx:
        for member_id in (first, second, third):
            tx.record(member_id, logged(), NOW, MARK)
        tx.guess(THERE, NOW)
        joins(tx, first, here, second, THERE)
        joins(tx, third, far, first, here)
        assert len(tx.accounts(third)) == 3
        tx.erase(third)
    assert MARK not in everything(unit)
    assert (rows(unit, "member"), rows(unit, "account"), rows(unit, "link")) == (0, 0, 0)


@pytest.mark.parametrize("account_id", ["42", 'zoë%_\\"'])
def test_a_joining_of_others_forgets_an_account_that_left_it_and_keeps_its_sleeper(
    unit: StoredUnit, account_id: str
) -> None:
    there = Account("discord", account_id, MARK)
    ann, other = newcomer(unit), newcomer(unit, there)
    with unit() as tx:
        link = joins(tx, ann, ANN, other, there)
        tx.forget_account(there)
        again = tx.welcome(there, NO_SNAPSHOT, NOW).id
        tx.erase(again)
    assert MARK not in everything(unit)
    with unit.engine.connect() as connection:
        row = connection.execute(select(LINK)).mappings().one()
    assert (row["id"], row["dormant"], row["other_account_id"]) == (link, other, "")
    assert json.loads(row["moved"]) == []


@pytest.mark.parametrize("agreed", [False, True])
def test_a_joining_that_was_only_asked_for_goes_with_either(unit: StoredUnit, agreed: bool) -> None:
    ann, other = newcomer(unit), newcomer(unit, THERE)
    with unit() as tx:
        tx.open_link(ann, ANN, "digest", later(minutes=10))
        claimed = tx.claim_link("digest", THERE, NOW, later(hours=1))
        assert claimed is not None
        if agreed:
            tx.keep_link(replace(claimed, state=LinkState.ASKED))
        tx.erase(other)
    assert rows(unit, "link") == 0
    with unit() as tx:
        assert tx.accounts(ann) == [ANN]


def test_what_was_left_counts_on_for_nobody_and_a_block_is_forgotten(unit: StoredUnit) -> None:
    club = found(unit)
    ann, ben = join(unit, club, "Ann", "Ben")
    challenge = announce(unit, club)
    enter(unit, challenge, {ann: 1.0, ben: 0.5})
    with unit() as tx:
        before = tx.tally(challenge.id)
        tx.leave_club(club.id, ben)
        tx.block(club.id, ben, "Ben")
        tx.erase(ben)
        after = tx.tally(challenge.id)
        assert tx.blocked(club.id) == []
    assert (after.kept, after.people, after.teams) == (before.kept, before.people, before.teams)
    with unit.engine.connect() as connection:
        assert connection.execute(select(DEPARTURE.c.member_id, DEPARTURE.c.kept)).all() == [(None, 5)]


def test_who_leaves_is_due_in_the_order_in_which_they_asked(unit: StoredUnit) -> None:
    ann, ben = newcomer(unit), newcomer(unit, BEN)
    with unit() as tx:
        tx.leave(ann, later(days=1))
        tx.leave(ben, NOW)
        assert (tx.leaving(later(days=2), 9), tx.leaving(NOW, 9), tx.leaving(later(days=2), 1)) == (
            [ben, ann],
            [ben],
            [ben],
        )
        tx.leave(ben, None)
        assert tx.leaving(later(days=2), 9) == [ann]
    with unit() as tx:
        found = tx.person(ANN)
        assert found is not None
        assert found.leaving_at == later(days=1)


@pytest.mark.postgres
def test_two_who_sweep_at_once_each_take_others(postgres_database_url: str) -> None:
    with opened(postgres_database_url) as unit:
        ann, ben = newcomer(unit), newcomer(unit, BEN)
        with unit() as tx:
            tx.leave(ann, NOW)
            tx.leave(ben, later(hours=1))
        with unit() as tx, unit() as other:
            assert (tx.leaving(later(days=1), 1), other.leaving(later(days=1), 2)) == ([ann], [ben])


def test_a_member_has_one_offered_file_the_newest_and_for_a_day(unit: StoredUnit) -> None:
    ann = newcomer(unit)
    with unit() as tx:
        first = tx.keep_upload(ann, "1", NOW)
        second = tx.keep_upload(ann, "2", later(hours=1))
        assert tx.upload(first) is None
        kept = tx.upload(second)
        assert kept is not None
        assert (kept.member_id, kept.content, kept.at) == (ann, "2", later(hours=1))
        tx.sweep_data(later(hours=25))
        assert tx.upload(second) is not None
        tx.sweep_data(later(hours=25, seconds=1))
        assert tx.upload(second) is None
        tx.drop_upload(third := tx.keep_upload(ann, "3", NOW))
        assert tx.upload(third) is None


def test_an_invitation_lets_in_so_many_and_not_for_ever(unit: StoredUnit) -> None:
    with unit() as tx:
        tx.let_in("two", later(days=1), 2)
        tx.let_in("one", later(days=1), 1)
        assert [tx.admit("two", NOW) for _ in range(3)] == [True, True, False]
        assert (tx.admit("none", NOW), tx.admit("one", later(days=1))) == (False, False)
        tx.sweep_data(NOW)
        assert tx.admit("one", later(hours=23))
    assert rows(unit, "invite") == 1
    with unit() as tx:
        tx.sweep_data(NOW)
    assert rows(unit, "invite") == 0
