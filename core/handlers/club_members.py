"""/club members: who is in a club; and what a captain does about one of them, by name or by a button."""

from collections.abc import Callable

from core.clubs import Club, ClubMember
from core.diary import Diary
from core.handlers.clubs import captain, here, member, which
from core.intents import Deed, Manage, ManageByName, ShowMembers
from core.membership import leave_club
from core.reading.text import shown
from core.requests import Rank
from core.speech.message import Message
from core.speech.say import club as say
from core.speech.say import club_members as say_members
from core.speech.say.club import No
from core.speech.say.club_members import Listed

PAGE = 20  # members
_OUT = (Deed.REMOVE, Deed.BLOCK)


def show(intent: ShowMembers, diary: Diary) -> list[Message]:
    """List a page of the members, by the names they chose; a captain chooses one of them from it."""
    club = which(diary, intent.club)
    return [club if isinstance(club, Message) else _list(diary, club, intent.page)]


def by_name(intent: ManageByName, diary: Diary) -> list[Message]:
    """Do something about the member who is called so; ask who is meant where several are."""
    club = which(diary, again=lambda one: ShowMembers(one.id))
    if isinstance(club, Message):
        return [club]
    me, name = member(diary, club), intent.name.strip()
    if me is None:
        return [say.refused(diary.voice, No.MEMBER, club=club.name)]
    mine = not name or name.casefold() == me.alias.casefold()
    if intent.deed is Deed.CAPTAIN and mine:
        return [_claim(diary, club, me)]
    refused = captain(diary, club)
    if refused is not None:
        return [refused]
    if not name:
        return [_list(diary, club, 1)]
    if intent.deed is Deed.UNBLOCK:
        return [_unblock_by_name(diary, club, name)]
    found = diary.tx.members_named(club.id, name)
    match list(found):
        case []:
            return [say.refused(diary.voice, No.NOBODY, text=shown(name), club=club.name)]
        case [one]:
            return manage(Manage(club.id, one.member_id, intent.deed), diary)
        case several:
            return [say_members.which(diary.voice, club, several, intent.deed)]


def manage(intent: Manage, diary: Diary) -> list[Message]:
    """Ask whether something is to be done about a member, and do it; whoever asks must be a captain."""
    club = which(diary, intent.club)
    if isinstance(club, Message):
        return [club]
    refused = captain(diary, club)
    if refused is not None:
        return [refused]
    if intent.deed is Deed.UNBLOCK:
        return [_unblock(diary, club, intent.member)]
    other = diary.tx.membership(club.id, intent.member)
    if other is None:
        return [say.refused(diary.voice, No.GONE, club=club.name)]
    if other.member_id == diary.person.id:
        return [say_members.oneself(diary.voice, club)]
    if other.captain and intent.deed in _OUT:
        return [say.refused(diary.voice, No.CAPTAIN_TOO, name=other.alias)]
    if intent.deed is Deed.ASK:
        return [say_members.ask_what(diary.voice, club, other)]
    if not intent.sure:
        return [say_members.ask(diary.voice, club, other, intent.deed)]
    _DONE[intent.deed](diary, club, other)
    return [say_members.done(diary.voice, club, other.alias, intent.deed)]


def _list(diary: Diary, club: Club, page: int) -> Message:
    tx, me = diary.tx, member(diary, club)
    if me is None:
        return say.refused(diary.voice, No.MEMBER, club=club.name)
    total = tx.count_members(club.id)
    pages = max(1, -(-total // PAGE))
    page = min(max(1, page), pages)
    members = tx.members_of(club.id, (page - 1) * PAGE, PAGE)
    leads = captain(diary, club) is None
    blocked = tuple(tx.blocked(club.id)) if leads else ()
    listed = Listed(club, me, tuple(members), total, page, pages, leads, blocked)
    return say_members.members(diary.voice, listed)


def _claim(diary: Diary, club: Club, me: ClubMember) -> Message:
    """Take over a club without a captain, by who administers the place; only by typing it there."""
    if me.captain:
        return say.refused(diary.voice, No.CAPTAIN_ALREADY, club=club.name)
    captains = [one.alias for one in diary.tx.captains_of(club.id)]
    if captains:
        return say.not_captain(diary.voice, club, captains)
    if here(diary) != club:
        return say.refused(diary.voice, No.PRIVATE)
    if diary.request.rank is not Rank.ADMINISTRATOR:
        return say.refused(diary.voice, No.ADMINISTRATOR)
    diary.tx.keep_captaincy(club.id, me.member_id, True)
    return say_members.claimed(diary.voice, club)


def _unblock_by_name(diary: Diary, club: Club, name: str) -> Message:
    found = [one for one, alias in diary.tx.blocked(club.id) if alias.casefold() == name.casefold()]
    if not found:
        return say.refused(diary.voice, No.NOT_BLOCKED, text=shown(name), club=club.name)
    if len(found) > 1:
        named = [(one, alias) for one, alias in diary.tx.blocked(club.id) if one in found]
        return say_members.which_blocked(diary.voice, club, named)
    return _unblock(diary, club, found[0])


def _unblock(diary: Diary, club: Club, member_id: int) -> Message:
    alias = dict(diary.tx.blocked(club.id)).get(member_id)
    if alias is None:
        return say.refused(diary.voice, No.GONE, club=club.name)
    diary.tx.unblock(club.id, member_id)
    return say_members.done(diary.voice, club, alias, Deed.UNBLOCK)


def _make_captain(diary: Diary, club: Club, other: ClubMember) -> None:
    diary.tx.keep_captaincy(club.id, other.member_id, True)


def _hand_over(diary: Diary, club: Club, other: ClubMember) -> None:
    if diary.tx.keep_captaincy(club.id, other.member_id, True):
        diary.tx.keep_captaincy(club.id, diary.person.id, False)


def _remove(diary: Diary, club: Club, other: ClubMember) -> None:
    leave_club(diary.tx, club.id, other.member_id, diary.now)
    if diary.tx.invited(other.member_id)[0] == club.id:
        diary.tx.invite(other.member_id, 0)


def _block(diary: Diary, club: Club, other: ClubMember) -> None:
    _remove(diary, club, other)
    diary.tx.block(club.id, other.member_id, other.alias)


_DONE: dict[Deed, Callable[[Diary, Club, ClubMember], None]] = {
    Deed.CAPTAIN: _make_captain,
    Deed.HAND_OVER: _hand_over,
    Deed.REMOVE: _remove,
    Deed.BLOCK: _block,
}
