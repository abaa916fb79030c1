"""The next change of a zone's clocks: its instant to the second, and how far they move."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.calendar import CHANGES_SOUGHT, next_change, zone_of
from tests.domain.test_calendar import ZONES

HOUR = timedelta(hours=1)


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[arg-type, misc] # three to five whole numbers


@pytest.mark.parametrize(
    ("zone", "now", "at", "by"),
    [
        ("Europe/Berlin", utc(2026, 1, 5), utc(2026, 3, 29, 1), HOUR),
        ("Europe/Berlin", utc(2026, 3, 29, 0, 59), utc(2026, 3, 29, 1), HOUR),
        ("Europe/Berlin", utc(2026, 3, 29, 1), utc(2026, 10, 25, 1), -HOUR),
        ("America/New_York", utc(2026, 1, 5), utc(2026, 3, 8, 7), HOUR),
        ("Australia/Lord_Howe", utc(2026, 1, 5), utc(2026, 4, 4, 15), -HOUR / 2),
        ("Australia/Lord_Howe", utc(2026, 6, 1), utc(2026, 10, 3, 15, 30), HOUR / 2),
        ("Antarctica/Troll", utc(2026, 1, 5), utc(2026, 3, 29, 1), 2 * HOUR),
        ("Pacific/Apia", utc(2011, 12, 1), utc(2011, 12, 30, 10), 24 * HOUR),
        ("Africa/Casablanca", utc(2026, 1, 5), utc(2026, 2, 15, 2), -HOUR),
    ],
)
def test_a_change_is_found_to_the_second(zone: str, now: datetime, at: datetime, by: timedelta) -> None:
    change = next_change(zone, now)
    assert change is not None
    assert (change.at, change.by) == (at, by)


@pytest.mark.parametrize("zone", ["UTC", "Asia/Kathmandu", "Asia/Tokyo", "Etc/GMT+12"])
def test_a_zone_without_changes_has_none(zone: str) -> None:
    assert next_change(zone, utc(2026, 1, 5)) is None


def test_the_end_of_the_calendar_is_no_error() -> None:
    assert next_change("UTC", utc(9999, 12, 30)) is None
    next_change("Europe/Berlin", utc(9998, 12, 31))


@given(
    st.sampled_from(ZONES), st.datetimes(datetime(2012, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC))
)
def test_nothing_changes_before_the_change_and_something_does_at_it(zone: str, now: datetime) -> None:
    def offset(at: datetime) -> timedelta | None:
        return at.astimezone(zone_of(zone)).utcoffset()

    change = next_change(zone, now)
    end = change.at if change else now + timedelta(days=CHANGES_SOUGHT)
    hours = (end - now) // timedelta(hours=6)
    assert {offset(now + step * timedelta(hours=6)) for step in range(hours)} <= {offset(now)}
    if change:
        before, after = offset(change.at - timedelta(seconds=1)), offset(change.at)
        assert before is not None
        assert after is not None
        assert after - before == change.by != timedelta()
        assert before == offset(now)
