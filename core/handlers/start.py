"""/start and onboarding: the welcome, and what is answered before all questions are."""

from datetime import date

from core.code import PAYLOAD
from core.diary import Diary
from core.domain.events import Changed
from core.domain.training import Member
from core.handlers import (
    challenge_board,
    challenge_draft,
    club_join,
    help,
    link,
    onboarding,
    placing,
    stop,
    today,
)
from core.intents import (
    AnswerLink,
    ChangeKit,
    ChangeReminders,
    ChangeSettings,
    ChangeZone,
    FreeText,
    JoinClub,
    LinkAccounts,
    NewPeriod,
    NoFlag,
    Onboard,
    RaiseFlag,
    ShowBoard,
    ShowHelp,
    Stale,
    Start,
    StateCleared,
    Step,
    StopMessages,
    StopSign,
    UndoLast,
    UnlinkAccounts,
    Unreadable,
)
from core.ports import Transaction, Zones
from core.reading.alarm import heard
from core.reading.settings import setting_named
from core.reading.text import plain
from core.records import Snapshot
from core.requests import Request
from core.speech.catalogue import Voice, language_for
from core.speech.message import Message
from core.speech.say import onboarding as say
from core.speech.say.rows import after, default, pressed

# Answered as ever while questions are open: safety, its undo, help, and what changes nothing.
BEFORE_ONBOARDING: frozenset[type] = frozenset(
    {
        Start, Onboard, ShowHelp, Unreadable, Stale,
        StopSign, StopMessages, RaiseFlag, NoFlag, StateCleared, UndoLast,
        LinkAccounts, AnswerLink, UnlinkAccounts,
    }
)  # fmt: skip
_DEFAULT_WORDS = ("skip", "default", "next")
_SETTING = {Step.KIT: "kit", Step.HOUR: "hour", Step.ZONE: "zone"}  # by which one answers, too


def welcome(tx: Transaction, request: Request, zones: Zones) -> list[Message]:
    """Answer an account not yet known: help and codes are free, else it is a member, asked the terms."""
    voice = Voice(language_for(request.locale), listens=request.place.listens)
    if isinstance(request.intent, ShowHelp):
        return [help.about(request.intent, voice)]
    code = _code(request.intent)
    if code is not None:
        return link.of_stranger(code, tx, request, zones)
    person = tx.welcome(request.account, Snapshot(Member(), date.min), request.at)
    diary = Diary(tx, person, request, zones)
    language = language_for(request.locale)
    if language != diary.member.settings.language:
        diary.record_for_good(Changed(onboarding.first_day(diary), language=language))
    diary.await_answer(Step.TERMS)
    if isinstance(request.intent, StopSign):
        return stop.sign(request.intent, diary)
    hello = (*say.hello(diary.voice), *club_join.before_onboarding(request.intent, diary))
    return [after(hello, onboarding.ask(diary))]


def start(intent: Start, diary: Diary) -> list[Message]:
    """Follow a link, or welcome back: to today's entry, or to the question that is open."""
    code = _code(intent)
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


def _code(intent: object) -> LinkAccounts | None:
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
    return plain(text) in _DEFAULT_WORDS and onboarding.open_step(diary) is not Step.TERMS


def resume(intent: object, diary: Diary) -> list[Message]:
    """Go on with onboarding: words answer the open question, anything else is asked to wait for it.

    Words of alarm come before any question; whose card is asked for meanwhile is shown after them.
    """
    told = club_join.before_onboarding(intent, diary)
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
