"""The days ahead, if all goes well."""

from datetime import date, timedelta

from core.domain.events import Event, Logged, MorningAnswered, Session
from core.domain.fold import fold
from core.domain.planner import plan_day
from core.domain.progression import MORNING_CALM
from core.domain.readiness import pausing
from core.domain.scales import EFFORT_AIM
from core.domain.session import DayKind, PlannedDay, sets_as_planned
from core.domain.training import Member

_ONE_DAY = timedelta(days=1)


def project(member: Member, day: date, days: int) -> tuple[PlannedDay, ...]:
    """Return ``day`` and the days after it, so many in all, as they would come.

    Each entry is taken as done exactly as planned: steady, pain 0, effort 7, calm mornings. The first is
    ``plan_day(member, day)``; the races, runs, pauses and rests that are known are kept.
    """
    planned: list[PlannedDay] = []
    for ahead in range(days):
        planned.append(plan_day(member, day + ahead * _ONE_DAY))
        member = fold(member, _as_planned(member, planned[-1]))
    return tuple(planned)


def _as_planned(member: Member, planned: PlannedDay) -> list[Event]:
    """The day's logs as planned, and the calm morning after where one is waited for."""
    day, session = planned.day, Session.LOAD if planned.kind is DayKind.LOAD else Session.LIGHT
    events: list[Event] = [
        Logged(day, item.exercise, sets_as_planned(item), pain=0, effort=EFFORT_AIM, session=session)
        for item in planned.items
    ]
    training = member.training
    unknown = training.morning is None or training.morning > MORNING_CALM
    waited_for = unknown or planned.kind is DayKind.LOAD or training.halted or training.resting
    if waited_for and not pausing(training, day + _ONE_DAY):
        events.append(MorningAnswered(day + _ONE_DAY, 0))
    return events
