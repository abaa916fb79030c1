"""Exercises are found by what people call them."""

import pytest

from core.domain.exercises import CATALOGUE, Exercise, Role
from core.reading.names import exact, find_exercise, find_named, key


@pytest.mark.parametrize("exercise", CATALOGUE.values(), ids=CATALOGUE)
def test_ids_and_aliases_find_their_own_exercise(exercise: Exercise) -> None:
    for name in (exercise.id, *exercise.aliases):
        assert find_exercise(name) is exercise
        assert find_exercise(f" {name.upper()}s ") is exercise


@pytest.mark.parametrize(
    ("name", "found"),
    [("ham", "hamstring_walkout"), ("bal", "balance"), ("strait raise", "straight_raise"),
     ("balence", "balance"),
     ("one-legged raises", "raise_one_floor"), ("lunges", "split_squat"), ("Gastroc raise", "straight_raise"),
     ("step", "raise_two_step"), ("wall  sitt", "wall_sit")],
)  # fmt: skip
def test_beginnings_and_slips_are_forgiven(name: str, found: str) -> None:
    assert find_exercise(name) is CATALOGUE[found]


@pytest.mark.parametrize(
    ("name", "found"),
    [("squat", {"slant_squat", "split_squat"}), ("wal", {"wall_sit", "soleus_walk", "hamstring_walkout"}),
     ("raise", {one.id for one in CATALOGUE.values() if one.role is Role.RAISE})],
)  # fmt: skip
def test_what_fits_several_offers_them_all(name: str, found: set[str]) -> None:
    several = find_exercise(name)
    assert isinstance(several, tuple)
    assert {one.id for one in several} == found


@pytest.mark.parametrize("name", ["", "xx", "bench press machine", "🙂", "a" * 500, "jump", "hop"])
def test_what_fits_nothing_finds_nothing(name: str) -> None:
    assert find_exercise(name) is None


def test_no_name_stands_for_two_exercises() -> None:
    for exercise in CATALOGUE.values():
        assert {exact(key(name)) for name in (exercise.id, *exercise.aliases)} == {exercise}


def test_a_bare_raise_is_a_role_in_a_log() -> None:
    assert find_named("calf raises") is Role.RAISE
    assert find_named("rais") is Role.RAISE
    assert find_named("seated rais") is CATALOGUE["seated_raise"]
