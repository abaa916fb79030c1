"""After a log: one test for each branch of the rules that raise, ask, wait and keep, A11 to A15."""

from typing import Any

import pytest

from core.domain.state import Runner
from tests.domain.cases import (
    BARE,
    BIG_JUMPS,
    CAREFUL,
    RUNNER,
    WITHOUT_STEP,
    WITHOUT_WEIGHTS,
    changed,
    decided,
    standing_at,
)

CLEARED = {"ok": 0, "easy": 0}


def met(exercise: str, target: int, runner: Runner = RUNNER, **but: Any) -> tuple[str, dict[str, Any]]:
    """Meet the target in every set; return the rule and what it changed."""
    state = standing_at(exercise, runner, target=target, **({"ok": 1} | but))
    decision = decided(state, f"{target}*6", runner)
    return decision.name, changed(decision)


def test_a11_a_set_comes_back_before_anything_else_rises() -> None:
    assert met("raise_one_step", 15, sets=1) == ("A11 SETS", {"ok": 0, "sets": 2})
    assert met("raise_one_step", 15, sets=2) == ("A11 SETS", {"ok": 0, "sets": 3})


@pytest.mark.parametrize(
    ("exercise", "target", "next_"),
    [("raise_one_step", 10, 11), ("raise_two_floor", 10, 12), ("raise_two_floor", 14, 15),
     ("wall_sit", 30, 35), ("wall_sit", 58, 60), ("soleus_walk", 10, 12), ("soleus_walk", 14, 15)],
)  # fmt: skip
def test_a11_the_target_rises_by_a_step_but_not_over_hi(exercise: str, target: int, next_: int) -> None:
    assert met(exercise, target) == ("A11 COUNT", {"ok": 0, "target": next_})


def test_a11_two_easy_sessions_rise_by_two_steps_of_repetitions() -> None:
    easy = standing_at(target=10, ok=1, easy=1)
    assert decided(easy, "12*6", effort=6).after == standing_at(target=12)
    seconds = standing_at("wall_sit", target=30, ok=1, easy=1)
    assert decided(seconds, "40*3", effort=5).after == standing_at("wall_sit", target=35)
    almost = standing_at(target=14, ok=1, easy=1)
    assert decided(almost, "16*6", effort=5).after.target == 15


@pytest.mark.parametrize("known", [{"morning": None}, {"morning": 3}, {"effort": None}])
def test_a11_at_hi_it_asks_before_anything_rises(known: dict[str, Any]) -> None:
    at_hi = standing_at(target=15, ok=2, short=1, wobble=1)
    decision = decided(at_hi, "15*6", **known)
    assert (decision.name, changed(decision)) == ("A11 ASK", {"ok": 1, "short": 0, "wobble": 0})


@pytest.mark.parametrize("known", [{"morning": None}, {"effort": None}])
def test_a11_under_hi_the_count_rises_without_asking(known: dict[str, Any]) -> None:
    assert decided(standing_at(target=10, ok=1), "10*6", **known).name == "A11 COUNT"


@pytest.mark.parametrize(
    ("exercise", "target", "tempo", "runner", "next_"),
    [("raise_one_step", 15, 0, RUNNER, 10), ("raise_one_step", 15, 1, WITHOUT_WEIGHTS, 11),
     ("raise_one_floor", 15, 0, WITHOUT_STEP, 10), ("seated_raise", 15, 0, RUNNER, 10),
     ("wall_sit", 60, 1, RUNNER, 30), ("soleus_walk", 15, 0, BARE, 10)],
)  # fmt: skip
def test_a12_slower_before_heavier(
    exercise: str, target: int, tempo: int, runner: Runner, next_: int
) -> None:
    rule, after = met(exercise, target, runner, tempo=tempo)
    assert (rule, after) == ("A12 TEMPO", {"ok": 0, "tempo": tempo + 1, "target": next_})


def test_a12_a_weight_too_big_for_one_step_leaves_the_slowest_tempo_open() -> None:
    giant = Runner(RUNNER.kit, (20.0,), 70.0)
    assert met("raise_one_step", 15, giant, tempo=1)[0] == "A12 TEMPO"
    assert met("raise_one_step", 12, RUNNER, tempo=1)[0] == "A13 LOAD"


def test_a12_a_walk_goes_straight_to_weights_where_they_are_owned() -> None:
    assert met("soleus_walk", 15) == ("A13 LOAD", {"ok": 0, "kg": 2.0, "target": 10, "days_since_step": 0})


def test_a13_the_next_weight_starts_at_the_bottom_of_the_loaded_range() -> None:
    first = {"ok": 0, "kg": 2.0, "target": 8, "days_since_step": 0}
    assert met("raise_one_step", 12, tempo=1) == ("A13 LOAD", first)
    sit = {"ok": 0, "kg": 2.0, "target": 30, "days_since_step": 0}
    assert met("wall_sit", 60, tempo=2) == ("A13 LOAD", sit)
    seated = {"ok": 0, "kg": 12.0, "target": 10, "days_since_step": 0}
    assert met("seated_raise", 15, tempo=1, kg=10.0) == ("A13 LOAD", seated)


@pytest.mark.parametrize(("days", "rule"), [(0, "A13 WAIT"), (6, "A13 WAIT"), (7, "A13 LOAD")])
def test_a13_load_rises_at_most_once_a_week(days: int, rule: str) -> None:
    decided_, after = met("raise_one_step", 12, tempo=1, kg=4.0, days_since_step=days)
    assert decided_ == rule
    assert after.get("ok", 1) == (2 if rule == "A13 WAIT" else 0)


@pytest.mark.parametrize(
    ("exercise", "kg", "heavier", "body", "fits"),
    [("raise_one_step", 10.0, 15.0, 70.0, True), ("raise_one_step", 10.0, 15.5, 70.0, False),
     ("raise_one_step", 2.0, 6.8, 46.0, True), ("raise_one_step", 2.0, 6.9, 46.0, False),
     ("seated_raise", 10.0, 12.5, 70.0, True), ("seated_raise", 10.0, 12.6, 70.0, False),
     ("seated_raise", 40.0, 44.0, 70.0, True), ("seated_raise", 60.0, 65.5, 70.0, False)],
)  # fmt: skip
def test_a13_a_weight_fits_up_to_a_tenth_between_two_and_a_half_and_five_kg(
    exercise: str, kg: float, heavier: float, body: float, fits: bool
) -> None:
    runner = Runner(RUNNER.kit, (kg, heavier), body)
    rule, _ = met(exercise, 15 if exercise == "seated_raise" else 12, runner, tempo=1, kg=kg)
    assert (rule == "A13 LOAD") == fits


def test_a13_load_ends_at_the_share_of_body_weight() -> None:
    light = Runner(RUNNER.kit, (10.0, 12.0), 29.0)
    assert met("raise_one_step", 12, light, tempo=1, kg=10.0)[0] == "A15 KEEP"
    unknown = Runner(RUNNER.kit, (18.0, 20.0, 22.0))
    assert met("raise_one_step", 12, unknown, tempo=1, kg=18.0)[0] == "A13 LOAD"
    assert met("raise_one_step", 12, unknown, tempo=1, kg=20.0)[0] == "A15 KEEP"


def test_a13_a_big_jump_is_earned_by_three_repetitions_over_hi() -> None:
    for target in (15, 16, 17):
        assert met("seated_raise", target, BIG_JUMPS, tempo=1, kg=10.0) == (
            "A13 REPS",
            {"ok": 0, "target": target + 1},
        )
    loaded = {"ok": 0, "kg": 15.0, "target": 10, "days_since_step": 0}
    assert met("seated_raise", 18, BIG_JUMPS, tempo=1, kg=10.0) == ("A13 LOAD", loaded)


def test_a13_a_jump_over_10_kg_is_never_made() -> None:
    far = Runner(RUNNER.kit, (10.0, 21.0), 70.0)
    assert met("seated_raise", 18, far, tempo=1, kg=10.0)[0] == "A15 KEEP"
    assert met("wall_sit", 45, far, tempo=2, kg=10.0)[0] == "A15 KEEP"


def test_a13_the_careful_profile_adds_no_load_in_the_first_weeks() -> None:
    ready = standing_at(target=12, tempo=1, ok=2)
    decision = decided(ready, "12*6", CAREFUL, first_weeks=True)
    assert (decision.name, decision.after.dose) == ("A13 WAIT", ready.dose)
    assert decided(ready, "12*6", CAREFUL).name == "A13 LOAD"


@pytest.mark.parametrize(("ok", "days", "kept"), [(1, 99, 2), (2, 13, 3), (7, 13, 8)])
def test_a14_the_next_variation_waits_for_three_sessions_and_two_weeks(ok: int, days: int, kept: int) -> None:
    assert met("raise_two_step", 15, ok=ok, days_since_step=days) == ("A14 WAIT", {"ok": kept})


@pytest.mark.parametrize(
    ("exercise", "target", "runner", "next_", "lo"),
    [("raise_two_floor", 15, RUNNER, "raise_two_step", 10),
     ("raise_two_step", 15, RUNNER, "raise_one_floor", 6),
     ("raise_one_floor", 12, RUNNER, "raise_one_step", 6),
     ("raise_two_floor", 15, WITHOUT_STEP, "raise_one_floor", 6)],
)  # fmt: skip
def test_a14_the_next_variation_starts_at_its_lo(
    exercise: str, target: int, runner: Runner, next_: str, lo: int
) -> None:
    after = {"ok": 0, "exercise": next_, "target": lo, "days_since_step": 0}
    assert met(exercise, target, runner, ok=2, days_since_step=14) == ("A14 VARIATION", after)


def test_a14_the_careful_profile_does_not_step_down_from_an_edge_in_the_first_weeks() -> None:
    ready = standing_at("raise_two_floor", target=15, ok=2)
    assert decided(ready, "15*3", CAREFUL, first_weeks=True).name == "A14 WAIT"
    assert decided(ready, "15*3", CAREFUL).name == "A14 VARIATION"


def test_a15_where_nothing_is_left_it_is_kept() -> None:
    assert met("raise_one_step", 15, WITHOUT_WEIGHTS, tempo=2, ok=4) == ("A15 KEEP", {"ok": 0})
    assert met("soleus_walk", 15, BARE, tempo=1) == ("A15 KEEP", {"ok": 0})
    assert met("wall_sit", 60, WITHOUT_WEIGHTS, tempo=2) == ("A15 KEEP", {"ok": 0})


def test_every_rise_clears_the_counters() -> None:
    counting = standing_at(ok=2, easy=1, short=1, wobble=1)
    for target, tempo in ((10, 0), (15, 0), (12, 1)):
        after = decided(counting.but(target=target, tempo=tempo), f"{target}*6").after
        assert (after.ok, after.easy, after.short, after.wobble) == (0, 0, 0, 0)
