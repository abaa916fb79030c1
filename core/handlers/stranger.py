"""Who is not known yet: what is answered to anybody, who is let in, and the welcome."""

from datetime import date

from core import code as codes
from core.access import PAYLOAD, Access, House
from core.diary import Diary
from core.domain.events import Changed
from core.domain.training import Member
from core.handlers import club_join, help, importing, link, onboarding, privacy, stop
from core.handlers.start import code_given
from core.intents import (
    DeleteData,
    EnterChallenge,
    ExportData,
    FreeText,
    JoinClub,
    KeepData,
    OfferFile,
    RaiseFlag,
    ShowHelp,
    Start,
    Step,
    StopSign,
)
from core.ports import Transaction, Zones
from core.reading.alarm import heard
from core.records import Snapshot
from core.requests import Request
from core.speech.catalogue import Voice, language_for
from core.speech.message import Message
from core.speech.say import access as say
from core.speech.say import onboarding as say_onboarding
from core.speech.say import privacy as say_privacy
from core.speech.say.access import Shut
from core.speech.say.rows import after


def welcome(tx: Transaction, request: Request, zones: Zones, house: House) -> list[Message]:
    """Answer an account not yet known: some things are free, else it is a member, asked the terms.

    Where not everybody may start it is one by an invitation, or by a code of a chat that is known.
    """
    voice = Voice(language_for(request.locale), listens=request.place.listens)
    free = _free(request.intent, tx, voice, house)
    if free is not None:
        return [free]
    code = code_given(request.intent)
    if code is not None:
        return link.of_stranger(code, tx, request, zones)
    if house.access is Access.INVITE:
        kept_out = _kept_out(tx, request, voice, house)
        if kept_out is not None:
            return [kept_out]
    return _begun(tx, request, zones, house)


def _begun(tx: Transaction, request: Request, zones: Zones, house: House) -> list[Message]:
    """Make the account a member's, and ask the first question."""
    person = tx.welcome(request.account, Snapshot(Member(), date.min), request.at)
    diary = Diary(tx, person, request, zones, house=house)
    language = language_for(request.locale)
    if language != diary.member.settings.language:
        diary.record_for_good(Changed(onboarding.first_day(diary), language=language))
    diary.await_answer(Step.TERMS)
    match request.intent:
        case StopSign() as sign:
            return stop.sign(sign, diary)
        case OfferFile() as file:
            return importing.offer(file, diary)
    hello = (*say_onboarding.hello(diary.voice), *club_join.before_onboarding(request.intent, diary))
    return [after(hello, onboarding.ask(diary))]


def _free(intent: object, tx: Transaction, voice: Voice, house: House) -> Message | None:
    """Answer what is free to anybody and makes nobody a member; None for all else."""
    match intent:
        case ShowHelp():
            return help.about(intent, voice)
        case ExportData() | DeleteData() | KeepData():
            return say_privacy.nothing(voice)
        case _:
            return privacy.of_stranger(intent, tx, voice, house)


def _kept_out(tx: Transaction, request: Request, voice: Voice, house: House) -> Message | None:
    """Answer somebody without an invitation, the warning signs first; None for who has one."""
    match request.intent:
        case StopSign():
            return say.sign(voice)
        case RaiseFlag(flag):
            return say.direction(voice, flag)
        case FreeText(text) if heard(text):
            return say.sign(voice)
        case Start(payload) if payload.strip() and club_join.followed(payload) is None:
            why = _tried(tx, request, payload)
        case Start(payload) if payload.strip():
            why = Shut.CLUB
        case JoinClub() | EnterChallenge():
            why = Shut.CLUB
        case _:
            why = Shut.INVITED
    return None if why is None else say.shut(voice, why, house.contact)


def _tried(tx: Transaction, request: Request, said: str) -> Shut | None:
    """Try an invitation's code, which is used by that; None where it lets in."""
    code = codes.read(said.rpartition(PAYLOAD)[2])
    if code is None:
        return Shut.CODE
    if tx.guess(request.account, request.at) > codes.MOST_TRIES:
        return Shut.TRIES
    if not tx.admit(codes.digest(code), request.at):
        return Shut.CODE
    tx.forgive(request.account)
    return None
