"""Every statement by which one of two joined members sleeps in clubs and the other goes on, built once."""

from sqlalchemy import Integer, bindparam, delete, exists, false, insert, select, update

from adapters.storage.club_tables import CLUB_BLOCK, CLUB_MEMBER, DEPARTURE, ENTRANT
from adapters.storage.entered import COUNTED, DEPARTS

_member, _entrant, _block, _departure = CLUB_MEMBER.c, ENTRANT.c, CLUB_BLOCK.c, DEPARTURE.c
_kept = bindparam("goes_on", type_=Integer)
_gone = bindparam("sleeps", type_=Integer)
_link = bindparam("of_link", type_=Integer)
_theirs, _mine = CLUB_MEMBER.alias("theirs"), CLUB_MEMBER.alias("mine")
_entered, _barred = ENTRANT.alias("entered"), CLUB_BLOCK.alias("barred")
_departed = DEPARTURE.alias("departed")

SLEEP = (
    update(CLUB_MEMBER).where(_member.member_id == _gone).values(asleep=True),
    update(ENTRANT).where(_entrant.member_id == _gone).values(asleep=True),
)

_COPIED = ("alias", "alias_key", "shares", "captain", "joined_at")
_FREE = (
    ~exists().where(_mine.c.club_id == _theirs.c.club_id, _mine.c.member_id == _kept),
    ~exists().where(_barred.c.club_id == _theirs.c.club_id, _barred.c.member_id == _kept),
)
COPY_MEMBERS = insert(CLUB_MEMBER).from_select(
    ["club_id", "member_id", *_COPIED, "asleep", "link"],
    select(_theirs.c.club_id, _kept, *(_theirs.c[name] for name in _COPIED), false(), _link).where(
        _theirs.c.member_id == _gone, *_FREE
    ),
    include_defaults=False,
)
LEND = (
    update(CLUB_MEMBER)
    .where(
        _member.member_id == _kept,
        ~_member.captain,
        _member.club_id.in_(select(_theirs.c.club_id).where(_theirs.c.member_id == _gone, _theirs.c.captain)),
    )
    .values(captain=True, lent=_link)
)
COPY_ENTRANTS = insert(ENTRANT).from_select(
    ["challenge_id", "club_id", "member_id", "alias_key", *COUNTED, "asleep", "link"],
    select(
        _entrant.challenge_id,
        _entrant.club_id,
        _kept,
        _mine.c.alias_key,
        *(_entrant[name] for name in COUNTED),
        false(),
        _link,
    )
    .join_from(ENTRANT, _mine, _mine.c.club_id == _entrant.club_id)
    .where(
        _entrant.member_id == _gone,
        _mine.c.member_id == _kept,
        ~exists().where(_entered.c.challenge_id == _entrant.challenge_id, _entered.c.member_id == _kept),
    ),
    include_defaults=False,
)
# A person counts once: where they take part, by that; else by what they left, their own before the other's.
DEPARTURES = (
    update(DEPARTURE).where(_departure.member_id == _gone).values(asleep=True),
    update(DEPARTURE)
    .where(
        _departure.member_id == _kept,
        exists().where(
            _entered.c.challenge_id == _departure.challenge_id,
            _entered.c.member_id == _kept,
            ~_entered.c.asleep,
        ),
    )
    .values(asleep=True),
    insert(DEPARTURE).from_select(
        ["challenge_id", "member_id", *DEPARTS, "asleep", "link"],
        select(
            _departed.c.challenge_id, _kept, *(_departed.c[name] for name in DEPARTS), false(), _link
        ).where(
            _departed.c.member_id == _gone,
            *(
                ~exists().where(one.c.challenge_id == _departed.c.challenge_id, one.c.member_id == _kept)
                for one in (_entered, DEPARTURE.alias("own"))
            ),
        ),
        include_defaults=False,
    ),
)
COPY_BLOCKS = insert(CLUB_BLOCK).from_select(
    ["club_id", "member_id", "alias", "link"],
    select(_block.club_id, _kept, _block.alias, _link).where(
        _block.member_id == _gone,
        ~exists().where(_mine.c.club_id == _block.club_id, _mine.c.member_id == _kept),
        ~exists().where(_barred.c.club_id == _block.club_id, _barred.c.member_id == _kept),
    ),
    include_defaults=False,
)

DROP_COPIES = tuple(
    delete(table).where(table.c.member_id == _kept, table.c.link == _link)
    for table in (ENTRANT, CLUB_MEMBER, DEPARTURE, CLUB_BLOCK)
)
TAKE_BACK = (
    update(CLUB_MEMBER)
    .where(_member.member_id == _kept, _member.lent == _link)
    .values(captain=False, lent=None)
)
ASLEEP = (
    select(_member.club_id, _member.alias, _member.alias_key)
    .where(_member.member_id == _gone, _member.asleep)
    .order_by(_member.club_id)
)
HELD = select(_mine.c.member_id).where(
    _mine.c.club_id == bindparam("of_club"), _mine.c.alias_key == bindparam("key"), ~_mine.c.asleep
)
WAKE = (
    update(CLUB_MEMBER)
    .where(_member.club_id == bindparam("of_club"), _member.member_id == _gone)
    .values(asleep=False, alias=bindparam("new_alias"), alias_key=bindparam("key"))
)
WAKE_ENTRANTS = update(ENTRANT).where(_entrant.member_id == _gone).values(asleep=False)
WAKE_DEPARTURES = update(DEPARTURE).where(_departure.member_id.in_((_gone, _kept))).values(asleep=False)
