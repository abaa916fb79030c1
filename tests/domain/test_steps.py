"""Steps: what changed a dose is told with its date and its rule, whatever came before and after."""

from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.domain.chronicle import chronicle
from core.domain.days import DAY
from core.domain.events import (
    Begun,
    Changed,
    Cleared,
    Consented,
    Event,
    Excused,
    FlagRaised,
    Held,
    Hold,
    Logged,
    MorningAnswered,
    PhaseChosen,
    RedFlag,
    Session,
)
from core.domain.exercises import Kit
from core.domain.state import Control, Phase, SetLog, Track, TrackState
from core.domain.steps import Cause, Step
from core.domain.training import Member
from tests.domain.lives import MONDAY, Life, lives

LATER = MONDAY + 400 * DAY
PLACES = (TrackState("raise_two_floor", target=12), TrackState("wall_sit", target=40))
BEGUN: list[Event] = [Begun(MONDAY, state) for state in PLACES]
WORDS: dict[Cause, tuple[type[Event], ...]] = {
    Cause.CHOSEN: (Begun, PhaseChosen),
    Cause.BODY: (Logged, Held, Cleared),
    Cause.KIT: (Changed, Consented),
    Cause.AWAY: (Logged,),
}


def raises(ahead: int, count: int = 12, pain: int = 0) -> Logged:
    return Logged(MONDAY + ahead * DAY, "raise_two_floor", (SetLog(count, Control.STEADY),) * 3, pain, 7)


def light(ahead: int, pain: int) -> Logged:
    return Logged(MONDAY + ahead * DAY, "balance", (SetLog(20),), pain, session=Session.LIGHT)


def steps(events: Sequence[Event], today: int = 30) -> Sequence[Step]:
    return chronicle(Member(), [*BEGUN, *events], date.min, MONDAY + today * DAY).steps


def told(found: Sequence[Step], track: Track) -> list[tuple[int, Cause, str]]:
    """When, why and by which rule a track moved."""
    return [((one.day - MONDAY).days, one.cause, one.rule) for one in found if one.track is track]


@st.composite
def said(draw: st.DrawFn, day: date) -> Event:
    """A word that moves tracks without a session, or one that moves nothing."""
    state = draw(st.sampled_from([*PLACES, TrackState("raise_two_step", target=10)]))
    words: list[Event] = [
        Begun(day, state),
        Changed(day, kit=frozenset({Kit.WALL})),
        Changed(day, body_kg=draw(st.sampled_from([45.0, 110.0]))),
        Changed(day, careful=True),
        Changed(day, recap=False),
        Cleared(day),
        Consented(day, 1, concerns=True),
        Excused(day, day - 3 * DAY, day - DAY),
        FlagRaised(day, RedFlag.NUMB),
        Held(day, draw(st.sampled_from(Hold))),
        PhaseChosen(day, Track.RAISES, draw(st.sampled_from([Phase.BUILD, Phase.MAINTAIN]))),
        light((day - MONDAY).days, draw(st.integers(0, 7))),
    ]
    return draw(st.sampled_from(words))


@st.composite
def talked(draw: st.DrawFn) -> tuple[Life, list[Event]]:
    """A life, and its events with words in between, on days of sessions and on others."""
    life = draw(lives(8))
    last = (life.days[-1][0] - MONDAY).days
    words = [draw(said(MONDAY + at * DAY)) for at in draw(st.lists(st.integers(0, last + 1), max_size=5))]
    return life, sorted([*life.events, *words], key=lambda one: one.day)


@settings(max_examples=40)
@given(talked(), st.integers(0, 60))
def test_what_comes_later_rewrites_no_step(one: tuple[Life, list[Event]], ahead: int) -> None:
    (life, events), day = one, MONDAY + ahead * DAY
    whole = chronicle(life.member, events, date.min, LATER).steps
    early = [event for event in events if event.day <= day]
    assert chronicle(life.member, early, date.min, day).steps == [step for step in whole if step.day <= day]


@settings(max_examples=40)
@given(talked())
def test_a_step_is_told_on_a_date_on_which_its_cause_was(one: tuple[Life, list[Event]]) -> None:
    life, events = one
    found = chronicle(life.member, events, date.min, LATER)
    assert set(found.begun) == set(found.member.training.tracks)
    for step in found.steps:
        if step.cause is not Cause.RULE:
            kinds = WORDS[step.cause]
            assert [event for event in events if event.day == step.day and isinstance(event, kinds)]
        assert (step.decision is not None) is (step.cause is Cause.RULE)


def test_a_word_of_later_takes_no_step_from_the_pain_that_made_it() -> None:
    events: list[Event] = [raises(0), raises(2, pain=4), Changed(MONDAY + 3 * DAY, body_kg=66.0)]
    assert told(steps(events), Track.WALL_SIT) == [(2, Cause.BODY, "A3")]


def test_a_red_flag_moves_no_dose_and_takes_no_step_from_the_pain_before_it() -> None:
    flag = FlagRaised(MONDAY + 4 * DAY, RedFlag.NUMB)
    assert told(steps([raises(0), raises(2, pain=4), flag]), Track.WALL_SIT) == [(2, Cause.BODY, "A3")]


def test_a_big_step_back_after_a_professional_agreed_is_of_their_date_and_no_choice() -> None:
    mornings: list[Event] = [MorningAnswered(MONDAY + ahead * DAY, 0) for ahead in (6, 7)]
    weighed = Changed(MONDAY + 9 * DAY, body_kg=66.0)
    agreed: list[Event] = [FlagRaised(MONDAY + 2 * DAY, RedFlag.NUMB), Cleared(MONDAY + 5 * DAY)]
    events: list[Event] = [raises(0), *agreed, *mornings, weighed]
    for track in (Track.RAISES, Track.WALL_SIT):
        assert told(steps(events), track) == [(5, Cause.BODY, "A2")]


def test_pain_on_coming_back_is_a_step_of_its_own_behind_the_days_away() -> None:
    found = told(steps([raises(0), raises(10, pain=4)]), Track.RAISES)
    assert found == [(10, Cause.AWAY, "S5"), (10, Cause.RULE, "A3")]


def test_days_away_are_a_step_of_their_own() -> None:
    away = steps([raises(0, 12), raises(10, 12)])[0]
    assert (away.day, away.cause, away.before.sets, away.after.sets) == (MONDAY + 10 * DAY, Cause.AWAY, 3, 2)


def test_days_away_are_told_so_though_a_morning_was_answered_since() -> None:
    found = told(steps([raises(0), MorningAnswered(MONDAY + 9 * DAY, 3), raises(12)]), Track.RAISES)
    assert found[:2] == [(9, Cause.RULE, "A3"), (12, Cause.AWAY, "S5")]


def test_a_setting_that_is_no_kit_takes_nothing_from_the_days_away() -> None:
    later = Changed(MONDAY + 10 * DAY, recap=False)
    assert told(steps([raises(0), later, raises(10)]), Track.RAISES) == [(10, Cause.AWAY, "S5")]


def test_other_kit_and_a_choice_are_told_each_on_its_own_date() -> None:
    events: list[Event] = [
        Changed(MONDAY, kit=frozenset({Kit.STEP})),
        Begun(MONDAY, TrackState("raise_two_step", target=12)),
        Logged(MONDAY, "raise_two_step", (SetLog(12, Control.STEADY),) * 3, 0, 7),
        Changed(MONDAY + 2 * DAY, kit=frozenset({Kit.WALL})),
        Begun(MONDAY + 4 * DAY, TrackState("raise_one_floor", target=6)),
    ]
    assert told(steps(events), Track.RAISES) == [(2, Cause.KIT, ""), (4, Cause.CHOSEN, "")]


@pytest.mark.parametrize(
    ("event", "rule"), [(light(1, 3), "A3"), (light(1, 7), "A2"), (MorningAnswered(MONDAY + DAY, 7), "A2")]
)
def test_every_track_that_the_body_lowers_is_told_with_the_rule(event: Event, rule: str) -> None:
    found = steps([raises(0), event], 2)
    assert [(step.track, step.rule) for step in found] == [(Track.RAISES, rule), (Track.WALL_SIT, rule)]


def test_of_two_pains_on_a_date_the_higher_one_is_the_rule() -> None:
    assert told(steps([raises(0), light(1, 3), light(1, 7)], 2), Track.RAISES) == [(1, Cause.BODY, "A2")]
