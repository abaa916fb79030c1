"""Adherence: one point a planned date, nothing for more, and the same for all who keep their plan alike."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.adherence import Noted, Sign, Tally, implausible, tally
from core.domain.challenge import ChallengeKind
from core.domain.results import ranks

START = date(2026, 1, 5)
END = START + timedelta(days=27)
A_DAY = timedelta(days=1)
BEGINS = datetime(2026, 1, 5, tzinfo=UTC)
COUNTED = [sign for sign in Sign if sign is not Sign.OUTSIDE]
NEUTRAL = {Sign.REST, Sign.PAUSED}

kinds = st.sampled_from(ChallengeKind)
lives = st.lists(st.sampled_from(COUNTED), max_size=28).map("".join)
planned_lives = st.lists(st.sampled_from([Sign.KEPT, Sign.PLANNED, Sign.REST]), max_size=28).map("".join)


def counted(
    days: str, kind: ChallengeKind = ChallengeKind.CONSISTENCY, *, joined: int = 0, through: int | None = None
) -> Tally:
    """Tally signs of a challenge of four weeks, all dates over unless told how many are."""
    over = len(days) if through is None else through
    last = START + timedelta(days=over - 1) if over else None
    return tally(kind, days, START, END, START + timedelta(days=joined), last)


@pytest.mark.parametrize(
    ("days", "kept", "planned", "streak"),
    [
        ("", 0, 0, 0),
        ("xxx", 3, 3, 3),
        ("xox", 2, 3, 1),
        ("xx-x", 3, 3, 3),  # rest neither adds nor breaks
        ("xxpppx", 3, 3, 3),  # nor does a pause
        ("xxoxxx", 5, 6, 3),
        ("x!x", 3, 3, 3),  # what looks odd is told to captains, and counts
        ("---", 0, 0, 0),
        ("ooo", 0, 3, 0),
    ],
)
def test_a_planned_date_gives_one_point_and_others_count_neither_way(
    days: str, kept: int, planned: int, streak: int
) -> None:
    result = counted(days)
    assert (result.kept, result.planned, result.streak) == (kept, planned, streak)


@pytest.mark.parametrize(
    ("kind", "score"),
    [
        (ChallengeKind.CONSISTENCY, 0.8),
        (ChallengeKind.TEAMS, 0.8),
        (ChallengeKind.GOAL, 4.0),
        (ChallengeKind.STREAK, 3.0),
    ],
)
def test_each_kind_has_its_own_score(kind: ChallengeKind, score: float) -> None:
    assert counted("xox-xx", kind).score == score
    assert counted("xox-xx", kind).share == 0.8


def test_a_planned_date_is_missed_only_once_it_is_over_for_everybody_and_a_kept_one_counts_at_once() -> None:
    assert counted("xxo", through=2).share == 1.0
    assert counted("xxo", through=2).streak == 2
    assert counted("xxo", through=3).share == 2 / 3
    assert counted("xxx", through=0).kept == 3


def test_a_date_not_kept_yet_does_not_break_a_streak() -> None:
    assert counted("xxox", through=2).streak == 3
    assert counted("xxox", through=3).streak == 2


def test_nothing_outside_the_dates_counts() -> None:
    beyond = tally(ChallengeKind.GOAL, "xxxx", START, START + A_DAY, START, START + 9 * A_DAY)
    assert (beyond.kept, beyond.elapsed) == (2, 2)
    assert counted("~~xx", joined=2).kept == 2


def test_who_joined_on_the_first_day_or_before_is_ranked_from_the_first_planned_date_on() -> None:
    assert not counted("-").ranked
    assert counted("x").ranked
    assert counted("o").ranked
    assert counted("x", joined=-9).ranked


def test_late_joiners_are_ranked_after_three_planned_dates() -> None:
    assert not counted("~~xx", joined=2).ranked
    assert counted("~~xx-x", joined=2).ranked
    assert counted("~~xox", joined=2).ranked
    assert not counted("~~xxo", joined=2, through=4).ranked


def test_who_was_paused_for_over_half_of_the_elapsed_dates_is_not_ranked() -> None:
    assert counted("xxpp").ranked
    assert not counted("xxppp").ranked
    assert not counted("~xxxpppp", joined=1).ranked
    assert counted("~xxxppp", joined=1).ranked
    assert counted("xxpppppp-------").ranked  # rest days elapse like others


@pytest.mark.slow
@given(lives, kinds)
def test_a_date_never_gives_more_than_a_point(days: str, kind: ChallengeKind) -> None:
    result = counted(days, kind)
    assert 0 <= result.streak <= result.kept <= result.planned <= result.elapsed == len(days)
    assert 0 <= result.share <= 1


@given(lives, kinds)
def test_rest_and_pauses_leave_the_score_as_it_is(days: str, kind: ChallengeKind) -> None:
    without = "".join(sign for sign in days if sign not in NEUTRAL)
    assert counted(days, kind).score == counted(without, kind).score


@given(st.data())
def test_in_which_order_dates_were_kept_changes_nothing_but_streaks(data: st.DataObject) -> None:
    days = data.draw(lives)
    shuffled = "".join(data.draw(st.permutations(days)))
    for kind in set(ChallengeKind) - {ChallengeKind.STREAK}:
        assert counted(days, kind).score == counted(shuffled, kind).score
        assert counted(days, kind).ranked == counted(shuffled, kind).ranked


@given(planned_lives, st.integers(0, 20), kinds)
def test_equal_adherence_has_an_equal_place_whatever_the_starting_date(
    days: str, joined: int, kind: ChallengeKind
) -> None:
    late = Sign.OUTSIDE * joined + days[: 28 - joined]
    prompt, after = counted(days[: 28 - joined], kind), counted(late, kind, joined=joined)
    assert prompt.score == after.score
    assert ranks([prompt.score, after.score]) == [1, 1]
    elsewhere = date(2027, 3, 1)
    moved = tally(
        kind, days, elsewhere, elsewhere + 27 * A_DAY, elsewhere, elsewhere + (len(days) - 1) * A_DAY
    )
    assert not days or moved == counted(days, kind)


@given(st.integers(1, 30), st.integers(0, 30), st.integers(1, 3))
def test_equal_shares_are_equal_to_the_last_bit(planned: int, kept: int, times: int) -> None:
    kept = min(kept, planned)
    once = Tally(kept=kept, planned=planned)
    assert once.share == Tally(kept=times * kept, planned=times * planned).share


@given(lives, kinds, st.integers(0, 27))
def test_keeping_one_more_planned_date_never_lowers_a_score(days: str, kind: ChallengeKind, at: int) -> None:
    if at < len(days) and days[at] == Sign.PLANNED:
        better = days[:at] + Sign.KEPT + days[at + 1 :]
        assert counted(better, kind).score >= counted(days, kind).score
        assert counted(better, kind).kept == counted(days, kind).kept + 1


def noted(day: int, at: float, action: str) -> Noted:
    """A log of the challenge's n-th date, written down so many seconds after its begin."""
    return Noted(START + timedelta(days=day), BEGINS + timedelta(seconds=at), action)


def test_logs_of_two_dates_within_a_minute_are_implausible() -> None:
    logs = [noted(0, 90_000, "a"), noted(1, 90_060, "b"), noted(2, 90_121, "c")]
    assert implausible(logs, BEGINS) == {START, START + A_DAY}


def test_one_action_and_one_date_are_plausible() -> None:
    assert not implausible([noted(0, 10, "a"), noted(0, 20, "b"), noted(0, 20, "b")], BEGINS)
    assert not implausible([noted(0, 90_000, "a"), noted(1, 90_000, "a")], BEGINS)


def test_a_log_before_the_start_is_implausible() -> None:
    assert implausible([noted(0, -1, "a"), noted(1, 0, "b")], BEGINS) == {START, START + A_DAY}
    assert implausible([noted(0, -61, "a"), noted(1, 0, "b")], BEGINS) == {START}


@given(st.lists(st.builds(noted, st.integers(0, 3), st.integers(0, 300), st.sampled_from("abc")), max_size=8))
def test_plausibility_does_not_depend_on_the_order_of_reading(logs: list[Noted]) -> None:
    assert implausible(logs, BEGINS) == implausible(list(reversed(logs)), BEGINS)
    alone = {one.day for one in logs for other in logs if hardly(one, other)}
    assert implausible(logs, BEGINS) == alone


def hardly(one: Noted, other: Noted) -> bool:
    near = abs(one.at - other.at) <= timedelta(minutes=1)
    return near and one.day != other.day and one.action != other.action


def test_equal_scores_share_a_rank_and_the_next_counts_all_above() -> None:
    assert ranks([0.5, 1.0, None, 0.5, 0.25]) == [2, 1, 0, 2, 4]


@given(st.lists(st.none() | st.sampled_from([0.0, 0.25, 1 / 3, 0.5, 1.0])))
def test_a_rank_is_one_more_than_who_is_above(scores: list[float | None]) -> None:
    found = ranks(scores)
    for score, rank in zip(scores, found, strict=True):
        above = [one for one in scores if one is not None and score is not None and one > score]
        assert rank == (0 if score is None else len(above) + 1)
    ordered = sorted(rank for rank in found if rank)
    assert all(later == former or later > former for former, later in pairwise(ordered))
