"""What every reader promises, whatever is typed."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.domain.events import Units
from core.domain.exercises import CATALOGUE, Exercise, Measure
from core.domain.state import Control, SetLog, Side
from core.reading.amounts import HEAVIEST_KG, MOST, MOST_SETS
from core.reading.days import Direction, PauseWords, read_day, read_until
from core.reading.hours import read_hour
from core.reading.kit import KitWords, read_kit
from core.reading.logline import Group, LogWords, read_log
from core.reading.names import find_exercise
from core.reading.problem import Problem, Unread
from core.reading.runs import RunWords, read_race, read_run
from tests.domain.reading.lines import ANYTHING, PHRASES, TODAY, read
from tests.effort import calls_of

NAMED = {
    "wall_sit": "wall sit",
    "raise_one_step": "one step",
    "soleus_walk": "walk",
    "balance": "one-leg stand",
}
UNITS = {Measure.REPS: "", Measure.SECONDS: "s", Measure.FEET: " ft"}
LETTERS = {None: "", Control.WOBBLY: "w", Control.LOST: "x"}
DAYS = st.dates()

counts = st.integers(0, 94)
marks = st.sampled_from([None, Control.WOBBLY, Control.LOST])
loads = st.none() | st.integers(0, 300 * 4).map(lambda quarter: quarter / 4)


def assert_sound(words: LogWords | Unread, today: date) -> None:
    """A line is read within its limits or refused with quotable words."""
    if isinstance(words, Unread):
        assert all(quote.isprintable() and len(quote) <= 80 for quote in (words.understood, words.unread))
        return
    assert 0 <= (today - words.day).days <= 7
    assert words.pain is None or 0 <= words.pain <= 10
    assert words.effort is None or 1 <= words.effort <= 10
    assert (
        words.groups
        or words.done
        or words.skip
        or words.control
        or (words.pain, words.effort) != (None, None)
    )
    for group in words.groups:
        assert 1 <= len(group.sets) <= 2 * MOST_SETS
        assert all(0 <= one.count <= max(MOST.values()) for one in group.sets)
        assert group.kg is None or 0 <= group.kg <= HEAVIEST_KG
    controls = {one.control for group in words.groups for one in group.sets}
    assert None not in controls or len(controls) == 1


@given(ANYTHING | PHRASES, DAYS, st.sampled_from(Units))
@example("\ud800 3x12\udfff", TODAY, Units.METRIC)
def test_a_log_line_is_read_or_refused_whatever_it_is(text: str, today: date, units: Units) -> None:
    assert_sound(read_log(text, today, units), today)


@given(ANYTHING | PHRASES, DAYS, st.sampled_from(Units))
def test_every_other_reader_answers_whatever_is_typed(text: str, today: date, units: Units) -> None:
    for run in (read_run(text, today, units), read_race(text, today, units)):
        assert isinstance(run, Unread) or (
            -14 <= (run.on - today).days <= 365 and (run.km is None or run.km <= 300)
        )
    kit = read_kit(text, units)
    if isinstance(kit, KitWords):
        assert kit != KitWords()
        assert all(0.1 <= one <= HEAVIEST_KG for one in kit.weights(()))
    pause = read_until(text, today)
    assert isinstance(pause, Unread) or pause.until is None or 0 <= (pause.until - today).days <= 365
    assert isinstance(read_hour(text), time | None)
    assert isinstance(read_day(text, today, Direction.PAST), date | None)
    assert isinstance(find_exercise(text), Exercise | tuple | None)


@pytest.mark.slow
@settings(max_examples=20_000)
@given(PHRASES | ANYTHING, DAYS)
def test_twenty_thousand_lines_are_read_or_refused(text: str, today: date) -> None:
    assert_sound(read_log(text, today), today)
    assert isinstance(read_run(text, today), RunWords | Unread)
    assert isinstance(read_race(text, today), RunWords | Unread)
    assert isinstance(read_kit(text), KitWords | Unread)
    assert isinstance(read_until(text, today), PauseWords | Unread)


@st.composite
def said_sets(draw: st.DrawFn, measure: Measure) -> tuple[str, tuple[SetLog, ...]]:
    """One to four sets as said, and as meant; with a unit, a leg each, or marks."""
    words: list[str] = []
    meant: list[SetLog] = []
    legs = draw(st.booleans())
    for _ in range(draw(st.integers(1, 4))):
        sides: Sequence[Side | None] = (Side.LEFT, Side.RIGHT) if legs else (None,)
        sets = [SetLog(draw(counts), draw(marks), side) for side in sides]
        if not words and sets[0].control is Control.LOST:  # "3x 15" is three sets of 15
            sets[0] = replace(sets[0], count=sets[0].count + 6)
        meant += sets
        words.append("/".join(f"{one.count}{UNITS[measure]}{LETTERS[one.control]}" for one in sets))
    return " ".join(words), tuple(meant)


@st.composite
def said_groups(draw: st.DrawFn) -> list[tuple[str, Group]]:
    """Groups of different exercises as said, and as meant."""
    groups = []
    for exercise in draw(st.lists(st.sampled_from(sorted(NAMED)), min_size=1, unique=True)):
        measure = CATALOGUE[exercise].measure
        words, sets = draw(said_sets(measure))
        kg = draw(loads)
        load = (
            ""
            if kg is None
            else draw(st.sampled_from([f" @{kg:g}kg", f" {kg} kg", f" @ {kg:g}".replace(".", ",")]))
        )
        unit = None if measure is Measure.REPS else measure
        groups.append((f"{NAMED[exercise]} {words}{load}", Group(exercise, sets, kg, unit)))
    return groups


def steadied(groups: Sequence[Group]) -> set[Group]:
    """Any mark in the line makes the unmarked sets steady."""
    marked = any(one.control for group in groups for one in group.sets)
    return {
        Group(
            group.exercise,
            tuple(
                SetLog(one.count, one.control or (Control.STEADY if marked else None), one.side)
                for one in group.sets
            ),
            group.kg,
            group.unit,
        )
        for group in groups
    }


@given(
    said_groups(),
    st.none() | st.integers(0, 10),
    st.none() | st.integers(1, 10),
    st.sampled_from([", ", "\n", "; "]),
)
def test_a_line_written_from_its_meaning_is_read_back(
    groups: list[tuple[str, Group]], pain: int | None, effort: int | None, parting: str
) -> None:
    feelings = [
        f"{name} {value}" for name, value in (("pain", pain), ("effort", effort)) if value is not None
    ]
    words = read(parting.join([*(said for said, _ in groups), *feelings]))
    assert set(words.groups) == steadied([meant for _, meant in groups])
    assert (words.pain, words.effort, words.day) == (pain, effort, TODAY)


@given(said_groups(), st.data())
def test_the_order_of_the_exercises_changes_nothing(
    groups: list[tuple[str, Group]], data: st.DataObject
) -> None:
    parts = [*(said for said, _ in groups), "pain 2", "effort 8", "yesterday"]
    shuffled = data.draw(st.permutations(parts))
    one, other = read(", ".join(parts)), read(", ".join(shuffled))
    assert set(one.groups) == set(other.groups)
    assert (one.pain, one.effort, one.day) == (other.pain, other.effort, other.day)


@given(st.lists(st.integers(1, 1200).map(lambda quarter: quarter / 4), min_size=1, max_size=40))
def test_weights_written_down_are_read_back_once_each_ascending(weights: list[float]) -> None:
    kit = read_kit("weights " + " ".join(f"{one:g}" for one in weights) + " kg")
    assert isinstance(kit, KitWords)
    assert kit.weights((7.77,)) == tuple(sorted(set(weights)))


@given(DAYS)
def test_every_date_of_the_next_year_is_read_back(day: date) -> None:
    assert read_day(day.isoformat(), TODAY, Direction.COMING) == day
    assert read_hour(f"{day.month}:{day.day:02}") == time(day.month, day.day)


@pytest.mark.parametrize(
    "reader",
    [lambda text: read_log(text, TODAY), lambda text: read_run(text, TODAY),
     lambda text: read_race(text, TODAY),
     read_kit, lambda text: read_until(text, TODAY)],
)  # fmt: skip
def test_a_hundred_kilobytes_are_refused_at_once(reader: Callable[[str], object]) -> None:
    text = "3x15 @ 10kg, " * 8000
    assert calls_of(lambda: reader(text)) < 10_000
    said = reader(text)
    assert isinstance(said, Unread)
    assert (said.problem, said.limit) == (Problem.TOO_LONG, 2000)


@pytest.mark.parametrize(
    "piece",
    [
        "3x",
        "1,",
        "x ",
        "walkk 5 ",
        "1/1 ",
        "@1 ",
        ",\n",
        "-",
        "\ufdfa",
        "5 jan ",
        "foo bar baz ",
        "1;",
        "1,000,",
    ],
)
def test_no_line_of_the_longest_kind_makes_much_work(piece: str) -> None:
    assert calls_of(lambda: read_log((piece * 2000)[:2000], TODAY)) < 1_000_000
