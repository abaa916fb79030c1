"""Every decision says why, in one sentence that is true of it."""

import re
from dataclasses import replace

import pytest

from core.domain.events import Units
from core.domain.evidence import Evidence
from core.domain.exercises import Kit
from core.domain.progression import decide
from core.domain.readiness import band_of, eased
from core.domain.state import Control, Runner, SetLog, TrackState
from core.speech.catalogue import Voice
from core.speech.message import Line
from core.speech.receipt import eased_sentence, sentence

VOICE = Voice()
HOME = Runner(frozenset({Kit.STEP, Kit.WALL}), (2.0, 4.0, 6.0, 8.0, 10.0, 12.0), 70.0)
BARE = replace(HOME, weights_kg=())
STEP, SIT = "raise_one_step", "wall_sit"
MARKS = {"": Control.STEADY, "w": Control.WOBBLY, "x": Control.LOST}


def said(line: Line) -> str:
    return "".join(span.text for span in line)


def sets(text: str) -> tuple[SetLog, ...]:
    """Read `10 10w 7x`, or `10 ×6`."""
    if "×" in text:
        count, times = text.split("×")
        return (SetLog(int(count), Control.STEADY),) * int(times)
    found = re.findall(r"(\d+)([wx]?)", text)
    return tuple(SetLog(int(count), MARKS[mark]) for count, mark in found)


def told(
    state: TrackState,
    logged: str,
    evidence: Evidence | None = None,
    runner: Runner = HOME,
    voice: Voice = VOICE,
) -> str:
    evidence = evidence or Evidence(pain=0, effort=7, morning=0)
    return said(sentence(voice, decide(state, replace(evidence, sets=sets(logged)), runner), runner))


@pytest.mark.parametrize(
    ("state", "logged", "expected"),
    [
        (
            TrackState(STEP, 3, 10),
            "10 ×6",
            "Good, controlled sets. One more session like this and we add a rep.",
        ),
        (TrackState(STEP, 3, 10, ok=1), "10 ×6", "Two controlled sessions in a row at 10, so now 11."),
        (
            TrackState(STEP, 3, 15, ok=1),
            "15 ×6",
            "15 controlled reps twice. Same exercise, slower now, fewer reps.",
        ),
        (
            TrackState(STEP, 3, 12, tempo=1, ok=1),
            "12 ×6",
            "12 slow reps twice and calm mornings: 2 kg, fewer reps; the first time stand flat on the floor.",
        ),
        (
            TrackState(STEP, 3, 12, tempo=1, kg=4, ok=1, days_since_step=4),
            "12 ×6",
            "Ready, but load goes up at most once a week.",
        ),
        (TrackState(SIT, 3, 60, ok=1), "60 ×3", "60 seconds twice. A little deeper, 30 seconds."),
        (
            TrackState("raise_two_step", 3, 15, ok=2),
            "15 ×3",
            "Three steady sessions over two weeks. Time for one leg.",
        ),
        (
            TrackState(STEP, 3, 11, wobble=1),
            "11 11 11 11 10w 10w",
            "Wobbly twice running. Down to 9, where it was smooth.",
        ),
        (
            TrackState(STEP, 3, 10, ok=1),
            "10 10 10 10 10 7x",
            "Control went at 7, so 7 clean reps is the target.",
        ),
        (
            TrackState(STEP, 3, 10, tempo=1, kg=8, short=2),
            "10 9 9 9 8 8",
            "Third session short with 8 kg. Down one weight; we build from there.",
        ),
    ],
)
def test_the_examples_of_the_coaching_page_are_said_word_for_word(
    state: TrackState, logged: str, expected: str
) -> None:
    assert told(state, logged) == expected


@pytest.mark.parametrize(
    ("state", "logged", "evidence", "runner", "expected"),
    [
        (
            TrackState(STEP, 3, 10, ok=1, easy=1),
            "13 12 12 13 12 12",
            Evidence(pain=0, effort=5, morning=0),
            HOME,
            "Two easy sessions with reps to spare, so we go up by two.",
        ),
        (
            TrackState(STEP, 3, 12, tempo=1, kg=4, ok=1),
            "12 ×6",
            Evidence(pain=0, effort=7),
            HOME,
            "Ready for more. First tell me how the calf felt this morning.",
        ),
        (
            TrackState(STEP, 3, 15, tempo=1, ok=1),
            "15 ×6",
            Evidence(pain=0, effort=7, morning=0),
            BARE,
            "No weights at home, so we add a two-second hold instead.",
        ),
        (
            TrackState("seated_raise", 3, 15, tempo=1, kg=10, ok=1),
            "15 ×3",
            Evidence(pain=0, effort=7, morning=0),
            replace(HOME, weights_kg=(5.0, 10.0, 15.0, 20.0)),
            "The next weight is a big jump; we earn it with a few more reps.",
        ),
        (
            TrackState(STEP, 3, 10, tempo=1, kg=10),
            "10 ×6",
            Evidence(pain=5, effort=7, morning=0),
            HOME,
            "Pain 5: less load, and no increases for a week.",
        ),
        (
            TrackState(STEP, 3, 10, tempo=1, kg=6),
            "10 6",
            Evidence(pain=7, effort=7, morning=0),
            HOME,
            "Above our stop line. Two calm mornings first, then much lighter.",
        ),
    ],
)
def test_the_examples_with_other_facts_are_said_word_for_word(
    state: TrackState, logged: str, evidence: Evidence, runner: Runner, expected: str
) -> None:
    assert told(state, logged, evidence, runner) == expected


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (10, "Ten days off: one set fewer to ease back in."),
        (30, "A month off: one step easier, two sets, then we build back."),
        (6, "Six days off: the same again, and the count of controlled sessions starts anew."),
        (15, "Two weeks off: fewer reps, two sets, then we build back."),
        (50, "Seven weeks off: fewer reps, two sets, then we build back."),
    ],
)
def test_time_away_is_said_with_what_is_easier(days: int, expected: str) -> None:
    state = TrackState(STEP, 3, 12)
    sent = eased(state, days, HOME)
    assert said(eased_sentence(VOICE, band_of(days), state, sent, days)) == expected


@pytest.mark.parametrize(
    ("state", "logged", "evidence", "runner", "expected"),
    [
        (TrackState(STEP, 3, 10), "10 ×6", Evidence(), HOME, "Tell me how the calf felt"),
        (TrackState(STEP, 3, 10), "10 ×5", Evidence(pain=0), HOME, "Not every set was done."),
        (TrackState(STEP, 3, 10, short=1), "9 ×6", Evidence(pain=0), HOME, "Short of 10 a second time."),
        (TrackState(STEP, 3, 10), "10 ×6", Evidence(pain=3), HOME, "Pain 3: we hold"),
        (TrackState(STEP, 3, 10), "10 ×6", Evidence(pain=0, effort=9), HOME, "Effort 9 is hard enough."),
        (TrackState(STEP, 2, 10, ok=1), "10 ×4", Evidence(pain=0), HOME, "comes back: 3 × 10 each leg."),
        (TrackState(STEP, 3, 15), "15 ×6", Evidence(pain=0), HOME, "One more session like this and we slow"),
        (TrackState(SIT, 3, 40), "40 ×3", Evidence(pain=0), HOME, "and we add 5 seconds."),
        (TrackState("raise_two_step", 3, 10), "10 ×3", Evidence(pain=0), HOME, "and we add two reps."),
        (
            TrackState(STEP, 3, 10),
            "10 ×6",
            Evidence(pain=0),
            replace(HOME, careful=True),
            "Two more sessions like this and we add a rep.",
        ),
        (
            TrackState(STEP, 3, 10, freeze_days=5),
            "10 ×6",
            Evidence(pain=0),
            HOME,
            "No increases for another 5 days",
        ),
        (
            TrackState(STEP, 3, 10, freeze_days=1),
            "10 ×6",
            Evidence(pain=0),
            HOME,
            "No increases for another day",
        ),
        (
            TrackState(STEP, 3, 10),
            "10 ×6",
            Evidence(pain=0, credit=False),
            HOME,
            "it counts, but earns no rise.",
        ),
        (
            TrackState("raise_two_step", 3, 15, ok=1),
            "15 ×3",
            Evidence(pain=0, effort=7, morning=0),
            HOME,
            "Ready for one-leg raise on the floor after one more session like this.",
        ),
        (
            TrackState("raise_two_step", 3, 15, ok=5, days_since_step=10),
            "15 ×3",
            Evidence(pain=0, effort=7, morning=0),
            HOME,
            "each exercise gets two weeks: 4 more days.",
        ),
        (
            TrackState(STEP, 3, 15, tempo=1, ok=1),
            "15 ×6",
            Evidence(pain=0, effort=7, morning=0),
            replace(HOME, weights_kg=(12.0,)),
            "Your next weight is too big a jump for now",
        ),
        (
            TrackState("seated_raise", 3, 15, tempo=1, kg=2, ok=1),
            "15 ×3",
            Evidence(pain=0, effort=7, morning=0),
            HOME,
            "15 slow reps twice and calm mornings: 4 kg, fewer reps.",
        ),
    ],
)
def test_other_decisions_name_their_facts(
    state: TrackState, logged: str, evidence: Evidence, runner: Runner, expected: str
) -> None:
    assert expected in told(state, logged, evidence, runner)


def test_units_are_the_readers() -> None:
    walk, calm = TrackState("soleus_walk", 3, 10, ok=1), Evidence(pain=0, effort=7, morning=0)
    feet = Voice(units=Units.IMPERIAL)
    assert told(walk, "10 ×3", calm) == "Two controlled sessions in a row at 3 m, so now 3.7 m."
    assert told(walk, "10 ×3", calm, voice=feet) == "Two controlled sessions in a row at 10 ft, so now 12 ft."
    loaded = TrackState(STEP, 3, 12, tempo=1, kg=2, ok=1)
    assert "4 kg, fewer reps." in told(loaded, "12 ×6")
    assert "8.8 lb, fewer reps." in told(loaded, "12 ×6", voice=feet)
