"""From the words of a log line to events: which exercise is meant, which leg, which session."""

from collections.abc import Sequence
from dataclasses import replace

from core.domain.events import Logged, Session, Units
from core.domain.exercises import CATALOGUE, Role, Sides
from core.domain.session import DayKind, PlannedDay
from core.domain.state import Control, SetLog, Side, Track
from core.domain.training import Training
from core.reading.logwords import Group, LogWords, settled
from core.reading.problem import Problem, Unread

_ORDER = (Control.STEADY, Control.WOBBLY, Control.LOST)


def resolve(
    words: LogWords, plan: PlannedDay, training: Training, units: Units, logged: frozenset[str]
) -> tuple[Logged, ...] | Unread:
    """Return the logs that the words mean on a day with this plan, or what is wrong with them.

    A group without a name is the first exercise of the day not logged yet, refused where all of them are;
    a bare "raise" is the day's own.
    """
    logs: list[Logged] = []
    for group in words.groups:
        taken = logged | {log.exercise for log in logs}
        exercise = _meant(group, plan, training, taken)
        if exercise is None:
            return Unread("", " ".join(str(one.count) for one in group.sets), Problem.ALL_LOGGED)
        counted = settled(group, CATALOGUE[exercise], units)
        if isinstance(counted, Unread):
            return counted
        sets = _by_leg(exercise, counted.sets, plan)
        session = _session(exercise, plan)
        log = Logged(words.day, exercise, sets, words.pain, words.effort, None, group.kg, session)
        same = next((one for one in logs if one.exercise == exercise), None)
        if same is not None:
            logs[logs.index(same)] = replace(
                same, sets=same.sets + sets, kg=group.kg if group.kg is not None else same.kg
            )
        else:
            logs.append(log)
    return tuple(logs)


def _meant(group: Group, plan: PlannedDay, training: Training, taken: frozenset[str]) -> str | None:
    if group.exercise is not None:
        return group.exercise
    planned = [item.exercise for item in plan.items]
    raises = training.tracks.get(Track.RAISES)
    main = raises.exercise if raises else "raise_two_floor"
    if group.role is not None:
        return next((one for one in planned if CATALOGUE[one].role is group.role), main)
    fitting = [one for one in planned if group.unit in (None, CATALOGUE[one].measure)]
    return next((one for one in fitting if one not in taken), None) if fitting else main


def _by_leg(exercise: str, sets: tuple[SetLog, ...], plan: PlannedDay) -> tuple[SetLog, ...]:
    """Say for each set which leg it was, where legs count by themselves, and join legs where they do not."""
    sided = any(one.side for one in sets)
    if CATALOGUE[exercise].sides is not Sides.EACH:
        return _joined(sets) if sided else sets
    if sided:
        return sets
    planned = next((item.sets for item in plan.items if item.exercise == exercise), 0)
    if planned and len(sets) == 2 * planned:
        legs = (Side.LEFT, Side.RIGHT)
        return tuple(replace(one, side=legs[at % 2]) for at, one in enumerate(sets))
    return tuple(replace(one, side=leg) for one in sets for leg in (Side.LEFT, Side.RIGHT))


def _joined(sets: Sequence[SetLog]) -> tuple[SetLog, ...]:
    """Pair left and right into one set of both legs: the smaller count, the worse control."""
    left = [one for one in sets if one.side is not Side.RIGHT]
    right = [one for one in sets if one.side is Side.RIGHT]
    pairs = zip(left, right, strict=False)
    joined = [SetLog(min(one.count, other.count), _worse(one, other)) for one, other in pairs]
    rest = left[len(right) :] or right[len(left) :]
    return tuple(joined + [replace(one, side=None) for one in rest])


def _worse(one: SetLog, other: SetLog) -> Control | None:
    if one.control is None or other.control is None:
        return None
    return max(one.control, other.control, key=_ORDER.index)


def _session(exercise: str, plan: PlannedDay) -> Session:
    if CATALOGUE[exercise].role is Role.LIGHT:
        return Session.LIGHT
    light = plan.kind is DayKind.LIGHT and any(item.exercise == exercise for item in plan.items)
    return Session.LIGHT if light else Session.LOAD
