"""The chronicle: one pass of the fold tells what each date came to and every step of every track."""

from datetime import date, timedelta
from itertools import pairwise
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from core.domain.adherence import Sign
from core.domain.chronicle import Chronicle, chronicle
from core.domain.days import DAY
from core.domain.events import (
    Event,
    Excused,
    Logged,
    MorningAnswered,
    Paused,
    PauseReason,
    Recalled,
    Resumed,
    Skipped,
)
from core.domain.exercises import CATALOGUE, Measure
from core.domain.fold import fold
from core.domain.state import Control, SetLog
from core.domain.tallies import adherence, logs_of, volume
from core.domain.training import Member
from tests.bench.history import beginning, lived
from tests.domain.lives import MONDAY, Life, lives

YEAR = lived(MONDAY, 120)
TODAY = MONDAY + timedelta(days=120)


def whole(life: Life) -> Chronicle:
    return chronicle(life.member, life.events, date.min, life.days[-1][0] + DAY)


def steady(day: date, count: int = 10) -> Logged:
    return Logged(day, "raise_two_floor", (SetLog(count, Control.STEADY),) * 3, 0, 7)


def signs(told: Chronicle) -> dict[date, Sign]:
    return {day: page.sign for day, page in told.pages.items() if page.sign is not None}


def shape(told: Chronicle) -> object:
    """What a chronicle tells, whatever order the logs of a day have."""
    steps = sorted((step.day, step.track, step.before.dose, step.after.dose) for step in told.steps)
    pages = [(page.day, page.sign, page.pain, page.effort, page.morning) for page in told.pages.values()]
    return steps, pages, volume(logs_of(told.pages.values())), adherence(list(told.pages.values()))


@given(lives())
def test_the_volume_is_what_a_count_of_every_logged_set_gives(life: Life) -> None:
    counted = dict.fromkeys(Measure, 0)
    for event in life.events:
        if isinstance(event, Logged):
            for one in event.sets:
                counted[CATALOGUE[event.exercise].measure] += one.count
    told = volume(logs_of(whole(life).pages.values()))
    assert (told.reps, told.seconds, told.feet) == tuple(counted.values())


@given(lives())
def test_kept_of_planned_is_what_the_habit_counts(life: Life) -> None:
    told = whole(life)
    kept = adherence(list(told.pages.values()))
    assert (kept.kept, kept.planned) == (told.member.habit.kept, told.member.habit.planned)


@settings(max_examples=50)
@given(lives(), st.randoms(use_true_random=False))
def test_the_order_of_a_days_logs_changes_nothing(life: Life, chance: Random) -> None:
    events: list[Event] = []
    for _, day in life.days:
        woken = [one for one in day if isinstance(one, MorningAnswered)]
        logs = [one for one in day if not isinstance(one, MorningAnswered)]
        chance.shuffle(logs)
        events += [*woken, *logs]
    assert shape(chronicle(life.member, events, date.min, life.days[-1][0] + DAY)) == shape(whole(life))


@given(lives(), st.integers(0, 40))
def test_the_steps_lead_from_where_a_track_stood_to_where_it_stands(life: Life, ahead: int) -> None:
    since = MONDAY + timedelta(days=ahead)
    told = chronicle(life.member, life.events, since, life.days[-1][0] + DAY)
    for track, state in told.member.training.tracks.items():
        steps = [step for step in told.steps if step.track is track]
        way = [told.begun[track].dose, *(step.after.dose for step in steps)]
        assert [step.before.dose for step in steps] == way[:-1]
        assert way[-1] == state.dose
        assert all(before.day <= after.day for before, after in pairwise(steps))


@settings(max_examples=20)
@given(st.integers(0, 120))
def test_a_later_beginning_of_the_span_changes_no_page_and_no_member(ahead: int) -> None:
    since = MONDAY + timedelta(days=ahead)
    late, early = (chronicle(Member(), YEAR, one, TODAY) for one in (since, date.min))
    assert late.pages == early.pages
    assert late.member == early.member
    rules = [step for step in early.steps if step.decision and step.day >= since]
    assert [step for step in late.steps if step.decision] == rules


def test_a_week_goes_on_from_a_snapshot_as_from_the_whole_history() -> None:
    since = TODAY - timedelta(days=9)
    snapshot = fold(Member(), [one for one in YEAR if one.day < since])
    later = [one for one in YEAR if one.day >= since]
    week = chronicle(snapshot, later, TODAY - timedelta(days=6), TODAY)
    told = chronicle(Member(), YEAR, TODAY - timedelta(days=6), TODAY)
    assert week.between(TODAY - timedelta(days=6), TODAY) == told.between(TODAY - timedelta(days=6), TODAY)
    assert (week.steps, week.member) == (told.steps, told.member)


def test_a_paused_date_has_its_reason_and_an_excused_one_says_so() -> None:
    days = [MONDAY + timedelta(days=n) for n in range(8)]
    events = [
        *beginning(MONDAY),
        steady(days[0]),
        Paused(days[1], PauseReason.TRAVEL, days[2]),
        Paused(days[3], PauseReason.ILLNESS),
        Resumed(days[4]),
        Excused(days[5], days[4], days[4]),
    ]
    told = chronicle(Member(), events, date.min, days[6])
    pauses = {day: page.pause for day, page in told.pages.items() if page.sign is Sign.PAUSED}
    travel, ill = PauseReason.TRAVEL, PauseReason.ILLNESS
    assert pauses == {days[1]: travel, days[2]: travel, days[3]: ill}
    assert [day for day, page in told.pages.items() if page.excused] == [days[4]]
    assert signs(told)[days[5]] is Sign.PLANNED


def test_a_halt_after_a_pause_is_over_has_no_reason_of_the_members() -> None:
    over = MONDAY + 2 * DAY
    paused = Paused(MONDAY + DAY, PauseReason.TRAVEL, over)
    events = [*beginning(MONDAY), steady(MONDAY), paused, MorningAnswered(over + DAY, 7)]
    told = chronicle(Member(), events, date.min, over + 3 * DAY)
    after = [told.pages[over + ahead * DAY] for ahead in (0, 1, 2)]
    assert [(page.sign, page.pause) for page in after] == [
        (Sign.PAUSED, PauseReason.TRAVEL),
        (Sign.PAUSED, None),
        (Sign.PAUSED, None),
    ]


def test_a_halt_pauses_without_a_reason_of_the_members() -> None:
    events = [*beginning(MONDAY), steady(MONDAY), MorningAnswered(MONDAY + DAY, 7)]
    told = chronicle(Member(), events, date.min, MONDAY + 3 * DAY)
    held = [told.pages[MONDAY + ahead * DAY] for ahead in (1, 2)]
    assert [(page.sign, page.pause) for page in held] == [(Sign.PAUSED, None)] * 2


def test_what_was_logged_here_hides_what_was_brought_of_the_same_exercise_and_date() -> None:
    sets = (SetLog(30, Control.STEADY),) * 3
    brought = [Recalled(MONDAY, one, sets) for one in ("wall_sit", "raise_two_floor")]
    told = chronicle(Member(), [*brought, *beginning(MONDAY), steady(MONDAY)], date.min, MONDAY)
    assert told.pages[MONDAY].recalled == brought[:1]


def test_what_was_brought_along_is_of_no_sign_and_no_log() -> None:
    brought = Recalled(MONDAY - 9 * DAY, "wall_sit", (SetLog(30),) * 3)
    events = [brought, *beginning(MONDAY), steady(MONDAY), Skipped(MONDAY + DAY)]
    told = chronicle(Member(), events, date.min, MONDAY + 2 * DAY)
    assert told.pages[brought.day].recalled == [brought]
    assert (told.pages[brought.day].sign, told.pages[brought.day].logs) == (None, [])
    assert shape(told)[2:] == shape(chronicle(Member(), events[1:], date.min, MONDAY + 2 * DAY))[2:]  # type: ignore[index]
