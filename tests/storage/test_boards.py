"""The board: what is read along the index is what sorting everybody comes to."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import count

import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st
from sqlalchemy import event

from adapters.storage import StoredUnit
from core.clubs import Challenge, Counted, Placed, Share
from core.domain.challenge import ChallengeKind
from tests.storage.conftest import opened
from tests.storage.riverside import aliases, announce, enter, entry, found, join, membership, welcome

NUMBERS = count(1)
Told = dict[str, float | None]


def test_equal_scores_have_equal_ranks_and_stand_by_alias(unit: StoredUnit) -> None:
    club = found(unit)
    ann, bob, cat, dan, eve = join(unit, club, "ann", "Bob", "cat", "Dan", "Eve")
    challenge = announce(unit, club)
    enter(unit, challenge, {eve: None, dan: 0.9, cat: 1.0, bob: 0.9, ann: 0.0})
    with unit() as tx:
        board = [(1, "cat"), (2, "Bob"), (2, "Dan"), (4, "ann"), (0, "Eve")]
        assert aliases(tx, challenge) == board
        assert named(tx.top(challenge.id, 3)) == board[:3]
        assert named(tx.near(challenge.id, dan, 1)) == board[1:4]
        assert named(tx.near(challenge.id, ann, 2)) == board[1:4]
        assert named(tx.near(challenge.id, eve, 2)) == board[4:]
        assert tx.near(challenge.id, eve + 1, 2) == []
        assert tx.near(challenge.id + 1, ann, 2) == tx.top(challenge.id + 1, 9) == []
        score = tx.near(challenge.id, ann, 0)[0].entrant.score
        assert (score, str(score)) == (0.0, "0.0")


def test_a_new_alias_moves_its_bearer_among_equals(unit: StoredUnit) -> None:
    club = found(unit)
    ann, bob = join(unit, club, "Ann", "Bob")
    challenge = announce(unit, club)
    enter(unit, challenge, {ann: 1.0, bob: 1.0})
    with unit() as tx:
        tx.keep_alias(club.id, ann, "Zoe")
        tx.keep_shares(club.id, ann, frozenset({Share.STREAK, Share.SETS}))
        assert aliases(tx, challenge) == [(1, "Bob"), (1, "Zoe")]
        assert named(tx.near(challenge.id, ann, 1)) == [(1, "Bob"), (1, "Zoe")]
        assert tx.near(challenge.id, ann, 0)[0].shares == {Share.STREAK, Share.SETS}


def test_a_challenge_comes_to_numbers_as_a_whole_and_by_team(unit: StoredUnit) -> None:
    club = found(unit)
    ann, bob, cat, dan = join(unit, club, "Ann", "Bob", "Cat", "Dan")
    challenge = replace(announce(unit, club), kind=ChallengeKind.TEAMS, teams=("Reds", "Blues", "Greens"))
    with unit() as tx:
        tx.keep_challenge(challenge)
        for member, team, score in ((ann, 0, 0.8), (bob, 0, 0.6), (cat, 1, 0.5), (dan, 1, None)):
            tx.enter(replace(entry(challenge, member, score), team=team))
        assert tx.tally(challenge.id) == Counted(4, 3, 19, 4, ((2, 0.7), (1, 0.5), (0, 0.0)))
        assert tx.tally(challenge.id + 1) == Counted(0, 0, 0)


def test_whose_entries_are_implausible_is_told_by_name(unit: StoredUnit) -> None:
    club = found(unit)
    ann, bob, cat = join(unit, club, "ann", "Bob", "Cat")
    challenge = announce(unit, club)
    with unit() as tx:
        for member, flagged in ((cat, True), (bob, False), (ann, True)):
            tx.enter(replace(entry(challenge, member, 1.0), flagged=flagged))
        assert list(tx.flagged(challenge.id)) == ["ann", "Cat"]


@pytest.fixture(scope="module")
def memory() -> Iterator[StoredUnit]:
    """Yield a unit on a database in memory, in which each example has a club of its own."""
    with opened("sqlite://") as unit:
        yield unit


scores = st.one_of(st.none(), st.sampled_from([0.0, 1 / 3, 2 / 3, 1.0]))
told = st.dictionaries(
    st.text("abcABCäß é", min_size=1, max_size=3).map(str.strip).filter(bool), scores, max_size=9
)


@given(told, st.integers(0, 9), st.integers(0, 3))
@examples(max_examples=60)
def test_top_and_neighbours_are_parts_of_the_whole_board(
    memory: StoredUnit, scores: Told, most: int, around: int
) -> None:
    challenge, members = entered(memory, scores)
    with memory() as tx:
        board = tx.everyone(challenge.id)
        ranked = [one for one in board if one.rank]
        assert ranked == sorted(ranked, key=lambda one: -one.entrant.score)
        for one in ranked:
            assert one.rank == 1 + sum(other.entrant.score > one.entrant.score for other in ranked)
        assert list(tx.top(challenge.id, most)) == ranked[:most]
        for at, one in enumerate(ranked):
            near = tx.near(challenge.id, one.entrant.member_id, around)
            assert list(near) == ranked[max(at - around, 0) : at + around + 1]
        assert {one.entrant.member_id for one in board} == set(members)


def entered(unit: StoredUnit, scores: Told) -> tuple[Challenge, list[int]]:
    """A challenge of a new club in which all take part whose alias nobody has already."""
    club = found(unit, f"club{next(NUMBERS)}", f"place{next(NUMBERS)}")
    challenge, members = announce(unit, club), list[int]()
    newcomers = [welcome(unit) for _ in scores]
    with unit() as tx:
        for member, (alias, score) in zip(newcomers, scores.items(), strict=True):
            if tx.join_club(membership(club, member, alias)):
                tx.enter(entry(challenge, member, score))
                members.append(member)
    return challenge, members


def test_the_board_is_read_along_its_index_alone(sqlite_database_url: str) -> None:
    with opened(sqlite_database_url) as unit:
        challenge, (first, *_) = entered(unit, {"Ann": 1.0, "Bob": 0.5})
        asked = list[tuple[str, tuple[object, ...]]]()
        event.listen(unit.engine, "before_cursor_execute", lambda *said: asked.append((said[2], said[3])))
        with unit() as tx:
            tx.top(challenge.id, 10)
            tx.near(challenge.id, first, 2)
        plans = list[str]()
        with unit.engine.connect() as connection:
            for sql, values in list(asked):
                plans += [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values)]
    found = [plan for plan in plans if " entrant " in plan or " club_member " in plan]
    assert found
    assert all(plan.startswith("SEARCH") for plan in found)
    assert sum("(challenge_id=? AND (standing,alias_key)" in plan for plan in found) == 3


def named(placed: Sequence[Placed]) -> list[tuple[int, str]]:
    """Ranks and aliases."""
    return [(one.rank, one.alias) for one in placed]
