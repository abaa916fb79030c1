"""/when: only what would really come, in local and relative time, across the next change of the clocks."""

import re
from datetime import datetime

import pytest

from tests.flows.books import Books
from tests.flows.test_due import STAMP
from tests.people import Person, Town, flat

STEADY = "10 10 10 steady pain 0 effort 7"
LINE = re.compile(r"^• (\w{3} \d{1,2} \w{3}), (\d\d:\d\d), (?!.*, if )", re.MULTILINE)


def foretold(heard: str) -> list[str]:
    """List the day and wall time of each message foretold, but those that hinge; what comes together once."""
    return list(dict.fromkeys(f"{day} {clock}" for day, clock in LINE.findall(heard)))


async def test_what_comes_is_listed_with_its_day_hour_and_distance(ann: Person) -> None:
    heard = flat(await ann.says("/when"))
    assert "by your clock (UTC, now 07:00)" in heard
    assert "• Tue 6 Jan, 06:30, tomorrow: morning question, if today’s session is done" in heard
    assert "• Tue 6 Jan, 07:00, tomorrow: light day" in heard
    assert "• Wed 7 Jan, 07:00, in 2 days: load day" in heard
    assert "Clocks" not in heard


async def test_what_comes_today_is_told_in_hours_and_minutes(town: Town, ann: Person) -> None:
    await ann.says("/remind 10:20")
    assert "• Mon 5 Jan, 10:20, in 3 h 20 min: load day" in flat(await ann.says("/when"))
    await town.wait("3h")
    assert "• Mon 5 Jan, 10:20, in 20 min: load day" in flat(await ann.says("/when"))


async def test_the_morning_question_is_certain_once_the_load_is_logged(ann: Person) -> None:
    await ann.says(STEADY)
    assert "• Tue 6 Jan, 06:30, tomorrow: morning question •" in flat(await ann.says("/when"))
    await ann.says("/undo")
    await ann.says("skip tired")
    assert "Tue 6 Jan, 06:30" not in flat(await ann.says("/when"))


async def test_every_morning_question_is_listed_with_what_it_hinges_on(town: Town, ann: Person) -> None:
    await town.steer(":until 2026-01-09T12:00")
    heard = flat(await ann.says("/when"))
    assert "• Sat 10 Jan, 06:30, tomorrow: morning question, if today’s session is done" in heard
    assert "• Tue 13 Jan, 06:30, in 4 days: morning question, if the session of Mon 12 Jan is done" in heard


async def test_a_day_on_which_something_comes_is_not_called_silent(town: Town, ann: Person) -> None:
    await town.steer(":until 2026-01-10T08:00")
    heard = flat(await ann.says("/when"))
    assert "• Sun 11 Jan, 06:30, tomorrow: morning question, if today’s session is done" in heard
    assert "• Sun 11 Jan: rest day, no session • Sun 11 Jan, 19:00, tomorrow: the week in short" in heard
    await ann.says("/settings recap off")
    await ann.says("skip tired")
    assert "• Sun 11 Jan: rest day, silent" in flat(await ann.says("/when"))


@pytest.mark.parametrize(("clock", "listed"), [("01:30", "Wed 7 Jan"), ("03:30", "Thu 8 Jan")])
async def test_the_next_morning_question_is_listed_at_night_too(
    town: Town, ann: Person, clock: str, listed: str
) -> None:
    await town.steer(f":until 2026-01-07T{clock}")
    heard = flat(await ann.says("/when"))
    assert re.search(rf"• {listed}, 06:30, [^•]*: morning question, if today’s session is done", heard)


async def test_while_training_rests_the_questions_are_listed_as_far_as_they_may_come(
    town: Town, ann: Person
) -> None:
    await ann.says("10 10 10 steady pain 6 effort 7")
    heard = flat(await ann.says("/when"))
    assert "• Tue 6 Jan, 06:30, tomorrow: morning question •" in heard
    assert "Wed 7 Jan, 06:30, in 2 days: morning question, if training still rests then" in heard
    arrived = await town.wait("50h")
    assert [at for at, _ in STAMP.findall(arrived)][:2] == ["Tue 6 Jan 06:30", "Wed 7 Jan 06:30"]


async def test_a_morning_question_in_quiet_hours_is_listed_with_the_session_it_comes_with(
    town: Town, ann: Person
) -> None:
    await ann.says(STEADY)
    await ann.says("/settings morning 04:30")
    await ann.says("/remind 05:00")
    heard = flat(await ann.says("/when"))
    assert "• Tue 6 Jan, 05:00, tomorrow: morning question • Tue 6 Jan, 05:00, tomorrow: light day" in heard
    assert [at for at, _ in STAMP.findall(await town.wait("23h"))] == ["Tue 6 Jan 05:00"]


async def test_the_reminder_of_today_that_is_about_to_come_after_a_flight_is_listed(
    town: Town, ann: Person
) -> None:
    await town.steer(":until 2026-01-06T05:00")
    assert "Today’s reminder comes now, as 07:00 is past there." in flat(await ann.says("/timezone Tokyo"))
    assert "• Tue 6 Jan, 14:00, now: load day" in flat(await ann.says("/when"))
    assert [at for at, _ in STAMP.findall(await town.wait("1m"))] == ["Tue 6 Jan 14:00"]
    assert "now: " not in await ann.says("/when")


async def test_every_listed_morning_question_comes_when_each_session_is_done(town: Town, ann: Person) -> None:
    heard = flat(await ann.says("/when"))
    told = [line[0] for line in re.findall(r"• (\w{3} \d{1,2} \w{3}), 06:30, ([^•]*morning)", heard)]
    came = []
    for _ in range(16):
        said = await town.wait("12h")
        came += [at.removesuffix(" 06:30") for at, line in STAMP.findall(said) if "calf feel" in line]
        if "calf feel" in said:
            await ann.presses("0")
        if "load day" in await ann.says("/today") and "Done as planned" in ann.sees():
            await ann.says(STEADY)
    assert told
    assert came[: len(told)] == told


LIVES: dict[str, list[str]] = {
    "as it is": [],
    "logged": [STEADY],
    "skipped": ["skip tired"],
    "later today": ["/remind 18:30"],
    "by weekday": ["/remind weekdays 6:30, weekends 9:00"],
    "two days": ["/remind 08:00 wed,sat"],
    "moved": ["/remind tomorrow 6pm", "/remind in 2 hours"],
    "moved and back": ["/remind tomorrow 6pm", "/remind usual 2026-01-06"],
    "abroad": ["/timezone Auckland"],
    "quiet": [STEADY, "/settings quiet 20:00-08:00"],
    "quiet recap": ["/settings quiet 18:00-20:30"],
    "paused": ["/pause travel 4d"],
    "paused for long": ["/pause travel 40d"],
    "paused and back": ["/pause travel 4d", "/resume"],
    "no recap": ["/settings recap off"],
    "rest told": ["/settings rest-reminders on"],
    "race": ["/race 2026-01-09"],
    "off": ["/remind off"],
    "open pause": ["/pause travel"],
}


@pytest.mark.parametrize("life", LIVES)
async def test_whatever_is_foretold_comes_and_nothing_else_does_first(
    town: Town, ann: Person, life: str
) -> None:
    for line in LIVES[life]:
        await ann.says(line)
    told = foretold(await ann.says("/when"))
    days = {"paused for long": 50, "two days": 14}.get(life, 10)
    arrived = [at for at, line in STAMP.findall(await town.wait(f"{days}d")) if "still open" not in line]
    # Nobody logs on the way: what only follows a session done is left out on both sides.
    assert [at for at in arrived if at in told] == told
    assert not told or arrived[: arrived.index(told[-1]) + 1] == told


async def test_a_rest_day_is_marked_as_silent(ann: Person) -> None:
    await ann.says("/settings rest day wednesday")
    heard = flat(await ann.says("/when"))
    assert "• Wed 7 Jan: rest day, silent" in heard
    await ann.says("/settings rest-reminders on")
    assert "• Wed 7 Jan, 07:00, in 2 days: rest day, a line" in flat(await ann.says("/when"))


async def test_what_was_moved_is_marked(ann: Person) -> None:
    await ann.says("later 2h")
    assert "• Mon 5 Jan, 09:00, in 2 h: load day, moved by you" in flat(await ann.says("/when"))


async def test_the_nudge_to_come_is_told(town: Town, ann: Person) -> None:
    await town.steer(":until 2026-01-06T08:00")
    assert "• Tue 6 Jan, 10:00, in 2 h: one nudge, if today’s session is still open" in flat(
        await ann.says("/when")
    )
    await ann.says("skip tired")
    assert "nudge" not in await ann.says("/when")


async def test_a_pause_is_told_with_its_end_and_what_comes_after_it(ann: Person) -> None:
    await ann.says("/pause travel 3d")
    heard = flat(await ann.says("/when"))
    assert "Paused to the end of Wed 7 Jan (travel)." in heard
    assert heard.index("Paused") < heard.index("• Thu 8 Jan, 07:00, in 3 days: load day")
    await ann.presses("Resume")
    assert "Paused" not in await ann.says("/when")


async def test_an_open_pause_and_silence_tell_that_nothing_comes(ann: Person) -> None:
    await ann.says("/pause travel")
    heard = flat(await ann.says("/when"))
    assert "Paused until you resume (travel)." in heard
    assert "•" not in heard
    await ann.says("/resume")
    await ann.says("/remind off")
    heard = flat(await ann.says("/when"))
    assert "Reminders are off: nothing comes by itself." in heard
    assert "•" not in heard
    await ann.presses("Messages on again")
    assert "•" in await ann.says("/when")


async def test_a_stop_tells_that_no_session_comes(ann: Person) -> None:
    await ann.says("/stop")
    await ann.presses("One calf")
    heard = flat(await ann.says("/when"))
    assert "Training waits for a professional’s word" in heard
    assert "load day" not in heard
    assert "A professional agreed" in ann.sees()


@pytest.mark.parametrize(
    ("city", "said"),
    [
        ("Berlin", "Clocks go forward on Sun 29 Mar 2026 at 02:00; your 07:00 stays 07:00."),
        ("New York", "Clocks go forward on Sun 8 Mar 2026 at 02:00; your 07:00 stays 07:00."),
        (
            "Australia/Lord_Howe",
            "Clocks go back by 30 minutes on Sun 5 Apr 2026 at 02:00; your 07:00 stays 07:00.",
        ),
        ("Santiago, Chile", "Clocks go back on Sun 5 Apr 2026 at 00:00; your 07:00 stays 07:00."),
    ],
)
async def test_the_next_change_of_the_clocks_is_told(ann: Person, city: str, said: str) -> None:
    await ann.says(f"/timezone {city}")
    assert said in flat(await ann.says("/when"))


@pytest.mark.parametrize("city", ["UTC", "Kathmandu", "Tokyo"])
async def test_a_zone_without_changes_tells_none(ann: Person, city: str) -> None:
    await ann.says(f"/timezone {city}")
    assert "Clocks" not in await ann.says("/when")


async def test_an_hour_that_the_change_skips_is_told_as_it_will_come(town: Town, ann: Person) -> None:
    await ann.says("/timezone Berlin")
    await ann.says("/settings rest none")
    await ann.says("/settings day end 00:00")
    await ann.says("/settings quiet off")
    await ann.says("/remind 02:30")
    assert "your 02:30 comes at 03:00 on that day." in flat(await ann.says("/when"))
    early = Town(town.coach, datetime.fromisoformat("2026-03-28T12:00+00:00"))
    assert "• Sun 29 Mar, 03:00, tomorrow" in flat(await early.person("ann").says("/when"))
    late = Town(town.coach, datetime.fromisoformat("2026-10-20T12:00+00:00"))
    heard = flat(await late.person("ann").says("/when"))
    assert "Clocks go back on Sun 25 Oct 2026 at 03:00; your 02:30 comes once, the first time" in heard


async def test_before_onboarding_the_open_question_comes_first(town: Town) -> None:
    ann = town.person("ann")
    await ann.says("/start")
    assert "First this one question" in flat(await ann.says("/when"))


async def test_a_pause_tells_what_comes_first_after_it(ann: Person) -> None:
    assert "After it: Thu 8 Jan, 07:00 (in 3 days)." in flat(await ann.says("/pause holiday 3d"))
    assert "After it" not in await ann.says("/pause holiday")


async def test_resuming_tells_the_next_reminder(ann: Person) -> None:
    await ann.says("/pause holiday 3d")
    assert "Next: Tue 6 Jan, 07:00 (tomorrow)." in flat(await ann.says("/resume"))


async def test_resuming_with_reminders_off_promises_none(ann: Person) -> None:
    await ann.says("/pause holiday 3d")
    await ann.says("/remind off")
    heard = flat(await ann.says("/resume"))
    assert "Reminders are off: nothing comes by itself." in heard
    assert "Next:" not in heard


async def test_looking_ahead_writes_nothing_and_forgets_nothing(
    town: Town, ann: Person, books: Books
) -> None:
    for day in range(5, 28):
        await town.steer(f":until 2026-01-{day:02}T08:00")
        await ann.says("10 10 10 steady pain 0 effort 7")
        await ann.says("/morning 0")
    shown, kept = await ann.says("/today"), books.person().snapshot
    for line in ("/when", "/remind", "/remind 2026-01-30 23:30", "later 23:30"):
        await ann.says(line)
    assert books.person().snapshot.since == kept.since
    assert books.cached() == books.folded()
    assert await ann.says("/today") == shown
