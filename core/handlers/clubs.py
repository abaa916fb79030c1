"""Which club is meant, and who may do what in it: looked up again for whatever is asked."""

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

from core import following
from core.clubs import Challenge, Club, ClubMember, Entrant, PostKind
from core.diary import Diary
from core.domain.challenge import closes_at
from core.intents import Intent, ShowClub
from core.membership import reopen
from core.speech.act import fits
from core.speech.message import Message
from core.speech.say import challenge as say_challenge
from core.speech.say import club as say
from core.speech.say.club import No


def here(diary: Diary) -> Club | None:
    """Return the club of the shared place where this is asked, or None; one that was shut opens by that."""
    tx, place = diary.tx, diary.request.place
    club = tx.club_in(place.platform, place.id) if place.shared else None
    if club is not None and place.posts:
        reopen(tx, club, place.platform, place.id, diary.now)
    return club


def member(diary: Diary, club: Club) -> ClubMember | None:
    """Return the speaker as a member of a club, or None."""
    return diary.tx.membership(club.id, diary.person.id)


def which(diary: Diary, club_id: int = 0, again: Callable[[Club], Intent] | None = None) -> Club | Message:
    """Return the club that is meant: that of the id, of the place, or the speaker's only one.

    Of an id only where the speaker is a member or in its place. Several are asked back by buttons, for which
    ``again`` gives the intent, unless that asked now has a ``club`` of its own.
    """
    standing = here(diary)
    if club_id:
        club = diary.tx.club(club_id)
        if club is None or (member(diary, club) is None and standing != club):
            return say.refused(diary.voice, No.CLUB)
        return club
    if standing is not None:
        return standing
    match list(diary.tx.clubs_of(diary.person.id)):
        case []:
            return none(diary)
        case [club]:
            return club
        case clubs:
            return say.which(diary.voice, [(one, (again or _again(diary))(one)) for one in clubs])


def none(diary: Diary) -> Message:
    """There is no club where this is asked; in a place tell how one begins."""
    place = diary.request.place
    return say.none(diary.voice, shared=place.shared, pressable=place.whispers)


def captain(diary: Diary, club: Club) -> Message | None:
    """Return why the speaker may not act as a captain of a club, None where they may.

    In a shared place a captain acts for its club alone. Where a platform does not tell who leaves, a captain
    may have left: nothing is done in private there.
    """
    me = member(diary, club)
    if me is None or not me.captain:
        captains = [one.alias for one in diary.tx.captains_of(club.id)]
        return say.not_captain(diary.voice, club, captains)
    place = diary.request.place
    if place.misses_leavers or (place.shared and here(diary) != club):
        return say.refused(diary.voice, No.ELSEWHERE, club=club.name)
    return None


def no_challenge(diary: Diary, club: Club) -> Message:
    """No challenge of a club is on: tell so, or which one was the last."""
    last = diary.tx.last_challenge(club.id)
    if last is not None:
        return say_challenge.gone(diary.voice, last)
    leads = member(diary, club) is not None and captain(diary, club) is None
    return say_challenge.nothing(diary.voice, club, captain=leads)


def open_challenge(diary: Diary, club: Club) -> Challenge | None:
    """Return the challenge of a club in which one can take part now, or None."""
    challenge = diary.tx.challenge_of(club.id)
    if challenge is None or diary.today > challenge.end:
        return None
    return challenge if diary.now < closes_at(challenge.end, club.zone) else None


def take_part(diary: Diary, club: Club, challenge: Challenge, team: int | None) -> Entrant:
    """Let the speaker, a member of the club, take part from today on; who does already stays as they are.

    Who left before goes on from when they first joined, in the team that they had.
    """
    tx = diary.tx
    known = tx.entrant(challenge.id, diary.person.id)
    if known is not None:
        return known
    entrant = following.fresh(diary, challenge, club.zone, team if challenge.teams else None)
    tx.enter(entrant)
    tx.stir(challenge.id, diary.now, (PostKind.BOARD, PostKind.ANNOUNCED))
    return entrant


def _again(diary: Diary) -> Callable[[Club], Intent]:
    """What was asked, asked of one club."""
    asked: Any = diary.request.intent

    def of(club: Club) -> Intent:
        if any(one.name == "club" for one in fields(asked)):
            again: Intent = replace(asked, club=club.id)
            if fits(again):
                return again
        return ShowClub(club.id)

    return of
