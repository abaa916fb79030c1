"""The commands, declared once: names, options, and how a typed line becomes an intent.

Menus, slash trees, ``/help`` and the README's table are made from ``COMMANDS``. What a command does and an
example of it stand in the catalogue of words under ``command-<name>``.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from core import intents
from core.domain.scales import PAIN_LEAST, PAIN_MOST
from core.intents import Intent, Unreadable
from core.reading.alarm import heard
from core.reading.days import read_until
from core.reading.kit import read_kit
from core.reading.logline import read_log
from core.reading.names import find_exercise, read_phase
from core.reading.problem import Problem, Unread
from core.reading.runs import read_race, read_run


class OptionKind(StrEnum):
    """What an option holds, for platforms that type and complete options."""

    TEXT = "text"
    NUMBER = "number"
    EXERCISE = "exercise"
    CITY = "city"
    COMMAND = "command"


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a command; ``lo`` and ``hi`` bound a number."""

    name: str
    kind: OptionKind = OptionKind.TEXT
    lo: int | None = None
    hi: int | None = None


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its name, its options, and the intent that the text after it asks for."""

    name: str
    read: Callable[[str], Intent]
    options: tuple[Option, ...] = ()


def _whole(text: str) -> int | None:
    return int(text) if re.fullmatch(r"[0-9]{1,4}", text) else None


def _plan(text: str) -> Intent:
    known = {"": 7, "week": 7, "7": 7, "month": 28, "4 weeks": 28, "28": 28}
    days = known.get(text.lower())
    return intents.ShowPlan(days) if days else Unreadable("plan", text)


def _morning(text: str) -> Intent:
    if not text:
        return intents.AnswerMorning()
    pain = _whole(text)
    return intents.AnswerMorning(pain) if pain is not None else Unreadable("morning", text)


def _history(text: str) -> Intent:
    page = _whole(text) if text else 1
    return intents.ShowHistory(page) if page else Unreadable("history", text)


def _stop(text: str) -> Intent:
    """Whatever is said after it: nobody in need is told of a slip."""
    return intents.StopSign()


def _bare(name: str, intent: Intent) -> Callable[[str], Intent]:
    return lambda text: Unreadable(name, text) if text else intent


COMMANDS: tuple[Command, ...] = (
    Command("start", intents.Start, (Option("payload"),)),
    Command("today", _bare("today", intents.ShowToday())),
    Command("log", intents.LogLine, (Option("line"),)),
    Command("plan", _plan, (Option("days"),)),
    Command("why", _bare("why", intents.ShowWhy())),
    Command("exercise", intents.ShowExercise, (Option("name", OptionKind.EXERCISE),)),
    Command("morning", _morning, (Option("pain", OptionKind.NUMBER, lo=PAIN_LEAST, hi=PAIN_MOST),)),
    Command("run", intents.NoteRun, (Option("line"),)),
    Command("race", intents.NoteRace, (Option("line"),)),
    Command("kit", intents.ChangeKit, (Option("line"),)),
    Command("swap", intents.SwapLift, (Option("name", OptionKind.EXERCISE),)),
    Command("timezone", intents.ChangeZone, (Option("city", OptionKind.CITY),)),
    Command("pause", intents.PauseAll, (Option("line"),)),
    Command("resume", _bare("resume", intents.ResumeAll())),
    Command("undo", _bare("undo", intents.UndoLast())),
    Command("history", _history, (Option("page", OptionKind.NUMBER, lo=1),)),
    Command("settings", intents.ChangeSettings, (Option("line"),)),
    Command("help", intents.ShowHelp, (Option("command", OptionKind.COMMAND),)),
    Command("stop", _stop),
)

BY_NAME = {command.name: command for command in COMMANDS}

# Readable or not is the same on every day.
_ANY_DAY = date(2000, 1, 1)
_NOT_READ = (Problem.EMPTY, Problem.TOO_LONG, Problem.NOT_UNDERSTOOD)
# How the text after a name is read that stands without its slash; names not here take none.
_TEXTS: dict[str, Callable[[str], object]] = {
    "plan": _plan,
    "morning": _morning,
    "history": _history,
    "exercise": find_exercise,
    "run": lambda text: read_run(text, _ANY_DAY),
    "race": lambda text: read_race(text, _ANY_DAY),
    "kit": read_kit,
    "swap": lambda text: find_exercise(text) or read_phase(text),
    "timezone": str.strip,
    "pause": lambda text: read_until(text, _ANY_DAY),
    "settings": str.strip,
    "help": lambda text: BY_NAME.get(text.removeprefix("/").lower()),
}


def _without_slash(said: str) -> Intent | None:
    """Return the command that words are without its slash, None where they may mean anything else.

    A name alone is one. With text it is one if the text can be read, and the line neither logs nor alarms.
    """
    head, *tail = said.split(maxsplit=1) or [""]
    text = "".join(tail)
    command = BY_NAME.get(head.lower() if text else head.lower().rstrip(".!?"))
    if command is None:
        return None
    if not text:
        return command.read("")
    read = _TEXTS[command.name](text) if command.name in _TEXTS else None
    unread = isinstance(read, Unreadable) or (isinstance(read, Unread) and read.problem in _NOT_READ)
    if read is None or unread or heard(said) or not isinstance(read_log(said, _ANY_DAY), Unread):
        return None
    return command.read(text)


def read_line(text: str) -> Intent:
    """Read what a person typed: a command with its text, its slash forgotten or not, or words."""
    said = text.strip()
    if not said.startswith("/"):
        return _without_slash(said) or intents.FreeText(said)
    head, *tail = said[1:].split(maxsplit=1) or [""]
    name = head.split("@", 1)[0].lower()
    command = BY_NAME.get(name)
    return command.read("".join(tail)) if command else Unreadable("", name)
