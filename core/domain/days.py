"""A day of logs, decided as a whole.

The sets of an exercise join one log, and the day's highest pain and any red flag apply to every track. Each
decision starts from where the track stood when the day began, so the order in which a day's exercises were
logged changes nothing.
"""

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta

from core.domain.events import Logged, Session
from core.domain.evidence import PAIN_REDUCE, Decision, Evidence
from core.domain.exercises import CATALOGUE, Role
from core.domain.ladder import starting
from core.domain.progression import (
    FREEZE_HALT,
    PAIN_HALT,
    PAIN_HOLD,
    PAIN_REDUCE_AT_REST,
    decide,
    decide_by_body,
)
from core.domain.readiness import Standing, days_away, eased, in_first_weeks, standing
from core.domain.state import Phase, Runner, Track, TrackState, track_of
from core.domain.training import Training

Decided = Callable[[date, Track, Standing, Decision], None]
DAY, WEEK = timedelta(days=1), timedelta(days=7)
LOADS_A_WEEK, HALTS_TO_ADVISE = 4, 2  # [O]
HALT_WINDOW, DATES_KEPT = timedelta(days=28), timedelta(days=14)  # [O]


def within(dates: list[date], day: date, window: timedelta) -> list[date]:
    """Return those of ascending dates that lie less than ``window`` before ``day``, or after it."""
    return dates[bisect_right(dates, day - window) :]


def noted(dates: list[date], day: date) -> list[date]:
    """Return the ascending dates that are kept on ``day``, with ``day`` as the last, once."""
    return dates if dates and dates[-1] == day else [*within(dates, day, DATES_KEPT), day]


@dataclass(slots=True)
class Day:
    """The day being folded: where its tracks stood when it began, and what was logged since.

    ``standing`` is what held when it began, worked out only where somebody hears the decisions.
    """

    day: date
    start: dict[Track, TrackState]
    standing: Standing | None
    morning: int | None
    first_weeks: bool
    credit: bool = False
    away: dict[Track, int] = field(default_factory=dict)
    logs: dict[Track, Logged] = field(default_factory=dict)
    decisions: dict[Track, Decision] = field(default_factory=dict)
    pain: int | None = None
    flag: bool = False
    reduce_at: int = PAIN_REDUCE
    loaded: bool = False


class Days:
    """The days of one fold, one open at a time, writing to the training it was given."""

    def __init__(self, training: Training, runner: Runner, decided: Decided | None) -> None:
        """Work on ``training``; ``decided`` hears each decision about a log when its day is settled."""
        self.training, self.runner, self.decided = training, runner, decided
        self.today: Day | None = None

    def open(self, day: date) -> Day:
        """Return the day, opened with where the tracks stand if it is a new one."""
        if self.today is None or self.today.day != day:
            self.close()
            training = self.training
            self.today = Day(
                day,
                start=dict(training.tracks),
                standing=standing(training, day) if self.decided else None,
                morning=training.morning,
                first_weeks=self.runner.careful and in_first_weeks(training, day),
            )
        return self.today

    def earns(self, day: date) -> bool:
        """Tell whether a load session may earn: not the day after another, nor a fifth in seven."""
        recent = within(self.training.load_days, day, WEEK)
        return len(recent) < LOADS_A_WEEK and day - DAY not in recent

    def close(self) -> None:
        """Settle every track of the open day."""
        if self.today is not None:
            for track in list(self.today.logs):
                self.settle(self.today, track)
        self.today = None

    def settle(self, today: Day, track: Track) -> None:
        """Hand a day's decision out; what follows on the day starts from it."""
        decision = today.decisions.pop(track, None)
        if today.logs.pop(track, None) and decision and self.decided and today.standing:
            self.decided(today.day, track, today.standing, decision)

    def log(self, event: Logged) -> None:
        """Take a log in and decide its track, or every track where the body speaks."""
        today = self.open(event.day)
        exercise = CATALOGUE[event.exercise]
        training = self.training
        training.active_days = noted(training.active_days, event.day)
        if event.exercise not in training.trained:
            training.trained.append(event.exercise)
        self.feel(today, event)
        speaks = today.flag or (today.pain or 0) >= PAIN_HOLD
        if event.session is Session.LOAD:
            if not today.loaded:
                self.load(today)
            if exercise.role is Role.ACCESSORY:
                training.accessory_days = noted(training.accessory_days, event.day)
            track = track_of(event.exercise)
            sent = self.sent(today, track, event.exercise) if track is not None else None
            if track is not None and sent is not None and sent.exercise == event.exercise:
                today.logs[track] = event
                training.track_days[track] = event.day
                if track is not Track.RAISES:
                    training.companion = track
                if not speaks:
                    self.decide(today, track, sent)
        if speaks:
            self.decide_all(today)

    def feel(self, today: Day, event: Logged) -> None:
        """The day's highest pain and any red flag; a light session that hurts reduces earlier."""
        pain = event.pain
        if pain is not None:
            light = event.session is Session.LIGHT
            today.pain = max(pain, today.pain or 0)
            today.reduce_at = PAIN_REDUCE_AT_REST if light and pain >= PAIN_HOLD else today.reduce_at
            if pain >= PAIN_HALT:
                self.halt(event.day)
            elif pain >= today.reduce_at:
                self.training.no_load_on = event.day + DAY
        if event.flag:
            today.flag = True
            self.halt(event.day)

    def load(self, today: Day) -> None:
        """The day's first load log: time has passed on every track since the last load session."""
        training, day = self.training, today.day
        today.credit = self.earns(day)
        gap = (day - training.last_load).days if training.last_load else 0
        for track, state in today.start.items():
            today.away[track] = days_away(training, track, day)
            today.start[track] = training.tracks[track] = state.but(
                freeze_days=max(0, state.freeze_days - gap), days_since_step=state.days_since_step + gap
            )
        training.first_load = training.first_load or day
        training.load_days = [*within(training.load_days, day, DATES_KEPT), day]
        training.load_sessions += 1
        training.morning = None
        today.loaded = True

    def sent(self, today: Day, track: Track, exercise: str) -> TrackState:
        """The track's state as sent this day; begun at its start when it is new."""
        training = self.training
        if track not in today.start:
            begun = starting(exercise, self.runner)
            if training.stopped:
                begun = begun.but(phase=Phase.STOPPED)
            elif training.halted:
                begun = begun.but(phase=Phase.HALTED, freeze_days=FREEZE_HALT)
            self.place(track, begun)
        state = today.start[track]
        if state.phase in (Phase.HALTED, Phase.STOPPED):
            return state
        return eased(state, today.away.get(track, 0), self.runner)

    def decide(self, today: Day, track: Track, sent: TrackState | None = None) -> None:
        """Decide a track anew from where it stood when the day began, ``sent`` so if that is known."""
        state, event = today.start[track], today.logs.get(track)
        decision: Decision | None
        if event is None:
            body = Evidence(
                pain=today.pain,
                flag=today.flag,
                reduce_at=today.reduce_at,
                clearance=self.training.needs_clearance,
            )
            decision = decide_by_body(state, body, self.runner)
        else:
            sent = sent or self.sent(today, track, event.exercise)
            lighter = event.kg is not None and event.kg < sent.kg
            decision = decide(
                sent,
                Evidence(
                    sets=event.sets,
                    pain=today.pain if event.pain is not None or (today.pain or 0) >= PAIN_HOLD else None,
                    effort=event.effort,
                    flag=today.flag,
                    morning=today.morning,
                    credit=today.credit and not lighter,
                    first_weeks=today.first_weeks,
                    reduce_at=today.reduce_at,
                    clearance=self.training.needs_clearance,
                ),
                self.runner,
            )
        self.training.tracks[track] = decision.after if decision else state
        if decision:
            today.decisions[track] = self.training.latest[track] = decision
            if event is not None:
                self.training.last = track

    def decide_all(self, today: Day) -> None:
        """Decide every track anew."""
        for track in list(today.start):
            self.decide(today, track)

    def place(self, track: Track, state: TrackState) -> None:
        """Set a track's state by something other than a log; what was logged before is settled first."""
        self.training.tracks[track] = state
        if self.today is not None:
            self.settle(self.today, track)
            self.today.start[track] = state
            self.today.away.setdefault(track, days_away(self.training, track, self.today.day))

    def forget(self, day: date) -> None:
        """What the body said this day no longer applies: a professional agreed since."""
        today = self.open(day)
        for track in list(today.logs):
            self.settle(today, track)
        today.start, today.pain, today.flag = dict(self.training.tracks), None, False

    def halt(self, day: date) -> None:
        """Count a halt; two in the window wait for a professional, and calm mornings count anew."""
        training = self.training
        waiting = training.needs_clearance and (training.halted or training.stopped)
        self.remember_halt(day)
        training.needs_clearance = waiting or len(training.halts) >= HALTS_TO_ADVISE
        training.calm_day = None

    def remember_halt(self, day: date) -> None:
        """Remember a halt's date for the window."""
        halts = within(self.training.halts, day, HALT_WINDOW)
        self.training.halts = halts if day in halts else [*halts, day]
