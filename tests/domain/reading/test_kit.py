"""Kit and weights mean what they say."""

import pytest

from core.domain.events import Units
from core.domain.exercises import Kit
from core.reading.kit import KitWords, read_kit
from core.reading.problem import Problem, Unread


def kit(*things: Kit) -> frozenset[Kit]:
    """Write a set of kit."""
    return frozenset(things)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("step, wall, 2 4 6 8 10 kg", KitWords(add=kit(Kit.STEP, Kit.WALL), add_kg=(2, 4, 6, 8, 10))),
        ("3 bottles 1.5 kg", KitWords(add_kg=(1.5,))),
        ("2 dumbbells 5 kg", KitWords(add_kg=(5,))),
        ("2*5 kg", KitWords(add_kg=(5,))),
        ("5 10 dumbbells", KitWords(add_kg=(5, 10))),
        ("2 steps", KitWords(add=kit(Kit.STEP))),
        ("leg press", KitWords(add=kit(Kit.LEG_PRESS))),
        ("Leg-Press and slant board", KitWords(add=kit(Kit.LEG_PRESS, Kit.SLANT_BOARD))),
        ("+step", KitWords(add=kit(Kit.STEP))), ("-step", KitWords(remove=kit(Kit.STEP))),
        ("no step, wall", KitWords(kit(Kit.WALL), kit(Kit.STEP))),
        ("+wall,-step", KitWords(kit(Kit.WALL), kit(Kit.STEP))),
        ("- step\n- wall", KitWords(add=kit(Kit.STEP, Kit.WALL))),
        ("only step, wall", KitWords(replace=kit(Kit.STEP, Kit.WALL))),
        ("none", KitWords(replace=kit(), weights_kg=())),
        ("weights 5kg 10kg", KitWords(weights_kg=(5, 10))),
        ("weights: 10, 5, 5", KitWords(weights_kg=(5, 10))), ("no weights", KitWords(weights_kg=())),
        ("10 lb", KitWords(add_kg=(4.536,))), ("5 10 lb, 2kg", KitWords(add_kg=(2, 2.268, 4.536))),
        ("-4kg", KitWords(remove_kg=(4,))),
        ("backpack 6.5 kg", KitWords(add_kg=(6.5,))), ("6,5 kg rucksack", KitWords(add_kg=(6.5,))),
        ("2x5kg dumbbells", KitWords(add_kg=(5,))),
        ("body 70kg", KitWords(body_kg=70)), ("I weigh 154 lb", KitWords(body_kg=69.853)),
        ("body weight: 70", KitWords(body_kg=70)),
        ("body unknown", KitWords(body_kg=0)),
        ("bench, plate 10kg", KitWords(add=kit(Kit.BENCH, Kit.PLATE), add_kg=(10,))),
    ],
)  # fmt: skip
def test_kit_is_read(line: str, words: KitWords) -> None:
    assert read_kit(line) == words


def test_weights_without_a_unit_are_in_the_members_units() -> None:
    assert read_kit("10 20", Units.IMPERIAL) == KitWords(add_kg=(4.536, 9.072))


@pytest.mark.parametrize(
    ("line", "reason", "limit"),
    [
        ("", Problem.EMPTY, None), ("sofa", Problem.NOT_UNDERSTOOD, None),
        ("sofa 5", Problem.NOT_UNDERSTOOD, None), ("5-10 kg", Problem.NOT_UNDERSTOOD, None),
        ("stepp, 5 kg", Problem.NOT_UNDERSTOOD, None), ("and", Problem.NOT_UNDERSTOOD, None),
        ("400 kg", Problem.TOO_HEAVY, 300), ("1,000 kg", Problem.TOO_HEAVY, 300),
        ("0 kg", Problem.TOO_LIGHT, "0.1"), ("body 20kg", Problem.BODY_RANGE, "25-300"),
        ("body 700 lb", Problem.BODY_RANGE, "25-300"),
        ("weights", Problem.WEIGHTS_MISSING, None), ("dumbbells, step", Problem.WEIGHTS_MISSING, None),
        ("5 " * 41, Problem.TOO_MANY_WEIGHTS, 40),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_with_its_limit(
    line: str, reason: Problem, limit: str | int | None
) -> None:
    said = read_kit(line)
    assert isinstance(said, Unread)
    assert (said.problem, said.limit) == (reason, limit)


def test_changes_apply_to_what_is_owned() -> None:
    words = KitWords(add=kit(Kit.STEP), remove=kit(Kit.WALL), add_kg=(4, 6), remove_kg=(2.001,))
    assert words.kit(kit(Kit.WALL, Kit.BENCH)) == kit(Kit.BENCH, Kit.STEP)
    assert words.weights((2, 4, 10)) == (4, 6, 10)


def test_the_whole_list_takes_the_place_of_what_was_owned() -> None:
    words = KitWords(replace=kit(Kit.STEP), weights_kg=(5,))
    assert words.kit(kit(Kit.WALL)) == kit(Kit.STEP)
    assert words.weights((2, 4)) == (5,)
