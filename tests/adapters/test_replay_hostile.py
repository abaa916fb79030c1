"""``replay`` with lines that are wrong: reported with their number, the rest still read, never a crash."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.console.replay import replay
from tests.domain.cases import MEMBER, log, morning, state

DAY = "2026-01-05"
GOOD = json.dumps(log("2026-01-07", "6*6"))
LOG = log(DAY, "6*6")


def both(*lines: dict[str, Any] | str) -> tuple[list[str], list[str], int]:
    """What was written, what was complained of, and the exit code."""
    written: list[str] = []
    complained: list[str] = []
    texts = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    return written, complained, replay(texts, True, written.append, complained.append)


def without(line: dict[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in line.items() if key != name}


def each(line: dict[str, Any], name: str, *values: Any) -> list[dict[str, Any]]:
    """The line once with each of the values."""
    return [line | {name: value} for value in values]


def set_of(name: str, *values: Any) -> list[dict[str, Any]]:
    """The log once with each of the values in its set."""
    return [LOG | {"sets": [one]} for one in each({"count": 6, "control": "steady"}, name, *values)]


TEXTS = [
    "nonsense", "{", "[]", "3", '"log"', "null", "{}", '{"event":null}', '{"event":"jump"}',
    '{"event":["log"]}', '{"event":"log"', "\x00", "\ufffd\ufffd\x00\x1b[2J", "'\"\\", "[" * 100_000,
    "9" * 100_000, "x" * 1_000_000, '{"event":"log","x":' + "[" * 50_000,
    '{"event":"' + "x" * 1_000_000 + '"}',
    '{"event":"morning","day":"2026-01-05","pain":NaN}',
    '{"event":"morning","day":"2026-01-05","pain":' + "1" * 10_000 + "}",
]  # fmt: skip
DAYS = [
    "2026-02-30", "2026-1-5", "05.01.2026", "20260105", "0001-01-01", "9999-12-31", "2026-01-05T07:00",
    "\uff12026-01-05", "", "2026-01-05\x00", 20260105, None, True, ["2026-01-05"],
]  # fmt: skip
WRONG: list[Any] = [
    *TEXTS,
    *each(morning(DAY), "pain", 11, -1, 2.5, 2.0, True, "2", None, [2], {}, 10**400, 1e308),
    *each(morning(DAY), "day", *DAYS),
    without(morning(DAY), "pain"),
    without(morning(DAY), "day"),
    {"event": "skip"},
    *each({"event": "skip", "day": DAY}, "reason", "lazy", 3, None),
    {"event": "cleared"},
    {"event": "cleared", "day": "soon"},
    *[without(LOG, name) for name in ("day", "exercise", "sets", "pain")],
    *each(LOG, "pain", 11, 2.5, True, "0", -1),
    *each(LOG, "effort", 0, 11, 7.5, True, "7", -1),
    *each(LOG, "flag", None, 0, "yes", [], "true"),
    *each(LOG, "exercise", "jumping", "", None, 3, ["wall_sit"], {"id": "wall_sit"}),
    *each(
        LOG,
        "sets",
        None,
        6,
        "6 6",
        {},
        [6],
        [None],
        [[6]],
        [{}],
        [{"control": "steady"}],
        [{"count": 6}] * 101,
    ),
    *each(LOG, "kg", -1, "4", True, 1e9, [4], 10**400),
    *each(LOG, "session", "hard", 1),
    *set_of("count", -1, 1.5, "6", None, True, 10**9, 1e300),
    *set_of("control", "good", 1, [], "STEADY"),
    *set_of("side", "both", 0, "L"),
    *each(state(), "exercise", "balance", "straight_raise", None, "hop"),
    *each(state(), "sets", 0, 4, 2.5, True),
    *each(state(), "target", 0, 21, "10"),
    *each(state(), "tempo", 3, 7, -1),
    *each(state(), "kg", -2, 1e12, "2"),
    *each(state(), "ok", -1, 1.0),
    *each(state(), "easy", None),
    *each(state(), "short", "0"),
    *each(state(), "wobble", 10**30),
    *each(state(), "freeze_days", -1),
    *each(state(), "days_since_step", -1),
    *each(state(), "phase", "resting", None, 1),
    state(exercise="raise_two_floor", kg=4),
    state(exercise="soleus_walk", tempo=2),
    state(exercise="wall_sit", target=61),
]
MEMBERS = [
    *each({}, "id", "", None, 3, "x" * 101, "a\nb", "\x1b[31m", "\ud800"),
    *each({}, "zone", "Mars/Olympus", "", "../../etc/passwd", 0, "x" * 100_000, "UTC\x00"),
    *each({}, "body_kg", 0, -70, "70", 1e9, True),
    *each({}, "weights_kg", None, 5, [0], [-2], ["2"], [True], [2] * 101),
    *each({}, "kit", ["trampoline"], "step", [["step"]], None),
    *each({}, "careful", None, 1, "no"),
]


@pytest.mark.parametrize("wrong", WRONG, ids=range(len(WRONG)))
def test_a_wrong_line_is_reported_with_its_number_and_the_rest_is_read(wrong: dict[str, Any] | str) -> None:
    written, complained, code = both(MEMBER, wrong, GOOD)
    assert code == 2
    (complaint,) = complained
    assert complaint.startswith("line 2: expected ")
    assert len(complaint) < 500
    assert complaint.isprintable()
    assert [json.loads(line)["rule"] for line in written] == ["A10 REPEAT"]


@pytest.mark.parametrize("fields", MEMBERS, ids=range(len(MEMBERS)))
def test_after_a_wrong_member_nothing_is_laid_at_anothers_door(fields: dict[str, Any]) -> None:
    written, complained, code = both(MEMBER, GOOD, MEMBER | {"id": "m2"} | fields, GOOD, MEMBER, GOOD)
    assert code == 2
    assert [complaint.partition(":")[0] for complaint in complained] == ["line 3", "line 4"]
    assert [json.loads(line)["rule"] for line in written] == ["A10 REPEAT", "A10 REPEAT"]


def test_what_comes_before_any_member_is_wrong() -> None:
    assert both(GOOD)[1:] == (["line 1: expected a “member” line before this one"], 2)


def test_a_member_needs_no_more_than_an_id() -> None:
    written, complained, code = both({"event": "member", "id": "m1"}, GOOD)
    assert (len(written), complained, code) == (1, [], 0)


def test_unanswered_questions_hold() -> None:
    lines = [
        log(DAY, "6?*6"),
        log("2026-01-07", "6*6", pain=None),
        without(without(log("2026-01-09", "6*6"), "effort"), "flag"),
        {**log("2026-01-11", ""), "sets": [{"count": 6}] * 6},
    ]
    written, _, code = both(MEMBER, *lines)
    assert code == 0
    assert [json.loads(line)["rule"].split()[1] for line in written] == ["HOLD", "HOLD", "REPEAT", "HOLD"]


def test_complaints_go_to_standard_error_by_themselves(capsys: pytest.CaptureFixture[str]) -> None:
    assert replay(["nonsense"], True, print) == 2
    assert capsys.readouterr() == ("", "line 1: expected one JSON object\n")


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from([DAY, "log", "state"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=5,
)


@st.composite
def nearly_right(draw: st.DrawFn) -> str:
    """A good line with one or two fields put to anything."""
    line = dict(
        draw(st.sampled_from([MEMBER, LOG, morning(DAY), state(target=9), {"event": "skip", "day": DAY}]))
    )
    for _ in range(draw(st.integers(0, 2))):
        line[draw(st.sampled_from(sorted(line)))] = draw(json_values)
    return json.dumps(line)


@settings(max_examples=150)
@given(st.lists(nearly_right() | st.text(max_size=40) | json_values.map(json.dumps), max_size=8))
def test_whatever_the_lines_are_every_one_is_read_or_reported(lines: list[str]) -> None:
    written, complained, code = both(*lines)
    assert code == (2 if complained else 0)
    assert all(json.loads(line)["sentence"] for line in written)
    assert all(complaint.startswith("line ") for complaint in complained)
    assert replay(lines, False, lambda _: None, lambda _: None) == code
