"""The commands, declared once: names, options, and how a typed line becomes an intent.

Menus, slash trees, ``/help`` and the README's table are made from ``COMMANDS``. What a command does and an
example of it stand in the catalogue of words under ``command-<name>``, of a noun's part under
``command-<noun>-<name>``.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from core import code, intents
from core.domain.events import PauseReason, RunKind
from core.domain.exercises import Kit, Role
from core.domain.scales import EFFORT_LEAST, EFFORT_MOST, PAIN_LEAST, PAIN_MOST
from core.domain.state import Control, Phase
from core.foresight import BOOKED_AHEAD
from core.intents import Deed, Intent, Unreadable
from core.options import Command, Option, OptionKind, compose, noun
from core.reading import pieces
from core.reading.alarm import heard
from core.reading.clubs import CLUB_SETTINGS
from core.reading.days import A_WEEK, A_YEAR, read_until
from core.reading.kit import read_kit
from core.reading.logline import read_log
from core.reading.moments import read_spoken
from core.reading.names import find_exercise, read_phase
from core.reading.pieces import ANY_DAY
from core.reading.problem import Problem, Unread
from core.reading.runs import REACH, read_race, read_run
from core.reading.settings import SETTINGS
from core.reading.text import plain
from core.reading.whereabouts import Where, said_where

__all__ = ["BY_NAME", "COMMANDS", "EACH", "Command", "Option", "OptionKind", "compose", "read_line"]


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
    ending = plain(text) == "end"
    sure = ending or plain(text) in ("sure", "yes")
    return intents.DisconnectPlace(sure, ending) if sure or not text else Unreadable("club disconnect", text)


def _about(deed: Deed) -> Callable[[str], Intent]:
    return lambda text: intents.ManageByName(deed, text)


def _bare(name: str, intent: Intent) -> Callable[[str], Intent]:
    return lambda text: Unreadable(name, text) if text else intent


_NUMBER, _DAY, _CHOICE = OptionKind.NUMBER, OptionKind.DAY, OptionKind.CHOICE
_LINE = Option("line")
_PAIN = Option("pain", _NUMBER, PAIN_LEAST, PAIN_MOST, says="pain {}")
_EFFORT = Option("effort", _NUMBER, EFFORT_LEAST, EFFORT_MOST, says="effort {}")
_DISTANCE = Option("distance", takes=pieces.is_distance)
_THINGS = tuple(thing.value for thing in Kit if thing is not Kit.WEIGHTS)
_KINDS = tuple(kind.value for kind in RunKind if kind is not RunKind.RACE)
# A semicolon keeps the sets of a line apart from those beside it.
_LOG = (
    _LINE,
    Option("sets", joint="; ", takes=pieces.is_sets),
    Option(
        "exercise",
        OptionKind.EXERCISE,
        choices=(Role.RAISE.value,),
        takes=pieces.is_exercise,
        clings=pieces.is_of_a_leg,
        apart=" of ",
    ),
    Option("load", says="@{}", takes=pieces.is_load),
    Option("control", _CHOICE, choices=tuple(control.value for control in Control)),
    _PAIN,
    _EFFORT,
    Option("day", _DAY, -A_WEEK, 0, clings=pieces.has_number),
)
_RUN = (
    _DISTANCE,
    Option("kind", _CHOICE, choices=_KINDS),
    Option("day", _DAY, -REACH[0], REACH[1], clings=pieces.has_number),
)
_RACE = (Option("day", _DAY, -REACH[0], REACH[1]), replace(_DISTANCE, clings=pieces.is_like_a_year))
_KIT = (
    _LINE,
    Option("add", _CHOICE, choices=_THINGS, says="add {}", joint=", "),
    Option("remove", _CHOICE, choices=_THINGS, says="remove {}", joint=", "),
    Option("weights", says="weights {}", joint=", ", takes=pieces.is_weights),
    Option("body", says="body {}", joint=", ", takes=pieces.is_body_weight),
)
_SWAP = Option("name", OptionKind.EXERCISE, choices=(Phase.MAINTAIN.value, Phase.BUILD.value))
_WHERE = Option("where", _CHOICE, choices=("here", "private"))
_REMIND = (_LINE, Option("time"), Option("days"), Option("date", _DAY, 0, BOOKED_AHEAD), _WHERE)
_PAUSE = (
    Option("reason", _CHOICE, choices=tuple(reason.value for reason in PauseReason)),
    Option("until", _DAY, 0, A_YEAR, takes=pieces.is_end),
)
_SETTINGS = (Option("name", _CHOICE, choices=tuple(SETTINGS)), Option("value"))

_MEMBER = (Option("name"),)
_CLUB_SETTINGS = (Option("setting", _CHOICE, choices=CLUB_SETTINGS), Option("value"))
_DATES = (
    Option("start", _DAY, 0, A_YEAR, says="from {}"),
    Option("end", _DAY, 0, A_YEAR, says="to {}"),
)
_CLUB = noun(
    "club",
    Command("show", _bare("club show", intents.ShowClub())),
    Command("create", intents.CreateClub, (Option("name"),)),
    Command("join", intents.JoinClub, (Option("code"),)),
    Command("leave", _bare("club leave", intents.LeaveClub())),
    Command("board", _bare("club board", intents.ShowBoard())),
    Command("members", _members, (Option("page", _NUMBER, lo=1),)),
    Command("name", intents.ChangeAlias, _MEMBER),
    Command("settings", intents.ChangeClub, _CLUB_SETTINGS),
    Command("connect", intents.ConnectPlace, (Option("code"),)),
    Command("disconnect", _disconnect),
    *(Command(deed.replace("-", ""), _about(deed), _MEMBER) for deed in Deed if deed is not Deed.ASK),
)
_CHALLENGE = noun(
    "challenge",
    Command("show", _bare("challenge show", intents.ShowChallenge())),
    Command("create", intents.CreateChallenge, (_LINE,)),
    Command("join", _bare("challenge join", intents.EnterChallenge())),
    Command("leave", _bare("challenge leave", intents.LeaveChallenge())),
    Command("board", _bare("challenge board", intents.ShowBoard())),
    Command("dates", intents.ChangeDates, _DATES),
    Command("end", _bare("challenge end", intents.EndChallenge())),
    Command("cancel", _bare("challenge cancel", intents.CancelChallenge())),
)

COMMANDS: tuple[Command, ...] = (
    Command("start", intents.Start),
    Command("today", _bare("today", intents.ShowToday()), shared=True),
    Command("log", intents.LogLine, _LOG, shared=True),
    Command("plan", _plan, (Option("days", _CHOICE, choices=("week", "month")),), shared=True),
    Command("why", _bare("why", intents.ShowWhy()), shared=True),
    Command("exercise", intents.ShowExercise, (Option("name", OptionKind.EXERCISE),), shared=True),
    Command("morning", _morning, (replace(_PAIN, says="{}"),)),
    Command("run", intents.NoteRun, _RUN),
    Command("race", intents.NoteRace, _RACE),
    Command("kit", intents.ChangeKit, _KIT),
    Command("swap", intents.SwapLift, (_SWAP,)),
    Command("timezone", intents.ChangeZone, (Option("city", OptionKind.CITY),)),
    Command("remind", _remind, _REMIND, shared=True),
    Command("when", _bare("when", intents.ShowReminders())),
    Command("pause", intents.PauseAll, _PAUSE),
    Command("resume", _bare("resume", intents.ResumeAll())),
    Command("undo", _bare("undo", intents.UndoLast())),
    Command("history", _history, (Option("page", _NUMBER, lo=1),)),
    Command("settings", intents.ChangeSettings, _SETTINGS),
    _CLUB,
    _CHALLENGE,
    Command("link", intents.LinkAccounts, (Option("code"),)),
    Command("unlink", _bare("unlink", intents.UnlinkAccounts())),
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
    "remind": lambda text: text.lower() == "on" or said_where(text) or read_spoken(text, ANY_DAY),
    "pause": lambda text: read_until(text, ANY_DAY),
    "settings": str.strip,
    "club": _CLUB.read,
    "challenge": _CHALLENGE.read,
    "link": code.read,
    "help": lambda text: BY_NAME.get(" ".join(text.removeprefix("/").lower().split())),
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
    if read is None or unread or heard(said) or not isinstance(read_log(said, ANY_DAY), Unread):
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
