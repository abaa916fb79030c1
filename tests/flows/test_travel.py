"""Days go on when the clock of the place goes back: journeys west, and a day's end moved."""

from datetime import datetime

import pytest

from tests.flows.test_due import STAMP
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


async def start(town: Town, at: str, city: str) -> Person:
    """Return somebody who begins at an instant in UTC, in a city, and keeps no day free."""
    later = Town(town.coach, datetime.fromisoformat(at))
    bea = later.person("bea")
    await bea.starts("None", "Just a wall", "Skip the test", "07:00", city)
    await bea.says("/settings rest none")
    return bea


@pytest.mark.parametrize(
    ("at", "hour", "stamps", "clocks"),
    [
        ("2026-04-03T20:00+00:00", "01:45", ["Sun 5 Apr 01:45", "Mon 6 Apr 01:45"], "comes once, the first"),
        ("2026-10-02T20:00+00:00", "02:15", ["Sun 4 Oct 02:30", "Mon 5 Oct 02:15"], "comes at 02:30 on that"),
    ],
    ids=["back", "forward"],
)
async def test_a_change_of_half_an_hour_brings_each_reminder_once_as_foretold(
    town: Town, at: str, hour: str, stamps: list[str], clocks: str
) -> None:
    bea = await start(town, at, "Australia/Lord_Howe")
    for line in ("/settings day end 00:00", "/settings quiet off", f"/remind {hour}"):
        await bea.says(line)
    heard = " ".join((await bea.says("/when")).split())
    assert f"your {hour} {clocks}" in heard
    assert all(f"• {stamp.replace(' 0', ', 0')}, " in heard for stamp in stamps)
    arrived = STAMP.findall(await bea.town.wait("52h"))
    assert [stamp for stamp, line in arrived if "load day" in line] == stamps


@pytest.mark.parametrize(
    ("begun", "city", "moved", "stamps"),
    [
        ("2026-03-28T00:00+00:00", "New York", "2026-03-28T20:30", ["Sun 29 Mar 07:00", "Mon 30 Mar 07:00"]),
        ("2026-03-28T00:00+00:00", "Tokyo", "2026-03-29T09:30", ["Mon 30 Mar 07:00", "Tue 31 Mar 07:00"]),
    ],
)
async def test_a_move_in_the_night_of_the_change_brings_each_date_once_as_foretold(
    town: Town, begun: str, city: str, moved: str, stamps: list[str]
) -> None:
    bea = await start(town, begun, city)
    await bea.town.steer(f":until {moved}")
    heard = " ".join((await bea.says("/timezone Berlin")).split())
    assert "it is 01:30 for you, Sun 29 Mar" in heard
    heard = " ".join((await bea.says("/when")).split())
    assert all(f"• {stamp.replace(' 0', ', 0')}, " in heard for stamp in stamps)
    arrived = STAMP.findall(await bea.town.wait("3d"))
    assert [stamp for stamp, line in arrived if "load day" in line][:2] == stamps


@pytest.mark.parametrize("city", ["Honolulu", "Auckland"])
async def test_a_swap_after_a_flight_holds(town: Town, ann: Person, city: str) -> None:
    await ann.says("/kit 5 kg")
    await ann.says("/swap seated")
    await ann.says(f"/timezone {city}")
    await ann.says("/swap two-leg raise")
    assert "Main lift: two-leg raise on the floor" in await ann.says("/swap")
