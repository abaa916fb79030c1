"""Two members who are one person: counted once in their clubs, and each where they were once parted."""

from dataclasses import replace

from adapters.storage import StoredUnit
from core.clubs import Share
from core.ports import Transaction
from tests.storage.conftest import NOW, later, rows
from tests.storage.riverside import aliases, announce, enter, found, join, membership, welcome

LINK = 7


def known_as(tx: Transaction, club_id: int) -> dict[int, str]:
    """The club's members with their aliases."""
    return {one.member_id: one.alias for one in tx.members_of(club_id)}


def test_who_goes_on_is_in_the_other_s_clubs_and_challenges_and_counted_once(unit: StoredUnit) -> None:
    club = found(unit)
    phone, bob = join(unit, club, "Ann", "Bob")
    desk = welcome(unit)
    challenge = announce(unit, club)
    enter(unit, challenge, {phone: 0.9, bob: 1.0})
    with unit() as tx:
        tx.keep_shares(club.id, phone, frozenset({Share.LOAD}))
        tx.keep_captaincy(club.id, phone, True)
        before = tx.everyone(challenge.id), tx.tally(challenge.id)
        tx.merge_clubs(LINK, desk, phone)
        assert known_as(tx, club.id) == {desk: "Ann", bob: "Bob"}
        assert tx.membership(club.id, desk) == membership(club, desk, "Ann", Share.LOAD, captain=True)
        assert tx.count_members(club.id) == 2
        assert [one.member_id for one in tx.captains_of(club.id)] == [desk]
        assert not tx.clubs_of(phone)
        assert not tx.entered(phone)
        assert tx.membership(club.id, phone) is None
        assert tx.entrant(challenge.id, phone) is None
        assert aliases(tx, challenge) == [(1, "Bob"), (2, "Ann")]
        assert tx.tally(challenge.id) == before[1]
        tx.part_clubs(LINK, desk, phone)
        assert known_as(tx, club.id) == {phone: "Ann", bob: "Bob"}
        assert (tx.everyone(challenge.id), tx.tally(challenge.id)) == before


def test_who_is_in_both_keeps_their_own(unit: StoredUnit) -> None:
    club = found(unit)
    desk, phone = join(unit, club, "Ann", "Anna")
    challenge, own = announce(unit, club), found(unit, "Hill", "hill")
    enter(unit, challenge, {desk: 0.5, phone: 0.9})
    with unit() as tx:
        tx.keep_captaincy(club.id, phone, True)
        tx.join_club(membership(own, desk, "Ann"))
        tx.merge_clubs(LINK, desk, phone)
        assert tx.membership(club.id, desk) == membership(club, desk, "Ann", captain=True)
        assert aliases(tx, challenge) == [(1, "Ann")]
        assert tx.entered(desk)[0][1].score == 0.5
        tx.part_clubs(LINK, desk, phone)
        assert tx.membership(club.id, desk) == membership(club, desk, "Ann")
        assert aliases(tx, challenge) == [(1, "Anna"), (2, "Ann")]
        assert list(tx.clubs_of(desk)) == [club, own]


def test_one_who_is_in_the_club_takes_part_where_only_the_other_did(unit: StoredUnit) -> None:
    club = found(unit)
    desk, phone = join(unit, club, "Ann", "Anna")
    challenge = announce(unit, club)
    enter(unit, challenge, {phone: 0.9})
    with unit() as tx:
        tx.merge_clubs(LINK, desk, phone)
        assert aliases(tx, challenge) == [(1, "Ann")]
        tx.part_clubs(LINK, desk, phone)
        assert aliases(tx, challenge) == [(1, "Anna")]
        assert known_as(tx, club.id) == {desk: "Ann", phone: "Anna"}


def test_an_alias_that_is_another_s_meanwhile_gets_a_number(unit: StoredUnit) -> None:
    club = found(unit)
    (phone,) = join(unit, club, "Ann")
    desk, others = welcome(unit), (welcome(unit), welcome(unit))
    with unit() as tx:
        tx.merge_clubs(LINK, desk, phone)
        tx.keep_alias(club.id, desk, "Cat")
        assert tx.join_club(membership(club, others[0], "ann"))
        assert tx.join_club(membership(club, others[1], "ANN 2"))
        tx.part_clubs(LINK, desk, phone)
        assert known_as(tx, club.id) == {phone: "Ann 3", others[0]: "ann", others[1]: "ANN 2"}


def test_what_was_entered_in_the_meantime_by_a_copy_goes_with_it(unit: StoredUnit) -> None:
    club = found(unit)
    (phone,) = join(unit, club, "Ann")
    desk = welcome(unit)
    with unit() as tx:
        tx.merge_clubs(LINK, desk, phone)
    challenge = announce(unit, club)
    enter(unit, challenge, {desk: 1.0})
    with unit() as tx:
        tx.part_clubs(LINK, desk, phone)
        assert aliases(tx, challenge) == []
    assert rows(unit, "entrant") == 0


def test_who_sleeps_is_passed_over_by_turns(unit: StoredUnit) -> None:
    club = found(unit)
    desk, phone = join(unit, club, "Ann", "Anna")
    challenge = announce(unit, club)
    enter(unit, challenge, {desk: 1.0, phone: 1.0})
    with unit() as tx:
        entrants = [tx.entrant(challenge.id, one) for one in (desk, phone)]
        tx.keep_entrants([replace(one, turn_at=NOW) for one in entrants if one])
        tx.merge_clubs(LINK, desk, phone)
        assert [one.member_id for one in tx.turning(NOW, 9)] == [desk]
        tx.keep_entrants([replace(one, turn_at=None) for one in tx.turning(NOW, 9)])
        assert not tx.unturned(challenge.id, NOW)
        assert tx.next_due(later(days=-1)) is None
        tx.part_clubs(LINK, desk, phone)
        assert tx.unturned(challenge.id, NOW)


def test_who_was_blocked_comes_in_by_neither_account(unit: StoredUnit) -> None:
    club, other = found(unit), found(unit, "Hill", "hill")
    (phone,) = join(unit, club, "Ann")
    desk = welcome(unit)
    with unit() as tx:
        tx.block(other.id, phone, "Ann")
        tx.block(club.id, desk, "Annie")
        tx.merge_clubs(LINK, desk, phone)
        assert known_as(tx, club.id) == {}
        assert {one for one, _ in tx.blocked(other.id)} == {desk, phone}
        tx.part_clubs(LINK, desk, phone)
        assert tx.blocked(other.id) == [(phone, "Ann")]


def test_who_leaves_a_club_is_gone_with_who_sleeps_for_them(unit: StoredUnit) -> None:
    club = found(unit)
    (phone,) = join(unit, club, "Ann")
    desk = welcome(unit)
    challenge = announce(unit, club)
    enter(unit, challenge, {phone: 0.5})
    with unit() as tx:
        account = tx.accounts(phone)[0]
        tx.open_link(phone, account, "digest", later(minutes=10))
        link = tx.claim_link("digest", tx.accounts(desk)[0], NOW, later(hours=1))
        assert link is not None
        tx.keep_link(replace(link, member_id=desk, dormant=phone, joined_at=NOW))
        tx.merge_clubs(link.id, desk, phone)
        tx.leave_club(club.id, desk)
        tx.block(club.id, desk, "Ann")
        tx.part_clubs(link.id, desk, phone)
        assert known_as(tx, club.id) == {}
        assert {one for one, _ in tx.blocked(club.id)} == {desk}
        counted = tx.tally(challenge.id)
        assert (counted.people, counted.kept, counted.entrants) == (1, 5, 0)
        tx.unblock(club.id, desk)
    assert rows(unit, "club_block") == 0
