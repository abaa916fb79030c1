"""What a person can ask, from a typed line, a form or a button: plain facts, no platform."""

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


# Said in words.


@dataclass(frozen=True, slots=True)
class Start:
    """/start, with the payload of a link."""

    payload: str = ""


@dataclass(frozen=True, slots=True)
class ShowToday:
    """/today."""


@dataclass(frozen=True, slots=True)
class LogLine:
    """/log and what follows it; empty opens the form."""

    line: str


@dataclass(frozen=True, slots=True)
class ShowPlan:
    """/plan for so many days, 7 or 28."""

    days: int = 7


@dataclass(frozen=True, slots=True)
class ShowWhy:
    """/why."""


@dataclass(frozen=True, slots=True)
class ShowExercise:
    """/exercise NAME; empty lists them."""

    name: str = ""


@dataclass(frozen=True, slots=True)
class AnswerMorning:
    """/morning 0-10, or its button; None asks the question. ``entry`` 0 means today's."""

    pain: int | None = None
    entry: int = 0


@dataclass(frozen=True, slots=True)
class NoteRun:
    """/run and what follows it."""

    line: str


@dataclass(frozen=True, slots=True)
class NoteRace:
    """/race and what follows it."""

    line: str


@dataclass(frozen=True, slots=True)
class ChangeKit:
    """/kit and what follows it; empty shows what is owned."""

    line: str = ""


@dataclass(frozen=True, slots=True)
class ToggleKit:
    """One thing of the kit pressed: owned or not any more."""

    thing: str


@dataclass(frozen=True, slots=True)
class SwapLift:
    """/swap EXERCISE; empty offers what is possible."""

    name: str = ""


@dataclass(frozen=True, slots=True)
class ChangeZone:
    """/timezone CITY; empty shows the present one."""

    city: str = ""


@dataclass(frozen=True, slots=True)
class PauseAll:
    """/pause REASON [DATE or 10d]."""

    line: str = ""


@dataclass(frozen=True, slots=True)
class ResumeAll:
    """/resume."""


@dataclass(frozen=True, slots=True)
class ChangeSettings:
    """/settings [NAME VALUE]; empty shows them all."""

    line: str = ""


@dataclass(frozen=True, slots=True)
class ShowHistory:
    """/history [page]."""

    page: int = 1


@dataclass(frozen=True, slots=True)
class ShowHelp:
    """/help [COMMAND]."""

    command: str = ""


@dataclass(frozen=True, slots=True)
class StopSign:
    """/stop: red flags, or no more messages."""


@dataclass(frozen=True, slots=True)
class UndoLast:
    """/undo, or its button: ``event`` 0 means the last; ``sure`` answers "pressed by mistake?"."""

    event: int = 0
    sure: bool = False


@dataclass(frozen=True, slots=True)
class FreeText:
    """Words that are no command: the answer to an open question, or a log line."""

    text: str


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A command that was not understood: ``command`` its name or "", ``text`` what was said."""

    command: str
    text: str


# Pressed, or sent by a form. ``entry`` is the id of the day's entry, checked against who presses.


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
class Onboard:
    """An answer to an onboarding question; empty asks it again."""

    step: Step
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Stale:
    """A button nobody can read any more."""

    text: str = ""


Intent = (
    Start | ShowToday | LogLine | ShowPlan | ShowWhy | ShowExercise | AnswerMorning | NoteRun | NoteRace
    | ChangeKit | ToggleKit | SwapLift | ChangeZone | PauseAll | ResumeAll | ChangeSettings | ShowHistory
    | ShowHelp | StopSign | UndoLast | FreeText | Unreadable | Done | OpenAdjust | SubmitAdjust | Skip | Later
    | AnswerControl | AnswerPain | AnswerEffort | RaiseFlag | NoFlag | StateCleared | ChoosePhase
    | StopMessages | Onboard | Stale
)  # fmt: skip
