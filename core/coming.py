"""What is to come, as told before it does: messages, and changes of the clocks."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from core.domain.session import PlannedDay
from core.errands import Due


class Hinge(StrEnum):
    """What a message to come hinges on, where it is not certain."""

    OPEN = "open"  # today's session is still open
    TODAY = "today"  # today's session is done
    BEFORE = "before"  # the session of the date before is done
    RESTING = "resting"  # training still rests


@dataclass(frozen=True, slots=True)
class Coming:
    """A message to come: what about, on which of the member's dates, and its instant.

    One whose instant is past is about to come. ``plan`` is a session's; ``moved`` tells that it was given
    another hour for this date; ``hinge`` is what it hinges on, None where it is certain. Not ``told`` is a
    rest day without a session: its instant orders it among the others; ``silent`` if nothing else comes then.
    """

    kind: Due
    day: date
    at: datetime
    plan: PlannedDay | None = None
    moved: bool = False
    hinge: Hinge | None = None
    told: bool = True
    silent: bool = False


@dataclass(frozen=True, slots=True)
class Turning:
    """A change of clocks to come, and what it does to a training hour.

    ``wall`` is what the clocks show as they move ``by`` so much, back if less than nothing; ``hour`` is the
    training hour, ``shown`` what the clocks show when it comes on that day; ``twice`` if they show it twice.
    """

    wall: datetime
    by: timedelta
    hour: time
    shown: time
    twice: bool
