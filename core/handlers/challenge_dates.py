"""/challenge dates, end and cancel: what a captain changes of a challenge that was announced."""

from dataclasses import replace

from core.clubs import Challenge, Club
from core.diary import Diary
from core.domain.challenge import club_day
from core.following import redated
from core.handlers.clubs import captain, no_challenge, which
from core.intents import CancelChallenge, ChangeDates, EndChallenge
from core.membership import post_what_is_on
from core.reading.challenge import Misread, Plan, read_dates
from core.speech.message import Message
from core.speech.say import challenge as say
from core.speech.say import challenge_form as say_form
from core.speech.say.challenge import Not
from core.turning import scheduled


def change(intent: ChangeDates, diary: Diary) -> list[Message]:
    """Give a challenge other dates, before it starts."""
    found = _running(diary, 0)
    if isinstance(found, Message):
        return [found]
    club, challenge = found
    tx, voice, today = diary.tx, diary.voice, club_day(diary.now, club.zone)
    if today >= challenge.start or challenge.stepped_at is not None:
        return [say.refused(voice, Not.STARTED)]
    if not intent.line.strip():
        return [say_form.ask_dates(voice, challenge)]
    usual = Plan(challenge.name, challenge.kind, challenge.start, challenge.end)
    plan = read_dates(intent.line, today, usual)
    if isinstance(plan, Misread):
        return [say_form.misread_dates(voice, plan)]
    changed = scheduled(replace(challenge, start=plan.start, end=plan.end), club)
    tx.keep_challenge(changed)
    tx.keep_entrants([redated(one, changed, club.zone) for one in tx.entrants_of(challenge.id)])
    if plan.start <= today:
        tx.turn_anew(challenge.id, diary.now)  # what was kept today counts
    post_what_is_on(tx, club, diary.now)
    tx.stir(challenge.id, diary.now)
    return [say.redated(voice, club, changed)]


def end(intent: EndChallenge, diary: Diary) -> list[Message]:
    """Ask whether a challenge that began shall end today, and let it: it closes at noon tomorrow."""
    found = _running(diary, intent.challenge)
    if isinstance(found, Message):
        return [found]
    club, challenge = found
    voice, today = diary.voice, club_day(diary.now, club.zone)
    if today < challenge.start:
        return [say.refused(voice, Not.NOT_STARTED)]
    if today >= challenge.end:
        return [say.ends_anyway(voice, club, challenge)]
    if not intent.sure:
        return [say.ask_to_end(voice, club, replace(challenge, end=today))]
    announced_end = challenge.announced_end or challenge.end
    ended = scheduled(replace(challenge, end=today, announced_end=announced_end), club)
    diary.tx.keep_challenge(ended)
    diary.tx.stir(challenge.id, diary.now)
    return [say.ended(voice, club, ended)]


def cancel(intent: CancelChallenge, diary: Diary) -> list[Message]:
    """Ask whether a challenge shall be called off, and do it: nothing of it is said any more."""
    found = _running(diary, intent.challenge)
    if isinstance(found, Message):
        return [found]
    _, challenge = found
    if not intent.sure:
        return [say.ask_to_cancel(diary.voice, challenge)]
    diary.tx.keep_challenge(replace(challenge, cancelled_at=diary.now, next_at=None))
    diary.tx.stir(challenge.id, diary.now)
    return [say.cancelled(diary.voice, challenge)]


def _running(diary: Diary, challenge_id: int) -> tuple[Club, Challenge] | Message:
    """The announced challenge that a captain means, and its club; else why not."""
    tx, voice = diary.tx, diary.voice
    named = tx.challenge(challenge_id) if challenge_id else None
    if challenge_id and named is None:
        return say.refused(voice, Not.NONE)
    club = which(diary, named.club_id if named else 0)
    if isinstance(club, Message):
        return club
    refused = captain(diary, club)
    if refused is not None:
        return refused
    standing = tx.challenge_of(club.id)
    if standing is None or (named is not None and named.id != standing.id):
        return no_challenge(diary, club)
    held = named or tx.challenge(standing.id)
    if held is None or held.closed_at is not None or held.cancelled_at is not None:
        return no_challenge(diary, club)
    return club, held
