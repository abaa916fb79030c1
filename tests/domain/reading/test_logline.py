"""A log line means what it says."""

from datetime import date, timedelta

import pytest

from core.domain.events import SkipReason, Units
from core.domain.exercises import Measure, Role
from core.domain.state import Control
from core.reading.logline import LogWords, read_log
from core.reading.logwords import Group
from tests.domain.reading.lines import TODAY, group, read, sets


@pytest.mark.parametrize(
    ("line", "meaning"),
    [
        ("15 15 15", "15 15 15"),
        ("3x15", "15 15 15"),
        ("3X15", "15 15 15"),
        ("3 x 15", "15 15 15"),
        ("3x 15", "15 15 15"),
        ("3×15", "15 15 15"),
        ("3*15", "15 15 15"),
        ("3 * 15", "15 15 15"),
        ("3·15", "15 15 15"),
        ("3*15w", "15w 15w 15w"),
        ("15 · 14 · 13", "15 14 13"),
        ("*steady* 15 14", "15s 14s"),
        ("3 sets of 15", "15 15 15"),
        ("3 times 15", "15 15 15"),
        ("15, 15, 15", "15 15 15"),
        ("15,15,15", "15 15 15"),
        ("15\n15\n15", "15 15 15"),
        ("2x12 10", "12 12 10"),
        ("12/11 12/10w 10/9x", "L12s R11s L12s R10w L10s R9x"),
        ("3x12/11", "L12 R11 L12 R11 L12 R11"),
        ("left 12 12, right 11 10", "L12 L12 R11 R10"),
        ("30 30 22 x", "30s 30s 22x"),
        ("12/11 10/9 x", "L12s R11s L10x R9x"),
        ("15 15 15 wobbly", "15w 15w 15w"),
        ("15 15 15 steady", "15s 15s 15s"),
        ("steady 15 15 15", "15s 15s 15s"),
        ("15 15 15, steady", "15s 15s 15s"),
        ("15 15x 15 steady", "15s 15x 15s"),
        ("15 15 12 lost", "15s 15s 12x"),
        ("15 15 12 w", "15s 15s 12w"),
        ("15w 15 15", "15w 15s 15s"),
        ("3x15w", "15w 15w 15w"),
        ("4x 4 3", "4x 4s 3s"),
        ("0 5", "0 5"),
        ("\u0663x\u0661\u0665", "15 15 15"),
        ("\uff13×\uff11\uff15", "15 15 15"),
        ("३ x १५", "15 15 15"),
        ("\u200f15 15\u00a015\u200e", "15 15 15"),
        ("15 15 15 🙂💪", "15 15 15"),
        ("3\ufe0f\u20e3x15", "15 15 15"),
        ("  15\t15   15  ", "15 15 15"),
    ],
)  # fmt: skip
def test_sets_are_read(line: str, meaning: str) -> None:
    assert group(line) == Group(None, sets(meaning))


@pytest.mark.parametrize(
    ("line", "meaning", "measure"),
    [
        ("30s 30s 22s", "30 30 22", Measure.SECONDS),
        ("30s 30s 22s x", "30s 30s 22x", Measure.SECONDS),
        ("30s x 3", "30 30 30", Measure.SECONDS),
        ("1:00 1:30", "60 90", Measure.SECONDS),
        ("1:00 45", "60 45", Measure.SECONDS),
        ("1 min", "60", Measure.SECONDS),
        ("3x1min30", "90 90 90", Measure.SECONDS),
        ("40 40 35 s", "40 40 35", Measure.SECONDS),
        ("3x12ft", "12 12 12", Measure.FEET),
        ("3x3m", "10 10 10", Measure.FEET),
        ("3.5m 3,5 m", "11 11", Measure.FEET),
        ("15 reps", "15", Measure.REPS),
        ("1:30/1:20", "L90 R80", Measure.SECONDS),
    ],
)
def test_units_are_brought_into_the_measure(line: str, meaning: str, measure: Measure) -> None:
    assert (group(line).sets, group(line).unit) == (sets(meaning), measure)


def test_an_m_at_the_wall_is_a_minute() -> None:
    assert group("sit 1m").sets == sets("60")


@pytest.mark.parametrize(
    ("line", "kg"),
    [
        ("3x15 @10kg", 10), ("3x15 @ 10", 10), ("3x15 10 kg", 10), ("3x15 with 2,5kg", 2.5),
        ("3x15 @2,5", 2.5),
        ("3x15 @2.5kg", 2.5), ("@4kg 3x12", 4), ("3x12, @4kg", 4), ("3x15 @10lb", 4.536),
        ("3x15 +22 lbs", 9.979),
        ("3x15 @bodyweight", 0), ("3x15 0kg", 0),
    ],
)  # fmt: skip
def test_load_is_read_in_kg(line: str, kg: float) -> None:
    assert group(line).kg == pytest.approx(kg)
    assert len(group(line).sets) == 3


def test_load_without_a_unit_is_in_the_members_units() -> None:
    words = read_log("3x15 @10", TODAY, Units.IMPERIAL)
    assert isinstance(words, LogWords)
    assert words.groups[0].kg == pytest.approx(4.536)


def test_a_whole_session_is_read() -> None:
    words = read("raise 3x12 @4kg, sit 40 40 35, walk 3x12ft, pain 1, effort 7")
    assert words == LogWords(
        TODAY,
        groups=(
            Group(None, sets("12 12 12"), 4.0, None, Role.RAISE),
            Group("wall_sit", sets("40 40 35")),
            Group("soleus_walk", sets("12 12 12"), None, Measure.FEET),
        ),
        pain=1,
        effort=7,
    )


@pytest.mark.parametrize("parting", [", ", "; ", "\n", " ", ",", " and "])
def test_exercises_part_at_their_names(parting: str) -> None:
    words = read(f"one step 3x12{parting}sit 3x40s")
    assert [one.exercise for one in words.groups] == ["raise_one_step", "wall_sit"]


def test_any_mark_makes_the_unmarked_sets_of_the_line_steady() -> None:
    words = read("raise 12 12 12, sit 40 40 35x")
    assert [one.sets for one in words.groups] == [sets("12s 12s 12s"), sets("40s 40s 35x")]


def test_lines_with_several_sets_are_exercises_of_their_own() -> None:
    assert [one.sets for one in read("15 15 15\n40 40 40").groups] == [sets("15 15 15"), sets("40 40 40")]


@pytest.mark.parametrize(
    ("line", "exercise"),
    [
        ("wall_sit 3x40", "wall_sit"), ("Wall-Sit: 3x40", "wall_sit"), ("3x12 one step", "raise_one_step"),
        ("1-leg step raises 3x12", "raise_one_step"), ("seted raise 3x12", "seated_raise"),
        ("ham 2x8", "hamstring_walkout"), ("tip-toe walk 3x12", "soleus_walk"),
        ("leg press 3x12", "leg_press_raise"),
        ("I did 3 sets of 12 bridges", "glute_bridge"),
    ],
)  # fmt: skip
def test_exercises_go_by_many_names(line: str, exercise: str) -> None:
    assert group(line).exercise == exercise


@pytest.mark.parametrize("name", ["raise", "raises", "calf raises", "raisse", "Bent-knee raise"])
def test_a_bare_raise_is_the_days_own(name: str) -> None:
    assert group(f"{name} 3x12").role is Role.RAISE
    assert group(f"{name} 3x12").exercise is None


@pytest.mark.parametrize(
    ("line", "back"),
    [
        ("today 3x12", 0), ("wed 3x12", 0), ("yesterday 3x12", 1), ("3x12 yesterday", 1),
        ("2026-01-05 3x12", 2),
        ("5 jan 3x12", 2), ("jan 5 3x12", 2), ("5th of January 3x12", 2), ("5.1.2026 3x12", 2),
        ("monday 3x12", 2),
        ("mon: 3x12", 2), ("-2d 3x12", 2), ("2 days ago 3x12", 2), ("day before yesterday 3x12", 2),
        ("thu 3x12", 6),
        ("last thu 3x12", 6), ("31 dec 3x12", 7), ("-7d 3x12", 7), ("last wed 3x12", 7),
    ],
)  # fmt: skip
def test_days_up_to_a_week_back_are_read(line: str, back: int) -> None:
    assert read(line).day == TODAY - timedelta(days=back)
    assert read(line).groups[0].sets == sets("12 12 12")


@pytest.mark.parametrize(
    ("line", "pain"),
    [("pain 1", 1), ("pain: 1", 1), ("pain=10", 10), ("pain 1/10", 1), ("no pain", 0), ("pain none", 0),
     ("pain free", 0),
     ("painless", 0), ("3x12 pain 2 steady", 2)],
)  # fmt: skip
def test_pain_is_read(line: str, pain: int) -> None:
    assert read(line).pain == pain


@pytest.mark.parametrize("line", ["effort 7", "rpe 7", "RPE7", "effort: 7/10"])
def test_effort_is_read(line: str) -> None:
    assert (read(line).effort, read(line).groups) == (7, ())


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("done", LogWords(TODAY, done=True)),
        ("Done!", LogWords(TODAY, done=True)),
        ("done yesterday, pain 1, effort 7", LogWords(date(2026, 1, 6), done=True, pain=1, effort=7)),
        ("done as planned", LogWords(TODAY, done=True)),
        ("done 15 15", LogWords(TODAY, groups=(Group(None, sets("15 15")),))),
        ("steady", LogWords(TODAY, control=Control.STEADY)),
        ("lost it", LogWords(TODAY, control=Control.LOST)),
    ],
)
def test_short_answers_are_read(line: str, words: LogWords) -> None:
    assert read(line) == words


@pytest.mark.parametrize(
    ("line", "reason"),
    [("skip tired", SkipReason.TIRED), ("skip", SkipReason.OTHER), ("skipping, no time", SkipReason.BUSY),
     ("skip my calf hurts", SkipReason.PAIN), ("skip pain 4", SkipReason.PAIN), ("skip sick", SkipReason.ILL),
     ("skip no pain but tired", SkipReason.TIRED), ("skip rest", SkipReason.REST),
     ("skip birthday", SkipReason.OTHER)],
)  # fmt: skip
def test_a_skip_takes_its_reason_from_free_words(line: str, reason: SkipReason) -> None:
    assert (read(line).skip, read(line).groups) == (reason, ())
