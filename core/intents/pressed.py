"""What is pressed, or sent by a form.

``entry`` is the id of the day's entry, checked against who presses.
"""

from dataclasses import dataclass
from enum import StrEnum

from core.domain.events import RedFlag, SkipReason
from core.domain.state import Control, Phase


class Step(StrEnum):
    """The five questions of onboarding, in order."""

    TERMS = "terms"
    KIT = "kit"
    LEVEL = "level"
    HOUR = "hour"
    ZONE = "zone"


@dataclass(frozen=True, slots=True)
class Done:
    """Done as planned, for the plan as it was shown (``digest``)."""

    entry: int
    digest: str


@dataclass(frozen=True, slots=True)
class OpenAdjust:
    """Open the form for what was really done."""

    entry: int


@dataclass(frozen=True, slots=True)
class SubmitAdjust:
    """The form's answers: (exercise id, log text) and ``pain``, ``effort`` by the same pairing."""

    entry: int
    answers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Skip:
    """Skip the entry; without a reason the reasons are offered."""

    entry: int
    reason: SkipReason | None = None


@dataclass(frozen=True, slots=True)
class Later:
    """Remind again today, after so many minutes; 0 offers the choices."""

    entry: int
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class AnswerControl:
    """How the logged sets of the entry were kept."""

    entry: int
    control: Control


@dataclass(frozen=True, slots=True)
class AnswerPain:
    """Pain during the entry, 0-10."""

    entry: int
    pain: int


@dataclass(frozen=True, slots=True)
class AnswerEffort:
    """Effort of the entry, 1-10; with ``painless`` the pain is answered 0 by the same tap."""

    entry: int
    effort: int
    painless: bool = False


@dataclass(frozen=True, slots=True)
class RaiseFlag:
    """A red flag pressed; ``entry`` 0 under /stop."""

    flag: RedFlag
    entry: int = 0


@dataclass(frozen=True, slots=True)
class NoFlag:
    """None of the red flags applies."""

    entry: int = 0


@dataclass(frozen=True, slots=True)
class StateCleared:
    """The member states that a professional agreed; ``sure`` after the question."""

    sure: bool = False


@dataclass(frozen=True, slots=True)
class ChoosePhase:
    """Accept maintenance, or build again."""

    phase: Phase


@dataclass(frozen=True, slots=True)
class StopMessages:
    """No reminders any more (True), or again (False)."""

    stop: bool = True


@dataclass(frozen=True, slots=True)
class ReachAgain:
    """Private messages were closed: try them again."""


@dataclass(frozen=True, slots=True)
class LeavePlace:
    """No reminders in a shared place any more; ``entry`` tells whose they were, 0 the speaker's."""

    entry: int = 0


@dataclass(frozen=True, slots=True)
class Onboard:
    """An answer to an onboarding question; empty asks it again."""

    step: Step
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Stale:
    """A button nobody can read any more."""

    text: str = ""


@dataclass(frozen=True, slots=True)
class AnswerLink:
    """Whether the two accounts of a joining are one person's, by one of them."""

    link: int
    yes: bool
