"""What follows from who is in a club and where it is: captaincy, and what stands in its places."""

from datetime import datetime

from core.clubs import Club, PostKind
from core.domain.challenge import club_day
from core.linking import same
from core.ports import Transaction
from core.requests import Account


def departed(tx: Transaction, platform: str, place: str, account: Account) -> None:
    """Note that somebody left a shared place: captain no more of its clubs, but a member as before.

    A captain stays one who has an account on another platform on which the club is.
    """
    member_id = tx.member_of(account)
    known = {one.platform for one in tx.accounts(member_id) if not same(one, account)} if member_id else set()
    for club in tx.clubs_in(platform, place) if member_id else ():
        me = tx.membership(club.id, member_id)
        elsewhere = {one.platform for one in tx.places_of(club.id)} - {platform}
        if me is not None and me.captain and not known & elsewhere:
            tx.keep_captaincy(club.id, member_id, False)


def leave_club(tx: Transaction, club_id: int, member_id: int, now: datetime) -> None:
    """Let a member leave a club: nothing of them is seen there from then on, old boards included."""
    tx.leave_club(club_id, member_id)
    stir_all(tx, club_id, now)


def stir_all(tx: Transaction, club_id: int, now: datetime) -> None:
    """Look again at all that stands of a club, also of challenges long closed."""
    for challenge in tx.challenges_of(club_id):
        tx.stir(challenge.id, now)


def returned(tx: Transaction, platform: str, place: str, now: datetime) -> None:
    """Note that we may write again in a place, and in what lies in it: what is on stands there again."""
    tx.open_left(platform, place, now)
    for club in tx.clubs_in(platform, place):
        for one in tx.places_of(club.id):
            if one.platform == platform and f"{one.place}/".startswith(f"{place}/"):
                reopen(tx, club, platform, one.place, now)


def reopen(tx: Transaction, club: Club, platform: str, place: str, now: datetime) -> None:
    """Open a place of a club again, where it was shut: what stands there is looked at again."""
    known = next(
        (one for one in tx.places_of(club.id) if (one.platform, one.place) == (platform, place)), None
    )
    if known is not None and known.shut_at is not None:
        tx.connect(club.id, platform, place)
        post_what_is_on(tx, club, now)
        stir_all(tx, club.id, now)


def post_what_is_on(tx: Transaction, club: Club, now: datetime) -> None:
    """Let the challenge that is on stand in every place where it does not yet."""
    challenge = tx.challenge_of(club.id)
    if challenge is not None:
        begun = club_day(now, club.zone) >= challenge.start
        tx.post(challenge.id, (PostKind.BOARD if begun else PostKind.ANNOUNCED,), now)
