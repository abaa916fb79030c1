"""The zone: found by a city's name, shown back as the time it is there, undone."""

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.people import Person, Town, flat


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
    assert "it is 02:00 for you" in flat(await ann.presses("Portland, Maine, United States: 02:00"))


async def test_a_place_chosen_among_several_keeps_its_own_name(ann: Person) -> None:
    await ann.says("/timezone Springfield")
    assert ann.sees()[1] == "Springfield, Massachusetts, United States: 02:00"
    assert "Springfield, Massachusetts, United States: it is 02:00" in flat(await ann.presses("2"))


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


@pytest.mark.parametrize(
    ("said", "shown", "clock"),
    [
        ("UTC+3", "UTC+3", "10:00"),
        ("GMT+2", "UTC+2", "09:00"),
        ("GMT-5", "UTC-5", "02:00"),
        ("utc −5:00", "UTC-5", "02:00"),
        ("+2", "UTC+2", "09:00"),
        ("GMT +14", "UTC+14", "21:00"),
    ],
)
async def test_an_offset_is_taken_as_people_count_it(ann: Person, said: str, shown: str, clock: str) -> None:
    heard = flat(await ann.says(f"/timezone {said}"))
    assert f"{shown}: it is {clock} for you" in heard
    assert "knows no summer time" in heard
    assert f"Your zone is {shown}: it is {clock}" in flat(await ann.says("/timezone"))
    assert f"({shown}, now {clock})" in flat(await ann.says("/when"))


@pytest.mark.parametrize(
    ("said", "city"),
    [("UTC+5:30", "Kolkata"), ("+0545", "Kathmandu"), ("GMT-3:30", "America/St_Johns"), ("UTC+15", "Zürich")],
)
async def test_an_offset_without_a_zone_points_to_a_city(ann: Person, said: str, city: str) -> None:
    heard = flat(await ann.says(f"/timezone {said}"))
    assert f"no zone of whole hours for “{said}”" in heard
    assert f"/timezone {city}" in heard
    assert "Your zone is UTC" in await ann.says("/timezone")


async def test_each_city_named_for_an_offset_has_it(ann: Person) -> None:
    for said in ("-9:30", "-3:30", "+3:30", "+4:30", "+5:30", "+5:45", "+6:30", "+8:45", "+9:30", "+12:45"):
        city = flat(await ann.says(f"/timezone UTC{said}")).rpartition("/timezone ")[2]
        assert city != "Zürich"
        assert "it is" in await ann.says(f"/timezone {city}")
        zone = ZoneInfo(re.findall(r"zone is ([\w/]+)", flat(await ann.says("/timezone")))[0])
        hours, minutes = said[1:].split(":")
        offset = timedelta(hours=int(hours), minutes=int(minutes))
        winter = {datetime(2026, month, 5, tzinfo=zone).utcoffset() for month in (1, 7)}
        assert (-offset if said[0] == "-" else offset) in winter


async def test_an_offset_answers_the_zone_question_of_onboarding(town: Town) -> None:
    ben = town.person("ben")
    heard = await ben.starts("None", "Just a wall", "Skip the test", "07:00", "GMT+2")
    assert "All set. UTC+2: it is 09:00 for you" in flat(heard)


async def test_a_word_that_is_no_place_is_not_guessed_at(ann: Person) -> None:
    heard = flat(await ann.says("/timezone bananas"))
    assert "I do not know a place called “bananas”" in heard
    assert "Did you mean" not in heard


async def test_a_move_that_changes_what_comes_next_says_so_and_another_does_not(
    town: Town, ann: Person
) -> None:
    await town.steer(":until 2026-01-05T08:00")
    assert "Next:" not in await ann.says("/timezone Berlin")
    assert "Next: Mon 5 Jan, 07:00" not in flat(await ann.says("/timezone Honolulu"))
    await town.steer(":until 2026-01-05T15:00")
    assert "Today’s reminder comes now" in await ann.says("/timezone Kiritimati")


async def test_a_move_into_the_night_there_tells_when_the_reminder_comes(town: Town, ann: Person) -> None:
    await ann.says("/remind 20:00")
    await town.steer(":until 2026-01-06T14:30")
    heard = flat(await ann.says("/timezone Tokyo"))
    assert "it is 23:30 for you" in heard
    assert "Next: Wed 7 Jan, 20:00 (tomorrow)." in heard


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


async def test_a_move_tells_the_hours_by_weekday(ann: Person) -> None:
    await ann.says("/remind weekdays 6:30, weekends 9:00")
    heard = flat(await ann.says("/timezone Tokyo"))
    assert "Your reminders there: Mon–Fri 06:30, Sat and Sun 09:00." in heard
