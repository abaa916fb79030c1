"""/remind for one date: that occurrence is moved, told back, taken back, and no other day changes."""

import pytest

from tests.flows.test_due import stamps
from tests.flows.test_remind import plan
from tests.people import Person, Town, flat

STEADY = "10 10 10 steady pain 0 effort 7"


@pytest.mark.parametrize(
    ("line", "said", "arrives"),
    [
        ("in 20 min", "07:20 (in 20 min)", ["Mon 5 Jan 07:20", "Tue 6 Jan 07:00", "Wed 7 Jan 07:00"]),
        ("tonight at 8", "20:00 (in 13 h)", ["Mon 5 Jan 20:00", "Tue 6 Jan 07:00", "Wed 7 Jan 07:00"]),
        ("tomorrow 6pm", "Tue 6 Jan, 18:00 (tomorrow)", ["Tue 6 Jan 18:00", "Wed 7 Jan 07:00"]),
        ("tomorrow 06:10", "Tue 6 Jan, 06:10 (tomorrow)", ["Tue 6 Jan 06:10", "Wed 7 Jan 07:00"]),
        ("2026-01-07 9am", "Wed 7 Jan, 09:00 (in 2 days)", ["Tue 6 Jan 07:00", "Wed 7 Jan 09:00"]),
        ("mañana a las 18:00", "Tue 6 Jan, 18:00 (tomorrow)", ["Tue 6 Jan 18:00", "Wed 7 Jan 07:00"]),
    ],
)
async def test_one_occurrence_is_moved_and_no_other(
    town: Town, ann: Person, line: str, said: str, arrives: list[str]
) -> None:
    assert said in flat(await ann.says(f"/remind {line}"))
    assert await plan(ann) == "training hour: every day 07:00"
    assert stamps(await town.steer(":until 2026-01-07T12:00")) == arrives


@pytest.mark.parametrize("day", ["2026-01-05", "2026-01-06", "2026-01-07"])
async def test_what_was_moved_is_taken_back_to_its_usual_hour(town: Town, ann: Person, day: str) -> None:
    usual = stamps(await town.steer(":until 2026-01-05T12:00"))
    assert usual == []
    await ann.says(f"/remind {day} 16:00")
    await ann.presses("No reminder" if day == "2026-01-05" else "As usual instead")
    assert stamps(await town.steer(":until 2026-01-07T23:00")) == ["Tue 6 Jan 07:00", "Wed 7 Jan 07:00"]


async def test_a_date_moved_twice_comes_once(town: Town, ann: Person) -> None:
    await ann.says("/remind tomorrow 16:00")
    await ann.says("/remind tomorrow 18:00")
    await ann.says("/remind 08:00")
    await ann.says("/timezone London")
    assert stamps(await town.steer(":until 2026-01-06T23:00")) == ["Mon 5 Jan 08:00", "Tue 6 Jan 18:00"]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("today 06:00", "over already"),
        ("2026-01-05 06:00", "over already"),
        ("2026-01-13 09:00", "at most 7 days ahead"),
        ("tomorrow 23:00", "your quiet hours are 22:00–06:00"),
        ("sunday 9:00 ", "Nothing is saved yet."),
        ("2026-01-11 9:00", "Sun 11 Jan is a rest day"),
    ],
)
async def test_an_occurrence_that_cannot_be_is_refused_with_its_reason(
    town: Town, ann: Person, line: str, why: str
) -> None:
    heard = flat(await ann.says(f"/remind {line}"))
    assert why in heard
    assert "As usual instead" not in ann.sees()


async def test_one_hour_only_while_all_is_off_offers_to_begin_again(town: Town, ann: Person) -> None:
    await ann.says("/remind off")
    assert "none would come" in await ann.says("/remind tomorrow 18:00")
    await ann.presses("Messages on again")
    assert stamps(await town.wait("1d")) == ["Tue 6 Jan 07:00"]


async def test_a_guess_is_asked_back(ann: Person) -> None:
    await ann.says("/remind tomorrow evening")
    assert ann.sees() == ["At Tue 6 Jan, 20:00"]
    assert "Tue 6 Jan, 20:00" in await ann.presses("1")


async def test_a_moved_occurrence_is_moot_once_the_day_is_done(town: Town, ann: Person) -> None:
    await ann.says("/remind in 2 hours")
    await ann.says(STEADY)
    assert stamps(await town.steer(":until 2026-01-05T23:00")) == []


async def test_words_for_days_mean_those_of_where_one_is_after_a_flight_west(town: Town, ann: Person) -> None:
    await ann.says("/timezone Auckland")
    await town.steer(":until 2026-01-06T03:30")
    await ann.says("skip tired")
    await ann.says("/timezone Honolulu")
    heard = flat(await ann.says("/remind tomorrow 15:00"))
    assert "You skipped Tue 6 Jan" in heard
    assert "Wed 7 Jan, 15:00" in flat(await ann.says("/remind 2026-01-07 15:00"))
