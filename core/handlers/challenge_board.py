"""Near me: one's own place on the board, two above, two below."""

from dataclasses import replace

from core.boards import AROUND, SHOWN, board_of, results
from core.diary import Diary
from core.handlers.clubs import member, no_challenge, which
from core.intents import ShowBoard
from core.speech.message import Message
from core.speech.say import board as say_board


def show(intent: ShowBoard, diary: Diary) -> list[Message]:
    """Show a member of the club their neighbourhood; who takes no part sees the first places."""
    club = which(diary, intent.club)
    if isinstance(club, Message):
        return [club]
    tx, voice = diary.tx, diary.voice
    challenge = tx.challenge_of(club.id) or tx.last_challenge(club.id)
    if challenge is None:
        return [no_challenge(diary, club)]
    near = tx.near(challenge.id, diary.person.id, AROUND)
    if not near:
        board = board_of(tx, club, challenge, diary.now, SHOWN)
        return [say_board.outside(voice, board, member=member(diary, club) is not None)]
    rows = results(tx, challenge, near)
    mine = next(row for row, one in zip(rows, near, strict=True) if one.entrant.member_id == diary.person.id)
    return [say_board.near(voice, replace(board_of(tx, club, challenge, diary.now, 0), rows=rows), mine)]
