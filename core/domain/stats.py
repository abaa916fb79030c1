"""Stats: a span of a member's dates in numbers, all that /stats tells. Private to the member."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from core.domain.chronicle import Chronicle
from core.domain.days import DAY
from core.domain.events import Event, RunKind, RunNoted
from core.domain.habit import Habit
from core.domain.patterns import BestHour, Pattern, Telling, before_a_miss, best_hour
from core.domain.state import Track, TrackState
from core.domain.steps import Step
from core.domain.tallies import (
    Adherence,
    Course,
    Legs,
    Volume,
    adherence,
    course,
    legs,
    logs_of,
    volume,
)

_HARD = (RunKind.HARD, RunKind.LONG, RunKind.KEY, RunKind.RACE)


@dataclass(frozen=True, slots=True)
class TrackCourse:
    """Where a track stood at the beginning of a span, where it stands, and the steps in between."""

    track: Track
    begun: TrackState
    now: TrackState
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Stats:
    """The dates from ``first`` to ``last`` in numbers; what there is nothing to say about is None or empty.

    ``before`` is the volume of as many dates before them, None where the history does not reach over them.
    ``recalled`` is what was brought along of these dates, and in no other number.
    """

    first: date
    last: date
    habit: Habit
    adherence: Adherence
    volume: Volume
    before: Volume | None
    recalled: Volume
    tracks: tuple[TrackCourse, ...]
    legs: tuple[Legs, ...]
    effort: Course | None
    pain: Course | None
    morning: Course | None
    hour: BestHour | None
    pattern: Pattern | None


def stats(
    told: Chronicle, events: Collection[Event], tellings: Sequence[Telling], first: date, last: date
) -> Stats:
    """Return the numbers of a span; the chronicle knows the steps of ``first`` and later."""
    pages = told.between(first, last)
    logs = logs_of(pages)
    runs = {one.on for one in events if isinstance(one, RunNoted) and one.kind in _HARD}
    late = {one.day for one in tellings if one.hour is None}
    return Stats(
        first,
        last,
        told.member.habit,
        adherence(pages),
        volume(logs),
        _before(told, first, last),
        volume(one for page in pages for one in page.recalled),
        tuple(_tracks(told)),
        tuple(legs(logs)),
        course([(page.day, page.effort) for page in pages], last),
        course([(page.day, page.pain) for page in pages], last),
        course([(page.day, page.morning) for page in pages], last),
        best_hour(tellings, first, last),
        before_a_miss(pages, runs, late),
    )


def first_told(told: Chronicle) -> date | None:
    """Return the first date of which anything was said, None for an empty history."""
    return next((day for day, page in told.pages.items() if page.told), None)


def _before(told: Chronicle, first: date, last: date) -> Volume | None:
    """The volume of as many dates before the span."""
    since = first - ((last - first).days + 1) * DAY
    logged = next((day for day, page in told.pages.items() if page.logs), None)
    if logged is None or logged > since:
        return None
    return volume(logs_of(told.between(since, first - DAY)))


def _tracks(told: Chronicle) -> list[TrackCourse]:
    now = told.member.training.tracks
    return [
        TrackCourse(track, told.begun[track], now[track], _of(told.steps, track))
        for track in Track
        if track in now and track in told.begun
    ]


def _of(steps: Sequence[Step], track: Track) -> tuple[Step, ...]:
    return tuple(step for step in steps if step.track is track)
