"""Later: an hour pressed or said moves today's session; what is no hour is heard as ever."""

import pytest

from tests.flows.books import Books
from tests.flows.test_due import stamps
from tests.people import Person, Town, flat

STEADY = "10 10 10 steady pain 0 effort 7"


@pytest.mark.parametrize(
    ("said", "at"),
    [
        ("in 45 min", "07:45"),
        ("2h", "09:00"),
        ("19:30", "19:30"),
        ("half past six", "18:30"),
        ("8 abends", "20:00"),
        ("a las 8 de la tarde", "20:00"),
        ("8 pm", "20:00"),
        ("tonight", "20:00"),
        ("6", "18:00"),
        ("1930", "19:30"),
    ],
)
async def test_an_hour_said_after_later_is_taken(town: Town, ann: Person, said: str, at: str) -> None:
    await ann.presses("Later")
    assert f"I will be back at {at}" in flat(await ann.says(said))
    assert stamps(await town.steer(":until 2026-01-06T01:00")) == [f"Mon 5 Jan {at}"]


async def test_an_hour_that_may_be_two_is_asked_back(town: Town, ann: Person) -> None:
    await ann.presses("Later")
    await ann.says("8")
    assert ann.sees() == ["At 08:00", "At 20:00"]
    await ann.presses("At 20:00")
    assert stamps(await town.steer(":until 2026-01-05T23:00")) == ["Mon 5 Jan 20:00"]


@pytest.mark.parametrize(
    "line", [STEADY, "12 12", "12 12 steady", "10 30 steady", "done", "skip tired", "8 8 8"]
)
async def test_a_log_line_is_never_swallowed(town: Town, line: str) -> None:
    ann, ben = town.person("ann"), town.person("ben")
    await ann.starts()
    await ben.starts()
    await ann.presses("Later")
    assert await ann.says(line) == await ben.says(line)


async def test_words_of_alarm_are_heard_while_an_hour_is_asked_for(ann: Person) -> None:
    await ann.presses("Later")
    assert "ring your emergency number" in await ann.says("chest pain tonight")


async def test_an_hour_misspelled_may_be_said_again(ann: Person) -> None:
    await ann.presses("Later")
    assert "I found no hour in “qwertz”." in flat(await ann.says("qwertz"))
    assert "In 30 minutes" in ann.sees()
    assert "I will be back at 19:30" in await ann.says("19:30")


@pytest.mark.parametrize("closing", ["/help", "/today", "/when", "/settings", STEADY])
async def test_anything_else_closes_the_question(ann: Person, books: Books, closing: str) -> None:
    await ann.presses("Later")
    assert books.person().awaiting
    await ann.says(closing)
    assert books.person().awaiting == ""


async def test_an_hour_taken_may_be_corrected_until_something_else_is_said(
    town: Town, ann: Person, books: Books
) -> None:
    await ann.presses("Later")
    await ann.says("19:30")
    for said in ("20:30", "7pm", "in 3 hours", "9:30"):
        assert "I will be back at" in await ann.says(said)
    assert stamps(await town.steer(":until 2026-01-05T12:00")) == ["Mon 5 Jan 09:30"]
    await ann.says("/today")
    assert books.person().awaiting == ""


async def test_a_number_after_an_hour_was_taken_is_no_other_hour(ann: Person) -> None:
    await ann.presses("Later")
    await ann.says("19:30")
    assert "A number alone could be many things" in flat(await ann.says("12"))


async def test_yesterdays_question_takes_no_number_of_today(town: Town, ann: Person) -> None:
    await ann.presses("Later")
    await town.steer(":until 2026-01-06T12:00")
    assert "A number alone could be many things" in flat(await ann.says("8"))


async def test_a_number_that_may_answer_the_morning_is_asked_back(
    town: Town, ann: Person, books: Books
) -> None:
    await ann.says(STEADY)
    await town.steer(":until 2026-01-06T08:00")
    await ann.says("/today")
    await ann.presses("Later")
    before = books.ledger()
    await ann.says("9")
    assert ann.sees() == ["At 09:00", "At 21:00", "The answer: 9"]
    assert books.ledger() == before
    await ann.presses("At 21:00")
    assert books.ledger() == before


async def test_the_answer_under_the_button_is_the_morning_answer(town: Town, ann: Person) -> None:
    await ann.says(STEADY)
    await town.steer(":until 2026-01-06T08:00")
    await ann.says("/today")
    await ann.presses("Later")
    await ann.says("1")
    await ann.presses("The answer: 1")
    assert "morning" in await ann.says("/undo")


@pytest.mark.parametrize("said", ["later", "Later!", "später", "más tarde"])
async def test_later_is_understood_without_a_button(ann: Person, said: str) -> None:
    assert "When shall I come back today?" in await ann.says(said)
    assert "In 30 minutes" in ann.sees()


@pytest.mark.parametrize(
    ("said", "at"),
    [
        ("later 2h", "09:00"),
        ("later at 19:30", "19:30"),
        ("later tonight", "20:00"),
        ("remind me in 20 min", "07:20"),
        ("remind me tonight at 8", "20:00"),
    ],
)
async def test_later_is_said_with_its_hour(town: Town, ann: Person, said: str, at: str) -> None:
    assert f"I will be back at {at}" in flat(await ann.says(said))
    assert stamps(await town.steer(":until 2026-01-05T23:00")) == [f"Mon 5 Jan {at}"]


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("in 16 hours", "quiet hours are 22:00–06:00"),
        ("23:00", "quiet hours are 22:00–06:00"),
        ("in 22 hours", "By then your day is over."),
        ("tomorrow 9:00", "By then your day is over."),
    ],
)
async def test_what_is_too_late_is_refused_with_the_reason_and_the_last_time_that_would_do(
    town: Town, ann: Person, said: str, why: str
) -> None:
    await ann.presses("Later")
    heard = flat(await ann.says(said))
    assert why in heard
    assert "The latest today is 21:59." in heard
    await ann.presses("At 21:59")
    assert stamps(await town.steer(":until 2026-01-05T23:00")) == ["Mon 5 Jan 21:59"]


async def test_without_quiet_hours_the_day_itself_is_the_limit(town: Town, ann: Person) -> None:
    await ann.says("/settings quiet off")
    assert "The latest today is 02:59." in flat(await ann.says("later in 20 hours"))
    assert "I will be back at 00:30" in await ann.says("later in 17 hours 30 min")
    assert stamps(await town.steer(":until 2026-01-06T02:00")) == ["Tue 6 Jan 00:30"]


async def test_nothing_is_left_of_a_day_in_its_last_quiet_hours(town: Town, ann: Person) -> None:
    await town.steer(":until 2026-01-05T23:30")
    assert "There is no time left today." in flat(await ann.says("later 1h"))
    assert "At 21:59" not in ann.sees()


async def test_with_reminders_off_later_offers_to_begin_again(town: Town, ann: Person) -> None:
    await ann.says("/settings reminders off")
    for said in ("later", "later 2h", "/remind in 20 min"):
        assert "Reminders are off, so none would come." in flat(await ann.says(said))
    await ann.presses("Messages on again")
    await ann.says("later 2h")
    assert stamps(await town.steer(":until 2026-01-05T23:00")) == ["Mon 5 Jan 09:00"]


@pytest.mark.parametrize("settled", [STEADY, "skip tired", "/pause travel"])
async def test_a_settled_day_is_shown_in_place_of_the_choices(ann: Person, settled: str) -> None:
    await ann.says(settled)
    shown = await ann.says("/today")
    assert await ann.says("later") == shown
    assert await ann.says("later 2h") == shown


async def test_later_is_taken_back_and_nothing_comes_where_the_usual_hour_is_past(
    town: Town, ann: Person
) -> None:
    await ann.says("later 2h")
    assert "No reminder of the session on Mon 5 Jan any more." in flat(
        await ann.presses("No reminder after all")
    )
    assert stamps(await town.steer(":until 2026-01-06T08:00")) == ["Tue 6 Jan 07:00"]


async def test_tonight_means_tonight_whenever_it_is_pressed(town: Town, ann: Person) -> None:
    await ann.presses("Later")
    await town.wait("40m")
    await ann.presses("Tonight")
    assert stamps(await town.steer(":until 2026-01-05T23:00")) == ["Mon 5 Jan 20:00"]


async def test_an_undone_pause_lets_what_was_moved_come(town: Town, ann: Person) -> None:
    await ann.says("later 2h")
    await ann.says("/pause travel")
    assert stamps(await town.steer(":until 2026-01-05T08:00")) == []
    await ann.says("/undo")
    assert stamps(await town.steer(":until 2026-01-05T10:00")) == ["Mon 5 Jan 09:00"]


async def test_a_pause_silences_what_was_moved(town: Town, ann: Person) -> None:
    await ann.says("later 2h")
    await ann.says("/pause travel")
    assert stamps(await town.wait("2d")) == []


async def test_over_midnight_the_same_day_goes_on(town: Town, ann: Person) -> None:
    await ann.says("/settings quiet 02:00-06:00")
    await town.steer(":until 2026-01-05T23:30")
    assert "I will be back at 00:15" in await ann.says("later 45 min")
    heard = await town.steer(":until 2026-01-06T01:00")
    assert stamps(heard) == ["Tue 6 Jan 00:15"]
    assert "Mon 5 Jan, load day" in heard
