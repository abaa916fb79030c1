"""Every statement about what stands in the places of clubs, built once.

A post in hand is due again when its lease is over, as an errand is. A settled one is due as soon as it is
stirred; of any other the stirring is noted, under the row's own lock, so that whoever has it in hand lets it
be due again, and one that was put off stays so.
"""

from sqlalchemy import BindParameter, ColumnElement, Update, bindparam, case, delete, func, select, update

from adapters.storage.club_tables import CHALLENGE, CLUB_PLACE, POST
from core.clubs import Parting

_post, _place = POST.c, CLUB_PLACE.c
POSTED = (
    _post.id,
    _post.place_id,
    _post.challenge_id,
    _post.kind,
    _post.at,
    _post.due_at,
    _post.memo,
    _post.times,
    _post.granted_on,
    _post.digest,
    _post.attempts,
    _post.parting,
)
_at: BindParameter[object] = bindparam("now_at", type_=_post.at.type)

OPEN_PLACES = (
    select(_place.id, _place.platform)
    .join_from(CLUB_PLACE, CHALLENGE, CHALLENGE.c.club_id == _place.club_id)
    .where(CHALLENGE.c.id == bindparam("of_challenge"), _place.shut_at.is_(None), _place.left_at.is_(None))
    .order_by(_place.id)
)
_THESE = (
    select(_post.id)
    .join_from(POST, CLUB_PLACE)
    .where(
        _post.challenge_id == bindparam("of_challenge"),
        _post.kind.in_(bindparam("kinds", expanding=True)),
        _place.shut_at.is_(None),
    )
    .order_by(_post.id)
    .with_for_update(of=POST, key_share=True)
    .cte("these")
)
_OF_THESE = update(POST).where(_post.id.in_(select(_THESE.c.id)))


def _due_if(resting: ColumnElement[bool]) -> dict[str, object]:
    """Let what rests be due now, and note of the other that it was stirred."""
    return {
        "at": case((resting, _at), else_=_post.at),
        "due_at": case((resting, _at), else_=_post.due_at),
        "stirred_at": case((resting, None), else_=_at),
        "settled": False,
    }


_LEAVES = _post.parting == Parting.LEAVE.value
STIR = _OF_THESE.where((_post.memo != "") | _post.due_at.is_not(None)).values(_due_if(_post.settled))
# What was given up before it ever stood gets another chance.
RENEW = _OF_THESE.where(~_LEAVES).values(
    parting=case((_post.memo != "", Parting.RENEW.value), else_=""), **_due_if(_post.settled)
)
LEAVE = (
    update(POST)
    .where(_post.place_id.in_(bindparam("ids", expanding=True)))
    .values(parting=Parting.LEAVE.value, **_due_if(_post.settled | _post.due_at.is_(None)))
)
AWAITED = select(_post.id).where(
    _post.place_id == bindparam("of_place"),
    _post.challenge_id == bindparam("of_challenge"),
    _post.kind == bindparam("of_kind"),
    _post.memo == "",
    _post.due_at.is_not(None),
)

_FREE = (
    select(_post.id)
    .join_from(POST, CLUB_PLACE)
    .where(
        _post.platform == bindparam("of_platform"),
        _post.due_at <= bindparam("now"),
        _place.shut_at.is_(None),
    )
    .order_by(_post.due_at, _post.at, _post.id)
    .limit(bindparam("most"))
    .with_for_update(of=(POST, CLUB_PLACE), key_share=True, skip_locked=True)
    .cte("free")
)
LEASE = (
    update(POST)
    .where(_post.id.in_(select(_FREE.c.id)))
    .values(due_at=bindparam("until"), settled=False, stirred_at=None)
    .returning(*POSTED)
)


def _in_hand() -> Update:
    """Change a post that is still leased as it says, and the same message."""
    return update(POST).where(
        _post.id == bindparam("of_post"),
        _post.due_at == bindparam("leased_until"),
        _post.times == bindparam("of_times"),
    )


_memo: BindParameter[str] = bindparam("new_memo", type_=_post.memo.type)
_again_at: BindParameter[object] = bindparam("again_at", type_=_post.due_at.type)
_STIRRED = _post.stirred_at.is_not(None)
_IN_HAND = _post.due_at == bindparam("leased_until")
# What stands is noted however late that is, so that nothing is posted twice. Where somebody else has it in
# hand by then, or it rests in a place that was shut, when it is due is left as it is.
SETTLE = (
    update(POST)
    .where(_post.id == bindparam("of_post"), _post.times == bindparam("of_times"))
    .values(
        memo=_memo,
        digest=bindparam("new_digest"),
        granted_on=None,
        attempts=0,
        at=case(
            (_IN_HAND & _STIRRED, _post.stirred_at),
            (_IN_HAND, func.coalesce(_again_at, _post.at)),
            else_=_post.at,
        ),
        due_at=case((_IN_HAND & _STIRRED, _post.stirred_at), (_IN_HAND, _again_at), else_=_post.due_at),
        settled=case((_IN_HAND, ~_STIRRED), else_=_post.settled),
        stirred_at=case((_IN_HAND, None), else_=_post.stirred_at),
    )
    .returning(_post.due_at)
)
_ANEW = {
    "memo": "",
    "digest": "",
    "times": _post.times + 1,
    "attempts": 0,
    "settled": False,
    "stirred_at": None,
}
LOSE = _in_hand().values(
    granted_on=None,
    parting=case((_LEAVES, _post.parting), else_=""),
    due_at=case((_LEAVES, func.coalesce(_again_at, _post.at)), else_=_again_at),
    **_ANEW,
)
# Its last words said, a post is due as a new one, or gone; both however late that is noted.
_PARTED = (_post.id == bindparam("of_post"), _post.times == bindparam("of_times"))
POST_ANEW = (
    update(POST)
    .where(*_PARTED, _post.parting == Parting.RENEW.value)
    .values(parting="", at=_at, due_at=_at, **_ANEW)
)
TAKE_AWAY = delete(POST).where(*_PARTED, _LEAVES)
GRANT = _in_hand().values(granted_on=bindparam("on_day"))
PUT_OFF = _in_hand().values(due_at=bindparam("new_due_at"), attempts=_post.attempts + bindparam("failed"))
END = (
    _in_hand()
    .values(due_at=_post.stirred_at, settled=~_STIRRED, stirred_at=None, attempts=0)
    .returning(_post.due_at)
)
