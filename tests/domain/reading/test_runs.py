"""Runs and races mean what they say."""

from datetime import date

import pytest

from core.domain.events import RunKind, Units
from core.reading.problem import Problem, Unread
from core.reading.runs import RunWords, read_race, read_run
from tests.domain.reading.lines import TODAY

EASY, LONG, HARD, KEY, RACE = RunKind


@pytest.mark.parametrize(
    ("line", "run"),
    [
        ("18k hard", RunWords(TODAY, HARD, 18)),
        ("18 km long tomorrow", RunWords(date(2026, 1, 8), LONG, 18)),
        ("10mi easy sat", RunWords(date(2026, 1, 10), EASY, 16.093)),
        ("hard 2026-03-01", RunWords(date(2026, 3, 1), HARD)),
        ("key 12k fri", RunWords(date(2026, 1, 9), KEY, 12)), ("8k", RunWords(TODAY, EASY, 8)),
        ("16", RunWords(TODAY, LONG, 16)), ("10,5", RunWords(TODAY, EASY, 10.5)),
        ("10,5 tmrw", RunWords(date(2026, 1, 8), EASY, 10.5)),
        ("15.9 km", RunWords(TODAY, EASY, 15.9)), ("18,5 km easy", RunWords(TODAY, EASY, 18.5)),
        ("5000m intervals", RunWords(TODAY, HARD, 5)),
        ("long tempo 20k", RunWords(TODAY, HARD, 20)),
        ("half marathon on sunday", RunWords(date(2026, 1, 11), LONG, 21.098)),
        ("wed", RunWords(TODAY, EASY)), ("next wed 10k", RunWords(date(2026, 1, 14), EASY, 10)),
        ("10k yesterday", RunWords(date(2026, 1, 6), EASY, 10)),
        ("10k 5 jan", RunWords(date(2026, 1, 5), EASY, 10)),
        ("10k 1 dec", RunWords(date(2026, 12, 1), EASY, 10)),
        ("in 3 days 6k", RunWords(date(2026, 1, 10), EASY, 6)),
        ("race 10k sat", RunWords(date(2026, 1, 10), RACE, 10)),
        ("\u0661\u0660 km", RunWords(TODAY, EASY, 10)),
    ],
)  # fmt: skip
def test_runs_are_read(line: str, run: RunWords) -> None:
    assert read_run(line, TODAY) == run


@pytest.mark.parametrize(
    ("line", "race"),
    [
        ("2026-04-26 marathon", RunWords(date(2026, 4, 26), RACE, 42.195)),
        ("sunday 10k", RunWords(date(2026, 1, 11), RACE, 10)),
        ("26 apr half marathon", RunWords(date(2026, 4, 26), RACE, 21.098)),
        ("half-marathon 26 apr", RunWords(date(2026, 4, 26), RACE, 21.098)),
        ("26 apr", RunWords(date(2026, 4, 26), RACE)),
        ("city marathon, 2026-04-26", RunWords(date(2026, 4, 26), RACE, 42.195)),
    ],
)  # fmt: skip
def test_races_are_read(line: str, race: RunWords) -> None:
    assert read_race(line, TODAY) == race


def test_a_distance_without_a_unit_is_in_the_members_units() -> None:
    assert read_run("10", TODAY, Units.IMPERIAL) == RunWords(TODAY, LONG, 16.093)


@pytest.mark.parametrize(
    ("line", "reason", "limit"),
    [
        ("", Problem.EMPTY, None), ("301k", Problem.KM_RANGE, "0.1-300"),
        ("0 km", Problem.KM_RANGE, "0.1-300"), ("-3k", Problem.NEGATIVE, None),
        ("10 m", Problem.NOT_UNDERSTOOD, None), ("easy banana", Problem.NOT_UNDERSTOOD, None),
        ("10kg", Problem.NOT_UNDERSTOOD, None),
        ("5k 10k", Problem.SAID_TWICE, None), ("5k sat sun", Problem.SAID_TWICE, None),
        ("2027-01-08 5k", Problem.DAY_TOO_FAR, 365),
        ("2025-12-23 5k", Problem.DAY_TOO_OLD, 14), ("2026-02-29 5k", Problem.NO_SUCH_DAY, None),
        ("5k " * 700, Problem.TOO_LONG, 2000),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_with_its_limit(
    line: str, reason: Problem, limit: str | int | None
) -> None:
    said = read_run(line, TODAY)
    assert isinstance(said, Unread)
    assert (said.problem, said.limit) == (reason, limit)


def test_a_race_needs_its_day() -> None:
    said = read_race("marathon", TODAY)
    assert isinstance(said, Unread)
    assert said.problem is Problem.NO_DAY
