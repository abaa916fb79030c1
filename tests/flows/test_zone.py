"""The zone: found by a city's name, shown back as the time it is there, undone."""

import pytest

from tests.people import Person, Town


def flat(heard: str) -> str:
    """Return what was heard on one line, however the terminal broke it."""
    return " ".join(heard.split())


@pytest.mark.parametrize(
    ("said", "clock"),
    [
        ("Zürich", "08:00"),
        ("zurich", "08:00"),
        ("Kathmandu", "12:45"),
        ("Москва", "10:00"),
        ("Asia/Tokyo", "16:00"),
    ],
)
async def test_a_place_is_shown_back_as_the_time_it_is_there(ann: Person, said: str, clock: str) -> None:
    assert f"it is {clock} for you" in flat(await ann.says(f"/timezone {said}"))


async def test_the_zone_one_is_in_already_is_no_change(ann: Person) -> None:
    assert "You are there already" in await ann.says("/timezone UTC")
    assert "Undo" not in ann.sees()


async def test_a_name_of_several_places_is_asked_back_and_then_taken(ann: Person) -> None:
    assert "Which is yours?" in await ann.says("/timezone Portland")
    assert "it is 02:00 for you" in flat(await ann.presses("Portland, United States: 02:00"))


async def test_a_place_chosen_among_several_keeps_its_own_name(ann: Person) -> None:
    await ann.says("/timezone Springfield")
    assert "Springfield, United States: it is" in await ann.presses("1")


@pytest.mark.parametrize(
    ("said", "meant"), [("Esen", "Essen, Germany"), ("eight", "Eight Mile Plains, Australia")]
)
async def test_a_name_that_is_only_near_is_asked_back(ann: Person, said: str, meant: str) -> None:
    assert f"Did you mean {meant}?" in flat(await ann.says(f"/timezone {said}"))
    assert "Your zone is UTC" in await ann.says("/timezone")
    await ann.says(f"/timezone {said}")
    assert f"{meant}: it is" in flat(await ann.presses(meant))


async def test_a_name_that_is_only_near_is_asked_back_in_onboarding(town: Town) -> None:
    ben = town.person("ben")
    assert "Did you mean Essen, Germany?" in flat(
        await ben.starts("None", "Just a wall", "Skip the test", "07:00", "Esen")
    )
    assert "All set. Essen, Germany: it is 08:00 for you" in flat(await ben.presses("Essen"))


async def test_a_place_that_nobody_knows_changes_nothing(ann: Person) -> None:
    assert "“qqqqqq”" in await ann.says("/timezone qqqqqq")
    assert "Your zone is UTC" in await ann.says("/timezone")


async def test_a_new_zone_is_undone(ann: Person) -> None:
    await ann.says("/timezone Tokyo")
    await ann.presses("Undo")
    assert "Your zone is UTC: it is 07:00" in await ann.says("/timezone")


async def test_a_day_logged_before_travelling_west_is_logged_still(ann: Person) -> None:
    await ann.says("10 10 10 steady pain 0 effort 7")
    await ann.says("/timezone Honolulu")
    assert "Done as planned" not in ann.sees()
    await ann.town.wait("12h")
    assert "two-leg raise on the floor: 10 10 10" in await ann.says("/today")
