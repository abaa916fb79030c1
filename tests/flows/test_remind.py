"""/remind: the hours by weekday or for one date, echoed back, asked back where they may mean two things."""

import pytest

from core.domain.events import Changed
from core.intents import ChangeReminders, DeclineHour
from tests.flows.books import Books
from tests.flows.test_due import stamps
from tests.people import Person, Town, flat


async def plan(person: Person) -> str:
    """Return the hours as the settings list them."""
    listed = await person.says("/settings")
    return next(line.split(" · ")[0] for line in listed.splitlines() if line.startswith("training hour"))


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("07:30", "every day 07:30"),
        ("8am", "every day 08:00"),
        ("19:30 every day", "every day 19:30"),
        ("weekdays 6:30, weekends 9:00", "Mon–Fri 06:30, Sat and Sun 09:00"),
        ("werktags 6:30, wochenende 9:00", "Mon–Fri 06:30, Sat and Sun 09:00"),
        ("08:00 mon,wed", "Mon and Wed 08:00"),
        ("08:00 mon-wed, 09:00 fri", "Mon–Wed 08:00, Fri 09:00"),
        ("off sun", "Mon–Sat 07:00"),
    ],
)
async def test_hours_are_saved_and_the_whole_plan_is_shown_back(ann: Person, line: str, told: str) -> None:
    before = await plan(ann)
    assert f"I remind you {told}." in flat(await ann.says(f"/remind {line}"))
    assert await plan(ann) == f"training hour: {told}"
    await ann.says("/undo")
    assert await plan(ann) == before


async def test_days_not_named_keep_their_hour_once_the_plan_differs_by_day(ann: Person) -> None:
    await ann.says("/remind weekdays 6:30, weekends 9:00")
    heard = flat(await ann.says("/remind 07:00 mon,wed"))
    assert "Mon and Wed 07:00, Tue, Thu and Fri 06:30, Sat and Sun 09:00" in heard


async def test_days_left_out_of_a_plan_that_was_the_same_each_day_are_named_and_brought_back(
    ann: Person,
) -> None:
    heard = flat(await ann.says("/remind 09:00 sat,sun"))
    assert "Without a reminder now: Mon–Fri." in heard
    await ann.presses("Keep Mon–Fri 07:00")
    assert await plan(ann) == "training hour: Mon–Fri 07:00, Sat and Sun 09:00"


async def test_days_without_an_hour_are_silent(town: Town, ann: Person) -> None:
    await ann.says("/remind 08:00 wed,fri")
    heard = stamps(await town.steer(":until 2026-01-12T23:00"))
    assert heard == ["Wed 7 Jan 08:00", "Fri 9 Jan 08:00"]


async def test_each_day_comes_at_its_own_hour(town: Town, ann: Person) -> None:
    await ann.says("/settings rest none")
    await ann.says("/remind weekdays 6:30, weekends 9:00")
    heard = stamps(await town.steer(":until 2026-01-09T12:00"))
    await ann.says("/help")
    heard += stamps(await town.steer(":until 2026-01-12T08:00"))
    days = ["Tue 6", "Wed 7", "Thu 8", "Fri 9"]
    assert heard == [
        *(f"{day} Jan 06:30" for day in days),
        "Sat 10 Jan 09:00",
        "Sun 11 Jan 09:00",
        "Mon 12 Jan 06:30",
    ]


@pytest.mark.parametrize("line", ["off", "aus", "off every day", "off mon-sun"])
async def test_off_silences_all_and_on_brings_it_back(town: Town, ann: Person, line: str) -> None:
    assert "Reminders are off" in await ann.says(f"/remind {line}")
    assert stamps(await town.wait("2d")) == []
    assert "every day 07:00" in await ann.says("/remind on")
    assert stamps(await town.wait("1d")) == ["Thu 8 Jan 07:00"]


async def test_off_is_undone_by_one_tap(town: Town, ann: Person) -> None:
    await ann.says("/remind off")
    await ann.presses("Undo")
    assert stamps(await town.wait("1d")) == ["Tue 6 Jan 07:00"]


async def test_an_hour_said_while_all_is_off_brings_reminders_back(town: Town, ann: Person) -> None:
    await ann.says("/remind off")
    await ann.says("/remind 08:00")
    assert stamps(await town.wait("2d")) == ["Mon 5 Jan 08:00", "Tue 6 Jan 08:00"]


@pytest.mark.parametrize(
    ("line", "choices", "taken"),
    [
        ("7", ["Every day 07:00", "Every day 19:00"], "every day 19:00"),
        ("half past six", ["Every day 06:30", "Every day 18:30"], "every day 18:30"),
    ],
)
async def test_what_may_mean_two_hours_is_asked_before_anything_is_saved(
    ann: Person, books: Books, line: str, choices: list[str], taken: str
) -> None:
    before = books.ledger()
    assert "Nothing is saved yet." in flat(await ann.says(f"/remind {line}"))
    assert ann.sees() == choices
    assert books.ledger() == before
    await ann.presses("2")
    assert await plan(ann) == f"training hour: {taken}"


async def test_four_readings_of_two_hours_are_each_under_a_button(ann: Person) -> None:
    await ann.says("/remind weekdays 6, weekends 9")
    assert len(ann.sees()) == 4
    await ann.presses("Mon–Fri 06:00, Sat and Sun 21:00")
    assert await plan(ann) == "training hour: Mon–Fri 06:00, Sat and Sun 21:00"


async def test_too_many_readings_are_asked_for_in_other_words(ann: Person, books: Books) -> None:
    before = books.ledger()
    assert "with the hour in full" in flat(await ann.says("/remind mon 6, tue 7, wed 8"))
    assert ann.sees() == []
    assert books.ledger() == before


@pytest.mark.parametrize("line", ["blah", "25:00", "mon", "🙂", "x" * 5000])
async def test_what_cannot_be_read_is_named_with_an_example_and_changes_nothing(
    ann: Person, books: Books, line: str
) -> None:
    before = books.ledger()
    assert "For example: /remind 07:00 mon,wed" in flat(await ann.says(f"/remind {line}"))
    assert books.ledger() == before


@pytest.mark.parametrize("line", ["07:00", "daily 7am", "on"])
async def test_what_is_so_already_is_no_action_to_undo(ann: Person, books: Books, line: str) -> None:
    before = books.ledger()
    assert "So it is already" in await ann.says(f"/remind {line}")
    assert "Undo" not in ann.sees()
    assert books.ledger() == before


async def test_the_morning_question_goes_along_where_it_stood_by_default(ann: Person) -> None:
    assert "morning question comes at 05:30" in flat(await ann.says("/remind 06:00"))
    assert "morning question comes at 06:00" in flat(await ann.says("/remind weekdays 18:00, weekends 6:30"))
    await ann.says("/settings morning 05:00")
    assert "morning question comes at 05:00" in flat(await ann.says("/remind 18:00"))


async def test_an_hour_within_quiet_hours_is_told_and_kept(town: Town, ann: Person) -> None:
    assert "05:00 lies within your quiet hours, 22:00–06:00." in flat(await ann.says("/remind 05:00"))
    assert stamps(await town.wait("1d")) == ["Tue 6 Jan 05:00"]


async def test_a_later_hour_after_todays_reminder_begins_tomorrow_and_is_offered_for_today(
    town: Town, ann: Person
) -> None:
    await town.steer(":until 2026-01-06T08:00")
    heard = flat(await ann.says("/remind 18:30"))
    assert "the new hour begins with the next day" in heard
    assert "Next: Wed 7 Jan, 18:30" in heard
    assert stamps(await town.steer(":until 2026-01-06T23:00")) == []


async def test_the_hour_offered_for_today_is_its_own_instant_whenever_it_is_pressed(
    town: Town, ann: Person
) -> None:
    await town.steer(":until 2026-01-06T08:00")
    await ann.says("/remind 18:30")
    await town.wait("20m")
    await ann.presses("Also today at 18:30")
    assert stamps(await town.steer(":until 2026-01-07T19:00"))[0] == "Tue 6 Jan 18:30"


async def test_today_is_offered_to_nobody_who_is_done(town: Town, ann: Person) -> None:
    await town.steer(":until 2026-01-06T08:00")
    await ann.says("skip tired")
    await ann.says("/remind 18:30")
    assert not any(label.startswith("Also today") for label in ann.sees())


async def test_alone_it_shows_what_comes_and_how_to_change_it(ann: Person) -> None:
    heard = flat(await ann.says("/remind"))
    for told in (
        "Session: every day 07:00",
        "06:30, after a load day",
        "Sunday 19:00",
        "Quiet hours: 22:00–06:00",
    ):
        assert told in heard
    assert "Next: Tue 6 Jan, 07:00 (tomorrow)." in heard
    assert "/remind 07:00 mon,wed" in heard
    await ann.says("/remind off")
    assert "They are off" in await ann.says("/remind")
    assert "Messages on again" in ann.sees()


async def a_week_at_six_in_the_evening(town: Town, ann: Person) -> None:
    """Let Ann log at 18:00 for seven days."""
    for day in range(6, 13):
        await town.steer(f":until 2026-01-{day:02}T18:00")
        await ann.says("done")


async def test_the_hour_one_really_trains_at_is_suggested_and_taken(town: Town, ann: Person) -> None:
    await a_week_at_six_in_the_evening(town, ann)
    assert "You mostly train around 18:00" in flat(await ann.says("/remind"))
    await ann.presses("Remind me at 18:00")
    assert await plan(ann) == "training hour: every day 18:00"
    assert "You mostly train" not in await ann.says("/remind")


async def test_a_suggestion_declined_does_not_come_again_until_that_is_undone(
    town: Town, ann: Person, books: Books
) -> None:
    await a_week_at_six_in_the_evening(town, ann)
    await ann.says("/remind")
    assert "Kept: every day 07:00." in await ann.presses("Keep 07:00")
    assert isinstance(books.events()[-1], Changed)
    assert "You mostly train" not in await ann.says("/remind")
    assert "the change of suggested hour" in await ann.says("/undo")
    assert "You mostly train" in await ann.says("/remind")


@pytest.mark.parametrize("hour", ["", "late", "25:00", "18:30+02:00"])
async def test_a_forged_suggestion_is_answered(ann: Person, books: Books, hour: str) -> None:
    (answer,) = await ann.asks(DeclineHour(hour))
    assert answer.lines
    assert (
        all(not isinstance(one, Changed) or one.declined_at is None for one in books.events()[-1:])
        or hour[-1:] == "0"
    )


@pytest.mark.parametrize("line", ["usual 2026-13-45", "usual 2020-01-01", "usual 2027-01-01"])
async def test_a_forged_way_back_changes_nothing(town: Town, ann: Person, line: str) -> None:
    await ann.asks(ChangeReminders(line))
    assert stamps(await town.wait("1d")) == ["Tue 6 Jan 07:00"]


async def test_settings_and_remind_are_one_way(town: Town) -> None:
    ann, ben = town.person("ann"), town.person("ben")
    await ann.starts()
    await ben.starts()
    assert await ann.says("/settings hour weekdays 6:30") == await ben.says("/remind weekdays 6:30")


async def test_stop_all_messages_lets_everything_sleep_and_one_tap_wakes_it(town: Town, ann: Person) -> None:
    appointed = await town.coach.next_due(town.now)
    assert appointed is not None
    for again in ("Undo", "Messages on again"):
        await ann.says("/stop")
        await ann.presses("Stop all messages")
        assert await town.coach.next_due(town.now) is None
        await ann.presses(again)
        assert await town.coach.next_due(town.now) == appointed


@pytest.mark.parametrize("reminder", ["the session", "the nudge"])
async def test_every_reminder_stops_all_messages_by_one_tap(town: Town, ann: Person, reminder: str) -> None:
    await town.steer(":until 2026-01-06T07:00" if reminder == "the session" else ":until 2026-01-06T10:00")
    assert "No more messages from me" in await ann.presses("Stop all messages")
    assert stamps(await town.wait("2d")) == []


@pytest.mark.parametrize(
    ("words", "command"),
    [
        ("remind 7:30", "/remind 7:30"),
        ("Remind off sun", "/remind off sun"),
        ("remind me tomorrow 6pm", "/remind tomorrow 6pm"),
        ("remind on", "/remind on"),
        ("remind", "/remind"),
        ("when?", "/when"),
    ],
)
async def test_they_are_understood_without_their_slash(town: Town, words: str, command: str) -> None:
    ann, ben = town.person("ann"), town.person("ben")
    await ann.starts()
    await ben.starts()
    assert await ann.says(words) == await ben.says(command)


@pytest.mark.parametrize("words", ["remind me to buy milk", "when will it rain"])
async def test_other_words_are_not_taken_for_them(ann: Person, words: str) -> None:
    assert "I did not understand that." in await ann.says(words)
