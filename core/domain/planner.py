"""The planner: what each day is, and the days ahead if all goes well.

Rest is looked for first, then what keeps a day light; what remains is a load day. Each rule is a small
function that names the fact that decided, or None. Numbers are [O] unless tagged.
"""

from collections.abc import Callable
from datetime import date, timedelta

from core.domain.days import LOADS_A_WEEK
from core.domain.events import Event, Logged, MorningAnswered, RunKind, Session
from core.domain.fold import fold
from core.domain.prescription import lead_track, light_items, load_items
from core.domain.progression import MORNING_CALM
from core.domain.readiness import Reason, band_of, days_away, pausing, race_near, standing
from core.domain.scales import EFFORT_AIM
from core.domain.session import DayKind, PlannedDay, Why, sets_as_planned
from core.domain.training import Member, Training

SPACING_DAYS = 2  # [S2] alternate days
LOADS_A_WEEK_MAINTAINING = 3
ACTIVE_DAYS_RUNNING = 6
DAYS_A_LOAD_MAY_WAIT = 4  # for a run, while the row of S5 stays the same
_ONE_DAY = timedelta(days=1)
_BLOCKED = {
    Reason.STOPPED: Why.STOPPED,
    Reason.HALTED: Why.HALTED,
    Reason.CLEARANCE: Why.CLEARANCE,
    Reason.SORE: Why.SORE,
    Reason.ILL: Why.ILL,
    Reason.RACE: Why.RACE_NEAR,
}

Rule = Callable[[Member, date], Why | None]


def plan_day(member: Member, day: date) -> PlannedDay:
    """Return the entry of ``day`` for the member as of that morning.

    Folded into ``member`` is everything before ``day``; of the day itself its morning, rest requests, runs,
    pauses and settings may be in, but no logs and no skips for other reasons: what was prescribed for a day
    is planned from the member before that day's logs.
    """
    training = member.training
    stands = standing(training, day)
    why = _first(RESTS, member, day)
    if why is not None:
        return PlannedDay(day, DayKind.REST, why, stands)
    why = _first(LIGHTS, member, day)
    if why is not None:
        kind, items = DayKind.LIGHT, light_items(member, day)
    else:
        kind, why, items = DayKind.LOAD, Why.LOAD_DUE, load_items(member, day)
    band = band_of(days_away(training, lead_track(training), day))
    new = tuple(item.exercise for item in items if item.exercise not in training.trained)
    return PlannedDay(day, kind, why, stands, items, band, new)


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


def _first(rules: tuple[Rule, ...], member: Member, day: date) -> Why | None:
    return next((why for rule in rules if (why := rule(member, day)) is not None), None)


def blocked(member: Member, day: date) -> Why | None:
    """S1 to S4: the first row that holds."""
    stands = standing(member.training, day)
    if stands.send:
        return None
    race_today = any(run.kind is RunKind.RACE and run.on == day for run in member.training.runs)
    return Why.RACE_DAY if stands.reason is Reason.RACE and race_today else _BLOCKED[stands.reason]


def paused(member: Member, day: date) -> Why | None:
    """A pause covers the date."""
    return Why.PAUSED if pausing(member.training, day) else None


def requested(member: Member, day: date) -> Why | None:
    """The member asked for rest, or was ill."""
    return Why.REQUESTED if day in member.training.rests else None


def day_after_race(member: Member, day: date) -> Why | None:
    """A race was run the day before."""
    raced = any(run.kind is RunKind.RACE and run.on == day - _ONE_DAY for run in member.training.runs)
    return Why.RACE_DAY_AFTER if raced else None


def rest_day(member: Member, day: date) -> Why | None:
    """The day of the week that the member keeps free."""
    return Why.REST_DAY if day.weekday() == member.settings.rest_day else None


def six_days_running(member: Member, day: date) -> Why | None:
    """The six days before were all active."""
    active = set(member.training.active_days)
    running = all(day - ago * _ONE_DAY in active for ago in range(1, ACTIVE_DAYS_RUNNING + 1))
    return Why.SIX_DAYS_RUNNING if running else None


def not_placed(member: Member, day: date) -> Why | None:
    """No track has begun, so nothing is known of what load suits."""
    return None if member.training.tracks else Why.NOT_PLACED


def reduced_yesterday(member: Member, day: date) -> Why | None:
    """The day after a pain of 4 or 5, or of 3 on a light day."""
    return Why.REDUCED_YESTERDAY if member.training.no_load_on == day else None


def spacing(member: Member, day: date) -> Why | None:
    """At least two calendar days lie between load sessions."""
    last = member.training.last_load
    return Why.SPACING if last is not None and (day - last).days < SPACING_DAYS else None


def enough_in_seven(member: Member, day: date) -> Why | None:
    """The last seven days hold the week's load sessions already."""
    recent = sum(0 < (day - load).days < 7 for load in member.training.load_days)
    if member.training.maintaining:
        return Why.THREE_IN_SEVEN if recent >= LOADS_A_WEEK_MAINTAINING else None
    return Why.FOUR_IN_SEVEN if recent >= LOADS_A_WEEK else None


def run_tomorrow(member: Member, day: date) -> Why | None:
    """A hard or long run comes tomorrow, and another day serves."""
    training = member.training
    if not _hard_run_after(training, day):
        return None
    row = _row(training, day)
    for ahead in range(1, DAYS_A_LOAD_MAY_WAIT + 1):
        other = day + ahead * _ONE_DAY
        if _row(training, other) == row and _serves(member, other):
            return Why.RUN_TOMORROW
    return None


RESTS: tuple[Rule, ...] = (blocked, paused, requested, day_after_race, rest_day, six_days_running)
LIGHTS: tuple[Rule, ...] = (not_placed, reduced_yesterday, spacing, enough_in_seven, run_tomorrow)


def _hard_run_after(training: Training, day: date) -> bool:
    return any(run.kind in (RunKind.HARD, RunKind.LONG) and run.on == day + _ONE_DAY for run in training.runs)


def _row(training: Training, day: date) -> str:
    """The row of S5 that a load session on this date would be eased by."""
    return band_of((day - training.last_load).days if training.last_load else 0)


def _serves(member: Member, day: date) -> bool:
    """Tell whether a load session could wait for this date."""
    kept_free = any(rule(member, day) for rule in (paused, requested, day_after_race, rest_day))
    training = member.training
    return not (kept_free or race_near(training, day) or _hard_run_after(training, day))


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
