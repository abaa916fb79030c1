"""The name by which a club knows a member, changed in words."""

from core.clubs import Club
from core.diary import Diary
from core.handlers import club_card
from core.handlers.clubs import member, which
from core.intents import ChangeAlias
from core.membership import stir_all
from core.reading.alarm import heard
from core.reading.answers import leaves
from core.reading.clubs import read_alias
from core.reading.logline import read_log
from core.reading.problem import Unread
from core.reading.text import shown
from core.speech.message import Message
from core.speech.say import club as say
from core.speech.say import club_card as say_card
from core.speech.say.club import No

AWAITED = "alias."  # the question left open; behind it its club, and what was chosen on the card


def change(intent: ChangeAlias, diary: Diary) -> list[Message]:
    """Ask for another name, or take one."""
    club = club_card.allowed(diary, intent.club) if intent.club else which(diary)
    if isinstance(club, Message):
        return [club]
    me = member(diary, club)
    if me is None and diary.tx.invited(diary.person.id)[0] != club.id:
        return [say.refused(diary.voice, No.MEMBER, club=club.name)]
    shares = intent.shares or (say_card.bits(me.shares) if me else 0)
    if intent.name.strip():
        return [_named(diary, club, intent.name, shares)]
    diary.await_answer(f"{AWAITED}{club.id}.{shares}")
    return [say_card.ask_alias(diary.voice, club, shares)]


def answer(text: str, diary: Diary) -> list[Message] | None:
    """Take words as the name that was asked for, None where none was, or where they mean something else."""
    waiting = diary.person.awaiting
    if not waiting.startswith(AWAITED) or heard(text) is not None:
        return None
    if not isinstance(read_log(text, diary.today, diary.member.settings.units), Unread):
        diary.await_answer("")
        return None
    number, _, shares = waiting.removeprefix(AWAITED).partition(".")
    club = club_card.allowed(diary, int(number))
    if isinstance(club, Message):
        diary.await_answer("")
        return [club]
    if leaves(text):
        diary.await_answer("")
        return [club_card.card(diary, club, club_card.shares_of(int(shares)))]
    return [_named(diary, club, text, int(shares))]


def _named(diary: Diary, club: Club, text: str, shares: int) -> Message:
    alias, me = read_alias(text), member(diary, club)
    if alias is None:
        return say_card.unfit_alias(diary.voice, club, shown(text), shares)
    if club_card.is_taken(diary, club, alias):
        return say_card.taken_alias(diary.voice, club, alias, shares)
    if me is None:
        diary.await_answer("")
        diary.tx.invite(diary.person.id, club.id, alias)
        return club_card.card(diary, club, club_card.shares_of(shares))
    if not diary.tx.keep_alias(club.id, me.member_id, alias):
        return say_card.taken_alias(diary.voice, club, alias, shares)
    diary.await_answer("")
    stir_all(diary.tx, club.id, diary.now)
    return say_card.renamed(diary.voice, club, alias)
