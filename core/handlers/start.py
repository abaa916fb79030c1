"""/start and onboarding: welcome back, and what is answered before all questions are."""

from core.code import PAYLOAD
from core.diary import Diary
from core.handlers import (
    challenge_board,
    challenge_draft,
    club_join,
    link,
    onboarding,
    placing,
    settings,
    stop,
    today,
)
from core.intents import (
    AnswerLink,
    AskFile,
    ChangeKit,
    ChangeReminders,
    ChangeSettings,
    ChangeZone,
    DeleteData,
    DropImport,
    ExportData,
    FreeText,
    JoinClub,
    KeepData,
    LinkAccounts,
    NewPeriod,
    NoFlag,
    OfferFile,
    Onboard,
    RaiseFlag,
    ShowBoard,
    ShowFields,
    ShowHelp,
    ShowPrivacy,
    Stale,
    Start,
    StateCleared,
    Step,
    StopMessages,
    StopSign,
    TakeImport,
    UndoLast,
    UnlinkAccounts,
    Unreadable,
)
from core.reading.alarm import heard
from core.reading.answers import is_left_to_us
from core.reading.settings import setting_named
from core.speech.message import Line, Message
from core.speech.say import onboarding as say
from core.speech.say.rows import after, default, pressed

# Answered as ever while questions are open: safety, its undo, help, and what changes nothing.
BEFORE_ONBOARDING: frozenset[type] = frozenset(
    {
        Start, Onboard, ShowHelp, Unreadable, Stale,
        StopSign, StopMessages, RaiseFlag, NoFlag, StateCleared, UndoLast,
        LinkAccounts, AnswerLink, UnlinkAccounts,
        ShowPrivacy, ShowFields, DeleteData, KeepData, ExportData, AskFile, OfferFile, TakeImport, DropImport,
    }
)  # fmt: skip
LANGUAGE = "language"
_SETTING = {Step.KIT: "kit", Step.HOUR: "hour", Step.ZONE: "zone"}  # by which one answers, too


def start(intent: Start, diary: Diary) -> list[Message]:
    """Follow a link, or welcome back: to today's entry, or to the question that is open."""
    code = code_given(intent)
    if code is not None:
        return link.link(code, diary)
    if not diary.member.settings.onboarded:
        told = club_join.before_onboarding(intent, diary)
        return [after((*say.back(diary.voice), *told), onboarding.ask(diary))]
    match club_join.followed(intent.payload):
        case JoinClub() as wanted:
            return club_join.join(wanted, diary)
        case ShowBoard() as wanted:
            return challenge_board.show(wanted, diary)
        case NewPeriod() as wanted:
            return challenge_draft.again(wanted, diary)
        case None:
            return _back(diary)


def _back(diary: Diary) -> list[Message]:
    first, *others = today.show_day(diary)
    return [after(say.back(diary.voice), first), *others]


def onboard(intent: Onboard, diary: Diary) -> list[Message]:
    """Take the answer of a button; one to a question already answered changes nothing."""
    if diary.member.settings.onboarded:
        return placing.anew(intent, diary) if intent.step is Step.LEVEL else [say.done_already(diary.voice)]
    step = intent.step
    if not intent.answer or step is not onboarding.open_step(diary) or diary.member.training.barred:
        return [onboarding.ask(diary)]
    return onboarding.answer(diary, intent.answer)


def code_given(intent: object) -> LinkAccounts | None:
    """Return the code that was given back, by command or by a link; None where none was."""
    match intent:
        case LinkAccounts():
            return intent
        case Start(payload) if payload.startswith(PAYLOAD):
            return LinkAccounts(payload)
        case _:
            return None


def _takes_default(text: str, diary: Diary) -> bool:
    """Tell whether the words leave the answer to us; the terms are never left to us."""
    return is_left_to_us(text) and onboarding.open_step(diary) is not Step.TERMS


def resume(intent: object, diary: Diary) -> list[Message]:
    """Go on with onboarding: words answer the open question, anything else is asked to wait for it.

    Words of alarm come before any question; whose card is asked for meanwhile is shown after them.
    """
    told = club_join.before_onboarding(intent, diary) or _spoken_to(intent, diary)
    if told:
        return [after(told, onboarding.ask(diary))]
    asked, said = onboarding.ask(diary), _answer(intent, diary)
    button = default(asked) if _takes_default(said, diary) else pressed(asked, said)
    alarm = heard(said) if button is None else None
    if alarm is not None:
        return stop.heard(alarm, diary)
    if diary.member.training.barred:
        return [asked]
    if not said:
        return [after(say.first(diary.voice), asked)]
    if button is not None and isinstance(button.intent, Onboard):
        return onboard(button.intent, diary)
    return onboarding.answer(diary, said)


def _spoken_to(intent: object, diary: Diary) -> tuple[Line, ...]:
    """Change the language, and say so in it; the questions are there for who can read them."""
    if isinstance(intent, ChangeSettings) and setting_named(intent.line)[0] == LANGUAGE:
        return settings.change(intent, diary)[0].lines
    return ()


def _answer(intent: object, diary: Diary) -> str:
    """Return the words that answer the open question, "" for none; its own command is a way to say them."""
    match intent, onboarding.open_step(diary):
        case (FreeText(said), _) | (ChangeKit(said), Step.KIT) | (ChangeZone(said), Step.ZONE):
            return said.strip()
        case (ChangeReminders(said), Step.HOUR):
            return said.strip()
        case (ChangeSettings(said), step):
            name, value = setting_named(said.strip())
            return value if _SETTING.get(step) == name else ""
        case _:
            return ""
