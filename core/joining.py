"""Two chats of one person: what joining their members comes to, doing it, and taking it apart again."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from core import appointments
from core.diary import Diary
from core.domain.fold import fold
from core.domain.joining import added, carried, clashing, dates_noted, days_logged, has_history
from core.domain.training import Member
from core.errands import Due, End, Errand, Owed
from core.following import rebuild
from core.linking import Joining, Parting, Reason, Refused, counterpart, same
from core.membership import stir_all
from core.ports import Transaction
from core.records import LINK_ACTION, LINK_UNDONE_FOR, Link, LinkState, Person
from core.requests import Account
from core.speech.message import Message
from core.speech.say import link as say

CODE_LASTS = timedelta(minutes=10)
QUESTION_LASTS = timedelta(hours=1)


def clash(tx: Transaction, link: Link, account: Account, member_id: int) -> str:
    """Return a platform on which both sides have an account, "" for none; member 0 is nobody yet."""
    mine = {account.platform, *(one.platform for one in tx.accounts(member_id))}
    return min(mine & {one.platform for one in tx.accounts(link.member_id)}, default="")


def weigh(diary: Diary, link: Link, other: int) -> Joining:
    """Tell what joining the first's member with another comes to: the one with more logged days goes on."""
    first, tx = link.member_id, diary.tx
    logs = {one: [kept.event for kept in tx.events(one, date.min)] for one in (first, other)}

    def weight(member: int) -> tuple[int, bool, bool, bool]:
        events = logs[member]
        onboarded = fold(Member(), events).settings.onboarded
        return len(days_logged(events)), has_history(events), onboarded, member == first

    kept = max((first, other), key=weight)
    gone = other if kept == first else first
    if not (has_history(logs[kept]) and has_history(logs[gone])):
        return Joining(kept, gone, both=False)
    mine, theirs = logs[kept], logs[gone]
    taken = added(mine, theirs, _reopened(diary, kept).today)
    return Joining(
        kept, gone, both=True, added=taken, carried=carried(mine, taken), clashing=clashing(mine, theirs)
    )


def join(diary: Diary, link: Link, other: int) -> tuple[Link, Diary]:
    """Join the speaker's member, who was given the code, with another; return what goes on."""
    tx, now = diary.tx, diary.now
    joining = weigh(diary, link, other)
    moved = tuple(tx.accounts(joining.gone))
    tx.rehouse(moved, joining.kept)
    tx.sleep(joining.gone)
    tx.end_links(joining.gone)
    tx.settle_all(joining.gone, End.MOOT, now)
    joined = replace(
        link,
        member_id=joining.kept,
        state=LinkState.JOINED,
        joined_at=now,
        dormant=joining.gone,
        moved=moved,
        action=f"{LINK_ACTION}{link.id}" if joining.both else "",
    )
    tx.keep_link(joined)
    tx.merge_clubs(link.id, joining.kept, joining.gone)
    kept = _reopened(diary, joining.kept)
    kept.record_as(joined.action, *joining.added)
    tx.heard(kept.person)
    appointments.wake(kept)
    _stand_anew(kept)
    return joined, kept


def parting(tx: Transaction, link: Link | None, now: datetime) -> Parting | None:
    """Return what undoing a joining comes to, None where it cannot be undone or not any more."""
    if link is None or link.joined_at is None or not link.action or link.state is not LinkState.JOINED:
        return None
    if not link.dormant or now - link.joined_at >= LINK_UNDONE_FOR:
        return None
    here = tx.accounts(link.member_id)
    leaving = tuple(one for one in here if any(same(one, moved) for moved in link.moved))
    staying = tuple(one for one in here if one not in leaving)
    if not leaving or not staying:
        return None
    days = dates_noted([one.event for one in tx.of_action(link.member_id, link.action)])
    return Parting(link.id, link.joined_at, leaving, staying, len(days))


def part(diary: Diary, link: Link, leaving: Sequence[Account]) -> None:
    """Undo a joining: accounts get their own log back, and what was added from it is taken back."""
    tx, now = diary.tx, diary.now
    tx.rehouse(leaving, link.dormant)
    taken = tx.of_action(link.member_id, link.action)
    if taken:
        _reopened(diary, link.member_id).take_back(taken)
    tx.end_action(link.member_id, link.action, now)
    tx.part_clubs(link.id, link.member_id, link.dormant)
    appointments.wake(_reopened(diary, link.dormant))
    for member_id in (link.member_id, link.dormant):
        _settle_in(tx, member_id)
        _stand_anew(_reopened(diary, member_id))
    tx.keep_link(replace(link, state=LinkState.OVER, dormant=0, until=now))


def leave(tx: Transaction, member_id: int, account: Account, now: datetime) -> Link | None:
    """Let an account be a stranger's again; the log stays with the others. Return the joining that ends."""
    link = tx.link_with(account)
    tx.forget_account(account)
    _settle_in(tx, member_id)
    if link is None or link.member_id != member_id or link.state is not LinkState.JOINED:
        return None
    tx.keep_link(replace(link, state=LinkState.OVER, until=now))
    return link


def tell(tx: Transaction, member_id: int, kind: Due, platform: str, now: datetime) -> None:
    """Owe a member word of a joining on one of their platforms, at once."""
    tx.rebook(Owed(member_id, kind, now.date(), now, now.date(), platform))


def other_member(tx: Transaction, link: Link) -> Person | None:
    """Return the member of the account that gave the code back, by the name that it shows now."""
    return tx.person(replace(link.other, name="")) if link.other else None


def question(diary: Diary, link: Link) -> Message:
    """Ask one of the two, with the other's name and what joining comes to."""
    other = other_member(diary.tx, link)
    if other is None or link.other is None:
        return say.refused(diary.voice, Refused(Reason.OVER))
    joining = weigh(diary, link, other.id)
    goes_on = link.first if joining.kept == link.member_id else link.other
    return say.question(diary.voice, link, counterpart(link, diary.request.account), goes_on, joining)


def told(diary: Diary, link: Link, me: Account) -> Message:
    """Tell one of the two that they are one, what was added and now holds, and where reminders come."""
    reminded = appointments.surface(diary, diary.tx.appointments(diary.person.id))
    logs = diary.tx.events(link.member_id, date.min) if link.action else ()
    taken = [one.event for one in logs if one.action == link.action]
    holds = carried([one.event for one in logs if one.action != link.action], taken)
    where = reminded if diary.member.settings.reminders else ""
    return say.joined(diary.voice, counterpart(link, me), where, me.platform, len(dates_noted(taken)), holds)


def asked(diary: Diary, errand: Errand) -> Message | End:
    """Ask the account that was given a code, while the other's yes stands."""
    link = diary.tx.link_of(errand.member_id, LinkState.ASKED)
    if link is None or link.until <= diary.now or not same(diary.person.account, link.first):
        return End.MOOT
    return question(diary, link)


def outcome(diary: Diary, errand: Errand) -> Message | End:
    """Tell an account what became of its newest joining: joined, refused by the other, or taken apart."""
    me = diary.person.account
    link = diary.tx.link_with(me)
    match link and link.state:
        case LinkState.JOINED if link is not None and link.member_id == errand.member_id:
            return told(diary, link, me)
        case LinkState.OVER if link is not None and link.joined_at is None:
            return say.declined_by(diary.voice, counterpart(link, me))
        case LinkState.OVER if link is not None:
            return say.apart(diary.voice, counterpart(link, me))
        case _:
            return End.MOOT


def _stand_anew(diary: Diary) -> None:
    """Work out anew where a member stands in challenges, and look again at what tells of it."""
    rebuild(diary)
    for club in diary.tx.clubs_of(diary.person.id):
        stir_all(diary.tx, club.id, diary.now)


def _settle_in(tx: Transaction, member_id: int) -> None:
    """Let a member be spoken to where they have an account: on the platform of before where that is so."""
    homes = [one.platform for one in tx.accounts(member_id)]
    standing = tx.appointments(member_id).get(Due.SESSION)
    if standing is not None and standing.platform not in homes:
        person = tx.person_by_id(member_id)
        if person is not None:
            tx.move(member_id, person.account.platform)


def _reopened(diary: Diary, member_id: int) -> Diary:
    """Open the diary of a member by the account that speaks, or by another of theirs."""
    person = diary.tx.person_by_id(member_id, diary.request.account.platform)
    assert person is not None, "a member who goes on has an account"
    return appointments.diary_of(diary.tx, person, diary.now, diary.zones)
