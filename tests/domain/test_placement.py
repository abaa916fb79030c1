"""Where training begins, and what may be chosen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.events import Begun, FlagRaised, MorningAnswered, RedFlag
from core.domain.exercises import CATALOGUE, Kit, Role
from core.domain.fold import fold
from core.domain.ladder import on_step
from core.domain.placement import Placement, Refusal, accessory, place, swap, swaps
from core.domain.state import Phase, Runner, TrackState, track_of
from core.domain.training import Member, Training
from tests.domain.plans import MONDAY, kits, lived, on, runner, weights

FLOOR = Runner(frozenset({Kit.WALL}))
STEP = Runner(frozenset({Kit.WALL, Kit.STEP}))
GYM = Runner(frozenset({Kit.WALL, Kit.STEP, Kit.LEG_PRESS}), (5.0, 10.0), 70.0)


@pytest.mark.parametrize(
    ("one_leg", "on_the_step", "on_the_floor"),
    [
        (20, ("raise_one_step", 8), ("raise_one_floor", 8)),
        (12, ("raise_one_step", 8), ("raise_one_floor", 8)),
        (11, ("raise_one_floor", 9), ("raise_one_floor", 9)),
        (7, ("raise_one_floor", 5), ("raise_one_floor", 5)),
        (6, ("raise_one_floor", 4), ("raise_one_floor", 4)),
        (5, ("raise_two_step", 10), ("raise_two_floor", 10)),
        (1, ("raise_two_step", 10), ("raise_two_floor", 10)),
        (None, ("raise_two_floor", 10), ("raise_two_floor", 10)),
    ],
)
def test_the_test_decides_the_main_lift(
    one_leg: int | None, on_the_step: tuple[str, int], on_the_floor: tuple[str, int]
) -> None:
    for owner, start in ((STEP, on_the_step), (FLOOR, on_the_floor)):
        main = place(Placement(one_leg), owner)[0]
        assert (main.exercise, main.target, main.sets, main.tempo, main.kg) == (*start, 3, 0, 0.0)


def test_without_a_one_leg_raise_ten_on_two_legs_decide() -> None:
    assert place(Placement(0, 10), STEP)[0] == TrackState("raise_two_floor", target=10)
    assert [one.exercise for one in place(Placement(0, 9), STEP)] == ["wall_sit", "soleus_walk"]
    assert Placement(0).wants_two_legs
    assert not Placement(0, 4).wants_two_legs
    assert not Placement(3).wants_two_legs


def test_with_weights_the_seated_raise_leads_beside_the_wall_sit() -> None:
    found = place(Placement(0, 3), GYM)
    assert [(one.exercise, one.target, one.kg) for one in found] == [
        ("wall_sit", 30, 0),
        ("seated_raise", 10, 5),
        ("soleus_walk", 10, 0),
    ]


def test_the_wall_sit_begins_only_where_a_wall_is() -> None:
    assert [one.exercise for one in place(Placement(8), Runner())] == ["raise_one_floor", "soleus_walk"]


@given(st.none() | st.integers(0, 50), st.none() | st.integers(0, 50), kits, weights)
def test_a_careful_start_is_on_two_legs_on_the_floor(
    one_leg: int | None, two_leg: int | None, kit: frozenset[Kit], owned: tuple[float, ...]
) -> None:
    careful = Runner(kit, owned, careful=True)
    states = place(Placement(one_leg, two_leg), careful)
    assert states[0] == TrackState("raise_two_floor", target=10)
    assert not any(one.kg or on_step(one.exercise) for one in states)


@given(st.none() | st.integers(0, 50), st.none() | st.integers(0, 50), kits, weights, st.booleans())
def test_each_track_begins_once_with_what_the_kit_allows(
    one_leg: int | None, two_leg: int | None, kit: frozenset[Kit], owned: tuple[float, ...], careful: bool
) -> None:
    owner = Runner(kit, owned, careful=careful)
    states = place(Placement(one_leg, two_leg), owner)
    tracks = [track_of(one.exercise) for one in states]
    assert len(set(tracks)) == len(tracks)
    assert all(CATALOGUE[one.exercise].possible_with(owner.owned) for one in states)


def training_at(state: TrackState, member: Member | None = None) -> Training:
    return fold(member or Member(), [Begun(MONDAY, state)]).training


def test_a_swap_begins_anew_but_keeps_freeze_step_days_and_lost_sets() -> None:
    present = TrackState(
        "raise_one_step", 2, 12, 1, 4.0, ok=1, short=1, freeze_days=5, days_since_step=3, phase=Phase.MAINTAIN
    )
    assert swap(training_at(present), "seated_raise", GYM, MONDAY) == TrackState(
        "seated_raise", 2, 10, 0, 5.0, freeze_days=5, days_since_step=3
    )


@pytest.mark.parametrize(
    ("present", "chosen", "refused"),
    [
        ("raise_one_floor", "raise_one_step", Refusal.HARDER),
        ("raise_two_floor", "raise_two_step", Refusal.HARDER),
        ("seated_raise", "raise_one_floor", Refusal.HARDER),
        ("raise_one_floor", "raise_one_floor", Refusal.SAME),
        ("raise_one_floor", "wall_sit", Refusal.NOT_A_MAIN_LIFT),
        ("raise_one_floor", "straight_raise", Refusal.NOT_A_MAIN_LIFT),
        ("raise_one_floor", "cartwheel", Refusal.NOT_A_MAIN_LIFT),
    ],
)
def test_a_swap_to_what_was_not_earned_or_is_no_main_lift_is_refused(
    present: str, chosen: str, refused: Refusal
) -> None:
    assert swap(training_at(TrackState(present, target=10)), chosen, GYM, MONDAY) is refused


def test_a_swap_needs_its_kit() -> None:
    training = training_at(TrackState("raise_one_floor", target=8))
    assert swap(training, "seated_raise", FLOOR, MONDAY) is Refusal.NO_KIT
    assert swap(training, "leg_press_raise", STEP, MONDAY) is Refusal.NO_KIT
    assert swaps(training, FLOOR, MONDAY) == ("raise_two_floor",)
    assert swaps(training, GYM, MONDAY) == (
        "raise_two_floor",
        "raise_two_step",
        "seated_raise",
        "leg_press_raise",
    )


def test_a_careful_member_swaps_to_a_step_only_after_four_weeks() -> None:
    careful = Runner(STEP.kit, careful=True)
    training = training_at(TrackState("raise_one_floor", target=8), lived(runner(), 1))
    assert swap(training, "raise_two_step", careful, on(27)) is Refusal.CAREFUL_START
    assert isinstance(swap(training, "raise_two_step", careful, on(28)), TrackState)


def test_where_no_raise_has_begun_only_beginnings_are_open() -> None:
    assert swaps(Training(), GYM, MONDAY) == ("raise_two_floor", "seated_raise", "leg_press_raise")


def test_nothing_is_swapped_while_halted_or_stopped() -> None:
    halted = fold(runner(), [MorningAnswered(MONDAY, 8)])
    stopped = fold(runner(), [FlagRaised(MONDAY, RedFlag.POP)])
    assert swap(halted.training, "raise_two_floor", STEP, MONDAY) is Refusal.HALTED
    assert swap(stopped.training, "raise_two_floor", STEP, MONDAY) is Refusal.STOPPED


def test_an_accessory_is_chosen_among_those_the_kit_allows() -> None:
    assert accessory("horse_raise", FLOOR) is None
    assert accessory("slant_squat", FLOOR) is Refusal.NO_KIT
    assert accessory("slant_squat", Runner(frozenset({Kit.BENCH, Kit.PLATE}))) is None
    assert accessory("balance", FLOOR) is Refusal.NOT_AN_ACCESSORY
    assert accessory("cartwheel", FLOOR) is Refusal.NOT_AN_ACCESSORY
    accessories = {one.id for one in CATALOGUE.values() if one.role is Role.ACCESSORY}
    assert {one for one in CATALOGUE if accessory(one, GYM) in (None, Refusal.NO_KIT)} == accessories
