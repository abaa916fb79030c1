"""Every day has one entry, and every entry keeps the caps."""

from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.domain.events import (
    Changed,
    Cleared,
    FlagRaised,
    Logged,
    MorningAnswered,
    Paused,
    PauseReason,
    PhaseChosen,
    RedFlag,
    RunKind,
    RunNoted,
    Session,
    Skipped,
    SkipReason,
)
from core.domain.exercises import Kit
from core.domain.fold import fold
from core.domain.placement import Placement
from core.domain.planner import plan_day
from core.domain.projection import project
from core.domain.session import DayKind, PlannedDay, Why
from core.domain.state import Phase, SetLog, Track
from core.domain.training import Member
from tests.domain.plans import MONDAY, done, histories, lived, members, on, owning, placed, runner

LOAD, LIGHT, REST = DayKind.LOAD, DayKind.LIGHT, DayKind.REST


def kinds(planned: tuple[PlannedDay, ...]) -> list[DayKind]:
    return [one.kind for one in planned]


def test_a_standard_week_alternates_load_and_light_and_rests_on_sunday() -> None:
    assert kinds(project(runner(), MONDAY, 14)) == [LOAD, LIGHT, LOAD, LIGHT, LOAD, LIGHT, REST] * 2


def test_each_day_of_a_standard_week_says_why() -> None:
    found = [one.why for one in project(runner(), MONDAY, 7)]
    assert found == [Why.LOAD_DUE, Why.SPACING] * 3 + [Why.REST_DAY]


def test_without_a_rest_day_six_active_days_bring_one() -> None:
    member = placed(Placement(14), owning(Kit.STEP, rest_day=7))
    week = project(member, MONDAY, 8)
    assert (week[6].kind, week[6].why) == (REST, Why.SIX_DAYS_RUNNING)
    assert week[7].kind is LOAD


def test_a_missed_load_moves_to_the_next_day_and_nothing_is_doubled() -> None:
    member = fold(runner(), done(plan_day(runner(), MONDAY)))
    assert plan_day(member, on(2)).kind is LOAD
    moved = plan_day(member, on(3))
    assert moved.kind is LOAD
    assert len(moved.items) <= 3
    after = fold(member, done(moved))
    assert plan_day(after, on(4)).why is Why.SPACING


def loads_on(member: Member, *days: int) -> Member:
    logs = [Logged(on(day), "raise_one_step", (SetLog(8),) * 6, pain=0, effort=7) for day in days]
    return fold(member, logs)


def test_four_load_sessions_in_seven_days_are_enough() -> None:
    member = loads_on(runner(), 0, 1, 2, 3)
    assert plan_day(member, on(5)).why is Why.FOUR_IN_SEVEN
    assert plan_day(member, on(7)).kind is LOAD


def test_three_in_seven_are_enough_when_maintaining() -> None:
    member = loads_on(runner(), 0, 1, 3)
    chosen = fold(member, [PhaseChosen(on(4), Track.RAISES, Phase.MAINTAIN)])
    assert plan_day(member, on(5)).kind is LOAD
    assert plan_day(chosen, on(5)).why is Why.THREE_IN_SEVEN


@pytest.mark.parametrize("kind", [RunKind.HARD, RunKind.LONG])
def test_load_waits_when_a_hard_or_long_run_comes_tomorrow(kind: RunKind) -> None:
    member = fold(runner(), [RunNoted(MONDAY, on(1), kind)])
    assert (plan_day(member, MONDAY).kind, plan_day(member, MONDAY).why) == (LIGHT, Why.RUN_TOMORROW)
    assert plan_day(member, on(1)).kind is LOAD


def test_an_easy_run_moves_nothing() -> None:
    assert plan_day(fold(runner(), [RunNoted(MONDAY, on(1), RunKind.EASY)]), MONDAY).kind is LOAD


def test_load_does_not_wait_when_no_other_day_serves() -> None:
    hard = [RunNoted(MONDAY, on(ahead), RunKind.HARD) for ahead in range(1, 7)]
    assert plan_day(fold(runner(), hard), MONDAY).kind is LOAD


def test_load_does_not_wait_for_the_rest_day() -> None:
    weekend = [RunNoted(on(4), on(5), RunKind.LONG), RunNoted(on(4), on(6), RunKind.HARD)]
    assert plan_day(fold(lived(runner(), 4), weekend), on(4)).kind is LOAD


def test_load_does_not_wait_for_days_that_a_race_takes() -> None:
    runs = [(1, RunKind.HARD), (2, RunKind.HARD), (4, RunKind.RACE)]
    member = fold(runner(), [RunNoted(MONDAY, on(ahead), kind) for ahead, kind in runs])
    assert plan_day(member, MONDAY).kind is LOAD


def test_load_does_not_wait_into_a_longer_absence() -> None:
    member = loads_on(runner(), 0)
    runs = [RunNoted(on(4), on(5), RunKind.LONG)]
    assert plan_day(fold(member, runs), on(4)).kind is LOAD
    assert plan_day(fold(member, [RunNoted(on(3), on(4), RunKind.LONG)]), on(3)).why is Why.RUN_TOMORROW


def test_a_race_brings_rest_for_two_days_before_it_on_it_and_the_day_after() -> None:
    member = fold(runner(), [RunNoted(MONDAY, on(5), RunKind.RACE)])
    week = project(member, MONDAY, 9)
    assert [one.why for one in week[3:7]] == [
        Why.RACE_NEAR,
        Why.RACE_NEAR,
        Why.RACE_DAY,
        Why.RACE_DAY_AFTER,
    ]
    assert kinds(week) == [LOAD, LIGHT, LOAD, REST, REST, REST, REST, LOAD, LIGHT]


def test_a_key_run_brings_rest_before_it_but_not_after_it() -> None:
    week = project(fold(runner(), [RunNoted(MONDAY, on(3), RunKind.KEY)]), MONDAY, 5)
    assert kinds(week) == [LOAD, REST, REST, REST, LOAD]


def test_a_pause_covers_its_days_and_training_goes_on_after_it() -> None:
    member = fold(lived(runner(), 5), [Paused(on(5), PauseReason.HOLIDAY, on(14))])
    planned = project(member, on(5), 11)
    assert {one.why for one in planned[:10]} == {Why.PAUSED}
    assert (planned[10].kind, planned[10].band) == (LOAD, "fortnight")
    assert all(item.sets <= 2 for item in planned[10].items)


def test_illness_is_named_as_the_reason_of_its_pause() -> None:
    member = fold(runner(), [Paused(MONDAY, PauseReason.ILLNESS)])
    assert {one.why for one in project(member, MONDAY, 3)} == {Why.ILL}


def test_a_rest_on_request_is_kept_and_the_load_moves_on() -> None:
    week = project(fold(runner(), [Skipped(MONDAY, SkipReason.REST)]), MONDAY, 2)
    assert (week[0].why, week[1].kind) == (Why.REQUESTED, LOAD)


def test_the_day_after_pain_of_four_is_never_load() -> None:
    member = fold(runner(), done(plan_day(runner(), MONDAY)))
    light = Logged(on(1), "balance", (SetLog(20),), pain=3, session=Session.LIGHT)
    assert plan_day(fold(member, [light]), on(2)).why is Why.REDUCED_YESTERDAY


def test_a_sore_morning_rests_until_a_calm_one() -> None:
    member = fold(runner(), [MorningAnswered(MONDAY, 4)])
    assert [one.why for one in project(member, MONDAY, 2)] == [Why.SORE, Why.LOAD_DUE]
    assert plan_day(member, on(1)).why is Why.SORE


def test_a_halt_rests_until_two_calm_mornings() -> None:
    member = fold(runner(), [MorningAnswered(MONDAY, 7)])
    assert [one.why for one in project(member, MONDAY, 3)] == [Why.HALTED, Why.HALTED, Why.LOAD_DUE]


def test_a_second_halt_waits_for_a_professional() -> None:
    member = fold(runner(), [MorningAnswered(MONDAY, 7), MorningAnswered(on(1), 7)])
    assert {one.why for one in project(member, on(1), 5)} == {Why.CLEARANCE}


def test_a_red_flag_leaves_no_plan_until_cleared() -> None:
    member = fold(runner(), [FlagRaised(MONDAY, RedFlag.CALF)])
    assert all(one.why is Why.STOPPED and not one.items for one in project(member, MONDAY, 28))
    assert plan_day(fold(member, [Cleared(on(1))]), on(1)).why is Why.HALTED


def test_before_placement_days_are_light() -> None:
    assert plan_day(owning(Kit.WALL), MONDAY).why is Why.NOT_PLACED


def test_an_absence_lowers_what_is_sent_and_names_its_band() -> None:
    member = lived(runner(), 5)
    sent = plan_day(member, on(4 + 10))
    assert sent.band == "fortnight"
    assert all(item.sets == 2 and item.state is not None for item in sent.items)


def test_what_is_projected_is_what_comes_when_it_is_done() -> None:
    assert project(runner(), MONDAY, 60) == tuple(
        plan_day(lived(runner(), ahead), on(ahead)) for ahead in range(60)
    )


def test_rises_show_in_the_projection() -> None:
    targets = [day.items[0].target for day in project(runner(), MONDAY, 28) if day.kind is LOAD]
    assert (targets[0], targets[-1]) == (8, 13)


def test_a_change_of_rest_day_moves_the_rest() -> None:
    week = project(fold(runner(), [Changed(MONDAY, rest_day=2)]), MONDAY, 4)
    assert kinds(week) == [LOAD, LIGHT, REST, LOAD]


def spaced(member: Member, planned: PlannedDay) -> None:
    if planned.kind is LOAD:
        gaps = [(planned.day - load).days for load in member.training.load_days]
        assert min(gaps, default=9) >= 2
        assert sum(gap < 7 for gap in gaps) < (3 if member.training.maintaining else 4)


def heedful(member: Member, planned: PlannedDay) -> None:
    training = member.training
    if training.stopped or training.halted or training.resting:
        assert (planned.kind, planned.items) == (REST, ())
    if planned.kind is LOAD:
        near = [run for run in training.runs if run.kind in (RunKind.RACE, RunKind.KEY)]
        assert not any(0 <= (run.on - planned.day).days <= 2 for run in near)
        assert training.no_load_on != planned.day


def repeatable(member: Member, planned: PlannedDay) -> None:
    before = member.training.copy()
    assert plan_day(member, planned.day) == planned
    assert project(member, planned.day, 2)[0] == planned
    assert member.training == before


@settings(max_examples=30)
@given(histories(5), st.integers(1, 28))
def test_every_projected_day_has_exactly_one_entry(life: list[tuple[Member, PlannedDay]], days: int) -> None:
    member, planned = life[-1]
    ahead = project(member, planned.day, days)
    assert [one.day for one in ahead] == [planned.day + timedelta(days=count) for count in range(days)]
    loads = [one.day for one in ahead if one.kind is LOAD]
    assert all((later - earlier).days >= 2 for earlier, later in pairwise(loads))


@given(members)
def test_a_life_as_planned_trains_every_week(member: Member) -> None:
    month = project(member, MONDAY, 28)
    for week in range(4):
        assert 3 <= kinds(month[7 * week : 7 * week + 7]).count(LOAD) <= 4
