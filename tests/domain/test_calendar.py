"""A member's days and wall times, through every change of clocks."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.calendar import instant_of, local_day, next_after, zone_of

THREE, MIDNIGHT = time(3), time(0)
# Half-hour and 45-minute offsets, both hemispheres, changes at midnight, at 00:01, and over the date line.
ZONES = (
    "UTC", "Europe/Berlin", "Europe/London", "Europe/Dublin", "America/New_York", "America/St_Johns",
    "America/Havana", "America/Sao_Paulo", "America/Santiago", "Australia/Lord_Howe", "Australia/Adelaide",
    "Pacific/Chatham", "Pacific/Apia", "Asia/Kathmandu", "Asia/Tehran", "Asia/Beirut", "Africa/Casablanca",
    "Africa/Cairo", "Antarctica/Troll", "Asia/Gaza", "Pacific/Kiritimati", "America/Asuncion",
)  # fmt: skip
zones = st.sampled_from(ZONES)
day_ends = st.builds(time, st.integers(0, 5), st.sampled_from([0, 1, 15, 30, 59])) | st.just(time(6))
walls = st.builds(time, st.integers(0, 23), st.integers(0, 59))
days = st.dates(date(2005, 1, 1), date(2037, 12, 30))


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[arg-type, misc] # three to five whole numbers


def test_twenty_past_midnight_still_belongs_to_yesterday() -> None:
    assert local_day(utc(2026, 1, 5, 23, 20), "Europe/Berlin", THREE) == date(2026, 1, 5)
    assert local_day(utc(2026, 1, 6, 1, 59), "Europe/Berlin", THREE) == date(2026, 1, 5)
    assert local_day(utc(2026, 1, 6, 2, 0), "Europe/Berlin", THREE) == date(2026, 1, 6)
    assert local_day(utc(2026, 1, 5, 23, 20), "Europe/Berlin", MIDNIGHT) == date(2026, 1, 6)


def test_a_day_that_has_begun_stays_when_the_clocks_return_to_the_evening_before() -> None:
    assert local_day(utc(2009, 11, 1, 2, 30), "America/St_Johns", MIDNIGHT) == date(2009, 11, 1)
    assert local_day(utc(2009, 11, 1, 3, 0), "America/St_Johns", MIDNIGHT) == date(2009, 11, 1)


@pytest.mark.parametrize(
    ("zone", "day", "wall", "instant"),
    [
        ("Europe/Berlin", date(2026, 3, 29), time(2, 30), utc(2026, 3, 29, 1)),
        ("Europe/London", date(2026, 3, 29), time(1), utc(2026, 3, 29, 1)),
        ("America/New_York", date(2026, 3, 8), time(2, 59), utc(2026, 3, 8, 7)),
        ("Australia/Lord_Howe", date(2026, 10, 4), time(2, 15), utc(2026, 10, 3, 15, 30)),
        ("Africa/Cairo", date(2026, 4, 24), time(0, 10), utc(2026, 4, 23, 22)),
        ("America/St_Johns", date(2009, 3, 8), time(0, 30), utc(2009, 3, 8, 3, 31)),
        ("Pacific/Apia", date(2011, 12, 30), time(7), utc(2011, 12, 30, 10)),
    ],
)
def test_a_time_in_the_gap_is_the_first_instant_after_it(
    zone: str, day: date, wall: time, instant: datetime
) -> None:
    assert instant_of(day, wall, zone, MIDNIGHT) == instant


@pytest.mark.parametrize(
    ("zone", "day", "wall", "instant"),
    [
        ("Europe/Berlin", date(2026, 10, 25), time(2, 30), utc(2026, 10, 25, 0, 30)),
        ("America/New_York", date(2026, 11, 1), time(1, 30), utc(2026, 11, 1, 5, 30)),
        ("Australia/Lord_Howe", date(2026, 4, 5), time(1, 45), utc(2026, 4, 4, 14, 45)),
        ("America/Havana", date(2026, 11, 1), time(0, 30), utc(2026, 11, 1, 4, 30)),
    ],
)
def test_a_time_that_comes_twice_is_the_first(zone: str, day: date, wall: time, instant: datetime) -> None:
    assert instant_of(day, wall, zone, MIDNIGHT) == instant


def test_a_wall_time_before_the_days_end_lies_on_the_next_date() -> None:
    assert instant_of(date(2026, 1, 5), time(0, 30), "UTC", THREE) == utc(2026, 1, 6, 0, 30)
    assert instant_of(date(2026, 1, 5), THREE, "UTC", THREE) == utc(2026, 1, 5, 3)


def test_the_seven_oclock_reminder_comes_at_seven_on_both_sides_of_the_change() -> None:
    first = next_after(utc(2026, 3, 28, 0), time(7), "Europe/Berlin", THREE)
    second = next_after(first[1], time(7), "Europe/Berlin", THREE)
    assert first == (date(2026, 3, 28), utc(2026, 3, 28, 6))
    assert second == (date(2026, 3, 29), utc(2026, 3, 29, 5))


def test_next_is_strictly_after() -> None:
    assert next_after(utc(2026, 1, 5, 7), time(7), "UTC", THREE) == (date(2026, 1, 6), utc(2026, 1, 6, 7))


def test_an_unknown_zone_is_an_error() -> None:
    with pytest.raises(ZoneInfoNotFoundError):
        zone_of("Europe/Atlantis")


@given(zones, days, walls, day_ends)
def test_an_instant_shows_its_wall_time_or_ends_a_gap(zone: str, day: date, wall: time, ends: time) -> None:
    at = instant_of(day, wall, zone, ends)
    here, before = (one.astimezone(ZoneInfo(zone)) for one in (at, at - timedelta(seconds=1)))
    shown = here.replace(tzinfo=None, fold=0)
    on = day + timedelta(days=1) if wall < ends else day
    wanted = datetime.combine(on, wall)
    jumped = (here.utcoffset() or timedelta()) > (before.utcoffset() or timedelta())
    assert shown == wanted or (jumped and before.replace(tzinfo=None, fold=0) < wanted < shown)
    assert here.fold == 0


@given(zones, st.datetimes(datetime(2005, 1, 1), datetime(2037, 12, 1), timezones=st.just(UTC)), day_ends)
def test_every_instant_lies_in_exactly_one_day(zone: str, now: datetime, ends: time) -> None:
    day = local_day(now, zone, ends)
    begins, over = (instant_of(one, ends, zone, ends) for one in (day, day + timedelta(days=1)))
    assert begins <= now < over


@given(zones, st.datetimes(datetime(2005, 1, 1), datetime(2037, 12, 1), timezones=st.just(UTC)), day_ends)
def test_days_never_run_backwards(zone: str, now: datetime, ends: time) -> None:
    later = now + timedelta(minutes=30)
    assert local_day(now, zone, ends) <= local_day(later, zone, ends)


def slots(zone: str, wall: time, ends: time, now: datetime, count: int) -> list[tuple[date, datetime]]:
    found = []
    for _ in range(count):
        found.append(next_after(now, wall, zone, ends))
        now = found[-1][1]
    return found


@given(zones, walls, day_ends, st.integers(2012, 2036))
def test_there_is_exactly_one_slot_a_day_in_every_year(zone: str, wall: time, ends: time, year: int) -> None:
    found = slots(zone, wall, ends, utc(year, 1, 1), 366)
    first = found[0][0]
    assert [day for day, _ in found] == [first + timedelta(days=ahead) for ahead in range(366)]
    assert all(earlier < later for (_, earlier), (_, later) in pairwise(found))


@pytest.mark.slow
@pytest.mark.parametrize("zone", sorted(available_timezones()))
def test_every_zone_has_one_slot_a_day_for_three_years(zone: str) -> None:
    for wall in (MIDNIGHT, time(2, 30), time(7)):
        found = slots(zone, wall, THREE, utc(2024, 1, 1), 1096)
        first = found[0][0]
        assert [day for day, _ in found] == [first + timedelta(days=ahead) for ahead in range(1096)]
