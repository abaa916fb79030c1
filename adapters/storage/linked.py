"""Every statement about the joining of accounts, built once."""

from sqlalchemy import (
    BindParameter,
    and_,
    bindparam,
    delete,
    exists,
    func,
    insert,
    literal,
    or_,
    select,
    update,
)

from adapters.storage.tables import ACCOUNT, GUESS, LINK, MEMBER

_link, _guess, _account = LINK.c, GUESS.c, ACCOUNT.c
_of_member: BindParameter[int] = bindparam("of_member")
_OPEN, _OVER = "open", "over"

OPEN_LINK = insert(LINK)
FORGET_OPEN = delete(LINK).where(_link.member_id == _of_member, _link.state == _OPEN)
END_LINKS = (
    update(LINK)
    .where(_link.member_id == _of_member, _link.state.in_(("claimed", "asked")))
    .values(state=_OVER)
)
CLAIM = (
    update(LINK)
    .where(_link.code == bindparam("digest"), _link.state == _OPEN, _link.until > bindparam("now"))
    .values(
        state="claimed",
        until=bindparam("new_until"),
        other_platform=bindparam("by_platform"),
        other_account_id=bindparam("by_account"),
        other_name=bindparam("by_name"),
    )
    .returning(*_link)
)
BY_CODE = select(LINK).where(_link.code == bindparam("digest"))
BY_ID = select(LINK).where(_link.id == bindparam("of_link")).with_for_update()
OF_MEMBER = (
    select(LINK)
    .where(_link.member_id == _of_member, _link.state == bindparam("in_state"))
    .order_by(func.coalesce(_link.joined_at, _link.until).desc(), _link.id.desc())
)
_FIRST = and_(_link.platform == bindparam("of_platform"), _link.account_id == bindparam("of_account"))
_OTHER = and_(
    _link.other_platform == bindparam("of_platform"), _link.other_account_id == bindparam("of_account")
)
WITH_ACCOUNT = select(LINK).where(or_(_FIRST, _OTHER)).order_by(_link.id.desc()).limit(1)
KEEP = (
    update(LINK)
    .where(_link.id == bindparam("of_link"))
    .values(
        member_id=bindparam("new_member"),
        state=bindparam("new_state"),
        until=bindparam("new_until"),
        joined_at=bindparam("new_joined_at"),
        dormant=bindparam("new_dormant"),
        moved=bindparam("new_moved"),
        action=bindparam("new_action"),
    )
)
_OF_ACCOUNT = (_account.platform == bindparam("of_platform"), _account.account_id == bindparam("of_account"))
REHOUSE = update(ACCOUNT).where(*_OF_ACCOUNT).values(member_id=bindparam("new_member"))
FORGET_ACCOUNT = delete(ACCOUNT).where(*_OF_ACCOUNT)
FORGIVE = (
    update(GUESS)
    .where(_guess.platform == bindparam("of_platform"), _guess.account_id == bindparam("of_account"))
    .values(count=_guess.count - 1)
)

_ASLEEP = (
    select(_link.dormant)
    .where(_link.dormant.is_not(None), _link.joined_at < bindparam("before"))
    .order_by(_link.joined_at)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
# A member of whom an account is left does not sleep, whatever a joining says.
ERASE = (
    delete(MEMBER)
    .where(MEMBER.c.id.in_(_ASLEEP), ~exists().where(_account.member_id == MEMBER.c.id))
    .returning(MEMBER.c.id)
)
ERASED = update(LINK).where(_link.dormant.in_(bindparam("ids", expanding=True))).values(dormant=None)
# Said as in the index, which serves no value that is only bound.
_SETTLED = _link.state != literal("joined", literal_execute=True)
FORGET_LINKS = delete(LINK).where(
    _link.id.in_(
        select(_link.id)
        .where(_SETTLED, _link.dormant.is_(None), _link.until < bindparam("before"))
        .order_by(_link.until)
        .limit(bindparam("most"))
        .with_for_update(skip_locked=True)
    )
)
FORGET_GUESSES = delete(GUESS).where(
    _guess.since.in_(
        select(_guess.since)
        .where(_guess.since < bindparam("before"))
        .order_by(_guess.since)
        .limit(bindparam("most"))
    )
)
