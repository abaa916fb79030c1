"""/challenge create: a challenge told in a line or by a form, seen before it is announced."""

from dataclasses import replace
from datetime import date

from core.clubs import Challenge, Club, PostKind
from core.diary import Diary
from core.domain.challenge import (
    ChallengeKind,
    again_dates,
    club_day,
    dates_problem,
    default_dates,
    following,
)
from core.following import course_of
from core.handlers.clubs import captain, which
from core.intents import (
    AnnounceChallenge,
    CreateChallenge,
    DropChallenge,
    NewPeriod,
    OpenChallenge,
    SubmitChallenge,
)
from core.reading.challenge import Misread, Plan, read_form, read_line
from core.speech.message import Message
from core.speech.say import challenge as say
from core.speech.say import challenge_form as say_form
from core.speech.say.challenge import Not


def create(intent: CreateChallenge, diary: Diary) -> list[Message]:
    """Show what a line describes as a draft; without a line open the form."""
    club = _led(diary, 0)
    if isinstance(club, Message):
        return [club]
    if not intent.line.strip():
        return [say_form.form(diary.voice, club, 0, _usual(diary, club))]
    return [_take(diary, club, None, read_line(intent.line, _today(diary, club), _usual(diary, club)))]


def open_form(intent: OpenChallenge, diary: Diary) -> list[Message]:
    """Open the form, filled with what is usual, or with a draft."""
    club = _led(diary, intent.club)
    if isinstance(club, Message):
        return [club]
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
    start, end = again_dates(before.start, before.end, _today(diary, club))
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
    problem = dates_problem(found.start, found.end, today)
    if problem is not None:
        return [say_form.misread(voice, club, found.id, Misread(problem), _told(found))]
    announced = replace(found, announced_at=diary.now)
    step = following(course_of(club, announced), diary.now)
    tx.keep_challenge(replace(announced, next_at=step[0] if step else None))
    kinds = (PostKind.ANNOUNCED, PostKind.BOARD) if found.start == today else (PostKind.ANNOUNCED,)
    tx.post(found.id, kinds, diary.now)
    return [say.announced(voice, club, announced)]


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


def _take(diary: Diary, club: Club, draft: Challenge | None, plan: Plan | Misread) -> Message:
    """Keep what was understood as a draft and show it; what was not is named, and nothing is kept."""
    voice, challenge_id = diary.voice, draft.id if draft else 0
    if isinstance(plan, Misread):
        known = _told(draft) if draft else _usual(diary, club)
        return say_form.misread(voice, club, challenge_id, plan, known)
    told = Challenge(
        challenge_id, club.id, plan.name, plan.kind, plan.start, plan.end, plan.target, plan.teams
    )
    if draft is not None:
        diary.tx.keep_challenge(told)
        return say.preview(voice, club, told)
    return say.preview(voice, club, diary.tx.draft(told))


def _told(challenge: Challenge) -> Plan:
    return Plan(
        challenge.name, challenge.kind, challenge.start, challenge.end, challenge.target, challenge.teams
    )


def _usual(diary: Diary, club: Club) -> Plan:
    start, end = default_dates(_today(diary, club))
    name = diary.voice.text("challenge-usual-name")
    return Plan(name, ChallengeKind.CONSISTENCY, start, end)


def _today(diary: Diary, club: Club) -> date:
    return club_day(diary.now, club.zone)
