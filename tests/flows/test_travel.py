"""Days go on when the clock of the place goes back: journeys west, and a day's end moved."""

import pytest

from tests.people import Person, Town


async def test_a_zone_taken_back_the_same_day_is_what_the_answer_says(town: Town, ann: Person) -> None:
    await ann.says("/timezone Tokyo")
    await ann.says("/timezone Honolulu")
    await ann.says("/timezone Berlin")
    assert "Europe/Berlin" in await ann.says("/settings")


async def test_a_days_end_moved_to_and_fro_is_what_the_answer_says(town: Town, ann: Person) -> None:
    await town.steer(":until 2026-01-06T01:00")
    for hour in ("00:00", "03:00", "00:00", "02:00"):
        await ann.says(f"/settings day end {hour}")
        assert f"day end: {hour}" in await ann.says("/settings")


async def test_a_warning_sign_stays_heard_on_a_flight_west(town: Town, ann: Person) -> None:
    await ann.says("/stop")
    await ann.presses("A numb")
    await ann.says("/timezone Honolulu")
    assert "paused until a professional" in " ".join((await ann.says("/today")).split())


@pytest.mark.parametrize("city", ["Honolulu", "Auckland"])
async def test_a_swap_after_a_flight_holds(town: Town, ann: Person, city: str) -> None:
    await ann.says("/kit 5 kg")
    await ann.says("/swap seated")
    await ann.says(f"/timezone {city}")
    await ann.says("/swap two-leg raise")
    assert "Main lift: two-leg raise on the floor" in await ann.says("/swap")
