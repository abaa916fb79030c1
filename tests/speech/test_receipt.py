"""Every decision says why, in a line that is true of it and reads well; /why tells it in full."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.domain.evidence import Decision, Evidence
from core.domain.exercises import Kit
from core.domain.progression import decide
from core.domain.readiness import Band, Reason, Standing, band_of, eased
from core.domain.state import Control, Phase, Runner, SetLog, TrackState
from core.speech.catalogue import Voice
from core.speech.message import Line
from core.speech.receipt import eased_sentence, receipt, sentence, standing_sentence
from core.speech.sentences import SENTENCES
from tests.speech.decisions import decisions, runners, states, voices

VOICE = Voice()
HOME = Runner(frozenset({Kit.STEP, Kit.WALL}), (2.0, 4.0, 6.0, 8.0, 10.0, 12.0), 70.0)
STEP = "raise_one_step"


def said(line: Line) -> str:
    return "".join(span.text for span in line)


def steady(count: int, times: int) -> tuple[SetLog, ...]:
    return (SetLog(count, Control.STEADY),) * times


def reads_well(line: Line) -> None:
    text = said(line)
    assert text.endswith("."), text
    assert len(text) <= 160, text
    assert not re.search(
        r"\b(0|one) (reps|sets|days|sessions)\b|\b1 (reps|days|sets)\b|  |\.\.| -\d|None", text
    ), text


@settings(max_examples=150)
@given(decisions(), voices)
def test_every_decision_is_told_in_a_line_that_reads_well(
    drawn: tuple[Decision, Runner], voice: Voice
) -> None:
    decision, runner = drawn
    reads_well(sentence(voice, decision, runner))
    lines = receipt(voice, decision, runner)
    assert said(lines[0]).startswith(decision.name)
    assert all(said(line).strip() for line in lines)


@pytest.mark.slow
def test_every_rule_and_verb_happens_and_reads_well() -> None:
    happened: set[str] = set()

    @settings(max_examples=6_000, derandomize=True)
    @given(decisions(), voices)
    def tell(drawn: tuple[Decision, Runner], voice: Voice) -> None:
        decision, runner = drawn
        happened.add(decision.name)
        reads_well(sentence(voice, decision, runner))

    tell()
    assert happened == set(SENTENCES) - {"A2 BUILD"}  # which the second calm morning decides


@settings(max_examples=100)
@given(states(), runners, st.integers(1, 400))
def test_every_time_away_reads_well(state: TrackState, runner: Runner, days: int) -> None:
    reads_well(eased_sentence(VOICE, band_of(days), state, eased(state, days, runner), days))


def test_every_band_and_every_reason_has_a_sentence() -> None:
    state = TrackState(STEP, 3, 12)
    for band in Band:
        reads_well(eased_sentence(VOICE, band, state, state, 9))
    for reason in Reason:
        reads_well(standing_sentence(VOICE, Standing("S1", send=False, reason=reason)))


def test_the_end_of_a_halt_says_what_begins_again() -> None:
    state = TrackState(STEP, 2, 8, kg=2, phase=Phase.HALTED)
    ended = Decision("A2", "BUILD", state, state.but(phase=Phase.BUILD), Evidence(morning=0))
    line = sentence(VOICE, ended, HOME)
    assert said(line) == "Two calm mornings in a row. We begin again with 2 × 8 each leg with 2 kg."


def test_the_receipt_names_rule_inputs_and_source() -> None:
    state = TrackState(STEP, 3, 10, ok=1)
    decision = decide(state, Evidence(steady(10, 6), pain=1, effort=7), HOME)
    lines = [said(line) for line in receipt(VOICE, decision, HOME)]
    assert lines[0] == "A11 COUNT · Rise"
    assert lines[1] == "Two controlled sessions in a row at 10, so now 11."
    assert "Prescribed: one-leg raise on the step, 3 × 10 each leg." in lines
    assert "Smallest set: 10." in lines
    assert "Control: steady." in lines
    assert "Pain 1 · effort 7 · morning after not told" in lines
    assert "Controlled sessions before it: 1; 2 in a row open a rise." in lines
    assert "Next: one-leg raise on the step, 3 × 11 each leg." in lines
    assert lines[-1] == "Source: our own cautious choice."


def test_the_receipt_names_the_seed_a_rule_comes_from() -> None:
    decision = decide(TrackState(STEP, 3, 15, ok=1), Evidence(steady(15, 6), 0, 7, morning=0), HOME)
    last = said(receipt(VOICE, decision, HOME)[-1])
    assert last == "Source: “The Super Soleus” and our own cautious choice."
