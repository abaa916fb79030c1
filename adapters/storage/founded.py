"""Every statement about clubs and the places in which they are, built once."""

from sqlalchemy import bindparam, delete, func, insert, select, update

from adapters.storage.club_tables import (
    CHALLENGE,
    CLUB,
    CLUB_BLOCK,
    CLUB_MEMBER,
    CLUB_PLACE,
    DEPARTURE,
    INVITATION,
    POST,
)

_club, _place, _member = CLUB.c, CLUB_PLACE.c, CLUB_MEMBER.c
_CLUB = (
    _club.id,
    _club.name,
    _club.zone,
    _club.code,
    _club.language,
    _club.board_day,
    _club.board_at,
    _club.quiet,
)
PLACE = (
    _place.id,
    _place.club_id,
    _place.platform,
    _place.place,
    _place.shut_at,
    _place.new_on,
    _place.new,
    _place.edited_at,
)
_OF_CLUB = _club.id == bindparam("of_club")
# An ended club is found for its last words alone.
EVER = select(*_CLUB).where(_OF_CLUB)
_CLUBS = select(*_CLUB).where(_club.ended_at.is_(None))

FOUND = insert(CLUB).returning(*_CLUB)
BY_ID = _CLUBS.where(_OF_CLUB)
HOLD = BY_ID.with_for_update(key_share=True)
BY_CODE = _CLUBS.where(_club.code == bindparam("of_code"))
IN_PLACE = _CLUBS.join_from(CLUB, CLUB_PLACE).where(
    _place.platform == bindparam("of_platform"),
    _place.place == bindparam("of_place"),
    _place.left_at.is_(None),
)
OF_MEMBER = (
    _CLUBS.join_from(CLUB, CLUB_MEMBER)
    .where(_member.member_id == bindparam("of_member"), ~_member.asleep)
    .order_by(_member.joined_at, _club.id)
)
KEEP = (
    update(CLUB)
    .where(_OF_CLUB)
    .values(
        name=bindparam("name"),
        zone=bindparam("zone"),
        code=bindparam("code"),
        language=bindparam("language"),
        board_day=bindparam("board_day"),
        board_at=bindparam("board_at"),
        quiet=bindparam("quiet"),
    )
)
# What of it needs no last words goes at once; entrants go with the members.
_END = (
    update(CLUB)
    .where(_OF_CLUB)
    .values(ended_at=bindparam("at", type_=_club.ended_at.type), offer=None, offer_until=None)
)
_CHALLENGES = select(CHALLENGE.c.id).where(CHALLENGE.c.club_id == bindparam("of_club"))
LET_GO = (
    *(
        delete(table).where(table.c.club_id == bindparam("of_club"))
        for table in (CLUB_MEMBER, CLUB_BLOCK, INVITATION)
    ),
    delete(DEPARTURE).where(DEPARTURE.c.challenge_id.in_(_CHALLENGES)),
)
_CALL_OFF = (
    update(CHALLENGE)
    .where(
        CHALLENGE.c.club_id == bindparam("of_club"),
        CHALLENGE.c.closed_at.is_(None),
        CHALLENGE.c.cancelled_at.is_(None),
    )
    .values(cancelled_at=bindparam("at", type_=CHALLENGE.c.cancelled_at.type), next_at=None)
)
ENDED = (_CALL_OFF, _END)
OFFER = update(CLUB).where(_OF_CLUB).values(offer=bindparam("offer"), offer_until=bindparam("offer_until"))
TAKE_OFFER = (
    update(CLUB)
    .where(_club.offer == bindparam("digest"), _club.offer_until > bindparam("now"))
    .values(offer=None, offer_until=None)
    .returning(*_CLUB)
)

_PLACES = select(*PLACE)
_IN = (_place.platform == bindparam("of_platform"), _place.place == bindparam("of_place"))
_HERE = (*_IN, _place.left_at.is_(None))
PLACES_OF = _PLACES.where(_place.club_id == bindparam("of_club"), _place.left_at.is_(None)).order_by(
    _place.id
)
PLACES = _PLACES.where(_place.id.in_(bindparam("ids", expanding=True)))
# Locked: what is posted there from then on is not lost to whoever shuts it.
PLACE_HERE = _PLACES.where(*_HERE).with_for_update(key_share=True)
# The budget is the place's, whichever club is there.
COUNTED_HERE = (
    select(_place.new_on, _place.new, _place.edited_at).where(*_IN).order_by(_place.id.desc()).limit(1)
)
REOPEN = update(CLUB_PLACE).where(_place.id == bindparam("of_id")).values(shut_at=None)
# What never came to stand there while it was shut may be posted as if for the first time.
DROP_UNPOSTED = delete(POST).where(POST.c.place_id == bindparam("of_id"), POST.c.memo == "")
DISCONNECT = (
    update(CLUB_PLACE)
    .where(*_HERE)
    .values(left_at=bindparam("at", type_=_place.left_at.type))
    .returning(_place.id, _place.shut_at)
)
DROP_PLACE = delete(CLUB_PLACE).where(_place.id == bindparam("of_id"))
_NOTHING_STANDS = ~select(POST.c.id).where(POST.c.place_id == _place.id).correlate(CLUB_PLACE).exists()
_NOTHING_COUNTS = (_place.left_at <= bindparam("counted_no_more")) | (
    _place.new_on.is_(None) & _place.edited_at.is_(None)
)
SWEEP_PLACES = delete(CLUB_PLACE).where(
    _place.left_at.is_not(None),
    (_place.left_at <= bindparam("long_ago")) | (_NOTHING_COUNTS & _NOTHING_STANDS),
)
SWEEP_CLUBS = delete(CLUB).where(
    _club.ended_at.is_not(None),
    ~select(_place.id).where(_place.club_id == _club.id).correlate(CLUB).exists(),
)
KEEP_PLACE = (
    update(CLUB_PLACE)
    .where(*_IN)
    .values(new_on=bindparam("new_on"), new=bindparam("new"), edited_at=bindparam("edited_at"))
)
# A topic lies in its group: "-100/45" in "-100".
_IN_OR_BELOW = (
    _place.platform == bindparam("of_platform"),
    (_place.place == bindparam("of_place"))
    | (func.rtrim(_place.place, "0123456789") == bindparam("of_group")),
)
SHUT = (
    update(CLUB_PLACE)
    .where(*_IN_OR_BELOW, _place.shut_at.is_(None))
    .values(shut_at=bindparam("at"))
    .returning(_place.id)
)
REST = (
    update(POST)
    .where(POST.c.place_id.in_(bindparam("ids", expanding=True)))
    .values(due_at=None, settled=True, stirred_at=None)
)
OPEN_LEFT = (
    update(CLUB_PLACE)
    .where(*_IN_OR_BELOW, _place.shut_at.is_not(None), _place.left_at.is_not(None))
    .values(shut_at=None)
    .returning(_place.id)
)
IN_OR_BELOW = (
    _CLUBS.join_from(CLUB, CLUB_PLACE)
    .where(*_IN_OR_BELOW, _place.left_at.is_(None))
    .distinct()
    .order_by(_club.id)
)
MOVING = (
    select(_place.id, _place.place, _place.left_at).where(*_IN_OR_BELOW).order_by(_place.id).with_for_update()
)
MOVE = update(CLUB_PLACE).where(_place.id == bindparam("of_id")).values(place=bindparam("new_place"))

INVITED = select(INVITATION.c.club_id, INVITATION.c.alias).where(
    INVITATION.c.member_id == bindparam("of_member")
)
UNINVITE = delete(INVITATION).where(INVITATION.c.member_id == bindparam("of_member"))
