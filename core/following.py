"""Following: a member's diary becomes their signs in the challenges they are in, and these their standing.

What is stored is what a rebuilding from nothing gives; nothing moves once a challenge closes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from core.boards import amounts
from core.clubs import Challenge, Club, Departure, Entrant, PostKind, Share
from core.diary import DAYS_BACK, Diary
from core.domain.adherence import Noted, Sign, first_counted, implausible, tally
from core.domain.calendar import local_day
from core.domain.challenge import Course, begins_anywhere, closes_at, last_turned, turn_instant
from core.domain.events import Logged
from core.domain.signs import came_to, covered, excuses
from core.records import LINK_ACTION, Recorded

_ONE_DAY = timedelta(days=1)
# Logs written down within a minute of each other lie no further apart: each at most so many days late.
_APART = timedelta(days=DAYS_BACK + 1)


def follow(diary: Diary) -> None:
    """Let what this request wrote move the member's standing in every challenge that is open to it."""
    if diary.touched is not None:
        _follow(diary, diary.touched)


def rebuild(diary: Diary) -> None:
    """Work a member's standing out from nothing, in every challenge that is open to it."""
    _follow(diary, date.min)


def fresh(diary: Diary, challenge: Challenge, zone: str, team: int | None = None) -> Entrant:
    """Return the entrant that a member is who joins now, in a club of this zone.

    Who comes back goes on from their first date, in the team that they left.
    """
    before = diary.tx.departure(challenge.id, diary.person.id) or Departure(diary.today, team)
    entrant = Entrant(challenge.id, diary.person.id, before.joined_on, before.team)
    return turned(diary, challenge, zone, redated(entrant, challenge, zone))


def redated(entrant: Entrant, challenge: Challenge, zone: str) -> Entrant:
    """Return an entrant of a challenge whose dates were changed before its start: all counts anew."""
    eve = first_counted(challenge.start, entrant.joined_on) - _ONE_DAY
    begun = replace(entrant, days="", through=None, turn_at=_next_turn(challenge, zone, eve))
    return _counted(begun, challenge)


def turned(diary: Diary, challenge: Challenge, zone: str, entrant: Entrant) -> Entrant:
    """Return an entrant for whom the dates that are over now count, and when the next one will.

    A date that is not over where the member is waits for the next turn; the last turn of all is the close,
    where such a date counts only if it was kept, and from which on what may be seen of logs stays as it is.
    """
    over = min(last_turned(diary.now, zone), challenge.end)
    through = min(over, _day_at(diary, closes_at(challenge.end, zone)) - _ONE_DAY)
    eve = first_counted(challenge.start, entrant.joined_on) - _ONE_DAY
    entrant = replace(
        entrant,
        through=max(through, entrant.through or through) if through > eve else entrant.through,
        turn_at=_next_turn(challenge, zone, max(over, eve)),
    )
    if over == challenge.end:
        sets, load = amounts(diary.tx, challenge, zone, entrant)
        entrant = replace(entrant, sets=sets, load=load)
    known = challenge.start + timedelta(days=len(entrant.days))
    if known > min(diary.today, challenge.end):
        return _counted(entrant, challenge)
    return signed(diary, challenge, zone, entrant, known)


def signed(diary: Diary, challenge: Challenge, zone: str, entrant: Entrant, since: date) -> Entrant:
    """Return an entrant whose signs from ``since`` on, and those not known yet, are what the diary says."""
    first = first_counted(challenge.start, entrant.joined_on)
    known = challenge.start + timedelta(days=len(entrant.days))
    since, last = max(first, min(since, known)), min(diary.today, challenge.end)
    days = entrant.days
    if since <= last:
        diary.look_back(since)
        until, stay = closes_at(challenge.end, zone), (since - challenge.start).days
        signs = (sign_of(diary, day, until) for day in _dates(since, last))
        days = days[:stay].ljust(stay, Sign.OUTSIDE) + "".join(signs)
    days = _with_flags(diary, challenge, zone, days, since)
    return _counted(replace(entrant, days=days), challenge)


def sign_of(diary: Diary, day: date, until: datetime) -> Sign:
    """Return what a date was for a member; logs written down at ``until`` or later come too late.

    The diary must reach back to the date. Whether a log is plausible is not looked at.
    """
    kept = any(one.event.day == day and one.at < until for one in _logs(diary.recorded))
    excused = covered(excuses(one.event for one in diary.recorded), day)
    return came_to(diary.before(day), day, kept=kept, excused=excused)


def moved(old: Entrant, new: Entrant) -> bool:
    """Tell whether what a board shows of an entrant changed."""
    return _shown(old) != _shown(new)


def course_of(club: Club, challenge: Challenge) -> Course:
    """Return what a challenge's timetable is made from."""
    return Course(
        challenge.start,
        challenge.end,
        club.zone,
        club.board_day,
        club.board_at,
        club.quiet,
        challenge.announced_at,
    )


def _follow(diary: Diary, since: date) -> None:
    for challenge, entrant in diary.tx.entered(diary.person.id):
        club = diary.tx.club(challenge.club_id)
        if club is None or diary.now >= closes_at(challenge.end, club.zone):
            continue
        now = signed(diary, challenge, club.zone, entrant, since)
        if now != entrant:
            diary.tx.keep_entrants([now])
        if moved(entrant, now) or _shows_amounts(diary, club):
            diary.tx.stir(challenge.id, diary.now, (PostKind.BOARD,))


def _shows_amounts(diary: Diary, club: Club) -> bool:
    """Tell whether the club sees more of a member than the days kept, which any log may change."""
    member = diary.tx.membership(club.id, diary.person.id)
    return member is not None and bool(member.shares & {Share.SETS, Share.LOAD})


def _shown(entrant: Entrant) -> tuple[object, ...]:
    return entrant.kept, entrant.planned, entrant.streak, entrant.score, entrant.ranked


def _day_at(diary: Diary, at: datetime) -> date:
    """The member's date at an instant, where that is past, else today's."""
    settings = diary.member.settings
    return min(diary.today, local_day(at, settings.zone, settings.day_ends))


def _next_turn(challenge: Challenge, zone: str, over: date) -> datetime | None:
    return turn_instant(over + _ONE_DAY, zone) if over < challenge.end else None


def _counted(entrant: Entrant, challenge: Challenge) -> Entrant:
    result = tally(
        challenge.kind, entrant.days, challenge.start, challenge.end, entrant.joined_on, entrant.through
    )
    return replace(
        entrant,
        kept=result.kept,
        planned=result.planned,
        streak=result.streak,
        score=result.score,
        ranked=result.ranked,
        flagged=result.flagged,
    )


def _with_flags(diary: Diary, challenge: Challenge, zone: str, days: str, since: date) -> str:
    """The signs, those of kept dates by what is plausible now: a log changes that of other dates, too."""
    begin = max(challenge.start, min(since, diary.today) - _APART)
    index = (begin - challenge.start).days
    if not any(sign in (Sign.KEPT, Sign.FLAGGED) for sign in days[index:]):
        return days
    all_seen = since >= diary.today and Sign.FLAGGED not in days[index:]
    recorded = diary.recorded if all_seen else _recorded(diary, begin - _APART)
    begun = begins_anywhere(challenge.start)  # each has dates of their own
    odd = implausible(_noted(recorded, closes_at(challenge.end, zone)), begun)
    flagged = [
        (Sign.FLAGGED if challenge.start + timedelta(days=at) in odd else Sign.KEPT)
        if at >= index and sign in (Sign.KEPT, Sign.FLAGGED)
        else sign
        for at, sign in enumerate(days)
    ]
    return "".join(flagged)


def _recorded(diary: Diary, since: date) -> Sequence[Recorded]:
    if since >= diary.person.snapshot.since:
        return diary.recorded
    return diary.tx.events(diary.person.id, since)


def _noted(recorded: Sequence[Recorded], until: datetime) -> Iterator[Noted]:
    """What plausibility looks at: not what a joining brought along, which was written down elsewhere."""
    for one in _logs(recorded):
        if one.at < until and not one.action.startswith(LINK_ACTION):
            yield Noted(one.event.day, one.at, one.action)


def _logs(recorded: Sequence[Recorded]) -> Iterator[Recorded]:
    return (one for one in recorded if isinstance(one.event, Logged) and not one.imported)


def _dates(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=one) for one in range((last - first).days + 1))
