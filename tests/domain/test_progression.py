"""After a log: one test for each branch of the rules that stop, lower and hold, A1 to A10."""

from dataclasses import replace
from typing import Any

import pytest

from core.domain.ladder import one_step_back
from core.domain.progression import Evidence, decide
from core.domain.state import Phase, SetLog, Side
from tests.domain.cases import BARE, CAREFUL, RUNNER, WITHOUT_STEP, changed, decided, standing_at

COUNTING = standing_at(target=10, ok=1, easy=1, short=1, wobble=1)
QUIET = {"ok": 0, "easy": 0, "short": 0, "wobble": 0}


def test_a1_a_red_flag_stops_and_clears_the_counters() -> None:
    decision = decided(COUNTING, "10*6", flag=True, pain=8)
    assert (decision.name, changed(decision)) == ("A1 STOP", QUIET | {"phase": Phase.STOPPED})


@pytest.mark.parametrize("known", [{}, {"pain": 9}, {"pain": 5}, {"effort": 10}])
def test_a1_nothing_but_a_flag_counts_while_stopped(known: dict[str, Any]) -> None:
    decision = decided(COUNTING.but(phase=Phase.STOPPED), "5x*6", **known)
    assert (decision.name, changed(decision)) == ("A1 KEEP", {})


def test_a4_a_skipped_session_changes_nothing() -> None:
    decision = decide(COUNTING, Evidence(skipped=True), RUNNER)
    assert (decision.name, decision.after) == ("A4 KEEP", COUNTING)


@pytest.mark.parametrize("pain", [6, 7, 10])
def test_a2_pain_of_6_halts_one_variation_back_with_two_sets(pain: int) -> None:
    after = decided(standing_at(target=14, tempo=1), "14*6", pain=pain).after
    assert after == standing_at("raise_one_floor", sets=2, freeze_days=14, phase=Phase.HALTED)


def test_a2_with_weight_halts_at_half_the_load_from_the_bottom() -> None:
    after = decided(standing_at(target=11, tempo=1, kg=10.0), "11*6", pain=6).after
    assert after == standing_at(sets=2, target=8, kg=4.0, freeze_days=14, phase=Phase.HALTED)


def test_a2_the_bottom_is_never_above_the_present_target() -> None:
    after = decided(standing_at("wall_sit", target=20), "20*3", pain=6).after
    assert (after.exercise, after.sets, after.target) == ("wall_sit", 2, 20)


@pytest.mark.parametrize("known", [{}, {"pain": 5}, {"effort": 10}])
def test_a2_a_log_while_halted_changes_nothing(known: dict[str, Any]) -> None:
    decision = decided(COUNTING.but(phase=Phase.HALTED), "4x*6", **known)
    assert (decision.name, changed(decision)) == ("A2 KEEP", {})


def test_a2_a_log_while_halted_can_halt_and_stop_again() -> None:
    halted = standing_at("raise_two_step", phase=Phase.HALTED, freeze_days=3)
    assert changed(decided(halted, "5*3", pain=6)) == {
        "exercise": "raise_two_floor",
        "sets": 2,
        "freeze_days": 14,
    }
    assert decided(halted, "5*3", flag=True).after.phase is Phase.STOPPED


def test_a3_with_weight_takes_a_fifth_of_the_load() -> None:
    decision = decided(COUNTING.but(tempo=1, kg=6.0), "10*6", pain=4)
    assert (decision.name, changed(decision)) == ("A3 REDUCE", QUIET | {"kg": 4.0, "freeze_days": 7})


def test_a3_takes_the_heaviest_weight_up_to_four_fifths() -> None:
    fine = replace(RUNNER, weights_kg=(7.0, 8.0, 9.0, 10.0))
    assert decided(standing_at(kg=10.0), "8*6", fine, pain=4).after.kg == 8.0
    assert decided(standing_at(kg=9.0), "8*6", fine, pain=4).after.kg == 7.0


def test_a3_the_target_does_not_pass_the_new_hi() -> None:
    heavy = standing_at(target=13, kg=2.0)
    bare = replace(RUNNER, weights_kg=(2.0,))
    assert decided(standing_at("wall_sit", target=60, kg=10.0), "60*3", pain=5).after.target == 45
    assert decided(heavy, "13*6", bare, pain=5).after == heavy.but(kg=0.0, target=13, freeze_days=7)
    assert decided(heavy.but(tempo=1), "13*6", bare, pain=5).after.target == 12


def test_a3_without_weight_is_one_step_back_within_the_range() -> None:
    assert changed(decided(standing_at(target=10, tempo=1), "10*6", pain=5)) == {"tempo": 0, "freeze_days": 7}
    assert changed(decided(standing_at(target=10), "10*6", pain=5)) == {"target": 8, "freeze_days": 7}
    grown = standing_at("raise_one_floor", target=15)
    assert decided(grown, "15*6", pain=5).after.target == 12


def test_a3_keeps_a_longer_freeze() -> None:
    assert decided(standing_at(freeze_days=12), "6*6", pain=4).after.freeze_days == 12


@pytest.mark.parametrize("log", [("10*5 10?", {}), ("10*6", {"pain": None}), ("4?*3", {})])
def test_unanswered_control_or_pain_holds_and_counts_nothing(log: tuple[str, dict[str, Any]]) -> None:
    text, known = log
    decision = decided(COUNTING, text, **known)
    assert (decision.verb, decision.after) == ("HOLD", COUNTING)


def test_unanswered_control_does_not_hide_pain() -> None:
    assert decided(COUNTING, "10?*6", pain=4).name == "A3 REDUCE"
    assert decided(COUNTING, "10?*6", pain=None, flag=True).name == "A1 STOP"


@pytest.mark.parametrize(("text", "target"), [("12*5 9x", 9), ("13*5 13x", 11), ("12*5 6x", 6)])
def test_a5_control_lost_in_range_takes_the_clean_count(text: str, target: int) -> None:
    decision = decided(COUNTING.but(target=12), text)
    assert (decision.name, changed(decision)) == ("A5 REGRESS", QUIET | {"target": target})


def test_a5_control_lost_at_lo_holds_the_target() -> None:
    assert changed(decided(standing_at(target=6), "6*5 7x")) == {}


def test_a5_under_lo_without_load_or_tempo_takes_the_clean_count() -> None:
    assert changed(decided(standing_at(target=8), "8*5 4x")) == {"target": 4}


def test_a5_under_lo_never_above_the_present_target() -> None:
    assert decided(standing_at(target=4), "4*5 5x").after.target == 4
    assert decided(standing_at(target=4), "8*5 7x").after.target == 4


def test_a5_under_the_floor_goes_one_step_back_to_its_lo() -> None:
    assert decided(standing_at(target=8), "8*5 3x").after == standing_at("raise_one_floor")
    assert changed(decided(standing_at(target=9, tempo=1), "9*5 5x")) == {"tempo": 0, "target": 6}
    assert changed(decided(standing_at(target=9, kg=4.0), "9*5 7x")) == {"kg": 2.0, "target": 8}


def test_a5_with_nothing_easier_left_takes_a_set_and_the_floor() -> None:
    first = standing_at("raise_two_floor", target=12)
    assert changed(decided(first, "12*2 5x")) == {"sets": 2, "target": 6}
    assert changed(decided(first.but(sets=1, target=6), "3x")) == {}


def test_a5_a_missing_set_counts_as_nothing() -> None:
    assert decided(standing_at(target=8), "8*4 8x").after == standing_at("raise_one_floor")


def test_a6_wobbly_once_holds_and_remembers() -> None:
    decision = decided(COUNTING.but(wobble=0), "10*5 10w")
    assert (decision.name, changed(decision)) == ("A6 HOLD", {"wobble": 1, "ok": 0, "easy": 0})


@pytest.mark.parametrize(("target", "eased"), [(11, 9), (7, 6), (15, 13)])
def test_a6_wobbly_twice_running_goes_two_steps_down(target: int, eased: int) -> None:
    decision = decided(COUNTING.but(target=target), f"{target}*5 {target}w")
    assert (decision.name, changed(decision)) == ("A6 EASE", QUIET | {"target": eased})


def test_a6_wobbly_twice_running_at_lo_goes_one_step_back() -> None:
    low = standing_at(wobble=1)
    assert decided(low, "6*5 6w").after == one_step_back(low, RUNNER) == standing_at("raise_one_floor")


def test_a6_a_met_session_between_makes_it_the_first_time_again() -> None:
    met = decided(standing_at(target=10, wobble=1), "10*6").after
    assert decided(met, "10*5 10w").name == "A6 HOLD"


@pytest.mark.parametrize("text", ["10*5 9", "10*5", "10*4 12", ""])
def test_a7_first_and_second_short_session_hold(text: str) -> None:
    once = decided(standing_at(target=10, ok=1, easy=1, wobble=1), text)
    twice = decided(once.after, text)
    assert (once.name, changed(once)) == ("A7 HOLD", {"short": 1, "ok": 0, "easy": 0, "wobble": 0})
    assert (twice.name, changed(twice)) == ("A7 HOLD", {"short": 2})


def test_a7_third_session_short_with_weight_goes_down_one_weight() -> None:
    decision = decided(standing_at(target=10, tempo=1, kg=8.0, short=2), "10 9 9 9 8 8")
    assert (decision.name, changed(decision)) == ("A7 DELOAD", {"kg": 6.0, "short": 0})


def test_a7_third_session_short_takes_the_heaviest_weight_up_to_nine_tenths() -> None:
    fine = replace(RUNNER, weights_kg=(8.0, 9.0, 9.5, 10.0))
    assert decided(standing_at(kg=10.0, short=2), "7*6", fine).after.kg == 9.0


def test_one_step_back_takes_the_heaviest_weight_up_to_nine_tenths() -> None:
    fine = replace(RUNNER, weights_kg=(8.0, 9.0, 9.5, 10.0))
    assert one_step_back(standing_at(kg=10.0), fine).kg == 9.0


def test_a7_third_session_short_with_the_last_weight_is_clipped_into_the_range() -> None:
    after = decided(standing_at("wall_sit", target=45, kg=2.0, short=2), "40*3").after
    assert (after.kg, after.target) == (0.0, 45)


@pytest.mark.parametrize(("target", "eased"), [(10, 8), (11, 8), (6, 4), (5, 4), (4, 4)])
def test_a7_third_session_short_without_weight_takes_a_fifth_but_not_under_the_floor(
    target: int, eased: int
) -> None:
    after = decided(standing_at(target=target, short=2), f"{target - 1}*6").after
    assert (after.target, after.short) == (eased, 0)


def test_a7_a_met_session_between_starts_the_count_of_short_ones_anew() -> None:
    met = decided(standing_at(target=10, short=2), "10*6").after
    assert decided(met, "9*6").after.short == 1


def test_a7_a_set_too_many_never_stands_in_for_a_missing_side() -> None:
    lopsided = tuple(
        SetLog(10, decided(COUNTING, "10").evidence.sets[0].control, Side.LEFT) for _ in range(7)
    )
    decision = decide(standing_at(target=10), Evidence(lopsided, pain=0, effort=7, morning=0), RUNNER)
    assert decision.name == "A7 HOLD"


def test_a8_pain_3_holds_and_clears_the_counters() -> None:
    decision = decided(COUNTING, "13*6", pain=3)
    assert (decision.name, changed(decision)) == ("A8 HOLD", QUIET)


def test_a9_effort_of_9_holds_and_clears_the_counters() -> None:
    decision = decided(COUNTING, "13*6", effort=9)
    assert (decision.name, changed(decision)) == ("A9 HOLD", QUIET)


def test_a10_met_and_steady_counts_one() -> None:
    decision = decided(standing_at(target=10, short=2, wobble=1), "10*6")
    assert (decision.name, changed(decision)) == ("A10 REPEAT", {"ok": 1, "short": 0, "wobble": 0})


@pytest.mark.parametrize(
    ("text", "effort", "easy"), [("12*6", 6, 2), ("11*5 12", 6, 0), ("12*6", 7, 0), ("12*6", None, 0)]
)
def test_a10_easy_needs_every_count_two_steps_over_and_an_effort_up_to_6(
    text: str, effort: int | None, easy: int
) -> None:
    assert decided(standing_at(target=10, easy=1), text, effort=effort).after.easy == easy


def test_a10_maintained_work_is_kept() -> None:
    decision = decided(standing_at(target=15, ok=5, phase=Phase.MAINTAIN), "15*6")
    assert (decision.name, decision.after.dose) == ("A10 KEEP", decision.before.dose)
    assert decision.after.phase is Phase.MAINTAIN


def test_a10_in_a_freeze_holds_one_session_before_a_rise() -> None:
    decision = decided(standing_at(target=10, ok=1, freeze_days=1), "10*6")
    assert (decision.name, changed(decision)) == ("A10 HOLD", {})


def test_a10_the_careful_profile_waits_for_three_sessions() -> None:
    careful = standing_at("raise_two_floor", target=10, ok=1)
    twice = decided(careful, "10*3", CAREFUL)
    assert (twice.name, twice.after.ok) == ("A10 REPEAT", 2)
    assert decided(twice.after, "10*3", CAREFUL).name == "A11 COUNT"
    frozen = decided(twice.after.but(freeze_days=3), "10*3", CAREFUL)
    assert (frozen.name, frozen.after.ok) == ("A10 HOLD", 2)


@pytest.mark.parametrize("phase", [Phase.BUILD, Phase.MAINTAIN])
def test_a10_without_credit_nothing_is_earned(phase: Phase) -> None:
    waiting = standing_at(target=10, ok=2, phase=phase)
    decision = decided(waiting, "12*6", credit=False)
    assert (decision.after.ok, decision.after.dose) == (2, waiting.dose)


def test_a10_without_credit_a_session_can_still_lower() -> None:
    assert decided(COUNTING, "10*5 7x", credit=False).name == "A5 REGRESS"


@pytest.mark.parametrize(
    ("text", "known"), [("9*6", {}), ("10*5 7x", {}), ("10*5 9w", {}), ("10*6", {"pain": 5})]
)
def test_what_lowers_a_maintained_track_returns_it_to_build(text: str, known: dict[str, Any]) -> None:
    kept = standing_at(target=10, short=2, wobble=1, phase=Phase.MAINTAIN)
    decision = decided(kept, text, BARE if known else WITHOUT_STEP, **known)
    assert decision.after.dose != kept.dose
    assert decision.after.phase is Phase.BUILD
