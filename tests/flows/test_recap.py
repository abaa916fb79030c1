"""The weekly recap: one short message on the week's last evening, kind whatever the week was."""

from datetime import date, timedelta

import pytest
from sqlalchemy import event

from adapters.zones import Cities
from core.appointments import diary_of
from core.recap import of_week
from tests.bench.history import lived
from tests.flows.books import Books
from tests.people import MONDAY, Person, Town, flat

STEADY = "10 10 10 steady pain 0 effort 7"
SUNDAY = ":until 2026-01-11T20:00"


async def week_of(town: Town, until: str = SUNDAY) -> str:
    """Let the rest of the week pass; return the last thing that came, on one line."""
    heard = await town.steer(until)
    return flat(heard.rsplit("-- ", 1)[-1])


async def test_what_was_kept_what_moved_and_what_comes_are_told(town: Town, ann: Person) -> None:
    await ann.says(STEADY)
    await town.steer(":until 2026-01-07T18:00")
    await ann.says(STEADY)
    assert await week_of(town) == (
        "Sun 11 Jan 19:00 Kept this week: 2 of 6 planned days. 6 sets, all of them steady. "
        "• two-leg raise on the floor: Two controlled sessions in a row at 10, so now 12. (A11) "
        "Next week: 3 load days, the first Mon 12 Jan. [1 Plan] [2 The numbers] [3 Stop all messages]"
    )


async def test_the_streak_is_told_without_asking_for_more(town: Town, ann: Person) -> None:
    for day in range(5, 11):
        await town.steer(f":until 2026-01-{day:02}T07:00")
        await ann.says("done pain 0 effort 7")
    heard = await week_of(town)
    assert "Kept this week: 6 of 6 planned days." in heard
    assert "Your streak stands at 6 planned days. Next week" in heard


async def test_a_week_without_an_entry_reads_kindly(town: Town, ann: Person) -> None:
    await town.steer(":until 2026-01-09T18:00")
    await ann.says("/when")
    heard = await week_of(town)
    assert "No session was logged this week, and nothing is lost. Next week: 3 load days" in heard
    assert "streak" not in heard


async def test_a_week_in_which_nothing_was_kept_says_no_more_of_it_than_one_without(
    town: Town, ann: Person
) -> None:
    await ann.says(STEADY)
    await town.steer(":until 2026-01-16T18:00")
    await ann.says("skip tired")
    heard = await week_of(town, ":until 2026-01-18T20:00")
    assert "No session was logged this week, and nothing is lost." in heard
    assert "streak" not in heard


async def test_where_today_is_open_next_week_waits(town: Town, ann: Person) -> None:
    await ann.says("/settings rest day none")
    await ann.says(STEADY)
    await town.steer(":until 2026-01-10T18:00")
    await ann.says(STEADY)
    heard = await week_of(town)
    assert "Kept this week: 2 of 6 planned days. 6 sets, all of them steady. Today’s is still open." in heard
    assert "Next week" not in heard


async def test_a_week_paused_until_its_last_day_was_a_rest(town: Town, ann: Person) -> None:
    await ann.says(STEADY)
    await town.steer(":until 2026-01-11T20:00")
    await ann.says("/pause holiday 7d")
    await town.steer(":until 2026-01-17T06:00")
    assert "A week of rest: nothing was planned this week." in await week_of(town, ":until 2026-01-18T20:00")


async def test_three_steps_are_told_and_how_many_more(town: Town, ann: Person) -> None:
    for day, least in ((5, 9), (7, 8), (9, 7)):
        await town.steer(f":until 2026-01-{day:02}T07:00")
        await ann.says(f"raise 10 10 {least}x; sit 30 30 {least + 10}x pain 0 effort 7")
    heard = await week_of(town)
    assert heard.count("•") == 3
    assert "3 more steps are in /stats." in heard


async def test_what_a_rule_says_of_several_exercises_is_one_line(town: Town, ann: Person) -> None:
    for day in (5, 7):
        await town.steer(f":until 2026-01-{day:02}T07:00")
        await ann.says("done pain 0 effort 7")
    await town.steer(":until 2026-01-08T07:00")
    await ann.says("/morning 4")
    names = "two-leg raise on the floor, soleus wall sit and soleus walk"
    easier = "Pain 4: one step easier, and no increases for a week. (A3)"
    heard = await week_of(town)
    assert f"• {names}: {easier}" in heard
    assert heard.count(easier) == 1
    assert "(A11)" in heard
    assert "more step" not in heard


async def test_what_the_body_lowered_beside_a_session_is_told_with_its_rule(town: Town, ann: Person) -> None:
    await ann.says("10 10 10 steady pain 4 effort 7")
    await town.steer(":until 2026-01-08T18:00")
    await ann.says("/when")
    names = "soleus wall sit and soleus walk"
    assert f"• {names}: Easier, for the sake of the calf. (A3)" in await week_of(town)


@pytest.mark.parametrize("said", ["10 10 10 steady pain 7", "/morning 4"])
async def test_next_week_waits_for_calm_mornings_where_training_does(
    town: Town, ann: Person, said: str
) -> None:
    await town.steer(":until 2026-01-09T07:00")
    await ann.says(STEADY)
    await town.steer(":until 2026-01-10T09:00")
    await ann.says(said)
    heard = await week_of(town)
    assert "If the mornings are calm: " in heard
    assert "Next week" not in heard


async def test_what_was_done_beside_the_plan_is_told(town: Town, ann: Person) -> None:
    await ann.says("/settings rest day monday")
    await ann.says(STEADY)
    await town.steer(":until 2026-01-08T18:00")
    await ann.says("/when")
    assert "Beside the plan this week: 3 sets, all of them steady." in await week_of(town)


@pytest.mark.parametrize("said", ["/settings recap off", "/pause travel 10d", "/settings reminders off"])
async def test_who_wants_no_word_is_told_none(town: Town, ann: Person, said: str) -> None:
    await ann.says(STEADY)
    await ann.says(said)
    assert "this week" not in await town.steer(":until 2026-01-12T06:00")


async def test_who_is_stopped_is_told_none(town: Town, ann: Person) -> None:
    await ann.says(STEADY)
    await ann.says("/stop")
    await ann.presses("1")
    assert "this week" not in await town.steer(":until 2026-01-12T06:00")


async def test_it_reads_no_more_than_two_weeks(town: Town, ann: Person, books: Books) -> None:
    start = MONDAY.date() - timedelta(days=365)
    member, now = books.person(), MONDAY + timedelta(days=6, hours=12)
    with books.unit() as tx:
        for one in lived(start, 371):
            tx.record(member.id, one, MONDAY + (one.day - MONDAY.date()), f"{one.day}")
    await town.steer(":until 2026-01-10T06:00")
    await ann.says("/today")
    read: list[date] = []

    def hear(*arguments: object) -> None:
        read.extend(date.fromisoformat(str(one)[:10]) for one in _dates(arguments[3]))

    with books.unit() as tx:
        person = tx.person_by_id(member.id)
        assert person is not None
        diary = diary_of(tx, person, now, Cities())
        event.listen(books.unit.engine, "before_cursor_execute", hear)
        said = of_week(diary)
    assert "this week" in said.text
    assert read
    assert min(read) >= now.date() - timedelta(days=14)


def _dates(values: object) -> list[object]:
    """The dates among a statement's values."""
    given = list(values.values() if isinstance(values, dict) else values)  # type: ignore[call-overload]
    return [one for one in given if str(one)[:4].isdigit() and str(one)[4:5] == "-"]
