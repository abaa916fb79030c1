"""The chronicle: what each date of a member came to, heard in one pass of the fold."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from core.domain.adherence import Sign
from core.domain.days import DAY
from core.domain.events import (
    Event,
    Excused,
    FlagRaised,
    Logged,
    MorningAnswered,
    Paused,
    PauseReason,
    Recalled,
    Resumed,
    Session,
    Skipped,
)
from core.domain.evidence import Decision
from core.domain.fold import fold, settle_to
from core.domain.readiness import Standing
from core.domain.recalling import recalled
from core.domain.signs import covered, excuses
from core.domain.state import Track, TrackState
from core.domain.steps import Step, Steps
from core.domain.training import Member


@dataclass(slots=True)
class Page:
    """One date: its sign once it is settled, what was said of it, and the last decision on each track.

    ``pause`` is why a paused date was paused, None where a halt or a stop held it; ``excused`` whether a date
    counts neither way as the coach was not there.
    """

    day: date
    sign: Sign | None = None
    logs: list[Logged] = field(default_factory=list)
    recalled: list[Recalled] = field(default_factory=list)
    skip: Skipped | None = None
    morning: int | None = None
    flagged: bool = False
    decisions: dict[Track, Decision] = field(default_factory=dict)
    pause: PauseReason | None = None
    excused: bool = False

    @property
    def told(self) -> bool:
        """Whether anything was said of this date."""
        spoken = self.logs or self.recalled or self.skip or self.flagged
        return bool(spoken) or self.morning is not None

    @property
    def pain(self) -> int | None:
        """The highest pain told with its logs, None if untold."""
        pains = [log.pain for log in self.logs if log.pain is not None]
        return max(pains) if pains else None

    @property
    def effort(self) -> int | None:
        """The highest effort told with its load session, None if untold."""
        loads = [log for log in self.logs if log.session is Session.LOAD]
        efforts = [log.effort for log in loads if log.effort is not None]
        return max(efforts) if efforts else None


@dataclass(frozen=True, slots=True)
class Chronicle:
    """A member's dates in their order, and where each track stood, from the first known day of a span on."""

    pages: Mapping[date, Page]
    begun: Mapping[Track, TrackState]
    steps: Sequence[Step]
    member: Member

    def between(self, first: date, last: date) -> list[Page]:
        """Return the pages of these dates, in order."""
        return [page for day, page in self.pages.items() if first <= day <= last]


def chronicle(member: Member, events: Iterable[Event], since: date, today: date) -> Chronicle:
    """Return what came to ``member`` by these events, with the steps of ``since`` and later.

    Yesterday is over and settled, today only by a log.
    """
    told = list(events)
    known = [one for one in told if one.day < since or isinstance(one, Excused)]
    pages = _Pages()
    before = fold(member, known, pages.decided, pages.settled) if known else member
    steps = Steps(before.training.tracks, [one for one in told if one.day >= since])

    def decided(day: date, track: Track, standing: Standing, decision: Decision) -> None:
        pages.decided(day, track, standing, decision)
        steps.decided(day, track, decision)

    after = before
    for part in steps.parts():  # what is excused of any of them is known to the first
        after = fold(after, part, decided, pages.settled)
        steps.passed(part[-1].day, after.training.tracks)
    after = settle_to(after, today - DAY, pages.settled)
    pages.write(told)
    ordered = {day: pages[day] for day in sorted(pages)}
    _explain(ordered.values(), told)
    return Chronicle(ordered, steps.begun, steps.taken, after)


class _Pages(dict[date, Page]):
    """Pages in the making, each there when it is first looked for."""

    def __missing__(self, day: date) -> Page:
        page = self[day] = Page(day)
        return page

    def settled(self, day: date, sign: Sign) -> None:
        self[day].sign = sign

    def decided(self, day: date, track: Track, _: Standing, decision: Decision) -> None:
        if decision.rule != "A4":
            self[day].decisions[track] = decision

    def write(self, events: Sequence[Event]) -> None:
        for event in events:
            match event:
                case Logged():
                    page = self[event.day]
                    page.logs.append(event)
                    page.flagged = page.flagged or event.flag is not None
                case MorningAnswered():
                    self[event.day].morning = event.pain
                case Skipped():
                    self[event.day].skip = event
                case FlagRaised():
                    self[event.day].flagged = True
                case _:
                    pass
        for brought in recalled(events):
            self[brought.day].recalled.append(brought)


def _explain(pages: Iterable[Page], events: Sequence[Event]) -> None:
    """Say of each paused date by which pause, and of each excused one that it is."""
    spans = list(excuses(events))
    changes: Iterator[Paused | Resumed] = (one for one in events if isinstance(one, Paused | Resumed))
    coming, pause = next(changes, None), None
    for page in pages:
        while coming is not None and coming.day <= page.day:
            pause = coming if isinstance(coming, Paused) else None
            coming = next(changes, None)
        if page.sign is Sign.PAUSED and pause and (pause.until is None or page.day <= pause.until):
            page.pause = pause.reason
        page.excused = bool(spans) and page.sign is Sign.REST and covered(spans, page.day)
