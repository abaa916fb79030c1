"""Before a session is sent: one test for each row of S1 to S5, and for what mornings do."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from core.domain.events import (
    Begun,
    Cleared,
    Event,
    FlagRaised,
    HaltRemembered,
    Logged,
    MorningAnswered,
    Paused,
    PauseReason,
    RedFlag,
    RunKind,
    RunNoted,
)
from core.domain.fold import fold
from core.domain.readiness import Reason, days_away, eased, standing
from core.domain.settings import Settings
from core.domain.state import Phase, Track, TrackState
from core.domain.training import Member, Training
from tests.domain.cases import BARE, RUNNER, sets, standing_at

MONDAY = date(2026, 1, 5)
READY = standing_at(target=12, ok=1, easy=1, short=1, wobble=1)


def on(ahead: int) -> date:
    return MONDAY + timedelta(days=ahead)


def after(*events: Event, begun: TrackState = READY) -> Member:
    """A member who owns everything usual, begun on the first Monday, after these events."""
    runner = RUNNER
    settings = Settings(kit=runner.kit, weights_kg=runner.weights_kg, body_kg=runner.body_kg)
    return fold(Member(settings, Training()), [Begun(MONDAY, begun), *events])


def done(ahead: int, pain: int = 0) -> Logged:
    return Logged(on(ahead), "raise_one_step", sets("12*6"), pain, 7)


def mornings(first: int, *pains: int) -> list[MorningAnswered]:
    return [MorningAnswered(on(first + ahead), pain) for ahead, pain in enumerate(pains)]


def reason(member: Member, ahead: int) -> tuple[str, Reason]:
    stands = standing(member.training, on(ahead))
    return stands.name, stands.reason


def raises(member: Member) -> TrackState:
    return member.training.tracks[Track.RAISES]


def test_s1_stopped_until_a_professional_agreed_then_as_after_a_halt() -> None:
    stopped = after(FlagRaised(on(0), RedFlag.POP))
    assert reason(fold(stopped, mornings(1, 0, 0, 0)), 4) == ("S1 STOP", Reason.STOPPED)
    cleared = fold(stopped, [Cleared(on(9))])
    assert reason(cleared, 9) == ("S2 REST", Reason.HALTED)
    state = raises(cleared)
    assert (state.exercise, state.sets, state.freeze_days) == ("raise_one_floor", 2, 14)
    assert reason(fold(cleared, mornings(10, 0, 1)), 11) == ("S5 SEND", Reason.NONE)


@pytest.mark.parametrize(("pains", "name"), [((2,), "S2 REST"), ((2, 2), "S5 SEND"), ((0, 3, 0), "S2 REST")])
def test_s2_halted_until_two_consecutive_calm_mornings(pains: tuple[int, ...], name: str) -> None:
    member = fold(after(done(0, pain=6)), mornings(1, *pains))
    assert reason(member, len(pains))[0] == name
    assert raises(member).phase is (Phase.HALTED if name == "S2 REST" else Phase.BUILD)


def test_s2_calm_mornings_with_a_day_between_are_not_consecutive() -> None:
    member = after(done(0, pain=6), *mornings(1, 0), *mornings(3, 0))
    assert reason(member, 3)[0] == "S2 REST"
    assert reason(fold(member, mornings(4, 0)), 4)[0] == "S5 SEND"


def test_s2_a_calm_morning_before_the_halt_does_not_count() -> None:
    member = after(*mornings(0, 0), done(0, pain=6), *mornings(1, 0))
    assert reason(member, 1)[0] == "S2 REST"


def test_s2_halted_again_after_a_calm_morning_waits_for_two_new_ones() -> None:
    first = after(done(0, pain=6), *mornings(30, 0))
    again = fold(first, [Logged(on(30), "raise_one_floor", (), 7), *mornings(31, 0)])
    assert reason(again, 31) == ("S2 REST", Reason.HALTED)
    assert reason(fold(again, mornings(32, 0)), 32)[0] == "S5 SEND"


def test_s2_a_morning_of_6_halts_once() -> None:
    member = after(done(0), *mornings(1, 6))
    assert reason(member, 1) == ("S2 REST", Reason.HALTED)
    state = raises(member)
    assert (state.exercise, state.sets, state.target) == ("raise_one_floor", 2, 6)
    assert (state.phase, state.freeze_days) == (Phase.HALTED, 14)


def test_s2_two_halts_in_28_days_stay_paused_until_a_professional_agreed() -> None:
    twice = after(done(0, pain=6), *mornings(1, 0, 0), *mornings(27, 7, 0, 0, 0))
    assert reason(twice, 30) == ("S2 REST", Reason.CLEARANCE)
    cleared = fold(twice, [Cleared(on(31)), *mornings(32, 0, 0)])
    assert reason(cleared, 33)[0] == "S5 SEND"


def test_s2_two_halts_28_days_apart_are_two_single_ones() -> None:
    apart = after(done(0, pain=6), *mornings(1, 0, 0), *mornings(28, 7, 0, 0))
    assert reason(apart, 30)[0] == "S5 SEND"


def test_s2_a_halt_pressed_by_mistake_still_counts_among_the_halts() -> None:
    member = after(HaltRemembered(on(0)), done(10, pain=6), *mornings(11, 0, 0))
    assert reason(member, 12) == ("S2 REST", Reason.CLEARANCE)


@pytest.mark.parametrize("pain", [3, 4, 5])
def test_s3_a_sore_morning_reduces_once_and_rests_until_it_is_calm(pain: int) -> None:
    sore = after(done(0), *mornings(1, pain))
    assert reason(sore, 1) == ("S3 REST", Reason.SORE)
    assert reason(sore, 9)[0] == "S3 REST"
    state = raises(sore)
    assert (state.target, state.ok, state.freeze_days) == (11, 0, 7)
    calm = fold(sore, mornings(2, 2))
    assert reason(calm, 2)[0] == "S5 SEND"
    assert raises(calm) == state


def test_s3_while_halted_a_sore_morning_changes_no_state() -> None:
    halted = after(done(0, pain=6))
    assert raises(fold(halted, mornings(1, 4))) == raises(halted)


def test_s4_ill_until_the_pause_ends() -> None:
    ill = after(done(0), Paused(on(1), PauseReason.ILLNESS, until=on(3)))
    assert reason(ill, 3) == ("S4 REST", Reason.ILL)
    assert reason(ill, 4)[0] == "S5 SEND"


@pytest.mark.parametrize("kind", [RunKind.RACE, RunKind.KEY])
def test_s4_no_load_within_48_hours_before_a_race_or_key_run(kind: RunKind) -> None:
    member = after(done(0), RunNoted(on(0), on(5), kind))
    names = [reason(member, ahead)[0] for ahead in (2, 3, 4, 5, 6)]
    assert names == ["S5 SEND", "S4 REST", "S4 REST", "S4 REST", "S5 SEND"]


def test_s4_changes_nothing_that_is_stored() -> None:
    assert raises(after(RunNoted(on(0), on(1), RunKind.RACE))) == READY


@pytest.mark.parametrize("days", [0, 1, 4])
def test_s5_up_to_4_days_as_it_stands(days: int) -> None:
    assert eased(READY, days, RUNNER) == READY


@pytest.mark.parametrize("days", [5, 7])
def test_s5_5_to_7_days_the_same_with_the_count_anew(days: int) -> None:
    assert eased(READY, days, RUNNER) == READY.but(ok=0, easy=0)


@pytest.mark.parametrize(("days", "sets_", "left"), [(8, 3, 2), (13, 3, 2), (13, 1, 1)])
def test_s5_8_to_13_days_at_most_two_sets(days: int, sets_: int, left: int) -> None:
    assert eased(READY.but(sets=sets_), days, RUNNER) == standing_at(target=12, sets=left)


@pytest.mark.parametrize("days", [14, 20])
def test_s5_14_to_20_days_less_load_else_tempo_from_the_bottom(days: int) -> None:
    loaded = eased(standing_at(target=11, tempo=1, kg=10.0), days, RUNNER)
    assert loaded == standing_at(sets=2, target=8, tempo=1, kg=8.0)
    assert eased(standing_at(target=11, tempo=1), days, RUNNER) == standing_at(sets=2, target=6)
    assert eased(standing_at(target=5), days, RUNNER) == standing_at(sets=2, target=5)


@pytest.mark.parametrize("days", [21, 41])
def test_s5_21_to_41_days_a_big_step_back(days: int) -> None:
    assert eased(READY, days, RUNNER) == standing_at("raise_one_floor", sets=2)
    assert eased(standing_at("raise_one_floor"), days, BARE).exercise == "raise_two_floor"
    heavy = standing_at("wall_sit", target=45, tempo=2, kg=10.0)
    assert eased(heavy, days, RUNNER) == standing_at("wall_sit", sets=2, kg=4.0)


@pytest.mark.parametrize("days", [42, 400])
def test_s5_from_42_days_bare_from_the_bottom(days: int) -> None:
    assert eased(standing_at(target=11, tempo=1, kg=10.0), days, RUNNER) == standing_at(sets=2, target=6)


def test_s5_what_lowers_a_maintained_track_returns_it_to_build() -> None:
    kept = standing_at(target=10, phase=Phase.MAINTAIN)
    assert eased(kept, 7, RUNNER).phase is Phase.MAINTAIN
    assert eased(kept, 8, RUNNER).phase is Phase.BUILD
    assert eased(replace(kept, sets=1), 8, RUNNER).phase is Phase.MAINTAIN


def test_s5_counts_from_the_last_load_session_of_any_track() -> None:
    both = after(
        done(0), Begun(on(0), standing_at("wall_sit")), Logged(on(0), "wall_sit", sets("30*3"), 0, 7)
    )
    member = fold(both, [done(day) for day in (2, 5, 8, 11)])
    assert days_away(member.training, Track.WALL_SIT, on(13)) == 2
    assert days_away(member.training, Track.WALL_SIT, on(14)) == 14
    assert days_away(member.training, Track.RAISES, on(14)) == 3


def test_s5_is_not_stored_until_a_log() -> None:
    member = after(done(0))
    assert raises(fold(member, mornings(60, 0))) == raises(member)
