"""Every statement about what a clock brings: appointments, errands, the heartbeat and outages.

Work is claimed by statements that pass over what somebody else has in hand: appointments for one transaction,
errands for as long as their lease, which is the very instant at which they are due again.
"""

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib import import_module

from sqlalchemy import (
    BindParameter,
    Executable,
    Select,
    bindparam,
    delete,
    func,
    select,
    text,
    union_all,
    update,
)

from adapters.storage.club_tables import CHALLENGE, ENTRANT, POST
from adapters.storage.tables import APPOINTMENT, ERRAND, HEARTBEAT, OUTAGE
from core.errands import ALWAYS_TOLD

_appointment, _errand, _outage = APPOINTMENT.c, ERRAND.c, OUTAGE.c
_of_member: BindParameter[int] = bindparam("of_member")
_ids: BindParameter[list[int]] = bindparam("ids", expanding=True)
_members: BindParameter[list[int]] = bindparam("members", expanding=True)

DUE = (
    select(APPOINTMENT)
    .where(_appointment.due_at <= bindparam("now"))
    .order_by(_appointment.due_at, _appointment.member_id, _appointment.kind)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
ADVANCE = (
    update(APPOINTMENT)
    .where(_appointment.member_id == _of_member, _appointment.kind == bindparam("of_kind"))
    .values(day=bindparam("day"), due_at=bindparam("due_at"))
)
APPOINTMENTS = select(APPOINTMENT).where(_appointment.member_id == _of_member).with_for_update()
SLEEP = update(APPOINTMENT).where(_appointment.member_id == _of_member).values(due_at=None)
MOVE_APPOINTMENTS = (
    update(APPOINTMENT).where(_appointment.member_id == _of_member).values(platform=bindparam("platform"))
)

_IS_OPEN = _errand.due_at.is_not(None)
_TAKEN = (
    _errand.id,
    _errand.member_id,
    _errand.kind,
    _errand.day,
    _errand.at,
    _errand.since,
    _errand.due_at,
    _errand.attempts,
)


def _taking(free: Select[tuple[int]]) -> Executable:
    """Put errands ahead of everybody else's reach, and return them."""
    locked = free.with_for_update(skip_locked=True).cte("free")
    taken = update(ERRAND).where(_errand.id.in_(select(locked.c.id))).values(due_at=bindparam("until"))
    return taken.returning(*_TAKEN)


_FREE = select(_errand.id).where(
    _errand.platform == bindparam("of_platform"), _errand.due_at <= bindparam("now")
)
LEASE = _taking(_FREE.order_by(_errand.due_at, _errand.id).limit(bindparam("most")))
# The platform is compared so that no index serves it: SQLite would read all that is due, not the member's.
LEASE_OF_MEMBERS = _taking(
    select(_errand.id).where(
        _errand.member_id.in_(_members),
        _errand.platform.concat("") == bindparam("of_platform"),
        _errand.due_at <= bindparam("now"),
    )
)
SETTLE = (
    update(ERRAND)
    .where(_errand.id.in_(_ids), _IS_OPEN)
    .values(due_at=None, outcome=bindparam("end"), settled_at=bindparam("ended_at"))
)
SETTLE_OF_MEMBER = (
    update(ERRAND)
    .where(_errand.member_id == _of_member, _IS_OPEN)
    .values(due_at=None, outcome=bindparam("end"), settled_at=bindparam("ended_at"))
)
PUT_OFF = (
    update(ERRAND)
    .where(_errand.id == bindparam("of_errand"), _errand.due_at == bindparam("leased_until"))
    .values(due_at=bindparam("due_at"), attempts=_errand.attempts + bindparam("failed"))
)
POSTPONE = (
    update(ERRAND)
    .where(_errand.id == bindparam("of_errand"), _IS_OPEN)
    .values(at=bindparam("new_at"), due_at=bindparam("new_at"))
)
REDATE = update(ERRAND).where(_errand.id == bindparam("of_errand")).values(day=bindparam("new_day"))
_MOVABLE = _errand.kind.not_in(sorted(ALWAYS_TOLD))
MOVE_ERRANDS = (
    update(ERRAND)
    .where(_errand.member_id == _of_member, _IS_OPEN, _MOVABLE)
    .values(platform=bindparam("platform"))
)
_OF_SLOT = (
    _errand.member_id == _of_member,
    _errand.day == bindparam("of_day"),
    _errand.kind == bindparam("of_kind"),
)
OPEN_ERRAND = select(_errand.at).where(*_OF_SLOT, _IS_OPEN)
OUTCOME = select(_errand.outcome).where(*_OF_SLOT)
DROP_ERRAND = delete(ERRAND).where(*_OF_SLOT)
CANCEL_ERRAND = DROP_ERRAND.where(_IS_OPEN)
FORGET_ERRANDS = delete(ERRAND).where(
    _errand.id.in_(
        select(_errand.id)
        .where(_errand.settled_at < bindparam("before"))
        .order_by(_errand.settled_at)
        .limit(bindparam("most"))
        .with_for_update(skip_locked=True)
    )
)

BEAT_BEFORE = select(HEARTBEAT.c.at).where(HEARTBEAT.c.id == 1)
ADD_OUTAGE = OUTAGE.insert()
OUTAGE_OF = (
    select(_outage.began, _outage.ended)
    .where(_outage.ended >= bindparam("since"), _outage.began <= bindparam("until"))
    .order_by(_outage.ended.desc())
    .limit(1)
)
_after: BindParameter[datetime] = bindparam("after")
NEXT_DUE = union_all(
    select(func.min(_appointment.due_at)).where(_appointment.due_at > _after),
    select(func.min(_errand.due_at)).where(_errand.due_at > _after),
    select(func.min(POST.c.due_at)).where(POST.c.due_at > _after),
    select(func.min(CHALLENGE.c.next_at)).where(CHALLENGE.c.next_at > _after),
    select(func.min(ENTRANT.c.turn_at)).where(ENTRANT.c.turn_at > _after, text("NOT entrant.asleep")),
)


@dataclass(frozen=True, slots=True)
class DueUpserts:
    """The statements that meet what is there already, in one database's words."""

    appoint: Executable
    owe: Executable
    beat: Executable


@cache
def due_upserts(dialect: str) -> DueUpserts:
    """Return the statements for ``sqlite`` or ``postgresql``."""
    into = import_module(f"sqlalchemy.dialects.{dialect}").insert
    appointment, heartbeat = into(APPOINTMENT), into(HEARTBEAT)
    changing = ("platform", "day", "due_at", "hours", "zone", "day_ends")
    return DueUpserts(
        appoint=appointment.on_conflict_do_update(
            index_elements=[_appointment.member_id, _appointment.kind],
            set_={name: appointment.excluded[name] for name in changing},
        ),
        owe=into(ERRAND).on_conflict_do_nothing(),
        beat=heartbeat.on_conflict_do_update(
            index_elements=[HEARTBEAT.c.id],
            set_={"at": heartbeat.excluded.at},
            where=HEARTBEAT.c.at < heartbeat.excluded.at,
        ),
    )
