"""The events of a member's life, in their own words: everything else is folded from them.

``day`` is the member's own date (a day ends at the hour they chose). Events of one day fold in the order
they were recorded, but for a morning, which comes before everything else of its date.
"""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from core.domain.exercises import Kit
from core.domain.state import Phase, SetLog, Track, TrackState


class Session(StrEnum):
    """What a log belongs to: only a load session moves training."""

    LOAD = "load"
    LIGHT = "light"


class SkipReason(StrEnum):
    """Why an entry is left out. ``rest`` and ``ill`` keep the streak."""

    TIRED = "tired"
    BUSY = "busy"
    ILL = "ill"
    PAIN = "pain"
    REST = "rest"
    OTHER = "other"


class RunKind(StrEnum):
    """How hard a run is; ``key`` is a run one trains for, ``race`` the day itself."""

    EASY = "easy"
    LONG = "long"
    HARD = "hard"
    KEY = "key"
    RACE = "race"


class PauseReason(StrEnum):
    """Why everything is silenced for a while."""

    INJURY = "injury"
    ILLNESS = "illness"
    HOLIDAY = "holiday"
    TRAVEL = "travel"
    OTHER = "other"


class RedFlag(StrEnum):
    """The warning signs of the stop sign, in the order they are shown."""

    CALF = "calf"
    BREATH = "breath"
    POP = "pop"
    NIGHT = "night"
    NUMB = "numb"
    FEVER = "fever"


class Hold(StrEnum):
    """What keeps a person from training, by what ends it; the later ones are the graver."""

    CALM = "calm"  # two calm mornings
    CLEARANCE = "clearance"  # a professional, then two calm mornings
    STOP = "stop"  # a red flag or a condition: a professional


class Units(StrEnum):
    """The units a person reads; stored numbers stay in kg and in the exercise's measure."""

    METRIC = "metric"
    IMPERIAL = "imperial"


@dataclass(frozen=True, slots=True)
class Logged:
    """Sets of one exercise on one day, with what is known of pain 0-10, effort 1-10 and red flags.

    ``kg`` is the load used, None for as prescribed.
    """

    day: date
    exercise: str
    sets: tuple[SetLog, ...]
    pain: int | None = None
    effort: int | None = None
    flag: RedFlag | None = None
    kg: float | None = None
    session: Session = Session.LOAD


@dataclass(frozen=True, slots=True)
class Recalled:
    """Sets of one exercise done before or elsewhere, brought along from a file: they move nothing.

    ``kg`` is the load, None where none was told.
    """

    day: date
    exercise: str
    sets: tuple[SetLog, ...]
    kg: float | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """The entry of a day left out."""

    day: date
    reason: SkipReason = SkipReason.OTHER


@dataclass(frozen=True, slots=True)
class MorningAnswered:
    """How the calf felt that morning, pain 0-10."""

    day: date
    pain: int


@dataclass(frozen=True, slots=True)
class FlagRaised:
    """A red flag outside a log, pressed under /stop."""

    day: date
    flag: RedFlag


@dataclass(frozen=True, slots=True)
class HaltRemembered:
    """A red flag or halt was taken back as pressed by mistake; its date still counts among the halts."""

    day: date


@dataclass(frozen=True, slots=True)
class Held:
    """What kept this person from training in another log of theirs keeps them from it here."""

    day: date
    hold: Hold


@dataclass(frozen=True, slots=True)
class Cleared:
    """The member states that a professional agreed to training again."""

    day: date


@dataclass(frozen=True, slots=True)
class Begun:
    """A track begins, or begins again, with this state: placement, swap, or a stated starting point."""

    day: date
    state: TrackState


@dataclass(frozen=True, slots=True)
class PhaseChosen:
    """The member accepts maintenance of a track, or goes back to building."""

    day: date
    track: Track
    phase: Phase


@dataclass(frozen=True, slots=True)
class RunNoted:
    """A run or race on ``on``, past or planned; ``km`` None if not told."""

    day: date
    on: date
    kind: RunKind
    km: float | None = None


@dataclass(frozen=True, slots=True)
class Paused:
    """Everything silenced from ``day`` on, to the end of ``until`` or until resumed."""

    day: date
    reason: PauseReason
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Resumed:
    """The pause ends."""

    day: date


@dataclass(frozen=True, slots=True)
class Excused:
    """The coach was not there from ``since`` to ``until``: a day missed in it counts neither way."""

    day: date
    since: date
    until: date


@dataclass(frozen=True, slots=True)
class Consented:
    """The terms of this version were accepted, with the answers of the screen.

    ``concerns`` asks for a doctor and the careful profile, ``barred`` stops until a professional agrees.
    """

    day: date
    version: int
    concerns: bool = False
    barred: bool = False


@dataclass(frozen=True, slots=True)
class Changed:
    """Settings that changed; None leaves a field as it is, ``body_kg`` 0 means unknown again.

    ``training_at`` is the hour of every day; ``training_hours`` has one for each weekday, None for none.
    ``declined_at`` is the training hour that was suggested and not taken.
    """

    day: date
    kit: frozenset[Kit] | None = None
    weights_kg: tuple[float, ...] | None = None
    body_kg: float | None = None
    careful: bool | None = None
    rest_day: int | None = None
    zone: str | None = None
    training_at: time | None = None
    training_hours: tuple[time | None, ...] | None = None
    declined_at: time | None = None
    morning_at: time | None = None
    day_ends: time | None = None
    quiet_from: time | None = None
    quiet_to: time | None = None
    units: Units | None = None
    language: str | None = None
    accessory: str | None = None
    reminders: bool | None = None
    rest_reminders: bool | None = None
    recap: bool | None = None
    onboarded: bool | None = None


Event = (
    Logged
    | Recalled
    | Skipped
    | MorningAnswered
    | FlagRaised
    | HaltRemembered
    | Held
    | Cleared
    | Begun
    | PhaseChosen
    | RunNoted
    | Paused
    | Resumed
    | Excused
    | Consented
    | Changed
)
