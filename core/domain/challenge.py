"""A challenge: its kinds, its dates, and when what happens of itself.

All dates and wall times are those of the club's zone, in which a day ends at midnight.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from core.domain.calendar import instant_of, local_day

SHORTEST, LONGEST, USUAL = 2, 90, 28  # days, the first and the last one included
HALVED_FROM = 7  # days: of a shorter one it is not said that half is over
FURTHEST = timedelta(days=365)
MIDNIGHT, MORNING, NOON = time(0), time(8), time(12)
# So long is it worth being said that a challenge began, or is half over.
WORTH_SAYING = timedelta(days=1)
# So shortly before the close the board is not posted anew.
LAST_STRETCH = timedelta(days=2)
_ONE_DAY, _A_WEEK = timedelta(days=1), 7
_FIRST_ZONE = timedelta(hours=14)  # no zone is further ahead
_AFTER_WORD = timedelta(seconds=1)


class ChallengeKind(StrEnum):
    """What a challenge is about: each scores keeping one's own plan."""

    CONSISTENCY = "consistency"  # share of one's own planned entries kept
    GOAL = "goal"  # entries kept by all together, against a target
    STREAK = "streak"  # most planned entries kept in a row
    TEAMS = "teams"  # team against team, by mean share


class DatesProblem(StrEnum):
    """Why a challenge cannot have these dates."""

    PAST = "past"
    ENDS_FIRST = "ends_first"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    TOO_FAR = "too_far"


class Step(StrEnum):
    """What happens to an announced challenge by itself."""

    BEGIN = "begin"  # in the morning of the first date, or once announced: from then on there is a board
    STARTED = "started"  # in that morning, where it was announced before that date
    MIDWAY = "midway"  # at the board's hour of the date on which the second half begins
    RENEW = "renew"  # weekly: the board is posted anew
    CLOSE = "close"  # at noon of the day after the last


@dataclass(frozen=True, slots=True)
class Course:
    """What a challenge's timetable is made from; the board's weekday counts from Monday 0."""

    start: date
    end: date
    zone: str
    board_day: int
    board_at: time
    quiet: bool = False
    announced_at: datetime | None = None


def length(start: date, end: date) -> int:
    """Return how many days a challenge has, the first and the last one included."""
    return (end - start).days + 1


def dates_problem(start: date, end: date, today: date) -> DatesProblem | None:
    """Return why a challenge announced ``today`` cannot have these dates, None where it can."""
    if start < today:
        return DatesProblem.PAST
    if end < start:
        return DatesProblem.ENDS_FIRST
    if length(start, end) < SHORTEST:
        return DatesProblem.TOO_SHORT
    if length(start, end) > LONGEST:
        return DatesProblem.TOO_LONG
    return DatesProblem.TOO_FAR if start - today > FURTHEST else None


def default_dates(today: date, days: int = USUAL) -> tuple[date, date]:
    """Return the dates of a challenge that begins next Monday, not today, and has so many days."""
    start = today + timedelta(days=_A_WEEK - today.weekday())
    return start, start + timedelta(days=days - 1)


def again_dates(start: date, end: date, today: date) -> tuple[date, date]:
    """Return the dates of a new period: as long as the one that had these, from next Monday."""
    return default_dates(today, min(max(length(start, end), SHORTEST), LONGEST))


def club_day(now: datetime, zone: str) -> date:
    """Return a club's date."""
    return local_day(now, zone, MIDNIGHT)


def begins_at(day: date, zone: str) -> datetime:
    """Return the instant at which a club's date begins."""
    return instant_of(day, MIDNIGHT, zone, MIDNIGHT)


def begins_anywhere(day: date) -> datetime:
    """Return the instant at which a date begins where it does so first."""
    return datetime.combine(day, MIDNIGHT, UTC) - _FIRST_ZONE


def turn_instant(day: date, zone: str) -> datetime:
    """Return the instant at which a date is over for whoever is in the club: the next day at noon."""
    return instant_of(day + _ONE_DAY, NOON, zone, MIDNIGHT)


def closes_at(end: date, zone: str) -> datetime:
    """Return the instant from which on nothing moves a challenge any more."""
    return turn_instant(end, zone)


def last_turned(now: datetime, zone: str) -> date:
    """Return the last date whose turn is past."""
    day = club_day(now, zone) - _ONE_DAY
    return day if turn_instant(day, zone) <= now else day - _ONE_DAY


def following(course: Course, after: datetime) -> tuple[datetime, tuple[Step, ...]] | None:
    """Return the first instant later than ``after`` that has steps, and these; None where none is left."""
    ahead = [
        (at, step) for at, step in _timetable(course) if at > after and not _told(course, at, step, after)
    ]
    if not ahead:
        return None
    first = ahead[0][0]
    return first, tuple(step for at, step in ahead if at == first)


def due_steps(course: Course, after: datetime, now: datetime) -> tuple[Step, ...]:
    """Return what is to be done now of the steps later than ``after``, each once.

    Where it is over it only closes; what is not worth saying any more is left out.
    """
    steps = [(at, step) for at, step in _timetable(course) if not _told(course, at, step, after)]
    passed = [(at, step) for at, step in steps if after < at <= now]
    if any(step is Step.CLOSE for _, step in passed):
        return (Step.CLOSE,)
    told = (Step.STARTED, Step.MIDWAY)
    worth = [step for at, step in passed if step not in told or now - at <= WORTH_SAYING]
    return tuple(dict.fromkeys(worth))


def _timetable(course: Course) -> list[tuple[datetime, Step]]:
    """Every step in the order of its instant; quiet clubs have neither midway nor renewals."""
    close, announced = closes_at(course.end, course.zone), course.announced_at
    morning = instant_of(course.start, MORNING, course.zone, MIDNIGHT)
    begin = morning if announced is None else max(morning, announced + _AFTER_WORD)
    steps = [(close, Step.CLOSE), (begin, Step.BEGIN)]
    if announced is None or club_day(announced, course.zone) < course.start:
        steps.append((morning, Step.STARTED))
    if not course.quiet:
        days = length(course.start, course.end)
        middle = course.start + timedelta(days=days // 2)
        steps += [(_at_board(course, middle), Step.MIDWAY)] if days >= HALVED_FROM else []
        anew = (_at_board(course, day) for day in _board_days(course))
        steps += [(at, Step.RENEW) for at in anew if at <= close - LAST_STRETCH]
    order = tuple(Step)
    return sorted(steps, key=lambda one: (one[0], order.index(one[1])))


def _told(course: Course, at: datetime, step: Step, after: datetime) -> bool:
    """Tell whether a step was done on its date at another hour, which was moved since."""
    weekly = step in (Step.MIDWAY, Step.RENEW)
    return weekly and club_day(at, course.zone) == club_day(after, course.zone)


def _board_days(course: Course) -> list[date]:
    """The dates after the first on which the board is posted anew."""
    days = (course.start + timedelta(days=ahead) for ahead in range(1, length(course.start, course.end)))
    return [day for day in days if day.weekday() == course.board_day]


def _at_board(course: Course, day: date) -> datetime:
    return instant_of(day, course.board_at, course.zone, MIDNIGHT)
