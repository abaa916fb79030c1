"""What a clock does to challenges: dates that are over count, and each challenge takes its steps."""

from dataclasses import replace
from datetime import datetime, timedelta

from core import appointments
from core.clubs import Challenge, Club, Entrant, PostKind
from core.domain.challenge import Step, due_steps, following
from core.errands import Alarm
from core.following import course_of, moved, turned
from core.ports import CollisionError, Transaction, Zones

# So many are claimed in one transaction: each opens a diary, and nobody who asks shall wait for long.
TURNED_AT_ONCE, STEPPED_AT_ONCE = 50, 20
# What went wrong with one member, or one challenge, is tried again after this long.
TROUBLED = timedelta(hours=1)


def turn(tx: Transaction, now: datetime, zones: Zones, alarm: Alarm) -> int:
    """Let the dates that are over count for some whose turn it is; return how many were claimed."""
    claimed, clubs = tx.turning(now, TURNED_AT_ONCE), dict[int, tuple[Challenge, Club] | None]()
    kept, changed = list[Entrant](), set[int]()
    for entrant in claimed:
        if entrant.challenge_id not in clubs:
            clubs[entrant.challenge_id] = _course(tx, entrant)
        known = clubs[entrant.challenge_id]
        try:
            after = _turned(tx, entrant, known, now, zones)
        except CollisionError:
            raise
        except Exception as error:
            alarm(f"turn.{entrant.challenge_id}.{entrant.member_id}", error)
            after = replace(entrant, turn_at=now + TROUBLED)
        kept.append(after)
        if moved(entrant, after):
            changed.add(entrant.challenge_id)
    if kept:
        tx.keep_entrants(kept)
    for challenge_id in sorted(changed):
        known = clubs[challenge_id]
        closed = known is not None and known[0].closed_at is not None
        tx.stir(challenge_id, now, () if closed else (PostKind.BOARD,))
    return len(claimed)


def step(tx: Transaction, now: datetime, alarm: Alarm) -> int:
    """Let some challenges take the steps that are due; return how many were claimed."""
    claimed = tx.stepping(now, STEPPED_AT_ONCE)
    for challenge in claimed:
        club = tx.club(challenge.club_id)
        try:
            if club is not None:
                _step(tx, challenge, club, now)
        except CollisionError:
            raise
        except Exception as error:
            alarm(f"step.{challenge.id}", error)
            tx.keep_challenge(replace(challenge, next_at=now + TROUBLED))
    return len(claimed)


def scheduled(challenge: Challenge, club: Club) -> Challenge:
    """Return an announced challenge with the instant of its next step, as its dates and the club are now."""
    ahead = following(course_of(club, challenge), _since(challenge))
    return replace(challenge, next_at=ahead[0] if ahead else None)


def reschedule(tx: Transaction, club: Club, now: datetime) -> None:
    """Follow a change of a club's settings: steps come at its new hours, turns at its new noon."""
    found = tx.challenge_of(club.id)
    challenge = tx.challenge(found.id) if found else None
    if challenge is None or challenge.closed_at is not None or challenge.cancelled_at is not None:
        return
    tx.keep_challenge(scheduled(challenge, club))
    tx.turn_anew(challenge.id, now)


def _turned(
    tx: Transaction, entrant: Entrant, known: tuple[Challenge, Club] | None, now: datetime, zones: Zones
) -> Entrant:
    """Where the challenge was called off, or nobody is there any more, no turn is left."""
    person = tx.person_by_id(entrant.member_id) if known else None
    if known is None or person is None:
        return replace(entrant, turn_at=None)
    challenge, club = known
    return turned(appointments.diary_of(tx, person, now, zones), challenge, club.zone, entrant)


def _course(tx: Transaction, entrant: Entrant) -> tuple[Challenge, Club] | None:
    """The challenge of an entrant and its club, not held: entrants are claimed already."""
    for club in tx.clubs_of(entrant.member_id):
        for challenge in tx.challenges_of(club.id):
            if challenge.id == entrant.challenge_id and challenge.cancelled_at is None:
                return challenge, club
    return None


def _step(tx: Transaction, challenge: Challenge, club: Club, now: datetime) -> None:
    steps = due_steps(course_of(club, challenge), _since(challenge), now)
    stepped = scheduled(replace(challenge, stepped_at=now), club)
    if Step.CLOSE in steps:
        tx.keep_challenge(replace(stepped, closed_at=now, next_at=None))
        tx.post(challenge.id, (PostKind.CLOSING, PostKind.RESULTS), now)
        tx.stir(challenge.id, now)
        return
    tx.keep_challenge(stepped)
    told = [kind for one, kind in _TOLD if one in steps and not club.quiet]
    tx.post(challenge.id, (*told, PostKind.BOARD), now)
    if Step.RENEW in steps:
        tx.renew(challenge.id, PostKind.BOARD, now)


def _since(challenge: Challenge) -> datetime:
    """The instant up to which an announced challenge took its steps."""
    since = challenge.stepped_at or challenge.announced_at
    assert since is not None
    return since


_TOLD = ((Step.STARTED, PostKind.STARTED), (Step.MIDWAY, PostKind.MIDWAY))
