"""/club: what there is and what can be done; and leaving it."""

from core.clubs import Club
from core.diary import Diary
from core.handlers.clubs import member, open_challenge, which
from core.intents import LeaveClub, ShowClub
from core.membership import leave_club
from core.speech.message import Message
from core.speech.say import club as say
from core.speech.say.club import No


def show(intent: ShowClub, diary: Diary) -> list[Message]:
    """Show the club that is meant."""
    club = which(diary, intent.club)
    return [club if isinstance(club, Message) else overview(diary, club)]


def overview(diary: Diary, club: Club) -> Message:
    """Tell who a club is and what the speaker can do there."""
    tx, me = diary.tx, member(diary, club)
    seen = say.Seen(
        club,
        me,
        tx.count_members(club.id),
        tuple(one.alias for one in tx.captains_of(club.id)),
        len(tx.places_of(club.id)),
        open_challenge(diary, club),
    )
    return say.overview(diary.voice, seen, diary.doors)


def leave(intent: LeaveClub, diary: Diary) -> list[Message]:
    """Ask whether the speaker leaves a club, and let them: nothing of them is seen from then on."""
    club = which(diary, intent.club)
    if isinstance(club, Message):
        return [club]
    me = member(diary, club)
    if me is None:
        return [say.refused(diary.voice, No.MEMBER, club=club.name)]
    if not intent.sure:
        last = [one.member_id for one in diary.tx.captains_of(club.id)] == [me.member_id]
        return [say.ask_to_leave(diary.voice, club, me, last=last)]
    leave_club(diary.tx, club.id, me.member_id, diary.now)
    return [say.left(diary.voice, club)]
