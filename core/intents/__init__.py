"""What a person can ask, from a typed line, a form or a button: plain facts, no platform."""

from core.intents.clubs import (
    AgreeToJoin,
    AnnounceChallenge,
    CancelChallenge,
    ChangeAlias,
    ChangeClub,
    ChangeDates,
    ConnectPlace,
    CreateChallenge,
    CreateClub,
    DeclineClub,
    Deed,
    DisconnectPlace,
    DropChallenge,
    EndChallenge,
    EnterChallenge,
    JoinClub,
    LeaveChallenge,
    LeaveClub,
    Manage,
    ManageByName,
    NewPeriod,
    OpenChallenge,
    SetShares,
    ShowBoard,
    ShowChallenge,
    ShowClub,
    ShowMembers,
    SubmitChallenge,
)
from core.intents.pressed import (
    AnswerControl,
    AnswerEffort,
    AnswerLink,
    AnswerPain,
    ChoosePhase,
    Done,
    Later,
    LeavePlace,
    NoFlag,
    Onboard,
    OpenAdjust,
    RaiseFlag,
    ReachAgain,
    Skip,
    Stale,
    StateCleared,
    Step,
    StopMessages,
    SubmitAdjust,
)
from core.intents.said import (
    AnswerMorning,
    ChangeKit,
    ChangeReminders,
    ChangeSettings,
    ChangeZone,
    DeclineHour,
    FreeText,
    LinkAccounts,
    LogLine,
    NoteRace,
    NoteRun,
    PauseAll,
    RemindHere,
    ResumeAll,
    ShareLocation,
    ShowExercise,
    ShowHelp,
    ShowHistory,
    ShowPlan,
    ShowReminders,
    ShowToday,
    ShowWhy,
    Start,
    StopSign,
    SwapLift,
    ToggleKit,
    UndoLast,
    UnlinkAccounts,
    Unreadable,
)

Intent = (
    Start | ShowToday | LogLine | ShowPlan | ShowWhy | ShowExercise | AnswerMorning | NoteRun | NoteRace
    | ChangeReminders | RemindHere | ShowReminders | DeclineHour | ChangeKit | ToggleKit | SwapLift
    | ChangeZone | PauseAll | ResumeAll | ChangeSettings | ShowHistory | ShowHelp | StopSign | UndoLast
    | FreeText | Unreadable | Done | OpenAdjust | SubmitAdjust | Skip | Later | AnswerControl | AnswerPain
    | AnswerEffort | RaiseFlag | NoFlag | StateCleared | ChoosePhase | StopMessages | ReachAgain | LeavePlace
    | Onboard | ShareLocation | Stale | LinkAccounts | UnlinkAccounts | AnswerLink
    | ShowClub | CreateClub | ConnectPlace | DisconnectPlace | JoinClub | SetShares | AgreeToJoin
    | ChangeAlias | LeaveClub | ShowBoard | ShowMembers | ChangeClub | ManageByName | Manage
    | ShowChallenge | CreateChallenge | OpenChallenge | SubmitChallenge | AnnounceChallenge
    | DropChallenge | EnterChallenge | LeaveChallenge | ChangeDates | EndChallenge | CancelChallenge
    | NewPeriod | DeclineClub
)  # fmt: skip

__all__ = [
    "FILLED",
    "RANKED",
    "AgreeToJoin",
    "AnnounceChallenge",
    "AnswerControl",
    "AnswerEffort",
    "AnswerLink",
    "AnswerMorning",
    "AnswerPain",
    "CancelChallenge",
    "ChangeAlias",
    "ChangeClub",
    "ChangeDates",
    "ChangeKit",
    "ChangeReminders",
    "ChangeSettings",
    "ChangeZone",
    "ChoosePhase",
    "ConnectPlace",
    "CreateChallenge",
    "CreateClub",
    "DeclineClub",
    "DeclineHour",
    "Deed",
    "DisconnectPlace",
    "Done",
    "DropChallenge",
    "EndChallenge",
    "EnterChallenge",
    "FreeText",
    "Intent",
    "JoinClub",
    "Later",
    "LeaveChallenge",
    "LeaveClub",
    "LeavePlace",
    "LinkAccounts",
    "LogLine",
    "Manage",
    "ManageByName",
    "NewPeriod",
    "NoFlag",
    "NoteRace",
    "NoteRun",
    "Onboard",
    "OpenAdjust",
    "OpenChallenge",
    "PauseAll",
    "RaiseFlag",
    "ReachAgain",
    "RemindHere",
    "ResumeAll",
    "SetShares",
    "ShareLocation",
    "ShowBoard",
    "ShowChallenge",
    "ShowClub",
    "ShowExercise",
    "ShowHelp",
    "ShowHistory",
    "ShowMembers",
    "ShowPlan",
    "ShowReminders",
    "ShowToday",
    "ShowWhy",
    "Skip",
    "Stale",
    "Start",
    "StateCleared",
    "Step",
    "StopMessages",
    "StopSign",
    "SubmitAdjust",
    "SubmitChallenge",
    "SwapLift",
    "ToggleKit",
    "UndoLast",
    "UnlinkAccounts",
    "Unreadable",
    "opener",
]

# Filled in by a form: one of these, to be given its answers.
FILLED = (SubmitAdjust, SubmitChallenge)
# For these the platform is asked, before they are answered, what whoever asks is in the place.
RANKED: frozenset[type[Intent]] = frozenset({CreateClub, ConnectPlace, DisconnectPlace, ManageByName})


def opener(filled: SubmitAdjust | SubmitChallenge) -> Intent:
    """Return what opens a form again."""
    match filled:
        case SubmitAdjust(entry=entry):
            return OpenAdjust(entry)
        case SubmitChallenge(club=club, challenge=challenge):
            return OpenChallenge(club, challenge)
