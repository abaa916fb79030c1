"""What a session holds: its exercises in turn, within the caps, never above what the track says."""

from collections import Counter

import pytest

from core.domain.events import Begun, Changed, MorningAnswered
from core.domain.exercises import CATALOGUE, Kit, Measure, Role
from core.domain.fold import fold
from core.domain.ladder import RUNGS, on_step, same_work
from core.domain.placement import Placement
from core.domain.planner import plan_day
from core.domain.prescription import light_items, raises
from core.domain.projection import project
from core.domain.readiness import in_first_weeks
from core.domain.session import DayKind, Item, PlannedDay, Why
from core.domain.state import Track, TrackState, track_of
from core.domain.training import Member
from tests.domain.plans import MONDAY, done, lived, on, owning, placed, runner

LOAD, LIGHT = DayKind.LOAD, DayKind.LIGHT


def exercises(planned: PlannedDay) -> list[str]:
    return [item.exercise for item in planned.items]


def standing_at(state: TrackState, member: Member | None = None) -> Member:
    return fold(member or runner(), [Begun(MONDAY, state)])


def test_wall_sit_and_walk_take_turns_beside_the_main_lift() -> None:
    loads = [day for day in project(runner(), MONDAY, 10) if day.kind is LOAD]
    assert [exercises(day)[:2] for day in loads] == [
        ["raise_one_step", "wall_sit"],
        ["raise_one_step", "soleus_walk"],
    ] * 2 + [["raise_one_step", "wall_sit"]] * (len(loads) - 4)


def test_without_a_wall_the_walk_comes_every_time() -> None:
    member = placed(Placement(14), owning(Kit.STEP))
    loads = [day for day in project(member, MONDAY, 7) if day.kind is LOAD]
    assert {exercises(day)[1] for day in loads} == {"soleus_walk"}


def test_the_accessory_comes_on_two_days_a_week() -> None:
    weeks = project(runner(), MONDAY, 21)
    held = Counter(day.day.isocalendar().week for day in weeks if "straight_raise" in exercises(day))
    assert set(held.values()) == {2}


@pytest.mark.parametrize(
    ("kit", "chosen", "comes"),
    [
        ((), "horse_raise", "horse_raise"),
        ((Kit.SLANT_BOARD,), "slant_squat", "slant_squat"),
        ((), "slant_squat", "straight_raise"),
        ((), "balance", "straight_raise"),
        ((), "unheard_of", "straight_raise"),
    ],
)
def test_the_chosen_accessory_comes_where_the_kit_allows_it(
    kit: tuple[Kit, ...], chosen: str, comes: str
) -> None:
    member = fold(placed(Placement(14), owning(*kit)), [Changed(MONDAY, accessory=chosen)])
    assert exercises(plan_day(member, MONDAY))[2] == comes


def test_accessories_wait_after_more_than_a_week_away() -> None:
    member = lived(runner(), 1)
    assert len(plan_day(member, on(7)).items) == 3
    assert len(plan_day(member, on(8)).items) == 2


def test_accessory_sets_give_way_to_sixty_raises_a_leg() -> None:
    sets = {}
    for target in (13, 14, 16, 17):
        planned = plan_day(standing_at(TrackState("raise_two_floor", target=target)), MONDAY)
        sets[target] = sum(item.sets for item in planned.items[2:])
        assert sum(raises(item) for item in planned.items) <= 60
    assert sets == {13: 2, 14: 1, 16: 1, 17: 0}


def test_accessory_sets_give_way_to_twenty_minutes() -> None:
    slow = TrackState("raise_one_floor", target=13, tempo=2)
    planned = plan_day(standing_at(slow, placed(Placement(14), owning(Kit.WALL))), MONDAY)
    assert planned.minutes <= 20
    assert sum(raises(item) for item in planned.items) == 39 + 10


def test_caps_hold_whatever_a_track_says() -> None:
    beyond = standing_at(TrackState("raise_one_step", sets=9, target=99))
    beyond = fold(beyond, [Begun(MONDAY, TrackState("wall_sit", sets=9, target=300))])
    main, sit = plan_day(beyond, MONDAY).items
    assert (main.sets, main.target, sit.sets, sit.target) == (3, 20, 4, 60)


def test_where_no_raise_has_begun_the_wall_sit_leads() -> None:
    member = placed(Placement(0, 4), owning(Kit.WALL))
    assert exercises(plan_day(member, MONDAY)) == ["wall_sit", "soleus_walk"]


def test_weights_bought_later_bring_the_seated_raise_beside_the_wall_sit() -> None:
    member = fold(placed(Placement(0, 4), owning(Kit.WALL)), [Changed(MONDAY, weights_kg=(5.0,))])
    planned = plan_day(member, MONDAY)
    assert exercises(planned) == ["wall_sit", "seated_raise"]
    assert (planned.items[1].target, planned.items[1].kg) == (10, 5.0)


def test_a_careful_beginning_knows_neither_step_nor_load() -> None:
    grown = standing_at(TrackState("raise_one_step", target=8, kg=4.0))
    careful = fold(grown, [Changed(MONDAY, careful=True)])
    main = plan_day(careful, MONDAY).items[0]
    assert (main.exercise, main.target, main.kg) == ("raise_one_floor", 6, 0.0)
    assert careful.training.tracks[Track.RAISES].exercise == "raise_one_floor"
    assert (
        plan_day(fold(careful, done(plan_day(careful, MONDAY))), on(2)).items[0].exercise == "raise_one_floor"
    )


def test_the_first_time_with_weight_on_the_step_stands_flat() -> None:
    ready = TrackState("raise_one_step", target=12, tempo=1, ok=1)
    member = fold(standing_at(ready), [MorningAnswered(MONDAY, 0)])
    days = [day for day in project(member, MONDAY, 5) if day.kind is LOAD]
    assert [(day.items[0].kg, day.items[0].flat_first) for day in days] == [(0, False), (2, True), (2, False)]
    assert not any(item.flat_first for day in days for item in day.items[1:])


def test_a_sore_morning_does_not_take_the_flat_floor_away() -> None:
    ready = TrackState("raise_one_step", target=12, tempo=1, kg=4.0, ok=1, days_since_step=0)
    member = standing_at(ready)
    member = fold(member, [MorningAnswered(MONDAY, 4), MorningAnswered(on(1), 0)])
    assert plan_day(member, on(1)).items[0].flat_first


def test_rests_are_longer_with_weight() -> None:
    planned = plan_day(standing_at(TrackState("raise_one_step", target=8, kg=4.0)), MONDAY)
    assert [item.rest_seconds for item in planned.items] == [120, 90, 90]


def test_light_days_vary_within_a_week() -> None:
    for week in range(6):
        days = [day for day in project(runner(), on(7 * week), 7) if day.kind is LIGHT]
        assert len({tuple(exercises(day)) for day in days}) == 3
        assert len({name for day in days for name in exercises(day)}) >= 4


@pytest.mark.parametrize(("target", "light"), [(15, set()), (30, {20}), (50, {25}), (60, {30})])
def test_a_light_wall_sit_lasts_half_the_load_days_between_20_and_30_seconds(
    target: int, light: set[int]
) -> None:
    member = standing_at(TrackState("wall_sit", target=target, tempo=1))
    held = {
        item for ahead in range(6) for item in light_items(member, on(ahead)) if item.exercise == "wall_sit"
    }
    assert {item.target for item in held} == light
    assert all(item.tempo == 0 for item in held)


def test_a_light_day_leaves_the_walk_out_where_the_load_day_asks_for_less() -> None:
    member = standing_at(TrackState("soleus_walk", target=5))
    held = {item.exercise for ahead in range(28) for item in light_items(member, on(ahead))}
    assert held == {"wall_sit", "balance", "glute_bridge", "hamstring_walkout", "split_squat"}


def test_cues_are_due_on_the_first_day_of_an_exercise_only() -> None:
    days = project(runner(), MONDAY, 14)
    told = Counter(name for day in days for name in day.new)
    assert set(told.values()) == {1}
    assert {name for day in days for name in exercises(day)} == set(told)


def test_a_new_variation_is_new_again() -> None:
    member = lived(runner(), 3)
    swapped = fold(member, [Begun(on(3), TrackState("raise_one_floor", target=6))])
    assert "raise_one_floor" in plan_day(swapped, on(4)).new


def test_the_digest_stands_for_what_is_prescribed_and_nothing_else() -> None:
    planned = plan_day(runner(), MONDAY)
    assert planned.digest == plan_day(runner(), on(1)).digest
    assert planned.digest == "514e"
    heavier = plan_day(standing_at(TrackState("raise_one_step", target=9)), MONDAY)
    assert heavier.digest != planned.digest


def test_a_rest_day_holds_nothing() -> None:
    sunday = plan_day(runner(), on(6))
    assert (sunday.items, sunday.minutes, sunday.why) == ((), 0, Why.REST_DAY)


def capped(member: Member, planned: PlannedDay) -> None:
    assert len(planned.items) <= 3
    assert len(set(exercises(planned))) == len(planned.items)
    assert sum(raises(item) for item in planned.items) <= 60
    for item in planned.items:
        assert 1 <= item.sets <= 4
        assert CATALOGUE[item.exercise].possible_with(member.settings.runner.owned)
        most = {Measure.REPS: 20, Measure.SECONDS: 60, Measure.FEET: 15}
        assert 1 <= item.target <= most[CATALOGUE[item.exercise].measure]


def lowering(member: Member, planned: PlannedDay) -> None:
    for item in planned.items:
        track = track_of(item.exercise)
        before = member.training.tracks.get(track) if track else None
        if before is not None and item.state is not None:
            assert not_above(item.state, before)
            assert (item.sets, item.target, item.tempo, item.kg) == item.state.dose[1:]


def not_above(sent: TrackState, state: TrackState) -> bool:
    if sent.exercise != state.exercise:
        easier, previous = set(), RUNGS[state.exercise].previous
        while previous:
            easier.add(previous)
            previous = RUNGS[previous].previous
        return sent.exercise in easier and sent.kg == 0 and sent.sets <= state.sets
    lower = sent.sets <= state.sets and sent.kg <= state.kg and sent.tempo <= state.tempo
    return lower and (sent.target <= state.target or not same_work(sent, state))


def fitting(member: Member, planned: PlannedDay) -> None:
    careful = member.settings.careful and in_first_weeks(member.training, planned.day)
    if planned.kind is LIGHT:
        assert len(planned.items) == 2
        assert planned.minutes <= 6
        assert not any(
            item.kg or item.tempo or item.state or on_step(item.exercise) for item in planned.items
        )
    if planned.kind is LOAD:
        assert 10 <= planned.minutes <= 20
        assert not careful or not any(item.kg or on_step(item.exercise) for item in planned.items)
        assert sum(CATALOGUE[item.exercise].role is Role.ACCESSORY for item in planned.items) <= 1


def test_the_time_of_an_item_counts_both_legs_and_the_rests() -> None:
    assert Item("raise_one_step", 3, 10, tempo=1, rest_seconds=90).seconds == 3 * 10 * 6 * 2 + 180
    assert Item("wall_sit", 3, 30, rest_seconds=90).seconds == 270
    assert Item("soleus_walk", 2, 10, tempo=1, rest_seconds=30).seconds == 70


@pytest.mark.parametrize("away", [2, 5, 9, 14, 21, 44])
def test_what_is_prescribed_is_what_the_fold_judges_by(away: int) -> None:
    member, judged = lived(runner(), 3), dict[str, TrackState]()
    planned = plan_day(member, on(2 + away))
    fold(member, done(planned), lambda _, track, __, one: judged.update({one.before.exercise: one.before}))
    sent = {item.exercise: item.state for item in planned.items if item.state}
    assert {name: state.dose for name, state in judged.items()} == {
        name: state.dose for name, state in sent.items()
    }
    assert len(sent) == 2
