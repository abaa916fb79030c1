"""Events and members come back from JSON as they were."""

import json
from dataclasses import fields, replace
from datetime import date, time, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from adapters.storage.codec import (
    KINDS,
    NO_SNAPSHOT,
    Spelled,
    read_event,
    read_snapshot,
    rules,
    write_event,
    write_member,
)
from core.domain.events import (
    Begun,
    Changed,
    Consented,
    Event,
    Logged,
    MorningAnswered,
    Paused,
    PauseReason,
    RunKind,
    RunNoted,
    Session,
    Skipped,
    SkipReason,
)
from core.domain.exercises import Kit
from core.domain.fold import fold
from core.domain.state import Control, SetLog, Side, TrackState
from core.domain.training import Member, Training
from core.records import Snapshot
from tests.storage.conftest import MONDAY, logged
from tests.storage.strategies import events, members


def a_month() -> list[Event]:
    """Four weeks in which everything happens."""
    begun: list[Event] = [
        Consented(MONDAY, 1),
        Changed(MONDAY, kit=frozenset({Kit.STEP, Kit.WALL}), weights_kg=(2.0, 4.5), training_at=time(6, 15)),
        Begun(MONDAY, TrackState("raise_one_step", target=10)),
        RunNoted(MONDAY, MONDAY + timedelta(days=20), RunKind.RACE, 21.1),
    ]
    legs = (SetLog(11, Control.STEADY, Side.LEFT), SetLog(11, Control.WOBBLY, Side.RIGHT)) * 3
    for week in range(4):
        monday = MONDAY + timedelta(weeks=week)
        begun += [
            Logged(monday, "raise_one_step", legs, pain=1, effort=6),
            logged(40, monday, "wall_sit"),
            MorningAnswered(monday + timedelta(days=1), 4 if week == 2 else 1),
            Skipped(monday + timedelta(days=2), SkipReason.REST),
            logged(20, monday + timedelta(days=3), "straight_raise"),
        ]
    last = MONDAY + timedelta(days=27)
    return [*begun, MorningAnswered(last, 7), Paused(last, PauseReason.HOLIDAY, last + timedelta(days=3))]


def test_every_event_has_a_name_to_be_stored_by() -> None:
    assert set(KINDS.values()) == set(get_args(Event))


@pytest.mark.parametrize("kind", KINDS)
def test_an_event_comes_back_as_it_was(kind: str) -> None:
    @given(events(KINDS[kind]))
    @examples(max_examples=40)
    def comes_back(event: Event) -> None:
        written = write_event(event)
        assert written.kind == kind
        again = read_event(kind, event.day, written.facts)
        assert again == event
        assert type(again) is type(event)
        assert hash(again) == hash(event)

    comes_back()


def test_facts_leave_out_what_is_by_default() -> None:
    facts = json.loads(write_event(Logged(MONDAY, "wall_sit", (SetLog(30),), pain=0)).facts)
    assert facts == {"exercise": "wall_sit", "sets": [{"count": 30}], "pain": 0}


def test_a_log_is_known_by_exercise_and_session() -> None:
    light = replace(logged(), session=Session.LIGHT)
    assert write_event(light).subject != write_event(logged()).subject
    assert write_event(logged(8)).subject == write_event(logged(15)).subject


@given(members())
@examples(max_examples=40)
def test_a_member_comes_back_as_it_was(member: Member) -> None:
    again = read_snapshot(write_member(member), MONDAY)
    assert again == Snapshot(member, MONDAY)
    assert {one.name: type(getattr(again.member.training, one.name)) for one in fields(Training)} == {
        one.name: type(getattr(member.training, one.name)) for one in fields(Training)
    }


@given(st.integers(0, len(a_month())))
@examples(max_examples=15)
def test_folding_on_from_what_came_back_is_folding_all(some: int) -> None:
    month = sorted(a_month(), key=lambda event: (event.day, not isinstance(event, MorningAnswered)))
    while 0 < some < len(month) and month[some].day == month[some - 1].day:
        some += 1
    half = read_snapshot(write_member(fold(Member(), month[:some])), MONDAY).member
    assert fold(half, month[some:]) == fold(Member(), month)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        '{"shape":"x","member":{"terms":"many"}}',
        write_member(Member()).replace(rules(), "0" * 8),
        write_member(Member())[:-1],
    ],
)
def test_a_snapshot_of_another_shape_counts_as_none(text: str) -> None:
    assert read_snapshot(text, MONDAY) == NO_SNAPSHOT
    assert NO_SNAPSHOT.since == date.min
    assert NO_SNAPSHOT.member == Member()


@pytest.mark.parametrize("kind", KINDS)
def test_an_export_spells_an_event_as_it_is_stored(kind: str) -> None:
    @given(events(KINDS[kind]))
    @examples(max_examples=20)
    def spelled(event: Event) -> None:
        written = write_event(event)
        assert Spelled().spell(event) == (written.kind, written.facts)
        assert Spelled().read(kind, event.day, written.facts) == event

    spelled()


@pytest.mark.parametrize(
    ("kind", "facts"),
    [
        ("mourned", "{}"),
        ("morning_answered", '{"pain":"3"}'),
        ("morning_answered", '{"pain":true}'),
        ("morning_answered", '{"pain":3.0}'),
        ("morning_answered", '{"pain":3,"day":"2026-01-06"}'),
        ("morning_answered", '{"pain":3,"mood":4}'),
        ("morning_answered", "[3]"),
        ("morning_answered", '{"pain":3'),
        ("skipped", '{"reason":"fun"}'),
        ("logged", '{"exercise":"\\ud800","sets":[]}'),
        ("logged", "[" * 100_000),
    ],
)
def test_what_no_event_tells_is_none(kind: str, facts: str) -> None:
    assert Spelled().read(kind, MONDAY, facts) is None
