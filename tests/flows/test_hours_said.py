"""Hours in free words: taken where one is asked for, asked back elsewhere, and never noted as training."""

import pytest

from core.domain.events import Logged
from core.speech.act import decode
from tests.flows.books import Books
from tests.flows.test_due import stamps
from tests.flows.test_remind import plan
from tests.people import Person, Town, flat

STEADY = "10 10 10 steady pain 0 effort 7"
OFFERED = ["In 30 minutes", "In 2 hours", "Tonight at 20:00"]


async def is_asked_back(ann: Person, books: Books, said: str, sees: list[str]) -> None:
    """Say something, see these buttons, and find nothing written down yet."""
    before = books.ledger()
    await ann.says(said)
    assert ann.sees() == sees
    assert books.ledger() == before


def logs(books: Books) -> list[Logged]:
    """Return what is noted as training."""
    return [one for one in books.events() if isinstance(one, Logged)]


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("in 30 hours", "By then your day is over. The latest today is 21:59."),
        ("in 0 min", "at least one minute"),
        ("-3", "at least one minute"),
        ("25:00", "“25:00” is no hour of the day."),
        ("06:45", "06:45 is over already today."),
        ("7am and 7pm", "One hour is enough."),
        ("tomorrow", "The next session comes Tue 6 Jan, 07:00 (tomorrow)."),
        ("in 2 days", "The next session comes Tue 6 Jan, 07:00 (tomorrow)."),
        ("in 3 weeks", "The next session comes Tue 6 Jan, 07:00 (tomorrow)."),
        ("bananas", "I found no hour in “bananas”."),
        ("after lunch", "I found no hour in “after lunch”."),
        ("🙂", "I found no hour in “🙂”."),
    ],
)
async def test_what_is_no_hour_of_today_is_told_and_may_be_said_again(
    ann: Person, books: Books, said: str, why: str
) -> None:
    await ann.presses("Later")
    assert why in flat(await ann.says(said))
    assert ann.sees()
    assert not logs(books)
    assert "I will be back at 19:30" in await ann.says("19:30")


@pytest.mark.parametrize("said", ["bananas", "06:45", "25:00", "in 0 min"])
async def test_the_choices_are_shown_again(ann: Person, said: str) -> None:
    await ann.presses("Later")
    await ann.says(said)
    assert ann.sees() == OFFERED


@pytest.mark.parametrize("said", ["no", "cancel", "never mind", "Nevermind.", "not today", "forget it"])
async def test_the_question_is_left_without_a_change(ann: Person, books: Books, said: str) -> None:
    await ann.presses("Later")
    before = books.ledger()
    assert "nothing was changed" in await ann.says(said)
    assert books.person().awaiting == ""
    assert books.ledger() == before


@pytest.mark.parametrize(
    ("said", "sees"),
    [
        ("9:30", ["At 09:30", "Every day at 09:30", "Log 9:30"]),
        ("19:30", ["At 19:30", "Every day at 19:30"]),
        ("in 5 min", ["At 07:05"]),
        ("in 3 hours", ["At 10:00"]),
        ("7pm", ["At 19:00", "Every day at 19:00"]),
        ("02:50", ["Every day at 02:50", "Log 02:50"]),
    ],
)
async def test_a_time_nobody_asked_for_is_asked_back_and_not_noted(
    ann: Person, books: Books, said: str, sees: list[str]
) -> None:
    await is_asked_back(ann, books, said, sees)


async def test_a_hold_told_as_a_clock_is_logged_by_one_tap(ann: Person, books: Books) -> None:
    await ann.says("1:30 1:20 1:10")
    await ann.presses("Log 1:30 1:20 1:10")
    assert [one.count for log in logs(books) for one in log.sets] == [90, 80, 70]


@pytest.mark.parametrize("line", ["wall sit 1:30", "1:30 1:30 steady", "/log 1:30", "5 min", "30s"])
async def test_a_log_in_minutes_or_with_a_name_is_noted_at_once(ann: Person, books: Books, line: str) -> None:
    await ann.says(line)
    assert logs(books)


async def test_hours_are_no_exercise_in_any_line(ann: Person, books: Books) -> None:
    await ann.says("/log in 30 hours")
    await ann.says("in 30 hours")
    assert not logs(books)


async def test_changing_the_hour_waits_for_it(ann: Person, books: Books) -> None:
    await ann.says("/remind")
    assert "every day 08:00" in flat(await ann.says("08:00"))
    assert await plan(ann) == "training hour: every day 08:00"
    assert not logs(books)


async def test_the_hour_to_change_to_may_be_asked_back_refused_or_left(ann: Person) -> None:
    await ann.says("/remind")
    await ann.says("8")
    assert ann.sees() == ["Every day 08:00", "Every day 20:00"]
    assert "no hour of the day" in flat(await ann.says("25:00"))
    assert "24 hours" in flat(await ann.says("in 30 hours"))
    assert "nothing was changed" in await ann.says("no")
    assert await plan(ann) == "training hour: every day 07:00"


@pytest.mark.parametrize("line", [STEADY, "12 12", "12 12 steady", "done", "skip tired", "8 8 8"])
async def test_a_log_after_the_reminders_were_shown_is_a_log(town: Town, line: str) -> None:
    ann, ben = town.person("ann"), town.person("ben")
    await ann.starts()
    await ben.starts()
    await ann.says("/remind")
    assert await ann.says(line) == await ben.says(line)


async def test_only_what_can_be_kept_is_offered(town: Town, ann: Person) -> None:
    await town.steer(":until 2026-01-05T20:30")
    await ann.says("later")
    assert ann.sees() == ["In 30 minutes"]
    await town.steer(":until 2026-01-05T21:40")
    await ann.says("later")
    assert ann.sees() == ["Tonight at 21:59"]
    await ann.presses("1")
    assert stamps(await town.steer(":until 2026-01-05T23:00")) == ["Mon 5 Jan 21:59"]


@pytest.mark.parametrize("clock", ["2026-01-05T22:30", "2026-01-06T02:45"])
async def test_where_no_time_is_left_that_is_said_at_once(town: Town, ann: Person, clock: str) -> None:
    await town.steer(f":until {clock}")
    heard = flat(await ann.says("later"))
    assert "There is no time left today" in heard
    assert "The next session comes Tue 6 Jan, 07:00" in heard
    assert ann.sees() == ["Today", "Skip"]


async def test_later_for_a_day_that_is_over_says_so(town: Town, ann: Person) -> None:
    later = decode(ann.act("Later"))
    await town.steer(":until 2026-01-06T12:00")
    (answer,) = await ann.asks(later)
    told = " ".join(span.text for line in answer.lines for span in line)
    assert "That was for Mon 5 Jan, and that day is over." in told


async def test_a_quiet_hour_of_another_date_offers_only_that_date(ann: Person) -> None:
    assert "The latest on Tue 6 Jan is 21:59." in flat(await ann.says("/remind tomorrow 23:00"))
    assert ann.sees() == ["At Tue 6 Jan, 21:59", "Today"]
    assert "Tue 6 Jan, 21:59" in flat(await ann.presses("1"))


async def test_no_button_leads_to_a_day_that_has_nothing(ann: Person) -> None:
    await ann.says("/remind 2026-01-11 02:30")
    assert not any("11 Jan" in label for label in ann.sees())


async def test_past_midnight_the_day_that_still_lasts_is_named(town: Town, ann: Person) -> None:
    await ann.says("/settings quiet off")
    await town.steer(":until 2026-01-06T00:20")
    heard = flat(await ann.says("/remind today 23:00"))
    assert "Your Mon 5 Jan lasts until 03:00." in heard
    assert ann.sees() == ["At 23:00", "Today"]


@pytest.mark.parametrize(
    ("settled", "why"),
    [
        (STEADY, "Mon 5 Jan is logged already"),
        ("skip tired", "You skipped Mon 5 Jan"),
        ("/pause holiday 5d", "On Mon 5 Jan everything is paused"),
    ],
)
async def test_why_there_is_nothing_to_remind_of_is_told(ann: Person, settled: str, why: str) -> None:
    await ann.says(settled)
    assert why in flat(await ann.says("/remind today 18:00"))


async def test_the_reminders_tell_of_a_pause(ann: Person) -> None:
    await ann.says("/pause holiday 5d")
    assert "Paused to the end of Fri 9 Jan (holiday)." in flat(await ann.says("/remind"))
    assert "Resume" in ann.sees()
