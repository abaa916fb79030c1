"""What a file may cost: however much it repeats, what is kept of it and what is looked at is bounded."""

from bisect import bisect_left
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.events import Changed, Event, Excused, Logged, Recalled, RunKind, RunNoted
from core.domain.exercises import CATALOGUE
from core.domain.fold import MOST_RUNS, fold
from core.domain.joining import added
from core.domain.signs import covered, excuses
from core.domain.state import Control, SetLog, Side
from core.domain.training import Member
from core.exchange.reading import Read
from core.exchange.refusal import Fault
from core.exchange.restored import MOST_EVENTS, Told
from core.exchange.room import LARGEST_LEFT, MOST_LEFT, fits
from core.exchange.table import MOST_GUESSED, MOST_NAMES, Table, table
from core.exchange.together import MOST_A_DAY, MOST_LOADS, together
from core.intents import LARGEST_FILE
from core.reading.names import _find
from tests.bench.history import beginning, lived
from tests.domain.lives import MONDAY
from tests.exchange.files import SPELLED, after, export, taken

SETS = (SetLog(10), SetLog(10))
TODAY = MONDAY + timedelta(days=400)


def spans(many: int) -> list[Event]:
    """So many excuses, most of which overlap, told on one date."""
    ends = [(first, last) for first in range(1, 200) for last in range(first, 200)][:many]
    day = MONDAY + timedelta(days=200)
    return [
        Excused(day, MONDAY + timedelta(days=first), MONDAY + timedelta(days=last)) for first, last in ends
    ]


def test_excuses_that_overlap_or_touch_are_one() -> None:
    first, last = MONDAY + timedelta(days=1), MONDAY + timedelta(days=199)
    assert excuses(spans(5000)) == ((first, last),)
    begun = Logged(MONDAY, "wall_sit", SETS)
    assert len(fold(Member(), [*beginning(MONDAY), begun, *spans(5000)]).habit.excuses) <= 1


def test_what_stays_excused_is_the_same_in_one_fold_and_in_two() -> None:
    tuesday, wednesday = MONDAY + timedelta(days=1), MONDAY + timedelta(days=2)
    begun = [*beginning(MONDAY), Logged(MONDAY, "wall_sit", SETS), Excused(MONDAY, MONDAY, MONDAY)]
    more: list[Event] = [Excused(MONDAY, tuesday, wednesday)]
    whole = fold(Member(), [*begun, *more])
    assert whole.habit.excuses == ((tuesday, wednesday),)
    assert fold(fold(Member(), begun), more) == whole


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 9)), max_size=12))
def test_a_date_is_excused_if_any_span_reaches_it(found: list[tuple[int, int]]) -> None:
    told = [(MONDAY + timedelta(days=first), MONDAY + timedelta(days=first + more)) for first, more in found]
    apart = excuses(Excused(TODAY, since, until) for since, until in told)
    assert all((later[0] - one[1]).days > 1 for one, later in pairwise(apart))
    for ahead in range(-1, 52):
        day = MONDAY + timedelta(days=ahead)
        assert covered(apart, day) == any(since <= day <= until for since, until in told)


def test_of_the_runs_ahead_the_nearest_are_kept_and_one_of_a_kind_a_date() -> None:
    far = [RunNoted(MONDAY, MONDAY + timedelta(days=ahead), RunKind.EASY) for ahead in range(700, 0, -1)]
    kept = fold(Member(), far * 3).training.runs
    assert [one.on for one in kept] == [MONDAY + timedelta(days=ahead) for ahead in range(1, MOST_RUNS + 1)]
    race = RunNoted(MONDAY, MONDAY, RunKind.RACE, 10.0)
    easy = RunNoted(MONDAY, MONDAY, RunKind.EASY, 5.0)
    longer = replace(easy, km=8.0)
    assert fold(Member(), [easy, race, longer]).training.runs == [race, longer]


def test_a_run_told_often_is_taken_over_once_as_it_was_told_last() -> None:
    often = [RunNoted(MONDAY, TODAY, RunKind.LONG, float(km)) for km in range(1, 200)]
    assert [one for one in added([], often, MONDAY) if isinstance(one, RunNoted)] == [often[-1]]


def test_a_slip_is_looked_for_in_so_many_names_of_a_file_and_no_more() -> None:
    wrong = [f"2026-01-05,wall sitt{number:05},30" for number in range(4000)]
    before = _find.cache_info().misses
    found = table("\n".join(["date,exercise,reps", *wrong, "2026-01-05,wall sitt,30"]), TODAY)
    assert _find.cache_info().misses - before <= MOST_GUESSED
    assert isinstance(found, Table)
    assert found.faults == ((Fault.EXERCISE, 4001),)
    more = ["2026-01-05,wall sitt,30", *wrong, "2026-01-05,wall sit,31", "2026-01-05,balanc,32"]
    found = table("\n".join(["date,exercise,reps", *more]), TODAY)
    assert isinstance(found, Table)
    assert [one.exercise for one in found.events] == ["wall_sit", "balance"]
    assert [done.count for done in found.events[0].sets] == [30, 31]


def test_a_file_of_more_names_than_there_are_exercises_is_not_looked_at_to_its_end() -> None:
    wrong = [f"2026-01-05,x{number},30" for number in range(MOST_NAMES - 2)]
    names = ["wall sit", *(row.split(",")[1] for row in wrong), "balance", "straight raise", "wall sit"]
    found = table("\n".join(["date,exercise,reps", *(f"2026-01-05,{name},30" for name in names)]), TODAY)
    assert isinstance(found, Table)
    assert [(one.exercise, len(one.sets)) for one in found.events] == [("wall_sit", 2), ("balance", 1)]


def test_what_there_is_one_of_stands_once_and_no_date_holds_too_much() -> None:
    chosen = Changed(MONDAY, recap=True)
    assert together([chosen] * MOST_A_DAY)
    assert not together([chosen] * (MOST_A_DAY + 1))
    brought = [Recalled(MONDAY, "wall_sit", SETS, float(kg)) for kg in range(1, MOST_LOADS + 2)]
    assert together(brought[:-1])
    assert not together(brought)
    assert not together([brought[0], brought[0]])
    assert not together([replace(brought[0], sets=SETS * 30), replace(brought[1], sets=SETS * 30)])
    assert not together([replace(chosen, day=TODAY), chosen])


def test_more_of_an_exercise_on_a_date_than_anybody_does_is_left_out_by_its_row() -> None:
    loads = [f"2026-01-05,wall sit,30,{kg}" for kg in range(1, MOST_LOADS + 3)]
    sets = [f"2026-01-06,wall sit,10 x {seconds}," for seconds in range(30, 42)]
    found = table("\n".join(["date,exercise,reps,load", *loads, *sets]), TODAY)
    assert isinstance(found, Table)
    assert found.faults == ((Fault.MUCH, 4),)
    assert together(found.events)


def test_room_is_left_for_the_life_that_goes_on() -> None:
    one = [Told(Recalled(MONDAY, "wall_sit", SETS), after([]))]
    assert fits(0, MOST_LEFT - 1, one, SPELLED)
    assert not fits(0, MOST_LEFT, one, SPELLED)
    assert fits(LARGEST_LEFT - 1000, 0, one, SPELLED)
    assert not fits(LARGEST_LEFT, 0, one, SPELLED)
    assert (MOST_LEFT, LARGEST_LEFT) < (MOST_EVENTS, LARGEST_FILE)


@pytest.mark.slow
@pytest.mark.parametrize("many", [1, 100], ids=["little a date", "much a date"])
def test_a_log_that_took_over_what_fits_can_be_exported_and_read_back(many: int) -> None:
    sets = tuple(SetLog(1000, Control.STEADY, Side.RIGHT) for _ in range(many))
    names = sorted(CATALOGUE)
    brought = [
        Recalled(date(2000, 1, 3) + timedelta(days=number // 15), names[number % 15], sets, 123.456)
        for number in range(MOST_EVENTS)
    ]
    life = lived(MONDAY, 400)
    now = after(life)
    told = [Told(one, now) for one in brought]
    size = len(export(life))
    most = bisect_left(
        range(MOST_EVENTS), True, key=lambda n: not fits(size, len(life), told[: n + 1], SPELLED)
    )
    assert most > 0
    file = export([*brought[:most], *life])
    assert len(file) <= LARGEST_FILE
    found = taken(file, now)
    assert isinstance(found, Read), found
    assert len(found.offer.events) == most + len(life)
