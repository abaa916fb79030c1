"""Who is in a club, and what its captains do about them."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.clubs import Club, ClubMember
from core.intents import Deed, LeaveClub, Manage, ShowClub, ShowMembers
from core.speech.catalogue import Voice
from core.speech.message import Button, Line, Manner, Message, Row, Select
from core.speech.say.club import some
from core.speech.say.rows import in_rows

_OFFERED = (Deed.CAPTAIN, Deed.HAND_OVER, Deed.REMOVE, Deed.BLOCK)
_BLOCKED_SHOWN = 4


@dataclass(frozen=True, slots=True)
class Listed:
    """A page of a club's members, as the speaker sees it; ``leads`` tells whether as a captain."""

    club: Club
    me: ClubMember
    members: tuple[ClubMember, ...]
    total: int
    page: int
    pages: int
    leads: bool
    blocked: tuple[tuple[int, str], ...] = ()


def members(voice: Voice, shown: Listed) -> Message:
    """List members by their names in the club; a captain chooses one."""
    club = shown.club
    title = voice.line(
        "club-members-title", club=club.name, n=shown.total, page=shown.page, pages=shown.pages
    )
    lines: list[Line] = [title, *(_row(voice, one, shown.me) for one in shown.members)]
    rows: list[Row] = []
    others = [one for one in shown.members if one.member_id != shown.me.member_id]
    if shown.leads and others:
        chosen = tuple(Button(one.alias, Manage(club.id, one.member_id, Deed.ASK)) for one in others)
        rows.append(Select(voice.text("club-members-choose"), chosen, 2))
    rows += _paging(voice, shown)
    if shown.blocked:
        names = some(voice, [name for _, name in shown.blocked])
        lines.append(voice.line("club-members-blocked", names=names))
        rows += in_rows([_let_in(voice, club, one, name) for one, name in shown.blocked[:_BLOCKED_SHOWN]], 2)
    rows.append((Button(voice.text("club-show"), ShowClub(club.id)),))
    return Message(tuple(lines), tuple(rows), manner=Manner.REPLACE)


def which(voice: Voice, club: Club, found: Sequence[ClubMember], deed: Deed) -> Message:
    """Ask which of several members is meant."""
    buttons = [Button(one.alias, Manage(club.id, one.member_id, deed)) for one in found]
    return Message((voice.line("club-members-which"),), in_rows(buttons, 2))


def which_blocked(voice: Voice, club: Club, found: Sequence[tuple[int, str]]) -> Message:
    """Ask which of several blocked by one name is meant."""
    buttons = [_let_in(voice, club, one, name) for one, name in found]
    return Message((voice.line("club-members-which"),), in_rows(buttons, 1))


def ask_what(voice: Voice, club: Club, other: ClubMember) -> Message:
    """Ask what is to be done about a member."""
    offered = [deed for deed in _OFFERED if not (other.captain and deed is not Deed.HAND_OVER)]
    buttons = [_button(voice, club, other, deed) for deed in offered]
    line = voice.line("club-ask-what", alias=other.alias)
    return Message((line,), (*in_rows(buttons, 2), (_list(voice, club),)), manner=Manner.REPLACE)


def ask(voice: Voice, club: Club, other: ClubMember, deed: Deed) -> Message:
    """Ask whether it is to be done, and tell what it means."""
    lines = voice.lines(f"club-ask-{deed}", alias=other.alias, club=club.name)
    yes = Button(voice.text(f"club-deed-{deed}"), Manage(club.id, other.member_id, deed, sure=True))
    return Message(lines, ((yes, _list(voice, club)),), manner=Manner.REPLACE)


def done(voice: Voice, club: Club, alias: str, deed: Deed) -> Message:
    """It is done."""
    line = voice.line(f"club-done-{deed}", alias=alias, club=club.name)
    return Message((line,), ((_list(voice, club),),), manner=Manner.REPLACE)


def oneself(voice: Voice, club: Club) -> Message:
    """A captain leaves, and is not removed."""
    leave = Button(voice.text("club-leave-button"), LeaveClub(club.id))
    return Message((voice.line("club-oneself"),), ((leave, _list(voice, club)),))


def claimed(voice: Voice, club: Club) -> Message:
    """The club has a captain again."""
    return Message((voice.line("club-claimed", club=club.name),), ((_list(voice, club),),))


def _row(voice: Voice, one: ClubMember, me: ClubMember) -> Line:
    mine = "yes" if one.member_id == me.member_id else "no"
    return voice.line("club-members-row", alias=one.alias, captain="yes" if one.captain else "no", mine=mine)


def _paging(voice: Voice, shown: Listed) -> list[Row]:
    ways = (("club-members-back", shown.page - 1), ("club-members-on", shown.page + 1))
    found = tuple(
        Button(voice.text(key), ShowMembers(shown.club.id, page))
        for key, page in ways
        if 1 <= page <= shown.pages
    )
    return [found] if found else []


def _let_in(voice: Voice, club: Club, member_id: int, name: str) -> Button:
    return Button(voice.text("club-let-in", name=name), Manage(club.id, member_id, Deed.UNBLOCK))


def _button(voice: Voice, club: Club, other: ClubMember, deed: Deed) -> Button:
    return Button(voice.text(f"club-deed-{deed}"), Manage(club.id, other.member_id, deed))


def _list(voice: Voice, club: Club) -> Button:
    return Button(voice.text("club-members"), ShowMembers(club.id))
