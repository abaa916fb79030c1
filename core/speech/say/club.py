"""A club: what it is, what can be done there, and why something was not."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from core import code as codes
from core.clubs import Challenge, Club, ClubMember
from core.intents import (
    ChangeAlias,
    ChangeClub,
    CreateClub,
    DisconnectPlace,
    Intent,
    JoinClub,
    LeaveClub,
    OpenChallenge,
    ShowBoard,
    ShowChallenge,
    ShowClub,
    ShowMembers,
    ShowToday,
)
from core.speech.catalogue import Voice
from core.speech.message import Button, Line, Manner, Message
from core.speech.say.club_card import bits, held, shares_button
from core.speech.say.platforms import named
from core.speech.say.rows import choice, in_rows

PAYLOAD = "club_"  # what a link of ours carries before a club's code
MOST_NAMED = 5  # [O] of many people


class No(StrEnum):
    """Why nothing was done."""

    CLUB = "club"  # no such club, or none of theirs
    MEMBER = "member"
    PRIVATE = "private"  # only in a shared place
    ADMINISTRATOR = "administrator"
    POSTS = "posts"  # we may not write there
    TAKEN = "taken"  # the place has a club
    UNNAMED = "unnamed"
    CLUB_NAME = "club-name"
    CODE = "code"  # it does not look like one
    LINK = "link"  # no club's
    OFFER = "offer"  # nobody's, used or over: which is not told
    TRIES = "tries"
    BLOCKED = "blocked"
    ELSEWHERE = "elsewhere"  # only in a place of the club
    NOBODY = "nobody"  # no member is called so
    NOT_BLOCKED = "not-blocked"
    GONE = "gone"  # no member any more
    CAPTAIN_TOO = "captain-too"
    CAPTAIN_ALREADY = "captain-already"


@dataclass(frozen=True, slots=True)
class Seen:
    """What an overview tells of a club: the speaker as a member of it, if they are, and what is on."""

    club: Club
    me: ClubMember | None
    members: int
    captains: tuple[str, ...]
    places: int
    challenge: Challenge | None


def refused(voice: Voice, why: No, **values: str) -> Message:
    """Nothing was done, and why."""
    rows = ((Button(voice.text("club-yours"), ShowClub()),),) if why is No.CLUB else ()
    return Message(voice.lines(f"club-no-{why}", **values), rows)


def not_captain(voice: Voice, club: Club, captains: Sequence[str]) -> Message:
    """That is for captains, and who they are; of a club without any, how it comes to one."""
    if not captains:
        return Message(voice.lines("club-no-captains", club=club.name))
    return Message((voice.line("club-no-captain", club=club.name, captains=some(voice, captains)),))


def none(voice: Voice, *, shared: bool, pressable: bool) -> Message:
    """There is no club; in a shared place an administrator begins one."""
    if not shared:
        return Message(voice.lines("club-none"))
    begin = Button(voice.text("club-begin"), CreateClub())
    return Message(voice.lines("club-none-here"), ((begin,),) if pressable else ())


def which(voice: Voice, clubs: Sequence[tuple[Club, Intent]]) -> Message:
    """Ask which of several clubs is meant."""
    buttons = [Button(club.name, intent) for club, intent in clubs]
    return Message((voice.line("club-which"),), choice(voice.text("club-choose"), buttons, 1))


def overview(voice: Voice, seen: Seen, doors: Mapping[str, str]) -> Message:
    """Tell who a club is, what is on, and what the reader can do there."""
    club, me = seen.club, seen.me
    lines = [
        voice.line("club-title", club=club.name, members=seen.members, places=seen.places),
        voice.line("club-captains", n=len(seen.captains), captains=some(voice, seen.captains)),
        _challenge(voice, seen.challenge),
    ]
    if me is None:
        join = Button(voice.text("club-join"), JoinClub(club.code), f"{PAYLOAD}{club.code}")
        return Message((*lines, voice.line("club-not-in")), ((join,),), manner=Manner.REPLACE)
    lines.append(voice.line("club-me", alias=me.alias, sees=held(voice, me.shares)))
    if me.captain:
        lines += _ways_in(voice, club, doors)
    return Message(tuple(lines), _doing(voice, seen, me), manner=Manner.REPLACE)


def created(voice: Voice, club: Club, me: ClubMember, doors: Mapping[str, str]) -> Message:
    """A club has begun: how others come in, and what its captain does next."""
    lines = (
        voice.line("club-created", club=club.name),
        voice.line("club-created-captain", alias=me.alias),
        *_ways_in(voice, club, doors),
    )
    buttons = (
        Button(voice.text("club-new-challenge"), OpenChallenge(club.id)),
        Button(voice.text("club-settings"), ChangeClub("", club.id)),
        shares_button(voice, me),
        Button(voice.text("club-other-name"), ChangeAlias("", club.id, bits(me.shares))),
    )
    return Message(lines, in_rows(buttons, 2), manner=Manner.REPLACE)


def place_code(voice: Voice, club: Club, code: str, minutes: int) -> Message:
    """Show the code that connects one more place."""
    lines = voice.lines("club-place-code", club=club.name, code=codes.shown(code), minutes=minutes)
    return Message(lines)


def connected(voice: Voice, club: Club) -> Message:
    """The club is in this place, too."""
    return Message(voice.lines("club-connected", club=club.name))


def ask_to_disconnect(voice: Voice, club: Club, *, last: bool, pressable: bool) -> Message:
    """Ask whether the club leaves this place, or ends as this is its last one."""
    asked = voice.lines("club-disconnect-last" if last else "club-disconnect", club=club.name)
    if not pressable:
        return Message((*asked, voice.line("club-disconnect-say", word="end" if last else "sure")))
    yes = Button(voice.text("club-disconnect-yes"), DisconnectPlace(sure=True, ending=last))
    return Message(asked, ((yes, _keep(voice, club)),))


def disconnected(voice: Voice, club: Club, *, last: bool) -> Message:
    """The club is in this place no more; or nowhere."""
    key = "club-ended" if last else "club-disconnected"
    return Message((voice.line(key, club=club.name),), manner=Manner.REPLACE)


def ask_to_leave(voice: Voice, club: Club, me: ClubMember, *, last: bool) -> Message:
    """Ask whether a member leaves; ``last`` is so of the only captain."""
    lines = voice.lines("club-leave", club=club.name)
    more = (voice.line("club-leave-last"),) if last else ()
    yes = Button(voice.text("club-leave-yes"), LeaveClub(me.club_id, sure=True))
    return Message((*lines, *more), ((yes, _keep(voice, club)),), manner=Manner.REPLACE)


def left(voice: Voice, club: Club) -> Message:
    """The member has left."""
    today = Button(voice.text("button-today"), ShowToday())
    return Message((voice.line("club-left", club=club.name),), ((today,),), manner=Manner.REPLACE)


def _keep(voice: Voice, club: Club) -> Button:
    return Button(voice.text("club-keep"), ShowClub(club.id))


def some(voice: Voice, names: Sequence[str]) -> str:
    """List a few of many names, and how many more there are."""
    shown, more = names[:MOST_NAMED], len(names) - MOST_NAMED
    return voice.list([*shown, voice.text("club-more", n=more)] if more > 0 else shown) if names else ""


def _challenge(voice: Voice, challenge: Challenge | None) -> Line:
    if challenge is None:
        return voice.line("club-challenge-none")
    first, last = voice.day(challenge.start), voice.day(challenge.end)
    return voice.line("club-challenge", name=challenge.name, first=first, last=last)


def _ways_in(voice: Voice, club: Club, doors: Mapping[str, str]) -> list[Line]:
    """How somebody joins: by a link, or by the code on any platform."""
    links = [
        voice.line("club-door", platform=named(voice, platform), url=f"{door}{PAYLOAD}{club.code}")
        for platform, door in sorted(doors.items())
    ]
    return [*links, voice.line("club-code", code=codes.shown(club.code))]


def _doing(voice: Voice, seen: Seen, me: ClubMember) -> tuple[tuple[Button, ...], ...]:
    club = seen.club.id
    buttons = [
        *([Button(voice.text("club-near-me"), ShowBoard(club))] if seen.challenge else []),
        Button(voice.text("club-challenge-button"), ShowChallenge(club)),
        Button(voice.text("club-members"), ShowMembers(club)),
        shares_button(voice, me),
        *([Button(voice.text("club-settings"), ChangeClub("", club))] if me.captain else []),
        Button(voice.text("club-leave-button"), LeaveClub(club)),
    ]
    return in_rows(buttons, 2)
