"""What is said in words, or sent as they are: commands and free text."""

from dataclasses import dataclass


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
class ChangeReminders:
    """/remind and what follows it: an hour, days, off; empty shows the present ones and how."""

    line: str = ""


@dataclass(frozen=True, slots=True)
class RemindHere:
    """/remind here: speak to me on this platform; in a shared place, there while private is closed."""


@dataclass(frozen=True, slots=True)
class ShowReminders:
    """/when: the reminders to come."""


@dataclass(frozen=True, slots=True)
class DeclineHour:
    """The training hour that was suggested is not wanted."""

    hour: str


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
    """A command that was not understood: ``command`` its name or "", ``text`` what was said.

    ``option`` names the option that the text was said as, "" for none.
    """

    command: str
    text: str
    option: str = ""


@dataclass(frozen=True, slots=True)
class ShareLocation:
    """Where the person is, in degrees: only the zone there is kept."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class LinkAccounts:
    """/link: a code for a second chat of the same person; with a code, it is given back."""

    code: str = ""


@dataclass(frozen=True, slots=True)
class UnlinkAccounts:
    """/unlink, or its buttons: ``link`` is the joining as it stood when asked.

    ``platform`` names the chat that leaves; "" takes the joining apart as it was before.
    """

    link: int = 0
    platform: str = ""
