"""Two histories of one person in one log: what the one that goes on takes over from the other.

It takes over what happened on dates of which it has nothing of that kind itself. Settings, placement and
terms stay its own. What keeps a person from training is never left behind: whatever the events of both come
to together, the one that goes on is held back as much as either was, and careful where either was.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum

from core.domain.days import DAY, HALT_WINDOW
from core.domain.events import (
    Begun,
    Changed,
    Cleared,
    Consented,
    Event,
    FlagRaised,
    HaltRemembered,
    Held,
    Hold,
    Logged,
    MorningAnswered,
    Paused,
    PauseReason,
    Recalled,
    Resumed,
    RunNoted,
    Skipped,
)
from core.domain.fold import fold
from core.domain.ladder import previous_variation
from core.domain.progression import MORNING_CALM
from core.domain.state import Runner, TrackState
from core.domain.training import Member, Training

_NOTED = (Logged, Skipped, MorningAnswered, RunNoted)
_HAPPENED = (*_NOTED, FlagRaised, HaltRemembered, Held, Paused)
_TOLD = (*_NOTED, Recalled)
_FOR_HEALTH = (PauseReason.INJURY, PauseReason.ILLNESS)
_HOLDS = (None, *Hold)


class Carried(StrEnum):
    """What of the other log's care for the body holds for both from now on."""

    CALM = "calm"
    CLEARANCE = "clearance"
    STOP = "stop"
    CAREFUL = "careful"
    PAUSE = "pause"


def has_history(events: Sequence[Event]) -> bool:
    """Tell whether anything happened, or was told of the body, that is not only a choice of settings."""
    told = any(isinstance(one, Recalled) or (isinstance(one, Consented) and one.barred) for one in events)
    return told or happened(events) or _folded(events).settings.careful


def happened(events: Sequence[Event]) -> bool:
    """Tell whether anything happened here: nothing that was only chosen, stated or brought along."""
    return any(isinstance(one, _HAPPENED) for one in events)


def days_logged(events: Sequence[Event]) -> frozenset[date]:
    """Return the dates with a log."""
    return frozenset(one.day for one in events if isinstance(one, Logged))


def dates_noted(events: Sequence[Event]) -> Sequence[date]:
    """Return the dates, ascending, on which these events have something that a person noted."""
    return sorted({one.day for one in events if isinstance(one, _TOLD)})


def sets_told(events: Iterable[Event]) -> frozenset[tuple[date, str]]:
    """Return each date and exercise of which there are sets, logged here or brought along."""
    return frozenset((one.day, one.exercise) for one in events if isinstance(one, Logged | Recalled))


def clashing(kept: Sequence[Event], other: Sequence[Event]) -> int:
    """Count the dates on which both have sets or a skip: there what the kept one has stays."""
    mine, theirs = ({one.day for one in log if isinstance(one, Logged | Skipped)} for log in (kept, other))
    return len(mine & theirs)


def held(training: Training) -> Hold | None:
    """Return what keeps a person from training, the gravest of it."""
    if training.stopped:
        return Hold.STOP
    if training.needs_clearance:
        return Hold.CLEARANCE
    return Hold.CALM if training.halted else None


def carried(kept: Sequence[Event], taken: Sequence[Event]) -> tuple[Carried, ...]:
    """Tell what a history is held back by, of what it took over from another."""
    before, after = _folded(kept), _folded([*kept, *taken])
    hold = held(after.training)
    found = [Carried(hold)] if hold and _graver(hold, held(before.training)) else []
    if after.settings.careful and not before.settings.careful:
        found.append(Carried.CAREFUL)
    newest = max((one.day for one in [*kept, *taken]), default=date.min)
    if any(isinstance(one, Paused) and _end(one) >= newest for one in taken):
        found.append(Carried.PAUSE)
    return tuple(found)


def added(kept: Sequence[Event], other: Sequence[Event], today: date) -> tuple[Event, ...]:
    """Return what a history takes over from another, each in its order, as new events of its own."""
    mine, theirs = _folded(kept), _folded(other)
    taken = [*_noted(kept, other, mine.training), *_quiet_times(kept, other, today)]
    day = max([today, *(one.day for one in taken)])
    if theirs.settings.careful and not mine.settings.careful:
        taken.append(Changed(day, careful=True))
    taken += _pause(mine.training, theirs.training, day)
    together = _folded([*kept, *taken])
    taken += _no_more(mine, theirs, together, day)
    if theirs.training.barred and not together.training.barred:
        taken.append(Consented(day, max(mine.terms, theirs.terms), barred=True))
    halts = {*mine.training.halts, *theirs.training.halts}
    since = max(halts, default=day) - HALT_WINDOW
    taken += [HaltRemembered(one) for one in sorted(halts.difference(together.training.halts)) if one > since]
    holds = max((held(mine.training), held(theirs.training)), key=_HOLDS.index)
    if holds and _graver(holds, held(_folded([*kept, *taken]).training)):
        taken.append(Held(day, holds))
    return tuple(taken)


def _noted(kept: Sequence[Event], other: Sequence[Event], was: Training) -> Iterator[Event]:
    """What was noted on dates of which nothing of the kind is kept, and every sign of harm."""
    settled = {one.day for one in kept if isinstance(one, Logged | Skipped)}
    mornings = {one.day for one in kept if isinstance(one, MorningAnswered)}
    runs = {one.on for one in kept if isinstance(one, RunNoted)}
    latest = {(one.on, one.kind): one for one in other if isinstance(one, RunNoted)}
    done = sets_told(kept)
    known = set(kept)
    halted = was.halts[-1] if was.halted and was.halts else date.max
    for one in other:
        match one:
            case Logged() | Cleared() if one in known:
                pass
            case Logged() if one.day in settled:
                yield from (sign for sign in _signs(one) if sign not in known)
            case MorningAnswered() if one.pain <= MORNING_CALM and one.day >= halted:
                pass  # a halt is ended by mornings answered where it is known
            case MorningAnswered() if one.day not in mornings:
                yield one
            case RunNoted() if one.on not in runs and latest[one.on, one.kind] is one:
                yield one
            case Recalled() if (one.day, one.exercise) not in done:
                yield one
            case Logged() | Skipped() if one.day not in settled:
                yield one
            case FlagRaised() | HaltRemembered() | Held() if one not in known:
                yield one
            case Cleared() if not (was.stopped or was.needs_clearance):
                yield one


def _no_more(mine: Member, theirs: Member, together: Member, day: date) -> Iterator[Begun]:
    """The tracks that would ask for more than either did, as they stood where they stood."""
    runner = together.settings.runner
    for track, state in together.training.tracks.items():
        known = [one.training.tracks[track] for one in (mine, theirs) if track in one.training.tracks]
        if known and all(_more(before, state, runner) for before in known):
            freeze = max(state.freeze_days, *(before.freeze_days for before in known))
            yield Begun(day, known[0].but(phase=state.phase, freeze_days=freeze))


def _more(before: TrackState, after: TrackState, runner: Runner) -> bool:
    """Tell whether a state asks for more than another on any axis."""
    if after.sets > before.sets:
        return True
    if after.exercise != before.exercise:
        return after.exercise not in _easier(before.exercise, runner)
    if after.kg > before.kg or after.tempo > before.tempo:
        return True
    return (after.kg, after.tempo) == (before.kg, before.tempo) and after.target > before.target


def _easier(exercise: str, runner: Runner) -> Iterator[str]:
    """The variations below one."""
    easier = previous_variation(exercise, runner)
    while easier is not None:
        yield easier
        easier = previous_variation(easier, runner)


def _folded(events: Sequence[Event]) -> Member:
    return fold(Member(), events)


def _graver(one: Hold, other: Hold | None) -> bool:
    return _HOLDS.index(one) > _HOLDS.index(other)


def _signs(log: Logged) -> Iterator[Event]:
    """The red flag of a log that is not taken over; its pain is a halt, and those are compared as a whole."""
    if log.flag is not None:
        yield FlagRaised(log.day, log.flag)


def _quiet_times(kept: Sequence[Event], other: Sequence[Event], today: date) -> Iterator[Paused]:
    """The pauses that are over and overlap none of those kept; one that goes on would silence the other."""
    mine = [(one.day, one.until or date.max) for one in _pauses(kept)]
    for one in _pauses(other):
        until = one.until or date.max
        if one.day <= until < today and not any(since <= until and one.day <= end for since, end in mine):
            yield one


def _pauses(events: Sequence[Event]) -> Iterator[Paused]:
    """The pauses, each ended where it was resumed from or another began."""
    pause: Paused | None = None
    for one in events:
        if isinstance(one, Paused | Resumed):
            if pause is not None:
                last = one.day - DAY
                yield replace(pause, until=min(pause.until or last, last))
            pause = one if isinstance(one, Paused) else None
    if pause is not None:
        yield pause


def _pause(mine: Training, theirs: Training, day: date) -> Iterator[Paused]:
    """A pause for the body's sake that goes on, where nothing silences the kept one for as long."""
    pause = theirs.pause
    if (
        pause is not None
        and pause.reason in _FOR_HEALTH
        and _end(pause) >= day
        and _end(pause) > _end(mine.pause)
    ):
        yield Paused(day, pause.reason, pause.until)


def _end(pause: Paused | None) -> date:
    return date.min if pause is None else pause.until or date.max
