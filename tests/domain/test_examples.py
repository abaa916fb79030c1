"""Every example of the page on progression, told through the replay."""

from typing import Any

import pytest

from tests.domain.cases import MEMBER, dose, log, morning, state, told

DAY = "2026-01-05"
STEP, FLOOR, SEATED = "raise_one_step", "raise_one_floor", "seated_raise"

# What stands before, sets, what else is known, the rule, the dose after, the sentence.
EXAMPLES: list[tuple[dict[str, Any], str, dict[str, Any], str, tuple[Any, ...], str]] = [
    (
        {"target": 10}, "10*6", {}, "A10 REPEAT", (STEP, 3, 10, 0, 0),
        "Good, controlled sets. One more session like this and we add a rep.",
    ),
    (
        {"target": 10, "ok": 1}, "10*6", {}, "A11 COUNT", (STEP, 3, 11, 0, 0),
        "Two controlled sessions in a row at 10, so now 11.",
    ),
    (
        {"target": 10, "ok": 1, "easy": 1}, "13 12 12 13 12 12", {"effort": 5}, "A11 COUNT",
        (STEP, 3, 12, 0, 0),
        "Two easy sessions with reps to spare, so we go up by two.",
    ),
    (
        {"target": 15, "ok": 1}, "15*6", {}, "A12 TEMPO", (STEP, 3, 10, 1, 0),
        "15 controlled reps twice. Same exercise, slower now, fewer reps.",
    ),
    (
        {"target": 12, "tempo": 1, "ok": 1}, "12*6", {}, "A13 LOAD", (STEP, 3, 8, 1, 2),
        "12 slow reps twice and calm mornings: 2 kg, fewer reps; the first time stand flat on the floor.",
    ),
    (
        {"target": 12, "tempo": 1, "kg": 4, "ok": 1, "days_since_step": 4}, "12*6", {}, "A13 WAIT",
        (STEP, 3, 12, 1, 4), "Ready, but load goes up at most once a week.",
    ),
    (
        {"target": 12, "tempo": 1, "kg": 4, "ok": 1}, "12*6", {"morning": None}, "A11 ASK",
        (STEP, 3, 12, 1, 4),
        "Ready for more. First tell me how the calf felt this morning.",
    ),
    (
        {"target": 15, "tempo": 1, "ok": 1}, "15*6", {"weights_kg": []}, "A12 TEMPO", (STEP, 3, 11, 2, 0),
        "No weights at home, so we add a two-second hold instead.",
    ),
    (
        {"exercise": SEATED, "target": 15, "tempo": 1, "kg": 10, "ok": 1}, "15*3",
        {"weights_kg": [5, 10, 15, 20]}, "A13 REPS", (SEATED, 3, 16, 1, 10),
        "The next weight is a big jump; we earn it with a few more reps.",
    ),
    (
        {"exercise": "wall_sit", "target": 60, "ok": 1}, "60*3", {}, "A12 TEMPO", ("wall_sit", 3, 30, 1, 0),
        "60 seconds twice. A little deeper, 30 seconds.",
    ),
    (
        {"exercise": "raise_two_step", "target": 15, "ok": 2}, "15*3", {}, "A14 VARIATION",
        (FLOOR, 3, 6, 0, 0),
        "Three steady sessions over two weeks. Time for one leg.",
    ),
    (
        {"target": 11, "wobble": 1}, "11*4 10w*2", {}, "A6 EASE", (STEP, 3, 9, 0, 0),
        "Wobbly twice running. Down to 9, where it was smooth.",
    ),
    (
        {"target": 10, "ok": 1}, "10*5 7x", {}, "A5 REGRESS", (STEP, 3, 7, 0, 0),
        "Control went at 7, so 7 clean reps is the target.",
    ),
    (
        {"target": 10, "tempo": 1, "kg": 8, "short": 2}, "10 9 9 9 8 8", {}, "A7 DELOAD", (STEP, 3, 10, 1, 6),
        "Third session short with 8 kg. Down one weight; we build from there.",
    ),
    (
        {"target": 10, "tempo": 1, "kg": 10}, "10*6", {"pain": 5}, "A3 REDUCE", (STEP, 3, 10, 1, 8),
        "Pain 5: less load, and no increases for a week.",
    ),
    (
        {"target": 10, "tempo": 1, "kg": 6}, "10 6", {"pain": 7}, "A2 HALT", (STEP, 2, 8, 0, 2),
        "Above our stop line. Two calm mornings first, then much lighter.",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("before", "sets", "known", "rule", "after", "sentence"), EXAMPLES)
def test_the_example_is_decided_and_told_as_on_the_page(
    before: dict[str, Any], sets: str, known: dict[str, Any], rule: str, after: tuple[Any, ...], sentence: str
) -> None:
    given: dict[str, Any] = {"pain": 0, "effort": 7, "morning": 0, "weights_kg": MEMBER["weights_kg"]} | known
    member = MEMBER | {"weights_kg": given.pop("weights_kg")}
    answered = given.pop("morning")
    mornings = [] if answered is None else [morning(DAY, answered)]
    exercise = before.get("exercise", STEP)
    (line,) = told(member, state(**before), *mornings, log(DAY, sets, exercise, **given))
    assert (line["rule"], dose(line["state"]), line["sentence"]) == (rule, after, sentence)
    assert dose(line["prescribed"])[0] == exercise
    assert line["readiness"] == "S5 SEND"


def test_pain_5_freezes_for_7_days_and_pain_7_halts_for_14() -> None:
    before = state(target=10, tempo=1, kg=10)
    (reduced,) = told(MEMBER, before, log(DAY, "10*6", pain=5))
    (halted,) = told(MEMBER, before, log(DAY, "10 6", pain=7))
    assert (reduced["state"]["freeze_days"], reduced["state"]["phase"]) == (7, "build")
    assert (halted["state"]["freeze_days"], halted["state"]["phase"]) == (14, "halted")


def test_ten_days_off_send_one_set_fewer() -> None:
    _, line = told(MEMBER, state(target=12), log(DAY, "12*6"), log("2026-01-15", "12*4"))
    assert (line["readiness"], dose(line["prescribed"])) == ("S5 SEND", (STEP, 2, 12, 0, 0))
    assert line["rule"] == "A10 REPEAT"


def test_thirty_days_off_send_one_leg_on_the_floor() -> None:
    _, line = told(MEMBER, state(target=12), log(DAY, "12*6"), log("2026-02-04", "6*4", FLOOR))
    assert (line["readiness"], dose(line["prescribed"])) == ("S5 SEND", (FLOOR, 2, 6, 0, 0))
    assert (line["exercise"], line["rule"]) == (FLOOR, "A10 REPEAT")
