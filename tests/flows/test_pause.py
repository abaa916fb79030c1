"""Pauses: silence until a day or until resumed; a stop stays a stop; coming back tells what the gap does."""

import pytest

from tests.people import Person, Town, flat


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("holiday 10d", "to the end of Wed 14 Jan (holiday)"),
        ("injury 2026-02-01", "to the end of Sun 1 Feb (injury)"),
        ("travel until friday", "to the end of Fri 9 Jan (travel)"),
        ("flu", "until you resume (illness)"),
        ("5d", "to the end of Fri 9 Jan (another reason)"),
    ],
)
async def test_a_pause_is_told_with_its_reason_and_its_end(ann: Person, line: str, said: str) -> None:
    assert said in flat(await ann.says(f"/pause {line}"))


async def test_a_bare_pause_offers_the_reasons_and_lasts_until_resumed(town: Town, ann: Person) -> None:
    await ann.says("/pause")
    await ann.presses("holiday")
    assert "load day" not in await town.wait("20d")
    assert "Paused until you resume (holiday)." in await ann.says("/pause")


async def test_nothing_arrives_in_a_pause_and_the_day_after_it_does(town: Town, ann: Person) -> None:
    await ann.says("/pause holiday 3d")
    assert "day," not in await town.wait("2d")
    assert "day," in await town.wait("1d")


@pytest.mark.parametrize(
    ("line", "named"),
    [("holiday yesterday", "yesterday"), ("until 2030-01-01", "365 days"), ("banana", "banana")],
)
async def test_a_pause_that_cannot_be_read_pauses_nothing(ann: Person, line: str, named: str) -> None:
    assert named in flat(await ann.says(f"/pause {line}"))
    assert "Nothing is paused." in await ann.says("/resume")


async def test_a_new_end_keeps_the_reason(ann: Person) -> None:
    await ann.says("/pause illness")
    assert "to the end of Tue 6 Jan (illness)" in flat(await ann.says("/pause 2d"))
    await ann.presses("Undo")
    assert "Paused until you resume (illness)." in await ann.says("/pause")


@pytest.mark.parametrize(
    ("days", "said", "day", "sets"),
    [
        (3, "Last time: Good, controlled sets.", "Thu 8 Jan", 3),
        (9, "Nine days off: one set fewer to ease back in.", "Wed 14 Jan", 2),
        (15, "Two weeks off:", "Tue 20 Jan", 2),
        (30, "A month off:", "Wed 4 Feb", 2),
        (50, "Seven weeks off:", "Tue 24 Feb", 2),
    ],
)
async def test_coming_back_tells_what_the_days_away_do_and_shows_today(
    town: Town, ann: Person, days: int, said: str, day: str, sets: int
) -> None:
    await ann.says("10 10 10 steady pain 0 effort 7")
    await ann.says("/pause travel")
    await town.wait(f"{days}d")
    heard = flat(await ann.says("/resume"))
    assert said in heard
    assert f"{day}, load day" in heard
    assert f"two-leg raise on the floor: {sets} × 10" in heard


async def test_a_pause_and_its_end_leave_a_stop_standing(ann: Person) -> None:
    await ann.says("/stop")
    await ann.presses("A sudden pop")
    assert "Training stays stopped all the same" in flat(await ann.says("/pause holiday 5d"))
    assert "Training stays stopped all the same" in flat(await ann.says("/resume"))
    assert "Training is paused until a professional" in flat(await ann.says("/today"))


async def test_resuming_is_undone_to_the_pause(ann: Person) -> None:
    await ann.says("/pause holiday 5d")
    await ann.says("/resume")
    await ann.says("/undo")
    assert "Paused to the end of Fri 9 Jan (holiday)." in await ann.says("/pause")


async def test_resuming_what_is_not_paused_shows_today(ann: Person) -> None:
    assert "Nothing is paused." in await ann.says("/resume")
    assert "Done as planned" in ann.sees()
