"""Kit and swaps: what is owned, what it means for the plan, and what may be chosen."""

import pytest

from core.domain.state import Phase
from core.intents import ChoosePhase, ToggleKit
from tests.people import Person, Town, flat


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("+step", "The way up from here now leads to: two-leg raise on the step."),
        ("5 10 kg", "Within reach now: seated raise."),
        ("slant board", "Within reach now: slant squat."),
        ("-wall", "Out of the plan: soleus wall sit."),
        ("body 70 kg", "The plan stays as it is."),
    ],
)
async def test_a_change_of_kit_says_what_it_means_for_the_plan(ann: Person, line: str, said: str) -> None:
    before = await ann.says("/kit")
    assert said in flat(await ann.says(f"/kit {line}"))
    assert "Undo" in ann.sees()
    await ann.says("/undo")
    assert await ann.says("/kit") == before


async def test_what_the_main_lift_needs_taken_away_moves_it_to_what_is_left(ann: Person) -> None:
    await ann.says("/kit leg press")
    await ann.says("/swap leg press")
    heard = flat(await ann.says("/kit -leg press"))
    assert "The main lift needed what is gone; it goes on as two-leg raise on the floor, 3 × 10." in heard


async def test_a_press_owns_a_thing_and_another_gives_it_away(ann: Person) -> None:
    await ann.says("/kit")
    assert "You have: wall and bench." in await ann.presses("+ bench")
    assert "You have: wall." in await ann.presses("✓ bench")


@pytest.mark.parametrize("thing", ["weights", "anvil", ""])
async def test_a_thing_that_nobody_can_toggle_is_answered_kindly(ann: Person, thing: str) -> None:
    before = await ann.says("/kit")
    (answer,) = await ann.asks(ToggleKit(thing))
    assert "had its day" in answer.text
    assert await ann.says("/kit") == before


@pytest.mark.parametrize("line", ["wall", "+wall", "-bench", "body unknown"])
async def test_what_is_so_already_is_said_and_not_recorded(ann: Person, line: str) -> None:
    assert "That is so already." in await ann.says(f"/kit {line}")
    assert "Undo" not in ann.sees()


async def test_swap_offers_only_what_it_then_takes(ann: Person) -> None:
    await ann.says("/kit step, leg press, slant board, 5 10 kg, body 70 kg")
    await ann.says("/swap")
    offered = ann.sees()
    assert offered == ["seated raise", "leg press raise", "horse stance raise", "slant squat"]
    for label in offered:
        await ann.says("/swap")
        assert "now" in await ann.presses(label)
        await ann.says("/undo")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("seated", "you need what is not on your list: weights"),
        ("one-leg raise", "is earned step by step"),
        ("two floor", "That is what you do already"),
        ("straight", "That is what you do already"),
        ("slant", "slant board or bench and weight plate"),
        ("balance", "neither a main lift nor an accessory"),
        ("bananas", "“bananas”"),
    ],
)
async def test_a_refused_swap_names_its_reason_and_changes_nothing(ann: Person, line: str, said: str) -> None:
    before = await ann.says("/today")
    assert said in flat(await ann.says(f"/swap {line}"))
    assert await ann.says("/today") == before


async def test_no_swap_while_training_is_halted(ann: Person) -> None:
    await ann.says("/kit 5 kg")
    await ann.says("10 10 10 steady pain 7 effort 7")
    assert "until two mornings in a row are calm" in flat(await ann.says("/swap seated"))


async def test_a_swap_is_undone_to_the_same_session(ann: Person) -> None:
    await ann.says("/kit 5 10 kg")
    before = await ann.says("/today")
    assert "The main lift is now seated raise" in await ann.says("/swap seated")
    assert "seated raise: 3 × 10" in await ann.says("/today")
    await ann.says("/undo")
    assert await ann.says("/today") == before


@pytest.mark.parametrize(
    ("phase", "said"),
    [
        (Phase.MAINTAIN, "Maintaining comes later"),
        (Phase.BUILD, "building already"),
        (Phase.HALTED, "had its day"),
        (Phase.STOPPED, "had its day"),
    ],
)
async def test_maintaining_is_not_to_be_had_before_its_time(ann: Person, phase: Phase, said: str) -> None:
    before = await ann.says("/today")
    (answer,) = await ann.asks(ChoosePhase(phase))
    assert said in answer.text
    assert await ann.says("/today") == before


@pytest.mark.parametrize(
    ("line", "said"),
    [("/swap maintain", "Maintaining comes later"), ("/swap Maintenance", "Maintaining comes later"),
     ("/swap build", "building already"), ("swap building", "building already")],
)  # fmt: skip
async def test_the_choice_of_maintaining_or_building_is_understood_in_words(
    ann: Person, line: str, said: str
) -> None:
    assert said in flat(await ann.says(line))
    await ann.says("/swap")
    assert not {"Maintain", "Build again"} & set(ann.sees())


async def a_day(town: Town, person: Person) -> None:
    """Let a day pass, answer its morning, and do what it holds as planned."""
    await town.wait("1d")
    await person.says("/morning 0")
    await person.says("/today")
    if "Done as planned" in person.sees():
        await person.presses("Done as planned")
        await person.presses("No pain, as planned")


@pytest.mark.slow
async def test_maintaining_is_accepted_once_the_lift_is_built_and_left_again(town: Town) -> None:
    ann = town.person("ann")
    await ann.starts("None", "Just a wall", "12 or more")
    for _ in range(56):
        await a_day(town, ann)
    assert "/swap maintain" in await ann.says("/swap")
    assert "Maintaining now: one-leg raise on the floor" in flat(await ann.presses("Maintain"))
    assert "/swap build" in await ann.says("/swap")
    assert "Build again" in ann.sees()
    assert "maintaining already" in await ann.says("/swap maintain")
    assert "Building again" in flat(await ann.says("/swap build"))
    assert "Maintaining now" in flat(await ann.says("swap maintain"))
    (again,) = await ann.asks(ChoosePhase(Phase.MAINTAIN))
    assert "maintaining already" in again.text
    (building,) = await ann.asks(ChoosePhase(Phase.BUILD))
    assert "Building again, from one-leg raise on the floor" in building.text
