"""/unlink: takes chats apart again, as it was before a joining, or with the log left to the others."""

from core import joining
from core.diary import Diary
from core.errands import Due
from core.intents import UnlinkAccounts
from core.linking import Reason, Refused, counterpart, same
from core.records import Link, LinkState
from core.requests import Account
from core.speech.message import Message
from core.speech.say import link as say


def unlink(intent: UnlinkAccounts, diary: Diary) -> list[Message]:
    """Ask which chat leaves, or let it; a button of before another joining changes nothing."""
    tx, newest = diary.tx, diary.tx.link_of(diary.person.id, LinkState.JOINED)
    accounts = tx.accounts(diary.person.id)
    if len(accounts) < 2:
        return [say.alone(diary.voice)]
    number = newest.id if newest else 0
    if not intent.link and not intent.platform:
        parting = joining.parting(tx, newest, diary.now)
        if parting is not None:
            return [say.part(diary.voice, parting)]
        return [say.leave(diary.voice, accounts, number)]
    if intent.link != number:
        return [say.refused(diary.voice, Refused(Reason.OVER))]
    if not intent.platform:
        return [_part(diary, number)]
    leaving = next((one for one in accounts if one.platform == intent.platform), None)
    if leaving is None:
        return [say.refused(diary.voice, Refused(Reason.OVER))]
    own = _joining_of(diary, leaving)
    if own is not None:
        return [_part(diary, own.id)]
    return [_leave(diary, leaving, [one for one in accounts if one is not leaving])]


def _joining_of(diary: Diary, leaving: Account) -> Link | None:
    """The joining that can still be undone by which this account came with a log of its own, if any."""
    for link in diary.tx.links_of(diary.person.id, LinkState.JOINED):
        parting = joining.parting(diary.tx, link, diary.now)
        if parting is not None and any(same(leaving, one) for one in parting.leaving):
            return link
    return None


def _part(diary: Diary, number: int) -> Message:
    """As it was before the joining, while that can be had."""
    tx, link = diary.tx, diary.tx.link(number)
    parting = joining.parting(tx, link, diary.now)
    if parting is None or link is None:
        return say.refused(diary.voice, Refused(Reason.OVER))
    joining.part(diary, link, parting.leaving)
    told = counterpart(link, diary.request.account)
    owner = link.dormant if any(same(told, one) for one in parting.leaving) else link.member_id
    joining.tell(tx, owner, Due.JOINED, told.platform, diary.now)
    return say.parted(diary.voice, parting)


def _leave(diary: Diary, leaving: Account, staying: list[Account]) -> Message:
    """One chat is a stranger's again, the log stays with the others."""
    ended = joining.leave(diary.tx, diary.person.id, leaving, diary.now)
    told = counterpart(ended, leaving) if ended else leaving
    if not same(told, diary.request.account) and any(same(told, one) for one in staying):
        joining.tell(diary.tx, diary.person.id, Due.JOINED, told.platform, diary.now)
    return say.left(diary.voice, leaving, staying)
