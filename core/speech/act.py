"""Acts: an intent as a short text under a button, and back, for as long as the button lives.

An act is a verb and the intent's fields in order, parted by dots: ``done.7.3f``, ``skip.7.tired``. It has at
most 64 characters of ``A-Za-z0-9._:-``, so that every platform carries it. So that buttons live for years: a
verb never changes its meaning, and a new field of an intent goes last and has a default.
"""

import re
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields
from enum import StrEnum
from types import UnionType
from typing import get_args

from core import intents
from core.domain.scales import EFFORT_LEAST, EFFORT_MOST, PAIN_LEAST, PAIN_MOST
from core.intents import Intent, Stale

LONGEST = 64
LARGEST = 2**31 - 1  # what an id's column holds on every database
VERBS: Mapping[str, type[Intent]] = {
    "start": intents.Start,
    "today": intents.ShowToday,
    "log": intents.LogLine,
    "plan": intents.ShowPlan,
    "why": intents.ShowWhy,
    "exercise": intents.ShowExercise,
    "morning": intents.AnswerMorning,
    "run": intents.NoteRun,
    "race": intents.NoteRace,
    "kit": intents.ChangeKit,
    "own": intents.ToggleKit,
    "swap": intents.SwapLift,
    "zone": intents.ChangeZone,
    "pause": intents.PauseAll,
    "resume": intents.ResumeAll,
    "settings": intents.ChangeSettings,
    "remind": intents.ChangeReminders,
    "here": intents.RemindHere,
    "nothere": intents.LeavePlace,
    "reach": intents.ReachAgain,
    "when": intents.ShowReminders,
    "keephour": intents.DeclineHour,
    "history": intents.ShowHistory,
    "help": intents.ShowHelp,
    "stop": intents.StopSign,
    "undo": intents.UndoLast,
    "done": intents.Done,
    "adjust": intents.OpenAdjust,
    "form": intents.SubmitAdjust,
    "skip": intents.Skip,
    "later": intents.Later,
    "control": intents.AnswerControl,
    "pain": intents.AnswerPain,
    "effort": intents.AnswerEffort,
    "flag": intents.RaiseFlag,
    "noflag": intents.NoFlag,
    "cleared": intents.StateCleared,
    "phase": intents.ChoosePhase,
    "messages": intents.StopMessages,
    "onboard": intents.Onboard,
    "link": intents.LinkAccounts,
    "unlink": intents.UnlinkAccounts,
    "joins": intents.AnswerLink,
    "club": intents.ShowClub,
    "found": intents.CreateClub,
    "connect": intents.ConnectPlace,
    "disconnect": intents.DisconnectPlace,
    "member": intents.JoinClub,
    "shares": intents.SetShares,
    "agree": intents.AgreeToJoin,
    "alias": intents.ChangeAlias,
    "notnow": intents.DeclineClub,
    "depart": intents.LeaveClub,
    "board": intents.ShowBoard,
    "members": intents.ShowMembers,
    "clubs": intents.ChangeClub,
    "named": intents.ManageByName,
    "manage": intents.Manage,
    "challenge": intents.ShowChallenge,
    "create": intents.CreateChallenge,
    "compose": intents.OpenChallenge,
    "draft": intents.SubmitChallenge,
    "announce": intents.AnnounceChallenge,
    "drop": intents.DropChallenge,
    "enter": intents.EnterChallenge,
    "exit": intents.LeaveChallenge,
    "dates": intents.ChangeDates,
    "end": intents.EndChallenge,
    "cancel": intents.CancelChallenge,
    "again": intents.NewPeriod,
    "stats": intents.ShowStats,
    "privacy": intents.ShowPrivacy,
    "fields": intents.ShowFields,
    "export": intents.ExportData,
    "import": intents.AskFile,
    "take": intents.TakeImport,
    "forget": intents.DropImport,
    "delete": intents.DeleteData,
    "keep": intents.KeepData,
}
_VERB_OF = {kind: verb for verb, kind in VERBS.items()}
# What a field may hold where that is less than 0 to LARGEST.
LIMITS: Mapping[str, tuple[int, int]] = {
    "pain": (PAIN_LEAST, PAIN_MOST),
    "effort": (EFFORT_LEAST, EFFORT_MOST),
    "minutes": (0, 24 * 60),
    "days": (1, 366),
    "page": (1, 1_000_000),
    "shares": (0, 7),
    "team": (0, 99),
}
_ACT = re.compile(rf"[A-Za-z0-9._:-]{{1,{LONGEST}}}")
_NUMBER = re.compile(r"0|[1-9][0-9]{0,18}")
_PLAIN = re.compile(rb"[A-Za-z0-9_-]")
_QUOTED = re.compile(r"(?:[A-Za-z0-9_-]|:[0-9A-F]{2})*")

Held = str | int | StrEnum | None


def encode(intent: Intent) -> str:
    """Write an intent as an act; raise ValueError where it has no verb or does not fit."""
    verb = _VERB_OF.get(type(intent))
    if verb is None:
        raise ValueError(f"{type(intent).__name__} cannot be pressed")
    parts = [(part, _write(part, getattr(intent, part.name))) for part in fields(intent)]
    while parts and parts[-1][1] == "" and parts[-1][0].default in ("", None, ()):
        parts.pop()
    text = ".".join([verb, *(written for _, written in parts)])
    if len(text) > LONGEST:
        raise ValueError(f"an act of {len(text)} characters does not fit: {text}")
    return text


def fits(intent: Intent) -> bool:
    """Tell whether an intent can stand under a button."""
    try:
        return bool(encode(intent))
    except ValueError:
        return False


def decode(text: str) -> Intent:
    """Read an act back; whatever nobody could have written becomes ``Stale``. Never raises."""
    try:
        return _read_act(text)
    except ValueError:
        return Stale(text[:LONGEST])


def _read_act(text: str) -> Intent:
    if not _ACT.fullmatch(text):
        raise ValueError("not an act")
    verb, *parts = text.split(".")
    kind = VERBS.get(verb)
    if kind is None or len(parts) > len(fields(kind)):
        raise ValueError("unknown verb, or too many fields")
    owed = fields(kind)
    if any(part.default is MISSING for part in owed[len(parts) :]):
        raise ValueError("a field is missing")
    held = [_read(part, written) for part, written in zip(owed, parts, strict=False)]
    return kind(*held)  # type: ignore[arg-type] # each was read as its field's type above


def _write(part: "Field[Held]", value: object) -> str:
    match value:
        case None | ():
            return ""
        case bool():
            return "1" if value else "0"
        case int():
            return str(_bounded(part.name, value))
        case str():
            return _quote(str(value))
        case _:
            raise ValueError(f"{part.name} cannot be pressed")


def _read(part: "Field[Held]", written: str) -> object:
    kinds = get_args(part.type) if isinstance(part.type, UnionType) else (part.type,)
    if written == "" and type(None) in kinds:
        return None
    kind = kinds[0]
    if kind is bool:
        return bool(("0", "1").index(written))
    if kind is int:
        if not _NUMBER.fullmatch(written):
            raise ValueError("not a number")
        return _bounded(part.name, int(written))
    if isinstance(kind, type) and issubclass(kind, str):
        return kind(_unquote(written))
    if written == "":
        return ()
    raise ValueError("a field nobody presses")


def _bounded(name: str, number: int) -> int:
    least, most = LIMITS.get(name, (0, LARGEST))
    if not least <= number <= most:
        raise ValueError(f"{name} is {number}, not within {least} to {most}")
    return number


def _quote(text: str) -> str:
    """Keep letters, digits, ``_`` and ``-``; write any other byte of UTF-8 as ``:2F``."""
    single = (bytes([byte]) for byte in text.encode())
    return "".join(one.decode() if _PLAIN.match(one) else f":{one[0]:02X}" for one in single)


def _unquote(text: str) -> str:
    if not _QUOTED.fullmatch(text):
        raise ValueError("not quoted")
    raw = re.sub(r":(..)", lambda found: chr(int(found.group(1), 16)), text)
    plain = raw.encode("latin-1").decode()
    if _quote(plain) != text:
        raise ValueError("not as we quote")
    return plain
