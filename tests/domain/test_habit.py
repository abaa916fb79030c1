"""The habit's rules on signs alone: streak, freezes, score and milestones, whatever comes in which order."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.adherence import Sign
from core.domain.habit import FREEZES_IN_HAND, Feat, Habit, Lapse, Milestone, counted, milestone

MONDAY = date(2026, 1, 5)
KEPT, MISSED, REST, PAUSED = Sign.KEPT, Sign.PLANNED, Sign.REST, Sign.PAUSED
NEUTRAL = st.sampled_from([REST, PAUSED])
SIGNS = st.lists(st.sampled_from([KEPT] * 8 + [MISSED, MISSED, REST, PAUSED]), max_size=120)


def habit(signs: str | list[Sign], start: date = MONDAY) -> Habit:
    """The habit after these signs, one a date: ``x`` kept, ``o`` missed, ``-`` rest, ``p`` paused."""
    after = Habit()
    for ahead, sign in enumerate(signs):
        after = counted(after, start + timedelta(days=ahead), Sign(sign))
    return after


def kept(days: int) -> str:
    """So many dates kept."""
    return "x" * days


def test_each_planned_entry_kept_adds_one_to_the_streak() -> None:
    assert habit("xx-xxp-x").streak == 5


def test_nothing_counts_before_the_first_entry_kept() -> None:
    assert habit("oo-po-") == Habit()
    assert habit("oo-pox").through == MONDAY + timedelta(days=5)
    assert (habit("ooox").planned, habit("ooox").score) == (1, 1.0)


def test_without_a_freeze_a_miss_ends_the_streak_and_the_best_stays() -> None:
    after = habit("xxxxox")
    assert (after.streak, after.best, after.kept, after.planned) == (1, 4, 5, 6)


def test_fourteen_entries_kept_earn_a_freeze_and_two_are_the_most() -> None:
    assert [habit(kept(days)).freezes for days in (13, 14, 27, 28, 42, 56)] == [0, 1, 1, 2, 2, 2]


def test_the_only_miss_of_a_week_spends_a_freeze_and_the_streak_stays() -> None:
    after = habit(kept(15) + "oxxxxx")
    assert (after.streak, after.freezes, after.lapse) == (20, 0, None)
    assert habit(kept(15) + "o").lapse is Lapse.FROZEN


def test_a_second_miss_in_a_week_ends_the_streak_and_gives_the_freeze_back() -> None:
    after = habit(kept(15) + "oo")
    assert (after.streak, after.freezes, after.lapse) == (0, 1, Lapse.BROKEN)


def test_a_third_miss_in_a_week_gives_nothing_more_back_and_costs_nothing_more() -> None:
    after = habit(kept(15) + "ooo")
    assert (after.streak, after.freezes, after.lapse) == (0, 1, None)


def test_a_freeze_given_back_is_not_one_too_many() -> None:
    thirteen = habit(kept(41)).but(kept=41)
    spent = counted(thirteen, MONDAY + timedelta(days=42), MISSED)
    earned = counted(spent, MONDAY + timedelta(days=43), KEPT)
    again = counted(earned, MONDAY + timedelta(days=44), MISSED)
    assert (spent.freezes, earned.freezes, again.freezes, again.streak) == (1, 2, 2, 0)


def test_sunday_and_monday_lie_in_two_weeks() -> None:
    after = habit(kept(34) + "oo")  # a Sunday and the Monday after it
    assert (after.streak, after.freezes) == (34, 0)


def test_the_score_halves_the_weight_of_what_lies_fourteen_entries_back() -> None:
    after = habit("xo" + kept(13))
    halves = [0.5 ** (ago / 14) for ago in range(15)]
    assert after.score == pytest.approx(1 - halves[13] / sum(halves))


def test_the_score_is_shown_from_seven_planned_entries_on() -> None:
    assert not habit("xxx-oxx").shown
    assert habit("xxx-oxxx").shown


def test_a_milestone_is_told_as_it_is_reached_and_not_after() -> None:
    reached = [milestone(habit(kept(days - 1)), habit(kept(days))) for days in range(1, 101)]
    assert [at for at, one in enumerate(reached, 1) if one] == [7, 14, 30, 50, 100]
    assert reached[6] == Milestone(Feat.STREAK, 7)


def test_entries_kept_in_all_are_a_milestone_of_their_own() -> None:
    broken = kept(49) + "ooo"
    assert milestone(habit(broken), habit(broken + "x")) == Milestone(Feat.KEPT, 50)


@given(SIGNS)
def test_freezes_are_never_fewer_than_none_nor_more_than_two(signs: list[Sign]) -> None:
    for length in range(len(signs)):
        assert 0 <= habit(signs[:length]).freezes <= FREEZES_IN_HAND


@given(SIGNS)
def test_only_an_entry_kept_earns_a_freeze(signs: list[Sign]) -> None:
    before = habit(signs)
    day = MONDAY + timedelta(days=len(signs))
    earned = {
        sign: counted(before, day, sign).freezes - before.freezes for sign in (KEPT, MISSED, REST, PAUSED)
    }
    assert earned[REST] == earned[PAUSED] == 0
    assert earned[KEPT] == (before.kept % 14 == 13 and before.freezes < FREEZES_IN_HAND)
    given_back = before.frozen and before.missed is not None and before.missed >= day - timedelta(days=6)
    assert earned[MISSED] <= given_back


@given(SIGNS, st.integers(2, 6))
def test_a_week_of_two_misses_spends_no_freeze(signs: list[Sign], many: int) -> None:
    whole = signs[: len(signs) // 7 * 7]
    before = habit(whole)
    assert habit([*whole, *[MISSED] * many]).freezes == before.freezes
    assert habit([*whole, *[MISSED] * many]).streak == 0


@given(SIGNS, st.lists(NEUTRAL, max_size=20))
def test_rest_and_pauses_neither_add_nor_break(signs: list[Sign], idle: list[Sign]) -> None:
    before, after = habit(signs), habit([*signs, *idle])
    assert after.but(through=before.through) == before if before.through else after == before


@given(SIGNS)
def test_the_score_is_a_share(signs: list[Sign]) -> None:
    assert 0 <= habit(signs).score <= 1


@given(SIGNS)
def test_a_miss_costs_at_most_its_weight_and_recovers(signs: list[Sign]) -> None:
    before, missed = habit([KEPT, *signs]), habit([KEPT, *signs, MISSED])
    assert before.score - missed.score <= 1 / missed.weight + 1e-9
    recovered = [habit([KEPT, *signs, MISSED, *[KEPT] * days]).score for days in range(30)]
    assert all(later >= earlier for earlier, later in pairwise(recovered))
    assert recovered[-1] > 0.75


@given(SIGNS)
def test_keeping_the_entry_is_never_worse_than_missing_it(signs: list[Sign]) -> None:
    kept_it, missed_it, before = habit([*signs, KEPT]), habit([*signs, MISSED]), habit(signs)
    for other in (missed_it, before):
        assert kept_it.streak >= other.streak
        assert kept_it.best >= other.best
        assert kept_it.score >= other.score
        assert kept_it.kept > other.kept


@given(SIGNS, st.data())
def test_keeping_any_entry_that_was_missed_never_lowers_the_score(
    signs: list[Sign], data: st.DataObject
) -> None:
    begun = [KEPT, *signs]
    missed = [at for at, sign in enumerate(begun) if sign is MISSED]
    if missed:
        at = data.draw(st.sampled_from(missed))
        other = [*begun[:at], KEPT, *begun[at + 1 :]]
        assert habit(other).score >= habit(begun).score
        assert habit(other).kept == habit(begun).kept + 1
