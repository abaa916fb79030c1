"""``simulate``: the same every time, a line a day, nothing over the width, each runner its own way."""

import json
from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from wcwidth import wcswidth

from adapters.console.simulate import simulate

RUNNERS = ("steady", "shaky", "sore", "absent")


def lines(runner: str, weeks: int = 12, *, as_json: bool = False, **start: date) -> list[str]:
    written: list[str] = []
    assert simulate(weeks, runner, as_json, written.append, **start) == 0
    return written


def days(runner: str, weeks: int = 12) -> list[dict[str, Any]]:
    return [json.loads(line) for line in lines(runner, weeks, as_json=True)]


def rules(runner: str, weeks: int = 12) -> set[str]:
    return {decision["rule"] for day in days(runner, weeks) for decision in day["decisions"]}


@pytest.mark.parametrize("runner", RUNNERS)
def test_the_same_runner_lives_the_same_weeks_every_time(runner: str) -> None:
    assert lines(runner) == lines(runner)
    assert lines(runner, 4) == lines(runner, 12)[: len(lines(runner, 4))]


@pytest.mark.parametrize("runner", RUNNERS)
def test_every_week_is_told_within_80_columns(runner: str) -> None:
    written = lines(runner, 30)
    assert all(wcswidth(line) <= 80 for line in written)
    assert [line for line in written if line.startswith("Week")] == [f"Week {week}" for week in range(1, 31)]


@pytest.mark.parametrize("runner", RUNNERS)
def test_json_is_one_line_a_day_and_load_never_follows_load(runner: str) -> None:
    told = days(runner, 26)
    assert [day["day"] for day in told] == [
        date.fromordinal(date(2026, 1, 5).toordinal() + ahead).isoformat() for ahead in range(26 * 7)
    ]
    assert [day["week"] for day in told[::7]] == list(range(1, 27))
    loads = [day["kind"] == "load" and day["done"] for day in told]
    assert not any(one and next_ for one, next_ in pairwise(loads))
    assert all(sum(loads[at : at + 7]) <= 4 for at in range(len(loads)))
    assert all(not day["items"] for day in told if day["kind"] == "rest")


def test_another_start_moves_the_dates() -> None:
    first = json.loads(lines("steady", 1, as_json=True, start=date(2028, 2, 28))[0])
    assert (first["day"], first["week"]) == ("2028-02-28", 1)


def test_the_steady_runner_comes_to_the_step_and_to_weights() -> None:
    told = days("steady", 52)
    raises = [day["items"][0] for day in told if day["kind"] == "load"]
    assert (raises[0]["exercise"], raises[0]["kg"]) == ("raise_one_floor", 0)
    assert raises[-1]["exercise"] == "raise_one_step"
    assert raises[-1]["kg"] > 0
    lowering = {"A1", "A2", "A3", "A5", "A6", "A7", "A8", "A9"}
    assert not {rule.split()[0] for rule in rules("steady", 52)} & lowering


def test_the_shaky_runner_is_eased_and_still_comes_forward() -> None:
    assert {"A5 REGRESS", "A6 HOLD", "A6 EASE", "A7 HOLD", "A11 COUNT"} <= rules("shaky", 26)


def test_the_sore_runner_is_held_reduced_and_halted_and_begins_again() -> None:
    assert {"A2 HALT", "A2 BUILD", "A3 REDUCE", "A8 HOLD"} <= rules("sore", 26)
    whys = {day["why"] for day in days("sore", 26)}
    assert {"halted", "sore", "reduced_yesterday"} <= whys


def test_a_sore_runner_who_halts_twice_waits_for_a_professional_and_goes_on() -> None:
    told = days("sore", 26)
    waiting = [at for at, day in enumerate(told) if day["why"] == "clearance"]
    assert len(waiting) >= 7
    assert any(day["kind"] == "load" for day in told[waiting[0] + 7 : waiting[0] + 28])


def test_the_absent_runner_comes_back_to_less() -> None:
    told = days("absent", 12)
    loads = [day for day in told if day["kind"] == "load"]
    away = [day for day in told if not day["done"] and day["items"]]
    assert {day["week"] for day in away} == {3, 6, 7, 8}
    before = max(day["items"][0]["sets"] for day in loads if day["week"] == 2)
    after = next(day["items"][0] for day in loads if day["week"] == 9)
    assert (before, after["sets"]) == (3, 2)


def test_an_unknown_runner_is_refused() -> None:
    with pytest.raises(ValueError, match="swift"):
        simulate(1, "swift", False, lambda _: None)
