"""What the clock brings: the session at its hour, the morning question before it, and silence otherwise."""

import re
from datetime import datetime

import pytest

from bot.app import open_coach
from tests.people import Person, Town

STEADY = "10 10 10 steady pain 0 effort 7"
QUESTION = "How does the calf feel now"
STAMP = re.compile(r"^-- (\w{3} \d{1,2} \w{3} \d\d:\d\d)\n(.*)$", re.MULTILINE)
NUDGE, RECAP = "Today’s session is still open", "this week"


def arrivals(heard: str) -> list[tuple[str, str]]:
    """List the local time and the first line of everything that arrived."""
    return STAMP.findall(heard)


def stamps(heard: str) -> list[str]:
    """List the local times at which a session or a morning question arrived."""
    return [
        at
        for at, line in arrivals(heard)
        if not line.startswith((NUDGE, "Sunday evening")) and RECAP not in line
    ]


async def test_the_morning_question_comes_after_a_load_day_and_before_the_session(
    town: Town, ann: Person
) -> None:
    await ann.says(STEADY)
    heard = await town.wait("1d")
    assert stamps(heard) == ["Tue 6 Jan 06:30", "Tue 6 Jan 07:00"]
    assert heard.index(QUESTION) < heard.index("Tue 6 Jan, light day")


async def test_no_morning_question_after_a_day_without_load(town: Town, ann: Person) -> None:
    await town.wait("1d")
    heard = await town.wait("1d")
    assert stamps(heard) == ["Wed 7 Jan 07:00"]
    assert QUESTION not in heard


async def test_each_arrival_is_stamped_with_the_person_s_own_time(town: Town, ann: Person) -> None:
    await ann.says("/timezone Auckland")
    await ann.says(STEADY)
    heard = await town.wait("1d")
    assert stamps(heard) == ["Tue 6 Jan 06:30", "Tue 6 Jan 07:00"]
    await ann.says("/settings hour 18:30")
    assert stamps(await town.wait("1d")) == ["Wed 7 Jan 18:30"]


SETTLED = {
    "logged": STEADY,
    "skipped": "skip tired",
    "paused": "/pause holiday 10d",
    "reminders off": "/settings reminders off",
}


@pytest.mark.parametrize("settled", SETTLED)
async def test_a_settled_day_is_silent(town: Town, ann: Person, settled: str) -> None:
    await ann.says("/settings hour 18:30")
    await ann.says(SETTLED[settled])
    assert stamps(await town.steer(":until 2026-01-05T23:00")) == []


async def test_a_pause_is_silent_to_its_end_and_over_after_it(town: Town, ann: Person) -> None:
    await ann.says("/pause holiday 3d")
    assert stamps(await town.steer(":until 2026-01-07T23:00")) == []
    assert stamps(await town.steer(":until 2026-01-08T23:00")) == ["Thu 8 Jan 07:00"]


async def test_a_stop_is_silent_until_a_professional_agreed(town: Town, ann: Person) -> None:
    await ann.says(STEADY)
    await ann.says("/stop")
    await ann.presses("One calf")
    assert stamps(await town.wait("5d")) == []


async def test_all_messages_stopped_is_silence_and_begun_again_is_not(town: Town, ann: Person) -> None:
    await ann.says("/stop")
    await ann.presses("Stop all messages")
    assert stamps(await town.wait("2d")) == []
    await ann.says("/settings reminders on")
    assert stamps(await town.wait("1d")) == ["Thu 8 Jan 07:00"]


async def test_the_rest_day_is_silent(town: Town, ann: Person) -> None:
    await town.steer(":until 2026-01-10T08:00")
    await ann.says("/help")
    assert stamps(await town.steer(":until 2026-01-12T06:00")) == []
    assert stamps(await town.steer(":until 2026-01-12T08:00")) == ["Mon 12 Jan 07:00"]


async def test_a_halt_asks_every_morning_and_sends_no_session(town: Town, ann: Person) -> None:
    await ann.says("10 10 10 steady pain 7")
    heard = await town.steer(":until 2026-01-07T23:00")
    assert stamps(heard) == ["Tue 6 Jan 06:30", "Wed 7 Jan 06:30"]
    assert "load day" not in heard


@pytest.mark.parametrize(
    ("button", "moved"),
    [("In 30", "Mon 5 Jan 07:30"), ("In 2 hours", "Mon 5 Jan 09:00"), ("Tonight", "Mon 5 Jan 20:00")],
)
async def test_later_moves_only_this_session(town: Town, ann: Person, button: str, moved: str) -> None:
    await ann.presses("Later")
    assert moved[-5:] in await ann.presses(button)
    assert stamps(await town.steer(":until 2026-01-05T23:00")) == [moved]
    assert stamps(await town.steer(":until 2026-01-06T23:00")) == ["Tue 6 Jan 07:00"]


async def test_later_after_a_restart_still_comes(sqlite_database_url: str) -> None:
    with open_coach(sqlite_database_url) as coach:
        ann = Town(coach).person("ann")
        await ann.starts()
        await ann.presses("Later")
        await ann.presses("In 2 hours")
    with open_coach(sqlite_database_url) as coach:
        town = Town(coach)
        await town.person("ann").says("/help")
        assert stamps(await town.wait("3h")) == ["Mon 5 Jan 09:00"]


KEEPS_LATER = {
    "units": ["/settings units imperial"],
    "undo of units": ["/settings units imperial", "/undo"],
    "quiet hours": ["/settings quiet 23:00-05:00"],
    "morning question": ["/settings morning 05:00"],
    "kit": ["/kit step"],
    "pause and resume": ["/pause travel", "/resume"],
    "reminders off and on": ["/settings reminders off", "/settings reminders on"],
    "undo of silence": ["/settings reminders off", "/undo"],
}


@pytest.mark.parametrize("lines", KEEPS_LATER.values(), ids=KEEPS_LATER)
async def test_later_outlives_a_change_of_something_else(town: Town, ann: Person, lines: list[str]) -> None:
    await ann.presses("Later")
    await ann.presses("In 2 hours")
    for line in lines:
        await ann.says(line)
    assert stamps(await town.wait("12h")) == ["Mon 5 Jan 09:00"]


async def test_later_keeps_its_instant_in_another_zone(town: Town, ann: Person) -> None:
    await ann.presses("Later")
    await ann.presses("In 2 hours")
    await ann.says("/timezone Berlin")
    assert stamps(await town.wait("12h")) == ["Mon 5 Jan 10:00"]


@pytest.mark.parametrize(
    ("said", "heard"), [("/help", ["Mon 5 Jan 18:30"]), (STEADY, []), ("skip tired", [])]
)
async def test_a_later_hour_reminds_today_while_it_is_open_and_had_no_reminder_yet(
    town: Town, ann: Person, said: str, heard: list[str]
) -> None:
    await ann.says(said)
    await ann.says("/settings hour 18:30")
    assert stamps(await town.steer(":until 2026-01-05T23:00")) == heard


async def test_an_hour_past_already_begins_tomorrow(town: Town, ann: Person) -> None:
    await ann.says("/settings hour 18:30")
    await town.wait("3h")
    await ann.says("/settings hour 09:00")
    assert stamps(await town.wait("1d")) == ["Tue 6 Jan 09:00"]


async def test_a_later_hour_taken_back_sends_nothing_more_today(town: Town, ann: Person) -> None:
    await ann.says("/settings hour 18:30")
    await town.wait("1h")
    await ann.says("/undo")
    assert stamps(await town.wait("1d")) == ["Tue 6 Jan 07:00"]


async def test_who_begins_before_their_hour_is_reminded_the_same_day(town: Town) -> None:
    await town.person("ann").starts("", "", "", "18:30")
    assert stamps(await town.wait("1d")) == ["Mon 5 Jan 18:30"]


@pytest.mark.parametrize(
    ("quiet", "morning", "arrives"),
    [
        ("22:00-06:00", "06:30", ["Tue 6 Jan 06:30", "Tue 6 Jan 07:00"]),
        ("22:00-06:45", "06:30", ["Tue 6 Jan 06:45", "Tue 6 Jan 07:00"]),
        ("22:00-02:00", "23:00", ["Tue 6 Jan 07:00", "Wed 7 Jan 02:00"]),
        ("22:00-06:00", "23:00", ["Tue 6 Jan 07:00"]),
        ("05:00-09:00", "05:30", ["Tue 6 Jan 07:00"]),
    ],
    ids=[
        "not quiet",
        "moved",
        "moved past midnight",
        "dropped with the day",
        "asked with the session, whose hour is kept",
    ],
)
async def test_quiet_hours_move_the_morning_question_or_drop_it(
    town: Town, ann: Person, quiet: str, morning: str, arrives: list[str]
) -> None:
    await ann.says(STEADY)
    await ann.says(f"/settings quiet {quiet}")
    await ann.says(f"/settings morning {morning}")
    assert stamps(await town.steer(":until 2026-01-07T02:30")) == arrives


async def test_a_sore_morning_asks_every_morning_until_it_is_calm(town: Town, ann: Person) -> None:
    await ann.says(STEADY)
    await town.steer(":until 2026-01-06T06:45")
    await ann.says("/morning 4")
    assert stamps(await town.steer(":until 2026-01-08T06:45")) == ["Wed 7 Jan 06:30", "Thu 8 Jan 06:30"]
    await ann.says("/morning 1")
    assert stamps(await town.steer(":until 2026-01-08T23:00")) == ["Thu 8 Jan 07:00"]


async def test_a_morning_told_unasked_is_not_asked_for(town: Town, ann: Person) -> None:
    await ann.says(STEADY)
    await town.steer(":until 2026-01-06T06:00")
    await ann.says("/morning 0")
    assert stamps(await town.steer(":until 2026-01-06T23:00")) == ["Tue 6 Jan 07:00"]


async def test_the_days_before_a_race_and_the_race_are_silent(town: Town, ann: Person) -> None:
    await ann.says("/race 2026-01-08")
    assert stamps(await town.steer(":until 2026-01-09T23:00")) == []
    assert stamps(await town.steer(":until 2026-01-10T23:00")) == ["Sat 10 Jan 07:00"]


@pytest.mark.parametrize(
    ("back", "arrives"),
    [
        ("2026-01-07T06:00", ["Wed 7 Jan 06:00", "Wed 7 Jan 07:00"]),
        ("2026-01-07T12:00", ["Wed 7 Jan 12:00", "Thu 8 Jan 07:00"]),
        ("2026-01-07T14:00", ["Wed 7 Jan 14:00", "Thu 8 Jan 07:00"]),
        ("2026-03-04T12:00", ["Wed 4 Mar 12:00", "Thu 5 Mar 07:00"]),
    ],
    ids=["before the hour", "while it is useful", "too late", "after weeks"],
)
async def test_days_without_a_clock_leave_no_pile_and_cost_no_day_still_to_come(
    town: Town, ann: Person, back: str, arrives: list[str]
) -> None:
    assert "load day" in ann.heard
    woken = Town(town.coach, datetime.fromisoformat(f"{back}+00:00"))
    assert stamps(await woken.wait("23h")) == arrives
