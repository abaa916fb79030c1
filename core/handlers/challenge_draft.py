"""/challenge create: a challenge told in a line or by a form, seen before it is announced.

What will not do is named, and what was understood beside it is kept as a draft: nobody tells it twice.
"""

from dataclasses import replace
from datetime import date, datetime

from core.budget import room_at
from core.clubs import Challenge, Club, PostKind
from core.diary import Diary
from core.domain.challenge import ChallengeKind, again_dates, club_day, dates_problem, default_dates, length
from core.handlers.clubs import captain, which
from core.intents import (
    AnnounceChallenge,
    CreateChallenge,
    DropChallenge,
    NewPeriod,
    OpenChallenge,
    SubmitChallenge,
)
from core.reading.challenge import LONGEST_LINE, Misread, Plan, read_form, unfit
from core.reading.challenge_dates import looks_dated
from core.reading.challenge_line import read_line
from core.speech.message import Message
from core.speech.say import challenge as say
from core.speech.say import challenge_form as say_form
from core.speech.say.challenge import Not
from core.turning import scheduled

AWAITED = "challenge."  # a line left open until its club is chosen; behind it the line


def create(intent: CreateChallenge, diary: Diary) -> list[Message]:
    """Show what a line describes as a draft; without a line open the form."""
    line, club = intent.line.strip(), _led(diary, 0)
    if isinstance(club, Message):
        if line and len(diary.tx.clubs_of(diary.person.id)) > 1:
            diary.await_answer(f"{AWAITED}{line[: LONGEST_LINE + 1]}")
        return [club]
    if not line:
        return [say_form.form(diary.voice, club, 0, _usual(diary, club))]
    return [_take(diary, club, None, read_line(line, _today(diary, club), _usual(diary, club)))]


def open_form(intent: OpenChallenge, diary: Diary) -> list[Message]:
    """Open the form, filled with what is usual, or with a draft; a line that waited for its club is taken."""
    club, waiting = _led(diary, intent.club), diary.person.awaiting
    if waiting.startswith(AWAITED):
        diary.await_answer("")
    if isinstance(club, Message):
        return [club]
    if waiting.startswith(AWAITED) and not intent.challenge:
        line = waiting.removeprefix(AWAITED)
        return [_take(diary, club, None, read_line(line, _today(diary, club), _usual(diary, club)))]
    draft = _draft(diary, intent.challenge) if intent.challenge else None
    if draft is not None and draft.club_id != club.id:
        draft = None
    if intent.challenge and draft is None:
        return [say.refused(diary.voice, Not.DRAFT)]
    told = _told(draft) if draft else _usual(diary, club)
    return [say_form.form(diary.voice, club, intent.challenge, told)]


def submit(intent: SubmitChallenge, diary: Diary) -> list[Message]:
    """Show as a draft what the form's answers say, or a line in place of the form."""
    club = _led(diary, intent.club)
    if isinstance(club, Message):
        return [club]
    draft = _draft(diary, intent.challenge) if intent.challenge else None
    if intent.challenge and (draft is None or draft.club_id != club.id):
        return [say.refused(diary.voice, Not.DRAFT)]
    usual, today = _told(draft) if draft else _usual(diary, club), _today(diary, club)
    if any(name for name, _ in intent.answers):
        return [_take(diary, club, draft, read_form(dict(intent.answers), today, usual))]
    line = ", ".join(text for _, text in intent.answers)
    return [_take(diary, club, draft, read_line(line, today, usual))]


def again(intent: NewPeriod, diary: Diary) -> list[Message]:
    """Show the same challenge for a new period as a draft."""
    before = diary.tx.challenge(intent.challenge)
    if before is None or before.announced_at is None:
        return [say.refused(diary.voice, Not.NONE)]
    club = _led(diary, before.club_id)
    if isinstance(club, Message):
        return [club]
    start, end = again_dates(before.start, before.announced_end or before.end, _today(diary, club))
    return [_take(diary, club, None, replace(_told(before), start=start, end=end))]


def announce(intent: AnnounceChallenge, diary: Diary) -> list[Message]:
    """Announce a draft in every place of its club, where no other challenge is on."""
    tx, voice = diary.tx, diary.voice
    found = tx.challenge(intent.challenge)
    if found is None:
        return [say.refused(voice, Not.DRAFT)]
    club = _led(diary, found.club_id)
    if isinstance(club, Message):
        return [club]
    if found.announced_at is not None:
        return [say.refused(voice, Not.ANNOUNCED)]
    if tx.challenge_of(club.id) is not None:
        return [say.refused(voice, Not.ANOTHER)]
    today = _today(diary, club)
    wrong = unfit(_told(found), today)
    if wrong is not None:
        return [say_form.misread(voice, club, found.id, wrong, _fine(diary, club, _told(found)))]
    announced = scheduled(replace(found, announced_at=diary.now), club)
    stands_at = _stands_at(diary, club)
    tx.keep_challenge(announced)
    kinds = (PostKind.ANNOUNCED, PostKind.BOARD) if found.start == today else (PostKind.ANNOUNCED,)
    tx.post(found.id, kinds, diary.now)
    return [say.announced(voice, club, announced, stands_at)]


def drop(intent: DropChallenge, diary: Diary) -> list[Message]:
    """Throw a draft away."""
    draft = _draft(diary, intent.challenge)
    if draft is None:
        return [say.refused(diary.voice, Not.DRAFT)]
    club = _led(diary, draft.club_id)
    if isinstance(club, Message):
        return [club]
    diary.tx.drop_challenge(draft.id)
    return [say.dropped(diary.voice, club)]


def _led(diary: Diary, club_id: int) -> Club | Message:
    """The club that is meant where the speaker may act as its captain, else why they may not."""
    club = which(diary, club_id, lambda one: OpenChallenge(one.id))
    return club if isinstance(club, Message) else captain(diary, club) or club


def _draft(diary: Diary, challenge_id: int) -> Challenge | None:
    found = diary.tx.challenge(challenge_id)
    return found if found is not None and found.announced_at is None else None


def _stands_at(diary: Diary, club: Club) -> datetime | None:
    """When it stands in the last of the club's places, None where it does at once."""
    places = [one for one in diary.tx.places_of(club.id) if one.shut_at is None]
    last = max((room_at(place, club.zone, diary.now) for place in places), default=diary.now)
    return last if last > diary.now else None


def _take(diary: Diary, club: Club, draft: Challenge | None, read: Plan | Misread) -> Message:
    """Keep what was understood as a draft, and show it or name what was not."""
    voice, plan = diary.voice, read.plan if isinstance(read, Misread) else read
    if plan is None:
        plan, draft_id = _told(draft) if draft else _usual(diary, club), draft.id if draft else 0
    else:
        plan = _named(diary, plan)
        draft_id = _keep(diary, club, draft, plan).id
    if isinstance(read, Misread):
        return say_form.misread(voice, club, draft_id, read, _fine(diary, club, plan))
    return say.preview(voice, club, _challenge(club, draft_id, plan), _today(diary, club))


def _fine(diary: Diary, club: Club, plan: Plan) -> Plan:
    """The plan with a name and dates that will do, for an example."""
    today, usual = _today(diary, club), _usual(diary, club)
    plan = replace(plan, name=usual.name) if looks_dated(plan.name) else plan
    if dates_problem(plan.start, plan.end, today) is None:
        return plan
    return replace(plan, start=usual.start, end=usual.end)


def _keep(diary: Diary, club: Club, draft: Challenge | None, plan: Plan) -> Challenge:
    told = _challenge(club, draft.id if draft else 0, plan)
    if draft is None:
        return diary.tx.draft(told)
    diary.tx.keep_challenge(told)
    return told


def _challenge(club: Club, draft_id: int, plan: Plan) -> Challenge:
    return Challenge(draft_id, club.id, plan.name, plan.kind, plan.start, plan.end, plan.target, plan.teams)


def _named(diary: Diary, plan: Plan) -> Plan:
    """A challenge with the usual name is called after the days it has."""
    start, end = default_dates(plan.start)
    if plan.name != say.usual_name(diary.voice, length(start, end)) or plan.end < plan.start:
        return plan
    return replace(plan, name=say.usual_name(diary.voice, length(plan.start, plan.end)))


def _told(challenge: Challenge) -> Plan:
    return Plan(
        challenge.name, challenge.kind, challenge.start, challenge.end, challenge.target, challenge.teams
    )


def _usual(diary: Diary, club: Club) -> Plan:
    start, end = default_dates(_today(diary, club))
    name = say.usual_name(diary.voice, length(start, end))
    return Plan(name, ChallengeKind.CONSISTENCY, start, end)


def _today(diary: Diary, club: Club) -> date:
    return club_day(diary.now, club.zone)
