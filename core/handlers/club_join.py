"""/club join: from a link, a code or the place to the card, and by the card's button into the club."""

import re
from dataclasses import replace

from core import code as codes
from core.clubs import Challenge, Club, ClubMember, Share
from core.diary import Diary
from core.handlers.club_card import SHARES, allowed, card, is_blocked, shares_of
from core.handlers.clubs import here, member, none, open_challenge, take_part
from core.intents import AgreeToJoin, EnterChallenge, JoinClub, NewPeriod, ShowBoard, Start
from core.membership import stir_all
from core.reading.text import shown
from core.speech.act import LARGEST
from core.speech.message import Line, Message
from core.speech.say import club as say
from core.speech.say import club_card as say_card
from core.speech.say.club import PAYLOAD, No
from core.speech.say.rows import after

_NUMBERED = re.compile(r"(board|again)_([1-9][0-9]{0,9})")


def join(intent: JoinClub, diary: Diary) -> list[Message]:
    """Show the card of the club of this place, or of a code; nothing is joined yet."""
    club = _invited_to(intent.code, diary)
    return [club if isinstance(club, Message) else card(diary, club)]


def agree(intent: AgreeToJoin, diary: Diary) -> list[Message]:
    """Join, or let the club see what was chosen; and take part in what is on where that was wanted."""
    club = allowed(diary, intent.club)
    if isinstance(club, Message):
        return [club]
    tx, shares = diary.tx, shares_of(intent.shares & (1 << len(SHARES)) - 1)
    challenge = open_challenge(diary, club) if intent.enter else None
    if challenge is not None and _enters(diary, challenge) and not _team_fits(challenge, intent.team):
        asked = card(diary, club, shares)
        return [after((say_card.team_missing(diary.voice),), asked)]
    before = member(diary, club)
    me = _joined(diary, club, shares, intent.team) if before is None else replace(before, shares=shares)
    if isinstance(me, Message):
        return [me]
    if before is not None:
        tx.keep_shares(club.id, me.member_id, shares)
    if challenge is not None:
        take_part(diary, club, challenge, intent.team)
    if before not in (None, me):
        stir_all(tx, club.id, diary.now)
    return [say_card.joined(diary.voice, club, me, challenge, diary.today)]


def followed(payload: str) -> JoinClub | ShowBoard | NewPeriod | None:
    """Return what a link's payload asks for, None where it asks for nothing of clubs."""
    if payload.startswith(PAYLOAD):
        return JoinClub(payload)
    numbered = _NUMBERED.fullmatch(payload)
    if numbered is None or int(numbered[2]) > LARGEST:
        return None
    number = int(numbered[2])
    return ShowBoard(number) if numbered[1] == "board" else NewPeriod(number)


def before_onboarding(intent: object, diary: Diary) -> tuple[Line, ...]:
    """Note whose card somebody asks for who is still asked questions; return what is said of it."""
    match intent:
        case Start(payload) if payload.startswith(PAYLOAD):
            code = payload
        case JoinClub(code):
            pass
        case EnterChallenge():
            code = ""
        case _:
            return ()
    club = _invited_to(code, diary)
    if isinstance(club, Message):
        return club.lines
    diary.tx.invite(diary.person.id, club.id)
    return (say_card.later(diary.voice, club),)


def after_onboarding(diary: Diary) -> list[Message]:
    """Show the card that was asked for before all questions were answered."""
    invited, _ = diary.tx.invited(diary.person.id)
    club = allowed(diary, invited) if invited else None
    return [card(diary, club)] if isinstance(club, Club) else []


def _invited_to(said: str, diary: Diary) -> Club | Message:
    """Return the club that a code, else the place, is of; wrong codes are counted."""
    if not said.strip():
        club = here(diary)
        if club is None:
            return none(diary)
    else:
        found = _by_code(said, diary)
        if isinstance(found, Message):
            return found
        club = found
    if member(diary, club) is None and is_blocked(diary, club):
        return say.refused(diary.voice, No.BLOCKED, club=club.name)
    return club


def _by_code(said: str, diary: Diary) -> Club | Message:
    tx, me = diary.tx, diary.request.account
    code, standing = codes.read(said.rpartition(PAYLOAD)[2]), here(diary)
    if code is None:
        return say.refused(diary.voice, No.CODE, text=shown(said))
    if standing is not None and standing.code == code:
        return standing
    if tx.guess(me, diary.now) > codes.MOST_TRIES:
        return say.refused(diary.voice, No.TRIES)
    club = tx.club_by_code(code)
    if club is None:
        return say.refused(diary.voice, No.LINK)
    tx.forgive(me)
    return club


def _joined(diary: Diary, club: Club, shares: frozenset[Share], team: int | None) -> ClubMember | Message:
    """Let the speaker be a member by the name that the card showed; else show the card as it is now."""
    invited, alias = diary.tx.invited(diary.person.id)
    if invited != club.id or not alias:
        return card(diary, club, shares, team)
    me = ClubMember(club.id, diary.person.id, alias, shares, captain=False, joined_at=diary.now)
    if not diary.tx.join_club(me):
        return after((say_card.name_gone(diary.voice),), card(diary, club, shares, team))
    diary.tx.invite(diary.person.id, 0)
    return me


def _enters(diary: Diary, challenge: Challenge) -> bool:
    return diary.tx.entrant(challenge.id, diary.person.id) is None


def _team_fits(challenge: Challenge, team: int | None) -> bool:
    return not challenge.teams or (team is not None and team < len(challenge.teams))
