"""Every statement the storage runs, built once; SQLAlchemy keeps the compiled text.

On PostgreSQL a member's row is locked when read, so that one person's requests come one after the other;
on SQLite a whole transaction has the database to itself, and SQLAlchemy leaves the lock out. The lock lets
rows that point to the member be written meanwhile.
"""

from dataclasses import dataclass
from functools import cache
from importlib import import_module

from sqlalchemy import (
    BindParameter,
    Executable,
    and_,
    bindparam,
    case,
    delete,
    false,
    func,
    insert,
    literal,
    select,
    true,
    update,
)

from adapters.storage.tables import ACCOUNT, ENTRY, ERRAND, EVENT, GUESS, MEMBER, REQUEST
from core.records import LINK_ACTION

_member, _account, _event = MEMBER.c, ACCOUNT.c, EVENT.c
_entry, _request = ENTRY.c, REQUEST.c
_of_member: BindParameter[int] = bindparam("of_member")
_ids: BindParameter[list[int]] = bindparam("ids", expanding=True)

_PEOPLE = (
    select(
        _member.id,
        _account.platform,
        _account.account_id,
        _account.name,
        _member.snapshot,
        _member.snapshot_since,
        _member.awaiting,
        _member.silent,
        _account.lost_at,
        _account.place,
        _account.notice,
        _member.leaving_at,
    )
    .select_from(ACCOUNT.join(MEMBER))
    .with_for_update(of=(MEMBER, ACCOUNT), key_share=True)
)
PERSON = _PEOPLE.where(
    _account.platform == bindparam("of_platform"), _account.account_id == bindparam("of_account")
)
# By accounts that can be reached first, then by the platform that is asked for.
_PREFERRED = (
    and_(_account.lost_at.is_not(None), _account.place == ""),
    _account.platform != bindparam("of_platform"),
    _account.platform,
)
PERSON_BY_ID = _PEOPLE.where(_member.id == _of_member).order_by(*_PREFERRED).limit(1)
PEOPLE = _PEOPLE.where(_member.id.in_(_ids)).order_by(_member.id, *_PREFERRED)
ADD_MEMBER = insert(MEMBER).returning(_member.id)
DROP_MEMBER = delete(MEMBER).where(_member.id == _of_member)
_OF_ACCOUNT = (_account.platform == bindparam("of_platform"), _account.account_id == bindparam("of_account"))
MEMBER_OF = select(_account.member_id).where(*_OF_ACCOUNT)
RENAME = update(ACCOUNT).where(*_OF_ACCOUNT).values(name=bindparam("name"))
AWAIT = update(MEMBER).where(_member.id == _of_member).values(awaiting=bindparam("awaiting"))
_IGNORING = select(ERRAND.c.member_id).where(ERRAND.c.id.in_(_ids), ERRAND.c.due_at.is_not(None))
IGNORED = update(MEMBER).where(_member.id.in_(_IGNORING)).values(silent=_member.silent + 1)
HEARD = update(MEMBER).where(_member.id == _of_member).values(silent=0)
MARK_LOST = update(ACCOUNT).where(*_OF_ACCOUNT).values(lost_at=bindparam("lost_at"))
CHOOSE_PLACE = update(ACCOUNT).where(*_OF_ACCOUNT).values(place=bindparam("new_place"))
NOTE = update(ACCOUNT).where(*_OF_ACCOUNT).values(notice=bindparam("new_notice"))
# A topic lies in its group: "-100/45" in "-100".
_CHOSE = (
    _account.place != literal("", literal_execute=True),
    _account.platform == bindparam("of_platform"),
    _account.place.in_(bindparam("of_places", expanding=True))
    | func.rtrim(_account.place, "0123456789").in_(bindparam("of_groups", expanding=True)),
)
# Members before their accounts, in one order, as everybody locks them.
CHOSEN = (
    select(_member.id, _account.lost_at)
    .select_from(ACCOUNT.join(MEMBER))
    .where(*_CHOSE)
    .order_by(_member.id)
    .with_for_update(of=MEMBER, key_share=True)
)
PLACES_LOST = update(ACCOUNT).where(*_CHOSE).values(place="")
PLACE_MOVED = (
    update(ACCOUNT)
    .where(_account.platform == bindparam("of_platform"), _account.place == bindparam("of_place"))
    .values(place=bindparam("new_place"))
)
ACCOUNTS = (
    select(_account.platform, _account.account_id, _account.name)
    .where(_account.member_id == _of_member)
    .order_by(_account.platform)
)
KEEP = (
    update(MEMBER)
    .where(_member.id == _of_member)
    .values(snapshot=bindparam("snapshot"), snapshot_since=bindparam("snapshot_since"))
)

_STANDING = (_event.undone_at.is_(None), _event.superseded.is_(false()))
_PLACE = func.coalesce(_event.place, _event.id)
_EVENT = (
    _event.id,
    _event.kind,
    _event.day,
    _event.facts,
    _event.recorded_at,
    _event.action,
    _event.replaces,
    _PLACE,
)
_EVENTS = select(*_EVENT).where(_event.member_id == _of_member, *_STANDING)
EVENTS = _EVENTS.where(_event.day >= bindparam("since")).order_by(_event.day, _PLACE)
EVENTS_OF_ALL = (
    select(_event.member_id, *_EVENT)
    .join_from(EVENT, MEMBER)
    .where(_event.member_id.in_(_ids), _event.day >= _member.snapshot_since, *_STANDING)
    .order_by(_event.member_id, _event.day, _PLACE)
)
# A joining of two members is undone by taking it apart, never by taking back its events.
_OWN = (_event.action != "", _event.action.not_like(f"{LINK_ACTION}%"))
_NEWEST_ACTION = (
    select(_event.action)
    .where(_event.member_id == _of_member, *_STANDING, *_OWN)
    .order_by(_event.id.desc())
    .limit(1)
)
_ACTION_OF = select(_event.action).where(
    _event.member_id == _of_member, _event.id == bindparam("of_event"), *_OWN
)
LAST_ACTION = _EVENTS.where(_event.action == _NEWEST_ACTION.scalar_subquery()).order_by(_event.id)
ACTION_OF = _EVENTS.where(_event.action == _ACTION_OF.scalar_subquery()).order_by(_event.id)
OF_ACTION = _EVENTS.where(_event.action == bindparam("of_action")).order_by(_event.id)
ADD_EVENT = insert(EVENT).returning(_event.id)
SUPERSEDE = (
    update(EVENT)
    .where(_event.id == bindparam("of_event"), _event.member_id == _of_member, *_STANDING)
    .values(superseded=true())
    .returning(_PLACE)
)
UNDO = update(EVENT).where(_event.id.in_(_ids), _event.undone_at.is_(None)).values(undone_at=bindparam("at"))
END_ACTION = (
    update(EVENT)
    .where(
        _event.member_id == _of_member, _event.action == bindparam("of_action"), _event.undone_at.is_(None)
    )
    .values(undone_at=bindparam("at"))
)
UNDO_STANDING = UNDO.where(_event.superseded.is_(false())).returning(_event.id)
REPLACED = select(_event.id, _event.action, _event.replaces).where(_event.id.in_(_ids))
RESTORE = update(EVENT).where(_event.id.in_(_ids), _event.undone_at.is_(None)).values(superseded=false())
_later = EVENT.alias("later")
BUILT_ON = (
    select(_later.c.id)
    .join_from(EVENT, _later, _later.c.replaces == _event.id)
    .where(
        _event.action == _ACTION_OF.scalar_subquery(),
        _event.member_id == _of_member,
        _later.c.action != _event.action,
        _later.c.undone_at.is_(None),
    )
    .order_by(_later.c.id.desc())
    .limit(1)
)

ENTRY_OF_DAY = select(_entry.id).where(_entry.member_id == _of_member, _entry.day == bindparam("of_day"))
ENTRIES = select(_entry.id, _entry.member_id, _entry.day).where(
    _entry.member_id.in_(_ids), _entry.day.in_(bindparam("days", expanding=True))
)
ENTRY_BY_ID = select(_entry.id, _entry.member_id, _entry.day).where(_entry.id == bindparam("of_entry"))

LAST_RECORDED = select(func.max(_event.recorded_at))

FORGET_REQUESTS = delete(REQUEST).where(
    _request.key.in_(
        select(_request.key)
        .where(_request.at < bindparam("before"))
        .order_by(_request.at)
        .limit(bindparam("most"))
        .with_for_update(skip_locked=True)
    )
)


@dataclass(frozen=True, slots=True)
class Upserts:
    """The statements that meet what is there already, in one database's words.

    ``rows_wait`` is whether a statement waits for a row that another transaction holds.
    """

    note_request: Executable
    add_account: Executable
    add_entry: Executable
    note_guess: Executable
    rows_wait: bool


@cache
def upserts(dialect: str) -> Upserts:
    """Return the statements for ``sqlite`` or ``postgresql``."""
    into = import_module(f"sqlalchemy.dialects.{dialect}").insert
    entry, guess = into(ENTRY), into(GUESS)
    again = GUESS.c.since > bindparam("hour_ago")
    return Upserts(
        note_request=into(REQUEST).on_conflict_do_nothing().returning(_request.key),
        add_account=into(ACCOUNT).on_conflict_do_nothing().returning(_account.member_id),
        add_entry=entry.on_conflict_do_update(
            index_elements=[_entry.member_id, _entry.day], set_={"day": entry.excluded.day}
        ).returning(_entry.id, _entry.member_id, _entry.day),
        note_guess=guess.on_conflict_do_update(
            index_elements=[GUESS.c.platform, GUESS.c.account_id],
            set_={
                "count": case((again, GUESS.c.count + 1), else_=1),
                "since": case((again, GUESS.c.since), else_=guess.excluded.since),
            },
        ).returning(GUESS.c.count),
        rows_wait=dialect == "postgresql",
    )
