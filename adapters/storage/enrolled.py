"""Every statement about who is in a club and who is let in no more, built once.

Who sleeps keeps their rows, which count nowhere; what was copied from them says for which joining.
"""

from sqlalchemy import BindParameter, Boolean, bindparam, case, delete, exists, func, select, text, update

from adapters.storage.club_tables import CLUB_BLOCK, CLUB_MEMBER
from adapters.storage.tables import LINK

_member, _block = CLUB_MEMBER.c, CLUB_BLOCK.c
MEMBER = (
    _member.club_id,
    _member.member_id,
    _member.alias,
    _member.shares,
    _member.captain,
    _member.joined_at,
)
_OF_CLUB = _member.club_id == bindparam("of_club")
_OF_MEMBER = _member.member_id == bindparam("of_member")
_AWAKE = text("NOT club_member.asleep")  # said as in the index
_MEMBERS = select(*MEMBER).where(_OF_CLUB, _AWAKE)

BY_ID = _MEMBERS.where(_OF_MEMBER)
PAGE = (
    _MEMBERS.order_by(_member.captain.desc(), _member.alias_key)
    .limit(bindparam("most"))
    .offset(bindparam("offset"))
)
NAMED = _MEMBERS.where(_member.alias_key == bindparam("key"))
BEGINNING = (
    _MEMBERS.where(_member.alias_key >= bindparam("key"), _member.alias_key < bindparam("beyond"))
    .order_by(_member.alias_key)
    .limit(bindparam("most"))
)
COUNT = select(func.count()).select_from(CLUB_MEMBER).where(_OF_CLUB, _AWAKE)
CAPTAINS = _MEMBERS.where(text("club_member.captain")).order_by(_member.alias_key)
_other = CLUB_MEMBER.alias("other")
_TAKEN = exists().where(
    _other.c.club_id == bindparam("of_club"),
    _other.c.alias_key == bindparam("key"),
    _other.c.member_id != bindparam("of_member"),
    text("NOT other.asleep"),
)
# Each by itself, so that nothing that somebody else changes meanwhile is taken back.
_ONE = update(CLUB_MEMBER).where(_OF_CLUB, _OF_MEMBER)
RENAME = (
    _ONE.where(~_TAKEN)
    .values(alias=bindparam("new_alias"), alias_key=bindparam("key"))
    .returning(_member.member_id)
)
SHARE = _ONE.values(shares=bindparam("new_shares"))
_LEADS: BindParameter[bool] = bindparam("leads", type_=Boolean)
LEAD = _ONE.values(captain=_LEADS, lent=case((_LEADS, _member.lent), else_=None)).returning(_member.member_id)
LEAVE = delete(CLUB_MEMBER).where(_OF_CLUB, _member.member_id.in_(bindparam("ids", expanding=True)))

UNBLOCK = delete(CLUB_BLOCK).where(
    _block.club_id == bindparam("of_club"), _block.member_id.in_(bindparam("ids", expanding=True))
)
_SLEEPING = select(LINK.c.dormant).where(LINK.c.dormant.is_not(None))
BLOCKED = (
    select(_block.member_id, _block.alias)
    .where(_block.club_id == bindparam("of_club"), _block.member_id.not_in(_SLEEPING))
    .order_by(_block.alias, _block.member_id)
)
# Who sleeps for the sake of a member.
SLEEPERS = (
    select(LINK.c.dormant)
    .where(LINK.c.member_id == bindparam("of_member"), LINK.c.dormant.is_not(None))
    .order_by(LINK.c.dormant)
)
