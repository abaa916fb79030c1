"""/challenge: the one that is on, taking part in it, and leaving it."""

from core.boards import board_of
from core.clubs import Challenge, Club, Share
from core.diary import Diary
from core.domain.challenge import ChallengeKind, closes_at
from core.handlers.club_card import allowed, card
from core.handlers.clubs import captain, member, no_challenge, take_part, which
from core.intents import EnterChallenge, LeaveChallenge, ShowChallenge
from core.speech.message import Message
from core.speech.say import challenge as say
from core.speech.say.challenge import Not


def show(intent: ShowChallenge, diary: Diary) -> list[Message]:
    """Show the challenge of a club that is on or comes, else the last one, and what can be done."""
    club = which(diary, intent.club)
    if isinstance(club, Message):
        return [club]
    tx, voice = diary.tx, diary.voice
    may = member(diary, club) is not None and captain(diary, club) is None
    challenge = tx.challenge_of(club.id) or tx.last_challenge(club.id)
    if challenge is None:
        return [say.nothing(voice, club, captain=may)]
    entered = tx.entrant(challenge.id, diary.person.id) is not None
    flagged = tuple(tx.flagged(challenge.id)) if may else ()
    board = board_of(tx, club, challenge, diary.now, 0)
    return [say.overview(voice, board, entered=entered, captain=may, flagged=flagged)]


def enter(intent: EnterChallenge, diary: Diary) -> list[Message]:
    """Let a member of the club take part from today on; others see the card of the club first.

    So do members from whom a challenge for a streak shows more than they agreed to.
    """
    found = _meant(intent.challenge, diary)
    if isinstance(found, Message):
        return [found]
    club, challenge = found
    voice = diary.voice
    me = member(diary, club)
    if me is None:
        may = allowed(diary, club.id)
        return [may if isinstance(may, Message) else card(diary, club, team=intent.team)]
    if diary.tx.entrant(challenge.id, diary.person.id) is not None:
        return [say.entered_already(voice, club, challenge)]
    if diary.today > challenge.end or diary.now >= closes_at(challenge.end, club.zone):
        return [say.gone(voice, challenge)]
    if challenge.kind is ChallengeKind.STREAK and Share.STREAK not in me.shares:
        return [card(diary, club)]
    if challenge.teams and not (intent.team is not None and 0 <= intent.team < len(challenge.teams)):
        return [say.which_team(voice, challenge)]
    entrant = take_part(diary, club, challenge, intent.team)
    return [say.entered(voice, club, challenge, entrant.joined_on, entrant.team)]


def leave(intent: LeaveChallenge, diary: Diary) -> list[Message]:
    """Ask whether the speaker takes no further part, and let them: their row vanishes at once."""
    found = _meant(intent.challenge, diary, joined=True)
    if isinstance(found, Message):
        return [found]
    _, challenge = found
    if diary.tx.entrant(challenge.id, diary.person.id) is None:
        return [say.refused(diary.voice, Not.IN)]
    if not intent.sure:
        return [say.ask_to_leave(diary.voice, challenge)]
    diary.tx.leave_challenge(challenge.id, diary.person.id)
    diary.tx.stir(challenge.id, diary.now)
    return [say.left(diary.voice, challenge)]


def _meant(challenge_id: int, diary: Diary, *, joined: bool = False) -> tuple[Club, Challenge] | Message:
    """The challenge of an id, else the one that is on in the club that is meant, open as it is."""
    tx, voice = diary.tx, diary.voice
    if challenge_id:
        challenge = tx.challenge(challenge_id)
        club = which(diary, challenge.club_id) if challenge else None
        if challenge is None or club is None or challenge.announced_at is None:
            return say.refused(voice, Not.NONE)
        if isinstance(club, Message):
            return club
    else:
        mine = [one for one, _ in tx.entered(diary.person.id)] if joined else []
        club = which(diary, mine[0].club_id if len(mine) == 1 else 0)
        if isinstance(club, Message):
            return club
        challenge = tx.challenge_of(club.id)
        if challenge is None:
            return no_challenge(diary, club)
    if challenge.closed_at is not None or challenge.cancelled_at is not None:
        return say.gone(voice, challenge)
    return club, challenge
