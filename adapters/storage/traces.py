"""Every statement about what is stored of a person as a whole, made from the tables themselves.

Most rows belong to a member by a key, and go with the member. What names a chat account without such a key
stands in ``TRACES``, and what names a member by a bare number in ``NUMBERED``: a test holds that there is no
more.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    BindParameter,
    Column,
    ColumnElement,
    Select,
    Table,
    and_,
    bindparam,
    delete,
    or_,
    select,
    update,
)

from adapters.storage.tables import ACCOUNT, GUESS, INVITE, LINK, MEMBER, UPLOAD, metadata

_member, _link, _guess = MEMBER.c, LINK.c, GUESS.c


@dataclass(frozen=True, slots=True)
class Trace:
    """Columns of a table that name a chat account: its platform, its id, and whatever tells more of it."""

    platform: Column[str]
    account: Column[str]
    told: tuple[Column[str], ...] = ()

    @property
    def columns(self) -> tuple[Column[str], ...]:
        """All of them."""
        return (self.platform, self.account, *self.told)

    def names(self) -> ColumnElement[bool]:
        """Hold for rows that name the account asked for."""
        return and_(self.platform == bindparam("of_platform"), self.account == bindparam("of_account"))


TRACES: Mapping[Table, tuple[Trace, ...]] = {
    LINK: (
        Trace(_link.platform, _link.account_id, (_link.name,)),
        Trace(_link.other_platform, _link.other_account_id, (_link.other_name,)),
    ),
    GUESS: (Trace(_guess.platform, _guess.account_id),),
}
# Members by their bare number; ``moved`` holds accounts that are others' than those of the row.
NUMBERED = {LINK: (_link.dormant,)}
# Never shown: what a code was made into is a key like the code.
DIGESTS = (_link.code,)
_ids: BindParameter[list[int]] = bindparam("ids", expanding=True)
_before: BindParameter[datetime] = bindparam("before")
_now: BindParameter[datetime] = bindparam("now")
_most: BindParameter[int] = bindparam("most")


def keys(table: Table) -> Sequence[Column[int]]:
    """Return the columns by which the rows of a table belong to a member."""
    if table is MEMBER:
        return (_member.id,)
    return [key.parent for key in table.foreign_keys if key.column is _member.id]


def of_members(table: Table) -> Select[tuple[object, ...]] | None:
    """Select the rows of a table that belong to members by a key, None where none do."""
    theirs = [key.in_(_ids) for key in keys(table)]
    return select(table).where(or_(*theirs)).order_by(*table.primary_key) if theirs else None


def of_account(table: Table) -> Select[tuple[object, ...]] | None:
    """Select the rows of a table that name an account, None where none do."""
    named = [one.names() for one in TRACES.get(table, ())]
    return select(table).where(or_(*named)).order_by(*table.primary_key) if named else None


TABLES = tuple(metadata.tables.values())
ASLEEP = select(_link.dormant).where(_link.member_id.in_(_ids), _link.dormant.is_not(None))
ACCOUNTS = select(ACCOUNT.c.platform, ACCOUNT.c.account_id).where(ACCOUNT.c.member_id.in_(_ids))
LEAVE = update(MEMBER).where(_member.id == bindparam("of_member")).values(leaving_at=bindparam("at"))
LEAVING = (
    select(_member.id)
    .where(_member.leaving_at.is_not(None), _member.leaving_at <= _before)
    .order_by(_member.leaving_at)
    .limit(_most)
    .with_for_update(skip_locked=True)
)

_TOUCHED = or_(*(one.names() for one in TRACES[LINK]))
# A joining of others stays, as somebody may sleep by it; this account is not in it any more.
FORGET = (
    delete(GUESS).where(TRACES[GUESS][0].names()),
    delete(LINK).where(_TOUCHED, _link.state != "joined"),
    *(update(LINK).where(one.names()).values(dict.fromkeys(one.columns, "")) for one in TRACES[LINK]),
)
# What an id may have of wildcards finds too much, never too little: this escapes nothing, as no JSON has it.
_NO_ESCAPE = "\x1b"
_MOVED = _link.moved.contains(bindparam("account_in_json"), escape=_NO_ESCAPE)
MOVED = select(_link.id, _link.moved).where(_MOVED)
KEEP_MOVED = update(LINK).where(_link.id == bindparam("of_link")).values(moved=bindparam("new_moved"))
ERASE = delete(MEMBER).where(_member.id.in_(_ids))

DROP_UPLOAD_OF = delete(UPLOAD).where(UPLOAD.c.member_id == bindparam("of_member"))
ADD_UPLOAD = UPLOAD.insert().returning(UPLOAD.c.id)
UPLOAD_BY_ID = select(UPLOAD).where(UPLOAD.c.id == bindparam("of_upload"))
DROP_UPLOAD = delete(UPLOAD).where(UPLOAD.c.id == bindparam("of_upload"))
FORGET_UPLOADS = delete(UPLOAD).where(
    UPLOAD.c.id.in_(select(UPLOAD.c.id).where(UPLOAD.c.at < _before).order_by(UPLOAD.c.at).limit(_most))
)
LET_IN = INVITE.insert()
ADMIT = (
    update(INVITE)
    .where(INVITE.c.code == bindparam("digest"), INVITE.c.uses > 0, INVITE.c.until > _now)
    .values(uses=INVITE.c.uses - 1)
    .returning(INVITE.c.uses)
)
FORGET_INVITES = delete(INVITE).where((INVITE.c.until <= _now) | (INVITE.c.uses <= 0))
