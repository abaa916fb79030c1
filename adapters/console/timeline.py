"""A member's history laid out by days and folded, each decision told as it falls."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date

from adapters.console.checked import Wrong
from adapters.console.history import NEW, Stated, joined
from core.domain.events import Begun, Cleared, Event, Logged, MorningAnswered, Session
from core.domain.evidence import Decision
from core.domain.fold import fold
from core.domain.ladder import span
from core.domain.readiness import Standing, standing
from core.domain.settings import Settings
from core.domain.state import Phase, Track, TrackState, track_of
from core.domain.training import Member, Training

Tell = Callable[[date, Standing, Decision], None]


@dataclass(slots=True)
class Day:
    """What is known of one day: states that stood before it, its mornings, and the rest in order."""

    before: list[Begun] = field(default_factory=list)
    mornings: list[MorningAnswered] = field(default_factory=list)
    rest: list[Event] = field(default_factory=list)


@dataclass(slots=True)
class Timeline:
    """One member's history as read so far. A state is a barrier: nothing after it lies before it."""

    id: str
    settings: Settings
    facts: list[Stated | Event] = field(default_factory=list)
    latest: date | None = None
    barrier: date | None = None

    def add(self, fact: Stated | Event) -> None:
        """Take a fact in; raise Wrong where it lies before a barrier."""
        if isinstance(fact, Stated):
            self.barrier = self.latest
        else:
            if self.barrier and fact.day < self.barrier:
                raise Wrong("replay-expected-later", day=self.barrier.isoformat())
            self.latest = max(self.latest or fact.day, fact.day)
        self.facts.append(fact)

    def fold(self, tell: Tell) -> Member:
        """Fold one day after the other; ``tell`` hears what was decided, a morning's decision once."""
        member = Member(self.settings, Training())
        for day in self.days().values():
            member = fold(member, day.before)
            for morning in day.mornings:
                member = _answered(member, morning, tell)
            events = _with_beginnings(_joined(day.rest), member)
            member = fold(member, events, lambda day, _, stands, one: tell(day, stands, one))
        return member

    def days(self) -> dict[date, Day]:
        """Lay the history out by days; a state stands from the first day that follows it."""
        days: dict[date, Day] = {}
        for states, events in self._segments():
            if events:
                first = events[0].day
                begun = [Begun(first, state) for state in states]
                if first in days:
                    days[first].rest += begun
                else:
                    days[first] = Day(before=begun)
            for event in events:
                day = days.setdefault(event.day, Day())
                if isinstance(event, MorningAnswered):
                    day.mornings.append(event)
                else:
                    day.rest.append(event)
        return days

    def _segments(self) -> Iterator[tuple[list[TrackState], list[Event]]]:
        """Yield the states, and the events up to the next states, sorted by day."""
        states: list[TrackState] = []
        events: list[Event] = []
        for fact in self.facts:
            if isinstance(fact, Stated):
                if events:
                    yield states, sorted(events, key=_day_of)
                    states, events = [], []
                states.append(fact.state)
            else:
                events.append(fact)
        yield states, sorted(events, key=_day_of)


def _day_of(event: Event) -> date:
    return event.day


def _answered(member: Member, morning: MorningAnswered, tell: Tell) -> Member:
    """Fold a morning; what it decided is told of the raises, or else of the first track."""
    decisions: dict[Track, Decision] = {}
    after = fold(member, [morning], lambda _, track, __, one: decisions.update({track: one}))
    if decisions:
        decision = decisions.get(Track.RAISES) or next(iter(decisions.values()))
        tell(morning.day, standing(after.training, morning.day), decision)
    return after


def _joined(events: list[Event]) -> list[Event]:
    """Join the logs of one exercise, up to where a state or a clearance stands between them."""
    kept: list[Event] = []
    logs: dict[tuple[str, Session], tuple[int, Logged]] = {}
    for event in events:
        if isinstance(event, Begun | Cleared):
            logs.clear()
        elif isinstance(event, Logged):
            same = event.exercise, event.session
            if same in logs:
                at, first = logs[same]
                kept[at] = both = joined(first, event)
                logs[same] = at, both
                continue
            logs[same] = len(kept), event
        kept.append(event)
    return kept


def _with_beginnings(events: list[Event], member: Member) -> list[Event]:
    """Return the events, and before them a beginning for each track first heard of in a log."""
    known: set[Track | None] = {None, *member.training.tracks}
    begun: list[Event] = []
    for event in events:
        if isinstance(event, Begun):
            known.add(track_of(event.state.exercise))
        elif isinstance(event, Logged) and event.session is Session.LOAD:
            track = track_of(event.exercise)
            if track not in known:
                known.add(track)
                begun.append(Begun(event.day, _new(event.exercise, member)))
    return [*begun, *events]


def _new(exercise: str, member: Member) -> TrackState:
    """A track as it begins where no state was given; it shares a stop or a halt."""
    training = member.training
    phase = Phase.STOPPED if training.stopped else Phase.HALTED if training.halted else NEW.phase
    target = span(exercise, NEW.tempo, NEW.kg, member.settings.runner)[0]
    return NEW.but(exercise=exercise, target=target, phase=phase)
