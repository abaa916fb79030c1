"""The table of handlers: which use case answers which intent."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from core import intents
from core.diary import Diary
from core.handlers import (
    challenge,
    challenge_board,
    challenge_dates,
    challenge_draft,
    club,
    club_alias,
    club_card,
    club_join,
    club_members,
    club_places,
    club_settings,
    done,
    erasing,
    exercise,
    exporting,
    feel,
    freetext,
    help,
    here,
    history,
    importing,
    kit,
    later,
    link,
    location,
    log,
    morning,
    pause,
    plan,
    privacy,
    questions,
    remind,
    runs,
    settings,
    skip,
    start,
    stats,
    stop,
    swap,
    today,
    undo,
    unlink,
    why,
    zone,
)
from core.intents import Intent, UndoLast
from core.speech.message import Message
from core.speech.say.rows import mapped

# Each handler takes its own intent; the table pairs them, and a test holds that it is total.
Handler = Callable[[Any, Diary], list[Message]]

HANDLERS: dict[type[Intent], Handler] = {
    intents.Start: start.start,
    intents.Onboard: start.onboard,
    intents.ShowToday: today.show,
    intents.Later: later.later,
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
    intents.ShareLocation: location.share,
    intents.ChangeReminders: remind.change,
    intents.ShowReminders: remind.show,
    intents.RemindHere: here.remind_here,
    intents.ReachAgain: here.reach_again,
    intents.LeavePlace: here.leave_place,
    intents.DeclineHour: remind.decline,
    intents.PauseAll: pause.pause,
    intents.ResumeAll: pause.resume,
    intents.ChangeSettings: settings.change,
    intents.ShowHistory: history.show,
    intents.ShowHelp: help.show,
    intents.LinkAccounts: link.link,
    intents.AnswerLink: link.answer,
    intents.UnlinkAccounts: unlink.unlink,
    intents.ShowClub: club.show,
    intents.LeaveClub: club.leave,
    intents.CreateClub: club_places.create,
    intents.ConnectPlace: club_places.connect,
    intents.DisconnectPlace: club_places.disconnect,
    intents.JoinClub: club_join.join,
    intents.SetShares: club_card.set_shares,
    intents.DeclineClub: club_card.decline,
    intents.AgreeToJoin: club_join.agree,
    intents.ChangeAlias: club_alias.change,
    intents.ShowMembers: club_members.show,
    intents.ManageByName: club_members.by_name,
    intents.Manage: club_members.manage,
    intents.ChangeClub: club_settings.change,
    intents.ShowBoard: challenge_board.show,
    intents.ShowChallenge: challenge.show,
    intents.EnterChallenge: challenge.enter,
    intents.LeaveChallenge: challenge.leave,
    intents.CreateChallenge: challenge_draft.create,
    intents.OpenChallenge: challenge_draft.open_form,
    intents.SubmitChallenge: challenge_draft.submit,
    intents.NewPeriod: challenge_draft.again,
    intents.AnnounceChallenge: challenge_draft.announce,
    intents.DropChallenge: challenge_draft.drop,
    intents.ChangeDates: challenge_dates.change,
    intents.EndChallenge: challenge_dates.end,
    intents.CancelChallenge: challenge_dates.cancel,
    intents.ShowStats: stats.show,
    intents.ShowPrivacy: privacy.show,
    intents.ShowFields: privacy.fields,
    intents.ExportData: exporting.export,
    intents.AskFile: importing.ask,
    intents.OfferFile: importing.offer,
    intents.TakeImport: importing.take,
    intents.DropImport: importing.drop,
    intents.DeleteData: erasing.delete,
    intents.KeepData: erasing.keep,
    intents.Unreadable: help.unreadable,
    intents.Stale: help.stale,
}

# What is answered in words next, or by a button, until something else is said.
_ASKED: Mapping[str, type[Intent]] = {
    later.AWAITED: intents.FreeText,
    club_alias.AWAITED: intents.FreeText,
    challenge_draft.AWAITED: intents.OpenChallenge,
    questions.PAIN_ASKED: intents.FreeText,
}
_BEFORE_ONBOARDING = start.BEFORE_ONBOARDING | {intents.ShareLocation}


def handle(intent: Intent, diary: Diary) -> list[Message]:
    """Answer one intent of a member; who leaves for good is told so."""
    parting = erasing.meanwhile(intent, diary)
    if parting is not None:
        return parting
    if not diary.member.settings.onboarded and type(intent) not in _BEFORE_ONBOARDING:
        return start.resume(intent, diary)
    waiting = diary.person.awaiting
    if any(waiting.startswith(asked) and not isinstance(intent, by) for asked, by in _ASKED.items()):
        diary.await_answer("")
    return [_bound(message, diary.written) for message in HANDLERS[type(intent)](intent, diary)]


def _bound(message: Message, written: int) -> Message:
    """Let an Undo button name what this request wrote, so that it takes back that and nothing later.

    A message about what this request wrote says ``UndoLast()`` and leaves the name to this. A message that is
    also shown when nothing was written, such as a day's logs, names the event that it tells of.
    """
    rows = tuple(
        mapped(row, lambda one: replace(one, intent=UndoLast(written)) if one.intent == UndoLast() else one)
        for row in message.rows
    )
    return replace(message, rows=rows)
