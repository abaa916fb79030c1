"""The budget of a place: two new messages a date of the club, one change a minute, whatever comes when."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from core.budget import BETWEEN_CHANGES, MOST_NEW, change, new_message
from core.clubs import ClubPlace
from core.domain.challenge import club_day

NOON = datetime(2026, 3, 27, 12, tzinfo=UTC)
PLACE = ClubPlace(1, 1, "post", "square")
ZONES = ("UTC", "Europe/Berlin", "Pacific/Apia", "America/New_York")
waits = st.lists(st.integers(0, 30 * 3600), max_size=60)


@given(waits, st.sampled_from(ZONES))
def test_no_more_than_two_new_messages_come_on_a_date_of_the_club(seconds: list[int], zone: str) -> None:
    now, place, came = NOON, PLACE, Counter[object]()
    for one in seconds:
        now += timedelta(seconds=one)
        match new_message(place, zone, now):
            case ClubPlace() as place:
                came[club_day(now, zone)] += 1
            case later:
                assert later > now
                assert club_day(later, zone) > club_day(now, zone)
                assert isinstance(new_message(place, zone, later), ClubPlace), "then there is room"
    assert max(came.values(), default=0) <= MOST_NEW


@given(waits)
def test_changes_lie_a_minute_apart(seconds: list[int]) -> None:
    now, place, came = NOON, PLACE, list[datetime]()
    for one in seconds:
        now += timedelta(seconds=one % 100)
        match change(place, now):
            case ClubPlace() as place:
                came.append(now)
            case later:
                assert later - now <= BETWEEN_CHANGES
    assert all(after - before >= BETWEEN_CHANGES for before, after in pairwise(came))


def test_a_club_that_moves_west_gets_no_second_budget_for_a_date() -> None:
    evening = datetime(2026, 3, 27, 20, tzinfo=UTC)
    place = PLACE
    for _ in range(MOST_NEW):
        after = new_message(place, "Pacific/Apia", evening)
        assert isinstance(after, ClubPlace)
        place = after
    assert isinstance(new_message(place, "America/New_York", evening), datetime)
