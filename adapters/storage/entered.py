"""Every statement about challenges and who takes part, built once.

Whoever locks both locks a challenge before those who take part, and a member before their part in it.
"""

from sqlalchemy import bindparam, delete, insert, literal, select, text, update

from adapters.storage.club_tables import CHALLENGE, CLUB_MEMBER, DEPARTURE, ENTRANT
from adapters.storage.tables import MEMBER

_challenge, _entrant, _departure = CHALLENGE.c, ENTRANT.c, DEPARTURE.c
# What a challenge is stored with, besides whose it is.
SETTLED = (
    "name",
    "kind",
    "start",
    "end",
    "target",
    "teams",
    "announced_at",
    "cancelled_at",
    "closed_at",
    "next_at",
    "stepped_at",
    "announced_end",
)
CHALLENGE_COLUMNS = (
    _challenge.id,
    _challenge.club_id,
    *(_challenge[name] for name in SETTLED),
)
# What an entrant is stored with, besides whose entry in which challenge it is.
COUNTED = (
    "joined_on",
    "team",
    "days",
    "through",
    "turn_at",
    "kept",
    "planned",
    "streak",
    "standing",
    "ranked",
    "flagged",
    "sets",
    "load",
)
# What goes on counting of who leaves.
DEPARTS = ("joined_on", "team", "kept", "standing", "ranked")
SCORE = (literal(0.0) - _entrant.standing).label("score")
ENTRANT_COLUMNS = (
    _entrant.challenge_id,
    _entrant.member_id,
    *(SCORE if name == "standing" else _entrant[name] for name in COUNTED),
)
AWAKE = text("NOT entrant.asleep")  # said as in the index
_OF_CHALLENGE = _challenge.id == bindparam("of_challenge")
_CHALLENGES = select(*CHALLENGE_COLUMNS)
_NOT_OVER = (_challenge.cancelled_at.is_(None), _challenge.closed_at.is_(None))
_OF_CLUB = (_challenge.club_id == bindparam("of_club"), _challenge.announced_at.is_not(None))

DRAFT = insert(CHALLENGE).returning(_challenge.id)
BY_ID = _CHALLENGES.where(_OF_CHALLENGE).with_for_update(key_share=True)
OPEN = _CHALLENGES.where(*_OF_CLUB, *_NOT_OVER)
ALL = _CHALLENGES.where(*_OF_CLUB).order_by(_challenge.announced_at.desc(), _challenge.id.desc())
LAST = ALL.limit(1)
KEEP = update(CHALLENGE).where(_OF_CHALLENGE).values({name: bindparam(f"new_{name}") for name in SETTLED})
# What was called off turns no more.
STILL = (
    update(ENTRANT)
    .where(_entrant.challenge_id == bindparam("of_challenge"), _entrant.turn_at.is_not(None))
    .values(turn_at=None)
)
DROP = delete(CHALLENGE).where(_OF_CHALLENGE, _challenge.announced_at.is_(None))
STEPPING = (
    _CHALLENGES.where(_challenge.next_at <= bindparam("now"))
    .order_by(_challenge.next_at, _challenge.id)
    .limit(bindparam("most"))
    .with_for_update(key_share=True, skip_locked=True)
)

_OF_ENTRANT = (
    _entrant.challenge_id == bindparam("of_challenge"),
    _entrant.member_id == bindparam("of_member"),
)
_ENTRANTS = select(*ENTRANT_COLUMNS)
AS_MEMBER = (
    select(CLUB_MEMBER.c.club_id, CLUB_MEMBER.c.alias_key)
    .join_from(CHALLENGE, CLUB_MEMBER, CLUB_MEMBER.c.club_id == _challenge.club_id)
    .where(_OF_CHALLENGE, CLUB_MEMBER.c.member_id == bindparam("of_member"))
)
ENTRANT_BY_ID = _ENTRANTS.where(*_OF_ENTRANT, AWAKE)
OF_MEMBER = (
    select(*CHALLENGE_COLUMNS, *ENTRANT_COLUMNS)
    .join_from(ENTRANT, CHALLENGE)
    .where(_entrant.member_id == bindparam("of_member"), AWAKE, *_NOT_OVER)
    .order_by(_challenge.id)
    .with_for_update(of=ENTRANT, key_share=True)
)
OF_CHALLENGE = (
    _ENTRANTS.where(_entrant.challenge_id == bindparam("of_challenge"), AWAKE)
    .order_by(_entrant.member_id)
    .with_for_update(key_share=True)
)
KEEP_ENTRANT = (
    update(ENTRANT).where(*_OF_ENTRANT).values({name: bindparam(f"new_{name}") for name in COUNTED})
)
TURN_ANEW = (
    update(ENTRANT)
    .where(_entrant.challenge_id == bindparam("of_challenge"), _entrant.turn_at.is_not(None))
    .values(turn_at=bindparam("new_turn_at"))
)
# With their members, as whoever turns them reads these: who is busy turns a little later.
TURNING = (
    select(*ENTRANT_COLUMNS)
    .join_from(ENTRANT, MEMBER, MEMBER.c.id == _entrant.member_id)
    .where(_entrant.turn_at <= bindparam("now"), AWAKE)
    .order_by(_entrant.turn_at, _entrant.challenge_id, _entrant.member_id)
    .limit(bindparam("most"))
    .with_for_update(of=(ENTRANT, MEMBER), key_share=True, skip_locked=True)
)
UNTURNED = (
    select(_entrant.member_id)
    .where(_entrant.challenge_id == bindparam("of_challenge"), _entrant.turn_at <= bindparam("until"), AWAKE)
    .limit(1)
)

HOLD = select(_challenge.id).where(_OF_CHALLENGE).with_for_update(key_share=True)
CHALLENGES_OF_CLUB = (
    select(_challenge.id)
    .where(
        _challenge.club_id == bindparam("of_club"),
        _challenge.id.in_(
            select(_entrant.challenge_id).where(
                _entrant.member_id.in_(bindparam("ids", expanding=True)),
                _entrant.club_id == bindparam("of_club"),
            )
        ),
    )
    .order_by(_challenge.id)
    .with_for_update(key_share=True)
)
LEAVE = (
    delete(ENTRANT)
    .where(
        _entrant.challenge_id == bindparam("of_challenge"),
        _entrant.member_id.in_(bindparam("ids", expanding=True)),
    )
    .returning(_entrant.member_id, _entrant.days, _entrant.planned, *(_entrant[name] for name in DEPARTS))
)
DEPART = insert(DEPARTURE)
_OF_THESE = (
    _departure.challenge_id == bindparam("of_challenge"),
    _departure.member_id.in_(bindparam("ids", expanding=True)),
)
DEPARTED = (
    select(_departure.joined_on, _departure.team).where(*_OF_THESE).order_by(_departure.joined_on).limit(1)
)
RETURN = delete(DEPARTURE).where(*_OF_THESE)
