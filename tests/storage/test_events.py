"""Events stand, are replaced, and are taken back."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta, timezone
from itertools import count

import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from adapters.storage import StoredUnit
from adapters.storage.codec import NO_SNAPSHOT
from adapters.storage.events import Events
from adapters.storage.unit import StoredTransaction
from core.domain.events import (
    Begun,
    Changed,
    Cleared,
    Consented,
    Event,
    FlagRaised,
    HaltRemembered,
    Held,
    Hold,
    Logged,
    MorningAnswered,
    Paused,
    PauseReason,
    PhaseChosen,
    RedFlag,
    Resumed,
    RunKind,
    RunNoted,
    Session,
    Skipped,
    SkipReason,
    Units,
)
from core.domain.exercises import Kit
from core.domain.state import Phase, SetLog, Side, Track, TrackState
from core.records import Recorded
from core.requests import Account
from tests.storage.conftest import BEN, MONDAY, NOW, later, logged, newcomer, opened, rows

TUESDAY = MONDAY + timedelta(days=1)
ONE_OF_EACH: list[Event] = [
    Logged(MONDAY, "wall_sit", (SetLog(30, None, Side.LEFT),), 2, None, RedFlag.POP, 4.5, Session.LIGHT),
    Skipped(MONDAY, SkipReason.ILL),
    MorningAnswered(MONDAY, 0),
    FlagRaised(MONDAY, RedFlag.CALF),
    HaltRemembered(MONDAY),
    Held(MONDAY, Hold.CLEARANCE),
    Cleared(MONDAY),
    Begun(MONDAY, TrackState("seated_raise", kg=12.5, phase=Phase.MAINTAIN)),
    PhaseChosen(MONDAY, Track.WALK, Phase.BUILD),
    RunNoted(MONDAY, TUESDAY, RunKind.KEY, 12.4),
    Paused(MONDAY, PauseReason.TRAVEL, TUESDAY),
    Resumed(MONDAY),
    Consented(MONDAY, 3, concerns=True),
    Changed(MONDAY, frozenset({Kit.STEP}), (2.0,), 0.0, False, 7, zone="Asia/Tokyo", units=Units.IMPERIAL),
    Changed(MONDAY, training_at=time(5, 30), onboarded=True, kit=frozenset(), weights_kg=()),
]


def standing(tx: Events, member: int) -> list[Event]:
    """The events that stand, in order."""
    return [one.event for one in tx.events(member, date.min)]


def test_every_event_is_read_as_it_was_recorded(unit: StoredUnit) -> None:
    ann = newcomer(unit)
    with unit() as tx:
        ids = [tx.record(ann, event, later(minutes=at), f"a{at}") for at, event in enumerate(ONE_OF_EACH)]
    with unit() as tx:
        assert tx.events(ann, MONDAY) == [
            Recorded(event_id, event, later(minutes=at), f"a{at}", place=event_id)
            for at, (event_id, event) in enumerate(zip(ids, ONE_OF_EACH, strict=True))
        ]


def test_instants_come_back_in_utc(unit: StoredUnit) -> None:
    ann = newcomer(unit)
    told = datetime(2026, 1, 5, 9, 30, tzinfo=timezone(timedelta(hours=9)))
    with unit() as tx:
        tx.record(ann, logged(), told)
        (recorded,) = tx.events(ann, MONDAY)
    assert recorded.at == told
    assert recorded.at.tzinfo is UTC
    with pytest.raises(Exception, match="timezone"), unit() as tx:
        tx.record(ann, logged(day=TUESDAY), told.replace(tzinfo=None))


def test_events_come_by_day_and_then_as_recorded(unit: StoredUnit) -> None:
    ann, ben = newcomer(unit), newcomer(unit, BEN)
    told: list[Event] = [
        logged(day=TUESDAY),
        MorningAnswered(MONDAY, 1),
        logged(),
        Skipped(MONDAY - timedelta(days=1)),
    ]
    with unit() as tx:
        for event in told:
            tx.record(ann, event, NOW)
        tx.record(ben, logged(9), NOW)
        assert standing(tx, ann) == [told[3], told[1], told[2], told[0]]
        assert [one.event for one in tx.events(ann, TUESDAY)] == [told[0]]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (logged(12), logged(15)),
        (MorningAnswered(MONDAY, 1), MorningAnswered(MONDAY, 5)),
        (Skipped(MONDAY, SkipReason.ILL), Skipped(MONDAY, SkipReason.REST)),
    ],
    ids=["log", "morning", "skip"],
)
def test_a_second_log_morning_or_skip_does_not_stand_beside_the_first(
    unit: StoredUnit, first: Event, second: Event
) -> None:
    ann = newcomer(unit)
    with unit() as tx:
        old = tx.record(ann, first, NOW)
    with pytest.raises(IntegrityError), unit() as tx:
        tx.record(ann, second, NOW)
    with unit() as tx:
        assert standing(tx, ann) == [first]
        tx.record(ann, second, NOW, replaces=old)
        assert standing(tx, ann) == [second]


def test_logs_of_another_exercise_session_day_or_member_stand_beside_it(unit: StoredUnit) -> None:
    ann, ben = newcomer(unit), newcomer(unit, BEN)
    light = Logged(MONDAY, "raise_one_step", (SetLog(20),), session=Session.LIGHT)
    told: list[Event] = [logged(), logged(exercise="wall_sit"), light, logged(day=TUESDAY)]
    with unit() as tx:
        for event in told:
            tx.record(ann, event, NOW)
        tx.record(ben, logged(), NOW)
        assert standing(tx, ann) == told


def test_only_what_stands_and_is_ones_own_is_replaced(unit: StoredUnit) -> None:
    ann, ben = newcomer(unit), newcomer(unit, BEN)
    with unit() as tx:
        first = tx.record(ann, logged(12), NOW)
        tx.record(ann, logged(13), NOW, replaces=first)
    for member, replaced in ((ann, first), (ann, 999), (ben, first + 1)):
        with pytest.raises(LookupError), unit() as tx:
            tx.record(member, logged(14), NOW, replaces=replaced)
    with unit() as tx:
        assert standing(tx, ann) == [logged(13)]


def test_an_action_is_taken_back_whole_and_what_it_replaced_stands_again(unit: StoredUnit) -> None:
    ann = newcomer(unit)
    with unit() as tx:
        first = tx.record(ann, logged(10), NOW, "morning")
        second = tx.record(ann, logged(11), NOW, "evening", replaces=first)
        tx.record(ann, logged(12), NOW, "evening", replaces=second)
        tx.record(ann, logged(30, exercise="wall_sit"), NOW, "evening")
        action = tx.last_action(ann)
        assert [one.event for one in action] == [logged(12), logged(30, exercise="wall_sit")]
        tx.take_back(action, later(minutes=1))
        assert standing(tx, ann) == [logged(10)]
        tx.take_back(tx.last_action(ann), later(minutes=2))
        assert standing(tx, ann) == []
        assert tx.last_action(ann) == []
    assert rows(unit, "event") == 4


def test_taking_back_twice_is_taking_back_once(unit: StoredUnit) -> None:
    ann = newcomer(unit)
    with unit() as tx:
        first = tx.record(ann, logged(10), NOW, "a")
        tx.record(ann, logged(11), NOW, "b", replaces=first)
        action = tx.last_action(ann)
        tx.take_back(action, NOW)
        tx.record(ann, logged(12), NOW, "c", replaces=first)
        tx.take_back(action, NOW)
        assert standing(tx, ann) == [logged(12)]
        tx.take_back([], NOW)


def test_what_has_no_action_is_never_offered_to_be_taken_back(unit: StoredUnit) -> None:
    ann, ben = newcomer(unit), newcomer(unit, BEN)
    with unit() as tx:
        consent = tx.record(ann, Consented(MONDAY, 1), NOW)
        log = tx.record(ann, logged(), NOW, "a")
        tx.record(ann, Cleared(TUESDAY), NOW)
        tx.record(ben, logged(), NOW, "a")
        assert [one.id for one in tx.last_action(ann)] == [log]
        assert [one.id for one in tx.action_of(ann, log)] == [log]
        assert tx.action_of(ann, consent) == []
        assert tx.action_of(ben, log) == []
        assert tx.action_of(ann, 999) == []


def test_a_button_under_an_older_state_still_finds_its_action(unit: StoredUnit) -> None:
    ann = newcomer(unit)
    with unit() as tx:
        first = tx.record(ann, logged(10), NOW, "a")
        second = tx.record(ann, logged(11), NOW, "a", replaces=first)
        assert [one.id for one in tx.action_of(ann, first)] == [second]
        tx.record(ann, logged(12), NOW, "b", replaces=second)
        assert tx.action_of(ann, first) == []


def act(tx: StoredTransaction, member: int, what: tuple[int, bool], name: str) -> None:
    """Log, or join the day's log, as an action by itself or as part of the one that logged."""
    times, joining = what
    stood = [one for one in tx.events(member, MONDAY) if isinstance(one.event, Logged)]
    if not stood:
        tx.record(member, logged(times), NOW, name)
        tx.record(member, RunNoted(MONDAY, TUESDAY, RunKind.EASY), NOW, name)
    else:
        tx.record(member, logged(times), NOW, stood[0].action if joining else name, stood[0].id)


@pytest.fixture(scope="module")
def memory() -> Iterator[StoredUnit]:
    """Yield a unit on a database in memory, whose members each play one history."""
    with opened("sqlite://") as unit:
        yield unit


@given(st.lists(st.tuples(st.integers(1, 20), st.booleans()), max_size=8))
@examples(max_examples=40)
def test_after_any_history_each_undo_restores_what_stood_before_the_action(
    memory: StoredUnit, history: Sequence[tuple[int, bool]]
) -> None:
    with memory() as tx:
        member = tx.welcome(Account("console", str(next(NUMBERS))), NO_SNAPSHOT, NOW).id
        before: list[list[Event]] = []
        for number, what in enumerate(history):
            if number == 0 or not what[1]:
                before.append(standing(tx, member))
            act(tx, member, what, f"{member}.{number}")
        while before:
            tx.take_back(tx.last_action(member), NOW)
            assert standing(tx, member) == before.pop()
        assert tx.last_action(member) == []


NUMBERS = count(1)
