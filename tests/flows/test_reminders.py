"""What comes unasked beside session and morning question: nudge, recap, fewer for who is silent, outages."""

import pytest

from adapters.console.encode import PLATFORM
from core.domain.events import Excused
from core.requests import Account
from tests.flows.books import Books
from tests.flows.test_due import NUDGE, RECAP, STEADY, arrivals, stamps
from tests.people import Person, Town, flat


def nudges(heard: str) -> list[str]:
    """List the local times at which a nudge arrived."""
    return [at for at, line in arrivals(heard) if line.startswith(NUDGE)]


async def test_one_nudge_comes_three_hours_after_an_open_session(town: Town, ann: Person) -> None:
    heard = await town.steer(":until 2026-01-06T23:00")
    assert stamps(heard) == ["Tue 6 Jan 07:00"]
    assert nudges(heard) == ["Tue 6 Jan 10:00"]
    assert {"Done as planned", "Adjust", "Later", "Skip", "Stop all messages"} <= set(ann.sees())


SETTLES = ["sit 30 30 30", "skip tired", "/pause travel 3d", "/settings reminders off"]


@pytest.mark.parametrize("said", SETTLES)
async def test_what_is_settled_is_not_nudged(town: Town, ann: Person, said: str) -> None:
    await town.steer(":until 2026-01-06T08:00")
    await ann.says(said)
    assert arrivals(await town.steer(":until 2026-01-06T23:00")) == []


async def test_a_session_moved_to_later_takes_its_nudge_along(town: Town, ann: Person) -> None:
    await town.steer(":until 2026-01-06T09:30")
    await ann.presses("Later")
    await ann.presses("In 2 hours")
    heard = await town.steer(":until 2026-01-06T23:00")
    assert stamps(heard) == ["Tue 6 Jan 11:30"]
    assert nudges(heard) == ["Tue 6 Jan 14:30"]


async def test_a_nudge_in_quiet_hours_waits_for_their_end_or_is_dropped_with_the_day(
    town: Town, ann: Person
) -> None:
    await ann.says("/settings quiet 08:00-11:00")
    assert nudges(await town.steer(":until 2026-01-06T23:00")) == ["Tue 6 Jan 11:00"]
    await ann.says("/settings quiet 08:00-04:00")
    assert nudges(await town.steer(":until 2026-01-07T23:00")) == []


async def test_the_week_is_told_on_its_last_evening(town: Town, ann: Person) -> None:
    await ann.says(STEADY)
    await town.steer(":until 2026-01-09T08:00")
    await ann.says("skip tired")
    heard = await town.steer(":until 2026-01-12T06:00")
    assert [at for at, line in arrivals(heard) if RECAP in line] == ["Sun 11 Jan 19:00"]
    assert "Kept this week: 1 of 6 planned days. 3 sets, all of them steady." in flat(heard)
    await ann.says("/settings recap off")
    await town.steer(":until 2026-01-16T08:00")
    await ann.says("skip tired")
    assert RECAP not in await town.steer(":until 2026-01-19T06:00")


async def test_a_runner_who_trains_at_another_hour_is_offered_it_and_nothing_changes_before(
    town: Town, ann: Person
) -> None:
    for day in range(6, 11):
        await town.steer(f":until 2026-01-{day:02}T18:37")
        await ann.says("10 10 10 steady pain 0 effort 5")
    heard = await town.steer(":until 2026-01-11T20:00")
    assert "You mostly train around 18:30; the reminder comes at 07:00." in heard
    assert stamps(await town.steer(":until 2026-01-12T20:00")) == ["Mon 12 Jan 07:00"]


async def test_an_hour_that_was_declined_is_not_offered_again(town: Town, ann: Person) -> None:
    for day in range(6, 11):
        await town.steer(f":until 2026-01-{day:02}T18:37")
        await ann.says("10 10 10 steady pain 0 effort 5")
    await town.steer(":until 2026-01-11T20:00")
    await ann.presses("Keep 07:00")
    for day in range(12, 18):
        await town.steer(f":until 2026-01-{day:02}T18:37")
        await ann.says("10 10 10 steady pain 0 effort 5")
    assert "You mostly train" not in await town.steer(":until 2026-01-18T20:00")


async def test_reminders_without_an_answer_become_fewer_then_one_question_then_silence(
    town: Town, ann: Person
) -> None:
    await ann.says("/settings rest-day none")
    heard = await town.steer(":until 2026-03-01T12:00")
    days = [at for at, line in arrivals(heard) if "day, " in line]
    assert len(days) == 10
    assert "The last ten reminders had no answer" in heard
    assert ann.sees() == ["Keep them", "Change the hour", "Stop all messages"]
    assert arrivals(await town.steer(":until 2026-04-01T12:00")) == []


@pytest.mark.parametrize("answer", [":press Keep them", "/today", STEADY])
async def test_who_speaks_again_is_reminded_again(town: Town, ann: Person, answer: str) -> None:
    await town.steer(":until 2026-03-01T12:00")
    await ann.says(answer)
    assert stamps(await town.steer(":until 2026-03-02T12:00"))[-1:] == ["Mon 2 Mar 07:00"]


async def test_every_message_that_comes_unasked_can_end_them_all_by_one_tap(town: Town, ann: Person) -> None:
    await ann.says(STEADY)
    await town.steer(":until 2026-01-06T06:45")
    assert "Stop all messages" in ann.sees()
    await ann.presses("Stop all messages")
    assert arrivals(await town.steer(":until 2026-02-06T06:45")) == []


async def test_a_day_lost_to_an_outage_is_excused_and_told_once(
    town: Town, ann: Person, books: Books
) -> None:
    await ann.says(STEADY)
    heard = flat(await town.steer(":down 2d"))
    assert heard.count("Sorry, I was not running from Mon 5 Jan, 07:00 to Wed 7 Jan, 07:00.") == 1
    assert "Tue 6 Jan counts neither way." in heard
    assert "Wed 7 Jan, load day" in heard
    assert heard.count("-- ") == 1
    assert [(one.since.day, one.until.day) for one in books.events() if isinstance(one, Excused)] == [(6, 6)]
    assert "not running" not in await town.steer(":until 2026-01-08T23:00")


async def test_an_hour_that_the_clocks_move_over_the_end_of_the_day_is_no_outage(
    town: Town, ann: Person, books: Books
) -> None:
    await ann.says("/timezone Europe/Berlin")
    for line in ("rest day none", "quiet off", "hour 02:30"):
        await ann.says(f"/settings {line}")
    await town.steer(":until 2026-03-28T12:00")
    await ann.says("/help")
    heard = await town.steer(":until 2026-03-30T12:00")
    assert "neither way" not in heard
    assert not [one for one in books.events() if isinstance(one, Excused)]
    assert stamps(heard) == ["Sun 29 Mar 03:00", "Mon 30 Mar 02:30"]


async def test_after_an_outage_what_is_still_open_is_one_press_away(town: Town, ann: Person) -> None:
    await town.steer(":until 2026-01-06T06:00")
    await town.steer(":down 7h30m")
    assert "Tue 6 Jan, load day" in await ann.presses("Today")


@pytest.mark.parametrize(("hour", "asked"), [("05:00", "05:00"), ("06:15", "06:00")])
async def test_the_morning_is_asked_before_an_early_session_or_with_it(
    town: Town, ann: Person, hour: str, asked: str
) -> None:
    await ann.says(STEADY)
    await ann.says(f"/settings hour {hour}")
    heard = await town.steer(":until 2026-01-06T12:00")
    assert stamps(heard)[0] == f"Tue 6 Jan {asked}"
    assert heard.index("How does the calf feel now") < heard.index("light day")


@pytest.mark.parametrize("hour", ["19:00", "20:00"])
async def test_the_week_is_not_judged_before_its_last_session(town: Town, ann: Person, hour: str) -> None:
    for line in ("rest day none", f"hour {hour}"):
        await ann.says(f"/settings {line}")
    await town.steer(":until 2026-01-09T21:00")
    await ann.says(STEADY)
    heard = await town.steer(":until 2026-01-11T19:30")
    told = "Kept this week: 1 of 2 planned days. 3 sets, all of them steady. Today’s is still open."
    assert told in flat(heard)
    assert "Next week" not in heard


async def test_what_is_late_and_still_useful_comes_once_and_says_so(town: Town, ann: Person) -> None:
    await town.steer(":until 2026-01-06T06:00")
    heard = await town.steer(":down 5h")
    assert stamps(heard) == ["Tue 6 Jan 11:00"]
    assert "This was due at 07:00 and comes late." in heard
    assert stamps(await town.steer(":until 2026-01-06T23:00")) == []


async def test_after_six_hours_it_is_not_sent_and_the_day_is_excused(town: Town, ann: Person) -> None:
    await town.steer(":until 2026-01-06T06:00")
    heard = flat(await town.steer(":down 7h30m"))
    assert "light day" not in heard
    assert "Tue 6 Jan counts neither way." in heard


async def test_an_outage_that_cost_nothing_is_not_told(town: Town, ann: Person) -> None:
    await ann.says("/pause holiday 14d")
    assert arrivals(await town.steer(":down 9d")) == []
    await ann.says("/resume")
    await town.steer(":until 2026-01-14T08:00")
    await ann.says("skip tired")
    assert arrivals(await town.steer(":down 15h")) == []


async def test_a_backlog_is_one_message(town: Town, ann: Person) -> None:
    await ann.says(STEADY)
    await town.steer(":until 2026-01-06T06:00")
    heard = await town.steer(":down 3h")
    assert len(arrivals(heard)) == 1
    assert "How does the calf feel now" in heard
    assert "light day" in heard


async def test_at_night_what_was_missed_waits_for_the_end_of_quiet_hours(town: Town, ann: Person) -> None:
    await town.steer(":until 2026-01-06T06:00")
    heard = await town.steer(":down 17h")
    assert arrivals(heard) == []
    assert [at for at, _ in arrivals(await town.steer(":until 2026-01-07T06:30"))] == ["Wed 7 Jan 06:00"]


async def test_an_account_that_is_lost_is_left_alone_until_it_speaks(town: Town, ann: Person) -> None:
    await town.coach.reach(Account(PLATFORM, "ann", "ann"), False, town.now)
    assert arrivals(await town.steer(":until 2026-01-20T23:00")) == []
    await ann.says("/help")
    assert stamps(await town.steer(":until 2026-01-21T23:00")) == ["Wed 21 Jan 07:00"]


async def test_an_account_that_comes_back_is_reminded_again(town: Town, ann: Person) -> None:
    account = Account(PLATFORM, "ann", "ann")
    await town.coach.reach(account, False, town.now)
    await town.steer(":until 2026-01-20T23:00")
    await town.coach.reach(account, True, town.now)
    assert stamps(await town.steer(":until 2026-01-21T23:00")) == ["Wed 21 Jan 07:00"]
