"""What one history takes over from another: dates of its own, every sign of harm, no settings."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from core.domain.days import HALT_WINDOW
from core.domain.events import (
    Begun,
    Changed,
    Cleared,
    Consented,
    Event,
    FlagRaised,
    Held,
    Hold,
    Logged,
    MorningAnswered,
    Paused,
    PauseReason,
    Recalled,
    RedFlag,
    Resumed,
    RunKind,
    RunNoted,
    Skipped,
)
from core.domain.fold import fold
from core.domain.joining import (
    Carried,
    added,
    carried,
    clashing,
    dates_noted,
    days_logged,
    happened,
    has_history,
    held,
)
from core.domain.recalling import recalled
from core.domain.state import Control, SetLog, TrackState
from core.domain.training import Member
from tests.domain.lives import MONDAY, Life, lives, rises

TUESDAY, WEDNESDAY = MONDAY + timedelta(days=1), MONDAY + timedelta(days=2)
LATER = MONDAY + timedelta(days=300)
WEEK = [MONDAY + timedelta(days=day) for day in range(1, 14)]


def log(day: date, count: int = 10, **more: object) -> Logged:
    """A log of three sets."""
    return Logged(day, "raise_one_step", (SetLog(count, Control.STEADY),) * 3, **more)  # type: ignore[arg-type] # the fields of a log by name


def test_what_happened_on_dates_of_its_own_is_taken_over() -> None:
    other: list[Event] = [
        log(TUESDAY),
        Skipped(WEDNESDAY),
        MorningAnswered(TUESDAY, 1),
        RunNoted(MONDAY, LATER, RunKind.RACE),
    ]
    assert added([log(MONDAY)], other, LATER) == tuple(other)


@pytest.mark.parametrize(
    ("kept", "other"),
    [
        (log(MONDAY), log(MONDAY, 12)),
        (Skipped(MONDAY), log(MONDAY)),
        (log(MONDAY), Skipped(MONDAY)),
        (MorningAnswered(MONDAY, 1), MorningAnswered(MONDAY, 5)),
        (RunNoted(MONDAY, LATER, RunKind.RACE), RunNoted(TUESDAY, LATER, RunKind.EASY)),
        (FlagRaised(MONDAY, RedFlag.CALF), FlagRaised(MONDAY, RedFlag.CALF)),
    ],
)
def test_what_a_date_has_already_stays_as_it_is(kept: Event, other: Event) -> None:
    assert added([kept], [other], LATER) == ()


@pytest.mark.parametrize(
    "other",
    [
        Changed(MONDAY, rest_day=3),
        Begun(MONDAY, TrackState("raise_one_step")),
        Consented(MONDAY, 1),
    ],
)
def test_settings_placement_and_terms_are_left_behind(other: Event) -> None:
    assert added([log(MONDAY)], [other, log(TUESDAY)], LATER) == (log(TUESDAY),)


def joined_of(kept: list[Event], other: list[Event], today: date = LATER) -> Member:
    """What the kept one is once joined."""
    return fold(Member(), [*kept, *added(kept, other, today)])


BEGUN: list[Event] = [Begun(MONDAY - timedelta(days=30), TrackState("raise_one_step"))]
THURSDAY, FRIDAY = MONDAY + timedelta(days=3), MONDAY + timedelta(days=4)
HURT_TWICE: list[Event] = [log(MONDAY, pain=8), log(WEDNESDAY, pain=8), log(FRIDAY, pain=8)]


@pytest.mark.parametrize(
    ("kept", "other", "hold"),
    [
        ([log(MONDAY)], [log(MONDAY, flag=RedFlag.POP)], Hold.STOP),
        ([log(MONDAY)], [log(MONDAY, pain=9)], Hold.CALM),
        ([Skipped(MONDAY)], [log(MONDAY, pain=9)], Hold.CALM),
        ([log(MONDAY), MorningAnswered(TUESDAY, 0)], [log(MONDAY), MorningAnswered(TUESDAY, 9)], Hold.CALM),
        ([log(MONDAY), log(WEDNESDAY), log(FRIDAY)], HURT_TWICE, Hold.CLEARANCE),
        ([log(MONDAY), Cleared(LATER)], HURT_TWICE, Hold.CLEARANCE),
        ([FlagRaised(MONDAY, RedFlag.CALF), Cleared(FRIDAY)], [FlagRaised(TUESDAY, RedFlag.POP)], Hold.STOP),
        ([FlagRaised(MONDAY, RedFlag.CALF), Cleared(FRIDAY)], [FlagRaised(MONDAY, RedFlag.CALF)], Hold.STOP),
    ],
)
def test_what_holds_the_other_holds_the_joined_one_whatever_its_dates_have(
    kept: list[Event], other: list[Event], hold: Hold
) -> None:
    kept, other = BEGUN + kept, BEGUN + other
    joined = joined_of(kept, other).training
    assert held(joined) is hold
    assert Carried(hold) in carried(kept, added(kept, other, LATER))
    assert set(fold(Member(), other).training.halts) <= set(joined.halts)


def test_the_other_s_calm_mornings_do_not_end_a_halt_they_knew_nothing_of() -> None:
    kept = [*BEGUN, log(MONDAY, pain=8)]
    other: list[Event] = [*BEGUN, MorningAnswered(TUESDAY, 0), MorningAnswered(WEDNESDAY, 0)]
    joined = joined_of(kept, other)
    assert held(joined.training) is Hold.CALM
    assert joined.training.tracks == fold(Member(), kept).training.tracks, "nor does it step back twice"


def test_two_calm_mornings_end_a_halt_that_was_taken_over_and_a_professional_a_wait() -> None:
    calm = [MorningAnswered(LATER + timedelta(days=day), 0) for day in (1, 2)]
    kept = [*BEGUN, log(MONDAY), log(WEDNESDAY), log(FRIDAY)]
    halted = [*kept, *added(kept, [*BEGUN, log(MONDAY, pain=8)], LATER)]
    assert held(fold(Member(), [*halted, *calm]).training) is None
    waiting = [*kept, *added(kept, [*BEGUN, *HURT_TWICE], LATER)]
    assert held(fold(Member(), [*waiting, *calm]).training) is Hold.CLEARANCE
    assert held(fold(Member(), [*waiting, Cleared(LATER), *calm]).training) is None


def test_a_log_of_the_day_on_which_a_hold_was_taken_over_does_not_lift_it() -> None:
    kept = [*BEGUN, log(MONDAY)]
    taken = added(kept, [*BEGUN, log(MONDAY, pain=8)], TUESDAY)
    assert held(fold(Member(), [*kept, *taken, log(TUESDAY)]).training) is Hold.CALM


@pytest.mark.parametrize("hold", Hold)
def test_where_no_track_has_begun_a_hold_bars(hold: Hold) -> None:
    assert held(fold(Member(), [Held(MONDAY, hold)]).training) is Hold.STOP


@pytest.mark.parametrize("sign", [Changed(MONDAY, careful=True), Consented(MONDAY, 1, concerns=True)])
def test_the_careful_profile_of_the_other_is_kept_and_counts_as_something_to_bring_back(sign: Event) -> None:
    assert has_history([sign])
    taken = added([log(MONDAY)], [sign, log(TUESDAY)], LATER)
    assert taken == (log(TUESDAY), Changed(LATER, careful=True))
    assert carried([log(MONDAY)], taken) == (Carried.CAREFUL,)
    assert fold(Member(), [log(MONDAY), *taken]).settings.careful


@pytest.mark.parametrize("reason", [PauseReason.INJURY, PauseReason.ILLNESS])
def test_a_pause_for_the_body_s_sake_goes_on(reason: PauseReason) -> None:
    kept: list[Event] = [log(MONDAY)]
    taken = added(kept, [Paused(TUESDAY, reason)], LATER)
    assert taken == (Paused(LATER, reason),)
    assert carried(kept, taken) == (Carried.PAUSE,)
    assert added([Paused(MONDAY, PauseReason.HOLIDAY)], [Paused(TUESDAY, reason)], LATER) == ()


def test_what_is_only_a_sign_is_no_day_that_was_added() -> None:
    taken = added([log(MONDAY)], [log(MONDAY, pain=9), log(TUESDAY)], LATER)
    assert dates_noted(taken) == [TUESDAY]
    assert clashing([log(MONDAY)], [log(MONDAY, pain=9), log(TUESDAY)]) == 1


def test_a_professional_s_word_is_taken_over_where_nothing_is_stopped() -> None:
    other: list[Event] = [FlagRaised(MONDAY, RedFlag.CALF), Cleared(TUESDAY)]
    assert added([log(MONDAY)], other, LATER) == tuple(other)
    stopped: list[Event] = [log(MONDAY), FlagRaised(MONDAY, RedFlag.POP)]
    assert added(stopped, other, LATER) == (other[0],)


def test_whoever_is_barred_stays_barred() -> None:
    barred: list[Event] = [Consented(MONDAY, 1, barred=True)]
    assert has_history(barred)
    joined = [*(kept := [log(TUESDAY)]), *added(kept, barred, LATER)]
    assert fold(Member(), joined).training.barred


def test_only_pauses_that_are_over_are_taken_over_and_none_that_overlaps() -> None:
    past = Paused(MONDAY, PauseReason.HOLIDAY, WEDNESDAY)
    open_ended = Paused(MONDAY, PauseReason.HOLIDAY)
    resumed: list[Event] = [open_ended, Resumed(WEDNESDAY)]
    ended = Paused(MONDAY, PauseReason.HOLIDAY, TUESDAY)
    assert added([], [past], LATER) == (past,)
    assert added([], [past], TUESDAY) == ()
    assert added([], [open_ended], LATER) == ()
    assert added([], resumed, LATER) == (ended,)
    assert added([Paused(TUESDAY, PauseReason.TRAVEL)], resumed, LATER) == ()


@pytest.mark.parametrize("events", [[], [Changed(MONDAY, rest_day=3)], [Consented(MONDAY, 1)]])
def test_settings_alone_are_no_history(events: list[Event]) -> None:
    assert not has_history(events)


def whole(life: Life, later: int = 0) -> list[Event]:
    """A life from its settings and placement on, some days later."""
    settings, tracks = life.member.settings, life.member.training.tracks.values()
    began: list[Event] = [
        Changed(
            MONDAY,
            kit=settings.kit,
            weights_kg=settings.weights_kg,
            body_kg=settings.body_kg,
            careful=settings.careful,
        ),
        *(Begun(MONDAY, state) for state in tracks),
    ]
    return [replace(one, day=one.day + timedelta(days=later)) for one in [*began, *life.events]]


extras = st.lists(
    st.builds(FlagRaised, st.sampled_from(WEEK), st.sampled_from(RedFlag))
    | st.builds(Cleared, st.sampled_from(WEEK))
    | st.builds(Skipped, st.sampled_from(WEEK)),
    max_size=2,
)
holds = (None, *Hold)


@given(lives(longest=6), lives(longest=6), extras, extras, st.integers(0, 3))
@examples(max_examples=40)
def test_no_joining_lifts_a_hold_or_loses_a_halt_the_care_or_a_day(
    one: Life, other: Life, more: list[Event], others: list[Event], later: int
) -> None:
    mine, theirs = [*whole(one), *more], [*whole(other, later), *others]
    joined = [*mine, *added(mine, theirs, LATER)]
    after = fold(Member(), joined)
    befores = fold(Member(), mine), fold(Member(), theirs)
    halts = {day for before in befores for day in before.training.halts}
    for before in befores:
        assert holds.index(held(after.training)) >= holds.index(held(before.training))
        assert after.settings.careful or not before.settings.careful
    since = max(halts, default=MONDAY) - HALT_WINDOW
    assert {day for day in halts if day > since} <= set(after.training.halts)
    assert days_logged(joined) == days_logged(mine) | (days_logged(theirs) - _settled(mine))


@pytest.mark.slow
@given(lives(longest=6), lives(longest=6), st.integers(0, 3))
@examples(max_examples=40)
def test_no_joining_asks_for_more_than_either_asked_for(one: Life, other: Life, later: int) -> None:
    mine, theirs = whole(one), whole(replace(other, member=one.member), later)
    asked = [fold(Member(), log).training.tracks for log in (mine, theirs)]
    for track, state in fold(Member(), [*mine, *added(mine, theirs, LATER)]).training.tracks.items():
        known = [tracks[track] for tracks in asked if track in tracks]
        assert any(not rises(before, state) for before in known)


def _settled(events: list[Event]) -> set[date]:
    return {event.day for event in events if isinstance(event, Logged | Skipped)}


def test_what_was_brought_along_is_taken_over_where_there_are_no_sets_of_it() -> None:
    sets = (SetLog(12),)
    other: list[Event] = [
        Recalled(MONDAY, "wall_sit", sets),
        Recalled(MONDAY, "raise_one_step", sets),
        Recalled(TUESDAY, "wall_sit", sets, 2.0),
    ]
    kept: list[Event] = [log(MONDAY), Recalled(TUESDAY, "wall_sit", sets)]
    assert added(kept, other, LATER) == (other[0],)
    assert recalled([*kept, *other]) == [kept[1], other[0], other[2]]
    assert has_history(other)
    assert not happened(other)
    assert fold(Member(), other) == Member()


def test_what_is_known_is_not_told_again() -> None:
    flagged = log(MONDAY, flag=RedFlag.NUMB)
    assert added([flagged, Cleared(TUESDAY)], [flagged, Cleared(TUESDAY)], LATER) == ()
