"""Every statement the storage runs, built once; SQLAlchemy keeps the compiled text.

On PostgreSQL a member's row is locked when read, so that one person's requests come one after the other;
on SQLite a whole transaction has the database to itself, and SQLAlchemy leaves the lock out.
"""

from dataclasses import dataclass
from functools import cache
from importlib import import_module

from sqlalchemy import BindParameter, Executable, bindparam, delete, false, func, insert, select, true, update

from adapters.storage.tables import ACCOUNT, APPOINTMENT, ENTRY, EVENT, MEMBER, REQUEST

_member, _account, _event = MEMBER.c, ACCOUNT.c, EVENT.c
_entry, _appointment, _request = ENTRY.c, APPOINTMENT.c, REQUEST.c
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
    )
    .select_from(ACCOUNT.join(MEMBER))
    .with_for_update(of=MEMBER)
)
PERSON = _PEOPLE.where(
    _account.platform == bindparam("of_platform"), _account.account_id == bindparam("of_account")
)
PERSON_BY_ID = (
    _PEOPLE.where(_member.id == _of_member).order_by(_account.platform, _account.account_id).limit(1)
)
ADD_MEMBER = insert(MEMBER).returning(_member.id)
DROP_MEMBER = delete(MEMBER).where(_member.id == _of_member)
RENAME = (
    update(ACCOUNT)
    .where(_account.platform == bindparam("of_platform"), _account.account_id == bindparam("of_account"))
    .values(name=bindparam("name"))
)
AWAIT = update(MEMBER).where(_member.id == _of_member).values(awaiting=bindparam("awaiting"))
KEEP = (
    update(MEMBER)
    .where(_member.id == _of_member)
    .values(snapshot=bindparam("snapshot"), snapshot_since=bindparam("snapshot_since"))
)

_STANDING = (_event.undone_at.is_(None), _event.superseded.is_(false()))
_PLACE = func.coalesce(_event.place, _event.id)
_EVENTS = select(
    _event.id,
    _event.kind,
    _event.day,
    _event.facts,
    _event.recorded_at,
    _event.action,
    _event.replaces,
    _PLACE,
).where(_event.member_id == _of_member, *_STANDING)
EVENTS = _EVENTS.where(_event.day >= bindparam("since")).order_by(_event.day, _PLACE)
_NEWEST_ACTION = (
    select(_event.action)
    .where(_event.member_id == _of_member, *_STANDING, _event.action != "")
    .order_by(_event.id.desc())
    .limit(1)
)
_ACTION_OF = select(_event.action).where(
    _event.member_id == _of_member, _event.id == bindparam("of_event"), _event.action != ""
)
LAST_ACTION = _EVENTS.where(_event.action == _NEWEST_ACTION.scalar_subquery()).order_by(_event.id)
ACTION_OF = _EVENTS.where(_event.action == _ACTION_OF.scalar_subquery()).order_by(_event.id)
ADD_EVENT = insert(EVENT).returning(_event.id)
SUPERSEDE = (
    update(EVENT)
    .where(_event.id == bindparam("of_event"), _event.member_id == _of_member, *_STANDING)
    .values(superseded=true())
    .returning(_PLACE)
)
UNDO = update(EVENT).where(_event.id.in_(_ids), _event.undone_at.is_(None)).values(undone_at=bindparam("at"))
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
ENTRY_BY_ID = select(_entry.id, _entry.member_id, _entry.day).where(_entry.id == bindparam("of_entry"))

# Whoever is being spoken to by another transaction is left to it.
DUE = (
    select(_appointment.member_id, _appointment.kind, _appointment.due_at)
    .select_from(APPOINTMENT.join(MEMBER))
    .where(_appointment.due_at <= bindparam("now"))
    .order_by(_appointment.due_at, _appointment.member_id, _appointment.kind)
    .limit(bindparam("most"))
    .with_for_update(of=[MEMBER, APPOINTMENT], skip_locked=True)
)
LAST_RECORDED = select(func.max(_event.recorded_at))
NEXT_DUE = select(func.min(_appointment.due_at))
APPOINTMENT_OF = select(_appointment.due_at).where(
    _appointment.member_id == _of_member, _appointment.kind == bindparam("of_kind")
)

FORGET_REQUESTS = delete(REQUEST).where(
    _request.key.in_(
        select(_request.key).where(_request.at < bindparam("before")).with_for_update(skip_locked=True)
    )
)


@dataclass(frozen=True, slots=True)
class Upserts:
    """The statements that meet what is there already, in one database's words."""

    note_request: Executable
    add_account: Executable
    add_entry: Executable
    appoint: Executable


@cache
def upserts(dialect: str) -> Upserts:
    """Return the statements for ``sqlite`` or ``postgresql``."""
    into = import_module(f"sqlalchemy.dialects.{dialect}").insert
    entry, appointment = into(ENTRY), into(APPOINTMENT)
    return Upserts(
        note_request=into(REQUEST).on_conflict_do_nothing().returning(_request.key),
        add_account=into(ACCOUNT).on_conflict_do_nothing().returning(_account.member_id),
        add_entry=entry.on_conflict_do_update(
            index_elements=[_entry.member_id, _entry.day], set_={"day": entry.excluded.day}
        ).returning(_entry.id),
        appoint=appointment.on_conflict_do_update(
            index_elements=[_appointment.member_id, _appointment.kind],
            set_={"due_at": appointment.excluded.due_at},
        ),
    )
