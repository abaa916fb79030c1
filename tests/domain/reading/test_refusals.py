"""A log line that cannot be is refused, with the reason and the limit."""

import pytest

from core.domain.events import Units
from core.domain.exercises import CATALOGUE
from core.reading.logwords import Group, settled
from core.reading.problem import Problem, Unread
from tests.domain.reading.lines import group, problem, refused, sets


@pytest.mark.parametrize(
    ("line", "reason", "limit"),
    [
        ("", Problem.EMPTY, None), (" \n\t", Problem.EMPTY, None), ("🙂", Problem.EMPTY, None),
        ("1000", Problem.TOO_MANY_REPS, 100), ("1,000", Problem.TOO_MANY_REPS, 100),
        ("3x101 reps", Problem.TOO_MANY_REPS, 100),
        ("raise 3x101", Problem.TOO_MANY_REPS, 100), ("sit 601", Problem.TOO_MANY_SECONDS, 600),
        ("sit 11 min", Problem.TOO_MANY_SECONDS, 600),
        ("walk 400m", Problem.TOO_MANY_FEET, 1000), ("-3", Problem.NEGATIVE, None),
        ("15 −3", Problem.NEGATIVE, None), ("3x12 @-4kg", Problem.NEGATIVE, None),
        ("pain 11", Problem.PAIN_RANGE, "0-10"), ("pain -1", Problem.PAIN_RANGE, "0-10"),
        ("pain 1.5", Problem.PAIN_RANGE, "0-10"),
        ("pain 1,5", Problem.PAIN_RANGE, "0-10"), ("effort 0", Problem.EFFORT_RANGE, "1-10"),
        ("rpe 11", Problem.EFFORT_RANGE, "1-10"),
        ("3x12 400 kg", Problem.TOO_HEAVY, 300), ("11x5", Problem.TOO_MANY_SETS, 10),
        ("1 2 3 4 5 6 7 8 9 10 11", Problem.TOO_MANY_SETS, 10),
        ("raise", Problem.NO_SETS, None), ("raise 3x12, sit", Problem.NO_SETS, None),
        ("yesterday", Problem.NO_SETS, None), ("@4kg", Problem.NO_SETS, None),
        ("sit 3x12ft", Problem.WRONG_UNIT, "seconds"), ("30s 12ft", Problem.MIXED_UNITS, None),
        ("1 min 45s 30", Problem.MIXED_UNITS, None),
        ("3x12 @4kg @6kg", Problem.SAID_TWICE, None), ("pain 1, pain 3", Problem.SAID_TWICE, None),
        ("monday 3x12 tuesday", Problem.SAID_TWICE, None),
        ("flying 3x12", Problem.UNKNOWN_EXERCISE, None), ("2025-12-30 3x12", Problem.DAY_TOO_OLD, 7),
        ("-8d 3x12", Problem.DAY_TOO_OLD, 7),
        ("tomorrow 3x12", Problem.DAY_IN_FUTURE, None), ("2026-02-30 3x12", Problem.NO_SUCH_DAY, None),
        ("31 feb 3x12", Problem.NO_SUCH_DAY, None),
        ("x" * 2001, Problem.TOO_LONG, 2000), ("raise 1 " * 21, Problem.TOO_MANY_EXERCISES, 20),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_with_its_limit(
    line: str, reason: Problem, limit: str | int | None
) -> None:
    assert problem(line) == (reason, limit)


@pytest.mark.parametrize(
    "line",
    ["hello", "15 foo", "10-12", "15+5", "15.5", "½", "15²", "15/14/13", "12 left", "3x12 2x4kg", "15 000",
     "not steady",
     "skip 15", "done, skip", "pain", "effort", "the", "мало", "1 leg 12", "3x12 pain 3x15", "15 % 3"],
)  # fmt: skip
def test_what_is_unclear_is_not_guessed(line: str) -> None:
    assert problem(line) == (Problem.NOT_UNDERSTOOD, None)


def test_a_refusal_quotes_what_was_understood_and_what_was_not() -> None:
    assert refused("Raise 3x12 @4kg, flying legs 40 40") == Unread(
        "Raise 3x12 @4kg", "flying legs", Problem.UNKNOWN_EXERCISE
    )
    assert refused("3x12 @400 kg").unread == "400 kg"
    assert refused("3x12, pain 11") == Unread("3x12, pain", "11", Problem.PAIN_RANGE, "0-10")
    assert refused("raise 15 15 30s").unread == "30s"


def test_a_quote_of_hostile_text_is_short_and_printable() -> None:
    said = refused("\x00\u202e" + "я" * 1900)
    assert said.unread.isprintable()
    assert len(said.unread) <= 80


def test_a_name_that_fits_several_offers_them() -> None:
    assert refused("squat 2x8").candidates == ("slant_squat", "split_squat")
    assert refused("squat 2x8").problem is Problem.AMBIGUOUS_EXERCISE


def test_bare_feet_are_metres_for_who_reads_metres() -> None:
    said, walk = group("3 3 3"), CATALOGUE["soleus_walk"]
    metric, imperial = settled(said, walk), settled(said, walk, Units.IMPERIAL)
    assert isinstance(metric, Group)
    assert isinstance(imperial, Group)
    assert (metric.sets, metric.exercise) == (sets("10 10 10"), "soleus_walk")
    assert imperial.sets == sets("3 3 3")


def test_feet_that_were_said_stay_feet() -> None:
    said = settled(group("3x12ft"), CATALOGUE["soleus_walk"])
    assert isinstance(said, Group)
    assert said.sets == sets("12 12 12")


@pytest.mark.parametrize(
    ("line", "exercise", "reason"),
    [("3x30s", "raise_one_step", Problem.WRONG_UNIT), ("150", "raise_one_step", Problem.TOO_MANY_REPS),
     ("400", "soleus_walk", Problem.TOO_MANY_FEET)],
)  # fmt: skip
def test_a_group_that_cannot_be_of_its_exercise_is_refused(line: str, exercise: str, reason: Problem) -> None:
    said = settled(group(line), CATALOGUE[exercise])
    assert isinstance(said, Unread)
    assert said.problem is reason
