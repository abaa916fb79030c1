"""The habit as people meet it: milestones quietly, a miss in one line, and nothing of it where it hurts."""

from datetime import timedelta

import pytest

from adapters.zones import Cities
from core import appointments
from core.domain.events import Event, Logged, Session
from core.domain.fold import settle_to
from core.domain.habit import Habit
from core.domain.state import Control, SetLog
from tests.flows.books import Books
from tests.people import Person, Town, flat

DONE = "done pain 0 effort 7"
A_DAY = timedelta(days=1)
SUNDAY = 6


def kept_before(town: Town, books: Books, days: int) -> None:
    """Let Ann have kept so many days up to yesterday, Sundays at rest."""
    person, logs, day = books.person(), list[Event](), town.now.date()
    while len(logs) < days:
        day -= A_DAY
        if day.weekday() != SUNDAY:
            logs.append(
                Logged(day, "wall_sit", (SetLog(20, Control.STEADY),), 0, None, session=Session.LIGHT)
            )
    with books.unit() as tx:
        appointments.diary_of(tx, person, town.now, Cities()).record_for_good(*logs)


def habit(town: Town, books: Books) -> Habit:
    """Return Ann's habit with yesterday settled."""
    return settle_to(books.folded(), town.now.date() - A_DAY).habit


async def test_a_streak_of_seven_is_told_under_the_log_that_reached_it_and_no_other(
    town: Town, ann: Person, books: Books
) -> None:
    kept_before(town, books, 5)
    assert "in a row" not in await ann.says(DONE)
    await town.wait("1d")
    assert "7 planned days kept in a row." in await ann.says(DONE)
    assert "in a row" not in await ann.says("/today")
    assert "kept in a row" not in await ann.says("balance 20 20 steady pain 0 effort 5")
    await town.wait("1d")
    assert "kept in a row" not in await ann.says(DONE)


async def test_a_milestone_waits_for_the_answers_that_the_log_asks_for(
    town: Town, ann: Person, books: Books
) -> None:
    kept_before(town, books, 6)
    assert "in a row" not in await ann.says("done")
    assert "7 planned days kept in a row." in await ann.presses("No pain, as planned")


async def test_so_many_days_kept_in_all_are_told_though_the_streak_broke(
    town: Town, ann: Person, books: Books
) -> None:
    kept_before(town, books, 49)
    await town.steer(":until 2026-01-08T12:00")
    assert "50 planned days kept in all." in await ann.says(DONE)


@pytest.mark.parametrize("line", ["10 10 10 steady pain 7", "10 10 10 steady pain 6 effort 5"])
async def test_pain_that_halts_carries_no_word_of_the_streak(
    town: Town, ann: Person, books: Books, line: str
) -> None:
    kept_before(town, books, 6)
    heard = await ann.says(line) + await ann.says("/today") + await ann.says("/morning 1")
    assert "kept" not in heard
    assert habit(town, books).streak == 7


@pytest.mark.parametrize(("held", "streak"), [("10 10 10 steady pain 7", 8), ("/stop", 7)])
async def test_a_late_log_reaches_nothing_while_training_is_halted_or_stopped(
    town: Town, ann: Person, books: Books, held: str, streak: int
) -> None:
    kept_before(town, books, 6)
    await town.steer(":until 2026-01-06T12:00")
    await ann.says(held)
    if held == "/stop":
        await ann.presses("1")
    assert "in a row" not in await ann.says("yesterday wall sit 20 20 steady pain 0 effort 5")
    assert habit(town, books).streak == streak


async def test_a_red_flag_carries_no_word_of_the_streak_and_the_streak_waits(
    town: Town, ann: Person, books: Books
) -> None:
    kept_before(town, books, 6)
    await town.steer(":until 2026-01-06T12:00")
    await ann.says("/stop")
    heard = await ann.presses("1") + await ann.says("/today")
    assert "not kept" not in heard
    await town.wait("5d")
    assert (habit(town, books).streak, habit(town, books).planned) == (0, 7)


async def test_a_miss_is_told_once_with_the_next_session_and_with_today(town: Town, ann: Person) -> None:
    await ann.says(DONE)
    told = "Tue 6 Jan was not kept, so today can begin a new streak. Your longest stays 1."
    assert told in flat(await town.steer(":until 2026-01-07T09:00"))
    assert told in flat(await ann.says("/today"))
    assert "not kept" not in await ann.says(DONE)
    assert "not kept" not in await town.steer(":until 2026-01-08T09:00")


async def test_a_miss_of_before_a_long_pause_is_not_told_after_it(town: Town, ann: Person) -> None:
    await ann.says(DONE)
    await town.steer(":until 2026-01-07T06:00")
    await ann.says("/pause travel 9d")
    assert "not kept" not in await town.steer(":until 2026-01-16T12:00") + await ann.says("/today")


async def test_a_journey_west_tells_no_miss_of_a_date_that_is_on_the_wall_again(
    town: Town, ann: Person
) -> None:
    await ann.says("/timezone Auckland")
    await ann.says(DONE)
    await town.steer(":until 2026-01-06T18:00")
    await ann.says(DONE)
    await town.steer(":until 2026-01-08T06:00")
    heard = await ann.says("/timezone Honolulu")
    assert "Wed 7 Jan" in heard
    assert "not kept" not in await ann.says("/today")
    heard = await town.steer(":until 2026-01-08T09:00") + await ann.says("/today")
    assert "Wed 7 Jan was not kept" in flat(heard)


async def test_a_miss_that_costs_nothing_more_is_not_told_again(town: Town, ann: Person) -> None:
    await ann.says(DONE)
    await town.steer(":until 2026-01-07T09:00")
    assert "not kept" not in await town.steer(":until 2026-01-10T09:00")
    assert "not kept" not in await ann.says("/today")


async def test_a_freeze_keeps_the_streak_over_the_only_miss_of_a_week(
    town: Town, ann: Person, books: Books
) -> None:
    kept_before(town, books, 14)
    told = "Mon 5 Jan was not kept. A freeze, earned by 14 days kept, holds your streak at 14"
    assert told in flat(await town.steer(":until 2026-01-06T09:00"))
    await ann.says(DONE)
    assert (habit(town, books).streak, habit(town, books).freezes) == (15, 0)
    await town.steer(":until 2026-01-07T23:00")
    assert "Wed 7 Jan was not kept, so" in flat(await town.steer(":until 2026-01-08T09:00"))
    assert (habit(town, books).streak, habit(town, books).freezes) == (0, 1)


async def test_who_has_not_begun_misses_nothing(town: Town, ann: Person, books: Books) -> None:
    assert "not kept" not in await town.steer(":until 2026-01-08T09:00") + await ann.says("/today")
    assert habit(town, books) == Habit()


async def test_a_miss_on_saturday_is_told_with_the_session_after_the_rest_day(
    town: Town, ann: Person
) -> None:
    await town.steer(":until 2026-01-09T09:00")
    await ann.says(DONE)
    assert "not kept" not in await town.steer(":until 2026-01-11T09:00") + await ann.says("/today")
    assert "Sat 10 Jan was not kept" in flat(await town.steer(":until 2026-01-12T09:00"))


async def test_a_late_log_makes_good_what_was_missed(town: Town, ann: Person, books: Books) -> None:
    kept_before(town, books, 6)
    assert "Mon 5 Jan was not kept" in flat(await town.steer(":until 2026-01-06T09:00"))
    assert "7 planned days kept in a row." in await ann.says(
        "yesterday wall sit 20 20 steady pain 0 effort 5"
    )
    assert "not kept" not in await ann.says("/today")
    assert habit(town, books).streak == 7


async def test_undo_takes_the_day_back_and_logging_it_again_reaches_the_same(
    town: Town, ann: Person, books: Books
) -> None:
    kept_before(town, books, 6)
    await ann.says(DONE)
    await ann.presses("Undo")
    assert books.folded().habit.streak == 6
    assert "7 planned days kept in a row." in await ann.says(DONE)


async def test_a_pause_says_that_the_streak_waits_and_it_does(town: Town, ann: Person, books: Books) -> None:
    await ann.says(DONE)
    await town.wait("1d")
    assert "the streak waits" in flat(await ann.says("/pause holiday 9d"))
    heard = await town.steer(":until 2026-01-15T12:00") + await ann.says("/today")
    assert "not kept" not in heard
    await ann.says(DONE)
    assert (habit(town, books).streak, habit(town, books).planned) == (2, 2)


async def test_days_on_which_the_coach_was_not_there_neither_add_nor_break(
    town: Town, ann: Person, books: Books
) -> None:
    await ann.says(DONE)
    heard = flat(await town.steer(":down 2d"))
    assert "Tue 6 Jan counts neither way." in heard
    assert "not kept" not in heard
    await ann.says(DONE)
    assert (habit(town, books).streak, habit(town, books).planned) == (2, 2)


@pytest.mark.parametrize(("line", "streak"), [("skip rest", 2), ("skip ill", 2), ("skip tired", 1)])
async def test_rest_asked_for_and_illness_keep_the_streak(
    town: Town, ann: Person, books: Books, line: str, streak: int
) -> None:
    await ann.says(DONE)
    await town.wait("1d")
    await ann.says(line)
    await town.wait("1d")
    await ann.says(DONE)
    assert habit(town, books).streak == streak


@pytest.mark.parametrize(("city", "dates"), [("Auckland", 4), ("Honolulu", 3), ("Kiritimati", 4)])
async def test_a_journey_takes_no_day_and_gives_none(
    town: Town, ann: Person, books: Books, city: str, dates: int
) -> None:
    for at in range(4):
        await ann.says(DONE)
        if at == 1:
            await ann.says(f"/timezone {city}")
        await town.wait("1d")
    assert [books.folded().habit.streak, books.folded().habit.planned] == [dates, dates]
