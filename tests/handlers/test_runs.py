"""/run and /race: what was understood, and what it does to the plan."""

import pytest

from core.domain.events import Begun, RunKind, RunNoted, Units
from core.domain.projection import project
from core.domain.state import TrackState
from core.intents import ShowPlan, UndoLast
from core.speech.catalogue import Voice
from core.speech.message import Line
from core.speech.say import runs as say
from tests.handlers.runner import MONDAY, after, intents, member, texts

VOICE = Voice()
BEGUN = Begun(MONDAY, TrackState("raise_one_step", target=10))


def told(run: RunNoted, *known: RunNoted) -> list[str]:
    """Tell what a run does to the twelve days from Monday on."""
    before = project(member(BEGUN, *known), MONDAY, 12)
    now = project(member(BEGUN, *known, run), MONDAY, 12)
    return ["".join(span.text for span in line) for line in say.effect(VOICE, run, before, now)]


def test_a_hard_run_moves_the_load_session_of_the_day_before() -> None:
    moved = told(RunNoted(MONDAY, after(3), RunKind.HARD))
    assert moved == ["The load session of Wed 7 Jan moves to Thu 8 Jan, and the ones after it follow."]


def test_a_race_makes_room_before_and_after() -> None:
    lines = told(RunNoted(MONDAY, after(5), RunKind.RACE))
    assert "Rest on Thu 8 Jan and Fri 9 Jan, so that the legs are fresh." in lines
    assert lines[0].startswith("The load session of Fri 9 Jan")


def test_the_day_after_a_race_is_for_recovery() -> None:
    assert "Rest on Thu 8 Jan, to recover." in told(RunNoted(MONDAY, after(2), RunKind.RACE))


def test_an_easy_run_leaves_the_plan_alone() -> None:
    assert told(RunNoted(MONDAY, after(3), RunKind.EASY)) == ["The plan stays as it is."]


@pytest.mark.parametrize(
    ("kind", "words"), [(RunKind.RACE, "the two days before it"), (RunKind.LONG, "no load session falls")]
)
def test_a_run_far_ahead_tells_what_will_happen(kind: RunKind, words: str) -> None:
    line: Line = say.far(VOICE, RunNoted(MONDAY, after(90), kind))
    assert words in "".join(span.text for span in line)


@pytest.mark.parametrize(
    ("units", "km", "said"),
    [
        (Units.METRIC, 18.0, "hard run of 18 km"),
        (Units.METRIC, 21.0975, "hard run of 21.1 km"),
        (Units.IMPERIAL, 16.09344, "hard run of 10 mi"),
        (Units.METRIC, None, "hard run on"),
    ],
)
def test_a_run_is_echoed_in_the_members_units(units: Units, km: float | None, said: str) -> None:
    run = RunNoted(MONDAY, after(4), RunKind.HARD, km)
    message = say.noted(Voice(units=units), run, [], MONDAY)
    assert said in message.text
    assert "Fri 9 Jan" in message.text
    assert intents(message) == [UndoLast(), ShowPlan()]


def test_runs_ahead_are_listed_in_a_line_each() -> None:
    runs = [RunNoted(MONDAY, after(1), RunKind.EASY), RunNoted(MONDAY, after(12), RunKind.RACE, 10)]
    lines = texts(say.coming(VOICE, runs))
    assert lines[1:] == ["Tue 6 Jan   easy run", "Sat 17 Jan  race of 10 km"]


def test_without_runs_ahead_an_example_is_given() -> None:
    assert "/run 18k hard friday" in say.coming(VOICE, []).text
