"""/plan: one line a day, and a reason wherever a day is not an ordinary one."""

from dataclasses import replace

import pytest

from core.domain.events import Begun, RunKind, RunNoted, Units
from core.domain.exercises import CATALOGUE
from core.domain.planner import LIGHTS, Rule
from core.domain.projection import project
from core.domain.readiness import Band
from core.domain.session import DayKind, Item, PlannedDay, Why
from core.domain.state import TrackState
from core.intents import ShowPlan, ShowToday
from core.speech.catalogue import Voice
from core.speech.say import plan as say
from tests.handlers.runner import MONDAY, after, intents, member, texts

VOICE = Voice()
RUNNER = member(Begun(MONDAY, TrackState("raise_one_step", target=10)))
WEEK = project(RUNNER, MONDAY, say.WEEK)
MONTH = project(RUNNER, MONDAY, say.MONTH)


def one(day: PlannedDay, mark: say.Mark = say.Mark.OPEN) -> str:
    return texts(say.plan(VOICE, [day], mark))[1]


def test_a_week_shows_each_day_with_its_kind_and_exercises() -> None:
    lines = texts(say.plan(VOICE, WEEK, say.Mark.OPEN))
    assert lines[0] == "The next 7 days, if every session stays controlled:"
    assert lines[1].startswith("Mon 5 Jan   load   one-leg raise, step 3 × 10 · wall sit 3 × 30 s")
    assert lines[2].startswith("Tue 6 Jan   light  ")
    assert lines[7] == "Sun 11 Jan  rest   your rest day"
    assert lines[8:] == ["", "Light days lie between load days: the calf gets a day between load sessions."]


def test_a_month_shows_only_the_main_lift() -> None:
    lines = texts(say.plan(VOICE, MONTH, say.Mark.OPEN))
    days = [line for line in lines[1:-1] if line]
    assert len(days) == say.MONTH
    assert days[0] == "Mon 5 Jan   load   one-leg raise, step 3 × 10"
    assert days[1] == "Tue 6 Jan   light"


def test_week_and_month_lead_to_each_other_and_to_today() -> None:
    assert intents(say.plan(VOICE, WEEK, say.Mark.OPEN)) == [ShowPlan(28), ShowToday()]
    assert intents(say.plan(VOICE, MONTH, say.Mark.OPEN)) == [ShowPlan(7), ShowToday()]


@pytest.mark.parametrize("days", [WEEK, MONTH], ids=len)
@pytest.mark.parametrize("mark", [say.Mark.DONE, say.Mark.SKIPPED])
def test_what_today_became_stands_in_place_of_what_it_held(
    days: tuple[PlannedDay, ...], mark: say.Mark
) -> None:
    marked, still_open = (texts(say.plan(VOICE, days, shown)) for shown in (mark, say.Mark.OPEN))
    assert marked[1] == f"Mon 5 Jan   load   {mark}"
    assert marked[2:] == still_open[2:]


def test_a_rest_day_can_be_trained_on_but_not_skipped() -> None:
    assert one(WEEK[6], say.Mark.DONE) == "Sun 11 Jan  rest   done, your rest day"
    assert one(WEEK[6], say.Mark.SKIPPED) == "Sun 11 Jan  rest   your rest day"


@pytest.mark.parametrize("why", [why for why in Why if why not in (Why.LOAD_DUE, Why.SPACING)])
def test_every_day_that_is_not_ordinary_says_why(why: Why) -> None:
    reason = VOICE.text(f"plan-why-{why}")
    assert one(replace(WEEK[6], why=why)).endswith(f"rest   {reason}")
    assert f"light  {reason}" in texts(say.plan(VOICE, [replace(WEEK[1], why=why)] * 28, say.Mark.OPEN))[1]


@pytest.mark.parametrize("rule", LIGHTS, ids=lambda rule: rule.__name__)
def test_a_light_day_with_a_reason_still_shows_what_it_holds(rule: Rule) -> None:
    why = {"enough_in_seven": Why.FOUR_IN_SEVEN}.get(rule.__name__) or Why(rule.__name__)
    if why is Why.SPACING:
        held = "one-leg balance 2 × 20 s · split squat 2 × 8"
    else:
        held = f"{VOICE.text(f'plan-why-{why}')}: one-leg balance 2 × 20 s · +1"
    assert one(replace(WEEK[1], why=why)) == f"Tue 6 Jan  light  {held}"


@pytest.mark.parametrize("band", [Band.FORTNIGHT, Band.WEEKS, Band.MONTH, Band.LONG])
def test_a_session_eased_after_time_away_says_so(band: Band) -> None:
    assert "eased back in: " in one(replace(WEEK[0], band=band))


def test_a_race_ahead_is_the_reason_of_the_days_around_it() -> None:
    race = RunNoted(MONDAY, after(4), RunKind.RACE)
    days = project(member(Begun(MONDAY, TrackState("raise_one_step", target=10)), race), MONDAY, 7)
    lines = texts(say.plan(VOICE, days, say.Mark.OPEN))
    assert [line.split("  ")[-1].strip() for line in lines[3:7]] == [
        "race near",
        "race near",
        "race",
        "the day after the race",
    ]


def test_a_plan_that_waits_for_calm_mornings_says_so() -> None:
    days = [replace(WEEK[0], kind=DayKind.REST, why=Why.HALTED, items=()), *WEEK[1:]]
    assert "and the mornings are calm" in texts(say.plan(VOICE, days, say.Mark.OPEN))[0]


@pytest.mark.parametrize("units", list(Units))
@pytest.mark.parametrize("tempo", [0, 1])
@pytest.mark.parametrize("mark", list(say.Mark))
def test_no_line_is_wider_than_80_columns(units: Units, tempo: int, mark: say.Mark) -> None:
    longest = sorted(CATALOGUE, key=lambda one: len(VOICE.exercise(one, "short")))[-4:]
    items = tuple(Item(name, 3, 60, tempo, 22.5) for name in longest)
    voice = Voice(units=units)
    load = PlannedDay(after(5), DayKind.LOAD, Why.LOAD_DUE, WEEK[0].standing, items, Band.LONG)
    lights = [replace(load, kind=DayKind.LIGHT, why=why) for why in Why]
    rests = [replace(load, kind=DayKind.REST, why=why, items=()) for why in Why]
    days = [load, *lights, *rests]
    weeks = [texts(say.plan(voice, [day], mark)) for day in days]
    months = [texts(say.plan(voice, days[at:], mark)) for at in (0, 1, len(lights))]
    assert max(len(line) for lines in (*weeks, *months) for line in lines) <= 80
    assert (VOICE.exercise(longest[0], "short") in weeks[0][1]) is (mark is say.Mark.OPEN)


def test_what_does_not_fit_is_counted_and_the_main_lift_stays() -> None:
    work = [Item("raise_one_step", 3, 8, 1, 2.5), Item("wall_sit", 3, 40, 1), Item("straight_raise", 2, 10)]
    assert say.items(VOICE, work, 200).count("·") == 2
    assert say.items(VOICE, work, 67).endswith("· wall sit 3 × 40 s · +1")
    assert say.items(VOICE, work, 61) == "one-leg raise, step 3 × 8 (3-0-3, 2.5 kg) · +2"
    assert say.items(VOICE, work, 30) == "one-leg raise, step 3 × 8 · +2"
    assert say.items(VOICE, work, 20) == ""
