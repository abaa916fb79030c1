"""``replay``: formats, order, and every way a line can be wrong."""

import json
from typing import Any

import pytest
from wcwidth import wcswidth

from adapters.console.replay import replay
from core.speech.catalogue import Voice
from tests.domain.cases import MEMBER, dose, log, morning, state, told

DAY, NEXT = "2026-01-05", "2026-01-07"
STEP = "raise_one_step"
FIELDS = [
    "exercise", "sets", "target", "tempo", "kg", "ok", "easy", "short", "wobble", "freeze_days",
    "days_since_step", "phase",
]  # fmt: skip


def both(*lines: dict[str, Any] | str, as_json: bool = True) -> tuple[list[str], list[str], int]:
    """What was written, what was complained of, and the exit code."""
    written: list[str] = []
    complained: list[str] = []
    texts = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    return written, complained, replay(texts, as_json, written.append, complained.append)


def test_the_issues_example_is_told_with_every_field_in_order() -> None:
    lines = [
        '{"event":"member","id":"m1","zone":"UTC","body_kg":70,"weights_kg":[2,4,6],"kit":["step","wall"],'
        '"careful":false}',
        '{"event":"state","exercise":"raise_one_step","sets":3,"target":10,"tempo":0,"kg":0,"ok":0,"easy":0,'
        '"short":0,"wobble":0,"freeze_days":0,"days_since_step":99,"phase":"build"}',
        '{"event":"log","day":"2026-01-05","exercise":"raise_one_step","sets":'
        + json.dumps([{"count": 10, "control": "steady"}] * 6)
        + ',"pain":0,"effort":7,"flag":false}',
    ]
    written, complained, code = both(*lines)
    (line,) = written
    assert (complained, code) == ([], 0)
    said = json.loads(line)
    assert line == json.dumps(said, ensure_ascii=False, separators=(",", ":"))
    names = ["member", "day", "exercise", "readiness", "prescribed", "rule", "state", "sentence"]
    assert list(said) == names
    assert list(said["prescribed"]) == list(said["state"]) == FIELDS
    assert (said["member"], said["day"], said["rule"]) == ("m1", DAY, "A10 REPEAT")
    assert '"kg":0,' in line


def test_left_out_fields_of_a_state_have_the_shown_values_and_target_lo() -> None:
    (line,) = told(MEMBER, {"event": "state"}, log(DAY, "6*6"))
    defaults = (STEP, 3, 6, 0, 0, 0, 0, 0, 0, 0, 99, "build")
    assert tuple(line["prescribed"].values()) == defaults
    (line,) = told(MEMBER, state(exercise="wall_sit", kg=4, tempo=2), log(DAY, "30*3", "wall_sit"))
    assert dose(line["prescribed"]) == ("wall_sit", 3, 30, 2, 4)


def test_a_log_without_a_state_begins_its_track_with_the_defaults() -> None:
    (line,) = told(MEMBER, log(DAY, "10*3", "seated_raise"))
    assert dose(line["prescribed"]) == ("seated_raise", 3, 10, 0, 0)
    assert line["prescribed"]["days_since_step"] == 99


def test_weights_are_written_as_the_input_writes_them() -> None:
    member = MEMBER | {"weights_kg": [2.5, 5]}
    before = state(target=12, tempo=1, ok=1)
    (line,) = told(member, before, morning(DAY), log(DAY, "12*6"))
    assert line["state"]["kg"] == 2.5
    (line,) = told(MEMBER, before, morning(DAY), log(DAY, "12*6"))
    assert (line["state"]["kg"], type(line["state"]["kg"])) == (2, int)


def test_days_are_told_in_order_and_a_morning_comes_before_the_log_of_its_date() -> None:
    at_hi = state(target=15, ok=1)
    lines = told(MEMBER, at_hi, log(NEXT, "15*6"), morning(DAY), log(DAY, "12*6"), morning(NEXT))
    assert [(line["day"], line["rule"]) for line in lines] == [(DAY, "A7 HOLD"), (NEXT, "A10 REPEAT")]


def test_a_morning_given_before_the_first_log_counts_for_it() -> None:
    (line,) = told(MEMBER, state(target=15, ok=1), log(NEXT, "15*6"), morning(DAY))
    assert line["rule"] == "A12 TEMPO"
    (line,) = told(MEMBER, state(target=15, ok=1), log(NEXT, "15*6"))
    assert line["rule"] == "A11 ASK"


def test_a_morning_before_a_session_does_not_count_for_the_one_after_it() -> None:
    first = state(target=15)
    _, line = told(MEMBER, first, morning(DAY), log(DAY, "15*6"), log(NEXT, "15*6"))
    assert line["rule"] == "A11 ASK"


def test_the_first_log_has_no_gap_and_the_next_one_counts_its_days() -> None:
    frozen = state(target=10, freeze_days=9, days_since_step=3)
    first, second, third = told(
        MEMBER, frozen, morning("2025-12-01"), log(DAY, "10*6"), log(NEXT, "10*6"), log("2026-01-14", "10*6")
    )
    counted = [(line["prescribed"]["freeze_days"], line["prescribed"]["days_since_step"])
               for line in (first, second, third)]  # fmt: skip
    assert counted == [(9, 3), (7, 5), (0, 12)]
    assert [line["prescribed"]["ok"] for line in (first, second, third)] == [0, 1, 0]


@pytest.mark.parametrize(
    ("pain", "readiness", "rule"), [(4, "S3 REST", "A3 REDUCE"), (7, "S2 REST", "A2 HALT")]
)
def test_a_morning_that_decides_is_told_once_for_all_tracks(pain: int, readiness: str, rule: str) -> None:
    sit = state(exercise="wall_sit", target=40)
    lines = told(MEMBER, sit, state(target=10), log(DAY, "10*6"), morning(NEXT, pain), morning("2026-01-08"))
    said = [(line["day"], line["exercise"], line["readiness"], line["rule"]) for line in lines[1:]]
    assert said == [(NEXT, STEP, readiness, rule)]


def test_the_end_of_a_halt_is_told() -> None:
    mornings = [morning("2026-01-06"), morning(NEXT)]
    *_, line = told(MEMBER, state(target=10), log(DAY, "10*6", pain=8), *mornings)
    assert (line["day"], line["readiness"], line["rule"]) == (NEXT, "S5 SEND", "A2 BUILD")
    assert (line["prescribed"]["phase"], line["state"]["phase"]) == ("halted", "build")


def test_a_skip_is_told_and_a_clearance_only_felt() -> None:
    flagged = log(DAY, "10*6", flag=True)
    lines = told(
        MEMBER, state(target=10), {"event": "skip", "day": DAY, "reason": "tired"}, flagged,
        {"event": "cleared", "day": "2026-01-06"}, log(NEXT, "6*4", "raise_one_floor"),
    )  # fmt: skip
    assert [(line["readiness"], line["rule"]) for line in lines] == [
        ("S5 SEND", "A4 KEEP"), ("S5 SEND", "A1 STOP"), ("S2 REST", "A2 KEEP"),
    ]  # fmt: skip


def test_two_logs_of_an_exercise_on_one_day_are_one() -> None:
    halves = log(DAY, "10*2", effort=5), log(DAY, "10*4", effort=None, pain=1)
    (line,) = told(MEMBER, state(target=10, ok=1), *halves)
    assert (line["rule"], line["state"]["target"]) == ("A11 COUNT", 11)
    (line,) = told(MEMBER, state(target=10, ok=1), halves[0], log(DAY, "10*4", effort=9))
    assert line["rule"] == "A9 HOLD"


def test_a_log_of_several_exercises_gives_a_line_each_and_history_none() -> None:
    others = (
        log(DAY, "10*2", "straight_raise"),
        log(DAY, "20*4", "balance"),
        log(DAY, "15*6", "raise_one_floor"),
    )
    lines = told(MEMBER, state(target=10), log(DAY, "10*6"), log(DAY, "30*3", "wall_sit"), *others)
    assert [line["exercise"] for line in lines] == [STEP, "wall_sit"]


def test_the_weaker_side_decides_and_a_missing_side_counts_as_nothing() -> None:
    def sided(left: int, right: int) -> dict[str, Any]:
        sets = [{"count": left, "control": "steady", "side": "left"}] * 3
        return log(DAY, "") | {"sets": [*sets, *[{"count": right, "control": "steady", "side": "right"}] * 3]}

    (line,) = told(MEMBER, state(target=10, ok=1), sided(12, 9))
    assert line["rule"] == "A7 HOLD"
    lopsided = sided(12, 12) | {"sets": [{"count": 12, "control": "steady", "side": "left"}] * 6}
    (line,) = told(MEMBER, state(target=10, ok=1), lopsided)
    assert line["rule"] == "A7 HOLD"


def test_a_state_between_logs_is_a_barrier() -> None:
    again = state(target=8, ok=1)
    lines = told(MEMBER, state(target=10), log(DAY, "10*6"), again, log(NEXT, "8*6"))
    assert [(line["prescribed"]["target"], line["rule"]) for line in lines] == [
        (10, "A10 REPEAT"), (8, "A11 COUNT"),
    ]  # fmt: skip
    _, complained, code = both(MEMBER, log(NEXT, "6*6"), again, log(DAY, "8*6"))
    assert (code, len(complained)) == (2, 1)
    assert complained[0].startswith("line 4: expected ")
    assert NEXT in complained[0]


def test_members_are_told_in_the_order_of_the_file() -> None:
    other = MEMBER | {"id": "m2", "careful": True}
    lines = told(MEMBER, log(NEXT, "6*6"), log(DAY, "6*6"), other, log(DAY, "6*6"), log(NEXT, "6*6"))
    assert [(line["member"], line["rule"]) for line in lines] == [
        ("m1", "A10 REPEAT"), ("m1", "A11 COUNT"), ("m2", "A10 REPEAT"), ("m2", "A10 REPEAT"),
    ]  # fmt: skip


def test_without_json_each_decision_reads_well_within_80_columns() -> None:
    lines = [MEMBER, state(target=12, tempo=1, ok=1), morning(DAY), log(DAY, "12*6"), log(NEXT, "8*5 5x")]
    written, _, code = both(*lines, as_json=False)
    assert code == 0
    assert all(wcswidth(line) <= 80 for line in written)
    text = " ".join(line.strip() for line in written)
    assert (
        f"m1 · {DAY} · {Voice().exercise(STEP)}: 3 × 12 each leg at 3-0-3 → 3 × 8 each leg at 3-0-3" in text
    )
    assert "(S5 SEND, A13 LOAD). 12 slow reps twice" in text
    assert sum(not line.startswith(" ") for line in written) == 2


def test_an_empty_file_and_empty_lines_say_nothing() -> None:
    assert both() == ([], [], 0)
    assert both("", "  \n", "\ufeff", json.dumps(MEMBER), "\r\n") == ([], [], 0)
