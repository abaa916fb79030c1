"""The planner: what each day is.

Rest is looked for first, then what keeps a day light; what remains is a load day. Each rule is a small
function that names the fact that decided, or None. Numbers are [O] unless tagged.
"""

from collections.abc import Callable
from datetime import date, timedelta

from core.domain.days import LOADS_A_WEEK
from core.domain.events import RunKind
from core.domain.prescription import lead_track, light_items, load_items
from core.domain.readiness import Reason, band_of, days_away, pausing, race_near, standing
from core.domain.session import DayKind, PlannedDay, Why
from core.domain.training import Member, Training

SPACING_DAYS = 2  # [S2] alternate days
LOADS_A_WEEK_MAINTAINING = 3
ACTIVE_DAYS_RUNNING = 6
DAYS_A_LOAD_MAY_WAIT = 4  # for a run, while the row of S5 stays the same
_ONE_DAY, _SIX_DAYS = timedelta(days=1), timedelta(days=ACTIVE_DAYS_RUNNING)
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
    why = resting(member, day)
    if why is not None:
        return PlannedDay(day, DayKind.REST, why, stands)
    light = next((why for rule in LIGHTS if (why := rule(member, day))), None)
    if light is not None:
        kind, why, items = DayKind.LIGHT, light, light_items(member, day)
    else:
        kind, why, items = DayKind.LOAD, Why.LOAD_DUE, load_items(member, day)
    band = band_of(days_away(training, lead_track(training), day))
    new = tuple(item.exercise for item in items if item.exercise not in training.trained)
    return PlannedDay(day, kind, why, stands, items, band, new)


def resting(member: Member, day: date) -> Why | None:
    """Return why ``day`` rests for the member as of that morning, None where it holds work."""
    for rule in RESTS:
        why = rule(member, day)
        if why is not None:
            return why
    return None


def blocked(member: Member, day: date) -> Why | None:
    """S1 to S4: the first row that holds."""
    stands = standing(member.training, day)
    if stands.send:
        return None
    race_today = stands.reason is Reason.RACE and _raced(member.training, day)
    return Why.RACE_DAY if race_today else _BLOCKED[stands.reason]


def paused(member: Member, day: date) -> Why | None:
    """A pause covers the date."""
    return Why.PAUSED if pausing(member.training, day) else None


def requested(member: Member, day: date) -> Why | None:
    """The member asked for rest, or was ill."""
    return Why.REQUESTED if day in member.training.rests else None


def day_after_race(member: Member, day: date) -> Why | None:
    """A race was run the day before."""
    training = member.training
    return Why.RACE_DAY_AFTER if training.runs and _raced(training, day - _ONE_DAY) else None


def rest_day(member: Member, day: date) -> Why | None:
    """The day of the week that the member keeps free."""
    return Why.REST_DAY if day.weekday() == member.settings.rest_day else None


def six_days_running(member: Member, day: date) -> Why | None:
    """The six days before were all active."""
    active = member.training.active_days  # ascending, each once, and none of them this date or later
    running = len(active) >= ACTIVE_DAYS_RUNNING and active[-ACTIVE_DAYS_RUNNING] == day - _SIX_DAYS
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


def _raced(training: Training, day: date) -> bool:
    return day in [run.on for run in training.runs if run.kind is RunKind.RACE]


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
