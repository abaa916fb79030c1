"""A long life to measure with: what the coach plans is done, most days well, by a fixed pattern of chance."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from adapters.console.characters import Performance as How
from adapters.console.characters import sets_of
from core.domain.events import Begun, Changed, Consented, Event, Logged, MorningAnswered, Session
from core.domain.exercises import Kit
from core.domain.fold import fold
from core.domain.placement import Placement, place
from core.domain.planner import plan_day
from core.domain.session import DayKind, PlannedDay
from core.domain.settings import Settings
from core.domain.state import Control
from core.domain.training import Member

OWNED = Settings(
    kit=frozenset({Kit.WALL, Kit.STEP}), weights_kg=(2.0, 4.0, 6.0, 8.0, 10.0, 12.0), body_kg=70.0
)
# What a load session may be like: most are met, some wobble, hurt or fall short.
_SESSIONS = (
    *[How()] * 24,
    How(Control.WOBBLY, effort=8),
    How(Control.LOST, lacking=3, effort=8),
    How(lacking=1, effort=9),
    How(pain=3),
    How(pain=4),
)
_MORNINGS = (*[0] * 20, 1, 1, 2, 3)


def beginning(day: date) -> list[Event]:
    """The events of a first day: terms, kit, and where a test of eight raises begins."""
    kit = Changed(day, OWNED.kit, OWNED.weights_kg, OWNED.body_kg, onboarded=True)
    return [Consented(day, 1), kit, *(Begun(day, state) for state in place(Placement(8), OWNED.runner))]


def lived(first: date, days: int) -> list[Event]:
    """The events of so many days from ``first``: the same arguments give the same life."""
    chance = Random(days)
    events = beginning(first)
    member = fold(Member(), events)
    for ahead in range(days):
        day = first + timedelta(days=ahead)
        woken = list(_morning(member, day, chance))
        member = fold(member, woken)
        done = list(_done(plan_day(member, day), chance))
        member = fold(member, done)
        events += woken + done
    return events


def _morning(member: Member, day: date, chance: Random) -> Iterator[Event]:
    training = member.training
    if training.last_load == day - timedelta(days=1):
        yield MorningAnswered(day, chance.choice(_MORNINGS))
    elif training.resting or training.halted:
        yield MorningAnswered(day, 0)


def _done(planned: PlannedDay, chance: Random) -> Iterator[Event]:
    load = planned.kind is DayKind.LOAD
    how = chance.choice(_SESSIONS) if load else How()
    kind = Session.LOAD if load else Session.LIGHT
    for item in planned.items:
        sets = sets_of(item, how)
        yield Logged(planned.day, item.exercise, sets, how.pain, how.effort, session=kind)
