"""Following: what a member says and takes back moves their standing, as a rebuilding from nothing would."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from core.boards import results
from core.clubs import Entrant, Share
from core.domain.challenge import ChallengeKind
from core.domain.events import Excused, Logged
from core.domain.results import Result
from core.domain.state import SetLog
from core.following import moved
from tests.bench.logging_member import logging_member
from tests.flows.books import Books
from tests.flows.challenged import Challenged, enters
from tests.people import MONDAY, Person, Town

START = MONDAY.date()
A_DAY = timedelta(days=1)


def shown(books: Books, challenged: Challenged) -> tuple[Result, ...]:
    """What a board shows."""
    with books.unit() as tx:
        return results(tx, challenged.challenge, tx.everyone(challenged.challenge.id))


def kept_of(challenged: Challenged) -> tuple[int, int]:
    entrant = challenged.stored()
    return entrant.kept, entrant.planned


async def test_a_log_counts_at_once_and_undo_takes_it_back(town: Town, ann: Person, books: Books) -> None:
    challenged = enters(books, town.now, START)
    assert challenged.stored().days == "o"
    await ann.says("done pain 0 effort 6")
    assert challenged.stored().days == "x"
    assert kept_of(challenged) == (1, 1)
    assert challenged.stored().ranked
    await ann.says("/undo")
    assert challenged.stored().days == "o"
    assert kept_of(challenged) == (0, 0)


async def test_a_missed_date_counts_from_noon_of_the_club_on_the_next_day(
    town: Town, ann: Person, books: Books
) -> None:
    challenged = enters(books, town.now, START)
    await town.steer(":until 2026-01-06T10:59")
    assert kept_of(challenged) == (0, 0)
    await town.steer(":until 2026-01-06T11:00")
    assert kept_of(challenged) == (0, 1)
    assert challenged.stored().through == START
    await ann.says("yesterday done")
    assert kept_of(challenged) == (1, 1)


async def test_more_sets_and_more_sessions_add_nothing(town: Town, ann: Person, books: Books) -> None:
    challenged = enters(books, town.now, START, kind=ChallengeKind.GOAL)
    await ann.says("10 pain 0")
    once = challenged.stored()
    for line in ("10 10 10 steady", "seated 15 15 15", "wall sit 40 40", "done"):
        await ann.says(line)
        assert challenged.stored() == once


async def test_a_log_on_a_rest_day_is_worth_nothing(town: Town, ann: Person, books: Books) -> None:
    await town.steer(":until 2026-01-11T09:00")
    challenged = enters(books, town.now, town.now.date(), kind=ChallengeKind.GOAL)
    await ann.says("10 10 10 steady")
    assert books.logs()
    assert challenged.stored().days == "-"
    assert kept_of(challenged) == (0, 0)


async def test_rest_asked_for_is_neutral_and_other_skips_are_not(
    town: Town, ann: Person, books: Books
) -> None:
    challenged = enters(books, town.now, START)
    await ann.says("skip tired")
    await town.wait("1d")
    await ann.says("skip rest")
    await town.wait("1d")
    await ann.says("skip ill")
    await town.wait("2d")
    assert challenged.stored().days.startswith("o--")
    assert kept_of(challenged) == (0, 1)


async def test_who_is_paused_for_over_half_of_the_time_is_not_ranked(
    town: Town, ann: Person, books: Books
) -> None:
    challenged = enters(books, town.now, START)
    await ann.says("done")
    await town.wait("1d")
    await ann.says("/pause holiday 4d")
    await town.steer(":until 2026-01-07T12:00")
    assert challenged.stored().ranked
    await town.steer(":until 2026-01-08T12:00")
    assert challenged.stored().days.startswith("xpp")
    assert not challenged.stored().ranked
    assert challenged.stored().score == 1.0


async def test_who_joins_late_is_measured_from_then_and_ranked_after_three_planned_dates(
    town: Town, ann: Person, books: Books
) -> None:
    await town.wait("1d")
    challenged = enters(books, town.now, START)
    ranked = []
    for _ in range(3):
        await ann.says("done pain 0")
        ranked.append(challenged.stored().ranked)
        await town.wait("1d")
    assert ranked == [False, False, True]
    assert challenged.stored().days.startswith("~xxx")
    assert challenged.stored().score == 1.0


async def test_nothing_moves_from_the_close_on(town: Town, ann: Person, books: Books) -> None:
    challenged = enters(books, town.now, START, days=2)
    await ann.says("done")
    await town.steer(":until 2026-01-07T10:59")
    assert challenged.stored().turn_at == challenged.closes
    await town.steer(":until 2026-01-07T11:00")
    closed = challenged.stored()
    assert (closed.days, closed.kept, closed.planned) == ("xo", 1, 2)
    assert (closed.through, closed.turn_at) == (challenged.challenge.end, None)
    await ann.says("yesterday done")
    assert {one.day for one in books.logs()} == {START, START + A_DAY}
    await ann.says("/undo")
    await ann.says("/undo")
    await town.wait("2d")
    assert challenged.stored() == closed


async def test_a_log_after_the_close_never_counts_though_the_clock_stood_still(
    town: Town, ann: Person, books: Books
) -> None:
    challenged = enters(books, town.now, START, days=2)
    challenged.writes(challenged.closes, Logged(challenged.challenge.end, "raise_two_floor", (SetLog(10),)))
    await town.wait("3d")
    assert (challenged.stored().kept, challenged.stored().planned) == (0, 2)


@pytest.mark.parametrize("shares", [frozenset[Share](), frozenset(Share)])
async def test_sets_and_load_stay_as_they_were_at_the_close(
    town: Town, ann: Person, books: Books, shares: frozenset[Share]
) -> None:
    challenged = enters(books, town.now, START, days=2)
    person = books.person()
    with books.unit() as tx:
        tx.keep_shares(challenged.challenge.club_id, person.id, shares)
    await ann.says("10 10 @4kg, pain 0, effort 6")
    assert challenged.stored().sets is None
    challenged.writes(
        challenged.closes, Logged(challenged.challenge.end, "raise_two_floor", (SetLog(10),), kg=9)
    )
    await town.steer(":until 2026-01-07T11:00")
    assert (challenged.stored().sets, challenged.stored().load) == (2, 4.0)
    closed = shown(books, challenged)
    await ann.says("5 jan 12 12 12 @50kg, pain 0")
    await ann.says("/undo")
    await ann.says("/undo")
    assert shown(books, challenged) == closed
    assert challenged.stored().sets == 2


async def test_a_last_date_that_is_not_over_where_they_are_is_no_miss(
    town: Town, ann: Person, books: Books
) -> None:
    await ann.says("/timezone Honolulu")
    challenged = enters(books, town.now, START, days=2, zone="Pacific/Kiritimati")
    await town.steer(":until 2026-01-06T12:00")  # in Honolulu; in the club it is noon of the next day
    assert (challenged.stored().through, challenged.stored().turn_at) == (START, None)
    assert kept_of(challenged) == (0, 1)


async def test_the_close_is_the_same_for_who_is_abroad_though_nobody_turned_it_for_days(
    town: Town, ann: Person, books: Books
) -> None:
    await ann.says("/timezone Honolulu")
    challenged = enters(books, town.now, START, days=2, zone="Pacific/Kiritimati")
    await town.steer(":down 5d")
    assert challenged.stored().turn_at is None
    assert challenged.stored().through == START


async def test_whose_first_date_begins_before_the_club_s_is_not_suspected(
    town: Town, ann: Person, books: Books
) -> None:
    await ann.says("/timezone Auckland")
    await town.steer(":until 2026-01-07T09:00")  # in Auckland; it is the 6th in New York
    challenged = enters(books, town.now, START + 2 * A_DAY, zone="America/New_York")
    await ann.says("done")
    assert challenged.stored().days == "x"
    assert not challenged.stored().flagged


async def test_dates_on_which_the_coach_was_not_there_count_neither_way(
    town: Town, ann: Person, books: Books
) -> None:
    challenged = enters(books, town.now, START)
    await town.steer(":until 2026-01-08T11:00")
    assert kept_of(challenged) == (0, 3)
    challenged.writes(town.now, Excused(town.now.date(), START, START + A_DAY))
    assert challenged.stored().days == "--oo"
    assert kept_of(challenged) == (0, 1)
    await ann.says("yesterday done")
    assert challenged.stored().days == "--xo"


async def test_two_dates_told_within_a_minute_are_flagged_until_one_is_taken_back(
    town: Town, ann: Person, books: Books
) -> None:
    challenged = enters(books, town.now, START)
    await town.wait("2d")
    await ann.says("yesterday done")
    await ann.says("done")
    flagged = challenged.stored()
    assert (flagged.days, flagged.flagged, flagged.kept) == ("o!!", True, 2)
    await ann.says("/undo")
    assert challenged.stored().days == "oxo"
    assert not challenged.stored().flagged


async def test_a_flag_stays_though_the_other_date_lies_far_behind(
    town: Town, ann: Person, books: Books
) -> None:
    challenged = enters(books, town.now, START)
    for until_next in ("1d", "1d", "2d", "1d", "4d"):
        await ann.says("done")
        await ann.says("seated 12 12, walk 12ft, split squat 8 8")
        await town.wait(until_next)
    await ann.says("6 days ago done")
    await ann.says("done")
    assert challenged.stored().days == "xxx!xx-oo!"
    await town.wait("6d")
    await ann.says("yesterday done")
    assert books.person().snapshot.since > START + 3 * A_DAY
    assert challenged.stored().days == "xxx!xx-oo!ooo-xo"
    assert challenged.stored().days == challenged.rebuilt(town.now).days


async def test_a_date_that_is_not_over_where_they_are_is_not_missed_yet(
    town: Town, ann: Person, books: Books
) -> None:
    await ann.says("/timezone Honolulu")
    challenged = enters(books, town.now, START, zone="Pacific/Kiritimati")
    first = challenged.stored()
    await town.steer(":until 2026-01-06T22:00")  # noon of the 7th in the club, of the 6th in Honolulu
    second = challenged.stored()
    assert first.joined_on == START
    assert second.through == START
    assert second.turn_at == datetime(2026, 1, 7, 22, tzinfo=UTC)
    await town.steer(":until 2026-01-07T22:00")
    assert challenged.stored().through == START + A_DAY


@pytest.mark.parametrize("change", ["kept", "planned", "streak", "score", "ranked"])
def test_a_board_is_looked_at_again_where_it_shows_something_else(change: str) -> None:
    entrant = Entrant(1, 1, START)
    values: dict[str, object] = {change: getattr(entrant, change) + 1}
    assert moved(entrant, replace(entrant, **values))  # type: ignore[arg-type] # one field by its name
    assert not moved(entrant, replace(entrant, days="-", flagged=True))


async def test_a_log_of_who_is_in_no_challenge_asks_one_thing_more(database_url: str) -> None:
    with logging_member(database_url) as member, member.heard() as statements:
        await member.log()
    of_clubs = [text for text, _ in statements if "club" in text or "entrant" in text]
    assert len(of_clubs) == 1
    assert of_clubs[0].startswith("SELECT")
