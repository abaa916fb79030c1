"""What the clock brings where clocks change and people travel: each date has its session once."""

import re
from datetime import date, datetime, timedelta

import pytest

from tests.flows.test_due import STEADY, stamps
from tests.people import Person, Town

SENT = re.compile(r"^(\w{3} \d{1,2} \w{3}), (?:load|light) day", re.MULTILINE)


async def travels(person: Person, zone: str) -> None:
    """Move to a zone."""
    await person.says(f"/timezone {zone}")
    assert f"time zone: {zone}" in " ".join((await person.says("/settings")).split())


async def settled(town: Town, start: str, zone: str, *lines: str) -> Person:
    """Return Ann, who began at this instant (UTC) and lives in a zone, without quiet hours and rest day."""
    ann = Town(town.coach, datetime.fromisoformat(f"{start}+00:00")).person("ann")
    await ann.starts()
    await travels(ann, zone)
    for line in ("rest day none", "quiet off", *lines):
        await ann.says(f"/settings {line}")
    return ann


CLOCKS = {
    "Berlin, spring": (
        "2026-03-27T12:00", "Europe/Berlin", "07:00",
        "2026-03-30T12:00", ["Sat 28 Mar 07:00", "Sun 29 Mar 07:00", "Mon 30 Mar 07:00"],
    ),
    "Berlin, in the gap": (
        "2026-03-27T12:00", "Europe/Berlin", "02:30",
        "2026-03-30T12:00", ["Sat 28 Mar 02:30", "Sun 29 Mar 03:00", "Mon 30 Mar 02:30"],
    ),
    "Berlin, autumn": (
        "2026-10-23T12:00", "Europe/Berlin", "07:00",
        "2026-10-26T12:00", ["Sat 24 Oct 07:00", "Sun 25 Oct 07:00", "Mon 26 Oct 07:00"],
    ),
    "Berlin, in the hour that comes twice": (
        "2026-10-23T12:00", "Europe/Berlin", "02:30",
        "2026-10-26T12:00", ["Sat 24 Oct 02:30", "Sun 25 Oct 02:30", "Mon 26 Oct 02:30"],
    ),
    "New York, spring": (
        "2026-03-06T18:00", "America/New_York", "18:30",
        "2026-03-08T20:00", ["Fri 6 Mar 18:30", "Sat 7 Mar 18:30", "Sun 8 Mar 18:30"],
    ),
    "New York, in the gap": (
        "2026-03-06T18:00", "America/New_York", "02:15",
        "2026-03-09T12:00", ["Sat 7 Mar 02:15", "Sun 8 Mar 03:00", "Mon 9 Mar 02:15"],
    ),
    "New York, in the hour that comes twice": (
        "2026-10-30T18:00", "America/New_York", "01:30",
        "2026-11-02T12:00", ["Sat 31 Oct 01:30", "Sun 1 Nov 01:30", "Mon 2 Nov 01:30"],
    ),
    "Apia, in the hour that comes twice": (
        "2021-04-02T12:00", "Pacific/Apia", "03:30",
        "2021-04-05T12:00", ["Sat 3 Apr 03:30", "Sun 4 Apr 03:30", "Mon 5 Apr 03:30"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("start", "zone", "hour", "until", "arrives"), CLOCKS.values(), ids=CLOCKS)
@pytest.mark.parametrize("ends", ["00:00", "03:00"])
async def test_the_hour_stays_the_hour_when_the_clocks_change(
    town: Town, ends: str, start: str, zone: str, hour: str, until: str, arrives: list[str]
) -> None:
    ann = await settled(town, start, zone, f"day end {ends}", f"hour {hour}")
    assert stamps(await ann.town.steer(f":until {until}")) == arrives


async def test_the_hour_of_a_date_that_was_skipped_comes_as_the_next_one_begins(town: Town) -> None:
    ann = await settled(town, "2011-12-28T20:00", "Pacific/Apia")
    heard = await ann.town.steer(":until 2012-01-01T12:00")
    assert stamps(heard) == ["Thu 29 Dec 07:00", "Sat 31 Dec 00:00", "Sat 31 Dec 07:00", "Sun 1 Jan 07:00"]
    assert [f"{day}, " in heard for day in ("Fri 30 Dec", "Sat 31 Dec", "Sun 1 Jan")] == [True] * 3


async def in_tokyo(town: Town) -> Person:
    """Return Ann at 06:00 on Monday 5 January in Tokyo, an hour before her session."""
    return await settled(town, "2026-01-04T21:00", "Asia/Tokyo")


async def test_a_load_day_logged_in_tokyo_is_not_asked_for_again_in_los_angeles(town: Town) -> None:
    ann = await in_tokyo(town)
    assert stamps(await ann.town.wait("2h")) == ["Mon 5 Jan 07:00"]
    await ann.says(STEADY)
    await travels(ann, "America/Los_Angeles")
    heard = await ann.town.steer(":until 2026-01-06T23:00")
    assert stamps(heard) == ["Tue 6 Jan 06:30", "Tue 6 Jan 07:00"]
    assert "Tue 6 Jan, light day" in heard


async def test_a_session_sent_in_tokyo_is_not_sent_again_in_los_angeles(town: Town) -> None:
    ann = await in_tokyo(town)
    await ann.town.wait("2h")
    await travels(ann, "America/Los_Angeles")
    assert stamps(await ann.town.steer(":until 2026-01-06T23:00")) == ["Tue 6 Jan 07:00"]


async def test_a_session_still_to_come_in_tokyo_comes_in_los_angeles(town: Town) -> None:
    ann = await in_tokyo(town)
    await travels(ann, "America/Los_Angeles")
    heard = await ann.town.steer(":until 2026-01-06T23:00")
    assert stamps(heard) == ["Mon 5 Jan 07:00", "Tue 6 Jan 07:00"]
    assert "Mon 5 Jan, load day" in heard


async def test_a_session_moved_to_later_in_tokyo_comes_in_los_angeles_when_it_was_to_come(town: Town) -> None:
    ann = await in_tokyo(town)
    await ann.says("/today")
    await ann.presses("Later")
    await ann.presses("In 2 hours")
    await travels(ann, "America/Los_Angeles")
    heard = await ann.town.steer(":until 2026-01-06T23:00")
    assert stamps(heard) == ["Sun 4 Jan 15:00", "Tue 6 Jan 07:00"]
    assert "Mon 5 Jan, load day" in heard


async def test_tonight_is_this_evening_after_a_flight_west(town: Town) -> None:
    ann = await in_tokyo(town)
    await travels(ann, "America/Los_Angeles")
    await ann.says("/today")
    await ann.presses("Later")
    await ann.presses("Tonight")
    assert stamps(await ann.town.steer(":until 2026-01-06T23:00")) == ["Sun 4 Jan 20:00", "Tue 6 Jan 07:00"]


async def test_a_short_way_west_does_not_bring_the_hour_again(town: Town, ann: Person) -> None:
    await town.steer(":until 2026-01-06T07:30")
    await travels(ann, "Atlantic/Reykjavik")
    await travels(ann, "Atlantic/Azores")
    assert stamps(await town.steer(":until 2026-01-07T12:00")) == ["Wed 7 Jan 07:00"]


async def test_an_hour_jumped_over_on_the_way_east_comes_at_once(town: Town, ann: Person) -> None:
    await ann.says(STEADY)
    await town.steer(":until 2026-01-06T06:15")
    await travels(ann, "Europe/Berlin")
    heard = await town.steer(":until 2026-01-07T12:00")
    assert stamps(heard) == ["Tue 6 Jan 07:15", "Wed 7 Jan 07:00"]
    assert heard.index("How does the calf feel now") < heard.index("Tue 6 Jan, light day")


@pytest.mark.parametrize(
    ("quiet", "arrives"),
    [
        ("22:00-06:00", ["Tue 6 Jan 18:30"]),
        ("22:00-02:00", ["Tue 6 Jan 02:00", "Tue 6 Jan 18:30"]),
        ("off", ["Mon 5 Jan 22:30", "Tue 6 Jan 18:30"]),
    ],
)
async def test_an_hour_jumped_over_waits_for_the_end_of_quiet_hours_or_is_dropped_with_the_day(
    town: Town, ann: Person, quiet: str, arrives: list[str]
) -> None:
    await ann.says("/settings hour 18:30")
    await ann.says(f"/settings quiet {quiet}")
    await town.steer(":until 2026-01-05T13:30")
    await travels(ann, "Asia/Tokyo")
    assert stamps(await town.steer(":until 2026-01-06T23:00")) == arrives


async def test_a_zone_taken_back_leaves_the_hours_as_they_were(town: Town, ann: Person) -> None:
    await town.wait("1h")
    for zone in ("Europe/Berlin", "America/Los_Angeles", "Pacific/Auckland"):
        await travels(ann, zone)
        await ann.says("/undo")
    assert stamps(await town.wait("2d")) == ["Tue 6 Jan 07:00", "Wed 7 Jan 07:00"]


async def test_another_end_of_the_day_sends_nothing_twice(town: Town, ann: Person) -> None:
    await town.wait("1h")
    for ends in ("00:00", "06:00", "03:00"):
        await ann.says(f"/settings day end {ends}")
    assert stamps(await town.wait("1d")) == ["Tue 6 Jan 07:00"]


WEST = (
    "America/New_York", "America/Los_Angeles", "Pacific/Honolulu", "Pacific/Auckland", "Asia/Tokyo",
    "Asia/Dubai", "Europe/London",
)  # fmt: skip
ROUTES = {
    "west round the world": WEST,
    "east round the world": (*WEST[-2::-1], WEST[-1]),
    "to and fro over the date line": ("Pacific/Honolulu", "Pacific/Auckland") * 4,
    "to and fro over the ocean": ("Asia/Tokyo", "America/Los_Angeles") * 4,
}


@pytest.mark.parametrize("hours", [13, *(pytest.param(n, marks=pytest.mark.slow) for n in (7, 24, 31))])
@pytest.mark.parametrize("route", ROUTES.values(), ids=ROUTES)
async def test_no_journey_brings_a_date_twice(town: Town, route: tuple[str, ...], hours: int) -> None:
    ann = await settled(town, "2026-01-05T12:00", "Europe/London")
    heard = ""
    for zone in route:
        await travels(ann, zone)
        heard += await ann.town.wait(f"{hours}h")
    heard += await ann.town.wait("2d")
    sent = [datetime.strptime(f"{one} 2026", "%a %d %b %Y").date() for one in SENT.findall(heard)]
    first, last = date(2026, 1, 6), sent[-1]
    assert sent == [first + timedelta(days=ahead) for ahead in range((last - first).days + 1)]
