"""What an event from a file may tell: only what could have happened here, so that folding it is total.

Bounds are those of what people may say here, or a little wider where old versions believed more. What many
events may be together, ``together`` tells. [O]
"""

import math
from collections.abc import Iterable
from datetime import date, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfoNotFoundError

from core.domain.calendar import zone_of
from core.domain.events import (
    Begun,
    Changed,
    Consented,
    Event,
    Excused,
    Logged,
    MorningAnswered,
    Paused,
    PhaseChosen,
    Recalled,
    RunNoted,
)
from core.domain.exercises import CATALOGUE, Measure, Role
from core.domain.ladder import RUNGS, Load
from core.domain.scales import is_effort, is_pain
from core.domain.settings import LATEST_DAY_END, NO_REST_DAY
from core.domain.state import Phase, SetLog, TrackState
from core.speech.catalogue import languages

FIRST_DAY = date(1990, 1, 1)
MOST_COUNT, MOST_KG, MOST_SETS_LOGGED = 1000, 1000.0, 100
LEAST_BODY_KG, MOST_BODY_KG = 20.0, 400.0
MOST_KM, MOST_WEIGHTS, MOST_VERSION = 1000.0, 100, 1000
MOST_SETS, MOST_OF_A_COUNTER, MOST_DAYS = 3, 9999, 99_999
# The highest target and tempo that can be prescribed. [O]
MOST_PRESCRIBED = {Measure.REPS: (20, 2), Measure.SECONDS: (60, 2), Measure.FEET: (20, 1)}
_AHEAD = timedelta(days=731)  # runs and pauses may be told so long before
_JOURNEY = timedelta(days=1)  # by which the date of another zone may lie ahead
_WEEK = 7


def sound(event: Event, today: date) -> bool:
    """Tell whether an event could have happened to somebody by ``today``."""
    if not FIRST_DAY <= event.day <= today:
        return False
    match event:
        case Logged():
            felt = (event.pain is None or is_pain(event.pain)) and _effort(event.effort)
            return felt and _done(event.exercise, event.sets, event.kg)
        case Recalled():
            return _done(event.exercise, event.sets, event.kg)
        case MorningAnswered():
            return is_pain(event.pain)
        case Begun():
            return _prescribed(event.state)
        case PhaseChosen():
            return event.phase in (Phase.BUILD, Phase.MAINTAIN)
        case RunNoted():
            return abs(event.on - event.day) <= _AHEAD and _within(event.km, 0, MOST_KM)
        case Paused():
            return event.until is None or _near(event.until, today)
        case Excused():
            return FIRST_DAY <= event.since <= event.until <= event.day + _JOURNEY
        case Consented():
            return 0 < event.version <= MOST_VERSION
        case Changed():
            return _chosen(event)
        case _:
            return True


def _effort(effort: int | None) -> bool:
    return effort is None or is_effort(effort)


def _near(day: date, today: date) -> bool:
    return FIRST_DAY <= day <= today + _AHEAD


def _within(value: float | None, least: float, most: float) -> bool:
    return value is None or (math.isfinite(value) and least <= value <= most)


def _done(exercise: str, sets: Iterable[SetLog], kg: float | None) -> bool:
    counts = [one.count for one in sets]
    believed = 0 < len(counts) <= MOST_SETS_LOGGED and all(0 <= one <= MOST_COUNT for one in counts)
    return exercise in CATALOGUE and believed and _within(kg, 0, MOST_KG)


def _prescribed(state: TrackState) -> bool:
    """Tell whether the rules could have led to a state, or a test have placed somebody there."""
    if state.exercise not in RUNGS:
        return False
    most, slowest = MOST_PRESCRIBED[CATALOGUE[state.exercise].measure]
    heaviest = 0.0 if RUNGS[state.exercise].load is Load.NONE else MOST_KG
    counters = (state.ok, state.easy, state.short, state.wobble, state.freeze_days)
    return (
        1 <= state.sets <= MOST_SETS
        and 0 <= state.target <= most
        and 0 <= state.tempo <= slowest
        and _within(state.kg, 0, heaviest)
        and all(0 <= one <= MOST_OF_A_COUNTER for one in counters)
        and 0 <= state.days_since_step <= MOST_DAYS
    )


def _chosen(event: Changed) -> bool:
    hours = event.training_hours
    walls = (event.training_at, event.declined_at, event.morning_at, event.day_ends)
    return (
        _weights(event.weights_kg)
        and (event.body_kg in (None, 0) or _within(event.body_kg, LEAST_BODY_KG, MOST_BODY_KG))
        and (event.rest_day is None or 0 <= event.rest_day <= NO_REST_DAY)
        and (event.zone is None or _is_zone(event.zone))
        and (hours is None or (len(hours) == _WEEK and all(map(_is_wall, hours))))
        and all(map(_is_wall, (*walls, event.quiet_from, event.quiet_to)))
        and (event.day_ends is None or event.day_ends <= LATEST_DAY_END)
        and (event.language is None or event.language in languages())
        and (event.accessory is None or _is_accessory(event.accessory))
    )


def _weights(weights: tuple[float, ...] | None) -> bool:
    if weights is None:
        return True
    rising = all(one < other for one, other in pairwise(weights))
    return rising and len(weights) <= MOST_WEIGHTS and all(0 < one <= MOST_KG for one in weights)


def _is_wall(wall: time | None) -> bool:
    return wall is None or wall.tzinfo is None


def _is_zone(name: str) -> bool:
    try:
        return bool(zone_of(name))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False


def _is_accessory(exercise: str) -> bool:
    return exercise in CATALOGUE and CATALOGUE[exercise].role is Role.ACCESSORY
