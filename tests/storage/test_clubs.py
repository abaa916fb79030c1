"""Clubs, their places, who is in and who is let in no more."""

from dataclasses import replace
from datetime import time

import pytest
from sqlalchemy import event

from adapters.storage import StoredUnit
from adapters.storage.tables import metadata
from core.clubs import PostKind, Share
from tests.storage.conftest import ANN, NOW, later, newcomer, opened, rows
from tests.storage.riverside import (
    PLACE,
    PLATFORM,
    announce,
    enter,
    found,
    join,
    membership,
    planned,
    welcome,
)


def test_a_club_is_found_by_number_code_and_place(unit: StoredUnit) -> None:
    club = found(unit)
    with unit() as tx:
        assert tx.club(club.id) == tx.club_by_code("riverside") == tx.club_in(PLATFORM, PLACE) == club
        assert tx.club(club.id + 1) is tx.club_by_code("\0") is tx.club_in("discord", PLACE) is None


def test_a_club_is_kept_with_its_settings(unit: StoredUnit) -> None:
    renamed = replace(found(unit), name="Waterside", zone="UTC", language="de")
    settled = replace(renamed, board_day=2, board_at=time(7, 30), quiet=True)
    with unit() as tx:
        tx.keep_club(settled)
    with unit() as tx:
        assert tx.club(settled.id) == settled


def test_a_place_has_one_club_and_a_club_several_places(unit: StoredUnit) -> None:
    club, other = found(unit), found(unit, "Hill", "hill")
    with unit() as tx:
        assert tx.connect(other.id, PLATFORM, PLACE) is None
        assert tx.connect(club.id, "discord", "7") is not None
        again = tx.connect(club.id, PLATFORM, PLACE)
        assert again == tx.places_of(club.id)[0]
        assert [one.place for one in tx.places_of(club.id)] == [PLACE, "7"]
        tx.disconnect(PLATFORM, PLACE, NOW)
        assert tx.club_in(PLATFORM, PLACE) is None
        assert tx.connect(other.id, PLATFORM, PLACE) is not None


def test_a_code_for_a_place_works_once_in_time_and_only_the_newest(unit: StoredUnit) -> None:
    club = found(unit)
    with unit() as tx:
        tx.offer_place(club.id, "first", later(minutes=10))
        tx.offer_place(club.id, "second", later(minutes=10))
        assert tx.take_offer("first", NOW) is None
        assert tx.take_offer("second", later(minutes=10)) is None
        assert tx.take_offer("second", NOW) == club
        assert tx.take_offer("second", NOW) is None


def test_an_alias_is_nobody_else_s_in_the_club_case_aside(unit: StoredUnit) -> None:
    club, other = found(unit), found(unit, "Hill", "hill")
    ann, bob = join(unit, club, "Ann", "Bob")
    with unit() as tx:
        assert not tx.keep_alias(club.id, bob, "ANN")
        assert tx.keep_alias(club.id, bob, "BOB")
        tx.keep_shares(club.id, bob, frozenset({Share.LOAD}))
        assert tx.membership(club.id, bob) == membership(club, bob, "BOB", Share.LOAD)
        assert tx.join_club(membership(other, bob, "Ann"))
        assert not tx.join_club(membership(other, ann, "aNN"))
        assert tx.membership(other.id, ann) is None


@pytest.mark.parametrize("alias", ["Straße", "İrem", "ÅSA", "a" * 32, "名前", "a\0b"])
def test_any_alias_is_found_again_by_its_beginning(unit: StoredUnit, alias: str) -> None:
    club = found(unit)
    join(unit, club, alias, "zz")
    with unit() as tx:
        (found_again,) = tx.members_named(club.id, alias[:2].upper())
        assert found_again.alias == alias.replace("\0", "")


def test_members_are_named_by_all_of_an_alias_else_by_its_beginning(unit: StoredUnit) -> None:
    club = found(unit)
    join(unit, club, "Ann", "Anna", "annabel", "Bob")
    with unit() as tx:
        assert [one.alias for one in tx.members_named(club.id, "ann")] == ["Ann"]
        assert [one.alias for one in tx.members_named(club.id, "AN")] == ["Ann", "Anna", "annabel"]
        assert [one.alias for one in tx.members_named(club.id, "an", most=2)] == ["Ann", "Anna"]
        assert list(tx.members_named(club.id, "%")) == []


def test_captains_come_first_then_the_rest_by_alias(unit: StoredUnit) -> None:
    club = found(unit)
    _, bob, _ = join(unit, club, "cat", "Bob", "Ann")
    with unit() as tx:
        assert list(tx.captains_of(club.id)) == []
        assert tx.keep_captaincy(club.id, bob, True)
        assert [one.alias for one in tx.members_of(club.id)] == ["Bob", "Ann", "cat"]
        assert [one.alias for one in tx.members_of(club.id, offset=1, most=1)] == ["Ann"]
        assert [one.alias for one in tx.captains_of(club.id)] == ["Bob"]
        assert tx.count_members(club.id) == 3


def test_a_member_s_clubs_come_in_the_order_in_which_they_were_joined(unit: StoredUnit) -> None:
    club, other = found(unit), found(unit, "Hill", "hill")
    bob = welcome(unit)
    with unit() as tx:
        tx.join_club(replace(membership(club, bob, "Bob"), joined_at=later(days=1)))
        tx.join_club(membership(other, bob, "Bob"))
        assert list(tx.clubs_of(bob)) == [other, club]
        tx.leave_club(other.id, bob)
        assert list(tx.clubs_of(bob)) == [club]


def test_who_is_blocked_is_listed_by_the_alias_they_had_until_unblocked(unit: StoredUnit) -> None:
    club = found(unit)
    bob, ann = join(unit, club, "Bob", "Ann")
    with unit() as tx:
        for member_id, alias in ((bob, "Bob"), (ann, "Ann"), (bob, "Bobby")):
            tx.block(club.id, member_id, alias)
        assert list(tx.blocked(club.id)) == [(ann, "Ann"), (bob, "Bobby")]
        tx.unblock(club.id, ann)
        assert list(tx.blocked(club.id)) == [(bob, "Bobby")]


def test_the_newest_invitation_is_remembered_until_forgotten(unit: StoredUnit) -> None:
    club, other = found(unit), found(unit, "Hill", "hill")
    ann = newcomer(unit)
    with unit() as tx:
        assert tx.invited(ann) == (0, "")
        tx.invite(ann, club.id, "Ann")
        tx.invite(ann, other.id)
        assert tx.invited(ann) == (other.id, "")
        tx.invite(ann, 0)
        assert tx.invited(ann) == (0, "")


# Of no club.
STAYING = {"member", "account", "link", "guess", "event", "request", "entry", "appointment"}
STAYING |= {"errand", "heartbeat", "outage", "upload", "invite"}


def test_all_of_a_club_goes_with_it(unit: StoredUnit) -> None:
    club_tables = [one for one in metadata.tables if one not in STAYING]
    club = found(unit)
    ann, bob = join(unit, club, "Ann", "Bob")
    challenge = announce(unit, club)
    enter(unit, challenge, {ann: 1.0, bob: 0.5})
    with unit() as tx:
        tx.leave_challenge(challenge.id, bob)
        tx.draft(planned(club))
        tx.post(challenge.id, [PostKind.BOARD], NOW)
        tx.block(club.id, bob, "Bob")
        tx.invite(bob, club.id)
    assert {table for table in club_tables if not rows(unit, table)} == set()
    with unit() as tx:
        tx.end_club(club.id, NOW)
        assert tx.club(club.id) is tx.club_by_code(club.code) is None
        assert tx.challenge_of(club.id) is None
        tx.sweep_places(later(days=31))
    assert {table for table in club_tables if rows(unit, table)} == set()


def test_a_place_keeps_its_club_under_another_id_and_so_does_what_lies_in_it(unit: StoredUnit) -> None:
    club, other = found(unit, place="-7"), found(unit, "Hill", "-7/45")
    found(unit, "Field", "-70")
    newcomer(unit, ANN)
    with unit() as tx:
        tx.lost(ANN, NOW)
        tx.choose_place(ANN, "-7")
        tx.place_moved(PLATFORM, "-7", "-100")
        person = tx.person(ANN)
        assert person is not None
        assert person.place == "-100"
        assert tx.club_in(PLATFORM, "-100") == club
        assert tx.club_in(PLATFORM, "-100/45") == other
        assert tx.club_in(PLATFORM, "-7") is tx.club_in(PLATFORM, "-7/45") is None
        assert tx.club_in(PLATFORM, "-70") is not None
        tx.place_moved(PLATFORM, "-7", "-100")
        assert tx.club_in(PLATFORM, "-100") == club


def test_clubs_of_a_place_are_also_those_of_its_topics(unit: StoredUnit) -> None:
    club, other = found(unit, place="-7"), found(unit, "Hill", "-7/45")
    found(unit, "Field", "-70")
    with unit() as tx:
        tx.connect(other.id, PLATFORM, "-7/46")
        assert list(tx.clubs_in(PLATFORM, "-7")) == [club, other]
        assert list(tx.clubs_in(PLATFORM, "-7/45")) == [other]
        assert list(tx.clubs_in("discord", "-7")) == []


def test_where_a_club_is_already_a_place_that_moves_there_is_given_up(unit: StoredUnit) -> None:
    club, other = found(unit, place="-7"), found(unit, "Hill", "-100")
    with unit() as tx:
        tx.place_moved(PLATFORM, "-7", "-100")
        assert tx.club_in(PLATFORM, "-100") == other
        assert list(tx.places_of(club.id)) == []


def test_what_is_shut_is_shut_with_its_topics_until_connected_again(unit: StoredUnit) -> None:
    club, other = found(unit, place="-7"), found(unit, "Hill", "-7/45")
    found(unit, "Field", "-70")
    with unit() as tx:
        tx.shut_place(PLATFORM, "-7", NOW)
        tx.shut_place(PLATFORM, "-7", later(days=1))
        assert [one.shut_at for one in (*tx.places_of(club.id), *tx.places_of(other.id))] == [NOW, NOW]
        field = tx.club_in(PLATFORM, "-70")
        assert field is not None
        assert tx.places_of(field.id)[0].shut_at is None
        opened_again = tx.connect(club.id, PLATFORM, "-7")
        assert opened_again is not None
        assert opened_again == tx.places_of(club.id)[0]
        assert opened_again.shut_at is None


def test_an_alias_is_looked_for_along_the_index_of_them(sqlite_database_url: str) -> None:
    with opened(sqlite_database_url) as unit:
        asked = list[tuple[str, tuple[object, ...]]]()
        event.listen(unit.engine, "before_cursor_execute", lambda *told: asked.append((told[2], told[3])))
        with unit() as tx:
            assert list(tx.members_named(1, "ann")) == []
        with unit.engine.connect() as connection:
            plans = [
                connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", tuple(values)).all()
                for sql, values in asked[:2]
            ]
    assert all("one_alias_a_club" in str(plan) for plan in plans)
