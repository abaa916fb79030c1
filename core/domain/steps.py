"""Steps: every change of what a track is asked to do, with what made it on that very date."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import groupby
from operator import attrgetter

from core.domain.events import (
    Begun,
    Changed,
    Cleared,
    Consented,
    Event,
    Held,
    Hold,
    Logged,
    PhaseChosen,
)
from core.domain.evidence import Decision
from core.domain.progression import PAIN_HALT, PAIN_REDUCE_AT_REST
from core.domain.state import Track, TrackState, track_of


class Cause(StrEnum):
    """What changed a track's dose: of several on one date the one that stands first here."""

    RULE = "rule"  # of progression
    CHOSEN = "chosen"  # a swap, maintenance
    BODY = "body"  # a sign of harm that was told with something else, or a professional's word: A2, A3
    KIT = "kit"  # other kit, weights or body weight
    AWAY = "away"  # S5


@dataclass(frozen=True, slots=True)
class Step:
    """A change of what a track is asked to do, by ``rule``, "" where none made it.

    ``decision`` is there where the track itself was decided.
    """

    day: date
    track: Track
    cause: Cause
    rule: str
    before: TrackState
    after: TrackState
    decision: Decision | None = None


@dataclass(frozen=True, slots=True)
class _Move:
    """What may move a track on its date, None for each of them, without a decision of its own.

    ``at_once`` is whether a session of the same date begins from there.
    """

    day: date
    cause: Cause
    rule: str = ""
    track: Track | None = None
    at_once: bool = True


class Steps:
    """The steps of a span in the making: where each track was last known to stand."""

    def __init__(self, before: Mapping[Track, TrackState], events: Sequence[Event]) -> None:
        """Begin where the tracks stand before the ``events`` of the span."""
        self.events = sorted(events, key=attrgetter("day"))
        self.begun, self.known = dict(before), dict(before)
        self.taken: list[Step] = []
        self.moves: dict[date, list[_Move]] = {}
        for one in self.events:
            if (move := _moved(one)) is not None:
                self.moves.setdefault(move.day, []).append(move)

    def parts(self) -> Iterator[list[Event]]:
        """The events in whole dates: each that may move a track by itself, and what lies between."""
        for _, part in groupby(self.events, lambda one: one.day if one.day in self.moves else None):
            yield list(part)

    def decided(self, day: date, track: Track, decision: Decision) -> None:
        """Note what moved before a session of this date, then what the rule moved."""
        if decision.rule == "A4":
            return
        before, after = decision.before, decision.after
        self._moved_to(day, track, before, [one for one in self.moves.get(day, ()) if one.at_once])
        if after.dose != before.dose:
            self.taken.append(Step(day, track, Cause.RULE, decision.rule, before, after, decision))
        self.known[track] = after

    def passed(self, day: date, tracks: Mapping[Track, TrackState]) -> None:
        """Note what a date moved, now that it is over, without a decision."""
        for track, state in tracks.items():
            self._moved_to(day, track, state, self.moves.get(day, ()))

    def _moved_to(self, day: date, track: Track, now: TrackState, moves: Sequence[_Move]) -> None:
        """Note where a track stands; what is known of the date brought it there, else days away."""
        stood = self.known.get(track) or self._first(day, track, now)
        if stood.dose != now.dose:
            own = [one for one in moves if one.track in (None, track)]
            away = _Move(day, Cause.AWAY, "S5")
            move = min(own, key=lambda one: (_ORDER.index(one.cause), one.rule), default=away)
            self.taken.append(Step(day, track, move.cause, move.rule, stood, now))
        self.known[track] = now

    def _first(self, day: date, track: Track, now: TrackState) -> TrackState:
        """Where a track began within the span: as placed that date, else as first sent."""
        begun = (one.state for one in self.events if isinstance(one, Begun) and one.day == day)
        *_, first = now, *(state for state in begun if track_of(state.exercise) is track)
        self.begun[track] = first
        return first


_ORDER = tuple(Cause)


def _moved(event: Event) -> _Move | None:
    """What an event may move of tracks that it does not decide itself; a red flag moves no dose."""
    match event:
        case Logged(day, pain=pain, flag=None) if (pain or 0) >= PAIN_REDUCE_AT_REST:
            rule = "A2" if (pain or 0) >= PAIN_HALT else "A3"
            return _Move(day, Cause.BODY, rule, at_once=False)
        case Held(hold=Hold.CALM | Hold.CLEARANCE):
            return _Move(event.day, Cause.BODY, "A2", at_once=False)
        case Cleared():
            return _Move(event.day, Cause.BODY, "A2")
        case Begun():
            return _Move(event.day, Cause.CHOSEN, track=track_of(event.state.exercise))
        case PhaseChosen():
            return _Move(event.day, Cause.CHOSEN, track=event.track)
        case Changed():  # of any setting: what does not suit the kit is fitted then
            named = (event.kit, event.weights_kg, event.body_kg, event.careful)
            return _Move(event.day, Cause.KIT, at_once=any(one is not None for one in named))
        case Consented(concerns=True):
            return _Move(event.day, Cause.KIT)
        case _:
            return None
