"""The fold: a member's events, in order, become the member's settings and training state.

A morning comes before the rest of its date; ``core.domain.days`` decides what was logged. Undoing or editing
an event is folding the others again.
"""

from bisect import insort
from collections.abc import Iterable
from datetime import date, timedelta
from operator import attrgetter

from core.domain.days import DATES_KEPT, DAY, Days, Decided, noted, within
from core.domain.events import (
    Begun,
    Changed,
    Cleared,
    Consented,
    Event,
    Excused,
    FlagRaised,
    HaltRemembered,
    Held,
    Hold,
    Logged,
    MorningAnswered,
    Paused,
    PhaseChosen,
    Recalled,
    Resumed,
    RunNoted,
    Skipped,
    SkipReason,
)
from core.domain.evidence import Decision, Evidence
from core.domain.ladder import big_step_back, gentle, quiet, refitted
from core.domain.maintenance import maintaining
from core.domain.progression import (
    FREEZE_HALT,
    MORNING_CALM,
    PAIN_HALT,
    PAIN_REDUCE_AT_REST,
    decide,
)
from core.domain.readiness import in_first_weeks, standing
from core.domain.signs import Settled, Signs, excuses
from core.domain.state import Phase, Track, track_of
from core.domain.training import Member

SORE_WINDOW, MOST_RUNS = timedelta(days=21), 200  # [O]
_NOT_IN_ORDER = (MorningAnswered, Excused, Recalled)


def fold(
    member: Member,
    events: Iterable[Event],
    decided: Decided | None = None,
    settled: Settled | None = None,
) -> Member:
    """Return the member after these events.

    ``decided`` hears every decision, day by day, ``settled`` what each date came to, once it is kept or an
    event of a later date comes. Events must not lie before the days already folded into ``member``, which
    stays as it is; but for what excuses dates, which counts wherever it reaches and settles nothing.
    """
    happened = list(events)
    folding = _Fold(member, decided, Signs(member.habit, excuses(happened), settled))
    folding.live(_ordered(happened))
    folding.days.close()
    return Member(folding.settings, folding.training, folding.terms, folding.signs.close())


def settle_to(member: Member, day: date, settled: Settled | None = None) -> Member:
    """Return the member with every date up to and with ``day`` settled, where nothing more came."""
    signs = Signs(member.habit, (), settled)
    signs.until(member, day + DAY)
    return Member(member.settings, member.training, member.terms, signs.close())


def _ordered(events: list[Event]) -> list[Event]:
    """The events by date, mornings first; what is excused or recalled trains nobody."""
    mornings: list[Event] = [one for one in events if isinstance(one, MorningAnswered)]
    others: list[Event] = [one for one in events if not isinstance(one, _NOT_IN_ORDER)]
    return sorted(mornings + others, key=attrgetter("day"))


def with_run(runs: list[RunNoted], told: RunNoted) -> list[RunNoted]:
    """Return the runs, by date, after one more is told: of a kind one a date, of those ahead the nearest."""
    oldest = told.day - DATES_KEPT
    kept = [one for one in runs if one.on >= oldest and (one.on != told.on or one.kind is not told.kind)]
    insort(kept, told, key=attrgetter("on"))
    return kept[:MOST_RUNS]


class _Fold:
    """The fold in progress, working on its own copy of the training."""

    def __init__(self, member: Member, decided: Decided | None, signs: Signs) -> None:
        self.settings, self.terms, self.decided = member.settings, member.terms, decided
        self.training = member.training.copy()
        self.days = Days(self.training, member.settings.runner, decided)
        self.signs, self.seen = signs, Member(self.settings, self.training)

    def live(self, events: Iterable[Event]) -> None:
        """Apply the events in their order; before each, settle what is over by then."""
        today = logged = date.min
        for event in events:
            day = event.day
            if day != today:
                today = day
                self.signs.until(self.seen, day)
            if day != logged and isinstance(event, Logged):
                logged = day
                self.signs.log(self.seen, day)
            self.apply(event)

    def apply(self, event: Event) -> None:
        match event:
            case Logged():
                self.days.log(event)
            case MorningAnswered():
                self.answer_morning(event)
            case Skipped():
                self.skip(event)
            case FlagRaised():
                self.raise_flag(event)
            case HaltRemembered():
                self.days.remember_halt(event.day)
            case Held():
                self.hold(event)
            case Cleared():
                self.clear(event.day)
            case Begun():
                if (track := track_of(event.state.exercise)) is not None:
                    self.days.place(track, event.state)
            case PhaseChosen():
                self.choose_phase(event)
            case Changed():
                self.change(event)
            case RunNoted():
                self.training.runs = with_run(self.training.runs, event)
            case Paused():
                self.training.pause = event
            case Resumed():
                self.training.pause = None
            case Consented():
                self.consent(event)

    def raise_flag(self, event: FlagRaised) -> None:
        today = self.days.open(event.day)
        today.flag = True
        self.days.halt(event.day)
        self.days.decide_all(today)
        self.training.barred = self.training.barred or not self.training.tracks

    def hold(self, event: Held) -> None:
        """As after a sign of harm, but no halt is counted: the dates of those are remembered beside it."""
        training, today = self.training, self.days.open(event.day)
        if event.hold is Hold.STOP:
            today.flag = True
        else:
            today.pain = max(PAIN_HALT, today.pain or 0)
        training.needs_clearance = training.needs_clearance or event.hold is Hold.CLEARANCE
        training.calm_day = None
        self.days.decide_all(today)
        training.barred = training.barred or not training.tracks

    def skip(self, event: Skipped) -> None:
        """A4: nothing changes; a rest or an illness makes the day a rest day."""
        training, day = self.training, event.day
        if event.reason is SkipReason.REST:
            training.rests = noted(training.rests, day)
        elif event.reason is SkipReason.ILL:
            training.ills = noted(training.ills, day)
        track = next((one for one in Track if one in training.tracks), None)
        if track is not None and self.decided:
            kept = decide(training.tracks[track], Evidence(skipped=True), self.settings.runner)
            self.decided(day, track, standing(training, day), kept)

    def answer_morning(self, event: MorningAnswered) -> None:
        """S2 and S3: a morning halts, reduces, or calms; once, by its event."""
        training, day, pain = self.training, event.day, event.pain
        self.days.close()
        training.morning = pain
        if training.stopped:
            return
        if pain >= PAIN_HALT:
            training.resting = False
            self.days.halt(day)
            self.decide_morning(day, pain)
        elif pain > MORNING_CALM:
            training.calm_day = None
            if not training.halted:
                training.resting = True
                training.sore = [*within(training.sore, day, SORE_WINDOW), day]
                self.decide_morning(day, pain)
        else:
            training.resting = False
            self.calm(day)

    def decide_morning(self, day: date, pain: int) -> None:
        """The same rules as after a log decide every track by the morning's pain."""
        waits = self.training.needs_clearance
        woken = Evidence(pain=pain, reduce_at=PAIN_REDUCE_AT_REST, clearance=waits)
        tracks = self.training.tracks.items()
        self.tell(day, {track: decide(state, woken, self.settings.runner) for track, state in tracks})

    def calm(self, day: date) -> None:
        """The second of two consecutive calm mornings ends a halt, unless a professional is waited for."""
        training = self.training
        if not training.halted:
            return
        second = training.calm_day == day - DAY
        training.calm_day = day
        if second and not training.needs_clearance:
            self.tell(
                day,
                {
                    track: Decision("A2", "BUILD", state, state.but(phase=Phase.BUILD), Evidence())
                    for track, state in training.tracks.items()
                },
            )

    def tell(self, day: date, decisions: dict[Track, Decision]) -> None:
        """Take a morning's decisions over, and hand them out."""
        training = self.training
        for track, decision in decisions.items():
            training.tracks[track], training.latest[track] = decision.after, decision
            training.last = track
        if self.decided:
            stands = standing(training, day)
            for track, decision in decisions.items():
                self.decided(day, track, stands, decision)

    def clear(self, day: date) -> None:
        """A professional agreed: a stop becomes a halt, which two calm mornings end."""
        training = self.training
        training.barred = training.needs_clearance = False
        training.calm_day = None
        for track, state in list(training.tracks.items()):
            if state.phase is Phase.STOPPED:
                eased = big_step_back(state, self.settings.runner)
                self.days.place(track, eased.but(phase=Phase.HALTED, freeze_days=FREEZE_HALT))
        self.days.forget(day)

    def choose_phase(self, event: PhaseChosen) -> None:
        state = self.training.tracks.get(event.track)
        if state is not None and state.phase in (Phase.BUILD, Phase.MAINTAIN):
            maintained = event.phase is Phase.MAINTAIN
            chosen = maintaining(state, self.settings.runner) if maintained else quiet(state)
            self.days.place(event.track, chosen.but(phase=event.phase))

    def change(self, event: Changed) -> None:
        self.settings = self.settings.changed(event)
        self.seen = Member(self.settings, self.training)
        self.days.runner = runner = self.settings.runner
        for track, state in list(self.training.tracks.items()):
            fitted = refitted(state, runner)
            if event.careful and in_first_weeks(self.training, event.day):
                fitted = gentle(fitted, runner)
            if fitted != state:
                self.days.place(track, fitted)

    def consent(self, event: Consented) -> None:
        self.terms, self.training.barred = event.version, event.barred
        if event.concerns:
            self.change(Changed(event.day, careful=True))
