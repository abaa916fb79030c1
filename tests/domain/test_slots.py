"""Slots through every change of clocks: one for each date, at the stated instant, however it is claimed."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.slots import Rhythm, Slot, claimed, every_day, first_slot, on_weekday, slot_of
from tests.domain.test_calendar import ZONES, day_ends, utc, walls, zones

A_DAY, A_MINUTE = timedelta(days=1), timedelta(minutes=1)
FIRST, LAST = utc(2024, 1, 1), utc(2036, 1, 1)
USUAL = (time(0), time(0, 30), time(2, 30), time(3), time(7), time(23, 59))
AROUND = 3  # days before and after a change

Change = tuple[datetime, timedelta, timedelta]  # its instant, the offset before it, the offset after it


def offset(zone: ZoneInfo, at: datetime) -> timedelta:
    return at.astimezone(zone).utcoffset() or timedelta()


def changes(name: str) -> Iterator[Change]:
    """Yield every change of a zone's offset from 2024 to 2035, found by looking at every day and halving."""
    zone, at = ZoneInfo(name), FIRST
    while at < LAST:
        before, after = offset(zone, at), offset(zone, at + A_DAY)
        if before != after:
            low, high = at, at + A_DAY
            while high - low > timedelta(seconds=1):
                middle = low + timedelta(seconds=(high - low) // timedelta(seconds=2))
                low, high = (middle, high) if offset(zone, middle) == before else (low, middle)
            yield high, before, after
        at += A_DAY


def stated(change: Change, on: date, wall: time) -> datetime:
    """Return the instant of a wall time near a change: the first of two, or the first after the gap."""
    at, before, after = change
    target = datetime.combine(on, wall, UTC)
    if target - before < at:
        return target - before
    return max(target - after, at)


def walls_of(change: Change) -> set[time]:
    """The usual wall times, and those at and inside the gap or the hour that comes twice."""
    at, before, after = change
    ends = sorted(((at + before).time(), (at + after).time()))
    middle = (at + (before + after) / 2).time()
    nearly = (at + before - A_MINUTE).time()
    return {*USUAL, *ends, middle.replace(second=0, microsecond=0), nearly}


def following(rhythm: Rhythm, day: date, count: int) -> list[Slot]:
    """Return the first slots from a date on."""
    found: list[Slot] = []
    while len(found) < count and (slot := first_slot(rhythm, day)) is not None:
        found.append(slot)
        day = slot.day + A_DAY
    return found


def follow(name: str, change: Change, wall: time, ends: time) -> None:
    """Claim slot after slot across a change, each as it falls due, and hold each against what is stated."""
    rhythm = Rhythm(every_day(wall), name, ends)
    begun = (change[0] + change[1]).date() - AROUND * A_DAY
    slot = first_slot(rhythm, begun)
    for ahead in range(2 * AROUND):
        assert slot is not None
        day = begun + ahead * A_DAY
        assert slot == Slot(day, stated(change, day + A_DAY if wall < ends else day, wall)), (name, wall)
        claim = claimed(rhythm, slot, slot.at)
        assert (claim.slot, claim.since) == (slot, day)
        slot = claim.following


def follow_all(name: str) -> int:
    """Follow every change of a zone at several wall times; return how many changes it has."""
    found = list(changes(name))
    near = [one for one, other in pairwise(found) if other[0] - one[0] < 8 * A_DAY]
    assert not near, "two changes within a week need a statement of their own"
    for change in found:
        for wall in walls_of(change):
            for ends in (time(3), time(0)):
                follow(name, change, wall, ends)
    return len(found)


@pytest.mark.parametrize("name", ["Europe/Berlin", "Australia/Lord_Howe", "America/St_Johns", "Africa/Cairo"])
def test_every_change_of_clocks_leaves_one_slot_a_date_at_the_stated_instant(name: str) -> None:
    assert follow_all(name) >= 20


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(available_timezones()))
def test_every_change_in_every_zone_leaves_one_slot_a_date_at_the_stated_instant(name: str) -> None:
    follow_all(name)


@given(zones, walls, day_ends, st.dates(date(2024, 1, 1), date(2035, 1, 1)), st.integers(0, 20), st.data())
def test_slots_passed_collapse_into_the_newest_and_none_comes_again(
    name: str, wall: time, ends: time, day: date, days: int, data: st.DataObject
) -> None:
    rhythm = Rhythm(every_day(wall), name, ends)
    slot = first_slot(rhythm, day)
    assert slot is not None
    now = slot.at + timedelta(minutes=data.draw(st.integers(0, max(0, days * 24 * 60))))
    claim = claimed(rhythm, slot, now)
    assert claim.since == slot.day <= claim.slot.day
    assert claim.slot.at <= now
    assert claim.following is not None
    assert claim.following.at > now
    assert claim.following.day == claim.slot.day + A_DAY


@given(
    zones,
    day_ends,
    st.lists(st.none() | walls, min_size=7, max_size=7),
    st.dates(date(2024, 1, 1), date(2035, 1, 1)),
)
def test_a_weekday_without_an_hour_has_no_slot(
    name: str, ends: time, hours: list[time | None], day: date
) -> None:
    rhythm = Rhythm(tuple(hours), name, ends)
    found = following(rhythm, day, 10)
    assert len(found) == (10 if any(hours_of is not None for hours_of in hours) else 0)
    assert all(hours[slot.day.weekday()] is not None for slot in found)
    assert found == sorted(found, key=lambda slot: slot.day)
    assert all(slot_of(rhythm, slot.day) == slot for slot in found)


def test_a_week_has_one_slot_on_its_weekday() -> None:
    rhythm = Rhythm(on_weekday(6, time(19)), "UTC", time(3))
    days = [slot.day for slot in following(rhythm, date(2026, 1, 5), 3)]
    assert days == [date(2026, 1, 11), date(2026, 1, 18), date(2026, 1, 25)]


def test_the_sampled_zones_are_zones() -> None:
    assert set(ZONES) <= available_timezones()
