"""The table of handlers: which use case answers which intent."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from core import intents
from core.diary import Diary
from core.handlers import (
    done,
    exercise,
    feel,
    freetext,
    help,
    history,
    kit,
    log,
    morning,
    pause,
    plan,
    runs,
    settings,
    skip,
    start,
    stop,
    swap,
    today,
    undo,
    why,
    zone,
)
from core.intents import Intent, UndoLast
from core.speech.message import Message

# Each handler takes its own intent; the table pairs them, and a test holds that it is total.
Handler = Callable[[Any, Diary], list[Message]]

HANDLERS: dict[type[Intent], Handler] = {
    intents.Start: start.start,
    intents.Onboard: start.onboard,
    intents.ShowToday: today.show,
    intents.Later: today.later,
    intents.LogLine: log.line,
    intents.OpenAdjust: log.open_form,
    intents.SubmitAdjust: log.submit,
    intents.Done: done.as_planned,
    intents.AnswerControl: feel.control,
    intents.AnswerPain: feel.pain,
    intents.AnswerEffort: feel.effort,
    intents.Skip: skip.skip,
    intents.UndoLast: undo.undo,
    intents.FreeText: freetext.read,
    intents.RaiseFlag: stop.raise_flag,
    intents.NoFlag: stop.no_flag,
    intents.StateCleared: stop.cleared,
    intents.StopSign: stop.sign,
    intents.StopMessages: stop.messages,
    intents.ShowPlan: plan.show,
    intents.ShowWhy: why.show,
    intents.ShowExercise: exercise.show,
    intents.AnswerMorning: morning.answer,
    intents.NoteRun: runs.run,
    intents.NoteRace: runs.race,
    intents.ChangeKit: kit.change,
    intents.ToggleKit: kit.toggle,
    intents.SwapLift: swap.swap,
    intents.ChoosePhase: swap.choose_phase,
    intents.ChangeZone: zone.change,
    intents.PauseAll: pause.pause,
    intents.ResumeAll: pause.resume,
    intents.ChangeSettings: settings.change,
    intents.ShowHistory: history.show,
    intents.ShowHelp: help.show,
    intents.Unreadable: help.unreadable,
    intents.Stale: help.stale,
}


def handle(intent: Intent, diary: Diary) -> list[Message]:
    """Answer one intent of a member."""
    if not diary.member.settings.onboarded and type(intent) not in start.BEFORE_ONBOARDING:
        return start.resume(intent, diary)
    return [_bound(message, diary.written) for message in HANDLERS[type(intent)](intent, diary)]


def _bound(message: Message, written: int) -> Message:
    """Let an Undo button name what this request wrote, so that it takes back that and nothing later.

    A message about what this request wrote says ``UndoLast()`` and leaves the name to this. A message that is
    also shown when nothing was written, such as a day's logs, names the event that it tells of.
    """
    rows = tuple(
        tuple(
            replace(button, intent=UndoLast(written)) if button.intent == UndoLast() else button
            for button in row
        )
        for row in message.rows
    )
    return replace(message, rows=rows)
