"""Links as stored: claimed once, found by both sides, swept; and members who are joined and parted."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import count
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from adapters.storage import StoredUnit
from adapters.storage.codec import NO_SNAPSHOT
from adapters.zones import Cities
from core import joining
from core.diary import Diary
from core.domain.events import Event, Logged, MorningAnswered, Skipped
from core.domain.fold import fold
from core.domain.training import Member
from core.intents import ShowToday
from core.ports import Transaction
from core.records import LINK_UNDONE_FOR, LinkState
from core.requests import Account, Place, Request
from tests.storage.conftest import ANN, MONDAY, NOW, later, logged, newcomer, opened, rows

THERE = Account("discord", "42", "Ann")
NUMBERS = count(1)


def diary_of(tx: Transaction, account: Account) -> Diary:
    """Open the diary of a member who speaks."""
    person = tx.person(account)
    assert person is not None
    asked = Request(account, Place(account.platform, account.id), ShowToday(), "key", NOW)
    return Diary(tx, person, asked, Cities())


def test_a_code_is_claimed_once_and_in_time(unit: StoredUnit) -> None:
    ann = newcomer(unit)
    with unit() as tx:
        tx.open_link(ann, ANN, "digest", later(minutes=10))
        assert tx.claim_link("another", THERE, NOW, later(hours=1)) is None
        assert tx.claim_link("digest", THERE, later(minutes=10), later(hours=1)) is None
        claimed = tx.claim_link("digest", THERE, later(minutes=9), later(hours=1))
        assert claimed is not None
        assert (claimed.first, claimed.other, claimed.state) == (ANN, THERE, LinkState.CLAIMED)
        assert tx.claim_link("digest", Account("discord", "7"), NOW, later(hours=1)) is None
    with unit() as tx:
        assert tx.link(claimed.id) == tx.link_by_code("digest") == claimed
        assert tx.link_with(ANN) == tx.link_with(THERE) == claimed
        assert tx.link_of(ann, LinkState.CLAIMED) == claimed
        assert tx.link_of(ann, LinkState.OPEN) is None
        assert tx.link(99) is None


def test_a_new_code_ends_the_old(unit: StoredUnit) -> None:
    ann = newcomer(unit)
    with unit() as tx:
        tx.open_link(ann, ANN, "first", later(minutes=10))
        tx.open_link(ann, ANN, "second", later(minutes=10))
        assert tx.claim_link("first", THERE, NOW, later(hours=1)) is None
        assert tx.claim_link("second", THERE, NOW, later(hours=1)) is not None


def test_tries_are_counted_by_account_within_an_hour(unit: StoredUnit) -> None:
    with unit() as tx:
        assert [tx.guess(THERE, later(minutes=at)) for at in (0, 1, 2)] == [1, 2, 3]
        assert tx.guess(ANN, NOW) == 1
        tx.forgive(THERE)
        assert tx.guess(THERE, later(minutes=3)) == 3
        assert tx.guess(THERE, later(minutes=60)) == 1


def test_old_codes_and_tries_are_forgotten_and_joinings_kept(unit: StoredUnit) -> None:
    with unit() as tx:
        joined(tx, [logged()], [], 0)
        ann = diary_of(tx, ANN).person.id
        tx.open_link(ann, ANN, "old", NOW)
        tx.guess(ANN, NOW)
        assert not tx.sweep_links(later(hours=30))
    assert (rows(unit, "link"), rows(unit, "guess")) == (1, 0)


def test_however_many_codes_are_drawn_the_last_is_kept(unit: StoredUnit) -> None:
    ann = newcomer(unit)
    with unit() as tx:
        for at in range(9):
            tx.open_link(ann, ANN, f"digest{at}", later(minutes=10))
    assert rows(unit, "link") == 1


def test_what_a_member_had_begun_is_ended_and_joinings_stand(unit: StoredUnit) -> None:
    with unit() as tx:
        ann, _ = joined(tx, [logged()], [], 0)
        tx.open_link(ann, ANN, "asked", later(minutes=10))
        claimed = tx.claim_link("asked", Account("telegram", "7"), NOW, later(hours=1))
        assert claimed is not None
        tx.keep_link(replace(claimed, state=LinkState.ASKED))
        tx.end_links(ann)
        assert tx.link_of(ann, LinkState.JOINED) is not None
        assert tx.link_of(ann, LinkState.ASKED) is None
        over = tx.link(claimed.id)
        assert over is not None
        assert over.state is LinkState.OVER
        tx.open_link(ann, ANN, "open", later(minutes=10))
        tx.end_links(ann)
        assert tx.claim_link("open", THERE, NOW, later(hours=1)) is None


def test_of_a_joining_taken_apart_nothing_is_kept_after_a_day(unit: StoredUnit) -> None:
    with unit() as tx:
        one, two = joined(tx, [logged()], [logged(day=MONDAY + timedelta(days=1))], 0)
        part(tx, at=NOW)
    for after, left in ((timedelta(hours=23), 1), (timedelta(hours=25), 0)):
        with unit() as tx:
            tx.sweep_links(NOW + after)
        assert rows(unit, "link") == left
    with unit() as tx:
        assert [len(tx.events(member, date.min)) for member in (one, two)] == [1, 1]


def test_of_a_joining_that_was_left_nothing_is_kept_once_its_sleeper_is_erased(unit: StoredUnit) -> None:
    with unit() as tx:
        one, _ = joined(tx, [logged()], [], 0)
        joining.leave(tx, one, THERE, later(hours=2))
    for after, left in ((timedelta(days=3), 1), (timedelta(days=7, hours=2), 0)):
        with unit() as tx:
            tx.sweep_links(NOW + after)
        assert rows(unit, "link") == left
    assert (rows(unit, "member"), rows(unit, "account")) == (1, 1)


def test_who_parts_after_the_sleeper_was_erased_is_told_that_it_is_too_late(unit: StoredUnit) -> None:
    with unit() as tx:
        joined(tx, [logged()], [logged(day=MONDAY + timedelta(days=1))], 0)
        link = tx.link_with(ANN)
        assert joining.parting(tx, link, later(days=6)) is not None
    with unit() as tx:
        tx.sweep_links(later(days=8))
    with unit() as tx:
        assert joining.parting(tx, tx.link_with(ANN), later(days=6)) is None


@pytest.mark.postgres
def test_who_is_being_parted_is_not_erased_meanwhile(postgres_database_url: str) -> None:
    with opened(f"{postgres_database_url}?options=-clock_timeout%3D5000") as unit:
        with unit() as tx:
            one, two = joined(tx, [logged()], [logged(day=MONDAY + timedelta(days=1))], 0)
        with unit() as tx:
            part(tx, at=later(days=6))
            with unit() as other:
                other.sweep_links(later(days=8))
        with unit() as tx:
            tx.sweep_links(later(days=9))
        with unit() as tx:
            assert [len(tx.accounts(member)) for member in (one, two)] == [1, 1]
            assert [len(tx.events(member, date.min)) for member in (one, two)] == [1, 1]


def test_who_sleeps_is_erased_after_seven_days_two_at_a_time(unit: StoredUnit) -> None:
    with unit() as tx:
        for at in range(3):
            joined(tx, [logged()], [logged(day=MONDAY + timedelta(days=1))], at)
    assert rows(unit, "member") == 6
    with unit() as tx:
        assert not tx.sweep_links(NOW + LINK_UNDONE_FOR + timedelta(minutes=59))
    assert rows(unit, "member") == 6
    for left in (4, 3, 3):
        with unit() as tx:
            assert tx.sweep_links(later(days=7, hours=1, seconds=1)) == (left == 4)
        assert rows(unit, "member") == left


@pytest.mark.postgres
def test_whoever_speaks_while_they_are_joined_speaks_as_the_one_who_goes_on(
    postgres_database_url: str,
) -> None:
    with opened(postgres_database_url) as unit:
        heard: list[int] = []

        def speak() -> None:
            with unit() as tx:
                person = tx.person(THERE)
                heard.append(person.id if person else 0)

        ann, other = newcomer(unit), newcomer(unit, THERE)
        with unit() as tx:
            tx.person(ANN)
            tx.person(THERE)
            thread = Thread(target=speak)
            thread.start()
            thread.join(0.3)
            tx.rehouse([THERE], ann)
        thread.join()
        assert heard == [ann] != [other]


@pytest.fixture(scope="module")
def memory() -> Iterator[StoredUnit]:
    """Yield a unit on a database in memory, whose members each play one history."""
    with opened("sqlite://") as unit:
        yield unit


def day(at: int) -> date:
    """A day so many days after the first."""
    return MONDAY + timedelta(days=at)


happened = st.lists(
    st.tuples(st.integers(0, 9), st.sampled_from(["log", "skip", "morning"]), st.integers(0, 10)),
    max_size=10,
    unique_by=lambda one: one[:2],
)


def events(told: Sequence[tuple[int, str, int]]) -> list[Event]:
    """What was told, as events."""
    made: list[Event] = []
    for at, kind, number in told:
        match kind:
            case "log":
                made.append(Logged(day(at), "wall_sit", logged(20 + number).sets, pain=number))
            case "skip":
                made.append(Skipped(day(at)))
            case _:
                made.append(MorningAnswered(day(at), number))
    return made


def joined(tx: Transaction, mine: Sequence[Event], theirs: Sequence[Event], at: int) -> tuple[int, int]:
    """Join two members with these histories; return who were the first's and the other's."""
    suffix = str(at) if at else ""
    first, other = Account("console", f"ann{suffix}", "Ann"), Account("discord", f"42{suffix}", "Ann")
    one = tx.welcome(first, NO_SNAPSHOT, NOW).id
    two = tx.welcome(other, NO_SNAPSHOT, NOW).id
    for member, history in ((one, mine), (two, theirs)):
        for event in history:
            tx.record(member, event, NOW, f"{member}")
    tx.open_link(one, first, f"digest{at}", later(minutes=10))
    link = tx.claim_link(f"digest{at}", other, NOW, later(hours=1))
    assert link is not None
    joining.join(diary_of(tx, first), link, two)
    return one, two


def part(tx: Transaction, *, at: datetime) -> None:
    """Take the only joining apart, holding it as whoever presses the button does."""
    diary, newest = diary_of(tx, ANN), tx.link_with(ANN)
    link = tx.link(newest.id) if newest else None
    parting = joining.parting(tx, link, at)
    assert link is not None
    assert parting is not None
    joining.part(diary, link, parting.leaving)


@given(happened, happened)
@examples(max_examples=20)
def test_joined_and_parted_both_fold_to_what_they_were(
    memory: StoredUnit, mine: Sequence[tuple[int, str, int]], theirs: Sequence[tuple[int, str, int]]
) -> None:
    with memory() as tx:
        number = next(NUMBERS)
        one, two = joined(tx, events(mine), events(theirs), number)
        first = Account("console", f"ann{number}")
        link = tx.link_with(first)
        assert link is not None
        assert len(tx.accounts(link.member_id)) == 2
        assert tx.accounts(link.dormant) == []
        parting = joining.parting(tx, link, NOW)
        assert (parting is not None) == bool(mine and theirs)
        if parting is None:
            return
        assert tx.last_action(link.member_id)[0].action != link.action
        diary = diary_of(tx, first)
        assert diary.member == folded(tx, link.member_id)
        joining.part(diary, link, parting.leaving)
        assert [tx.accounts(member)[0].platform for member in (one, two)] == ["console", "discord"]
        assert folded(tx, one) == fold(Member(), ordered(mine))
        assert folded(tx, two) == fold(Member(), ordered(theirs))
        assert diary_of(tx, first).member == folded(tx, one)


def ordered(told: Sequence[tuple[int, str, int]]) -> list[Event]:
    """Events by day, in the order in which they were told."""
    return sorted(events(told), key=lambda one: one.day)


def folded(tx: Transaction, member: int) -> Member:
    """What a member's standing events come to, folded from nothing."""
    return fold(Member(), [one.event for one in tx.events(member, date.min)])
