"""Readiness: what is checked before a session is sent. S1 to S5 may only lower.

S4 and S5 are computed fresh and never stored until a log makes them history. Numbers are [O] unless tagged.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from core.domain.events import PauseReason, RunKind
from core.domain.ladder import EASED_SETS, at_bottom, big_step_back, down, quiet
from core.domain.state import Phase, Runner, Track, TrackState
from core.domain.training import Training

RACE_DAYS = 2  # 48 hours, in the member's dates
OWN_GAP_DAYS = 14
FIRST_DAYS = 28


class Reason(StrEnum):
    """Why a day rests, whatever was planned."""

    STOPPED = "stopped"
    HALTED = "halted"
    CLEARANCE = "clearance"
    SORE = "sore"
    ILL = "ill"
    RACE = "race"
    NONE = "none"


class Band(StrEnum):
    """The rows of S5: how long the last load session is ago."""

    FRESH = "fresh"
    WEEK = "week"
    FORTNIGHT = "fortnight"
    WEEKS = "weeks"
    MONTH = "month"
    LONG = "long"


_RACE_DAYS = timedelta(days=RACE_DAYS)
# Last day of each band, in days since the last load session. [E] detraining grows with the weeks away.
_BANDS = ((4, Band.FRESH), (7, Band.WEEK), (13, Band.FORTNIGHT), (20, Band.WEEKS), (41, Band.MONTH))


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether a session may be sent today, by which rule and why."""

    rule: str
    send: bool
    reason: Reason = Reason.NONE

    @property
    def name(self) -> str:
        """The rule and its outcome, as in ``S5 SEND``."""
        if self.send:
            return f"{self.rule} SEND"
        return f"{self.rule} STOP" if self.rule == "S1" else f"{self.rule} REST"


_SENT = Standing("S5", True)


def standing(training: Training, day: date) -> Standing:
    """Return the first of S1 to S4 that matches on this date, else S5."""
    if training.stopped:
        return Standing("S1", False, Reason.STOPPED)
    if training.halted:
        return Standing("S2", False, Reason.CLEARANCE if training.needs_clearance else Reason.HALTED)
    if training.resting:
        return Standing("S3", False, Reason.SORE)
    ill = training.pause is not None and training.pause.reason is PauseReason.ILLNESS
    if day in training.ills or (ill and pausing(training, day)):
        return Standing("S4", False, Reason.ILL)
    if race_near(training, day):
        return Standing("S4", False, Reason.RACE)
    return _SENT


def pausing(training: Training, day: date) -> bool:
    """Tell whether a pause covers this date."""
    pause = training.pause
    return pause is not None and pause.day <= day and (pause.until is None or day <= pause.until)


def race_near(training: Training, day: date) -> bool:
    """Tell whether a race or key run is on this date or within 48 hours after it."""
    if not training.runs:
        return False
    last = day + _RACE_DAYS
    return any(run.kind in (RunKind.RACE, RunKind.KEY) and day <= run.on <= last for run in training.runs)


def in_first_weeks(training: Training, day: date) -> bool:
    """Tell whether this date lies in the first four weeks of training."""
    return training.first_load is None or (day - training.first_load).days < FIRST_DAYS


def days_away(training: Training, track: Track, day: date) -> int:
    """Return the days that S5 counts for a track; 0 before the first load session."""
    last = training.last_load
    if last is None:
        return 0
    own = (day - training.track_days.get(track, last)).days
    return own if own >= OWN_GAP_DAYS else (day - last).days


def band_of(days: int) -> Band:
    """Return the row of S5 for this many days away."""
    for last, band in _BANDS:
        if days <= last:
            return band
    return Band.LONG


def eased(state: TrackState, days: int, runner: Runner) -> TrackState:
    """Return the state as sent after this many days away: the same, or lower."""
    band = band_of(days)
    if band is Band.FRESH:
        return state
    if band is Band.WEEK:
        return state.but(ok=0, easy=0)
    fewer = quiet(state.but(sets=min(EASED_SETS, state.sets)))
    match band:
        case Band.FORTNIGHT:
            sent = fewer
        case Band.WEEKS if state.kg > 0:
            sent = at_bottom(fewer.but(kg=down(0.8, state.kg, runner)), state, runner)
        case Band.WEEKS:
            sent = at_bottom(fewer.but(tempo=max(0, state.tempo - 1)), state, runner)
        case Band.MONTH:
            sent = big_step_back(state, runner)
        case _:
            sent = at_bottom(fewer.but(kg=0.0, tempo=0), state, runner)
    lowered = sent.phase is Phase.MAINTAIN and sent.dose != state.dose
    return sent.but(phase=Phase.BUILD) if lowered else sent
