"""/exercise: a card tells everything that a person needs to do it well, and when not to."""

import pytest

from core.domain.exercises import CATALOGUE, Exercise, Kit
from core.domain.session import Item
from core.intents import ShowExercise
from core.reading.names import find_exercise
from core.speech.act import decode, encode
from core.speech.catalogue import Voice
from core.speech.say import exercise as say
from tests.handlers.runner import MONDAY, intents, texts

VOICE = Voice()
EVERYTHING = frozenset(Kit)
PARTS = ("purpose", "setup", "faults", "harder", "stop", "contra", "cue1", "cue2", "cue3")


@pytest.mark.parametrize("exercise", CATALOGUE.values(), ids=lambda one: one.id)
def test_a_card_holds_every_part_of_its_exercise(exercise: Exercise) -> None:
    said = say.card(VOICE, exercise, None, EVERYTHING).text
    assert [part for part in PARTS if VOICE.exercise(exercise.id, part) not in said] == []
    assert said.startswith(VOICE.exercise(exercise.id))
    assert "Usually" in said
    assert "Needs" not in said


@pytest.mark.parametrize("exercise", CATALOGUE.values(), ids=lambda one: one.id)
def test_a_card_names_its_sources_by_title(exercise: Exercise) -> None:
    (line,) = [line for line in texts(say.card(VOICE, exercise, None, EVERYTHING)) if "Source" in line]
    assert line.count("“") == len(exercise.sources)


def test_the_members_own_dose_stands_in_place_of_the_usual_one() -> None:
    coming = say.Next(MONDAY, Item("raise_one_step", 3, 8, 1, 2), today=False)
    said = say.card(VOICE, CATALOGUE["raise_one_step"], coming, EVERYTHING).text
    assert "Yours next on Mon 5 Jan: 3 × 8 each leg at 3-0-3 with 2 kg." in said
    assert "Three seconds up" in said
    assert "Usually" not in said


def test_kit_that_is_missing_is_named_with_its_alternatives() -> None:
    said = say.card(VOICE, CATALOGUE["slant_squat"], None, frozenset()).text
    assert "Needs: slant board or bench and weight plate." in said


def test_a_variation_of_the_ladder_leads_to_the_easier_one() -> None:
    card = say.card(VOICE, CATALOGUE["raise_one_step"], None, EVERYTHING)
    assert intents(card)[0] == ShowExercise("raise_one_floor")
    assert f"Easier. {VOICE.exercise('raise_one_floor')}." in card.text


def test_every_exercise_has_a_button_that_finds_it_again() -> None:
    pressed = [decode(encode(one)) for one in intents(say.every(VOICE))]
    found = [find_exercise(one.name) for one in pressed if isinstance(one, ShowExercise)]
    assert found == list(CATALOGUE.values())


def test_a_name_that_fits_several_offers_those_alone() -> None:
    several = find_exercise("raise")
    assert isinstance(several, tuple)
    assert intents(say.several(VOICE, several)) == [ShowExercise(one.id) for one in several]


def test_an_unknown_name_offers_all() -> None:
    assert len(intents(say.unknown(VOICE))) == len(CATALOGUE)
