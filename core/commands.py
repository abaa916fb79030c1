"""The commands, declared once: names, options, and how a typed line becomes an intent.

Menus, slash trees, ``/help`` and the README's table are made from ``COMMANDS``. What a command does and an
example of it stand in the catalogue of words under ``command-<name>``, of a noun's part under
``command-<noun>-<name>``.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from core import code, intents
from core import option_list as taken
from core.called import by_every_name
from core.intents import Deed, Intent, Unreadable
from core.options import Command, Option, OptionKind, compose, noun, part_called
from core.reading.alarm import heard, painless
from core.reading.days import read_until
from core.reading.kit import read_kit
from core.reading.logline import read_log
from core.reading.moments import read_spoken
from core.reading.names import find_exercise, read_phase
from core.reading.periods import days_ahead, made_sure, period_said
from core.reading.pieces import ANY_DAY
from core.reading.problem import Problem, Unread
from core.reading.runs import read_race, read_run
from core.reading.settings import ON
from core.reading.text import plain
from core.reading.whereabouts import Where, said_where
from core.reading.wordbook import words

__all__ = [
    "BY_NAME", "COMMANDS", "EACH", "Command", "Option", "OptionKind", "command_called", "compose",
    "read_line",
]  # fmt: skip


def _whole(text: str) -> int | None:
    return int(text) if re.fullmatch(r"[0-9]{1,4}", text) else None


def _plan(text: str) -> Intent:
    days = days_ahead(text)
    return intents.ShowPlan(days) if days else Unreadable("plan", text)


def _morning(text: str) -> Intent:
    if not text:
        return intents.AnswerMorning()
    pain = 0 if painless(text) else _whole(text)
    return intents.AnswerMorning(pain) if pain is not None else Unreadable("morning", text)


def _history(text: str) -> Intent:
    page = _whole(text) if text else 1
    return intents.ShowHistory(page) if page else Unreadable("history", text)


def _stats(text: str) -> Intent:
    period = period_said(text or intents.Period.MONTH)
    return intents.ShowStats(intents.Period(period)) if period else Unreadable("stats", text)


def _stop(text: str) -> Intent:
    """Whatever is said after it: nobody in need is told of a slip."""
    return intents.StopSign()


def _remind(text: str) -> Intent:
    """Where reminders come is an intent of its own; all else tells of their hours."""
    match said_where(text):
        case Where.HERE:
            return intents.RemindHere()
        case Where.PRIVATE:
            return intents.LeavePlace()
        case _:
            return intents.ChangeReminders(text)


def _members(text: str) -> Intent:
    page = _whole(text) if text else 1
    return intents.ShowMembers(page=page) if page else Unreadable("club members", text)


def _disconnect(text: str) -> Intent:
    """A word makes sure where no button can: an answer in private is in no place."""
    sure = made_sure(text)
    if text and sure is None:
        return Unreadable("club disconnect", text)
    return intents.DisconnectPlace(sure is not None, sure == "end")


def _about(deed: Deed) -> Callable[[str], Intent]:
    return lambda text: intents.ManageByName(deed, text)


def _bare(name: str, intent: Intent) -> Callable[[str], Intent]:
    return lambda text: Unreadable(name, text) if text else intent


_CLUB = noun(
    "club",
    Command("show", _bare("club show", intents.ShowClub())),
    Command("create", intents.CreateClub, (Option("name"),)),
    Command("join", intents.JoinClub, (Option("code"),)),
    Command("leave", _bare("club leave", intents.LeaveClub())),
    Command("board", _bare("club board", intents.ShowBoard())),
    Command("members", _members, (Option("page", OptionKind.NUMBER, lo=1),)),
    Command("name", intents.ChangeAlias, taken.MEMBER),
    Command("settings", intents.ChangeClub, taken.CLUB_SETTINGS),
    Command("connect", intents.ConnectPlace, (Option("code"),)),
    Command("disconnect", _disconnect),
    *(Command(deed.replace("-", ""), _about(deed), taken.MEMBER) for deed in Deed if deed is not Deed.ASK),
)
_CHALLENGE = noun(
    "challenge",
    Command("show", _bare("challenge show", intents.ShowChallenge())),
    Command("create", intents.CreateChallenge, (taken.LINE,)),
    Command("join", _bare("challenge join", intents.EnterChallenge())),
    Command("leave", _bare("challenge leave", intents.LeaveChallenge())),
    Command("board", _bare("challenge board", intents.ShowBoard())),
    Command("dates", intents.ChangeDates, taken.DATES),
    Command("end", _bare("challenge end", intents.EndChallenge())),
    Command("cancel", _bare("challenge cancel", intents.CancelChallenge())),
)

COMMANDS: tuple[Command, ...] = (
    Command("start", intents.Start, (Option("code"),)),
    Command("today", _bare("today", intents.ShowToday()), shared=True),
    Command("log", intents.LogLine, taken.LOG, shared=True),
    Command("plan", _plan, (Option("days", OptionKind.CHOICE, choices=("week", "month")),), shared=True),
    Command("why", _bare("why", intents.ShowWhy()), shared=True),
    Command("exercise", intents.ShowExercise, (Option("name", OptionKind.EXERCISE),), shared=True),
    Command("morning", _morning, (replace(taken.PAIN, says="{}"),)),
    Command("run", intents.NoteRun, taken.RUN),
    Command("race", intents.NoteRace, taken.RACE),
    Command("kit", intents.ChangeKit, taken.KIT),
    Command("swap", intents.SwapLift, (taken.SWAP,)),
    Command("timezone", intents.ChangeZone, (Option("city", OptionKind.CITY),)),
    Command("remind", _remind, taken.REMIND, shared=True),
    Command("when", _bare("when", intents.ShowReminders())),
    Command("pause", intents.PauseAll, taken.PAUSE),
    Command("resume", _bare("resume", intents.ResumeAll())),
    Command("undo", _bare("undo", intents.UndoLast())),
    Command("history", _history, (Option("page", OptionKind.NUMBER, lo=1),)),
    Command("stats", _stats, (taken.PERIOD,)),
    Command("settings", intents.ChangeSettings, taken.SETTINGS),
    _CLUB,
    _CHALLENGE,
    Command("link", intents.LinkAccounts, (Option("code"),)),
    Command("unlink", _bare("unlink", intents.UnlinkAccounts())),
    Command("privacy", _bare("privacy", intents.ShowPrivacy())),
    Command("export", _bare("export", intents.ExportData())),
    Command("import", _bare("import", intents.AskFile()), (taken.FILE,)),
    Command("delete", _bare("delete", intents.DeleteData())),
    Command("help", intents.ShowHelp, (Option("command", OptionKind.COMMAND),), shared=True),
    Command("stop", _stop),
)

# Every command that does something: of a noun its parts.
EACH = tuple(one for command in COMMANDS for one in command.parts or (command,))
BY_NAME = {command.said: command for command in (*COMMANDS, *EACH)}

_NOT_READ = (Problem.EMPTY, Problem.TOO_LONG, Problem.NOT_UNDERSTOOD)
# How the text after a name is read that stands without its slash; names not here take none.
_TEXTS: dict[str, Callable[[str], object]] = {
    "plan": _plan,
    "morning": _morning,
    "history": _history,
    "exercise": find_exercise,
    "run": lambda text: read_run(text, ANY_DAY),
    "race": lambda text: read_race(text, ANY_DAY),
    "kit": read_kit,
    "swap": lambda text: find_exercise(text) or read_phase(text),
    "timezone": str.strip,
    "stats": _stats,
    "remind": lambda text: plain(text) in ON or said_where(text) or read_spoken(text, ANY_DAY),
    "pause": lambda text: read_until(text, ANY_DAY),
    "settings": str.strip,
    "club": _CLUB.read,
    "challenge": _CHALLENGE.read,
    "link": code.read,
    "help": lambda text: command_called(text.removeprefix("/")),
}
# Names that mean something else as often: these are commands with their slash alone.
_HEEDED = ("run", "race", "remind", "pause", "morning")  # what is no text of theirs may be an alarm
_WORDY = frozenset(words("weiter seguir morgens zurück carrera"))


@cache
def _every() -> dict[str, Command]:
    return by_every_name(COMMANDS)


def command_called(said: str) -> Command | None:
    """Return the command that a name means in whatever language: ``heute``, ``club beitreten``."""
    head, *rest = said.split() or [""]
    command = BY_NAME.get(head.lower()) or _every().get(plain(head))
    if command is None or not rest:
        return command
    return part_called(command.parts, rest[0]) if len(rest) == 1 else None


def _without_slash(said: str) -> Intent | None:
    """Return the command that words are without its slash, None where they may mean anything else.

    A name alone is one. With text it is one if the text can be read, and the line neither logs nor alarms.
    """
    head, *tail = said.split(maxsplit=1) or [""]
    text = "".join(tail)
    name = head if text else head.rstrip(".!?¿¡")
    command = None if plain(name) in _WORDY else command_called(name.lstrip("¿¡"))
    if command is None:
        return None
    if not text:
        return command.read("")
    if not _reads(command, text) or heard(text) or not isinstance(read_log(said, ANY_DAY), Unread):
        return None
    return command.read(text)


def _reads(command: Command, text: str) -> bool:
    """Tell whether the text after a name says something to its command."""
    read = _TEXTS[command.name](text) if command.name in _TEXTS else None
    unread = isinstance(read, Unreadable) or (isinstance(read, Unread) and read.problem in _NOT_READ)
    return read is not None and not unread


def read_line(text: str) -> Intent:
    """Read what a person typed: a command with its text, its slash forgotten or not, or words."""
    said = text.strip()
    if not said.startswith("/"):
        return _without_slash(said) or intents.FreeText(said)
    head, *tail = said[1:].split(maxsplit=1) or [""]
    name = head.split("@", 1)[0].lower()
    command, rest = command_called(name), "".join(tail)
    if heard(rest if command else said) and (
        not command or (command.name in _HEEDED and not _reads(command, rest))
    ):
        return intents.FreeText(said[1:])
    return command.read(rest) if command else Unreadable("", name)
