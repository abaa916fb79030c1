"""/remind where words may mean once or always, silence other days, or want out: asked, kept or pointed on."""

import pytest

from tests.flows.books import Books
from tests.flows.test_due import stamps
from tests.flows.test_hours_said import is_asked_back
from tests.flows.test_remind import a_week_at_six_in_the_evening, plan
from tests.people import Person, Town, flat

FRIDAY = [
    "Only Fri 9 Jan, 18:00",
    "Mon–Thu, Sat and Sun 07:00, Fri 18:00",
    "Fri 18:00, no other day",
]


@pytest.mark.parametrize("line", ["friday 6pm", "fri 18:00", "18:00 fri", "viernes a las 18:00"])
async def test_one_weekday_is_asked_back_once_or_every_week(ann: Person, books: Books, line: str) -> None:
    before = books.ledger()
    assert "Once, or every week? Nothing is saved yet." in flat(await ann.says(f"/remind {line}"))
    assert ann.sees() == FRIDAY
    assert books.ledger() == before


@pytest.mark.parametrize(
    ("pressed", "after"),
    [
        ("1", "every day 07:00"),
        ("2", "Fri 18:00, Mon–Thu, Sat and Sun 07:00"),
        ("3", "Fri 18:00"),
    ],
)
async def test_each_answer_does_what_it_says(town: Town, ann: Person, pressed: str, after: str) -> None:
    await ann.says("/remind friday 6pm")
    await ann.presses(pressed)
    assert sorted(await plan(ann)) == sorted(f"training hour: {after}")
    heard = stamps(await town.steer(":until 2026-01-09T23:00"))
    assert "Fri 9 Jan 18:00" in heard
    assert ("Tue 6 Jan 07:00" in heard) == (pressed != "3")


async def test_once_the_plan_differs_by_day_one_weekday_is_once_or_every_week(ann: Person) -> None:
    await ann.says("/remind weekdays 6:30, weekends 9:00")
    await ann.says("/remind fri 18:00")
    assert ann.sees() == ["Only Fri 9 Jan, 18:00", "Mon–Thu 06:30, Fri 18:00, Sat and Sun 09:00"]
    await ann.presses("2")
    assert await plan(ann) == "training hour: Mon–Thu 06:30, Fri 18:00, Sat and Sun 09:00"


@pytest.mark.parametrize(
    "line", ["weekdays 6:30", "every friday 6pm", "fridays 18:00", "mondays and wednesdays 8am"]
)
async def test_days_are_not_silenced_unasked(ann: Person, books: Books, line: str) -> None:
    before = books.ledger()
    assert "And the other days" in flat(await ann.says(f"/remind {line}"))
    assert len(ann.sees()) == 2
    assert books.ledger() == before
    await ann.presses("1")
    assert "07:00" in await plan(ann)


async def test_a_weekday_whose_hour_may_be_two_is_asked_for_both_in_turn(ann: Person) -> None:
    await ann.says("/remind 8 mon")
    assert ann.sees() == ["Mon 08:00", "Mon 20:00"]
    await ann.presses("Mon 20:00")
    assert ann.sees()[0] == "Only Mon 5 Jan, 20:00"


@pytest.mark.parametrize(
    ("said", "sees"),
    [
        ("remind me at 8pm", ["Today only, at 20:00", "Every day 20:00"]),
        ("Remind me at 18:30 please", ["Today only, at 18:30", "Every day 18:30"]),
        ("remind me at 6am", ["Every day 06:00"]),
    ],
)
async def test_an_hour_in_free_words_is_asked_back_today_or_every_day(
    ann: Person, books: Books, said: str, sees: list[str]
) -> None:
    await is_asked_back(ann, books, said, sees)


@pytest.mark.parametrize("line", ["remind me every day at 8pm", "/remind 20:00", "/remind 8pm"])
async def test_what_is_said_plainly_is_saved_at_once(ann: Person, line: str) -> None:
    await ann.says(line)
    assert await plan(ann) == "training hour: every day 20:00"


async def test_an_hour_without_days_leaves_days_that_are_off_alone(ann: Person) -> None:
    await ann.says("/remind off sun")
    assert "As before: Sun off." in flat(await ann.says("/remind 12:00"))
    assert await plan(ann) == "training hour: Mon–Sat 12:00"
    await ann.says("/remind 13:00")
    await ann.presses("Every day 13:00")
    assert await plan(ann) == "training hour: every day 13:00"


async def test_a_suggestion_taken_replaces_only_the_usual_hour(town: Town, ann: Person) -> None:
    await ann.says("/remind weekdays 7:00, sat 9:00, off sun")
    before = await plan(ann)
    await a_week_at_six_in_the_evening(town, ann)
    await ann.says("/remind")
    heard = flat(await ann.presses("Remind me at 18:00"))
    assert "I remind you Mon–Fri 18:00, Sat 09:00." in heard
    assert "As before: Sat 09:00 and Sun off." in heard
    await ann.presses("Undo")
    assert await plan(ann) == before


@pytest.mark.parametrize(
    "said",
    ["/remind stop", "/remind no reminders please", "stop reminding me", "no reminders please",
     "Please stop the reminders!", "no more messages", "don't remind me"],
)  # fmt: skip
async def test_wanting_out_is_understood(town: Town, ann: Person, said: str) -> None:
    assert "Reminders are off" in await ann.says(said)
    assert stamps(await town.wait("2d")) == []
    await ann.presses("Undo")
    assert stamps(await town.wait("1d")) == ["Thu 8 Jan 07:00"]


@pytest.mark.parametrize(
    ("line", "typed"),
    [
        ("off tomorrow", "/pause 2026-01-06"),
        ("off until friday", "/pause 2026-01-09"),
        ("off for a week", "/pause 2026-01-11"),
        ("off for 10 days", "/pause 2026-01-14"),
    ],
)
async def test_off_for_a_while_points_to_a_pause(
    town: Town, ann: Person, books: Books, line: str, typed: str
) -> None:
    before = books.ledger()
    assert typed in flat(await ann.says(f"/remind {line}"))
    assert books.ledger() == before
    await ann.presses("Quiet to the end")
    assert stamps(await town.wait("1d")) == []


async def test_off_today_points_to_a_skip(ann: Person) -> None:
    assert "/log skip" in await ann.says("/remind off today")
    await ann.presses("Skip")
    assert "Tired" in ann.sees()


@pytest.mark.parametrize("line", ["07:00 08:00", "7am and 7pm", "7am 19:30"])
async def test_two_hours_for_the_same_days_are_too_many(ann: Person, books: Books, line: str) -> None:
    before = books.ledger()
    assert "I come once a day" in flat(await ann.says(f"/remind {line}"))
    assert books.ledger() == before


async def test_a_day_that_ends_earlier_names_the_day_it_is_then(town: Town, ann: Person) -> None:
    await town.steer(":until 2026-01-06T01:30")
    heard = flat(await ann.says("/settings day end midnight"))
    assert "what you log after it belongs to the new day. Today is Tue 6 Jan for you now." in heard


async def test_the_morning_question_alone_is_not_switched_off_and_why(ann: Person) -> None:
    assert "whether the calf is ready" in flat(await ann.says("/settings morning off"))
