"""/link: a code that joins a second chat to the same person, given back there, agreed to in both."""

from dataclasses import replace
from datetime import date

from core import code as codes
from core import joining
from core.diary import Diary
from core.domain.events import Changed
from core.domain.training import Member
from core.errands import Due
from core.handlers.onboarding import first_day
from core.intents import AnswerLink, LinkAccounts, Step
from core.linking import Reason, Refused, counterpart, same
from core.ports import Transaction, Zones
from core.records import Link, LinkState, Person, Snapshot
from core.requests import Account, Request
from core.speech.catalogue import Voice, language_for
from core.speech.message import Message
from core.speech.say import link as say


def link(intent: LinkAccounts, diary: Diary) -> list[Message]:
    """Give a code, or take one back; where the other chat asked already, ask."""
    if intent.code.strip():
        found = _claimed(diary.tx, diary.request, diary.person, intent.code)
        if isinstance(found, Refused):
            return [say.refused(diary.voice, found)]
        return [joining.question(diary, found)]
    waiting = diary.tx.link_of(diary.person.id, LinkState.ASKED)
    if waiting is not None and waiting.until > diary.now and same(diary.request.account, waiting.first):
        return [joining.question(diary, waiting)]
    return [_give(diary)]


def of_stranger(intent: LinkAccounts, tx: Transaction, request: Request, zones: Zones) -> list[Message]:
    """Take a code from an account not yet known, which becomes a member by a right one alone."""
    voice = Voice(language_for(request.locale))
    if not intent.code.strip():
        return [say.stranger(voice)]
    found = _claimed(tx, request, None, intent.code)
    if isinstance(found, Refused):
        return [say.refused(voice, found)]
    diary = Diary(tx, tx.welcome(request.account, Snapshot(Member(), date.min), request.at), request, zones)
    if voice.language != diary.member.settings.language:
        diary.record_for_good(Changed(first_day(diary), language=voice.language))
    diary.await_answer(Step.TERMS)
    return [joining.question(diary, found)]


def answer(intent: AnswerLink, diary: Diary) -> list[Message]:
    """Take the yes or no of one of the two accounts; anybody else's, and a late one, changes nothing."""
    found, me, mine = diary.tx.link(intent.link), diary.request.account, diary.person.id
    over = [say.refused(diary.voice, Refused(Reason.OVER))]
    if found is None or found.other is None:
        return over
    first = same(me, found.first) and mine == found.member_id
    if not first and not same(me, found.other):
        return over
    if found.state is LinkState.JOINED and mine == found.member_id:
        return [say.refused(diary.voice, Refused(Reason.YOURS))]
    if found.state is LinkState.ASKED and not first and found.until > diary.now:
        if not intent.yes:
            return [_decline(diary, found)]
        return [say.refused(diary.voice, Refused(Reason.WAITING, found.first.platform))]
    if found.state is not (LinkState.ASKED if first else LinkState.CLAIMED) or found.until <= diary.now:
        return over
    if not intent.yes:
        return [_decline(diary, found)]
    return [_join(diary, found) if first else _ask_first(diary, found)]


def _give(diary: Diary) -> Message:
    """Draw a code; what the member had begun before is over."""
    account, code = diary.request.account, codes.draw(diary.entropy)
    until = diary.now + joining.CODE_LASTS
    diary.tx.open_link(diary.person.id, account, codes.digest(code), until)
    mine = {account.platform, *(one.platform for one in diary.tx.accounts(diary.person.id))}
    doors = {platform: door for platform, door in diary.doors.items() if platform not in mine}
    minutes = int(joining.CODE_LASTS.total_seconds()) // 60
    return say.code(diary.voice, code, minutes, doors)


def _claimed(tx: Transaction, request: Request, person: Person | None, said: str) -> Link | Refused:
    """Take a code as the one that an account gives back, which works once; wrong ones are counted."""
    code, me, now = codes.read(said), request.account, request.at
    if code is None:
        return Refused(Reason.NO_CODE)
    if tx.guess(me, now) > codes.MOST_TRIES:
        return Refused(Reason.TOO_MANY)
    digest = codes.digest(code)
    known = tx.link_by_code(digest)
    found = _known(tx, known, me, person.id if person else 0, request) if known else None
    if found is None:
        found = tx.claim_link(digest, me, now, now + joining.QUESTION_LASTS)
    if found is None:
        return Refused(Reason.UNKNOWN)
    tx.forgive(me)
    return found


def _known(
    tx: Transaction, known: Link, me: Account, member_id: int, request: Request
) -> Link | Refused | None:
    """What a code that exists comes to before it is claimed; None where that has to be tried."""
    if same(me, known.first):
        return Refused(Reason.OWN)
    if same(me, known.other):
        return _again(known, request)
    if known.state is not LinkState.OPEN or known.until <= request.at:
        return None
    if known.member_id == member_id:
        return Refused(Reason.YOURS)
    clash = joining.clash(tx, known, me, member_id)
    return Refused(Reason.PLATFORM, clash) if clash else None


def _again(known: Link, request: Request) -> Link | Refused:
    """The same code given back once more by the same account: the question again, or how far it is."""
    match known.state:
        case LinkState.CLAIMED if known.until > request.at:
            return known
        case LinkState.ASKED if known.until > request.at:
            return Refused(Reason.WAITING, known.first.platform)
        case LinkState.JOINED:
            return Refused(Reason.YOURS)
        case _:
            return Refused(Reason.OVER)


def _ask_first(diary: Diary, found: Link) -> Message:
    """The second agreed: ask the first on its own platform."""
    clash = joining.clash(diary.tx, found, diary.request.account, diary.person.id)
    if clash:
        return say.refused(diary.voice, Refused(Reason.PLATFORM, clash))
    until = diary.now + joining.QUESTION_LASTS
    diary.tx.keep_link(replace(found, state=LinkState.ASKED, until=until))
    joining.tell(diary.tx, found.member_id, Due.LINK, found.first.platform, diary.now)
    return say.waiting(diary.voice, found)


def _decline(diary: Diary, found: Link) -> Message:
    """One of the two said no: nothing is joined, and the other is told."""
    diary.tx.keep_link(replace(found, state=LinkState.OVER))
    told = counterpart(found, diary.request.account)
    member_id = diary.tx.member_of(told)  # not held: whoever asks anew there waits for this joining
    if member_id:
        joining.tell(diary.tx, member_id, Due.JOINED, told.platform, diary.now)
    return say.declined(diary.voice, told)


def _join(diary: Diary, found: Link) -> Message:
    """Both agreed: from now on they are one."""
    tx, other = diary.tx, joining.other_member(diary.tx, found)
    if other is None or found.other is None or other.leaving_at is not None:
        return say.refused(diary.voice, Refused(Reason.OVER))
    if other.id == diary.person.id:
        return say.refused(diary.voice, Refused(Reason.YOURS))
    clash = joining.clash(tx, found, found.other, other.id)
    if clash:
        return say.refused(diary.voice, Refused(Reason.PLATFORM, clash))
    joined, kept = joining.join(diary, found, other.id)
    joining.tell(tx, joined.member_id, Due.JOINED, found.other.platform, diary.now)
    return joining.told(kept, joined, diary.request.account)
