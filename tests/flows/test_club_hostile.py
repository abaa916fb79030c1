"""Acts are forged, and nothing happens: every verb with every number, by who has no right to it."""

from collections.abc import Iterator
from dataclasses import MISSING, Field, fields
from enum import StrEnum
from itertools import product
from types import UnionType
from typing import Any, get_args

import pytest

from core.intents import Intent
from core.intents import clubs as asked
from core.speech.act import VERBS, decode, encode, fits
from tests.flows.books import Books
from tests.flows.clubs import arrives, founds, joins, rolls
from tests.people import Person, Town

OF_CLUBS: tuple[Any, ...] = tuple(kind for kind in VERBS.values() if kind.__module__ == asked.__name__)
NUMBERS = (0, 1, 2, 3)
BOUNDED: dict[str, tuple[object, ...]] = {"shares": (0, 7), "team": (None, 0, 1), "page": (1, 9)}
# Whoever may take part does: nothing of these is a captain's.
ONE_S_OWN = {
    asked.JoinClub, asked.SetShares, asked.AgreeToJoin, asked.ChangeAlias, asked.LeaveClub,
    asked.EnterChallenge, asked.LeaveChallenge,
}  # fmt: skip


def values(field: "Field[Any]") -> list[object]:
    """List what somebody forges for a field."""
    kinds = get_args(field.type) if isinstance(field.type, UnionType) else (field.type,)
    kind = kinds[0]
    if kind is bool:
        return [False, True]
    if kind is int:
        return list(BOUNDED.get(field.name, NUMBERS))
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return list(kind)
    return ["", "ann", "quiet on"] if kind is str else [field.default if field.default is not MISSING else ()]


def forged() -> Iterator[Intent]:
    """Yield every intent of clubs with every value, as an act gives it back."""
    for kind in OF_CLUBS:
        for held in product(*(values(field) for field in fields(kind))):
            intent = kind(*held)
            if fits(intent):
                yield decode(encode(intent))


@pytest.fixture
async def club(town: Town, ann: Person) -> Person:
    """Return Ann, whose club has a member and a challenge that is announced, and one in a draft."""
    await founds(ann, name="Otters")
    await joins(town, "bob")
    await ann.says("/challenge create Spring, from today for 4 weeks")
    await ann.presses("Announce")
    await ann.says("/challenge join")
    await ann.says("/challenge create Summer, from 1 march for 4 weeks")
    await town.wait("1h")
    return ann


def test_every_intent_of_clubs_is_forged() -> None:
    kinds = {
        kind for kind in vars(asked).values() if isinstance(kind, type) and kind.__module__ == asked.__name__
    }
    assert {type(one) for one in forged()} == kinds - {asked.Deed}


@pytest.mark.slow
async def test_a_stranger_in_private_or_in_another_place_changes_nothing(
    town: Town, club: Person, books: Books
) -> None:
    await arrives(town, "zoe", "hill")
    eve = await arrives(town, "eve", "hill")
    before = rolls(books)
    for elsewhere in (True, False):
        if not elsewhere:
            eve.withdraws()
        for intent in forged():
            (answer, *_) = await eve.asks(intent)
            assert "went wrong" not in answer.text, intent
            assert "Otters" not in answer.text, intent
    assert rolls(books) == before


async def test_who_is_not_onboarded_changes_nothing(town: Town, club: Person, books: Books) -> None:
    eve = town.person("eve")
    await eve.says("/start")
    before = rolls(books)
    for intent in forged():
        (answer, *_) = await eve.asks(intent)
        assert "went wrong" not in answer.text, intent
    assert rolls(books) == before


async def test_a_member_does_no_more_than_is_their_own(town: Town, club: Person, books: Books) -> None:
    bob = town.person("bob")
    bob.enters("riverside")
    before = rolls(books)
    for intent in forged():
        if type(intent) not in ONE_S_OWN:
            (answer, *_) = await bob.asks(intent)
            assert "went wrong" not in answer.text, intent
    assert rolls(books) == before


async def test_a_captain_who_left_the_place_does_no_more_than_a_member(
    town: Town, club: Person, books: Books
) -> None:
    await club.leaves()
    before = rolls(books)
    for intent in forged():
        if type(intent) not in ONE_S_OWN:
            (answer, *_) = await club.asks(intent)
            assert "went wrong" not in answer.text, intent
    assert rolls(books) == before
