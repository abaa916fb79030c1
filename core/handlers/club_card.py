"""The card of a club: by which name, and what it sees of a member. It changes nothing by itself."""

from itertools import count

from core.clubs import Club, Share
from core.diary import Diary
from core.handlers.clubs import here, member, open_challenge
from core.intents import DeclineClub, SetShares
from core.reading.clubs import LONGEST_ALIAS, kept_of
from core.speech.message import Message
from core.speech.say import club as say
from core.speech.say import club_card as say_card
from core.speech.say.club import No
from core.speech.say.club_card import Card

SHARES = tuple(Share)  # a bit each, the first the lowest


def set_shares(intent: SetShares, diary: Diary) -> list[Message]:
    """Show the card with these chosen, or as it stands."""
    club = allowed(diary, intent.club)
    if isinstance(club, Message):
        return [club]
    return [card(diary, club, shares_of(intent.shares), intent.team)]


def decline(intent: DeclineClub, diary: Diary) -> list[Message]:
    """Tell that nothing was joined; the card can be opened again."""
    club = allowed(diary, intent.club)
    return [club if isinstance(club, Message) else say_card.declined(diary.voice, club)]


def allowed(diary: Diary, club_id: int) -> Club | Message:
    """Return a club whose card the speaker may see: its own, the place's, or one whose link they followed."""
    club = diary.tx.club(club_id)
    if club is None:
        return say.refused(diary.voice, No.CLUB)
    if member(diary, club) is not None:
        return club
    if here(diary) != club and diary.tx.invited(diary.person.id)[0] != club.id:
        return say.refused(diary.voice, No.CLUB)
    return say.refused(diary.voice, No.BLOCKED, club=club.name) if is_blocked(diary, club) else club


def is_blocked(diary: Diary, club: Club) -> bool:
    """Tell whether a club lets the speaker in no more."""
    return any(blocked == diary.person.id for blocked, _ in diary.tx.blocked(club.id))


def card(
    diary: Diary, club: Club, shares: frozenset[Share] | None = None, team: int | None = None
) -> Message:
    """Show what a club sees of the speaker, and the button that agrees; ``shares`` None is as it stands.

    The name on it is kept for who is no member yet, so that they join by what they saw.
    """
    me, challenge = member(diary, club), open_challenge(diary, club)
    shown = shares if shares is not None else me.shares if me else frozenset()
    entered = challenge is not None and diary.tx.entrant(challenge.id, diary.person.id) is not None
    alias = me.alias if me else _invited(diary, club)
    to_enter = None if entered else challenge
    chosen = team if to_enter and team is not None and team < len(to_enter.teams) else None
    return say_card.card(diary.voice, Card(club, alias, shown, me is not None, to_enter, chosen))


def shares_of(bits: int) -> frozenset[Share]:
    """Return what a button's bits choose."""
    return frozenset(share for at, share in enumerate(SHARES) if bits >> at & 1)


def free_alias(diary: Diary, club: Club) -> str:
    """Return a name for the speaker that nobody has in a club: that of the account, else with a number."""
    base = kept_of(diary.person.account.name) or diary.voice.text("club-somebody")
    for number in count(1):
        tail = f" {number}" if number > 1 else ""
        alias = f"{base[: LONGEST_ALIAS - len(tail)].rstrip()}{tail}"
        if not is_taken(diary, club, alias):
            return alias
    raise AssertionError("numbers do not end")


def is_taken(diary: Diary, club: Club, alias: str) -> bool:
    """Tell whether another member of a club has this name, case aside."""
    named = diary.tx.members_named(club.id, alias)
    return any(one.alias.casefold() == alias.casefold() and one.member_id != diary.person.id for one in named)


def _invited(diary: Diary, club: Club) -> str:
    """The name by which the speaker is going to join, noted."""
    invited, alias = diary.tx.invited(diary.person.id)
    if invited != club.id or not alias or is_taken(diary, club, alias):
        alias = free_alias(diary, club)
        diary.tx.invite(diary.person.id, club.id, alias)
    return alias
