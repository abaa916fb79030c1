"""Every statement about a challenge's board, built once: read along the index of who is ranked."""

from sqlalchemy import bindparam, case, false, func, literal, select, text, true, tuple_, union_all

from adapters.storage.club_tables import CHALLENGE, CLUB_MEMBER, DEPARTURE, ENTRANT
from adapters.storage.entered import AWAKE, ENTRANT_COLUMNS
from core.domain.adherence import Sign

_entrant, _member = ENTRANT.c, CLUB_MEMBER.c
_IN_CHALLENGE = _entrant.challenge_id == bindparam("of_challenge")
_RANKED = text("entrant.ranked AND NOT entrant.asleep")  # said as in the index
_PLACE = tuple_(_entrant.standing, _entrant.alias_key)
_AS_MEMBER = (_member.club_id == _entrant.club_id) & (_member.member_id == _entrant.member_id)
_PLACED = (
    select(*ENTRANT_COLUMNS, _entrant.alias_key, _member.alias, _member.shares)
    .join_from(ENTRANT, CLUB_MEMBER, _AS_MEMBER)
    .where(_IN_CHALLENGE)
)
_BOARD = _PLACED.where(_RANKED)
_UP = (_entrant.standing.desc(), _entrant.alias_key.desc())
_DOWN = (_entrant.standing, _entrant.alias_key)

TOP = _BOARD.order_by(*_DOWN).limit(bindparam("most"))
_DID = (_entrant.kept > 0) | _entrant.days.contains(Sign.PAUSED.value)
UNRANKED = _PLACED.where(AWAKE, ~_entrant.ranked, _DID).order_by(_entrant.alias_key).limit(bindparam("most"))
OWN = _PLACED.where(_entrant.member_id == bindparam("of_member"), AWAKE)
_own = (
    select(_entrant.standing, _entrant.alias_key)
    .where(_IN_CHALLENGE, _entrant.member_id == bindparam("of_member"), _RANKED)
    .cte("own")
)
_STANDING = select(_own.c.standing).scalar_subquery()
# As a value rather than a column: SQLite then goes along both columns of the index.
_HERE = tuple_(_STANDING, select(_own.c.alias_key.concat("")).scalar_subquery())
_above = _BOARD.where(_PLACE < _HERE).order_by(*_UP).limit(bindparam("above")).cte("above")
_onwards = _BOARD.where(_PLACE >= _HERE).order_by(*_DOWN).limit(bindparam("onwards")).cte("onwards")
_near = union_all(select(_above), select(_onwards)).cte("near")
# Who stands before the member, and who of them has a better score than the first who is near.
_BEST = func.coalesce(select(literal(0.0) - func.max(_above.c.score)).scalar_subquery(), _STANDING)
_before = (
    select(func.count().label("before"), func.count().filter(_entrant.standing < _BEST).label("better"))
    .where(_IN_CHALLENGE, _RANKED, _PLACE < _HERE)
    .cte("counted")
)
NEAR = select(_near, _before).join_from(_near, _before, true())
_SCORE = case((_entrant.ranked, _entrant.standing), else_=0.0)  # nobody is before others who is not ranked
EVERYONE = _PLACED.where(AWAKE).order_by(_entrant.ranked.desc(), _SCORE, _entrant.alias_key)
_departure = DEPARTURE.c
_SCORED = ("team", "kept", "standing", "ranked")
_part = union_all(
    select(*(_entrant[name] for name in _SCORED), true().label("here")).where(_IN_CHALLENGE, AWAKE),
    select(*(_departure[name] for name in _SCORED), false().label("here")).where(
        _departure.challenge_id == bindparam("of_challenge"), ~_departure.asleep
    ),
).subquery("part")
OF_TEAMS = select(
    _part.c.team,
    func.count().label("people"),
    func.count().filter(_part.c.here).label("entrants"),
    func.count().filter(_part.c.ranked, _part.c.here).label("ranked"),
    func.count().filter(_part.c.ranked).label("scored"),
    func.sum(_part.c.kept).label("kept"),
    func.coalesce(func.sum(_part.c.standing).filter(_part.c.ranked), 0.0).label("standing"),
).group_by(_part.c.team)
ABOUT = select(CHALLENGE.c.teams).where(CHALLENGE.c.id == bindparam("of_challenge"))
FLAGGED = (
    select(_member.alias)
    .join_from(ENTRANT, CLUB_MEMBER, _AS_MEMBER)
    .where(_IN_CHALLENGE, AWAKE, text("entrant.flagged"))
    .order_by(_entrant.alias_key)
)
