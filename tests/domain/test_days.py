"""A day of logs: what applies to every track, what earns, and what is only history."""

from datetime import date, timedelta
from itertools import permutations

import pytest

from core.domain.events import Begun, Event, Logged, RedFlag, Session
from core.domain.fold import fold
from core.domain.settings import Settings
from core.domain.state import Phase, Track, TrackState
from core.domain.training import Member, Training
from tests.domain.cases import RUNNER, sets, standing_at

MONDAY = date(2026, 1, 5)
STEP, SIT = "raise_one_step", "wall_sit"
RAISES, SITTING = standing_at(target=10, ok=1), standing_at(SIT, target=40, ok=1)


def on(ahead: int) -> date:
    return MONDAY + timedelta(days=ahead)


def begun() -> Member:
    """A member whose raises and wall sit are one good session before a rise."""
    settings = Settings(kit=RUNNER.kit, weights_kg=RUNNER.weights_kg, body_kg=RUNNER.body_kg)
    return fold(Member(settings, Training()), [Begun(MONDAY, RAISES), Begun(MONDAY, SITTING)])


def raised(ahead: int, text: str = "10*6", pain: int | None = 0, flag: RedFlag | None = None) -> Logged:
    return Logged(on(ahead), STEP, sets(text), pain, 7, flag)


def sat(ahead: int, text: str = "40*3", pain: int | None = 0) -> Logged:
    return Logged(on(ahead), SIT, sets(text), pain, 7)


def tracks(*events: Event) -> tuple[TrackState, TrackState]:
    """The raises and the wall sit after these events."""
    after = fold(begun(), events).training.tracks
    return after[Track.RAISES], after[Track.WALL_SIT]


@pytest.mark.parametrize(("pain", "target", "sit"), [(3, 10, 40), (5, 8, 30)])
def test_the_highest_pain_of_a_day_applies_to_every_track(pain: int, target: int, sit: int) -> None:
    for logs in permutations((raised(0, pain=pain), sat(0))):
        raises, sitting = tracks(*logs)
        assert (raises.target, raises.ok) == (target, 0)
        assert (sitting.target, sitting.ok) == (sit, 0)


def test_pain_applies_to_a_track_that_was_not_logged() -> None:
    _, sitting = tracks(raised(0, pain=6))
    assert (sitting.phase, sitting.sets, sitting.target) == (Phase.HALTED, 2, 30)
    _, sitting = tracks(raised(0, pain=2))
    assert sitting == SITTING


def test_a_red_flag_applies_to_every_track() -> None:
    for logs in permutations((raised(0, flag=RedFlag.CALF), sat(0))):
        assert [state.phase for state in tracks(*logs)] == [Phase.STOPPED, Phase.STOPPED]


def test_pain_with_an_accessory_applies_too() -> None:
    raises, _ = tracks(raised(0), Logged(on(0), "straight_raise", sets("10*2"), 4, 7))
    assert raises == RAISES.but(target=8, ok=0, freeze_days=7)


def test_pain_3_in_a_light_session_reduces_and_keeps_load_off_the_next_day() -> None:
    light = Logged(on(0), "balance", sets("20*4"), 3, 3, session=Session.LIGHT)
    after = fold(begun(), [light]).training
    assert after.tracks[Track.RAISES] == RAISES.but(target=8, ok=0, freeze_days=7)
    assert after.no_load_on == on(1)


def test_a_light_session_moves_no_training() -> None:
    light = Logged(on(0), SIT, sets("20*2"), 0, 3, session=Session.LIGHT)
    after = fold(begun(), [light]).training
    assert (after.tracks[Track.WALL_SIT], after.load_days, after.active_days) == (SITTING, [], [on(0)])


def test_a_log_of_another_variation_than_prescribed_is_history() -> None:
    other = Logged(on(0), "raise_one_floor", sets("15*6"), 0, 7)
    after = fold(begun(), [other]).training
    assert after.tracks[Track.RAISES] == RAISES
    assert after.load_days == [on(0)]


def test_after_a_month_the_easier_variation_is_what_is_prescribed() -> None:
    floor = Logged(on(30), "raise_one_floor", sets("6*4"), 0, 7)
    raises, _ = tracks(raised(0), floor)
    assert (raises.exercise, raises.sets, raises.target, raises.ok) == ("raise_one_floor", 2, 6, 1)
    raises, _ = tracks(raised(0), raised(30))
    assert (raises.exercise, raises.target) == (STEP, 11)


def test_the_order_of_a_days_logs_is_of_no_account() -> None:
    logs = (raised(2, pain=4), sat(2, "40*2 35w", pain=1), Logged(on(2), "straight_raise", sets("10*2"), 0))
    once = {repr(tracks(raised(0), *order)) for order in permutations(logs)}
    assert len(once) == 1


def test_a_load_log_on_the_day_after_another_earns_nothing() -> None:
    raises, _ = tracks(sat(0), raised(1))
    assert raises.dose == RAISES.dose
    assert raises.ok == 1
    raises, _ = tracks(sat(0), raised(2))
    assert raises.target == 11


def test_a_load_log_on_the_day_after_another_can_still_lower() -> None:
    raises, _ = tracks(sat(0), raised(1, "10*5 7x"))
    assert raises.target == 7


def test_a_fifth_load_day_in_seven_earns_nothing() -> None:
    # Days 0, 2, 4 and 5 are load days; the next one on day 6 follows another, so the wait is one longer.
    crowded = [sat(day) for day in (1, 3, 5)]
    _, sitting = tracks(sat(0), *crowded)
    raises, _ = tracks(sat(0), sat(1), sat(3), sat(4), raised(6))
    assert raises.ok == 1
    raises, _ = tracks(sat(0), sat(1), sat(3), sat(4), raised(7))
    assert raises.target == 11
    assert sitting.exercise == SIT


def test_two_tracks_on_one_day_both_earn() -> None:
    raises, sitting = tracks(raised(0), sat(0))
    assert (raises.target, sitting.target) == (11, 45)


def test_less_weight_than_prescribed_earns_nothing() -> None:
    heavy = fold(begun(), [Begun(MONDAY, standing_at(target=9, kg=4.0, ok=1))])
    for kg, target in ((None, 10), (4.0, 10), (6.0, 10), (2.0, 9), (0.0, 9)):
        log = Logged(on(0), STEP, sets("9*6"), 0, 7, kg=kg)
        assert fold(heavy, [log]).training.tracks[Track.RAISES].target == target


def test_a_freeze_falls_and_the_wait_grows_by_the_days_between_logs() -> None:
    frozen = fold(begun(), [Begun(MONDAY, RAISES.but(freeze_days=7, days_since_step=3)), raised(0)])
    first = frozen.training.tracks[Track.RAISES]
    assert (first.freeze_days, first.days_since_step, first.target) == (7, 3, 10)
    second = fold(frozen, [raised(4)]).training.tracks[Track.RAISES]
    assert (second.freeze_days, second.days_since_step, second.target) == (3, 7, 10)
    third = fold(frozen, [raised(4), raised(7)]).training.tracks[Track.RAISES]
    assert (third.freeze_days, third.target) == (0, 11)


def test_a_halted_track_is_not_eased_further_by_time_away() -> None:
    halted = fold(begun(), [raised(0, pain=6)])
    stands = halted.training.tracks[Track.RAISES]
    later = fold(halted, [Logged(on(30), stands.exercise, sets("6*4"), 0, 7)])
    assert later.training.tracks[Track.RAISES].dose == stands.dose
